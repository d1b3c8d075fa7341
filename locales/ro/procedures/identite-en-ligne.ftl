identite-en-ligne = Intru cu FranceConnect
    .tile = Un site îmi cere FranceConnect
    .line = Găsiți contul bun sau deblocați FranceConnect.
    .keywords = france connect franceconnect franseconnect franceconnect+ conectare intrare logare identificator identitate digitala parola parolă uitata uitată cod pierdut cont ameli france identité numar provizoriu asigurare sociala nume gresit nume diferit data nasterii gresita nascut in strainatate eroare blocat furt cont hacker niciun cont
    .agent = Vreau să intru pe un site cu FranceConnect.

identite-en-ligne-besoin = Un site vă cere FranceConnect?
    .hint = Este un buton ca să intrați pe site-urile publice.
    .text =
        El folosește un cont pe care îl aveți deja.
        Este gratuit. Acest ghid nu cere nicio parolă.
    .entrer = Vreau să îl folosesc
    .bloque = Nu pot continua
    .vol = Cineva îmi folosește contul
    .unsure = Nu înțeleg
    .autrement =
        FranceConnect este un buton.
        Deschide un site cu un cont pe care îl aveți deja.
        Vreți să intrați? Alegeți primul răspuns.
        Nu merge? Alegeți al doilea răspuns.

identite-en-ligne-bouton = La ce este bun acest buton?
    .steps =
        Atingeți butonul FranceConnect.
        Alegeți un cont, de exemplu cel de impozite.
        Scrieți identificatorul și parola acestui cont.
        Reveniți pe site. El vă cunoaște.
    .note = Multe site-uri au și parola lor. Puteți alege.

identite-en-ligne-compte = Ce cont aveți deja?
    .hint = Unul singur ajunge.
    .impots = Impozite
    .ameli = Ameli, asigurarea de sănătate (Assurance maladie)
    .msa = MSA
    .poste = L’Identité Numérique La Poste (identitatea digitală de la poștă)
    .appli = Aplicația France Identité
    .aucun = Niciunul
    .autrement =
        Pe ce site intrați deja cu o parolă?
        Impozite, ameli sau altul: unul ajunge.
        Nu aveți nimic? Alegeți al șaselea răspuns.

identite-en-ligne-papier = Ce hârtie aveți?
    .hint = Cu una singură se poate face un cont.
    .note = Noua carte de identitate este mică, precum un card de bancă.
    .avis = Un aviz de impozit
    .secu = Un număr de asigurare socială
    .carte = Noua carte de identitate franceză
    .titre = Un pașaport sau un permis de ședere
    .rien = Nimic din toate acestea
    .autrement =
        Uitați-vă la actele pe care le aveți.
        Avis d’impôt este o scrisoare de la impozite.
        Numărul de securitate socială este pe carte Vitale.
        Nu aveți nimic? Alegeți al cincilea răspuns.

identite-en-ligne-creer-impots = Faceți un cont de impozite
    .steps =
        Sus pe aviz, căutați numărul fiscal: { $chiffres-fiscal } cifre.
        Căutați și « revenu fiscal de référence » (venitul fiscal de referință).
        Pe declarație, căutați « numéro d’accès en ligne » (numărul de acces pe internet).
        Mergeți pe { $site-impots }. Faceți-vă spațiul.
    .note =
        Lipsește un număr? Sunați la { $tel-impots }.
        Sau mergeți la centrul de impozite cu un act de identitate.

identite-en-ligne-numero = Cu ce cifră începe numărul dumneavoastră?
    .hint = Numărul de asigurare socială.
    .fixe = Cu 1 sau 2
    .autre = Cu altă cifră
    .autrement =
        Acest număr este pe carte Vitale.
        Uitați-vă doar la prima cifră.
        Nu spuneți restul.
    .dire = Întrebați doar prima cifră.
    .laisser = Persoana se uită la cardul ei. Nu notați numărul.

identite-en-ligne-creer-ameli = Faceți un cont Ameli
    .steps =
        Luați cardul Vitale. Site-ul poate cere și RIB-ul.
        Mergeți pe { $site-ameli }. Faceți-vă contul.
        Site-ul trimite un e-mail. Deschideți-l repede.
    .note = Nu puteți continua? Sunați la { $tel-ameli }. Cereți un cod provizoriu.

identite-en-ligne-provisoire = Numărul dumneavoastră este poate provizoriu
    .text =
        Cu un număr provizoriu nu se poate face un cont Ameli.
        Drepturile dumneavoastră sunt aceleași.
    .steps =
        Sunați la { $tel-ameli }.
        Întrebați: „Numărul meu este provizoriu?”
        Întrebați: „Ce hârtie lipsește?”
    .note =
        Adesea, este certificatul de naștere.
        Între timp, cereți să rezolvați la ghișeu.

identite-en-ligne-creer-appli = Luați aplicația France Identité
    .text =
        Ea cere un telefon destul de nou. Trebuie să aveți { $age-adulte ->
            [one] { $age-adulte } an
            [few] { $age-adulte } ani
            *[other] { $age-adulte } de ani
        }.
    .steps =
        Instalați aplicația.
        Scrieți numărul din dreapta jos de pe cartea de identitate.
        Puneți cartea de identitate lipită de telefon.
        Deschideți e-mailul primit. Alegeți un cod.
    .note = Nu merge? Atingeți Înapoi. Alegeți altă hârtie.

identite-en-ligne-creer-poste = Cereți la poștă (La Poste)
    .text =
        Numele: L’Identité Numérique La Poste. Este gratuit.
        Trebuie să aveți { $age-adulte ->
            [one] { $age-adulte } an
            [few] { $age-adulte } ani
            *[other] { $age-adulte } de ani
        }, un e-mail, un telefon cu internet.
        Un funcționar de la poștă vă poate verifica actul.
    .note = Permis de ședere? Verificați dacă este bun, la { $tel-poste }.

identite-en-ligne-sans-compte = Puteți face și fără cont
    .text =
        Internetul este un drept. Nu este o obligație.
        Cereți ghișeul, telefonul sau hârtia.
    .steps =
        Sunați la serviciu sau mergeți la France Services.
        Spuneți: „Nu am cont. Cum să fac?”
        Aveți un act de identitate? Centrul de impozite poate da un număr fiscal.

identite-en-ligne-papiers = Luați acestea cu dumneavoastră
    .hint = Bifați ce aveți deja.
    .note = Parola rămâne a dumneavoastră. Noi nu o cerem niciodată.

identite-en-ligne-essai = Încercați pe site-ul dumneavoastră
    .steps =
        Întoarceți-vă pe site-ul unde aveți ceva de făcut.
        Atingeți butonul FranceConnect. Alegeți contul.
        Sus, citiți adresa: este cea a contului dumneavoastră.
        Scrieți identificatorul și parola.
        Poate veni un cod prin mesaj sau prin e-mail. Scrieți-l.
        Site-ul arată numele dumneavoastră? Continuați.
    .note = După 2 greșeli, opriți-vă. Contul se poate bloca.

identite-en-ligne-entre = Ați intrat?
    .hint = Site-ul arată numele dumneavoastră.
    .yes = Da
    .no = Nu

identite-en-ligne-bien = Bravo, merge
    .text =
        Pe fiecare site public, atingeți FranceConnect.
        Alegeți același cont.
        Un e-mail vă anunță de fiecare dată.
    .warning = Vine un e-mail, dar nu ați făcut nimic? Schimbați repede parola.
    .note =
        Vă ajută cineva apropiat? Stați alături. Scrieți dumneavoastră parola.
        Aveți nevoie de ajutor pentru ce urmează? O persoană vă poate ajuta.

identite-en-ligne-blocage = Ce vă oprește?
    .hint = Nu este vina dumneavoastră. Nimic nu este pierdut.
    .passe = Parola
    .code = Codul nu vine
    .nom = Numele sau nașterea
    .plus = Se cere FranceConnect+
    .panne = Site-ul nu merge
    .unsure = Altceva
    .autrement =
        Ce vă oprește?
        Site-ul refuză parola? Alegeți primul răspuns.
        Așteptați un cod? Alegeți al doilea răspuns.
        Site-ul nu vă găsește numele? Alegeți al treilea răspuns.
        Altfel, citiți celelalte răspunsuri.

identite-en-ligne-passe = Este parola contului dumneavoastră
    .text = FranceConnect nu are o parolă a lui. Sunați:
    .list =
        Impozite: { $tel-impots }
        Ameli: { $tel-ameli }
        Poșta (La Poste): { $tel-poste }
        MSA: numărul este pe scrisorile ei
    .note =
        Spuneți: „Mi-am pierdut parola.”
        Puteți folosi și alt cont.

identite-en-ligne-code = Codul nu vine
    .steps =
        Așteptați 10 minute. Uitați-vă la toate mesajele.
        Aveți telefon nou sau e-mail nou? Contul trebuie să știe.
        Impozite: sunați la { $tel-impots }. Ameli: la { $tel-ameli }.
        Spuneți: „Nu primesc codul.”
    .warning = Nu dați niciodată un cod cuiva care vă sună.

identite-en-ligne-nom = Comparați-vă numele, literă cu literă
    .text =
        FranceConnect compară numele, prenumele, nașterea dumneavoastră.
        O singură literă poate bloca.
    .steps =
        Luați actul de identitate sau certificatul de naștere.
        Uitați-vă la numele scris în fiecare cont.
        Notați ce este greșit.
    .note = În general contează numele de la naștere, chiar după căsătorie.

identite-en-ligne-naissance = Unde v-ați născut?
    .hint = Se schimbă persoana pe care o sunați.
    .france = În Franța
    .ailleurs = În altă țară

identite-en-ligne-ne-france = Cereți să se corecteze greșeala
    .steps =
        Contul de impozite este greșit? Sunați la { $tel-impots }.
        Contul Ameli este greșit? Sunați la { $tel-ameli }.
        Certificatul de naștere este greșit? Sunați la primăria unde v-ați născut.
        Spuneți: „Numele meu este scris greșit. Ce hârtie să trimit?”
    .note = Poate dura mult. Între timp, încercați alt cont.

identite-en-ligne-ne-ailleurs = Asigurarea de sănătate poate corecta
    .steps =
        Sunați la { $tel-ameli }.
        Spuneți: „M-am născut în altă țară. Numele meu este greșit.”
        Întrebați: „Ce certificat de naștere să trimit?”
        Întrebați: „Trebuie o traducere?”
    .note =
        Nu aveți ziua exactă a nașterii? Spuneți-o.
        Între timp, cereți să faceți la ghișeu.

identite-en-ligne-plus = FranceConnect+ vrea un cont mai sigur
    .text = Sunt 2 conturi posibile:
    .list =
        L’Identité Numérique La Poste (identitatea digitală de la poștă)
        Aplicația France Identité
    .note =
        France Identité cere uneori să treceți pe la primărie.
        Nici unul, nici altul? Sunați la serviciu.
        Spuneți: „Nu am FranceConnect+. Cum să fac?”

identite-en-ligne-panne = Site-ul nu merge
    .steps =
        Notați ziua și ora.
        Faceți o poză ecranului.
        Încercați alt cont.
        Sunați în aceeași zi la serviciul de care aveți nevoie.
    .note = Există o ultimă zi? Spuneți-i funcționarului. Cereți o hârtie.

identite-en-ligne-vol = Protejați-vă contul
    .steps =
        Schimbați repede parola contului.
        Sunați: impozite { $tel-impots }, Ameli { $tel-ameli }.
        Spuneți: „Cineva îmi folosește contul.”
        Anunțați și pe { $site-fc }.
        Mergeți la poliție. Cereți o hârtie.
    .note = Un mesaj ciudat? Trimiteți-l la { $tel-arnaque }.

identite-en-ligne-personne = O persoană vă poate ajuta
    .steps =
        Faceți o poză mesajului de pe ecran.
        Mergeți la France Services cu actele și telefonul.
        Arătați mesajul.
    .warning = Țineți parola numai pentru dumneavoastră. Scrieți-o dumneavoastră.
