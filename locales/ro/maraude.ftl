### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Ajutor pentru cine doarme afară
    .text =
        Nu este mereu loc.
        Sunați înainte să mergeți.
    .none = Nu cunoaștem niciun loc aici. Sunați la numărul de sus.
    .seen = Actualizat la { $day }.
    .door = Afară în seara asta? Locuri care ajută

place-accueil-de-jour = Centru de zi (accueil de jour).
place-halte-de-nuit = Adăpost de noapte (halte de nuit).
place-douches = Dușuri.
place-repas = Mese.
place-domiciliation = Adresă pentru scrisorile dumneavoastră.
place-sante = Îngrijiri.
