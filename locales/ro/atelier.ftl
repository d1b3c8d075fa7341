### The mediator's desk: for the person who helps, and the sheet for the person who was helped

atelier = A ajuta fără a face în locul persoanei
    .text =
        Aceste pagini sunt pentru persoana care ajută.
        Vedeți același ecran ca persoana, cu sfaturi.
    .language = În ce limbă citește persoana?
    .guide = Ce demers faceți împreună?
    .link = Ajutați pe cineva? Deschideți atelierul
    .home = Atelier
    .next-person = Persoana următoare

atelier-phrase = Cuvintele atelierului
    .hint = Cereți-le echipei care administrează acest site.
    .go = Deschideți atelierul
    .wrong = Nu sunt cuvintele corecte.
    .wait = Prea multe încercări. Așteptați un minut.

atelier-notes = Sfaturi pentru dumneavoastră
    .reads = Persoana citește:
    .dire = De spus
    .laisser = De lăsat să facă
    .piege = Capcana
    .phone = Continuați pe telefonul persoanei
    .end = Terminați și tipăriți foaia

atelier-never = Nu atingeți niciodată
    .text = Parola, codurile și cardul bancar sunt ale persoanei.

atelier-ladder = Acest ecran, cine l-a făcut?
    .shown = Eu am arătat
    .together = L-am făcut împreună
    .alone = Persoana l-a făcut singură

atelier-sheet = Foaia dumneavoastră
    .goals = Data viitoare
    .together = Data viitoare, faceți cu cineva.
    .alone = Data viitoare, încercați fără ajutor.
    .known = Știți să faceți.

atelier-question = O întrebare
    .dire = Citiți întrebarea cu voce tare, apoi așteptați.
    .laisser = Persoana alege și atinge ecranul.
    .piege = A răspunde în locul persoanei, ca să meargă mai repede.

atelier-form = Un câmp de completat
    .dire = Arătați cu degetul rândul potrivit de pe hârtie.
    .laisser = Persoana scrie.
    .piege = A copia o cifră de pe hârtia greșită.

atelier-checklist = Hârtii
    .dire = Căutați hârtiile împreună, una câte una.
    .laisser = Persoana bifează ce are.
    .piege = A păstra hârtiile persoanei, sau o copie.

atelier-handoff = Ușa site-ului oficial
    .dire = Citiți împreună adresa site-ului, încet.
    .laisser = Persoana deschide site-ul și își scrie codurile.
    .piege = Un site fals îl imită pe cel adevărat. Verificați adresa.

atelier-reading = O lectură
    .dire = Citiți împreună. Întrebați ce a înțeles persoana.
    .laisser = Persoana continuă când este gata.
