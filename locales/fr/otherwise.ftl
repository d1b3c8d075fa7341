### « Je n’ai pas compris »: the same screen, said otherwise

otherwise = C’est normal de ne pas tout comprendre
    .link = Je n’ai pas compris
    .page = La page dit :
    .again = Avec d’autres mots
    .same = Nous n’avons pas d’autres mots. Relisez phrase par phrase.
    .terms = Les mots difficiles
    .listen = En haut de cette page, touchez « Écouter ».
    .human = Une personne peut vous expliquer
    .say = Je n’ai pas compris une page. Pouvez-vous m’expliquer ?
    .back = Revenir à mon écran
