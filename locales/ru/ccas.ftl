### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Попросить помощь в CCAS (социальная служба города)
    .tile = Помощь от моего города
    .line = CCAS — это социальная служба вашего города.
    .keywords = ccas социальная помощь срочная помощь счёт электричество еда продукты социальный работник деньги мэрия город
    .agent = Мне нужна помощь CCAS (социальной службы города).

communes-ccas = Спросите в CCAS. Он часто в мэрии (mairie).
    .list =
        Кто может просить.
        Какие бумаги принести.
        Дни и часы.
        Какую бумагу заполнить, без интернета.
communes-ici = Что говорит мой город
communes-guide = Увидеть все шаги

commune-aides = CCAS может помочь
    .text = Каждый город выбирает, как помогать. Просите о помощи, чтобы:
    .list =
        Поесть.
        Заплатить по счёту.
        Встретиться с социальной работницей.
    .note = Говорят «нет»? Спросите почему, на бумаге.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Кто может просить?
    .text = { $commune } говорит: { $conditions }
    .note = Не уверены? Всё равно спросите.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Куда идти?
    .steps =
        Идите сюда: { $guichet }.
        Часы: { $heures }.
        Сначала позвоните: { $guichet-phone }.
    .note = Часы могут измениться.

commune-demande = Идите на сайт города
    .land =
        Найдите слово « CCAS ».
        Напишите своё имя.
        Добавьте свои бумаги. Потом отправьте.
    .say =
        Здравствуйте. У меня не получается на сайте.
        Можете мне помочь?
    .planb =
        Есть и бумажный бланк. Попросите его в мэрии.
