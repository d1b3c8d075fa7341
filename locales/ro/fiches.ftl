official-source = Text oficial de la service-public, din { $date }.
official-source-undated = Text oficial de la service-public.
official-not-the-site = Pus în pași de Marchepied. Site-ul nostru nu este oficial.
official-original = Vedeți pagina oficială
official-old = Atenție: aceste texte sunt din { $date }. Unele reguli s-au putut schimba. Verificați cu o persoană.
official-part = : { $step } din { $steps }
official-know = De știut
official-note = De notat
official-warning = Atenție
official-reminder = Nu uitați
official-example = Exemplu
official-news = Nou
official-more = Aflați mai multe
official-dated = La { $date }
official-closed = Acest serviciu nu răspunde acum. Administrația o spune.
official-site = Vedeți site-ul: { $name }
official-agent = Am nevoie de ajutor pentru această cerere:

service-online = Aceasta se face pe internet.
    .open = Deschideți site-ul oficial
service-form = Este un formular de completat.
    .open = Deschideți formularul
service-letter = Este un model de scrisoare.
    .open = Deschideți modelul
service-calculator = Este un calcul, ca să știți. Nu trimite nimic.
    .open = Deschideți calculul
service-lookup = Este un instrument de căutare.
    .open = Deschideți instrumentul
service-closed = Acest serviciu nu merge. Administrația o spune.
    .text = Nu este vina dumneavoastră. Încercați mai târziu sau întrebați o persoană.
service-file = Fișier:
service-nowhere = Adresa nu este în textul oficial. Întrebați o persoană.

read-doors = Site-urile oficiale
read-parts = Citiți altă parte
read-dossier = Vedeți alt caz

fiches = Toate cererile și actele
    .hint = Sunt textele statului. Le arătăm ecran cu ecran.
fiches-events = În viață
fiches-themes = Pe teme
fiches-none =
    .text =
        Aceste pagini vin în curând.
        Celelalte ghiduri merg.
    .how = Vă ocupați de acest site?
    .operator =
        Trebuie încărcate textele oficiale.
        Porniți această comandă, cu internet:
fiche-start = Începeți, pas cu pas
fiche-papers = Actele amintite
    .hint = În cazul dumneavoastră trebuie poate mai puține. Pașii vă spun care.

official-situation = Care este situația dumneavoastră?
official-case = Care este cazul dumneavoastră?
official-manner = Cum doriți să faceți?
official-open = Ce doriți să deschideți?
    .none = Nimic, continui
official-parts = Ce doriți să știți?
official-all = Citesc tot, în ordine
official-all-cases = Nu știu, arătați toate cazurile
official-services = Site-uri oficiale și formulare
official-people = Cine vă poate ajuta
official-links = Vedeți și
official-laws = Texte de lege
official-after = Doriți altceva?
official-done = Nu, am terminat
official-next = Iată ce urmează
official-answered = Ați răspuns deja. Iată ce urmează pentru cazul dumneavoastră.
official-end = Ați citit acest text
    .text = Aveți o întrebare? O persoană vă poate ajuta.

official-facts = Pe scurt
official-cost = Prețul:
official-public = Pentru cine:
official-account = Ca să intrați pe site:
official-calendar = Când:
official-count = Câți pași:
official-languages = Limbile:
official-steps = Pașii
official-papers = Actele
official-manual = Cum se face
official-tracking = După cererea dumneavoastră
official-delay = Termenul
official-appeal = Dacă nu sunteți de acord
official-follow = Urmăriți cererea dumneavoastră

official-nothing = Pentru acest caz, textul oficial nu spune mai mult.
official-other =
    .n1 = Alt caz
    .n2 = Al doilea caz
    .n3 = Al treilea caz
    .n4 = Al patrulea caz
    .n5 = Al cincilea caz
    .n6 = Al șaselea caz
    .n7 = Al șaptelea caz
    .n8 = Al optulea caz
    .n9 = Al nouălea caz
    .n10 = Încă un caz
