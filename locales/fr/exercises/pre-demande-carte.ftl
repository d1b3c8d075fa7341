# Practice: the pre-application for an identity card.

exercise-pre-demande-carte = Demander la carte d’Inès
    .line = Remplir la demande, puis noter le numéro.
    .story =
        Inès a perdu sa carte d’identité.
        Elle a gardé une photo de l’ancienne carte.
        Elle a aussi une facture avec son adresse.
        Aidez Inès à remplir la demande.
    .learnt =
        Passer le message sur les cookies.
        Éviter un service payant.
        Choisir dans un menu.
        Écrire une date avec des barres.
        Noter le numéro à la fin.

# $label-refuser: a button
exercise-pre-demande-carte-cookies =
    Un message sur les cookies cache la page. C’est normal.
    Touchez { $label-refuser }. Le site marche aussi.

# $label-demander: a button
exercise-pre-demande-carte-accueil =
    La demande est gratuite.
    Cherchez le bouton { $label-demander }.
    .payer = Attention : ce bouton fait payer. Le vrai service est gratuit. Cherchez { $label-demander }.

# $label-suivant: a button
exercise-pre-demande-carte-motif =
    Touchez le menu : une liste s’ouvre. Inès a perdu sa carte.
    Choisissez la bonne ligne. Puis touchez { $label-suivant }.
    .motif = Inès a perdu sa carte. Choisissez { $value-motif }.

exercise-pre-demande-carte-identite =
    Regardez l’ancienne carte.
    La date s’écrit avec des barres : jour, mois, année.
    .nom = Sur la carte, le nom est { $value-nom }.
    .prenom = Sur la carte, le prénom est { $value-prenom }.
    .naissance = Écrivez la date de naissance comme ici : { $value-naissance }
    .ville = La ville de naissance est sur la carte : { $value-ville }

exercise-pre-demande-carte-adresse =
    L’adresse est sur la facture.
    Écrivez-la comme sur le papier.
    .rue = Le papier dit : { $value-rue }
    .commune = Le papier dit : { $value-commune }

# $label-valider: a button
exercise-pre-demande-carte-recapitulatif =
    Relisez chaque ligne.
    Cochez la case. Puis touchez { $label-valider }.
    .certifie = La case est vide. Touchez la case pour la cocher.

# $label-terminer: a button
exercise-pre-demande-carte-numero =
    La mairie demande ce numéro. Notez-le sur un papier.
    Écrivez-le aussi ici. Puis touchez { $label-terminer }.
    .noter = Recopiez les lettres et les chiffres : { $value-noter }
