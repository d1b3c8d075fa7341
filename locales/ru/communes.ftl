### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Записать ребёнка в centre de loisirs (центр досуга)
    .tile = Центр досуга для моего ребёнка
    .line = У каждого города свои правила.
    .keywords = центр досуга centre de loisirs каникулы среда кружок записать ребёнка
    .agent = Я хочу записать ребёнка в centre de loisirs (центр досуга).

cantine = Записать ребёнка в школьную столовую (cantine)
    .tile = Школьная столовая для моего ребёнка
    .line = У каждого города свои правила.
    .keywords = школьная столовая cantine обед питание записать ребёнка цена
    .agent = Я хочу записать ребёнка в школьную столовую.

communes-ville = Выберите свой город
communes-absente = Вашего города здесь нет?
communes-mairie = Спросите в мэрии. Придите или позвоните.
communes-demander = Спросите о 4 вещах
    .list =
        Какие бумаги принести.
        Какая цена для вас.
        Какие даты.
        Какую бумагу заполнить, без интернета.

# $commune: the name of the town
commune-debut = Это ваш город?
    .text =
        Этот путеводитель для города { $commune }.
        В другом городе другие правила.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = Даты
    .text = Запишите ребёнка с { $ouverture } по { $fermeture }.
    .note = Слишком поздно? Позвоните в мэрию: { $phone }.

commune-quotient = Какой у вас quotient familial (показатель дохода семьи)?
    .hint = Это число меняет цену.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Где это число?
    .steps =
        Посмотрите на свою бумагу от CAF.
        Нет CAF? Принесите налоговое уведомление в мэрию.
        Мэрия посчитает вашу цену.
    .note = Есть вопрос? Позвоните в мэрию: { $phone }.

# $prix: an amount
commune-prix-jour = 1 день: { $prix }
    .text = Это цена за 1 ребёнка.
    .note = Цена может измениться. Спросите в мэрии.

# $prix: an amount
commune-prix-repas = 1 обед: { $prix }
    .text = Это цена за 1 ребёнка.
    .note = Цена может измениться. Спросите в мэрии.

# $phone: the number of the town hall
commune-papiers = Бумаги, которые надо подготовить
    .hint = Отметьте то, что уже есть.
    .note = Чего-то не хватает? Позвоните в мэрию: { $phone }.

commune-comment = Как вы хотите это сделать?
    .internet = Через интернет
    .papier = На бумаге, с человеком

commune-site = Идите на сайт мэрии
    .land =
        Найдите слово « Inscription ».
        Напишите имя ребёнка.
        Добавьте свои бумаги. Потом отправьте.
    .say =
        Здравствуйте. У меня не получается на сайте.
        Можете мне помочь?
    .planb =
        Есть и бумажный бланк. Попросите его в мэрии.

commune-envoye = Вы видели подтверждение?
    .yes = Да, подтверждение было
    .no = Нет, пока нет

# $phone: the number of the town hall
commune-fini = Отправлено
    .text =
        Сохраните подтверждение.
        Ждите ответа мэрии.
    .note = Нет ответа? Позвоните: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Сделайте это на бумаге
    .steps =
        Попросите бумагу здесь: { $papier-lieu }.
        Заполните её. Сотрудник может помочь.
        Отдайте её со своими бумагами.
        Попросите подтверждение.
    .note = Мэрия отвечает здесь: { $phone }.
