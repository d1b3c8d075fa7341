exercise-photo = Adăugați fotografia Linei
    .line = Alegeți fișierul bun, apoi trimiteți-l.
    .story =
        Lina trimite fotografia ei de identitate.
        Sunt 3 fișiere. Luați-le mai întâi pe aparatul dumneavoastră.
        Numai 1 este bun.
    .learnt =
        Să luați un fișier de pe aparatul dumneavoastră.
        Să citiți sfârșitul numelui: jpg, png sau pdf.
        Să adăugați, apoi să trimiteți: sunt 2 acțiuni.

exercise-photo-accueil =
    Dosarul Linei așteaptă o fotografie.
    Atingeți { $label-ajouter } (adăugați un act).

exercise-photo-photo =
    Atingeți butonul ca să alegeți un fișier. Căutați fotografia Linei.
    Sfârșitul numelui trebuie să fie jpg sau png. Apoi atingeți { $label-joindre } (adăugați).
    Fișierul rămâne pe aparatul dumneavoastră. Noi îi citim numai numele.
    .fichier = Alegeți fișierul { $value-fichier }

exercise-photo-joint =
    Fotografia este acolo, dar dosarul încă așteaptă.
    Atingeți { $label-transmettre } (trimiteți dosarul).
    .quitter = Dacă plecați, dosarul rămâne acolo. Ca să îl trimiteți, atingeți { $label-transmettre } (trimiteți dosarul).

exercise-photo-recu =
    Această pagină spune: s-a primit. Păstrați numărul.
    Acum atingeți { $label-fin } (ieșiți din cont).
