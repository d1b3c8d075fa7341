### « Je ne sais pas où aller » : 3 questions, then who can help.

orientation = Je ne sais pas où aller
    .hint = 3 questions, puis une personne pour vous aider.
orientation-besoin = De quoi avez-vous besoin ?
orientation-argent = De l’argent, une aide
orientation-travail = Du travail
orientation-logement = Un logement
orientation-sante = Voir un médecin, payer mes soins
orientation-papiers = Une carte, des papiers
orientation-apprendre = Apprendre à utiliser Internet
orientation-autre = Autre chose
orientation-moyen = Que pouvez-vous faire ?
orientation-aller = Je peux aller voir quelqu’un
orientation-appeler = Je peux appeler
orientation-seul = Ni l’un ni l’autre
orientation-home = Demandez si une personne peut venir chez vous. Un proche ou un voisin peut appeler.
orientation-dur = Qu’est-ce qui est difficile ?
orientation-lire = Lire ou écrire
    .say = Je lis mal. Pouvez-vous m’aider ?
orientation-langue = Le français
    .say = Je parle peu français. Parlez lentement, s’il vous plaît.
orientation-internet = Internet ou le téléphone
    .say = Je suis sans Internet. Pouvez-vous m’aider ici ?
orientation-rien = Rien de tout cela
orientation-voici = Voici qui peut vous aider
orientation-web = Ou faire la démarche ici
orientation-again = Recommencer
