# Practice: finding the number of a file.

exercise-numero-dossier = Retrouver le numéro d’Adama
    .line = Une lettre a beaucoup de numéros. 1 seul est le bon.
    .story =
        Adama a reçu une lettre.
        Il veut savoir où en est sa demande.
        Aidez Adama à trouver son numéro de dossier.
    .learnt =
        Trouver le numéro de dossier sur une lettre.
        Choisir le bon dossier dans une liste.
        Choisir une date dans un calendrier.

# $label-numero: a field, $label-chercher: a button
exercise-numero-dossier-suivi =
    Ouvrez la lettre. Cherchez les mots { $label-numero }.
    Recopiez le numéro. Puis touchez { $label-chercher }.
    .numero = Sur la lettre, le numéro de dossier est { $value-numero }

# $label-ouvrir: a button
exercise-numero-dossier-dossiers =
    Il y a 2 dossiers. 1 seul est en cours.
    Choisissez-le dans le menu. Puis touchez { $label-ouvrir }.
    .dossier = Le dossier en cours est { $value-dossier }

# $label-confirmer: a button
exercise-numero-dossier-detail =
    Il manque une facture. Lisez la date limite.
    Choisissez cette date. Puis touchez { $label-confirmer }.
    .date = La date limite est le { $value-date }
