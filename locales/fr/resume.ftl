### Resume words: stopping, coming back, erasing.
### { $count }: how many words; { $months }: how many months; { $steps }: screens; { $days }: days.

resume-stop = Vous voulez vous arrêter ici ?
    .link = Je m’arrête ici
    .text =
        Nous gardons votre place.
        Nous vous donnons { $count } mots à écrire sur un papier.
        Avec ces mots, vous revenez ici, sur tout appareil.
    .learnt = Ce que vous savez faire est gardé aussi.
    .none = Nous ne demandons ni nom, ni e-mail, ni téléphone.
    .warning = Sans ces mots, personne ne peut rouvrir. Nous non plus.
    .go = Garder ma place
    .back = Revenir à mon écran

# { $count }: how many words
resume-words = Vos { $count } mots
    .keep = Écrivez ces mots sur un papier, ou prenez une photo.
    .same = Vos mots sont les mêmes qu’avant.
    .same-square = Gardez le même papier et les mêmes mots.
    .warning = Gardez-les bien. Eux seuls ouvrent votre place.
    .trust = Donnez ces mots seulement à une personne de confiance.
    .address = Pour revenir, allez à cette adresse. Puis écrivez vos mots.
    .square = Ou visez ce carré avec l’appareil photo.
    .months = Nous gardons votre place { $months } mois après votre dernière visite.
    .left = Vous pouvez partir. Sur un ordinateur partagé, fermez toutes les fenêtres.

resume-guide = Votre démarche
    .steps =
        { $steps ->
            [one] Il reste 1 écran.
           *[other] Il reste { $steps } écrans au plus.
        }
    .done = Ce que vous avez répondu
    .papers = Les papiers à préparer
    .help = Qui peut vous aider
    .sent = Vous avez vu la confirmation du site.
    .early = Vous pourrez le faire à partir du { $opens }.
    .last = C’est aujourd’hui le dernier jour.
    .open =
        { $days ->
            [one] Il reste 1 jour. Dernier jour : { $closes }.
           *[other] Il reste { $days } jours. Dernier jour : { $closes }.
        }
    .late = La date est passée : { $closes }.
    .late-help = Appelez vite, ou allez voir une personne. Elle peut vous dire quoi faire.

resume = Reprendre ma place
    .hint = Écrivez vos { $count } mots, dans l’ordre de votre papier.
    .label = Mot { $number }
    .easy = Avec ou sans accents, en petites ou en grandes lettres.
    .go = Ouvrir ma place
    .lost = J’ai perdu mes mots
    .lost-text =
        Personne ne peut retrouver vos mots. Nous non plus.
        Recommencez la démarche. C’est gratuit.
        Une personne peut vous aider à recommencer.
    .papers = J’ai des feuilles de secours
    .tile = J’ai des mots pour reprendre

# { $word }: what the person typed
resume-unknown = Ce mot manque dans notre liste : { $word }
    .text = Regardez encore le mot sur votre papier.
resume-several = Plusieurs mots ressemblent à : { $word }
    .text = Regardez votre papier. C’est peut-être :
resume-count = Il faut { $count } mots
    .text = Écrivez un mot dans chaque case.
resume-none = Ces mots n’ouvrent rien
    .text = Regardez encore chaque mot, et l’ordre des mots.
    .old = Une place est effacée après { $months } mois sans visite.
# { $seconds }: how long to wait
resume-wait = Attendez { $seconds } secondes
    .text = Puis touchez le bouton. Vos mots sont encore là.
resume-broken = Nous ne pouvons rien garder maintenant
    .text =
        Votre écran est encore là.
        Attendez un peu. Puis réessayez.
resume-shut = Nous ne pouvons rien ouvrir maintenant
    .text = Gardez bien votre papier. Réessayez plus tard.

resume-back = Vous revoilà
    .go = Continuer
    .gone = Ce guide n’est plus là. Cherchez la démarche depuis l’accueil.

resume-erase = Tout effacer maintenant
    .text = Vos mots seront inutiles.
    .go = Oui, tout effacer
resume-erased = Tout est effacé
    .text = Vous pouvez jeter votre papier.

# { $months }: how many months a place is kept
resume-privacy = Les mots pour reprendre
    .list =
        Nous gardons votre place seulement si vous le demandez.
        Elle est fermée avec vos mots. Nous ne pouvons pas la lire.
        Elle est effacée après { $months } mois sans visite.
        Vous pouvez tout effacer à tout moment.

# { $days }: how many days
resume-copies = Nos copies de sûreté sont effacées après { $days } jours au plus.
