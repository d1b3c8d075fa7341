domiciliation = Vreau o adresă pentru scrisorile mele
    .tile = Nu am adresă
    .line = O adresă gratuită ca să primiți scrisorile: domicilierea.
    .keywords = domiciliere domiciliation adresa adresă poștală posta cutie postala scrisori corespondenta sa primesc scrisori fara adresa fără adresă fara casa fără locuință strada ccas cias ajutor social ajutor alimentar mancare
    .agent = Nu am adresă. Vreau să cer o domiciliere.

domiciliation-etape = Unde ați ajuns?
    .hint = Domicilierea (domiciliation) este o adresă gratuită pentru scrisorile dumneavoastră.
    .text = Sunteți afară în seara asta? Sunați la { $tel-nuit }. Este gratuit, zi și noapte.
    .debut = Nu am adresă
    .attente = Am cerut, aștept
    .refus = Mi s-a spus nu
    .adresse = Am deja această adresă
    .aide = Vreau alt ajutor de la CCAS
    .autrement =
        Aveți nevoie de o adresă pentru scrisori?
        Există o adresă gratuită pentru asta.
        Spuneți unde sunteți: nimic făcut, în așteptare, refuzat, sau gata.

domiciliation-quoi = La ce este bună această adresă?
    .list =
        Primiți și păstrați scrisorile.
        Cereți o carte de identitate.
        Cereți un ajutor la CAF.
        Votați.
        Primiți ajutorul unui avocat.
    .note = Numele ei oficial este « élection de domicile ».

domiciliation-logement = Unde dormiți în prezent?
    .hint = Nu păstrăm răspunsul dumneavoastră.
    .dehors = Afară, în mașină, în cort
    .proche = La cineva, pentru puțin timp
    .centre = Într-un centru sau la hotel
    .mobile = În rulotă sau pe un vapor
    .prison = În închisoare
    .stable = La mine sau la cineva pentru mult timp
    .autrement =
        Spuneți unde ați dormit săptămâna aceasta.
        Alegeți răspunsul cel mai aproape de viața dumneavoastră.
        Nu păstrăm acest răspuns.
    .dire = Vorbiți încet, departe de ceilalți.
    .laisser = Persoana își arată răspunsul. Nu trebuie să îl spună.

domiciliation-centre = Întrebați întâi la centru
    .text =
        Întrebați: „Îmi pot primi scrisorile aici?”
        Da? Cereți o hârtie cu această adresă.
        Nu? Continuați acest ghid.

domiciliation-prison = Cereți în închisoare
    .text = Nu aveți adresă la ieșire? Puteți avea o domiciliere.
    .steps =
        Vorbiți cu serviciul social al închisorii.
        Spuneți: „Vreau o adresă pentru scrisorile mele.”
    .note = Poate întreba la CCAS și cineva apropiat cum se face.

domiciliation-stable = Adresa dumneavoastră ajunge, probabil
    .text = Primiți scrisorile fără probleme? Păstrați această adresă.
    .note =
        Vă este frică acasă? CCAS vă poate da altă adresă.
        Cereți-o sau vorbiți cu o asociație.
    .warning = În pericol? Sunați la { $tel-danger }.

domiciliation-asile = Cereți azil în Franța?
    .hint = Cererea dumneavoastră este în curs.
    .yes = Da
    .no = Nu
    .autrement =
        Ați cerut Franței să vă protejeze?
        Asta înseamnă să ceri azil.
        Încă așteptați răspunsul? Răspundeți Da.
    .laisser = Persoana răspunde, atât. Nu întrebați despre povestea ei.
    .dire = Vorbiți încet, departe de ceilalți.

domiciliation-adresse-asile = Azilul are adresa lui
    .text = O asociație vă dă o adresă pentru scrisori.
    .steps =
        Întrebați asociația care se ocupă de dumneavoastră.
        Nu aveți asociație? Întrebați la prefectură.
        Spuneți: „Unde este adresa mea pentru azil?”

domiciliation-lien = Ce aveți în acest oraș?
    .hint = Orașul unde cereți adresa. Un singur lucru ajunge.
    .vis = Locuiesc acolo sau dorm acolo
    .travail = Lucrez acolo
    .suivi = Primesc acolo ajutor sau îngrijiri
    .famille = Am familie acolo
    .ecole = Copilul meu merge la școală acolo
    .aucun = Nimic din toate acestea
    .autrement =
        Spuneți de ce sunteți în acest oraș.
        De exemplu: dormiți, munciți sau aveți familie acolo.
        Un singur motiv ajunge.

domiciliation-sans-lien = Încercați și o asociație
    .text =
        Unele asociații dau și ele o adresă.
        Fiecare are regulile ei. Primăria le cunoaște.
        Aveți familie sau de lucru în alt oraș? Cereți acolo.
    .note = Puteți și să continuați. CCAS trebuie să vă spună unde să mergeți.

domiciliation-lieux = Unde cereți?
    .list =
        La CCAS. Este adesea la primărie.
        Oraș mic fără CCAS: la primărie.
        Sau la o asociație care dă adrese.
    .text = Este gratuit peste tot.
    .warning = O persoană vă cere bani? Refuzați.

domiciliation-papiers = Luați ce aveți
    .hint = Bifați ce aveți deja.
    .note =
        Lipsește ceva? Mergeți oricum. Spuneți-i funcționarului.
        Fără permis de ședere? Întrebați și o asociație.

domiciliation-rendez-vous = Ce se va întâmpla
    .steps =
        CCAS dă un formular: { $formulaire }.
        Vă este greu să citiți sau să scrieți? Un funcționar îl poate completa cu dumneavoastră.
        Un funcționar vă primește. El vă explică drepturile.
        Întreabă unde locuiți și de ce acest oraș.
        Cereți o hârtie: ea dovedește cererea dumneavoastră.

domiciliation-aller = Luați o programare
    .steps =
        Mergeți la CCAS sau la primărie. Sau sunați.
        Spuneți: „Nu am adresă. Vreau o domiciliere.”
        Notați ziua, ora și numele funcționarului.
    .note =
        Vorbiți puțin franceza? Cereți ajutor.
        După programare, reveniți aici.

domiciliation-demande = Ați dat cererea dumneavoastră?
    .yes = Da
    .no = Încă nu

domiciliation-blocage = Ce vă oprește?
    .hint = Nu este vina dumneavoastră.
    .guichet = Nu mi se primește cererea
    .manque = Lipsește o hârtie
    .attendre = Programarea este prea departe
    .unsure = Altceva
    .autrement =
        Ce vă oprește?
        Vi se spune nu la ghișeu? Alegeți primul răspuns.
        Vi se cere alt act? Alegeți al doilea răspuns.
        Trebuie să așteptați prea mult? Alegeți al treilea răspuns.

domiciliation-manque = Întrebați ce hârtie este bună
    .steps =
        Spuneți: „Nu am această hârtie.”
        Întrebați: „Ce altă hârtie pot da?”
        O asociație, un medic sau școala poate scrie pentru dumneavoastră.
        Dați oricum cererea.
    .note = Fără act de identitate? Cereți oricum. Nu este mereu obligatoriu.

domiciliation-reponse = Aveți răspunsul?
    .text =
        CCAS răspunde în cel mult { $reponse-mois ->
            [one] { $reponse-mois } lună
            [few] { $reponse-mois } luni
            *[other] { $reponse-mois } de luni
        }.
    .oui = Este da, am hârtia
    .non = Este nu
    .rien = Încă nimic
    .autrement =
        CCAS este adesea la primărie.
        Spune da sau nu la cererea dumneavoastră.
        Nu ați primit nimic? Alegeți al treilea răspuns.

domiciliation-relance = Așteptați, apoi întrebați
    .steps =
        Păstrați hârtia care dovedește cererea dumneavoastră.
        Spuneți la CCAS cum vă pot suna.
        După { $reponse-mois ->
            [one] { $reponse-mois } lună
            [few] { $reponse-mois } luni
            *[other] { $reponse-mois } de luni
        }, întrebați: „Care este răspunsul meu?”
    .note =
        Tăcerea poate fi un refuz. Cereți atunci un răspuns scris.
        O asociație vă poate ajuta. Și Défenseur des droits (apărătorul drepturilor): { $tel-droits }.

domiciliation-refus = Cereți refuzul în scris
    .text =
        Un refuz este mereu scris. El spune de ce.
        CCAS refuză numai când nu aveți legătură cu orașul.
        Atunci trebuie să vă spună unde să mergeți.
    .steps =
        Spuneți: „Vreau răspunsul în scris.”
        Întrebați și o asociație.

domiciliation-recours = Nu sunteți de acord cu refuzul?
    .hint =
        Aveți { $recours-mois ->
            [one] { $recours-mois } lună
            [few] { $recours-mois } luni
            *[other] { $recours-mois } de luni
        } după scrisoare.
    .steps =
        Scrieți președintelui CCAS. O asociație poate scrie cu dumneavoastră.
        Spuneți legătura dumneavoastră cu orașul. Adăugați dovezile.
        Păstrați o copie.
        Este tot nu? Cereți la tribunalul administrativ.
    .note =
        Défenseur des droits (apărătorul drepturilor) ajută gratuit.
        Sunați la { $tel-droits }.

domiciliation-garder = Păstrați-vă adresa
    .steps =
        Veniți des să vă luați scrisorile.
        Veniți sau sunați cel puțin o dată la { $presence-mois ->
            [one] { $presence-mois } lună
            [few] { $presence-mois } luni
            *[other] { $presence-mois } de luni
        }.
        Spital sau închisoare? Anunțați CCAS.
        Adresa ține { $duree-ans ->
            [one] { $duree-ans } an
            [few] { $duree-ans } ani
            *[other] { $duree-ans } de ani
        }. Înainte de sfârșit, cereți să o păstrați.
    .warning =
        { $presence-mois ->
            [one] { $presence-mois } lună
            [few] { $presence-mois } luni
            *[other] { $presence-mois } de luni
        } fără vești de la dumneavoastră? Adresa se poate opri.

domiciliation-servir = Dați noua dumneavoastră adresă
    .text =
        CCAS vă dă o « attestation d’élection de domicile » (adeverință de domiciliere).
        Este dovada dumneavoastră de adresă. Arătați-o:
    .list =
        La CAF și la France Travail.
        La asigurarea de sănătate (Assurance maladie) și la impozite.
        La bancă.
        La primărie, pentru cartea de identitate.
    .note = Cineva o refuză? Sunați la Défenseur des droits (apărătorul drepturilor), la { $tel-droits }.

domiciliation-aides = CCAS poate ajuta mai mult
    .text = Fiecare oraș își alege ajutoarele. Cereți pentru:
    .list =
        Mâncare.
        Plata unei facturi.
        Un duș.
        O întâlnire cu o asistentă socială.
    .note =
        Spuneți: „Am nevoie de ajutor. Cu cine pot vorbi?”
        CCAS spune nu? Întrebați de ce, în scris.

domiciliation-personne = O persoană vă poate ajuta
    .steps =
        Vorbiți la intrare, la CCAS sau la primărie.
        Programarea este departe? Dați formularul azi.
        Un drept se va opri? Spuneți-o.
        Întrebați și o asociație.
