### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Ayuda para quien duerme en la calle
    .text =
        No siempre hay sitio.
        Llame antes de ir.
    .none = No conocemos ningún lugar aquí. Llame al número de arriba.
    .seen = Actualizado el { $day }.
    .door = ¿En la calle esta noche? Lugares que ayudan

place-accueil-de-jour = Centro de día (accueil de jour).
place-halte-de-nuit = Parada de noche (halte de nuit).
place-douches = Duchas.
place-repas = Comidas.
place-domiciliation = Dirección para sus cartas.
place-sante = Cuidados de salud.
