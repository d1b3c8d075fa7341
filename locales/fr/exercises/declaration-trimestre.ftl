# Practice: the quarterly declaration, with a wrong amount to find.

exercise-declaration-trimestre = Trouver l’erreur de Rosa
    .line = Le site a rempli 3 mois. 1 chiffre est faux.
    .story =
        Rosa travaille à l’hôtel. Elle a 1 enfant.
        Tous les 3 mois, elle dit son argent reçu.
        Le site a déjà rempli les chiffres.
        Aidez Rosa à les vérifier avec ses papiers.
    .learnt =
        Trouver la ligne « Net social » sur une fiche de paie.
        Comparer chaque mois avec le papier.
        Corriger un chiffre faux avant d’envoyer.
        Lire la page qui dit : c’est reçu.

# $label-declarer: a button
exercise-declaration-trimestre-accueil =
    Lisez le cadre. Une chose est à faire.
    Cherchez le bouton { $label-declarer }.
    .simuler = Ce bouton donne une idée des aides. Cherchez { $label-declarer }.

# $label-continuer: a button
exercise-declaration-trimestre-situation =
    Rosa vit toujours au même endroit, avec son enfant.
    Choisissez, puis touchez { $label-continuer }.
    .changement = Rien n’a changé pour Rosa. Choisissez { $value-changement }.

exercise-declaration-trimestre-ressources =
    Ouvrez les 3 fiches de paie.
    Regardez la ligne « Net social ». Comparez mois par mois.
    Effacez le chiffre faux. Écrivez le bon.
    .aout = Pour août, le papier dit { $value-aout }
    .septembre = Pour septembre, le papier dit { $value-septembre }
    .octobre = Lisez bien octobre : 1 124 ou 1 214 ? Le papier dit { $value-octobre }
    .autres = Rosa a seulement son salaire. Choisissez { $value-autres }.

# $label-valider: a button
exercise-declaration-trimestre-recapitulatif =
    Relisez les 3 mois.
    Cochez la case. Puis touchez { $label-valider }.
    .certifie = La case est vide. Touchez la case pour la cocher.

# $label-quitter: a button
exercise-declaration-trimestre-recu =
    Cette page dit : c’est reçu. Gardez une photo de cette page.
    Maintenant, touchez { $label-quitter }.
