### Where people stumble: numbers of pages, for mediators and operators

stumbles = Cifrele
    .text =
        Unde se opresc oamenii, unde nu înțeleg.
        Numărăm pagini. Nu notăm pe nimeni.
    .kept = Cifrele se păstrează 13 luni după ultima vizită.
    .run = Aceste cifre încep de la pornirea serverului.
    .none = Încă nu există cifre.
    .before = Versiunile de dinainte
    .screens = Ecran cu ecran
    .languages = Limbă cu limbă
    .seen = Pagină văzută
    .stopped = Oprire
    .lost = Neînțeles
    .helped = Fișă de ajutor
    .few = mai puțin de 5
    .privacy = Numărăm paginile văzute, fără să știm cine le vede.
