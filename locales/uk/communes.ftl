### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Записати дитину в centre de loisirs (центр дозвілля)
    .tile = Центр дозвілля для моєї дитини
    .line = Кожне місто має свої правила.
    .keywords = центр дозвілля centre de loisirs канікули середа гурток записати дитину
    .agent = Я хочу записати дитину в centre de loisirs (центр дозвілля).

cantine = Записати дитину в шкільну їдальню (cantine)
    .tile = Шкільна їдальня для моєї дитини
    .line = Кожне місто має свої правила.
    .keywords = шкільна їдальня cantine обід харчування записати дитину ціна
    .agent = Я хочу записати дитину в шкільну їдальню.

communes-ville = Виберіть своє місто
communes-absente = Вашого міста тут немає?
communes-mairie = Запитайте в мерії. Прийдіть або подзвоніть.
communes-demander = Запитайте про 4 речі
    .list =
        Які папери принести.
        Яка ціна для вас.
        Які дати.
        Який папір заповнити, без інтернету.

# $commune: the name of the town
commune-debut = Це ваше місто?
    .text =
        Цей путівник для міста { $commune }.
        Інше місто має інші правила.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = Дати
    .text = Запишіть дитину з { $ouverture } до { $fermeture }.
    .note = Запізно? Подзвоніть у мерію: { $phone }.

commune-quotient = Який ваш quotient familial (показник доходу родини)?
    .hint = Це число змінює ціну.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Де це число?
    .steps =
        Подивіться на свій папір від CAF.
        Немає CAF? Принесіть податкове повідомлення в мерію.
        Мерія порахує вашу ціну.
    .note = Є питання? Подзвоніть у мерію: { $phone }.

# $prix: an amount
commune-prix-jour = 1 день: { $prix }
    .text = Це ціна за 1 дитину.
    .note = Ціна може змінитися. Запитайте в мерії.

# $prix: an amount
commune-prix-repas = 1 обід: { $prix }
    .text = Це ціна за 1 дитину.
    .note = Ціна може змінитися. Запитайте в мерії.

# $phone: the number of the town hall
commune-papiers = Папери, які треба підготувати
    .hint = Позначте те, що вже маєте.
    .note = Чогось бракує? Подзвоніть у мерію: { $phone }.

commune-comment = Як ви хочете це зробити?
    .internet = Через інтернет
    .papier = На папері, з людиною

commune-site = Ідіть на сайт мерії
    .land =
        Знайдіть слово « Inscription ».
        Напишіть ім’я дитини.
        Додайте свої папери. Потім надішліть.
    .say =
        Добрий день. У мене не виходить на сайті.
        Чи можете мені допомогти?
    .planb =
        Є й паперовий бланк. Попросіть його в мерії.

commune-envoye = Ви бачили підтвердження?
    .yes = Так, підтвердження було
    .no = Ні, ще ні

# $phone: the number of the town hall
commune-fini = Надіслано
    .text =
        Збережіть підтвердження.
        Чекайте відповіді мерії.
    .note = Немає відповіді? Подзвоніть: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Зробіть це на папері
    .steps =
        Попросіть папір тут: { $papier-lieu }.
        Заповніть його. Працівник може допомогти.
        Віддайте його зі своїми паперами.
        Попросіть підтвердження.
    .note = Мерія відповідає тут: { $phone }.
