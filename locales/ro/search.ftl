search = Căutarea dumneavoastră
    .empty = Scrieți un cuvânt. De exemplu: buletin, șomaj, CAF.
    .none = Nu am găsit.
    .none-hint = Încercați alt cuvânt. Sau vorbiți cu cineva.
    .found = Iată ce am găsit.
    .understood = Căutați: { $words }
    .human = Vorbiți cu o persoană

search-kind =
    .guide = Ghid pas cu pas
    .fiche = Fișă oficială
    .service = Formular sau serviciu oficial
    .term = Cuvânt explicat
    .theme = Temă
