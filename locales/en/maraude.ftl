### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Help for people who sleep outside
    .text =
        There is not always room.
        Call before you go.
    .none = We know no place here. Call the number at the top.
    .seen = Updated on { $day }.
    .door = Outside tonight? Places that help

place-accueil-de-jour = Day centre (accueil de jour).
place-halte-de-nuit = Night stop (halte de nuit).
place-douches = Showers.
place-repas = Meals.
place-domiciliation = An address for your letters.
place-sante = Care.
