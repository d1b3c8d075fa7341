hebergement-urgence = Găsesc unde să dorm în seara asta
    .tile = Nu am unde să dorm
    .line = În seara asta sau în curând. Pentru dumneavoastră sau altă persoană.
    .keywords = 115 cazare urgenta urgență adapost adăpost unde dorm dormi afara strada fara casa fără casă fără locuință hotel camin azil de noapte samu social siao evacuare evacuat dat afara noapte frig pat violenta violență familie copii
    .agent = Nu am unde să dorm. Am nevoie de ajutor pentru seara asta.

hebergement-urgence-danger = Ce se întâmplă?
    .hint = Pentru un pat, puteți suna imediat. Este gratuit.
    .text = { $phone }
    .danger = Sunt în pericol
    .malade = O persoană se simte foarte rău
    .dehors = Nu am unde să dorm în seara asta
    .bientot = O să-mi pierd locuința
    .autre = Ajut o persoană care este afară
    .autrement =
        Ce este cel mai grav acum?
        Cineva vă face rău, sau vă este frică? Alegeți primul răspuns.
        Altfel, citiți celelalte răspunsuri unul câte unul.
    .laisser = Persoana își arată răspunsul. În pericol, sunați dumneavoastră.
    .dire = Vorbiți încet, departe de ceilalți.

hebergement-urgence-secours = Sunați acum
    .hint = Este gratuit, zi și noapte.
    .text = { $police }
    .list =
        Poliția: { $police } sau { $europe }.
        Nu puteți vorbi? Scrieți un mesaj la { $sourds }.
        Violență împotriva unei femei: { $violences }.
        Un copil în pericol: { $enfance }.
    .note = Ieșiți, dacă puteți. Mergeți într-un loc cu oameni.
    .next = Și acum, unde să dorm?

hebergement-urgence-soins = Sunați la { $samu } acum
    .hint = Este gratuit, zi și noapte.
    .text = { $samu }
    .steps =
        Spuneți unde sunteți.
        Spuneți ce vedeți.
        Rămâneți cu persoana.
    .note =
        Merge și { $europe }.
        Nu puteți vorbi sau auzi? Scrieți un mesaj la { $sourds }.
    .next = Și acum, unde să dorm?

hebergement-urgence-qui = Cine caută un pat?
    .hint = Toată lumea poate suna la { $phone }, cu sau fără acte.
    .seul = Unul sau mai mulți adulți
    .famille = O familie cu copii sau o femeie însărcinată
    .jeune = Eu. Am sub 18 ani
    .autrement =
        Spuneți cine are nevoie de un pat.
        Adulți, fără copii? Alegeți primul răspuns.
        Copii, sau o femeie însărcinată? Alegeți al doilea răspuns.
        Aveți sub 18 ani? Alegeți al treilea răspuns.

hebergement-urgence-jeune = Sunați la { $enfance }
    .hint = Este gratuit, zi și noapte. Nimeni nu vede apelul pe factură.
    .text =
        { $enfance }
        Spuneți ce vârstă aveți și unde sunteți.
        Spuneți: „Nu am pe nimeni cu mine. Nu am unde să dorm.”
        Poate ajuta și { $phone }.
    .warning = Vă este frică? Sunați la { $police } sau mergeți la poliție.

hebergement-urgence-telephone = Aveți un telefon?
    .hint = { $phone } merge fără abonament și fără credit.
    .yes = Da
    .no = Nu sau este descărcat

hebergement-urgence-sans-telephone = Rugați pe cineva
    .text = Spuneți: „Pot să sun la { $phone }? Este gratuit.”
    .list =
        primăria
        o farmacie, o cafenea
        gara, spitalul
        un centru de zi (accueil de jour)
        poliția

hebergement-urgence-avant = Înainte de a suna
    .list =
        Căutați numele străzii și al orașului.
        Uitați-vă la gară sau la stația de autobuz.
        Luați ceva de scris.
        Păstrați destulă baterie.
    .note = Niciun act nu este obligatoriu. Puteți să nu vă spuneți numele.

hebergement-urgence-dire = Ce spuneți
    .list =
        „Nu am unde să dorm în seara asta.”
        „Sunt în cutare loc.”
        „Nu am pe nimeni cu mine.” Sau: „Suntem 2.”
        „Sunt bolnav (bolnavă).” Sau: „Am un câine.”
        „Îmi este frică de cineva.”
    .note = Vorbiți altă limbă? Spuneți cum se numește. Se caută o persoană care o vorbește.

hebergement-urgence-dire-famille = Vorbiți și despre copii
    .list =
        „Am 2 copii, de 4 și 7 ani.”
        „Sunt însărcinată în 6 luni.”
        „Bebelușul meu este bolnav.”
        „Ei merg la școală aici.”
    .note = Atunci se caută un loc pentru familia dumneavoastră.

hebergement-urgence-appel = Sunați la { $phone }
    .hint = Este gratuit, zi și noapte.
    .text = { $phone }
    .steps =
        Așteptați. Poate dura mult.
        Răspundeți la întrebări.
        Întrebați: „Aveți un loc?”
        Notați ora și răspunsul.
    .warning = Nu este mereu loc. Nu este vina dumneavoastră.
    .next = Am sunat

hebergement-urgence-reponse = Ce spune { $phone }?
    .place = Dă un loc
    .complet = Nu este loc
    .personne = Nu răspunde nimeni
    .autrement =
        Ați sunat. Cum se termină apelul?
        Vi se dă o adresă? Alegeți primul răspuns.
        Vi se spune nu? Alegeți al doilea răspuns.
        Nu vorbește nimeni? Alegeți al treilea răspuns.
    .laisser = Persoana vorbește singură la telefon, dacă poate.

hebergement-urgence-aller = Notați tot
    .list =
        Adresa și numele locului.
        Până la ce oră puteți veni.
        Cum ajungeți acolo.
        Pentru câte nopți.
    .text = Este prea departe sau întârziați? Sunați la { $phone }.
    .note = Luați actele și medicamentele, dacă aveți.

hebergement-urgence-complet = Nu este loc? Cereți altceva
    .list =
        „La ce oră să sun din nou?”
        „Unde pot să mănânc, să mă spăl, să mă încălzesc?”
        „Poate veni o echipă să mă vadă?”
        „Puteți să notați apelul meu?”
    .text = Sunați din nou la { $phone } în seara asta și mâine.
    .note = Un loc se poate elibera.

hebergement-urgence-rappeler = Sunați din nou
    .text =
        Multe persoane sună la { $phone }.
        Așteptați puțin. Apoi încercați din nou.
        Notați ora fiecărui apel.
    .note = Între timp, mergeți să vorbiți cu cineva.

hebergement-urgence-portes = Mergeți să vorbiți cu cineva
    .text = Spuneți: „Nu am unde să dorm în seara asta.”
    .list =
        CCAS sau primăria.
        Un centru de zi (accueil de jour).
        O asociație de ajutor.
        Școala copiilor dumneavoastră.
        Spitalul, dacă vă este rău.
    .note = Ei cunosc alte locuri. Pot suna împreună cu dumneavoastră.

hebergement-urgence-nuit = Dacă sunteți afară în noaptea asta
    .list =
        Rămâneți cu alte persoane.
        Alegeți un loc cu lumină.
        Țineți actele la dumneavoastră.
        Sunați din nou la { $phone }, chiar noaptea.
    .warning =
        Vă este foarte frig sau foarte rău? Sunați la { $samu } sau la { $europe }.
        În pericol? Sunați la { $police }.

hebergement-urgence-droits = Tot niciun loc?
    .text =
        Păstrați lista apelurilor.
        Cereți un asistent social la primărie.
        Spuneți: „Vreau să scriu comisiei de mediere.”
        Hârtia este { $formulaire }. Este gratuit.
    .note = Ea poate cere statului un loc pentru dumneavoastră.

hebergement-urgence-demain = Și mâine?
    .list =
        Întrebați la locul unde sunteți: „Pot să rămân?”
        Dacă nu, sunați din nou devreme la { $phone }.
        Cereți un asistent social.
        Cereți la CCAS o adresă pentru scrisori.
    .note = O persoană se poate ocupa de dosarul dumneavoastră.

hebergement-urgence-perdre = Aveți un pat în seara asta?
    .hint = De exemplu acasă sau la un prieten.
    .yes = Da
    .no = Nu

hebergement-urgence-garder = Cereți ajutor acum
    .steps =
        Păstrați toate scrisorile.
        Mergeți la CCAS sau la primărie.
        Spuneți: „O să-mi pierd locuința.”
        Arătați scrisorile. Citiți datele împreună.
        Cereți un asistent social.
    .note = Într-o seară nu mai aveți pat? Sunați la { $phone }.

hebergement-urgence-aider = Ajutați o persoană care este afară
    .steps =
        Vorbiți-i. Întrebați dacă vrea ajutor.
        Sunați la { $phone }. Este gratuit.
        Spuneți unde este și cum se simte.
    .warning =
        Se simte foarte rău? Sunați la { $samu } și rămâneți acolo.
        Este un copil singur? Sunați la { $enfance }.
