### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Ajuda para quem dorme na rua
    .text =
        Nem sempre há lugar.
        Telefone antes de ir.
    .none = Não conhecemos nenhum lugar aqui. Ligue para o número em cima.
    .seen = Atualizado a { $day }.
    .door = Na rua esta noite? Lugares que ajudam

place-accueil-de-jour = Centro de dia (accueil de jour).
place-halte-de-nuit = Paragem da noite (halte de nuit).
place-douches = Duches.
place-repas = Refeições.
place-domiciliation = Morada para as suas cartas.
place-sante = Cuidados de saúde.
