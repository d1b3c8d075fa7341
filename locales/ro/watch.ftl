watch-closed = Site-ul { $portal } nu merge.
watch-slow = Site-ul { $portal } merge foarte încet.
watch-changed = Site-ul { $portal } poate s-a schimbat.
watch-you = Nu este din cauza dumneavoastră.
watch-here = Puteți continua aici.
watch-patience = Așteptați puțin. Apăsați o singură dată.
watch-since = Din { $day }, ora { $time }.
watch-checked = Am citit acest site la { $date }. Cuvintele pot fi altele.
watch-today = Astăzi puteți:
watch-call = Sunați la { $phone }.
watch-again = Încercați din nou după ora { $hour }.
watch-tonight = Încercați din nou înainte de miezul nopții.
watch-link = Linkul site-ului este mai jos.
watch-more = Ce puteți face?
watch-time = { $hour }:{ $minute }

watch-sites = Merg site-urile oficiale?
    .hint = Ne uităm la aceste site-uri de mai multe ori pe oră.
    .none = Aici nimeni nu se uită la site-uri.
watch-foot = Site-uri care nu merg
watch-is-open = Merge.
watch-is-changed = Poate s-a schimbat.
watch-is-slow = Merge foarte încet.
watch-is-closed = Nu merge.
watch-is-unknown = Nu știm.
watch-seen = Ne-am uitat { $day }, la ora { $time }.
watch-days = Când nu a mers site-ul
    .hint = Iată ultimele 14 zile.
    .none = Nu am văzut nicio pană.
    .other = Altă zi
    .go = Vedeți această zi
watch-span = Pană de la ora { $from } până la ora { $to }
watch-paper = Hârtia pentru această zi

watch-constat = Adeverință despre ce am văzut
    .number = Număr: { $number }
    .site = Site oficial: { $portal }
    .day = Ziua: { $date }, ora Parisului
    .place = Locul mașinii noastre: { $place }
    .looks = Mașina noastră a deschis { $host }. De câte ori: { $looks }, de la ora { $from } până la ora { $to }.
    .well = Site-ul a răspuns de fiecare dată.
    .down = Site-ul nu mergea. De câte ori: { $down }.
    .slow = Site-ul mergea încet. De câte ori: { $slow }.
    .span = De la ora { $from } până la ora { $to }, încercări nereușite la rând: { $looks }.
    .before = Pana a început cu o zi înainte.
    .after = Pana a continuat după miezul nopții.
    .nothing = Nu ne-am uitat la acest site în această zi.
    .more = Ziua continuă. Hârtia se mai poate schimba.
    .says = Această hârtie spune:
    .proves =
        La aceste ore, mașina noastră nu a putut deschide acest site.
        Internetul nostru mergea.
    .limits = Atenție:
    .not =
        Numai dumneavoastră puteți spune că ați încercat.
        Data limită rămâne aceeași.
        Instituția hotărăște.
    .check = Ca să verificați această hârtie, îndreptați camera spre acest cod.
    .code = Codul de copiat
    .file = Păstrați textul
    .unsigned = Acest server nu poate semna hârtii.
watch-reason-maintenance = Site-ul spunea: închis.
watch-reason-failing = Site-ul spunea: eroare.
watch-reason-silent = Site-ul nu răspundea.
watch-reason-unsafe = Site-ul nu era sigur.
watch-verify = Verificați o adeverință
    .hint = Lipiți tot codul. El începe cu { $start }
    .label = Codul
    .go = Verificați
    .good = Acest cod este adevărat.
    .compare = Comparați cu hârtia. Totul trebuie să fie la fel.
    .bad = Acest cod este refuzat.
    .why = Este tăiat, schimbat sau făcut în altă parte.
    .key = Cheia acestui server: { $key }

watch-letter = Scrisoare de trimis
    .hint = Tipăriți această pagină. Scrieți pe linii. Păstrați o copie.
    .name = Numele și prenumele:
    .address = Adresa:
    .file = Numărul dosarului:
    .to = Către: { $portal }
    .about = Site care nu mergea la { $date }
    .text =
        Stimată Doamnă, Stimate Domn,
        La { $date }, am vrut să fac o cerere pe site-ul dumneavoastră.
        Site-ul nu mergea.
        Alătur o adeverință. Numărul ei este { $number }.
        Vă rog să acceptați cererea mea, chiar cu întârziere.
        Vă mulțumesc dacă îmi răspundeți în scris.
    .what = Cererea mea:
    .made = Făcut la data:
    .sign = Semnătura:
    .warn = Această scrisoare poate fi refuzată. Sunați și la { $phone }, în aceeași zi.
