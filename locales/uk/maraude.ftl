### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Допомога тим, хто спить надворі
    .text =
        Місце є не завжди.
        Подзвоніть, перш ніж іти.
    .none = Ми не знаємо тут такого місця. Подзвоніть за номером угорі.
    .seen = Оновлено { $day }.
    .door = Сьогодні надворі? Місця, що допомагають

place-accueil-de-jour = Денний притулок (accueil de jour).
place-halte-de-nuit = Нічний прихисток (halte de nuit).
place-douches = Душ.
place-repas = Їжа.
place-domiciliation = Адреса для ваших листів.
place-sante = Лікування.
