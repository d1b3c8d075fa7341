inscription-france-travail = Mă înscriu la France Travail
    .tile = Caut de lucru
    .line = Vă înscrieți ca să aveți ajutor și uneori șomaj.
    .keywords = inscriere înscriere ma inscriu reinscriere pole emploi france travail somaj șomaj somer șomer fara munca fără serviciu fara lucru caut de lucru loc de munca mi-am pierdut munca concediat dat afara sfarsit de contract demisie ajutor de somaj are 3949
    .agent = Vreau să mă înscriu la France Travail, caut de lucru.

inscription-france-travail-situation = Unde ați ajuns azi?
    .hint = France Travail este noul nume al Pôle emploi.
    .text =
        Înscrierea contează din ziua când o faceți. Faceți-o repede.
        Aici nu se trimite nimic.
    .sans = Nu am de lucru
    .bientot = Munca mea se termină în curând
    .ancien = Am fost în evidență înainte
    .rsa = Primesc RSA sau sunt la mission locale
    .unsure = Altceva sau nu știu
    .autrement =
        Spuneți cum stați azi cu munca.
        Niciun loc de muncă? Alegeți primul răspuns.
        Un contract se termină curând? Alegeți al doilea răspuns.
        Înscris în trecut? Alegeți al treilea răspuns.

inscription-france-travail-auto = Probabil sunteți deja în evidență
    .text =
        Cu RSA sau cu mission locale, înscrierea este automată.
        Dacă primiți RSA, este înscris și soțul, soția sau partenerul.
        O scrisoare vă spune asta. Faceți ce cere ea.
    .steps =
        Nu aveți scrisoare? Sunați la { $phone }.
        Întrebați: „Sunt în evidență?”
        Întrebați: „Trebuie să fac actualizarea în fiecare lună?”

inscription-france-travail-savoir = Pentru cine este înscrierea?
    .list =
        Căutați de lucru.
        Aveți { $age-minimum ->
            [one] { $age-minimum } an
            [few] { $age-minimum } ani
            *[other] { $age-minimum } de ani
        } sau mai mult.
        Puteți lucra în Franța.
    .text = Înscrierea este gratuită. Este pentru dumneavoastră dacă:
    .note = Bolnav, la un curs sau lucrați cu timp parțial? Întrebați la { $phone }.

inscription-france-travail-bientot = Așteptați sfârșitul muncii
    .text =
        Înscrieți-vă a doua zi după ultima dumneavoastră zi.
        Înainte, pregătiți tot cu acest ghid.
    .note = Notați această zi pe o hârtie sau în telefon.

inscription-france-travail-reinscrire = Înscrieți-vă din nou
    .text =
        Este aceeași ușă ca prima dată.
        Poate că vechiul dumneavoastră spațiu personal mai există.
        Țineți aproape identificatorul și parola.
    .note = Le-ați pierdut? Sunați la { $phone }. Un funcționar vă ajută.

inscription-france-travail-identite = Ce act de identitate aveți?
    .hint = Un act încă valabil.
    .carte = Carte de identitate sau pașaport
    .sejour = Permis sau titlu de ședere
    .aucun = Niciunul sau a expirat
    .autrement =
        Ce act vă arată numele și fotografia?
        O carte de identitate sau un pașaport? Alegeți primul răspuns.
        Un act ca să rămâneți în Franța? Alegeți al doilea răspuns.
        Niciunul, sau data a trecut? Alegeți al treilea răspuns.

inscription-france-travail-sejour = Uitați-vă la permisul de ședere
    .text =
        Aveți dreptul să lucrați? Agenția verifică asta.
        Expiră în curând? Cereți-l pe cel nou chiar acum.
        Aveți o hârtie până vine cel nou? Sunați la { $phone }.

inscription-france-travail-sans-papier = Întrebați ce hârtie să arătați
    .steps =
        Sunați la { $phone }.
        Spuneți: „Vreau să mă înscriu. Nu am un act valabil.”
        Întrebați: „Ce altă hârtie este bună?”
    .note =
        Puteți merge și la agenție. Verificați orele.
        France Services vă ajută să refaceți actul. Este gratuit.

inscription-france-travail-travail = Ați lucrat vreodată în Franța?
    .hint = Contează și un contract scurt.
    .note = Munca de înainte poate da dreptul la șomaj.
    .yes = Da
    .no = Nu
    .autrement =
        Ați avut o muncă plătită în Franța?
        Chiar și puțin timp, contează.
        Nu știți? Întrebați o persoană.

inscription-france-travail-attestation = Cereți adeverința de la angajator
    .text =
        Fiecare angajator vă dă această hârtie (attestation employeur) la sfârșitul contractului.
        Cu ea se calculează șomajul.
        Lipsește? Înscrieți-vă oricum.
    .note = Angajatorul nu o dă? Spuneți-o la { $phone }.
    .warning =
        Pentru șomaj, înscrieți-vă în { $delai-chomage ->
            [one] { $delai-chomage } lună
            [few] { $delai-chomage } luni
            *[other] { $delai-chomage } de luni
        } după contract.

inscription-france-travail-sans-chomage = Înscrierea este totuși utilă
    .text =
        Un funcționar vă ajută să căutați de lucru sau un curs.
        Fără muncă înainte, adesea nu este șomaj.
        Puțini bani? Întrebați la CAF dacă aveți drept la RSA.

inscription-france-travail-papiers = Pregătiți aceste hârtii
    .hint = Bifați ce aveți deja.
    .note = Lipsește ceva? Continuați. Puteți da hârtia mai târziu.

inscription-france-travail-internet = Puteți face pe internet?
    .hint = Site-ul cere o adresă de e-mail și un telefon.
    .yes = Da, fără ajutor sau cu cineva apropiat
    .no = Nu, vreau ajutor

inscription-france-travail-agence = Agenția vă înscrie
    .text = Un funcționar vă ajută, cu calculatorul agenției. Este gratuit.
    .steps =
        Sunați la { $phone } sau mergeți la agenție.
        Spuneți: „Vreau să mă înscriu. Am nevoie de ajutor.”
        Nu aveți e-mail? Spuneți și asta.
        Aduceți-vă actele.
    .note = Ajută și France Services. Este gratuit.

inscription-france-travail-depart = Mergeți pe site-ul { $portal }
    .hint = Este gratuit, zi și noapte.
    .warning = Munca nu s-a terminat? Așteptați ziua de după ultima zi.
    .note =
        Cuvintele de pe site se pot schimba puțin.
        Vă puteți opri și termina mai târziu, timp de { $brouillon-jours ->
            [one] { $brouillon-jours } zi
            [few] { $brouillon-jours } zile
            *[other] { $brouillon-jours } de zile
        }.
    .land =
        Atingeți { $label-inscrire } (mă înscriu, mă înscriu din nou).
        Scrieți numele, adresa, telefonul, e-mailul.
        Scrieți numărul de asigurare socială.
        Spuneți ultima muncă și munca pe care o căutați.
        Site-ul propune ajutorul de șomaj? Cereți-l în același timp.
        Adăugați RIB-ul.
        Site-ul propune o programare? Alegeți o zi și o oră.
        Recitiți tot. Confirmați.
        Păstrați confirmarea, identificatorul și parola.
    .say =
        Bună ziua. Caut de lucru. Vreau să mă înscriu.
        Am nevoie de ajutor pentru site.
        Mă puteți înscrie cu un funcționar?
    .planb =
        Nu aveți calculator? Agenția împrumută unul. Un funcționar vă ajută.
        Site-ul nu vrea să vă înscrie? Sunați la { $phone }.
        Site-ul nu merge? Notați ora. Faceți o poză ecranului. Sunați în aceeași zi.
        Vă ajută și France Services. Este gratuit.

inscription-france-travail-envoye = Ați văzut confirmarea?
    .hint = Site-ul scrie că cererea dumneavoastră este înregistrată.
    .yes = Da, am văzut-o
    .no = Nu, încă nu

inscription-france-travail-apres = S-a trimis. Și acum?
    .steps =
        Citiți fiecare mesaj din spațiul dumneavoastră personal.
        Trimiteți repede hârtiile care vi se cer.
        Notați ziua programării.
        Vă schimbați adresa sau telefonul? Spuneți-o.
    .note = Păstrați o copie după tot.

inscription-france-travail-rendez-vous = Prima întâlnire
    .text =
        Un funcționar vorbește cu dumneavoastră despre muncă și despre nevoi.
        Citiți greu sau vorbiți puțin franceza? Spuneți-o.
        Aduceți actul de identitate. Aveți un CV? Luați-l.
    .note = Doriți să veniți cu cineva? Întrebați înainte la { $phone }.
    .warning = Nu puteți veni? Sunați înainte. Altfel, înscrierea se poate termina.

inscription-france-travail-chaque-mois = În fiecare lună, faceți actualizarea
    .text =
        Ea se deschide la sfârșitul lunii. Căutați { $label-actualiser } (fac actualizarea).
        Fără ea, înscrierea se termină.
        Ghidul nostru „Fac actualizarea lunară” vă ajută.
    .note =
        O întrebare? Sunați la { $phone }.
        Nu sunteți de acord? Vorbiți cu agenția, apoi scrieți mediatorului.

inscription-france-travail-recu = Întrebați dacă s-a înregistrat
    .steps =
        Uitați-vă la e-mailuri și în spațiul personal.
        Aveți tot o îndoială? Sunați la { $phone }.
        Întrebați: „Sunt în evidență? Din ce zi?”

inscription-france-travail-patience = Este normal. Reveniți în curând
    .text =
        Actele dumneavoastră sunt gata.
        Înscrieți-vă a doua zi după ultima dumneavoastră zi.
    .note = Notați această zi în telefon.

inscription-france-travail-blocage = Ce vă oprește?
    .hint = Nu este vina dumneavoastră. Găsim altă ușă.
    .panne = Site-ul nu merge
    .code = Codul sau parola
    .refus = Site-ul spune nu
    .unsure = Altceva
    .autrement =
        Ce vă oprește?
        Site-ul nu se deschide? Alegeți primul răspuns.
        Nu puteți intra? Alegeți al doilea răspuns.
        Site-ul refuză? Alegeți al treilea răspuns.

inscription-france-travail-panne = Site-ul nu merge
    .steps =
        Notați ziua și ora.
        Faceți o poză ecranului.
        Sunați la { $phone } în aceeași zi.
        Spuneți: „Vreau să mă înscriu chiar de azi.”
    .note = Vă poate înscrie și agenția.

inscription-france-travail-code = Codul sau parola nu merge
    .text =
        Un cod poate veni prin e-mail sau prin mesaj. Așteptați 10 minute.
        Nimic? Sunați la { $phone }.
        Spuneți: „Nu pot intra în spațiul meu personal.”
    .warning = Nu dați parola nimănui.

inscription-france-travail-refus = Site-ul refuză înscrierea
    .text = Unele persoane trec pe la un funcționar. Este prevăzut.
    .steps =
        Sunați la { $phone }. Întrebați de ce.
        Mergeți la agenție cu actele.
        Agenția spune nu? Cereți răspunsul în scris.
    .note = Nu sunteți de acord? Scrieți mediatorului, apoi tribunalului administrativ.
