### A public machine, in a library or a town hall

kiosk-finish = J’ai fini
kiosk-welcome =
    Cet ordinateur est pour tout le monde.
    À la fin, touchez « J’ai fini ». Tout s’efface.
    Vous voulez écouter ? Mettez un casque.
kiosk-still = Vous êtes encore là ?
    .text = Touchez l’écran pour continuer. Sinon, tout s’efface.
    .yes = Oui, je continue
kiosk-end = C’est fini. Tout est effacé.
    .text =
        Prenez vos papiers et votre carte.
        Prenez aussi vos feuilles dans l’imprimante.
    .start = Commencer une visite

kiosk-keys = Touches
    .comma = virgule
    .slash = barre
    .erase = Effacer

kiosk-paper = Rien ne sort de l’imprimante ?
    .text =
        Ce n’est pas votre faute.
        Demandez à l’accueil.
        Vous pouvez aussi recopier cette page.
