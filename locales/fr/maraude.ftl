### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Aide pour qui dort dehors
    .text =
        Il n’y a pas toujours de place.
        Appelez avant d’y aller.
    .none = Nous ne connaissons pas de lieu ici. Appelez le numéro en haut.
    .seen = Mis à jour le { $day }.
    .door = Dehors ce soir ? Les lieux qui aident

place-accueil-de-jour = Accueil de jour.
place-halte-de-nuit = Halte de nuit.
place-douches = Douches.
place-repas = Repas.
place-domiciliation = Adresse pour vos lettres.
place-sante = Soins.
