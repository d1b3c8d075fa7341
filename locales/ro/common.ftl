site-name = Marchepied
    .line = Actele dumneavoastră, pas cu pas
bar-home = Acasă
bar-help = Ajutor
bar-languages = Limbi
bar-larger = Text mai mare
skip = Mergeți la conținut

progress = Pasul { $step } din { $steps }
way-on = Continuați
way-back = Înapoi
choice-unsure = Nu știu
not-sent = Încă netrimis

help-title = Vorbiți cu cineva
help-call = Sunați la { $portal }: { $phone }
help-say = Spuneți: { $words }
help-near = O persoană aproape de mine
help-show = Arăt acest ecran unui funcționar
help-doubt = Acest număr trebuie verificat.

display-title = Mărime și culori
display-size-1 = Text normal
display-size-2 = Text mare
display-size-3 = Text foarte mare
display-colours-auto = Culorile aparatului
display-colours-claires = Culori deschise
display-colours-sombres = Culori închise
display-colours-fortes = Contrast puternic

foot-state = Acesta nu este un site al statului.
foot-free = Gratuit. Noi nu trimitem nimic.
foot-legal = Cine suntem
foot-privacy = Viața privată
foot-access = Accesibilitate

foot-translation = Tradus la { $date }. Textul în franceză rămâne cel valabil.
    .reviewed = O persoană care vorbește limba a recitit la { $date }.
    .unreviewed = Nimeni nu a recitit încă această traducere. Dacă aveți îndoieli, arătați acest ecran unui funcționar.

term-ask = Ce înseamnă: { $term }?

front = Ce doriți să rezolvați?
    .hint = Vă ghidăm, ecran cu ecran.
front-emergency = Dormiți afară?
    .call = Sunați la 115. Este gratuit.
front-search = Căutați cu un cuvânt
    .go = Căutați
front-fiches = Texte ale statului, ecran cu ecran: { $texts }
front-other = Altceva
    .hint = O persoană vă poate ajuta.

help-page = O persoană vă poate ajuta
    .hint = Este gratuit. Puteți veni fără să știți nimic.
help-places = Mergeți să vorbiți cu cineva
    .list =
        France Services: un funcționar vă ajută pentru toate actele. Este gratuit.
        Primăria (mairie): întrebați la intrare.
        CCAS, centrul de ajutor social al orașului: îi ajută pe locuitori. Este adesea la primărie.
        Biblioteca: întrebați dacă există ajutor pentru internet.
    .say = Spuneți: „Am nevoie de ajutor pentru o cerere pe internet.”
    .find = Nu știți unde este? Întrebați la primărie.
help-phones = Sunați
    .hint = Țineți o hârtie și un pix lângă dumneavoastră.
help-tip = Ca să primiți un ajutor bun
    .list =
        Aduceți actele și telefonul.
        Țineți parolele numai pentru dumneavoastră.
        Cereți o hârtie cu data următoare.

agent-title = Bună ziua, mă puteți ajuta?
    .hard = Îmi este greu să citesc sau să folosesc internetul.
    .here = Am ajuns la această întrebare:
    .answers = Răspunsurile mele:
    .papers = Actele cerute:
    .sent-not = Încă nu s-a trimis nimic.
    .please = Vă rog să-mi explicați încet. Vreau să învăț să fac singur sau singură.
    .back = Înapoi la ecranul meu

handoff-door = Deschideți site-ul { $portal }
handoff-address = Mergeți pe acest site
    .check = Sus pe ecran trebuie să citiți această adresă.
handoff-fake = Atenție la site-urile false
handoff-land = Pe site
handoff-bring = Țineți lângă dumneavoastră
handoff-copy = Cifrele dumneavoastră de copiat
    .none = Cifrele pe care le-ați notat.
    .button = Copiați
    .done = Copiat
    .total = Total
handoff-phone = Sau prin telefon
handoff-say = La telefon
handoff-place = Sau la fața locului
handoff-planb = Dacă site-ul nu merge
handoff-done = Am terminat pe site
handoff-print = Tipăriți această pagină
handoff-remind = Pun un memento în telefonul meu
handoff-qr-sheet = Continuați pe telefon: îndreptați camera spre acest pătrat.
handoff-qr-door = Pentru telefon: îndreptați camera spre acest pătrat. Se deschide site-ul oficial.
handoff-leave = Ieșiți de pe Marchepied. Acel site nu este al nostru.

remind-summary = { $title }
remind-text = Ultima zi: { $closes }. Deschideți ghidul: { $link }
remind-text-bare = Ultima zi: { $closes }.
remind-alarm = { $title }: ultima zi { $closes }

check-hint = Atingeți un act ca să îl bifați.
check-where = Unde îl găsiți?

entry-go = Confirmați
entry-example = Exemplu: { $example }
entry-kept = Acest răspuns rămâne pe aparatul dumneavoastră. Se șterge după 2 ore.
entry-forgotten = Ce scrieți nu se păstrează.
entry-skip = Continuați fără să scrieți
month-other = Altă lună
    .label = Scrieți luna
    .example = februarie 2027
tally-row = Rândul { $number }
tally-add = Adăugați
tally-undo = Ștergeți ultimul rând
tally-done = Am terminat
tally-total = Total

refusal-title = Scrieți altfel
refusal-empty = Căsuța este goală. Scrieți răspunsul.
refusal-not-a-number = Scrieți un număr cu cifre. Exemplu: 35
refusal-not-a-date = Scrieți ziua, luna și anul. Exemplu: 3 decembrie 2026
refusal-not-a-month = Scrieți luna și anul. Exemplu: noiembrie 2026
refusal-too-small = Cel mai mic număr posibil este { $least }.
refusal-too-large = Cel mai mare număr posibil este { $most }.
refusal-too-early = Această dată este prea veche. Mai uitați-vă o dată la dată.
refusal-too-late = Această dată este prea departe. Mai uitați-vă o dată la dată.
refusal-no-such-day =
        Această lună are numai { $days ->
            [one] { $days } zi
            [few] { $days } zile
            *[other] { $days } de zile
        }. Mai uitați-vă o dată la dată.
refusal-ambiguous = Vreți să spuneți { $a } sau { $b }? Scrieți ca aici.
refusal-too-long = Este prea lung. Scrieți numai răspunsul.
refusal-day-and-month-swapped = Ziua vine înaintea lunii. Vreți să spuneți { $perhaps }?
refusal-day-missing = Lipsește ziua. Exemplu: 3 decembrie 2026
refusal-month-missing = Lipsește luna. Exemplu: 3 decembrie 2026
refusal-no-such-month = Lunile merg de la 1 la 12. Exemplu: 3 decembrie 2026
refusal-several-numbers = Sunt mai multe numere. Scrieți un singur număr.
refusal-too-many-decimals = După virgulă, scrieți 2 cifre. Exemplu: 12,50
refusal-year-out-of-range = Anul trebuie să fie între { $least } și { $most }.
refusal-other = Nu am înțeles. Scrieți ca în exemplu.

error-fault = Nu este vina dumneavoastră.
error-back = Înapoi la prima pagină
error-missing = Această pagină nu există
    .text = Poate că adresa s-a schimbat.
error-language = Această limbă nu este încă aici
    .text = Puteți continua în franceză.
error-broken = A apărut o eroare la noi
    .text = Așteptați 1 minut. Apoi încercați din nou.
error-slow = Răspunsul vine prea încet
    .text = Așteptați 1 minut. Apoi încercați din nou.
error-busy = Sunt prea multe persoane în același timp
    .text = Așteptați 1 minut. Apoi încercați din nou.
error-large = Ce trimiteți este prea mare
    .text = Mergeți înapoi. Scrieți mai puțin text.
error-head = Aparatul dumneavoastră trimite prea multe informații
    .text = Ștergeți cookie-urile acestui site. Apoi încercați din nou.
error-way = Acest lucru nu se poate face aici
    .text = Mergeți la prima pagină. Luați drumul de la început.
error-foreign = Această cerere vine de pe alt site
    .text = Pentru siguranță, nu o urmăm. Începeți din nou de la prima pagină.
error-elsewhere = Nu citim această adresă
    .text = Citim numai câteva site-uri oficiale. Verificați adresa sau întrebați o persoană.

legal = Cine suntem
    .text =
        Marchepied este un program liber și gratuit.
        Nu este un site al statului.
        Explicăm ce este de făcut. Nu trimitem nimic în locul dumneavoastră.
legal-publisher = Responsabil: { $publisher }
legal-host = Găzduire: { $host }
legal-contact = Ne puteți scrie sau suna: { $contact }
legal-nobody = Responsabilul nu și-a scris încă numele aici.
legal-source = Codul sursă al acestei versiuni: { $source }
legal-guides = Cine a recitit ghidurile noastre?
    .read = Recitit de { $by }, la { $date }.
    .unread = Încă nu a fost recitit de persoanele vizate.
legal-data = Numele localităților vin de la: { $sources }.
legal-licence = Program sub licența AGPL 3.0. Texte sub licența CC BY-SA 4.0.

privacy = Viața privată
    .text =
        Nu vă cerem niciodată numele.
        Nu vă cerem niciodată parola sau e-mailul.
        Nu vă cerem niciodată numărul de asigurare socială.
    .list =
        Alegerile dumneavoastră sunt în adresa paginii. Ele nu spun cine sunteți.
        Cifrele dumneavoastră rămân în aparatul dumneavoastră, ascunse, timp de 2 ore.
        Nu avem reclame și nu urmărim pe nimeni.
        Nu notăm nici adresa, nici răspunsurile dumneavoastră.
    .note = Pe un calculator folosit de mai mulți, închideți la sfârșit toate ferestrele.

access = Accesibilitate
    .text =
        Vrem ca fiecare pagină să meargă pentru toată lumea.
        Merge cu tastatura, fără imagini, fără culori și fără scripturi.
        Puteți mări textul și schimba culorile.
    .note = Niciun expert nu a verificat încă acest site. Starea legală este deci: neconform.
    .trouble = O pagină nu vă lasă să continuați? Spuneți-i persoanei care se ocupă de acest site.
    .defender = Nu primiți răspuns? Défenseur des droits (apărătorul drepturilor) vă poate ajuta. Este gratuit.

cli-open = Deschideți această adresă în browserul dumneavoastră: { $address }
cli-stop = Pentru a opri: Ctrl și C.
