# Practice: the monthly update as classic questions.

exercise-actualisation-questions = Répondre aux questions de Karim
    .line = Le site pose des questions, une par une.
    .story =
        Karim cherche un travail.
        En novembre, il a travaillé 2 semaines au garage.
        Ses cours vont commencer en décembre.
        Aidez Karim à dire son mois de novembre.
    .learnt =
        Lire le mois dans chaque question.
        Répondre pour ce mois seulement.
        Rester inscrit.
        Voir à la fin que tout est bien gardé.

# $label-actualiser: a button
exercise-actualisation-questions-accueil =
    Lisez le cadre. Il donne le dernier jour.
    Cherchez le bouton { $label-actualiser }.
    .profil = Ce bouton sert à changer d’adresse. Cherchez { $label-actualiser }.

# $label-suivant: a button
exercise-actualisation-questions-formation =
    La question parle de novembre.
    Regardez la date sur la lettre. Puis touchez { $label-suivant }.
    .stage = Les cours sont en décembre. Pour novembre, choisissez { $value-stage }.

exercise-actualisation-questions-travail =
    Karim a travaillé au garage.
    Cherchez les heures et le salaire brut sur la fiche de paie.
    .travaille = Karim a une fiche de paie de novembre. Choisissez { $value-travaille }.
    .heures = Prenez la ligne « Heures payées » : { $value-heures }
    .brut = Prenez la ligne « Salaire brut » : { $value-brut }

# $label-valider: a button
exercise-actualisation-questions-inscription =
    Karim cherche encore un travail. Il reste inscrit.
    Puis touchez { $label-valider }.
    .rester = Sans inscription, le paiement s’arrête. Choisissez { $value-rester }.
    .annuler = Ce bouton efface tout. Pour envoyer, touchez { $label-valider }.

# $label-quitter: a button
exercise-actualisation-questions-recu =
    Cette page dit que tout est gardé.
    Prenez-la en photo. Puis touchez { $label-quitter }.
