### The pouch of papers, and what is lent of it.

pouch = Dosarul meu cu acte
    .link = Dosarul meu cu acte
    .text =
        Dosarul păstrează fotografii ale actelor dumneavoastră.
        Cuvintele îl deschid pe orice aparat. Cuvinte: { $count }.
        Nu cerem nici nume, nici e-mail, nici telefon.
    .warning = Fără cuvinte, nimeni nu poate deschide din nou. Nici noi.
    .original = Păstrați mereu actele adevărate acasă.
    .new = Creați dosarul meu
    .have = Am deja { $count } cuvinte
    .go = Deschideți dosarul
    .close = Am terminat, închideți dosarul

pouch-words = Cele { $count } cuvinte ale dosarului
    .address = Ca să deschideți, mergeți la această adresă. Apoi scrieți cuvintele.
    .months = Păstrăm dosarul după ultima vizită. Numărul de luni: { $months }.

pouch-papers = Actele mele
    .none = Dosarul este gol.
    .since = Adăugat pe { $date }.
    .see = Vedeți pagina { $number }
    .save = Descărcați pagina { $number }
    .more = Adăugați o pagină sau ștergeți
    .remove = Ștergeți acest act
    .erase = Toate actele și cuvintele vor fi șterse.

pouch-add = Adăugați un act
    .left = Locuri libere: { $count }.
    .not = Nici parolă, nici act medical.
    .kind = Ce act?
    .photo = Faceți o fotografie
    .file = Sau alegeți o fotografie ori un PDF
    .go = Păstrați acest act

pouch-refused = Acest act nu este păstrat
    .nothing = Alegeți actul și o fotografie.
    .kind = Trimiteți o fotografie sau un PDF.
    .broken = Fișierul este stricat. Faceți altă fotografie.
    .large = Fișierul este prea mare. Faceți altă fotografie.
    .acts = Acest PDF conține mai mult decât un act. Faceți o fotografie.
    .full = Dosarul este plin. Ștergeți un act.
    .busy = Multă lume trimite fotografii. Așteptați puțin.
    .later = Avem o pană. Păstrați bine actul. Încercați mai târziu.
    .several = Trimiteți câte 1 fișier.
    .waiting = Nu mai este loc. Persoana trebuie să deschidă dosarul.

pouch-lend = Împrumutați acte unei persoane
    .text =
        Persoana vede numai actele alese.
        Puteți opri împrumutul oricând.
    .papers = Ce acte?
    .time = Pentru cât timp?
    .hour = 1 oră
    .day = 1 zi
    .week = 1 săptămână
    .go = Împrumutați aceste acte
    .none = Alegeți cel puțin un act.

pouch-lent = Dați aceste { $count } cuvinte persoanei
    .until = Împrumutul se termină { $day } la { $time }.
    .ended = Împrumutul s-a terminat { $day } la { $time }.
    .others = Păstrați pentru dumneavoastră cuvintele dosarului.
    .back = Opriți acest împrumut

pouch-journal = Cine s-a uitat
    .nobody = Nimeni nu s-a uitat încă.
    .somebody = O persoană
    .came = { $who }, { $day } la { $time }: a deschis împrumutul.
    .saw = { $who }, { $day } la { $time }: { $what }
    .gave = { $who }, { $day } la { $time }: act adăugat, { $what }
    .left = { $who }, { $day } la { $time }: a lăsat o notă.
    .wrote = Notă de la { $who }, { $day } la { $time }: { $what }

pouch-loan = Mi s-au împrumutat acte
    .text = Scrieți cine sunteți, apoi cele { $count } cuvinte.
    .who = Cine sunteți?
    .example = De exemplu: ghișeul primăriei
    .go = Vedeți actele
    .rules =
        Nu puteți împrumuta aceste acte altora.
        Persoana știe cine s-a uitat și când.
    .note = Scrieți o notă pentru persoană
    .note-go = Lăsați nota
    .noted = Nota este lăsată.
    .number = Nu scrieți un număr de securitate socială.
    .done = Am terminat

pouch-gift = Ce a adăugat { $who }
    .when = Adăugat { $day } la { $time }.
    .see = Vedeți acest act
    .keep = Păstrați în dosarul meu
    .throw = Nu păstrați, ștergeți
    .erase = Ștergeți această notă

pouch-give = Adăugați un act pentru persoană
    .text = Persoana îl va vedea. Ea va alege dacă îl păstrează.
    .go = Adăugați acest act
    .done = Actul este adăugat. Persoana îl va vedea.

pouch-over = Acest împrumut s-a terminat
    .text =
        Timpul a trecut, sau persoana a oprit împrumutul.
        Poate împrumuta din nou, cu alte cuvinte.

pouch-closed = Este închis
    .text = Pe un calculator comun, închideți toate ferestrele.

pouch-gone = Acest dosar nu mai este aici
    .text = Este șters, sau este prea vechi.

pouch-shut = Nu putem deschide dosarul acum
    .text = Păstrați bine cuvintele. Încercați mai târziu.
pouch-lost = Am pierdut această pagină
    .text =
        Pagina este stricată sau nu mai este acolo.
        Faceți altă fotografie a actului.
        Celelalte acte rămân.

pouch-whole = Descărcați ca 1 PDF, de cel mult { $size } MB
    .size = Site-ul primește fișiere de cel mult { $size } MB.
    .types = Primește: { $types }.
    .several = Puteți trimite mai multe fișiere pentru un act.
    .one = Trimiteți doar 1 fișier pentru fiecare act.
    .check = Verificați pe site ce fișiere primește.

pouch-heavy = Acest act nu încape în 1 PDF
    .text = Are prea multe pagini. Descărcați fiecare pagină.

pouch-dated = Ce dată este scrisă pe acest act?
    .example = De exemplu: 15 juin 2025
    .go = Păstrați data
    .day = Data scrisă pe el: { $date }.
    .change = Schimbați data
    .refused = Nu am înțeles data. Scrieți ziua, luna și anul.

pouch-age = Este prea vechi. Vârsta în luni: { $months }.
    .bound = Trebuie să aibă sub { $bound } luni.
    .look = Priviți data. Trebuie să aibă sub { $bound } luni.

pouch-guide = Actele dumneavoastră pentru această cerere
    .closed = Dosarul este închis.
    .there = Îl aveți.
    .missing = Lipsește.

numbers = Numerele mele importante
    .text =
        Tipăriți această pagină. Scrieți de mână.
        Nu păstrăm nimic.
    .name = Numele meu
    .other = Alt număr

pouch-privacy = Dosarul cu acte
    .list =
        Păstrăm actele numai dacă cereți.
        Sunt închise cu cuvintele dumneavoastră. Nu le putem citi.
        Un dosar păstrează cel mult { $papers } acte și { $size } MB.
        Se șterge fără vizite. Numărul de luni: { $months }.
        Un împrumut se termină după cel mult 1 săptămână.
        Ce adaugă o persoană așteaptă alegerea dumneavoastră.
    .elsewhere =
        Actele închise sunt păstrate la altă firmă de găzduire.
        Această firmă vede numai acte închise.
