### Practice: the imaginary site on which one may be wrong. What that site says is in templates, in French.

practice = S’entraîner
    .tile = M’entraîner sans risque
    .tile-hint = Un faux site, pour apprendre.
    .hint = Prenez un exercice. Ici, une erreur est sans danger.
    .before = M’entraîner avant
practice-banner = Ceci est un entraînement. Rien n’est envoyé.
# $minutes: how many minutes it takes
practice-minutes = À peu près { $minutes } minutes
practice-story = L’histoire
practice-papers = Les papiers
# $file: the name of a file
practice-files = Les fichiers
    .take = Prendre { $file }
practice-start = Commencer

# The guide beside the imaginary site
practice-guide = Le guide
    .quiet = Cacher le guide
    .loud = Montrer le guide
# $paper: French name of a paper of the story
practice-paper = Regarder : { $paper }
# $label: French name of a field of the imaginary site
practice-slip = Ce n’est pas grave. On corrige.
    .empty = Une case est vide : { $label }.
    .unreadable = Le site ne comprend pas : { $label }.
    .other = Regardez encore : { $label }.

# The end of an exercise
practice-done = Bravo, c’est fini
    .text = C’était un jeu. La vraie démarche reste à faire.
    .learnt = Maintenant, vous savez
    .print = Imprimer cette page
    .again = Recommencer
    .real = Faire la vraie démarche
    .back = Revenir à ma démarche
    .others = Un autre exercice
