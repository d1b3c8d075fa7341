### Lost words: two papers, kept by two people, give new ones.
### { $count }: how many words; { $number }: which paper; { $days }: how many days pass.

# { $days }: how many days
recovery = Si je perds mes mots
    .text =
        2 personnes de confiance peuvent vous aider.
        C’est vous qui les choisissez. Leurs noms restent entre vous.
        Chaque personne garde une feuille.
        Une feuille seule n’ouvre rien.
        Les feuilles réunies donnent des mots neufs, après { $days } jours.
    .warning = Réunies, elles peuvent tout ouvrir. Choisissez bien.
    .notice =
        Quelqu’un apporte les feuilles ?
        Vous le verrez en ouvrant avec vos mots.
        Vous aurez { $days } jours pour refuser.
    .go = Créer mes feuilles
    .have = Vous avez déjà des feuilles.
    .older = En créer d’autres annule celles-ci.
    .again = Créer d’autres feuilles
    .drop = Annuler mes feuilles
    .privacy = Les feuilles de secours ne portent aucun nom chez nous.

recovery-papers = Vos feuilles de secours
    .text =
        Imprimez cette page, ou recopiez les mots à la main.
        Vous voyez ceci une seule fois.
        Donnez une feuille à chaque personne.
        Gardez-les loin l’une de l’autre.
    .done = J’ai les feuilles

# { $number }: which paper; { $days }: how many days
recovery-paper = Feuille de secours { $number } sur 2
    .for = Cette feuille aide :
    .keeper = Elle est gardée par :
    .text =
        Gardez-la chez vous, sans photo.
        La personne a perdu ses mots ? Réunissez les feuilles.
        Les mots neufs viennent { $days } jours plus tard.
    .address = Écrivez les mots de chaque feuille à cette adresse :

# { $count }: how many words; { $number }: which paper
recovery-lost = J’ai perdu mes mots
    .text =
        Il faut toutes vos feuilles de secours.
        Écrivez d’abord les { $count } mots d’une feuille, dans l’ordre.
    .read = La feuille { $number } est lue.
    .other = Écrivez les { $count } mots de l’autre feuille.
    .same = Cette feuille est déjà lue. Prenez l’autre.
    .go = Continuer
    .again = Recommencer avec la première feuille
    .none = Il me manque une feuille
    .none-text =
        Alors personne ne peut rouvrir. Nous non plus.
        Recommencez la démarche, ou créez une autre pochette.

# { $day }, { $time }: when the papers open; { $last }: the last day
recovery-wait = Votre demande est notée
    .text =
        Revenez { $day } à { $time }.
        Apportez les feuilles.
    .last = Le dernier jour est { $last }. Après, il faut demander encore.
    .hurry = C’est urgent ? N’attendez pas. Recommencez la démarche maintenant.
    .why =
        Cette attente vous protège.
        Vous avez retrouvé vos mots ? Ouvrez tout de suite avec eux.

# { $count }: how many words
recovery-words = Vos { $count } mots neufs
    .text =
        Les anciens mots n’ouvrent plus rien.
        Jetez les feuilles après.
    .go = J’ai écrit mes mots

# { $day }, { $time }: when somebody asked; { $then }, { $at }: when the papers open
recovery-notice = Quelqu’un a apporté vos feuilles de secours
    .text =
        C’était { $day } à { $time }.
        Elles donneront des mots neufs { $then } à { $at }.
        Ce n’est pas vous ? Refusez tout de suite.
    .go = Refuser et annuler les feuilles
