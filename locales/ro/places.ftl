near-where = Unde sunteți?
    .hint = Scrieți orașul sau codul poștal.
    .go = Găsiți
near-which = Care este orașul dumneavoastră?
    .hint = Atingeți orașul dumneavoastră.
near-no-town = Nu am găsit acest oraș
    .hint = Scrieți numele altfel. Sau scrieți codul poștal, cu 5 cifre.
near = Aproape de { $town }
near-again = Schimbați orașul
near-from = Distanța se măsoară din centrul localității { $town }.
near-first = Cele mai apropiate locuri
near-others = Puteți întreba și aici
near-every-town = Nu avem încă adrese aici. Iată locurile care există în aproape toate orașele.
near-nobody = Nu cunoaștem niciun loc aproape de { $town }. Sunați sau întrebați la primărie.
near-widened = Nu este nimic foarte aproape. Iată ce este la mai puțin de { $distance } km.
near-stands-in = Nu toate primăriile fac cărți de identitate. Întrebați la această primărie unde să mergeți.
near-find = Găsesc aproape de mine
near-qr = Ca să păstrați această pagină: îndreptați telefonul spre acest desen.
near-show = Vreau să ajung la unul dintre aceste locuri:
    .nobody = Caut o persoană care mă poate ajuta, aproape de { $town }.
    .please = Îmi puteți arăta drumul?

near-for-france-services = Un funcționar France Services vă poate ajuta.
near-for-mairie = Primăria (mairie) vă poate ajuta.
near-for-mairie-titres = Trebuie o primărie care face cărți de identitate.
near-for-ccas = CCAS vă poate ajuta. Este serviciul social al orașului.
near-for-bibliotheque = Biblioteca vă poate ajuta.
near-for-aide-numerique = O persoană vă poate ajuta cu internetul.
near-for-centre-social = Centrul social vă poate ajuta.
near-for-association = O asociație vă poate ajuta.
near-for-caf = CAF vă poate ajuta.
near-for-cpam = Asigurarea socială vă poate ajuta. Numele ei: CPAM.
near-for-france-travail = France Travail vă poate ajuta.
near-for-mdph = MDPH vă poate ajuta. Ajută persoanele cu handicap.
near-for-prefecture = Prefectura vă poate ajuta.
near-for-impots = Serviciul de impozite vă poate ajuta.
near-for-mission-locale = Mission locale vă poate ajuta. Ajută tinerii.

place-france-services = France Services: ajutor pentru toate actele.
place-mairie = Primăria (mairie).
place-mairie-titres = Primărie care face cărți de identitate.
place-ccas = CCAS: serviciul social al orașului.
place-bibliotheque = Bibliotecă.
place-aide-numerique = Ajutor pentru internet și pentru acte.
place-centre-social = Centru social.
place-association = Asociație.
place-caf = CAF.
place-cpam = CPAM: asigurarea socială.
place-france-travail = France Travail.
place-mdph = MDPH: ajutor pentru persoanele cu handicap.
place-prefecture = Prefectură.
place-impots = Serviciul de impozite.
place-mission-locale = Mission locale: ajutor pentru tineri.
place-devices = Puteți folosi acolo un calculator.
place-price-gratuit = Este gratuit.
place-price-gratuit-sous-condition = Este gratuit pentru unele persoane. Întrebați.
place-price-payant = Se plătește.
place-ask-price = Întrebați prețul înainte.

place-open = Deschis acum, până la { $time }.
place-opens-today = Închis acum. Se deschide azi la { $time }.
place-opens-tomorrow = Închis acum. Se deschide mâine la { $time }.
place-opens = Închis acum. Se deschide { $day } la { $time }.
place-hours-call = Sunați ca să aflați orele.
place-hours-unknown = Nu cunoaștem orele.
time-hour = ora { $hour }
time-minute = ora { $hour } și { $minute }

place-here = Este în centru.
place-metres = La { $number } metri, { $way }.
place-kilometres = La { $number } km, { $way }.
place-walk =
        Cam { $minutes ->
            [one] { $minutes } minut
            [few] { $minutes } minute
            *[other] { $minutes } de minute
        } pe jos.
place-somewhere = Nu știm exact unde este. Întrebați drumul.
place-map = Vedeți pe hartă: { $name }
way-north = spre nord
way-north-east = spre nord-est
way-east = spre est
way-south-east = spre sud-est
way-south = spre sud
way-south-west = spre sud-vest
way-west = spre vest
way-north-west = spre nord-vest

place-call = Sunați la { $phone }
place-call-first = Sunați înainte de a veni.
place-book = Programare pe internet: { $name }
place-aidants-connect = O persoană poate face cererea cu dumneavoastră, în siguranță. Spuneți: „Aidants Connect”.
place-takes = Aici știu să ajute o persoană:
place-takes-lecture = care citește greu
place-takes-anglais = care vorbește engleză
place-takes-langues = care vorbește altă limbă
place-takes-surdite = care aude greu
place-takes-vue = care vede greu
place-takes-mobilite = care merge greu
place-takes-handicap-mental = care are un handicap mental
