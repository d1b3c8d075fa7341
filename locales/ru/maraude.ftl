### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Помощь тем, кто спит на улице
    .text =
        Место есть не всегда.
        Позвоните, прежде чем идти.
    .none = Мы не знаем здесь такого места. Позвоните по номеру вверху.
    .seen = Обновлено { $day }.
    .door = Сегодня на улице? Места, которые помогают

place-accueil-de-jour = Дневной приют (accueil de jour).
place-halte-de-nuit = Ночной приют (halte de nuit).
place-douches = Душ.
place-repas = Еда.
place-domiciliation = Адрес для ваших писем.
place-sante = Лечение.
