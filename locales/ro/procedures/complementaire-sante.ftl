complementaire-sante = Plătesc mai puțin pentru sănătatea mea
    .tile = Îmi este greu să-mi plătesc îngrijirile de sănătate
    .line = Un ajutor gratuit sau ieftin, dacă aveți puțini bani.
    .keywords = complémentaire santé solidaire complementara sanatate asigurare sănătate asigurare medicala mutuelle mutuela gratuita ieftina css c2s cmu cmuc acs plata medic doctor dentist ochelari medicamente ameli cpam secu asigurare sociala msa reinnoire 3646
    .agent = Trebuie să cer complémentaire santé solidaire (asigurarea complementară de sănătate solidară).

complementaire-sante-situation = Ce doriți să faceți?
    .hint = Complémentaire santé solidaire (asigurarea complementară de sănătate solidară) vă plătește îngrijirile împreună cu asigurarea socială.
    .text = Medic, dinți, ochelari, medicamente: plătiți puțin sau nimic.
    .demander = Cer acest ajutor
    .garder = Îl păstrez încă 1 an
    .refus = Răspund la un refuz
    .unsure = Nu știu dacă îl am
    .note = Vă este foarte rău azi? Sunați la { $urgence }.
    .autrement =
        Acest ajutor plătește o mare parte din îngrijiri.
        Nu îl aveți? Alegeți primul răspuns.
        Se termină curând? Alegeți al doilea răspuns.
        O scrisoare spune nu? Alegeți al treilea răspuns.

complementaire-sante-savoir = Aveți deja acest ajutor?
    .text =
        Dați cardul Vitale la farmacie.
        Întrebați: „Am o asigurare complementară?”
        Sau sunați la { $phone }.
    .note = Dacă nu, îl puteți cere aici.

complementaire-sante-fin = Când se termină ajutorul dumneavoastră?
    .hint = Data este pe hârtia ajutorului.
    .label = Ultima zi a ajutorului
    .example = 31 martie 2027
    .unsure = Nu găsesc data
    .autrement =
        Ajutorul are o ultimă zi.
        Este scrisă pe hârtia ajutorului.
        Nu găsiți? Citiți sub câmp.

complementaire-sante-renouveler = Cereți-l din nou
    .early = Este prea devreme. Cereți începând cu { $demande-opens }.
    .open = Acum este momentul. Cereți înainte de { $demande-closes }.
    .late = Cereți repede. Ajutorul se poate opri. Sunați la { $phone }.
    .text =
        Ajutorul ține 1 an.
        Cereți între 4 și 2 luni înainte de sfârșit.
    .note = Primiți RSA? Ajutorul continuă singur. Verificați la { $phone }.

complementaire-sante-refus = Vi se spune nu?
    .steps =
        Citiți scrisoarea. Păstrați-o.
        Sunați la { $phone }. Întrebați: „De ce?”
        Nu sunteți de acord? Scrieți la commission de recours amiable (comisia de contestații).
        Păstrați o copie.
    .warning =
        Aveți { $recours-mois ->
            [one] { $recours-mois } lună
            [few] { $recours-mois } luni
            *[other] { $recours-mois } de luni
        } după scrisoare.
    .note = Aveți acum mai puțini bani? Puteți face din nou o cerere.

complementaire-sante-caisse = Cine vă plătește îngrijirile azi?
    .hint = Uitați-vă pe scrisorile despre sănătate.
    .cpam = CPAM, cu site-ul ameli
    .msa = MSA
    .aucune = Nimeni. Nu am număr de asigurare socială
    .autrement =
        Ce nume citiți pe scrisorile de sănătate?
        CPAM sau ameli? Alegeți primul răspuns.
        MSA? Alegeți al doilea răspuns.
        Nici unul, nici altul? Alegeți al treilea răspuns.
    .laisser = Persoana caută în scrisorile ei. Nu păstrați cardul ei carte Vitale.

complementaire-sante-msa = Cereți la MSA
    .text =
        MSA dă același ajutor.
        Site-ul ei este { $site-msa }.
        Numărul ei este pe scrisorile ei.
        Hârtia este { $formulaire }.
    .note = Ajută și France Services. Este gratuit.

complementaire-sante-sans-numero = Întâi, asigurarea socială
    .text =
        Trebuie un număr înainte de a cere.
        Sunați la { $phone }. Spuneți: „Nu am număr.”
        Fără acte? Cereți aide médicale de l’État (ajutorul medical al statului).
    .note = Vă este rău acum? Mergeți la spital. Cereți PASS.

complementaire-sante-demander = Sunați și vi se va spune
    .text =
        Sunați la { $phone }.
        Spuneți: „Cine îmi plătește îngrijirile?”
        Spuneți: „Vreau un ajutor pentru sănătatea mea.”
    .note = Apoi reveniți aici.

complementaire-sante-aide = Primiți unul dintre aceste ajutoare?
    .rsa = RSA
    .aspa = ASPA sau ASI
    .aah = AAH
    .non = Nu, niciunul
    .autrement =
        RSA ajută persoanele cu bani puțini.
        ASPA ajută persoanele în vârstă.
        ASI ajută unele persoane cu invaliditate.
        AAH ajută persoanele cu handicap.
        Niciunul din aceste ajutoare? Alegeți al patrulea răspuns.
    .dire = Vorbiți încet, departe de ceilalți.
    .laisser = Persoana își arată răspunsul. Nu trebuie să îl spună.

complementaire-sante-rsa = Cu RSA, este gratuit
    .text =
        În general, ajutorul vine singur. Nu trebuie cerut nimic.
        Nu ați primit nimic? Sunați la { $phone }.
        Spuneți: „Am RSA. Vreau complémentaire santé solidaire.”
    .note = Este pentru toată gospodăria dumneavoastră.

complementaire-sante-simple = Cererea este mai scurtă
    .text =
        Adesea, nu scrieți banii primiți.
        Cererea trebuie totuși făcută.
        Verificați cazul dumneavoastră la { $phone }.
    .note = Trăiți în cuplu sau lucrați? Cererea poate fi lungă.

complementaire-sante-limites = Aveți drept la acest ajutor?
    .text = Banii gospodăriei, pe lună, în { $annee }:
    .list =
        O persoană singură: gratuit până la { $gratuit-1 }.
        O persoană singură: ieftin până la { $payant-1 }.
        2 persoane: gratuit până la { $gratuit-2 }.
        2 persoane: ieftin până la { $payant-2 }.
        Aceste sume se schimbă. Verificați la { $phone }.
    .note =
        Ieftin: de la { $prix-bas } la { $prix-haut } pe lună și de persoană.
        Mai mult de 2 persoane sau peste mări (outre-mer): este mai mult.

complementaire-sante-foyer = O cerere pentru toată gospodăria
    .list =
        Dumneavoastră.
        Soțul, soția sau partenerul.
        Copiii sub { $age-enfants ->
            [one] { $age-enfants } an
            [few] { $age-enfants } ani
            *[other] { $age-enfants } de ani
        }.
    .note =
        Aveți sub { $age-enfants ->
            [one] { $age-enfants } an
            [few] { $age-enfants } ani
            *[other] { $age-enfants } de ani
        } și locuiți fără familie? Întrebați cum să faceți.

complementaire-sante-argent = Ce bani se socotesc?
    .text =
        Socotiți 12 luni: din { $periode-1 } până în { $periode-12 }. Verificați pe site.
        Site-ul știe adesea salariul, șomajul, pensia.
        Adăugați restul:
    .list =
        Pensie alimentară primită.
        Muncă pe cont propriu.
        Bani din altă țară.
    .note = O îndoială? Întrebați înainte de a semna.

complementaire-sante-gestion = Cine va plăti pentru dumneavoastră?
    .text =
        Cererea pune această întrebare.
        Puteți alege CPAM.
        Sau o mutuelle din lista oficială.
        Ajutorul este același.
    .warning = Aveți deja o mutuelle? Întrebați înainte de a o opri.

complementaire-sante-voie = Cum doriți să cereți?
    .hint = Este gratuit în toate cazurile.
    .site = Pe site-ul ameli
    .papier = Pe hârtie
    .agent = Cu o persoană
    .autrement =
        Sunt 3 feluri de a cere. Toate sunt gratuite.
        Folosiți internetul? Alegeți primul răspuns.
        Preferați să scrieți? Alegeți al doilea răspuns.
        Vreți ajutor? Alegeți al treilea răspuns.

complementaire-sante-papiers = Pregătiți aceste hârtii
    .hint = Bifați ce aveți deja.
    .text = Luați hârtiile pentru toată gospodăria.
    .note = Lipsește o hârtie? Cereți oricum.

complementaire-sante-depart = Mergeți pe site-ul ameli
    .hint = Este gratuit. Luați hârtiile cu dumneavoastră.
    .text = Cuvintele de pe site se pot schimba puțin.
    .land =
        Intrați cu numărul de asigurare socială și parola.
        Sau cu FranceConnect.
        Atingeți { $label-demarches } (cererile mele).
        Atingeți { $label-css } (fac o cerere pentru acest ajutor).
        Uitați-vă la fiecare persoană din gospodărie.
        Uitați-vă la banii primiți. Adăugați ce lipsește.
        Alegeți cine plătește pentru dumneavoastră.
        Adăugați hârtiile, ca poze.
        Recitiți, apoi confirmați.
        Păstrați confirmarea.
    .say =
        Bună ziua. Vreau complémentaire santé solidaire (asigurarea complementară de sănătate solidară).
        Am nevoie de ajutor ca să o cer.
        Îmi puteți da o programare?
    .planb =
        Nu aveți calculator? Există hârtia: { $formulaire }.
        Cereți-o la { $phone } sau la asigurarea socială.
        Vă ajută și France Services. Este gratuit.
        Site-ul nu merge? Încercați mâine. Sau sunați la { $phone }.

complementaire-sante-envoye = Ați văzut confirmarea?
    .hint = Ea spune că cererea este trimisă.
    .yes = Da, am văzut-o
    .no = Nu, încă nu

complementaire-sante-attendre = Așteptați răspunsul
    .text =
        Răspunsul vine în cel mult { $reponse-mois ->
            [one] { $reponse-mois } lună
            [few] { $reponse-mois } luni
            *[other] { $reponse-mois } de luni
        }.
        Nu ați primit nimic? Sunați la { $phone }.
    .list =
        Este da? Actualizați cardul Vitale la farmacie.
        Nu este gratuit? Citiți scrisoarea și răspundeți repede.
        Notați data de sfârșit. Cereți-l din nou în fiecare an.

complementaire-sante-verifier = Verificați trimiterea
    .steps =
        Deschideți site-ul ameli. Atingeți { $label-demarches } (cererile mele).
        Nu găsiți? Sunați la { $phone }.
        Întrebați: „Aveți cererea mea?”
    .note = A ajuns? Este gata.

complementaire-sante-bloque = Nu puteți continua?
    .list =
        Site-ul nu merge: încercați mâine.
        Parolă pierdută: sunați la { $phone }. Încercați și FranceConnect.
        Lipsește o hârtie: sunați la { $phone }.
        Prea greu: mergeți la France Services. Este gratuit.
    .note = Nimic nu este pierdut.

complementaire-sante-formulaire = Completați hârtia
    .steps =
        Cereți { $formulaire } la CPAM sau la { $phone }.
        Completați-l. Semnați-l.
        Adăugați o copie a actelor dumneavoastră.
        Păstrați o copie după tot.
        Trimiteți-l la CPAM sau dați-l la ghișeu.
    .note =
        Răspunsul vine în cel mult { $reponse-mois ->
            [one] { $reponse-mois } lună
            [few] { $reponse-mois } luni
            *[other] { $reponse-mois } de luni
        }.

complementaire-sante-guichet = Cereți cu o persoană
    .steps =
        Sunați la { $phone }. Cereți o programare.
        Sau mergeți la France Services, fără să plătiți.
        Aduceți-vă hârtiile.
        Țineți parola numai pentru dumneavoastră.
    .note =
        Răspunsul vine în cel mult { $reponse-mois ->
            [one] { $reponse-mois } lună
            [few] { $reponse-mois } luni
            *[other] { $reponse-mois } de luni
        }.
