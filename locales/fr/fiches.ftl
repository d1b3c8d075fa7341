### Official texts made into screens: our own words around those of the State.

# { $date }: the day of the last change
official-source = Texte officiel de service-public, du { $date }.
official-source-undated = Texte officiel de service-public.
official-not-the-site = Mis en étapes par Marchepied. Notre site n’est pas officiel.
official-original = Voir la page officielle
# { $date }: the newest day of the collection
official-old = Attention : ces textes datent du { $date }. Des règles ont pu changer. Vérifiez avec une personne.
# { $step } and { $steps }: numbers, after the title of a part
official-part = : { $step } sur { $steps }
official-know = À savoir
official-note = À noter
official-warning = Attention
official-reminder = Rappel
official-example = Exemple
official-news = Nouveau
official-more = En savoir plus
# { $date }: the day of a piece of news
official-dated = Le { $date }
official-closed = Ce service ne répond pas en ce moment. L’administration le dit.
# { $name }: the name of an office; several may stand on one screen
official-site = Voir le site : { $name }
official-agent = J’ai besoin d’aide pour cette démarche :

# The kinds of official services, and the words of their big door
service-online = C’est une démarche à faire sur Internet.
    .open = Ouvrir le site officiel
service-form = C’est un formulaire à remplir.
    .open = Ouvrir le formulaire
service-letter = C’est un modèle de lettre.
    .open = Ouvrir le modèle
service-calculator = C’est un calcul, pour savoir. Il n’envoie rien.
    .open = Ouvrir le calcul
service-lookup = C’est un outil pour chercher.
    .open = Ouvrir l’outil
service-closed = Ce service est en panne. L’administration le dit.
    .text = Ce n’est pas votre faute. Essayez plus tard, ou demandez à une personne.
service-file = Fichier :
service-nowhere = L’adresse n’est pas dans le texte officiel. Demandez à une personne.

# What one can do after reading
read-doors = Les sites officiels
read-parts = Lire une autre partie
read-dossier = Voir un autre cas

### The list of the official texts, and the page of each

fiches = Toutes les démarches
    .hint = Ce sont les textes de l’État. Nous les montrons écran par écran.
fiches-events = Dans la vie
fiches-themes = Par thème
fiches-none =
    .text =
        Ces pages arrivent bientôt.
        Les autres guides marchent.
    .how = Vous vous occupez de ce site ?
    .operator =
        Il faut charger les textes officiels.
        Lancez cette commande avec Internet :
fiche-start = Commencer, étape par étape
fiche-papers = Les papiers cités
    .hint = Selon votre cas, il en faut moins. Les étapes vous le disent.

# Questions around the words of the State
official-situation = Quelle est votre situation ?
official-case = Quel est votre cas ?
official-manner = Comment voulez-vous faire ?
official-open = Que voulez-vous ouvrir ?
    .none = Rien, je continue
official-parts = Que voulez-vous savoir ?
official-all = Tout lire, dans l’ordre
official-all-cases = Je ne sais pas, montrez tous les cas
official-services = Sites officiels et formulaires
official-people = Qui peut vous aider
official-links = Voir aussi
official-laws = Textes de loi
official-after = Voulez-vous autre chose ?
official-done = Non, j’ai fini
official-next = Voici la suite
# A question that was asked before is not asked again
official-answered = Vous avez déjà répondu. Voici la suite pour votre cas.
official-end = Vous avez lu ce texte
    .text = Vous avez une question ? Une personne peut vous aider.

# What a service says of itself: the source gives these parts no title
official-facts = En bref
official-cost = Le prix :
official-public = Pour qui :
official-account = Pour entrer sur le site :
official-calendar = Quand :
official-count = Combien d’étapes :
official-languages = Les langues :
official-steps = Les étapes
official-papers = Les papiers
official-manual = Comment faire
official-tracking = Après votre demande
official-delay = Le délai
official-appeal = Si vous n’êtes pas d’accord
official-follow = Suivre votre demande

official-nothing = Pour ce cas, le texte officiel ne dit rien de plus.
# A case to which the source gives no name
official-other =
    .n1 = Autre cas
    .n2 = Deuxième cas
    .n3 = Troisième cas
    .n4 = Quatrième cas
    .n5 = Cinquième cas
    .n6 = Sixième cas
    .n7 = Septième cas
    .n8 = Huitième cas
    .n9 = Neuvième cas
    .n10 = Encore un autre cas
