exercise-pre-demande-carte = Cereți cartea de identitate a lui Inès
    .line = Completați cererea, apoi notați numărul.
    .story =
        Inès și-a pierdut cartea de identitate.
        A păstrat o fotografie a actului vechi.
        Are și o factură cu adresa ei.
        Ajutați-o pe Inès să completeze cererea.
    .learnt =
        Să treceți de mesajul despre cookie-uri.
        Să evitați un serviciu cu plată.
        Să alegeți dintr-un meniu.
        Să scrieți o dată cu bare.
        Să notați numărul la sfârșit.

exercise-pre-demande-carte-cookies =
    Un mesaj despre cookie-uri acoperă pagina. Este normal.
    Atingeți { $label-refuser } (refuzați tot). Site-ul merge și așa.

exercise-pre-demande-carte-accueil =
    Cererea este gratuită.
    Căutați butonul { $label-demander } (faceți o pre-cerere).
    .payer = Atenție: acest buton vă pune să plătiți. Serviciul adevărat este gratuit. Căutați { $label-demander } (faceți o pre-cerere).

exercise-pre-demande-carte-motif =
    Atingeți meniul: se deschide o listă. Inès și-a pierdut cartea de identitate.
    Alegeți rândul bun. Apoi atingeți { $label-suivant } (următorul).
    .motif = Inès și-a pierdut cartea de identitate. Alegeți { $value-motif } (reînnoire: pierdere).

exercise-pre-demande-carte-identite =
    Uitați-vă la cartea de identitate veche.
    Data se scrie cu bare: ziua, luna, anul.
    .nom = Pe act, numele este { $value-nom }.
    .prenom = Pe act, prenumele este { $value-prenom }.
    .naissance = Scrieți data nașterii ca aici: { $value-naissance }
    .ville = Orașul nașterii este pe act: { $value-ville }

exercise-pre-demande-carte-adresse =
    Adresa este pe factură.
    Scrieți-o ca pe hârtie.
    .rue = Hârtia spune: { $value-rue }
    .commune = Hârtia spune: { $value-commune }

exercise-pre-demande-carte-recapitulatif =
    Recitiți fiecare rând.
    Bifați căsuța. Apoi atingeți { $label-valider } (confirmați).
    .certifie = Căsuța este goală. Atingeți căsuța ca să o bifați.

exercise-pre-demande-carte-numero =
    Primăria cere acest număr. Notați-l pe o hârtie.
    Scrieți-l și aici. Apoi atingeți { $label-terminer } (terminați).
    .noter = Copiați literele și cifrele: { $value-noter }
