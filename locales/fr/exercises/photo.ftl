# Practice: joining a photo in the right format.

exercise-photo = Joindre la photo de Lina
    .line = Choisir le bon fichier, puis l’envoyer.
    .story =
        Lina envoie sa photo d’identité.
        Il y a 3 fichiers. Prenez-les d’abord sur votre appareil.
        1 seul est bon.
    .learnt =
        Prendre un fichier sur son appareil.
        Lire la fin du nom : jpg, png ou pdf.
        Joindre, puis envoyer : ce sont 2 actions.

# $label-ajouter: a button
exercise-photo-accueil =
    Le dossier de Lina attend une photo.
    Touchez { $label-ajouter }.

# $label-joindre: a button
exercise-photo-photo =
    Touchez le bouton pour choisir un fichier. Cherchez la photo de Lina.
    La fin du nom doit être jpg ou png. Puis touchez { $label-joindre }.
    Le fichier reste sur votre appareil. Nous lisons seulement son nom.
    .fichier = Choisissez le fichier { $value-fichier }

# $label-transmettre: a button
exercise-photo-joint =
    La photo est là, mais le dossier attend encore.
    Touchez { $label-transmettre }.
    .quitter = Si vous partez, le dossier reste là. Pour l’envoyer, touchez { $label-transmettre }.

# $label-fin: a button
exercise-photo-recu =
    Cette page dit : c’est reçu. Gardez le numéro.
    Maintenant, touchez { $label-fin }.
