# Practice: the pre-filled monthly update. « $label-… » are the exact French words on the imaginary site.

exercise-actualisation-preremplie = Faire l’actualisation de Lina
    .line = Le site connaît déjà une partie. Vous ajoutez le reste.
    .story =
        Lina cherche un travail.
        En novembre, elle a travaillé à la boulangerie.
        Elle a sa fiche de paie.
        Aidez Lina à dire son mois.
    .learnt =
        Lire ce que le site connaît déjà.
        Trouver le salaire brut sur la fiche de paie.
        Voir si c’est vraiment envoyé.
        Fermer l’espace personnel à la fin.

# $label-refuser, $label-accepter: buttons
exercise-actualisation-preremplie-cookies =
    Un message sur les cookies cache la page. C’est normal.
    Touchez { $label-refuser }. Le site marche aussi.

# $label-declarer: a button
exercise-actualisation-preremplie-accueil =
    Lisez le cadre : il y a une chose à faire.
    Cherchez le bouton { $label-declarer }.
    .messages = Les messages sont utiles. Aujourd’hui, cherchez { $label-declarer }.

# $value-exact: an answer, $label-continuer: a button
exercise-actualisation-preremplie-connu =
    Regardez la fiche de paie. Les heures sont-elles les mêmes ?
    Choisissez votre réponse. Puis touchez { $label-continuer }.
    .exact = La fiche de paie dit la même chose. Choisissez { $value-exact }.

# $label-continuer: a button
exercise-actualisation-preremplie-manque =
    Cherchez « Salaire brut » sur la fiche de paie. Écrivez le chiffre.
    Lina va bien. Elle cherche encore un travail.
    .brut = Prenez la ligne « Salaire brut » : { $value-brut }
    .maladie = Lina va bien. Choisissez { $value-maladie }.
    .recherche = Lina cherche un travail. Choisissez { $value-recherche }.

# $label-valider: a button
exercise-actualisation-preremplie-recapitulatif =
    Relisez chaque ligne. Comparez avec la fiche de paie.
    Cochez la case. Puis touchez { $label-valider }.
    .certifie = La case est vide. Touchez la case pour la cocher.
    .brouillon = Un brouillon reste sur le site. Pour envoyer, touchez { $label-valider }.

# $label-quitter: a button
exercise-actualisation-preremplie-recu =
    Cette page dit : c’est envoyé. Gardez le numéro.
    Maintenant, touchez { $label-quitter }.
