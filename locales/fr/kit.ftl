### The workshop kit of a guide

kit = Kit d’atelier
    .link = Préparer un atelier
    .address = L’adresse à dire ou à montrer
    .after = À la fin du nom du site, tapez
    .short = En 15 minutes
    .short-show = Montrez l’adresse.
    .short-text =
        Chaque personne ouvre le guide.
        Lisez ensemble les premiers écrans.
        Chaque personne dit ce qu’elle a compris.
    .half = En 30 minutes
    .half-text =
        Posez les cartes sur la table. Rangez-les dans l’ordre.
        Chaque personne suit le guide sur son téléphone.
        Parlez du piège de chaque écran.
    .hour = En 60 minutes
    .hour-text =
        Cherchez les papiers ensemble.
        Chaque personne fait un exercice, puis suit le guide.
        Notez ce que chaque personne sait faire seule.
    .papers = Les papiers à avoir
    .cards = Les cartes à découper
