# The guide itself: its name, the need it answers, one line, words for the search,
# and what the card shown to an agent says first.
ID = Ma démarche
    .tile = J’ai besoin de cette démarche
    .line = Ce que cette démarche permet.
    .keywords = démarche
    .agent = Je dois faire cette démarche.

ID-pour-qui = Cette démarche est-elle pour vous ?
    .hint = Dites ici pour qui est la démarche.
    .yes = Oui
    .no = Non

ID-parler = Parlez à une personne
    .text = Une personne peut vous aider.

ID-papiers = Prenez ces papiers

# { $portal }: the name of the official site
ID-depart = Allez sur le site de { $portal }
    .land = Cherchez le bouton de la démarche.
    .say = Dites : « Je veux faire cette démarche. »
    .planb = Le site ne marche pas ? Allez à l’accueil.

ID-envoye = Avez-vous vu la confirmation ?
    .yes = Oui, je l’ai vue
    .no = Pas encore

ID-fin = C’est envoyé
    .text = Gardez la confirmation.
