### The search

# { $words }: the words that were searched, when they are not written like those that were typed
search = Votre recherche
    .empty = Écrivez un mot. Par exemple : carte, chômage, CAF.
    .none = Nous n’avons pas trouvé.
    .none-hint = Essayez un autre mot. Ou parlez à quelqu’un.
    .found = Voici ce que nous avons trouvé.
    .understood = Vous cherchez : { $words }
    .human = Parler à une personne

# What each result is, in a few words
search-kind =
    .guide = Guide pas à pas
    .fiche = Fiche officielle
    .service = Formulaire ou service officiel
    .term = Mot expliqué
    .theme = Thème
