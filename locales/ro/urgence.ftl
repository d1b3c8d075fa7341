urgence = Numere de urgență
    .hint = Este gratuit. Atingeți un număr.
    .note =
        Notați aceste numere. Merg fără internet.
        „Ieși repede” schimbă pagina. Adresa rămâne în istoric.
urgence-tile = Toate numerele de urgență
urgence-write = Scrieți: { $words }
urgence-samu = O persoană se simte foarte rău
    .say = O persoană se simte foarte rău. Sunt în cutare loc.
urgence-police = Sunteți în pericol
    .say = Sunt în pericol. Sunt în cutare loc.
urgence-pompiers = Este un foc sau un accident
    .say = Este un foc. Sunt în cutare loc.
urgence-europe = Toate urgențele, în toată Europa
    .say = Am nevoie de ajutor. Sunt în cutare loc.
urgence-sourds = Un mesaj, dacă auziți sau vorbiți greu
    .say = Am nevoie de ajutor. Sunt în cutare loc.
urgence-logement = Un pat pentru seara asta
    .say = Nu am unde să dorm în seara asta. Sunt în cutare loc.
urgence-enfance = Un copil în pericol
    .say = Un copil este în pericol.
urgence-violences = Violență împotriva unei femei
    .say = Îmi este frică de cineva.
urgence-medecin = Un medic, dacă al dumneavoastră are închis. Orele depind de oraș
    .say = Sunt bolnav (bolnavă). Unde este medicul?
quit = Ieși repede
