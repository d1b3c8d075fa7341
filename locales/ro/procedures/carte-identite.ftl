carte-identite = Fac o carte de identitate (buletin)
    .tile = Am nevoie de o carte de identitate franceză
    .line = Primul buletin, buletin expirat, pierdut, furat sau stricat.
    .keywords = carte de identitate buletin buletin francez ci act de identitate cni carte identité acte pierdut pierdută furat furată furt rupt stricată expirat expirată reinnoire reînnoire schimbare prima copil bebelus minor primarie primărie programare pre-cerere ants france titres timbru poza recipisa
    .agent = Trebuie să fac o carte de identitate.

carte-identite-pour-qui = Pentru cine este cartea de identitate?
    .hint = Este pentru persoanele franceze, la orice vârstă.
    .adulte = Pentru un adult
    .enfant = Pentru un copil sub 18 ani
    .note = De aici nu se trimite nimic. Vă puteți opri când doriți.

carte-identite-motif = De ce trebuie un buletin?
    .hint = Alegeți ce se întâmplă.
    .premiere = Este primul buletin
    .renouveler = Vreau să schimb buletinul vechi
    .perdue = Buletinul este pierdut
    .volee = Buletinul este furat
    .abimee = Buletinul este stricat
    .autrement =
        Spuneți ce se întâmplă cu cartea.
        Nu ați avut niciodată? Alegeți primul răspuns.
        Data a trecut? Alegeți al doilea răspuns.
        Altfel, este pierdută, furată sau stricată.

carte-identite-perte = Buletin pierdut: mergeți la primărie
    .text =
        Nu mergeți la poliție.
        Declarați pierderea la primărie, în ziua programării.
        Buletinul nou costă { $prix-perte }. În Guyana franceză: { $prix-perte-guyane }.
    .note = Nu doriți un buletin nou? Mergeți la poliție.
    .warning = Un buletin declarat pierdut nu mai este bun, chiar dacă îl găsiți.

carte-identite-vol = Buletin furat: mergeți întâi la poliție
    .text =
        Mergeți la poliție sau la jandarmerie (gendarmerie).
        Spuneți că v-a fost furat buletinul.
        Păstrați hârtia de la polițist, pentru primărie.
        Buletinul nou costă { $prix-perte }. În Guyana franceză: { $prix-perte-guyane }.
    .note = Găsiți buletinul? Întrebați la primărie înainte de a-l folosi.

carte-identite-abime = Păstrați buletinul stricat
    .text =
        Aduceți-l la primărie, chiar rupt.
        Buletinul nou este gratuit când îl dați înapoi pe cel vechi.
    .note = Nu se mai poate citi? Sunați la primărie. Verificați ce hârtii să aduceți.

carte-identite-validite = Buletinul mai este valabil?
    .hint = Uitați-vă la data de sfârșit scrisă pe buletin.
    .valide = Da, încă valabil
    .moins-5-ans =
        Nu, expirat de mai puțin de { $seuil-ans ->
            [one] { $seuil-ans } an
            [few] { $seuil-ans } ani
            *[other] { $seuil-ans } de ani
        }
    .plus-5-ans =
        Nu, expirat de mai mult de { $seuil-ans ->
            [one] { $seuil-ans } an
            [few] { $seuil-ans } ani
            *[other] { $seuil-ans } de ani
        }
    .autrement =
        Căutați ziua de sfârșit, pe față sau pe spate.
        Ziua nu a trecut? Alegeți primul răspuns.
        A trecut? Numărați anii de atunci.

carte-identite-date-carte = Ce dată este scrisă pe buletin?
    .hint = Căutați data de sfârșit, în față sau în spate.
    .label = Data de sfârșit a buletinului
    .example = 15 iunie 2022
    .note = Comparăm data, apoi o uităm.
    .valide = Încă valabil
    .moins-5-ans =
        Expirat de mai puțin de { $seuil-ans ->
            [one] { $seuil-ans } an
            [few] { $seuil-ans } ani
            *[other] { $seuil-ans } de ani
        }
    .plus-5-ans =
        Expirat de mai mult de { $seuil-ans ->
            [one] { $seuil-ans } an
            [few] { $seuil-ans } ani
            *[other] { $seuil-ans } de ani
        }
    .unsure = Nu găsesc data
    .autrement =
        Căutați pe carte o zi, o lună și un an.
        Sunt mai multe date? Luați data de sfârșit.
        Nu găsiți? Alegeți ultimul răspuns.

carte-identite-format = Ce mărime are buletinul?
    .hint = Comparați cu un card de bancă.
    .grande = Mai mare decât un card de bancă
    .petite = Mic, precum un card de bancă

carte-identite-age-carte = Aveați 18 ani când s-a făcut buletinul?
    .hint = Căutați pe buletin ziua când a fost făcut.
    .text =
        Unele buletine de adult țin { $prolongation-ans ->
            [one] { $prolongation-ans } an
            [few] { $prolongation-ans } ani
            *[other] { $prolongation-ans } de ani
        } după data scrisă.
    .yes = Da, aveam 18 ani sau mai mult
    .no = Nu, aveam mai puțin

carte-identite-echange = Puteți schimba buletinul
    .text =
        Buletinul dumneavoastră este încă valabil în Franța.
        Unele buletine de adult țin { $prolongation-ans ->
            [one] { $prolongation-ans } an
            [few] { $prolongation-ans } ani
            *[other] { $prolongation-ans } de ani
        } după data scrisă.
        Buletinul nou este gratuit.
        Pre-cererea pe internet este obligatorie. Vă ajutăm.
    .note = Aveți un tutore sau un curator? Sunați întâi la primărie.

carte-identite-recente = Buletinul dumneavoastră este încă bun
    .text =
        Îl puteți păstra.
        Vi se schimbă numele sau adresa? Sunați întâi la primărie.
        Verificați că primăria acceptă să schimbe buletinul.
    .next = Continuați cererea

carte-identite-doute = Nu este grav
    .text =
        Arătați buletinul la primărie sau sunați la primărie.
        Funcționarul vă spune dacă mai este valabil.
        Puteți continua fără să știți.
        Faceți pre-cererea pe internet: este bună în toate cazurile.

carte-identite-passeport = Aveți un pașaport încă valabil?
    .hint = Uitați-vă la data de sfârșit din pașaport.
    .text =
        Fără pașaport, trebuie adesea un certificat de naștere.
        El are mai puțin de { $acte-mois ->
            [one] { $acte-mois } lună
            [few] { $acte-mois } luni
            *[other] { $acte-mois } de luni
        }.
    .yes = Da, este încă valabil
    .no = Nu sau nu știu
    .autrement =
        Pașaportul este cărticica pentru călătorii.
        Deschideți-l. Căutați ziua de sfârșit.
        Fără pașaport, sau ziua a trecut? Alegeți al doilea răspuns.

carte-identite-parents = Părinții copilului locuiesc împreună?
    .hint = Hârtiile de adus se schimbă.
    .ensemble = Da, locuiesc împreună
    .separes = Nu, sunt despărțiți
    .autre = Un singur părinte sau un tutore
    .note = Acordul celuilalt părinte nu este obligatoriu.
    .autrement =
        Părinții locuiesc în același loc? Alegeți primul răspuns.
        Fiecare locuiește separat? Alegeți al doilea răspuns.
        Un singur părinte, sau o persoană aleasă de un judecător? Alegeți al treilea răspuns.
    .laisser = Persoana răspunde, atât. Nu întrebați de ce.

carte-identite-logement = Unde locuiți?
    .hint = Pentru un copil: răspundeți pentru părintele care vine.
    .chez-moi = La mine acasă, cu chirie sau cumpărată
    .heberge = La cineva
    .hotel = La hotel
    .caravane = În rulotă
    .sans-domicile = Nu am locuință
    .autrement =
        Locuința este pe numele dumneavoastră? Alegeți primul răspuns.
        Locuiți la altă persoană? Alegeți al doilea răspuns.
        Altfel, citiți celelalte 3 răspunsuri.
    .laisser = Persoana își arată răspunsul. Nu trebuie să îl spună.

carte-identite-avance = Doriți să câștigați timp la primărie?
    .hint = Dați o parte din răspunsuri înainte, pe internet.
    .text = Aceasta se numește pre-cerere (pré-demande). Pentru dumneavoastră nu este obligatorie. Unele primării o cer.
    .yes = Da, pe internet
    .no = Nu, totul la primărie
    .autrement =
        Puteți da răspunsuri înainte, pe internet.
        La primărie, durează apoi mai puțin.
        Preferați să faceți totul cu funcționarul? Alegeți al doilea răspuns.

carte-identite-papiers = Hârtiile de adus la primărie
    .hint = Bifați hârtiile pe care le aveți.
    .text =
        Aduceți hârtiile adevărate, nu copii.
        Buletinul este gratuit, în afară de cazul când este pierdut sau furat.
    .note =
        Buletin pierdut sau furat? Timbrul se poate cumpăra și pe { $adresse-timbre }.
        Doriți și un nume de folosit, de exemplu după căsătorie? Întrebați la primărie ce hârtie să aduceți.
    .warning =
        Fotografia are mai puțin de { $photo-mois ->
            [one] { $photo-mois } lună
            [few] { $photo-mois } luni
            *[other] { $photo-mois } de luni
        }.
        Dovada de adresă are mai puțin de { $adresse-ans ->
            [one] { $adresse-ans } an
            [few] { $adresse-ans } ani
            *[other] { $adresse-ans } de ani
        }. Unele primării cer una mai nouă: verificați prin telefon.
    .dire = Puneți fiecare act pe masă, apoi bifați.
    .piege = Să uite fotografia sau să ia una veche.

carte-identite-pre-demande = Faceți pre-cererea pe internet
    .hint = Pre-cererea este gratuită.
    .land =
        Deschideți { $label-espace } (spațiul meu de identitate).
        Intrați în cont. Folosiți un cont al site-ului sau FranceConnect.
        Alegeți { $label-realiser } (fac o pre-cerere). « CNI » înseamnă carte națională de identitate.
        Spuneți de ce cereți buletinul.
        Scrieți numele, prenumele, înălțimea, adresa și telefonul.
        Scrieți numele părinților, datele și locurile lor de naștere.
        Buletin pierdut sau furat: puteți cumpăra timbrul la sfârșit.
        Notați sau tipăriți { $label-numero } (numărul pre-cererii).
        Apoi luați o programare. Sunați la o primărie sau mergeți pe { $adresse-rdv }.
    .note = Cuvintele de pe site se schimbă uneori. Căutați un cuvânt apropiat.
    .warning = Un site cere { $prix-arnaque } ca să vă ajute? Închideți-l. Adresa adevărată se termină cu { $adresse-ants }.
    .say =
        Bună ziua, fac o pre-cerere de carte de identitate.
        Nu pot continua. Iată ce văd.
        Mă puteți ajuta?
    .planb =
        Nimic nu este pierdut: puteți lua de la început mai târziu.
        Nu aveți internet? Sunați la o primărie. Funcționarul vă dă la ghișeu un formular de carton.
        Scrieți pe formular cu negru și cu litere mari.
        Schimbați un buletin mare încă valabil? Pre-cererea este obligatorie. France Services vă ajută gratuit.
        Timbrul se cumpără și la tutungerie (bureau de tabac).
        Sunați la { $phone }? Verificați întâi acest număr cu primăria.

carte-identite-numero = Aveți numărul pre-cererii?
    .hint = Site-ul îl dă la sfârșit.
    .yes = Da, am numărul
    .no = Nu, încă nu

carte-identite-rendez-vous = Luați programare la primărie
    .hint = Alegeți o primărie echipată, oriunde doriți în Franța.
    .land =
        Căutați primăriile aproape de dumneavoastră.
        Alegeți o primărie.
        Alegeți o zi și o oră.
        Răspundeți la întrebările site-ului.
        Notați ziua, ora și adresa.
    .note = Unele primării cer un { $label-numero } (numărul pre-cererii). Întrebați-le prin telefon.
    .warning = Programarea este gratuită. Un site cere { $prix-arnaque }? Închideți-l. Adresa adevărată se termină cu { $adresse-ants }.
    .say =
        Bună ziua, vreau o programare pentru o carte de identitate.
        Este pentru un adult sau pentru un copil.
        Ce zi este liberă?
        Ce hârtii trebuie să aduc?
        Cât timp trebuie să aștept buletinul?
    .planb =
        Cel mai simplu: sunați la o primărie echipată.
        Site-ul nu merge? Sunați la primărie sau încercați mai târziu.
        Nu aveți internet? Totul se face la ghișeu. Funcționarul vă dă un formular de carton.
        Scrieți pe formular cu negru și cu litere mari.
        Timbrul se cumpără și la tutungerie (bureau de tabac).
        Sunați la { $phone }? Verificați întâi acest număr cu primăria.
    .dire = Încercați și primăriile vecine.
    .piege = Să aștepte mult fără să caute altă primărie.

carte-identite-rdv = Aveți o programare?
    .hint = Aveți o zi, o oră și o primărie.
    .yes = Da, am o programare
    .no = Nu, încă nu

carte-identite-reserver = Luați programare, apoi mergeți la primărie
    .steps =
        Sunați la o primărie echipată sau căutați pe { $adresse-rdv }.
        Dați numărul pre-cererii.
        Veniți cu hârtiile adevărate.
        Un copil vine cu un părinte.
        Funcționarul ia amprentele degetelor.
        Păstrați bine recipisa (récépissé).
    .note = Primăria vă anunță când buletinul este gata.

carte-identite-guichet = În ziua programării
    .steps =
        Veniți în persoană, cu hârtiile adevărate.
        Un copil vine cu un părinte.
        Funcționarul ia amprentele degetelor.
        Funcționarul vă dă o recipisă (récépissé).
        Păstrați bine această hârtie: are un număr.
    .note = Veniți să luați buletinul de la aceeași primărie.

carte-identite-sans-numero = Fără număr: nu este grav
    .text =
        Puteți lua de la început mai târziu.
        Puteți și să sunați la o primărie echipată. Funcționarul vă dă un formular de carton.
        Schimbați un buletin mare încă valabil? Trebuie numărul. France Services vă ajută gratuit.

carte-identite-sans-rdv = Fără programare: sunați
    .text =
        Sunați la mai multe primării echipate, chiar departe de casă.
        Toate pot face buletinul dumneavoastră.
        Este urgent? Spuneți-i funcționarului de ce.
    .warning = O programare nu se cumpără niciodată.

carte-identite-date-sms = În ce zi ați primit mesajul?
    .hint = Mesajul spune că este gata buletinul.
    .label = Ziua mesajului
    .example = 20 noiembrie 2026
    .unsure = Nu am încă mesaj
    .autrement =
        Vine un mesaj când cartea este gata.
        Căutați-l în telefon. Scrieți ziua lui.
        Niciun mesaj? Citiți sub câmp.
    .dire = Căutați mesajul împreună.
    .laisser = Persoana își ține telefonul și scrie singură.

carte-identite-chercher = Mergeți să luați buletinul
    .open = Ultima zi ca să luați buletinul: { $retrait-closes }.
    .late =
        Ultima zi era { $retrait-closes }.
        Sunați azi la primărie. Întrebați dacă mai este acolo buletinul.
    .text =
        Mergeți la aceeași primărie.
        Aveți { $retrait-mois ->
            [one] { $retrait-mois } lună
            [few] { $retrait-mois } luni
            *[other] { $retrait-mois } de luni
        }. După aceea, buletinul este distrus.
    .note =
        Copilul dumneavoastră are { $retrait-age ->
            [one] { $retrait-age } an
            [few] { $retrait-age } ani
            *[other] { $retrait-age } de ani
        } sau mai mult? Verificați cu primăria dacă trebuie să vină.

carte-identite-attendre = Până vine buletinul
    .list =
        Cât durează? Întrebați la primărie.
        Urmăriți cererea pe site: { $label-suivi } (unde este buletinul meu).
        Buletinul vă așteaptă { $retrait-mois ->
            [one] { $retrait-mois } lună
            [few] { $retrait-mois } luni
            *[other] { $retrait-mois } de luni
        } la aceeași primărie.
        Un refuz? Nu hotărăște primăria. Scrieți la CERT.
        Tot nu puteți continua? Sunați la Défenseur des droits (apărătorul drepturilor): { $telephone-defenseur }.
