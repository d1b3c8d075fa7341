exercise-numero-dossier = Găsiți numărul lui Adama
    .line = O scrisoare are multe numere. Numai 1 este cel bun.
    .story =
        Adama a primit o scrisoare.
        El vrea să știe unde a ajuns cererea lui.
        Ajutați-l pe Adama să-și găsească numărul de dosar.
    .learnt =
        Să găsiți numărul de dosar pe o scrisoare.
        Să alegeți dosarul bun dintr-o listă.
        Să alegeți o dată într-un calendar.

exercise-numero-dossier-suivi =
    Deschideți scrisoarea. Căutați cuvintele { $label-numero } (numărul dosarului).
    Copiați numărul. Apoi atingeți { $label-chercher } (căutați).
    .numero = Pe scrisoare, numărul dosarului este { $value-numero }

exercise-numero-dossier-dossiers =
    Sunt 2 dosare. Numai 1 este în lucru.
    Alegeți-l din meniu. Apoi atingeți { $label-ouvrir } (deschideți).
    .dossier = Dosarul în lucru este { $value-dossier }

exercise-numero-dossier-detail =
    Lipsește o factură. Citiți data limită.
    Alegeți această dată. Apoi atingeți { $label-confirmer } (confirmați).
    .date = Data limită este { $value-date }
