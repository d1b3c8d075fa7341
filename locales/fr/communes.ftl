### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Inscrire mon enfant au centre de loisirs
    .tile = Le centre de loisirs de mon enfant
    .line = Chaque ville a ses règles.
    .keywords = centre de loisirs centre aere periscolaire mercredi vacances garderie alsh animation inscription enfant mairie
    .agent = Je veux inscrire mon enfant au centre de loisirs.

cantine = Inscrire mon enfant à la cantine
    .tile = La cantine de mon enfant
    .line = Chaque ville a ses règles.
    .keywords = cantine scolaire restaurant scolaire repas midi ecole inscription enfant prix mairie
    .agent = Je veux inscrire mon enfant à la cantine.

communes-ville = Choisissez votre ville
communes-absente = Votre ville n’est pas ici ?
communes-mairie = Demandez à la mairie. Allez-y, ou appelez.
communes-demander = Demandez 4 choses
    .list =
        Les papiers à apporter.
        Le prix pour vous.
        Les dates.
        Le papier à remplir, sans Internet.

# $commune: the name of the town
commune-debut = C’est bien votre ville ?
    .text =
        Ce guide est pour { $commune }.
        Une autre ville a d’autres règles.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = Les dates
    .text = Inscrivez votre enfant du { $ouverture } au { $fermeture }.
    .note = Trop tard ? Appelez la mairie : { $phone }.

commune-quotient = Quel est votre quotient familial ?
    .hint = Ce nombre change le prix.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Où est ce nombre ?
    .steps =
        Regardez votre papier de la CAF.
        Pas de CAF ? Apportez votre avis d’impôt à la mairie.
        La mairie calcule votre prix.
    .note = Une question ? Appelez la mairie : { $phone }.

# $prix: an amount
commune-prix-jour = 1 jour : { $prix }
    .text = C’est le prix pour 1 enfant.
    .note = Le prix peut changer. Demandez à la mairie.

# $prix: an amount
commune-prix-repas = 1 repas : { $prix }
    .text = C’est le prix pour 1 enfant.
    .note = Le prix peut changer. Demandez à la mairie.

# $phone: the number of the town hall
commune-papiers = Les papiers à préparer
    .hint = Cochez ce que vous avez déjà.
    .note = Il en manque ? Appelez la mairie : { $phone }.

commune-comment = Comment voulez-vous faire ?
    .internet = Par Internet
    .papier = Sur papier, avec une personne

commune-site = Passez par le site de la mairie
    .land =
        Cherchez le mot « Inscription ».
        Écrivez le nom de votre enfant.
        Ajoutez vos papiers. Puis envoyez.
    .say =
        Bonjour. Je suis bloqué sur le site.
        Pouvez-vous m’aider ?
    .planb =
        Le papier existe aussi. Demandez-le à la mairie.

commune-envoye = Avez-vous vu la confirmation ?
    .yes = Oui, je l’ai vue
    .no = Non, pas encore

# $phone: the number of the town hall
commune-fini = C’est envoyé
    .text =
        Gardez la confirmation.
        Attendez la réponse de la mairie.
    .note = Pas de réponse ? Appelez : { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Faites-le sur papier
    .steps =
        Demandez le papier ici : { $papier-lieu }.
        Remplissez-le. Un agent peut vous aider.
        Donnez-le avec vos papiers.
        Demandez une preuve.
    .note = La mairie répond ici : { $phone }.
