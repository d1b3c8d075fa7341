### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Înscrierea copilului la centre de loisirs (centru de activități)
    .tile = Centrul de activități al copilului meu (centre de loisirs)
    .line = Fiecare oraș are regulile lui.
    .keywords = centru de activitati centre de loisirs vacanta miercuri inscriere copil
    .agent = Vreau să îmi înscriu copilul la centre de loisirs (centru de activități).

cantine = Înscrierea copilului la cantina școlii
    .tile = Cantina școlii copilului meu
    .line = Fiecare oraș are regulile lui.
    .keywords = cantina scoala cantine masa pranz inscriere copil pret
    .agent = Vreau să îmi înscriu copilul la cantina școlii.

communes-ville = Alegeți orașul dumneavoastră
communes-absente = Orașul dumneavoastră nu este aici?
communes-mairie = Întrebați la primărie (mairie). Mergeți acolo sau sunați.
communes-demander = Întrebați 4 lucruri
    .list =
        Ce hârtii să aduceți.
        Prețul pentru dumneavoastră.
        Datele.
        Hârtia de completat, fără Internet.

# $commune: the name of the town
commune-debut = Este orașul dumneavoastră?
    .text =
        Acest ghid este pentru { $commune }.
        Alt oraș are alte reguli.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = Datele
    .text = Înscrieți copilul de la { $ouverture } până la { $fermeture }.
    .note = Prea târziu? Sunați la primărie: { $phone }.

commune-quotient = Care este quotient familial (numărul venitului familiei)?
    .hint = Acest număr schimbă prețul.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Unde este acest număr?
    .steps =
        Priviți hârtia de la CAF.
        Nu aveți CAF? Duceți avizul de impozit la primărie.
        Primăria calculează prețul.
    .note = O întrebare? Sunați la primărie: { $phone }.

# $prix: an amount
commune-prix-jour = 1 zi: { $prix }
    .text = Este prețul pentru 1 copil.
    .note = Prețul se poate schimba. Întrebați la primărie.

# $prix: an amount
commune-prix-repas = 1 masă: { $prix }
    .text = Este prețul pentru 1 copil.
    .note = Prețul se poate schimba. Întrebați la primărie.

# $phone: the number of the town hall
commune-papiers = Hârtiile de pregătit
    .hint = Bifați ce aveți deja.
    .note = Lipsește ceva? Sunați la primărie: { $phone }.

commune-comment = Cum vreți să faceți?
    .internet = Pe Internet
    .papier = Pe hârtie, cu o persoană

commune-site = Mergeți pe site-ul primăriei
    .land =
        Căutați cuvântul « Inscription ».
        Scrieți numele copilului.
        Adăugați hârtiile. Apoi trimiteți.
    .say =
        Bună ziua. M-am blocat pe site.
        Mă puteți ajuta?
    .planb =
        Există și hârtia. Cereți-o la primărie.

commune-envoye = Ați văzut confirmarea?
    .yes = Da, am văzut-o
    .no = Nu, încă nu

# $phone: the number of the town hall
commune-fini = Este trimis
    .text =
        Păstrați confirmarea.
        Așteptați răspunsul primăriei.
    .note = Niciun răspuns? Sunați: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Faceți pe hârtie
    .steps =
        Cereți hârtia aici: { $papier-lieu }.
        Completați-o. Un funcționar vă poate ajuta.
        Dați-o cu hârtiile dumneavoastră.
        Cereți o dovadă.
    .note = Primăria răspunde aici: { $phone }.
