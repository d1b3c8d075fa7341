### The pouch of papers, and what is lent of it.
### { $count }: how many; { $date }, { $day }, { $time }: when; { $who }: a helper, as typed.

# { $count }: how many words
pouch = Ma pochette de papiers
    .link = Ma pochette de papiers
    .text =
        La pochette garde vos papiers en photo.
        { $count } mots l’ouvrent, sur tout appareil.
        Nous ne demandons ni nom, ni e-mail, ni téléphone.
    .warning = Sans les mots, personne ne peut rouvrir. Nous non plus.
    .original = Gardez toujours vos vrais papiers chez vous.
    .new = Créer ma pochette
    .have = J’ai déjà { $count } mots
    .go = Ouvrir la pochette
    .close = J’ai fini, fermer la pochette

# { $count }: how many words; { $months }: how many months
pouch-words = Les { $count } mots de votre pochette
    .address = Pour ouvrir, allez à cette adresse. Puis écrivez les mots.
    .months = Nous gardons la pochette { $months } mois après votre dernière visite.

# { $date }: a day; { $number }: which page
pouch-papers = Mes papiers
    .none = La pochette est vide.
    .since = Ajouté le { $date }.
    .see = Voir la page { $number }
    .save = Télécharger la page { $number }
    .more = Ajouter une page, ou effacer
    .remove = Effacer ce papier
    .erase = Tous les papiers et les mots seront effacés.

# { $count }: how many papers
pouch-add = Ajouter un papier
    .left = Places libres : { $count }.
    .not = Ni mot de passe, ni papier de santé.
    .kind = Quel papier ?
    .photo = Prendre une photo
    .file = Ou choisir une photo ou un PDF
    .go = Garder ce papier

pouch-refused = Ce papier n’est pas gardé
    .nothing = Choisissez le papier, et une photo.
    .kind = Envoyez une photo ou un PDF.
    .broken = Le fichier est abîmé. Prenez une autre photo.
    .large = Le fichier est trop gros. Prenez une autre photo.
    .acts = Ce PDF contient autre chose qu’un papier. Prenez une photo.
    .full = La pochette est pleine. Effacez un papier.
    .busy = Beaucoup de monde envoie des photos. Attendez un peu.
    .later = Nous avons une panne. Gardez bien votre papier. Réessayez plus tard.
    .several = Envoyez 1 fichier à la fois.
    .waiting = Il n’y a plus de place. La personne doit ouvrir sa pochette.

pouch-lend = Prêter des papiers à une personne
    .text =
        La personne voit seulement les papiers choisis.
        Vous pouvez arrêter le prêt à tout moment.
    .papers = Quels papiers ?
    .time = Pour combien de temps ?
    .hour = 1 heure
    .day = 1 jour
    .week = 1 semaine
    .go = Prêter ces papiers
    .none = Choisissez un papier au moins.

# { $count }: how many words; { $day }, { $time }: when it ends
pouch-lent = Donnez ces { $count } mots à la personne
    .until = Le prêt finit { $day } à { $time }.
    .ended = Le prêt est fini depuis { $day } à { $time }.
    .others = Gardez pour vous les mots de votre pochette.
    .back = Arrêter ce prêt

# { $who }: the helper; { $what }: a paper or a note; { $day }, { $time }: when
pouch-journal = Qui a regardé
    .nobody = Personne n’a encore regardé.
    .somebody = Une personne
    .came = { $who }, { $day } à { $time } : a ouvert le prêt.
    .saw = { $who }, { $day } à { $time } : { $what }
    .gave = { $who }, { $day } à { $time } : papier ajouté, { $what }
    .left = { $who }, { $day } à { $time } : a laissé une note.
    .wrote = Note de { $who }, { $day } à { $time } : { $what }

# { $count }: how many words
pouch-loan = On m’a prêté des papiers
    .text = Écrivez qui vous êtes, puis les { $count } mots.
    .who = Qui êtes-vous ?
    .example = Par exemple : guichet de la mairie
    .go = Voir les papiers
    .rules =
        Vous ne pouvez pas prêter ces papiers à d’autres.
        La personne sait qui a regardé, et quand.
    .note = Écrire une note pour la personne
    .note-go = Laisser la note
    .noted = La note est laissée.
    .number = N’écrivez pas de numéro de sécurité sociale.
    .done = J’ai fini

# { $who }: the helper; { $day }, { $time }: when
pouch-gift = Ce que { $who } a ajouté
    .when = Ajouté { $day } à { $time }.
    .see = Voir ce papier
    .keep = Garder dans ma pochette
    .throw = Ne pas garder, effacer
    .erase = Effacer cette note

pouch-give = Ajouter un papier pour la personne
    .text = La personne le verra. Elle choisira de le garder.
    .go = Ajouter ce papier
    .done = Le papier est ajouté. La personne le verra.

pouch-over = Ce prêt est fini
    .text =
        Le temps est passé, ou la personne a arrêté le prêt.
        Elle peut prêter encore, avec d’autres mots.

pouch-closed = C’est fermé
    .text = Sur un ordinateur partagé, fermez toutes les fenêtres.
pouch-gone = Cette pochette n’est plus là
    .text = Elle est effacée, ou trop ancienne.
pouch-shut = Nous ne pouvons pas ouvrir la pochette maintenant
    .text = Gardez bien vos mots. Réessayez plus tard.
pouch-lost = Nous avons perdu cette page
    .text =
        La page est abîmée, ou elle a disparu.
        Prenez une autre photo de votre papier.
        Vos autres papiers restent.

# { $size }: megabytes; { $types }: kinds of files
pouch-whole = Télécharger en 1 PDF, de { $size } Mo au plus
    .size = Le site prend des fichiers de { $size } Mo au plus.
    .types = Il prend : { $types }.
    .several = Vous pouvez envoyer plusieurs fichiers par papier.
    .one = Envoyez 1 seul fichier par papier.
    .check = Vérifiez sur le site quels fichiers il prend.

pouch-heavy = Ce papier ne tient pas dans 1 PDF
    .text = Il a trop de pages. Téléchargez chaque page.

# { $date }: a day
pouch-dated = Quelle date est écrite sur ce papier ?
    .example = Par exemple : 15 juin 2025
    .go = Garder la date
    .day = Date écrite dessus : { $date }.
    .change = Changer la date
    .refused = Nous n’avons pas compris la date. Écrivez le jour, le mois, l’année.

# { $months }: how old; { $bound }: what it must be under
pouch-age = Il est trop vieux : il a { $months } mois.
    .bound = Il faut moins de { $bound } mois.
    .look = Regardez sa date. Il faut moins de { $bound } mois.

pouch-guide = Vos papiers pour cette démarche
    .closed = Votre pochette est fermée.
    .there = Vous l’avez.
    .missing = Il manque.

numbers = Mes numéros importants
    .text =
        Imprimez cette page. Écrivez à la main.
        Nous ne gardons rien.
    .name = Mon nom
    .other = Autre numéro

# { $papers }: how many papers; { $size }: megabytes; { $months }: how many months
pouch-privacy = La pochette de papiers
    .list =
        Nous gardons vos papiers seulement si vous le demandez.
        Ils sont fermés avec vos mots. Nous ne pouvons pas les lire.
        Une pochette garde { $papers } papiers au plus, et { $size } Mo.
        Elle est effacée après { $months } mois sans visite.
        Un prêt finit après 1 semaine au plus.
        Ce qu’une personne ajoute attend votre choix.
    .elsewhere =
        Vos papiers fermés sont gardés chez un autre hébergeur.
        Cet hébergeur voit seulement des papiers fermés.
