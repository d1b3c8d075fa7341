actualisation = Fac actualizarea lunară
    .tile = Sunt în evidență la France Travail
    .line = În fiecare lună, spuneți situația dumneavoastră ca să rămâneți în evidență.
    .keywords = pole emploi france travail somaj șomaj somer șomer șomeră ajutor de somaj actualizare actualizare lunară actualisation declaratie declarație situatia lunii inscris înscris evidenta ore salariu fluturas fluturaș interimar intarziere am uitat 3949
    .agent = Trebuie să fac actualizarea lunară la France Travail.

actualisation-pour-qui = Sunteți în evidență la France Travail?
    .hint = France Travail este noul nume al Pôle emploi.
    .text =
        În fiecare lună, spuneți situația dumneavoastră: este actualizarea lunară (actualisation).
        Spațiul dumneavoastră personal arată { $label-actualiser } (fac actualizarea)? Trebuie să o faceți.
    .note = Acest ghid nu trimite nimic. Vă puteți opri oricând.
    .yes = Da
    .no = Nu
    .autrement =
        Ați spus la France Travail că vă căutați de lucru?
        Înainte, acest serviciu se numea Pôle emploi.
        Nu știți? Alegeți ultimul răspuns.

actualisation-pas-inscrit = Fără înscriere, nu este nimic de trimis
    .text =
        Actualizarea este pentru persoanele aflate în evidență.
        Doriți să vă înscrieți? Mergeți pe site-ul { $portal }.
        Preferați să vorbiți cu cineva? Sunați la { $phone }.
        Vă poate înscrie și o agenție. Un funcționar vă ajută.

actualisation-savoir = Cum știți dacă trebuie să o faceți
    .steps =
        Deschideți spațiul dumneavoastră personal pe site-ul { $portal }.
        Căutați butonul { $label-actualiser } (fac actualizarea).
        Vedeți acest buton? Faceți actualizarea.
        Aveți o îndoială? Sunați la { $phone }.
    .note = Ultima zi este { $fenetre-closes }, la miezul nopții.

actualisation-tot = Ați trimis actualizarea pentru { $fenetre-missed }?
    .hint = Astăzi nu se poate trimite. Data viitoare se deschide { $fenetre-opens }.
    .yes = Da, am trimis-o
    .no = Nu

actualisation-verif = Cum știți dacă s-a trimis
    .steps =
        Deschideți spațiul dumneavoastră personal pe site-ul { $portal }.
        Deschideți { $label-droits } (drepturi și cereri).
        Căutați actualizarea pentru { $fenetre-missed }.
        Nu o găsiți? Sunați la { $phone }.
    .note = Apoi atingeți Înapoi. Răspundeți la întrebare.

actualisation-retard = Este prea târziu pentru { $fenetre-missed }
    .text =
        Ultima zi a trecut.
        Înscrierea dumneavoastră se termină. Se oprește și plata.
        Nu este o pedeapsă. Vă puteți înscrie din nou.
    .note = O persoană vă poate ajuta chiar azi.

actualisation-reinscrire = Înscrieți-vă din nou chiar azi
    .steps =
        Sunați la { $phone }. Sau mergeți pe site-ul { $portal }.
        Spuneți: „Actualizarea pentru { $fenetre-missed } nu s-a trimis.”
        Întrebați: „Cum mă înscriu din nou?”
        Întrebați: „Pierd bani?”
    .warning = Nu știm dacă această lună se plătește. Verificați cu un funcționar.

actualisation-contester = Nu sunteți de acord cu o decizie?
    .steps =
        Vorbiți mai întâi cu agenția. Cereți un răspuns scris.
        Vă spune nu? Scrieți mediatorului de la { $portal }.
        Este tot nu? Puteți merge la tribunalul administrativ.
    .note = Întrebați la agenție care sunt ultimele zile.

actualisation-attendre = Totul este bine. Nimic de trimis azi
    .text =
        Următoarea actualizare este pentru { $fenetre-month }.
        Se deschide { $fenetre-opens }.
        Se închide { $fenetre-closes }, la miezul nopții.
    .note = Azi, pregătiți-vă actele. Încercați și parola.

actualisation-preparer = Pregătiți-vă actele
    .hint = Fluturașul de salariu trebuie numai dacă lucrați.
    .note = Lipsește o hârtie? Mai aveți timp.

actualisation-quand = Aveți timp până { $fenetre-closes }, la miezul nopții
    .text =
        Acum este momentul pentru { $fenetre-month }.
        Faceți-o devreme. Atunci o plată vine mai repede.
        Ultima zi rămâne aceeași și dacă este duminică.
    .warning = După această dată, înscrierea dumneavoastră se termină.

actualisation-formation = Ați făcut un curs sau un stagiu în { $fenetre-month }?
    .hint = Gândiți-vă la toată luna.
    .yes = Da
    .no = Nu

actualisation-travaille = Ați lucrat în { $fenetre-month }?
    .hint = Socotiți tot: o oră, o zi, o lună.
    .note = Munca pe cont propriu este și ea o muncă.
    .yes = Da, am lucrat
    .no = Nu
    .dire = Și o oră de muncă se numără. Căutați împreună.
    .piege = Să uite o muncă mică.

actualisation-compte = Ce este o muncă
    .text = Răspundeți { $label-oui } (da) pentru un singur lucru dintre acestea:
    .list =
        Un loc de muncă la un angajator, chiar și 1 oră.
        O muncă temporară (intérim).
        O muncă pe cont propriu.
    .note = Banii vin mai târziu? Verificați cu un funcționar la { $phone }.
    .next = Am înțeles

actualisation-autre = Ați avut un concediu medical, un concediu sau o pensie nouă?
    .text =
        Concediu: de maternitate sau de paternitate.
        Pensie: pentru vârstă sau invaliditate.
    .arret = Da, un concediu medical sau un concediu
    .pension = Da, o pensie nouă
    .deux = Da, cele 2
    .non = Nu
    .autrement =
        Gândiți-vă la luna pe care o declarați.
        Ați fost bolnav, cu o hârtie de la medic?
        Ați avut un copil?
        A început o pensie?
    .dire = Vorbiți încet, departe de ceilalți.
    .laisser = Persoana își arată răspunsul. Nu trebuie să îl spună.

actualisation-dates = Dați datele
    .text = Răspundeți { $label-oui } (da) la ce este adevărat pentru dumneavoastră.
    .list =
        Curs: uitați-vă pe hârtia de la centru.
        Stagiu: prima zi și ultima zi.
        Concediu medical, concediu de paternitate: datele.
        Concediu de maternitate: data de început.
        Pensie nouă pentru vârstă sau de invaliditate: data de început.
    .warning = Un rând de aici nu este adevărat pentru dumneavoastră? Răspundeți { $label-non } (nu).
    .note = O îndoială? Sunați la { $phone }.

actualisation-recherche = Atenție la ultima întrebare
    .text =
        Site-ul întreabă: { $label-recherche } (mai căutați de lucru?)
        Doriți să rămâneți în evidență? Răspundeți { $label-oui } (da).
    .warning = Răspunsul { $label-non } (nu) oprește înscrierea dumneavoastră.
    .note =
        Ezitați? Sunați mai întâi la { $phone }.
        Dacă sunteți la un curs, site-ul nu o pune mereu.

actualisation-papiers = Luați aceste hârtii
    .hint = Țineți-le aproape ca să răspundeți site-ului.
    .note = Lipsește o hârtie? Continuați. O puteți trimite mai târziu.

actualisation-emplois = Orele și salariul dumneavoastră brut
    .hint = Luați fluturașii de salariu. Un rând pentru fiecare angajator.
    .text = Puteți sări peste. Nu se trimite nimic.
    .note = Lucrați pe cont propriu? Întrebați la { $phone }.
    .warning = Socotiți concediile plătite și primele. Nu socotiți banii de sfârșit de contract.
    .heures = Ore, fără minute
    .brut = Salariu brut în euro
    .row = Angajator { $number }
    .dire = Arătați rândul „brut” pe fluturașul de salariu.
    .piege = Să ia salariul net în locul celui brut.
    .autrement =
        Pentru fiecare angajator, scrieți 2 numere.
        Primul: orele de muncă din lună.
        Al doilea: salariul de lângă cuvântul „brut”.
        Nu găsiți? Treceți peste această pagină.

actualisation-fiche = Unde citiți cifrele?
    .list =
        Ore: totalul lunii, fără minute.
        Salariu brut: căutați cuvântul brut.
        Socotiți concediile plătite și primele.
        Nu socotiți banii de sfârșit de contract.
    .note =
        Nu aveți fluturaș de salariu? Dați o cifră apropiată. Trimiteți fluturașul după aceea.
        O îndoială? Întrebați angajatorul sau la { $phone }.

actualisation-depart = Mergeți pe site-ul { $portal }
    .hint = Puteți trimite de { $fenetre-opens } până { $fenetre-closes }, la miezul nopții.
    .warning =
        Recitiți tot înainte de a confirma.
        După aceea, declarația este blocată pe internet.
        O greșeală? Sunați la { $phone }.
    .note =
        Cuvintele de pe site se pot schimba puțin.
        Puteți începe și termina mai târziu.
    .land =
        Scrieți identificatorul și parola.
        Atingeți butonul { $label-actualiser } (fac actualizarea), apoi { $label-declarer } (îmi declar situația).
        Uneori site-ul arată deja informații. Verificați fiecare rând.
        Un rând este greșit? Semnalați greșeala pe această pagină.
        Răspundeți la întrebări: curs, muncă, stagiu, concediu medical, concediu, pensie.
        Ați lucrat? Scrieți fiecare angajator, orele și salariul brut.
        Doriți să rămâneți în evidență? La { $label-recherche } (mai căutați de lucru?), răspundeți { $label-oui } (da).
        Recitiți la pasul { $label-verifier } (verific și confirm declarația). Apoi confirmați.
        La pasul { $label-justificatifs } (trimit actele), trimiteți-vă hârtiile. Se poate și mai târziu.
        Așteptați confirmarea. Salvați-o sau tipăriți-o.
    .say =
        Un robot telefonic răspunde zi și noapte la { $phone }.
        El cere identificatorul și parola.
        Pune aceleași întrebări ca site-ul.
        Unui funcționar, spuneți-i: „Vreau să fac actualizarea pentru { $fenetre-month }.”
        După o greșeală, spuneți: „Am trimis o greșeală. Cum o corectez?”
    .planb =
        Nu aveți calculator? Sunați sau deschideți aplicația { $label-application } (spațiul meu) pe telefon.
        Nu aveți internet? Agenția împrumută un calculator gratuit.
        Aveți nevoie de ajutor? Mergeți la France Services, un loc public gratuit aproape de dumneavoastră.
        Site-ul nu merge? Notați ora și faceți o poză ecranului. Sunați în aceeași zi.
        Chiar dacă site-ul nu merge, ultima zi rămâne { $fenetre-closes }. Faceți-o devreme.

actualisation-envoye = Ați văzut confirmarea?
    .hint = Site-ul scrie că declarația dumneavoastră este înregistrată.
    .yes = Da, am văzut-o
    .no = Încă nu
    .dire = Căutați împreună mesajul site-ului.
    .piege = Să închidă pagina înainte de acest mesaj.

actualisation-garder = S-a trimis. Păstrați dovada
    .steps =
        Salvați pagina sau tipăriți-o.
        Trimiteți hârtiile cerute.
        O plată vine cam la { $delai-virement ->
            [one] { $delai-virement } zi lucrătoare
            [few] { $delai-virement } zile lucrătoare
            *[other] { $delai-virement } de zile lucrătoare
        } după aceea.
        O schimbare? Spuneți-o în { $delai-changement ->
            [one] { $delai-changement } zi
            [few] { $delai-changement } zile
            *[other] { $delai-changement } de zile
        }, fără să așteptați.
        O greșeală? Sunați la { $phone }.
    .note = Nu sunteți de acord? Vorbiți cu agenția, apoi cu mediatorul, apoi cu tribunalul.

actualisation-recu = Cum verificați trimiterea
    .steps =
        Deschideți spațiul dumneavoastră personal. Atingeți { $label-actualiser } (fac actualizarea).
        Site-ul scrie { $label-deja } (ați declarat deja situația)? S-a trimis.
        Dacă nu, uitați-vă la { $label-droits } (drepturi și cereri). Răspunsul vine în { $delai-espace ->
            [one] { $delai-espace } oră
            [few] { $delai-espace } ore
            *[other] { $delai-espace } de ore
        }.
        O îndoială? Sunați la { $phone } înainte de { $fenetre-closes }.

actualisation-bientot = Este normal. Reveniți { $fenetre-opens }
    .text =
        Trimiterea nu este încă deschisă.
        Apoi aveți timp până { $fenetre-closes }, la miezul nopții.
        Păstrați fluturașii de salariu.
    .note = Notați data pe o hârtie sau în telefon.

actualisation-blocage = Nu puteți continua? Iată soluțiile
    .list =
        Site-ul nu merge: faceți o poză ecranului. Sunați la { $phone }.
        Nu aveți cod: sunați sau mergeți la agenție.
        Ați trimis o cifră greșită: sunați repede.
        Data a trecut: înscrieți-vă din nou la { $phone }.
    .warning = Ultima zi este { $fenetre-closes }, la miezul nopții.
    .note = Nu sunteți de acord? Vorbiți cu agenția, apoi cu mediatorul, apoi cu tribunalul.
