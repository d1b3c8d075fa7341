### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Зробити талон в інше місце
    .hint = Імені тут немає. Людина може написати його від руки.
    .go = Показати талон
liaison-deja = Уже зроблено
liaison-compte = Обліковий запис на сайті
liaison-commence = Початок заяви
liaison-envoye = Надсилання заяви
liaison-rendez-vous = Запис на прийом
liaison-prets = Готові папери
liaison-bon = Талон в інше місце
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = Потреба
liaison-lieu = Місце, написати від руки
liaison-nom = Ім’я, від руки, якщо людина хоче
liaison-retour = Талон повернення
    .hint = Коли все готово, відкрийте цей квадрат телефоном.
liaison-apres = Тут усе зроблено?
    .hint = Виберіть. Ми нічого не зберігаємо.
liaison-fini = Зроблено
    .list =
        Збережіть отриманий папір.
        Покажіть цей екран тому, хто вас послав.
liaison-suite = Ще ні, треба прийти знову
    .list =
        Запишіть день і годину.
        Запитайте: « Якого паперу бракує? »
        Скажіть це тому, хто вас послав.
liaison-ailleurs = Треба йти в інше місце
    .list =
        Запитайте назву й телефон місця.
        Зробіть інший талон.
