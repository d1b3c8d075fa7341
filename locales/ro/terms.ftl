term-actualisation = actualizare lunară
    .means =
        Spuneți la France Travail situația dumneavoastră din lună.
        O faceți în fiecare lună ca să rămâneți în evidență.

term-salaire-brut = salariu brut
    .means =
        Este salariul înainte de reținerile obligatorii.
        Este mai mare decât banii primiți.
        Este scris pe fluturașul de salariu.

term-pension-invalidite = pensie de invaliditate
    .means =
        Sunt bani pentru o persoană bolnavă care lucrează mai puțin.
        Site-ul întreabă categoria 2 sau 3.
        Categoria este scrisă pe scrisoarea dumneavoastră de pensie.

term-identifiant = identificator
    .means = Numele sau numărul cu care intrați în spațiul dumneavoastră personal.

term-indemnite = bani de sfârșit de contract
    .means = Bani plătiți în plus, la sfârșitul unor contracte.

term-tuteur = tutore sau curator
    .means =
        O persoană aleasă de un judecător.
        Ea protejează o persoană și o ajută să hotărască.

term-mediateur = mediator
    .means =
        O persoană care ajută când nu sunteți de acord.
        Îi scrieți după răspunsul agenției.

term-justificatif = acte doveditoare
    .means = Sunt hârtiile care dovedesc ce spuneți.

term-caf = CAF
    .means =
        Casa de alocații pentru familii (Caisse d’allocations familiales).
        Plătește ajutoare familiilor și persoanelor.

term-msa = MSA
    .means =
        Asigurarea socială din agricultură (Mutualité sociale agricole).
        Este asigurarea persoanelor care lucrează în agricultură.

term-rsa = RSA
    .means =
        Venit minim (Revenu de solidarité active).
        Un ajutor pentru persoanele care au puțini bani.

term-prime-activite = primă de activitate
    .means = Un ajutor pentru persoanele care lucrează și câștigă puțin.

term-aah = AAH
    .means =
        Ajutor pentru adulți cu handicap (Allocation aux adultes handicapés).
        Un ajutor pentru persoanele cu handicap.

term-foyer = gospodărie
    .means =
        Persoanele pe care CAF le socotește împreună cu dumneavoastră.
        De exemplu: dumneavoastră, soțul sau soția, copiii.

term-conjoint = soț, soție sau partener
    .means =
        Persoana cu care trăiți în cuplu.
        Sunteți căsătoriți sau nu.

term-net-social = net social
    .means =
        O sumă scrisă pe fiecare fluturaș de salariu.
        O arată și hârtiile despre ajutoare.
        CAF vă calculează ajutorul cu această sumă.

term-invalidite = invaliditate
    .means = O boală sau un accident vă împiedică să lucrați ca înainte.

term-pension-alimentaire = pensie alimentară
    .means =
        Bani plătiți de celălalt părinte pentru copiii dumneavoastră.
        Sau de fostul dumneavoastră soț sau partener.

term-placements = bani puși deoparte
    .means =
        Bani puși deoparte care aduc bani.
        Verificați cazul dumneavoastră cu CAF.

term-releve-banque = extras de la bancă
    .means = Lista banilor primiți și plătiți, dată de banca dumneavoastră.

term-cerfa = Cerfa
    .means = O hârtie oficială de completat, cu un număr.

term-france-services = France Services
    .means =
        Un loc aproape de dumneavoastră.
        O persoană vă ajută la acte, gratuit.

term-franceconnect = FranceConnect
    .means =
        Un buton ca să intrați cu alt cont oficial.
        De exemplu: contul dumneavoastră de impozite.

term-president-departement = președintele departamentului
    .means =
        Șeful consiliului departamental.
        Departamentul se ocupă de RSA împreună cu CAF.

term-commission-recours = comisia de contestații (commission de recours amiable)
    .means = Un grup de la CAF care recitește deciziile.

term-tribunal-administratif = tribunal administrativ
    .means = Judecători. Ei hotărăsc între dumneavoastră și administrație.

term-remise-dette = iertarea datoriei
    .means = CAF acceptă să dați înapoi mai puțini bani sau nimic.

term-pre-demande = pre-cerere
    .means =
        Dați o parte din răspunsuri pe internet.
        Site-ul vă dă un număr. Apoi mergeți la primărie.

term-mairie-equipee = primărie echipată
    .means =
        O primărie cu aparatul de făcut cărți de identitate.
        Nu toate primăriile îl au. O alegeți pe cea pe care o doriți.

term-recepisse = recipisă
    .means =
        O hârtie de la funcționar. Ea dovedește că ați făcut cererea.
        Pe ea este numărul cererii.

term-timbre-electronique = timbru electronic
    .means =
        O plată pentru stat, cu un cod.
        Primiți o foaie sau un mesaj cu 16 cifre. Este bun timp de 1 an.

term-election-domicile = domiciliere
    .means =
        O adresă ca să primiți scrisorile.
        Este pentru persoanele fără locuință stabilă.

term-acte-naissance = certificat de naștere
    .means =
        O hârtie de la primăria unde s-a născut persoana.
        Ea spune numele, ziua și locul nașterii.

term-cert = CERT
    .means =
        Biroul statului care studiază cererile de cărți de identitate.
        El hotărăște. Primăria trimite numai dosarul dumneavoastră. Cereți adresa lui la primărie.

term-medecin-traitant = medic de familie
    .means =
        Medicul pe care l-ați ales. El vă cunoaște.
        Asigurarea socială are numele lui.

term-ordonnance = rețetă
    .means = Hârtia medicului ca să luați medicamente.

term-sage-femme = moașă
    .means = Ea are grijă de femeile însărcinate și de bebelușul lor.

term-gynecologue = ginecolog
    .means = Medicul femeilor.

term-centre-de-sante = centru de sănătate
    .means = Un loc cu mai mulți medici. Acolo se plătește puțin sau nimic.

term-carte-vitale = cardul Vitale
    .means = Cardul verde. El arată că asigurarea socială vă plătește îngrijirile.

term-pass = PASS
    .means =
        Serviciu de acces la îngrijiri de sănătate, la spital.
        Îngrijește persoanele fără bani sau fără asigurare socială.

term-complementaire-sante = asigurare complementară de sănătate
    .means =
        Plătește ce nu plătește asigurarea socială.
        Se mai spune « mutuelle ».

term-carnet-de-sante = carnet de sănătate
    .means = Cartea cu îngrijirile și vaccinurile unui copil.

term-mediateur-sante = mediator
    .means = O persoană de la asigurarea socială. Ea ajută când nu sunteți de acord.

term-defenseur-des-droits = apărătorul drepturilor
    .means = Ajută persoanele care sunt tratate rău.
term-mission-locale = mission locale
    .means =
        Un loc gratuit pentru tinerii de la 16 la 25 de ani.
        Acolo primesc ajutor ca să găsească de lucru sau un curs.

term-allocation-chomage = ajutor de șomaj
    .means = Bani în fiecare lună, când ați lucrat destul înainte.

term-attestation-employeur = adeverință de la angajator
    .means =
        O hârtie de la fostul dumneavoastră angajator.
        Ea spune datele contractului și salariile.

term-rib = RIB
    .means =
        Datele contului de la bancă (Relevé d’identité bancaire).
        Hârtia cu numărul contului dumneavoastră de la bancă.

term-cv = CV
    .means =
        Curriculum vitae.
        O foaie cu școlile și locurile dumneavoastră de muncă de dinainte.

term-securite-sociale = asigurare socială
    .means = Vă dă înapoi banii pentru îngrijiri. Numărul ei este pe cardul Vitale.

term-ameli = Ameli
    .means = Site-ul asigurării de sănătate (Assurance maladie), pentru îngrijirile dumneavoastră.

term-ccas = CCAS
    .means =
        Centrul de ajutor social al orașului (Centre communal d’action sociale).
        Îi ajută pe locuitori. Este adesea la primărie.

term-accueil-de-jour = centru de zi
    .means = Un loc unde puteți să vă odihniți, să mâncați sau să vă spălați, ziua.

term-assistant-social = asistent social
    .means = O persoană care ajută pentru locuință, bani, acte. Este gratuit.

term-commission-mediation = comisia de mediere
    .means =
        Un grup de persoane, în fiecare departament.
        Hotărăște dacă statul trebuie să vă găsească un loc.

term-complementaire-solidaire = asigurare complementară de sănătate solidară
    .means = Un ajutor de la stat ca să vă plătiți îngrijirile.

term-cpam = CPAM
    .means =
        Casa asigurărilor de sănătate (Caisse primaire d’assurance maladie).
        Este asigurarea socială. Site-ul ei este ameli.

term-aspa = ASPA
    .means =
        Un ajutor pentru persoanele în vârstă care au puțini bani.
        Înainte se spunea « minimum vieillesse ».

term-asi = ASI
    .means = Un ajutor pe lângă o pensie mică de invaliditate.

term-recours-sante = comisia de contestații (commission de recours amiable)
    .means = Un grup de la asigurarea socială. Vă recitește dosarul.
term-asile = azil
    .means = Cereți Franței să vă protejeze de țara dumneavoastră.

term-defenseur-droits = apărătorul drepturilor
    .means = Ajută gratuit când un serviciu public greșește.

term-domiciliation = domiciliere
    .means = O adresă gratuită pentru scrisorile dumneavoastră, fără locuință stabilă.

term-quotient-familial = quotient familial
    .means = Un număr de la CAF. Depinde de banii și de copiii dumneavoastră.
