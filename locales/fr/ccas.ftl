### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Demander une aide au CCAS
    .tile = Une aide de ma ville
    .line = Le CCAS est le service social de votre ville.
    .keywords = ccas cias aide sociale facultative secours aide d’urgence facture electricite manger colis alimentaire bon alimentaire assistante sociale argent ville mairie
    .agent = J’ai besoin d’une aide du CCAS.

communes-ccas = Demandez au CCAS. Il est souvent à la mairie.
    .list =
        Qui peut demander.
        Les papiers à apporter.
        Les jours et les heures.
        Le papier à remplir, sans Internet.
communes-ici = Voir ce que dit ma ville
communes-guide = Voir toutes les étapes

commune-aides = Le CCAS peut aider
    .text = Chaque ville choisit ses aides. Demandez pour :
    .list =
        Manger.
        Payer une facture.
        Voir une assistante sociale.
    .note = Il dit non ? Demandez pourquoi, par écrit.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Qui peut demander ?
    .text = { $commune } dit : { $conditions }
    .note = Pas sûr ? Demandez quand même.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Où aller ?
    .steps =
        Allez ici : { $guichet }.
        Les heures : { $heures }.
        Appelez avant : { $guichet-phone }.
    .note = Les heures peuvent changer.

commune-demande = Passez par le site de la ville
    .land =
        Cherchez le mot « CCAS ».
        Écrivez votre nom.
        Ajoutez vos papiers. Puis envoyez.
    .say =
        Bonjour. Je suis bloqué sur le site.
        Pouvez-vous m’aider ?
    .planb =
        Le papier existe aussi. Demandez-le à la mairie.
