### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Попросити допомогу в CCAS (соціальна служба міста)
    .tile = Допомога від мого міста
    .line = CCAS — це соціальна служба вашого міста.
    .keywords = ccas соціальна допомога термінова допомога рахунок електрика їжа продукти соціальний працівник гроші мерія місто
    .agent = Мені потрібна допомога CCAS (соціальної служби міста).

communes-ccas = Запитайте в CCAS. Він часто в мерії (mairie).
    .list =
        Хто може просити.
        Які папери принести.
        Дні й години.
        Який папір заповнити, без інтернету.
communes-ici = Що каже моє місто
communes-guide = Побачити всі кроки

commune-aides = CCAS може допомогти
    .text = Кожне місто обирає, як допомагати. Просіть про допомогу, щоб:
    .list =
        Поїсти.
        Заплатити рахунок.
        Зустрітися із соціальною працівницею.
    .note = Кажуть «ні»? Спитайте чому, на папері.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Хто може просити?
    .text = { $commune } каже: { $conditions }
    .note = Не впевнені? Усе одно спитайте.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Куди йти?
    .steps =
        Ідіть сюди: { $guichet }.
        Години: { $heures }.
        Спершу подзвоніть: { $guichet-phone }.
    .note = Години можуть змінитися.

commune-demande = Ідіть на сайт міста
    .land =
        Знайдіть слово « CCAS ».
        Напишіть своє ім’я.
        Додайте свої папери. Потім надішліть.
    .say =
        Добрий день. У мене не виходить на сайті.
        Чи можете мені допомогти?
    .planb =
        Є й паперовий бланк. Попросіть його в мерії.
