### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Сделать талон в другое место
    .hint = Имени здесь нет. Человек может написать его от руки.
    .go = Показать талон
liaison-deja = Уже сделано
liaison-compte = Учётная запись на сайте
liaison-commence = Начало заявки
liaison-envoye = Отправка заявки
liaison-rendez-vous = Запись на приём
liaison-prets = Готовые бумаги
liaison-bon = Талон в другое место
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = Что нужно
liaison-lieu = Место, написать от руки
liaison-nom = Имя, от руки, если человек хочет
liaison-retour = Обратный талон
    .hint = Когда всё готово, откройте этот квадрат телефоном.
liaison-apres = Здесь всё сделано?
    .hint = Выберите. Мы ничего не храним.
liaison-fini = Сделано
    .list =
        Сохраните полученную бумагу.
        Покажите этот экран тому, кто вас послал.
liaison-suite = Ещё нет, надо прийти снова
    .list =
        Запишите день и час.
        Спросите: « Какой бумаги не хватает? »
        Скажите это тому, кто вас послал.
liaison-ailleurs = Надо идти в другое место
    .list =
        Спросите название и телефон места.
        Сделайте другой талон.
