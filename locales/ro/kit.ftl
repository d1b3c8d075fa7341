kit = Materiale de atelier
    .link = Pregătiți un atelier
    .address = Adresa de spus sau de arătat
    .after = Ce se scrie după adresa acestui site
    .short = În 15 minute
    .short-show = Arătați adresa.
    .short-text =
        Fiecare persoană deschide ghidul.
        Citiți împreună primele ecrane.
        Fiecare persoană spune ce a înțeles.
    .half = În 30 de minute
    .half-text =
        Puneți cardurile pe masă. Așezați-le în ordine.
        Fiecare persoană urmează ghidul pe telefonul ei.
        Vorbiți despre capcana fiecărui ecran.
    .hour = În 60 de minute
    .hour-text =
        Căutați actele împreună.
        Fiecare persoană face un exercițiu, apoi urmează ghidul.
        Notați ce știe să facă singură fiecare persoană.
    .papers = Actele de adus
    .cards = Cardurile de decupat
