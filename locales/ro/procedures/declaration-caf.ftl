declaration-caf = Îmi declar banii la CAF
    .tile = Primesc RSA sau prima de activitate
    .line = La fiecare 3 luni, declar banii gospodăriei mele.
    .keywords = caf rsa prime activité prima de activitate declaratie trimestriala declarație trimestrială venituri trimestru salariu net social venit minim alocatie alocație ajutor contul meu mon compte 3230 actualizare hartie caf bani gospodarie familie aah
    .agent = Trebuie să fac declarația trimestrială de venituri la CAF.

declaration-caf-aide = Ce ajutor primiți?
    .hint = Acest ghid pregătește declarația dumneavoastră la CAF.
    .text = Aici pregătiți. Vă puteți opri și reveni.
    .rsa = RSA de la CAF
    .prime = Prima de activitate de la CAF
    .deux = Cele 2 ajutoare de la CAF
    .msa = Un ajutor de la MSA
    .unsure = Alt ajutor sau nu știu
    .autrement =
        Cine vă plătește ajutorul? Căutați CAF sau MSA pe scrisori.
        Apoi căutați RSA, sau prime d’activité.
        Nu găsiți? Alegeți ultimul răspuns.

declaration-caf-courrier = Ce citiți pe hârtiile dumneavoastră?
    .hint = Luați o scrisoare despre ajutor sau un extras de la bancă.
    .rsa = CAF și RSA
    .prime = CAF și prima de activitate (prime d’activité)
    .deux = CAF și cele 2 ajutoare
    .msa = MSA
    .unsure = Niciunul dintre aceste cuvinte
    .autrement =
        Luați o scrisoare, sau hârtia de la bancă.
        Căutați cuvintele CAF, MSA, RSA și prime d’activité.
        Alegeți răspunsul cu aceleași cuvinte.
    .laisser = Persoana își deschide și citește singură scrisorile.

declaration-caf-msa = Ajutorul dumneavoastră vine de la MSA
    .text =
        MSA are site-ul ei: { $site-msa }.
        Declarați pe acest site, chiar cu 0 €.
        Căutați numărul MSA pe scrisorile ei.
        Ajută și France Services. Este gratuit.

declaration-caf-demander = Întrebați la CAF
    .text = O persoană se uită la dosar împreună cu dumneavoastră.
    .steps =
        Sunați la { $phone }.
        Întrebați: „Ce ajutor primesc?”
        Întrebați: „Trebuie să declar la fiecare 3 luni?”
        Apoi reveniți aici.

declaration-caf-mois = În ce lună trebuie să declarați?
    .hint = Această lună este personală. Ea revine la fiecare 3 luni.
    .text =
        Este scrisă în { $label-compte } (contul meu), { $label-agenda } (agenda mea).
        Declarați mereu, chiar cu 0 €.
    .autrement =
        Declarați o dată la 3 luni.
        Site-ul CAF arată luna dumneavoastră.
        Nu știți? Alegeți ultimul răspuns.

declaration-caf-trouver = Găsiți luna dumneavoastră
    .steps =
        Deschideți site-ul { $site }.
        Intrați în { $label-compte } (contul meu).
        Citiți { $label-agenda } (agenda mea).
    .text = Este luna bună? CAF trimite acest mesaj: { $label-avis } (este ceva de făcut).
    .note =
        Aveți tot o îndoială? Sunați la { $phone }.
        Site-ul arată și cele 3 luni. Puteți continua aici.

declaration-caf-trois-mois = Declarați aceste 3 luni
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = În { $trimestre-month }, declarați banii din:
    .note =
        Declarați de îndată ce se deschide site-ul.
        Atunci plata vine pe { $jour-paiement }.
    .warning =
        Socotiți luna în care vi se trimit banii.
        Data de la bancă este uneori alta.
    .dire = Spuneți cele 3 luni cu voce tare, una câte una.
    .piege = Să confunde luna muncii cu luna plății.

declaration-caf-argent = Ce bani ați primit?
    .hint = Socotiți toată gospodăria, în aceste 3 luni.
    .text = Gospodăria: dumneavoastră, soțul sau soția, copiii care lucrează.
    .salaire = Un salariu
    .allocs = Șomaj, concediu medical, pensie sau invaliditate
    .deux = Cele 2 deodată
    .rien = Nimic din toate acestea
    .autrement =
        Gândiți-vă la banii intrați în casă în 3 luni.
        Banii vin din muncă? Alegeți primul răspuns.
        Din șomaj, boală sau pensie? Alegeți al doilea răspuns.
        Ambele? Alegeți al treilea răspuns.
    .laisser = Persoana caută în actele ei. Uitați-vă doar la ce arată ea.

declaration-caf-ajouter = Ați primit alți bani?
    .hint = Socotiți toată gospodăria. Lăsați deoparte banii plătiți de CAF.
    .list =
        Pensie alimentară primită
        Muncă pe cont propriu
        Bani din altă țară
        Chirii sau bani puși deoparte care aduc bani
    .note = Un cadou sau un ajutor de la cineva apropiat? Verificați cu CAF.
    .yes = Da
    .no = Nu
    .autrement =
        Ați primit bani din altă parte?
        De exemplu: celălalt părinte plătește pentru copii.
        Sau cineva vă plătește o chirie.
        Un singur rând este adevărat? Răspundeți Da.
    .laisser = Persoana caută în actele ei. Uitați-vă doar la ce arată ea.

declaration-caf-doute = Căutați banii primiți
    .hint = Nu vă grăbiți.
    .steps =
        Luați extrasele de la bancă din cele 3 luni.
        Uitați-vă la fiecare sumă primită.
        Notați sumele de care vă îndoiți.
        Întrebați la CAF, la { $phone }.
    .note = Un cadou sau un ajutor de la cineva apropiat? Verificați și asta cu CAF.

declaration-caf-papiers = Pregătiți aceste hârtii
    .hint = Bifați ce aveți deja.
    .text =
        Socotiți fiecare persoană din gospodărie.
        Lipsește o hârtie? CAF vă poate ajuta.

declaration-caf-net-social = Verificați fiecare sumă
    .hint = Site-ul a scris deja niște sume.
    .steps =
        Luați fluturașul de salariu sau hârtia lunii.
        Căutați rândul « Net social » (suma netă socială).
        Comparați cu suma de pe site.
    .warning =
        « Net à payer » (net de plată) este altă sumă.
        Sumă greșită? Corectați-o înainte de a confirma.
    .note = Spuneți greșeala și angajatorului.
    .dire = Puneți degetul pe rândul „Net social”.
    .piege = Să creadă că suma de pe site este mereu corectă.

declaration-caf-releves = Verificați fiecare sumă
    .hint = Site-ul a scris deja niște sume.
    .steps =
        Luați hârtiile din cele 3 luni.
        Căutați « montant net social » (suma netă socială).
        Este aceeași sumă pe site?
    .warning = Sumă greșită? Corectați-o înainte de a confirma.
    .note = Tot nimic? Sunați la { $phone }.

declaration-caf-zero = Declarați, chiar cu 0 €
    .text =
        Declarația vă ține dosarul deschis.
        Pe site, citiți fiecare sumă.
        Este scris un salariu din greșeală?
        Corectați-l înainte de a confirma.
    .note = O îndoială? Sunați la CAF, la { $phone }.
    .dire = Și cu 0 € trebuie să declarați.
    .piege = Să nu facă nimic, pentru că nu are nimic de spus.

declaration-caf-depart = Mergeți pe site-ul CAF
    .hint = Este gratuit. Luați hârtiile cu dumneavoastră.
    .text = Cuvintele de pe site se pot schimba puțin.
    .land =
        Atingeți { $label-compte } (contul meu).
        Scrieți numărul de asigurare socială și parola.
        Atingeți { $label-ressources } (veniturile mele).
        Atingeți { $label-declarer } (declar veniturile trimestrului).
        Citiți { $label-profil } (s-a schimbat profilul dumneavoastră?).
        Familia, munca sau locuința s-a schimbat? Răspundeți da și corectați.
        Citiți { $label-foyer } (declarați veniturile dumneavoastră și ale gospodăriei).
        Uitați-vă la fiecare lună și la fiecare persoană.
        Sumă corectă: lăsați-o.
        Sumă greșită: corectați-o. Adăugați fluturașul de salariu sau hârtia lunii.
        Sumă lipsă: adăugați-o.
        Adăugați și ceilalți bani primiți.
        Confirmați, apoi păstrați confirmarea.
    .say =
        Bună ziua. Trebuie să fac declarația trimestrială de venituri.
        Am nevoie de ajutor ca să o fac.
        Îmi puteți da o programare?
    .planb =
        Nu aveți calculator? Cereți o programare la CAF, la { $phone }.
        Vă ajută și France Services. Este gratuit.
        Pentru RSA există o hârtie: { $cerfa-rsa }. Verificați cu CAF.
        O hârtie pentru prima de activitate? Verificați cu CAF.
        Site-ul nu merge? Faceți o poză ecranului.
        Sunați la { $phone } în aceeași zi.

declaration-caf-envoye = Ați văzut confirmarea?
    .hint = Ea spune că CAF are declarația dumneavoastră.
    .yes = Da, am văzut-o
    .no = Nu, încă nu
    .autrement =
        La sfârșit, site-ul CAF scrie un mesaj.
        Spune că CAF are declarația dumneavoastră.
        Ați văzut acest mesaj? Răspundeți Da.

declaration-caf-suite = Păstrați confirmarea
    .text =
        Păstrați și hârtiile dumneavoastră.
        Ajutorul rămâne același timp de 3 luni, în afară de despărțire.
        CAF plătește pe { $jour-paiement } ale fiecărei luni.
        Declarați din nou peste 3 luni.
    .warning =
        Familia, munca sau locuința s-a schimbat?
        Spuneți imediat la CAF.
        O greșeală? Spuneți-o și pe ea.

declaration-caf-recours-rsa = CAF greșește?
    .hint =
        Aveți { $recours-mois ->
            [one] { $recours-mois } lună
            [few] { $recours-mois } luni
            *[other] { $recours-mois } de luni
        } după scrisoarea ei.
    .steps =
        Scrieți președintelui departamentului.
        Păstrați o copie a scrisorii dumneavoastră.
        El spune nu? Cereți la tribunalul administrativ.
    .note =
        Vi s-a plătit prea mult? CAF ia banii înapoi din plățile următoare.
        Puteți cere iertarea datoriei (remise de dette).

declaration-caf-recours-prime = CAF greșește?
    .hint =
        Aveți { $recours-mois ->
            [one] { $recours-mois } lună
            [few] { $recours-mois } luni
            *[other] { $recours-mois } de luni
        } după scrisoarea ei.
    .steps =
        Scrieți la commission de recours amiable (comisia de contestații) a CAF.
        Păstrați o copie a scrisorii dumneavoastră.
        Ea spune nu? Cereți la tribunalul administrativ.
    .note =
        Vi s-a plătit prea mult? CAF ia banii înapoi din plățile următoare.
        Puteți cere iertarea datoriei (remise de dette).

declaration-caf-recours-deux = CAF greșește?
    .hint =
        Aveți { $recours-mois ->
            [one] { $recours-mois } lună
            [few] { $recours-mois } luni
            *[other] { $recours-mois } de luni
        } după scrisoarea ei.
    .steps =
        Pentru RSA, scrieți președintelui departamentului.
        Pentru primă, scrieți la commission de recours amiable (comisia de contestații).
        Răspunsul este nu? Cereți la tribunalul administrativ.
    .note =
        Vi s-a plătit prea mult? CAF ia banii înapoi din plățile următoare.
        Puteți cere iertarea datoriei (remise de dette).

declaration-caf-recu = Întrebați dacă s-a trimis
    .steps =
        Deschideți { $label-compte } (contul meu) și citiți { $label-agenda } (agenda mea).
        Aveți tot o îndoială? Sunați la { $phone }.
        Întrebați: „Aveți declarația mea?”
    .note = CAF o are? Este gata.

declaration-caf-bloque = Ce vă oprește?
    .hint = Puteți continua mai târziu.
    .panne = Site-ul nu merge
    .passe = Parola
    .retard = Timpul sau o întârziere
    .unsure = Altceva
    .autrement =
        Ce vă oprește?
        Site-ul nu se deschide? Alegeți primul răspuns.
        Nu puteți intra? Alegeți al doilea răspuns.
        Data este aproape sau a trecut? Alegeți al treilea răspuns.

declaration-caf-panne = Site-ul nu merge
    .steps =
        Notați ziua și ora.
        Faceți o poză ecranului.
        Sunați la { $phone } în aceeași zi.
        Cereți-i funcționarului să noteze apelul dumneavoastră.
    .note =
        Plata poate veni după data de { $jour-paiement }.
        Verificați cu funcționarul CAF.

declaration-caf-passe = Parola nu merge
    .text =
        Sunați la CAF, la { $phone }.
        Spuneți: „Mi-am pierdut parola.”
        Încercați și butonul FranceConnect.
    .warning = Țineți-o secretă. Scrieți-o numai pe { $site }.

declaration-caf-retard = Declarați chiar acum
    .text =
        Fără aceasta, plata se oprește.
        Declarați: ea poate reîncepe.
        Sunați la { $phone }.
        Întrebați: „Care este ultima mea zi?”
        Întrebați: „Plătiți lunile trecute?”
    .note = CAF vă răspunde după dosarul dumneavoastră.

declaration-caf-appeler = O persoană vă poate ajuta
    .steps =
        Sunați la CAF, la { $phone }.
        Spuneți: „Vreau să termin declarația.”
        Spuneți ce vă oprește.
    .note = Ajută și France Services. Este gratuit.
