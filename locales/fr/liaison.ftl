### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Faire un bon pour un autre lieu
    .hint = Pas de nom ici. La personne peut l’écrire à la main.
    .go = Voir le bon
liaison-deja = Déjà fait
liaison-compte = Le compte sur le site
liaison-commence = Le début de la demande
liaison-envoye = L’envoi de la demande
liaison-rendez-vous = Le rendez-vous
liaison-prets = Papiers prêts
liaison-bon = Bon pour un autre lieu
# $day: the day on which it is printed
liaison-jour = Le { $day }.
liaison-besoin = Besoin
liaison-lieu = Le lieu, à écrire à la main
liaison-nom = Le nom, à la main, si la personne veut
liaison-retour = Bon de retour
    .hint = Quand c’est fini, ouvrez ce carré avec un téléphone.
liaison-apres = Avez-vous fini ici ?
    .hint = Choisissez. Nous ne gardons rien.
liaison-fini = Oui, j’ai fini
    .list =
        Gardez le papier reçu.
        Montrez cet écran à qui vous a envoyé.
liaison-suite = Pas encore, il faut revenir
    .list =
        Notez le jour et l’heure.
        Demandez : « Quel papier manque ? »
        Dites-le à qui vous a envoyé.
liaison-ailleurs = Il faut aller ailleurs
    .list =
        Demandez le nom et le téléphone du lieu.
        Faites un autre bon.
