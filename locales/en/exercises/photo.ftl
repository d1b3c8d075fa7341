exercise-photo = Attach Lina’s photo
    .line = Choose the right file, then send it.
    .story =
        Lina is sending her identity photo.
        There are 3 files. First take them onto your device.
        Only 1 is right.
    .learnt =
        Take a file from your device.
        Read the end of the name: jpg, png or pdf.
        Attach, then send: these are 2 actions.

exercise-photo-accueil =
    Lina’s file is waiting for a photo.
    Touch { $label-ajouter } (add a document).

exercise-photo-photo =
    Touch the button to choose a file. Look for Lina’s photo.
    The end of the name must be jpg or png. Then touch { $label-joindre } (attach).
    The file stays on your device. We only read its name.
    .fichier = Choose the file { $value-fichier }

exercise-photo-joint =
    The photo is there, but the file is still waiting.
    Touch { $label-transmettre } (send).
    .quitter = If you leave, the file stays there. To send it, touch { $label-transmettre } (send).

exercise-photo-recu =
    This page says: it is received. Keep the number.
    Now touch { $label-fin } (log out).
