exercise-actualisation-preremplie = Faceți actualizarea Linei
    .line = Site-ul știe deja o parte. Dumneavoastră adăugați restul.
    .story =
        Lina caută de lucru.
        În noiembrie, a lucrat la brutărie.
        Are fluturașul de salariu.
        Ajutați-o pe Lina să spună cum a fost luna ei.
    .learnt =
        Să citiți ce știe deja site-ul.
        Să găsiți salariul brut pe fluturașul de salariu.
        Să vedeți dacă s-a trimis cu adevărat.
        Să închideți la sfârșit spațiul personal.

exercise-actualisation-preremplie-cookies =
    Un mesaj despre cookie-uri acoperă pagina. Este normal.
    Atingeți { $label-refuser } (continuați fără să acceptați). Site-ul merge și așa.

exercise-actualisation-preremplie-accueil =
    Citiți chenarul: este un lucru de făcut.
    Căutați butonul { $label-declarer } (declar situația mea).
    .messages = Mesajele sunt utile. Astăzi, căutați { $label-declarer } (declar situația mea).

exercise-actualisation-preremplie-connu =
    Uitați-vă la fluturașul de salariu. Orele sunt aceleași?
    Alegeți răspunsul. Apoi atingeți { $label-continuer } (continuați).
    .exact = Fluturașul de salariu spune același lucru. Alegeți { $value-exact } (da).

exercise-actualisation-preremplie-manque =
    Căutați « Salaire brut » (salariu brut) pe fluturașul de salariu. Scrieți cifra.
    Lina este sănătoasă. Ea încă mai caută de lucru.
    .brut = Luați rândul « Salaire brut » (salariu brut): { $value-brut }
    .maladie = Lina este sănătoasă. Alegeți { $value-maladie } (nu).
    .recherche = Lina caută de lucru. Alegeți { $value-recherche } (da).

exercise-actualisation-preremplie-recapitulatif =
    Recitiți fiecare rând. Comparați cu fluturașul de salariu.
    Bifați căsuța. Apoi atingeți { $label-valider } (confirmați declarația).
    .certifie = Căsuța este goală. Atingeți căsuța ca să o bifați.
    .brouillon = O ciornă rămâne pe site. Ca să trimiteți, atingeți { $label-valider } (confirmați declarația).

exercise-actualisation-preremplie-recu =
    Această pagină spune: s-a trimis. Păstrați numărul.
    Acum atingeți { $label-quitter } (ieșiți din cont).
