### Going on with another device: the square, the page that it opens

carry = Continuer sur mon téléphone
    .scan = Avec le téléphone, visez ce carré.
    .once = Ce carré marche 1 fois, pendant 2 minutes.
    .here = Quand le téléphone l’ouvre, tout s’efface ici.
    .other = Ouvrir sur mon autre appareil
    .taken = C’est ouvert sur l’autre appareil.
    .old = Ce carré est trop vieux.
    .again = Avoir un nouveau carré

carry-open = Votre visite arrive
    .text = Rien ne vient ? Continuez sur l’autre appareil.

carry-used = Ce carré a déjà servi, ou il est trop vieux.
    .text =
        Sur l’autre appareil, demandez un nouveau carré.
        Une autre personne l’a ouvert ? Prévenez l’accueil.
