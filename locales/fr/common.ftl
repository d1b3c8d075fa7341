### Words of every page: the bar, the way to a human, the end of the page.

site-name = Marchepied
    .line = Vos démarches, pas à pas
bar-home = Accueil
bar-help = Aide
bar-languages = Langues
bar-larger = Texte plus grand
skip = Aller au contenu

# { $step } and { $steps }: numbers
progress = Étape { $step } sur { $steps }
way-on = Continuer
way-back = Retour
choice-unsure = Je ne sais pas
not-sent = Pas encore envoyé

# The way to a human being, at the same place on every page
help-title = Parler à quelqu’un
# { $phone }: a number, { $portal }: whose number
help-call = Appeler { $portal } : { $phone }
# { $words }: a sentence to say on the phone
help-say = Dites : « { $words } »
help-near = Une personne près de chez moi
help-show = Montrer cet écran à un agent
help-doubt = Ce numéro est à vérifier.

# How the page is shown
display-title = Taille et couleurs
display-size-1 = Texte normal
display-size-2 = Texte grand
display-size-3 = Texte très grand
display-colours-auto = Couleurs de l’appareil
display-colours-claires = Couleurs claires
display-colours-sombres = Couleurs sombres
display-colours-fortes = Fort contraste

# The end of every page
foot-state = Ce n’est pas un site de l’État.
foot-free = Gratuit. Rien n’est envoyé par nous.
foot-legal = Qui sommes-nous
foot-privacy = Vie privée
foot-access = Accessibilité

# Only on pages in other languages. { $date }: when the words were translated, or read again
foot-translation = Traduit le { $date }. Le texte français reste le bon.
    .reviewed = Une personne qui parle la langue a relu le { $date }.
    .unreviewed = Personne n’a encore relu cette traduction. En cas de doute, montrez cet écran à un agent.

# A quoted hard word
# { $term }: the word
term-ask = C’est quoi : { $term } ?

### The front door

front = Quelle démarche voulez-vous faire ?
    .hint = Nous vous guidons, écran par écran.
front-emergency = Vous dormez dehors ?
    .call = Appelez le 115. C’est gratuit.
front-search = Chercher avec un mot
    .go = Chercher
# { $texts }: how many official texts there are
front-fiches = { $texts } textes de l’État, écran par écran
front-other = Autre démarche
    .hint = Une personne peut vous aider.

### The page of human help

help-page = Une personne peut vous aider
    .hint = C’est gratuit. Vous pouvez venir sans rien savoir.
help-places = Aller voir quelqu’un
    .list =
        France Services : un agent vous aide pour toutes les démarches. C’est gratuit.
        La mairie : demandez l’accueil.
        Le CCAS, centre communal d’action sociale : il aide les habitants. Il est souvent à la mairie.
        La bibliothèque : demandez s’il y a une aide pour Internet.
    .say = Dites : « J’ai besoin d’aide pour une démarche sur Internet. »
    .find = Vous ne savez pas où c’est ? Demandez à la mairie.
help-phones = Appeler
    .hint = Gardez un papier et un stylo près de vous.
help-tip = Pour être bien aidé
    .list =
        Apportez vos papiers et votre téléphone.
        Gardez vos mots de passe pour vous.
        Demandez un papier avec la prochaine date.

### The card shown to an agent. It is always in French.

agent-title = Bonjour, pouvez-vous m’aider ?
    .hard = Lire ou utiliser Internet est difficile pour moi.
    .here = Je suis arrivé à cette question :
    .answers = Mes réponses :
    .papers = Les papiers demandés :
    .sent-not = Rien n’est encore envoyé.
    .please = Merci de m’expliquer lentement. Je veux apprendre à le faire.
    .back = Revenir à mon écran

### The hand-off sheet

handoff-door = Ouvrir le site { $portal }
# { $site }: the host of the official site
handoff-address = Vous allez sur ce site
    .check = En haut de l’écran, vous devez lire cette adresse.
handoff-fake = Attention aux faux sites
handoff-land = Sur le site
handoff-bring = Gardez près de vous
handoff-copy = Vos chiffres à recopier
    .none = Les chiffres que vous avez notés.
    .button = Copier
    .done = Copié
    .total = Total
handoff-phone = Ou par téléphone
handoff-say = Au téléphone
handoff-place = Ou sur place
handoff-planb = Si le site ne marche pas
handoff-done = J’ai fini sur le site
handoff-print = Imprimer cette page
handoff-remind = Mettre un rappel dans mon téléphone
handoff-qr-sheet = Continuer sur votre téléphone : visez ce carré avec l’appareil photo.
handoff-qr-door = Pour votre téléphone : visez ce carré avec l’appareil photo. Le site officiel s’ouvre.
handoff-leave = Vous quittez Marchepied. Ce site n’est pas à nous.

# The reminder put in the person's calendar. { $title }: the guide, { $closes }: last day
remind-summary = { $title }
remind-text = Dernier jour : { $closes }. Ouvrez le guide : { $link }
remind-text-bare = Dernier jour : { $closes }.
remind-alarm = { $title } : dernier jour { $closes }

### Checklists

check-hint = Touchez un papier pour le cocher.
check-where = Où le trouver ?

### Typed answers

entry-go = Valider
entry-example = Exemple : { $example }
entry-kept = Cette réponse reste sur votre appareil. Elle s’efface après 2 heures.
entry-forgotten = Ce que vous écrivez n’est pas gardé.
entry-skip = Continuer sans écrire
month-other = Un autre mois
    .label = Écrivez le mois
    .example = février 2027
tally-row = Ligne { $number }
tally-add = Ajouter
tally-undo = Effacer la dernière ligne
tally-done = J’ai fini
tally-total = Total

# What was not understood in a typed answer, and how to write it
refusal-title = Écrivez-le autrement
refusal-empty = La case est vide. Écrivez votre réponse.
refusal-not-a-number = Écrivez un nombre avec des chiffres. Exemple : 35
refusal-not-a-date = Écrivez le jour, le mois et l’année. Exemple : 3 décembre 2026
refusal-not-a-month = Écrivez le mois et l’année. Exemple : novembre 2026
refusal-too-small = Le plus petit nombre possible est { $least }.
refusal-too-large = Le plus grand nombre possible est { $most }.
refusal-too-early = Cette date est trop ancienne. Regardez encore la date.
refusal-too-late = Cette date est trop loin. Regardez encore la date.
# { $days }: how many days that month has
refusal-no-such-day = Ce mois a seulement { $days } jours. Regardez encore la date.
# { $a } and { $b }: two ways to read what was typed
refusal-ambiguous = Voulez-vous dire { $a } ou { $b } ? Écrivez-le comme ici.
refusal-too-long = C’est trop long. Écrivez seulement la réponse.
# Several refusals of dates. { $perhaps }: the date that was perhaps meant
refusal-day-and-month-swapped = Le jour vient avant le mois. Voulez-vous dire { $perhaps } ?
refusal-day-missing = Il manque le jour. Exemple : 3 décembre 2026
refusal-month-missing = Il manque le mois. Exemple : 3 décembre 2026
refusal-no-such-month = Les mois vont de 1 à 12. Exemple : 3 décembre 2026
refusal-several-numbers = Il y a plusieurs nombres. Écrivez seulement un nombre.
refusal-too-many-decimals = Après la virgule, écrivez 2 chiffres. Exemple : 12,50
# { $least } and { $most }: years
refusal-year-out-of-range = L’année doit être entre { $least } et { $most }.
refusal-other = Nous n’avons pas compris. Écrivez comme dans l’exemple.

### Errors. Each says what happened, that it is not the person's fault, and a way on.

error-fault = Ce n’est pas votre faute.
error-back = Revenir à l’accueil
error-missing = Cette page n’existe pas
    .text = L’adresse a peut-être changé.
error-language = Cette langue n’est pas encore là
    .text = Vous pouvez continuer en français.
error-broken = Une erreur est arrivée chez nous
    .text = Attendez 1 minute. Puis réessayez.
error-slow = La réponse est trop longue à venir
    .text = Attendez 1 minute. Puis réessayez.
error-busy = Trop de personnes sont là en même temps
    .text = Attendez 1 minute. Puis réessayez.
error-large = Ce que vous envoyez est trop gros
    .text = Revenez en arrière. Écrivez moins de texte.
error-head = Votre appareil envoie trop d’informations
    .text = Effacez les cookies de ce site. Puis réessayez.
error-way = Cette action n’est pas possible ici
    .text = Revenez à l’accueil. Recommencez le chemin.
error-foreign = Cette demande vient d’un autre site
    .text = Par sécurité, nous ne la suivons pas. Recommencez depuis l’accueil.
error-elsewhere = Nous ne lisons pas cette adresse
    .text = Nous lisons seulement quelques sites officiels. Vérifiez l’adresse, ou demandez à une personne.

### Pages about us

legal = Qui sommes-nous
    .text =
        Marchepied est un logiciel libre et gratuit.
        Ce n’est pas un site de l’État.
        Nous expliquons les démarches. Nous n’envoyons rien à votre place.
legal-publisher = Responsable : { $publisher }
legal-host = Hébergement : { $host }
legal-contact = Nous écrire ou nous appeler : { $contact }
legal-nobody = Le responsable n’a pas encore écrit son nom ici.
legal-source = Code source de cette version : { $source }
# { $by }: who read a guide, { $date }: the day
legal-guides = Qui a relu nos guides ?
    .read = Relu par { $by }, le { $date }.
    .unread = Pas encore relu par les personnes concernées.
# { $sources }: who made the lists of towns, with their licences
legal-data = Les noms des communes viennent de : { $sources }.
legal-licence = Logiciel sous licence AGPL 3.0. Textes sous licence CC BY-SA 4.0.

privacy = Vie privée
    .text =
        Nous ne demandons jamais votre nom.
        Nous ne demandons jamais votre mot de passe ou votre e-mail.
        Nous ne demandons jamais votre numéro de sécurité sociale.
    .list =
        Vos choix sont dans l’adresse de la page. Ils ne disent pas qui vous êtes.
        Vos chiffres restent dans votre appareil, cachés, pendant 2 heures.
        Nous n’avons pas de publicité et pas de suivi.
        Nous ne notons ni votre adresse ni vos réponses.
    .note = Sur un ordinateur partagé, fermez toutes les fenêtres à la fin.

access = Accessibilité
    .text =
        Nous voulons que chaque page marche pour tout le monde.
        Elle marche au clavier, sans image, sans couleur et sans script.
        Vous pouvez agrandir le texte et changer les couleurs.
    .note = Aucun expert n’a encore vérifié ce site. L’état légal est donc : non conforme.
    .trouble = Une page vous bloque ? Dites-le à la personne qui gère ce site.
    .defender = Vous n’avez pas de réponse ? Le Défenseur des droits peut vous aider. C’est gratuit.

### The command line, for the person who starts the server

cli-open = Ouvrez cette adresse dans votre navigateur : { $address }
cli-stop = Pour arrêter : Ctrl et C.
