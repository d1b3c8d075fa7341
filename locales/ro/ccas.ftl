### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Să cer un ajutor la CCAS (serviciul social al orașului)
    .tile = Un ajutor de la orașul meu
    .line = CCAS este serviciul social al orașului dumneavoastră.
    .keywords = ccas cias ajutor social ajutor urgent factura curent mancare pachet alimentar asistenta sociala bani oras primarie
    .agent = Am nevoie de un ajutor de la CCAS (serviciul social al orașului).

communes-ccas = Întrebați la CCAS. Este adesea la primărie (mairie).
    .list =
        Cine poate cere.
        Ce hârtii să aduceți.
        Zilele și orele.
        Hârtia de completat, fără Internet.
communes-ici = Ce spune orașul meu
communes-guide = Toți pașii

commune-aides = CCAS poate ajuta
    .text = Fiecare oraș își alege ajutoarele. Cereți pentru:
    .list =
        Mâncare.
        Plata unei facturi.
        O întâlnire cu o asistentă socială.
    .note = Spune nu? Întrebați de ce, în scris.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Cine poate cere?
    .text = { $commune } spune: { $conditions }
    .note = Nu sunteți sigur? Cereți oricum.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Unde mergeți?
    .steps =
        Mergeți aici: { $guichet }.
        Orele: { $heures }.
        Sunați înainte: { $guichet-phone }.
    .note = Orele se pot schimba.

commune-demande = Mergeți pe site-ul orașului
    .land =
        Căutați cuvântul « CCAS ».
        Scrieți numele dumneavoastră.
        Adăugați hârtiile. Apoi trimiteți.
    .say =
        Bună ziua. M-am blocat pe site.
        Mă puteți ajuta?
    .planb =
        Există și hârtia. Cereți-o la primărie.
