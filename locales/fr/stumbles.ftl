### Where people stumble: numbers of pages, for mediators and operators

stumbles = Les chiffres
    .text =
        Où les gens s’arrêtent, où ils ne comprennent pas.
        Nous comptons des pages. Nous ne notons personne.
    .kept = Les chiffres sont gardés 13 mois après la dernière visite.
    .run = Ces chiffres partent du démarrage du serveur.
    .none = Il n’y a pas encore de chiffres.
    .before = Les versions d’avant
    .screens = Écran par écran
    .languages = Langue par langue
    .seen = Page vue
    .stopped = Arrêt
    .lost = Pas compris
    .helped = Carte d’aide
    .few = moins de 5
    .privacy = Nous comptons les pages vues, sans savoir qui les voit.
