rendez-vous-medical = Merg la medic
    .tile = Am nevoie de un medic
    .line = Urgență, programare sau fără medic.
    .keywords = programare medic doctor medic generalist medic de familie consultatie consultație bolnav bolnavă boala boală urgenta urgență urgente samu garda dentist stomatolog dinti dinți ochi oftalmolog ginecolog specialist sanatate sănătate ingrijire spital doctolib pediatru febra febră durere doare
    .agent = Am nevoie de o programare la un medic.

rendez-vous-medical-urgence = Cum se simte persoana bolnavă?
    .hint = Sunteți dumneavoastră sau altă persoană.
    .text = Unul dintre aceste semne? Sunați la { $samu }.
    .list =
        Respiră greu.
        O doare pieptul.
        Vorbește greu dintr-odată.
        Nu mai răspunde.
        Sângerează mult.
    .grave = Are unul dintre aceste semne
    .vite = Trebuie un medic azi
    .attend = Poate aștepta
    .unsure = Nu știu
    .autrement =
        Uitați-vă la persoană. Citiți semnele unul câte unul.
        Vedeți unul din aceste semne? Alegeți primul răspuns.
        Niciun semn, dar are dureri? Alegeți al doilea răspuns.
        Aveți o îndoială? Alegeți ultimul răspuns.
    .dire = Citiți semnele unul câte unul. Unul ajunge.
    .laisser = Persoana răspunde. În pericol, sunați dumneavoastră.

rendez-vous-medical-grave = Sunați la { $samu } acum
    .hint = Este gratuit, zi și noapte.
    .text = { $samu }
    .steps =
        Spuneți unde sunteți: oraș, stradă, etaj.
        Spuneți ce vedeți.
        Închideți telefonul numai când vi se spune.
    .note =
        Merge și { $europe }.
        Nu puteți vorbi sau auzi? Trimiteți un mesaj la { $sourds }.
        Simțiți că vreți să muriți? Sunați la { $suicide }.

rendez-vous-medical-doute = O îndoială? Sunați
    .hint = Este gratuit.
    .text =
        { $phone }
        Nu răspunde nimeni? Sunați la { $samu }, zi și noapte.
        Vi se pun întrebări.
        Vi se spune ce să faceți.
    .note = Nu este o greșeală să sunați degeaba.

rendez-vous-medical-traitant-vite = Aveți un medic de familie?
    .hint = Este medicul la care mergeți de obicei (médecin traitant).
    .yes = Da
    .no = Nu
    .autrement =
        Este medicul dumneavoastră obișnuit.
        Securitatea socială îi știe numele.
        Nu aveți un medic al dumneavoastră? Răspundeți Nu.

rendez-vous-medical-d-abord = Sunați întâi la medicul dumneavoastră
    .steps =
        Spuneți: „Este pentru azi.”
        Spuneți unde vă doare și de când.
        Ascultați mesajul dacă lipsește.
    .note = Are un loc? Notați ora. Este gata.
    .next = Nu poate

rendez-vous-medical-garde = Sunați la { $phone }
    .hint = Este gratuit. Orele se schimbă după departament.
    .text =
        { $phone }
        Se caută un medic împreună cu dumneavoastră.
        Nu răspunde nimeni? Sunați la { $samu }, zi și noapte.
    .list =
        Spuneți ce vârstă aveți și unde vă doare.
        Luați cardul Vitale.
    .note =
        Rețetă de refăcut? Sunați la medicul dumneavoastră.
        Nu puteți vorbi sau auzi? Trimiteți un mesaj la { $sourds }.

rendez-vous-medical-quel = Ce îngrijire căutați?
    .hint = O îndoială? Luați primul răspuns.
    .medecin = Un medic
    .direct = Dinții, ochii, o sarcină
    .autre = Inima, pielea, oasele, altceva
    .autrement =
        Ce vreți să tratați?
        Dinții, ochii, sau o sarcină? Alegeți al doilea răspuns.
        Nu știți? Alegeți primul răspuns.

rendez-vous-medical-traitant = Aveți un medic de familie?
    .hint = Este medicul la care mergeți de obicei (médecin traitant).
    .yes = Da
    .no = Nu
    .autrement =
        Este medicul dumneavoastră obișnuit.
        Securitatea socială îi știe numele.
        Nu aveți un medic al dumneavoastră? Răspundeți Nu.

rendez-vous-medical-direct = Sunați direct
    .text = Pentru aceste îngrijiri, nu trebuie cerută o scrisoare:
    .list =
        dentistul
        medicul de ochi
        moașa sau ginecologul
    .note = Medicul de familie vă poate da un nume.

rendez-vous-medical-lettre = Mergeți întâi la medicul dumneavoastră
    .text =
        Medicul de familie scrie o scrisoare.
        Cu ea, asigurarea socială plătește mai mult.
        El poate și suna pentru dumneavoastră.
    .note =
        Sub { $age-enfant ->
            [one] { $age-enfant } an
            [few] { $age-enfant } ani
            *[other] { $age-enfant } de ani
        }? Scrisoarea nu este obligatorie. Verificați prin telefon.
        Nu aveți medic? Continuați oricum.

rendez-vous-medical-savoir = Cum aflați?
    .text =
        Cine vă îngrijește cel mai des? Întrebați-l.
        Sau sunați la asigurarea socială, la { $assurance-maladie }.
        Spuneți: „Cine este medicul meu de familie?”
    .note = Nu știți? Puteți merge oricum la un medic.

rendez-vous-medical-chercher = Căutați un medic
    .steps =
        Întrebați la farmacie și la primărie.
        Sunați și la un centru de sănătate.
        Spuneți: „Primiți persoane noi?”
        Spun nu? Notați-le numele.
        Apoi sunați la asigurarea socială, la { $assurance-maladie }.
    .note = Ea poate căuta împreună cu dumneavoastră.

rendez-vous-medical-carte = Aveți un card Vitale?
    .hint = Este cardul verde al asigurării sociale.
    .yes = Da
    .no = Nu
    .autrement =
        Este un card verde, cu un cip.
        Se dă la medic și la farmacie.
        Nu ați avut niciodată unul? Răspundeți Nu.

rendez-vous-medical-sans-carte = Și fără card primiți îngrijiri
    .text =
        Card pierdut? Spuneți-i medicului.
        Cereți o hârtie la { $assurance-maladie }.
        Nu aveți asigurare socială sau bani?
        Mergeți la spital. Cereți PASS.
    .note = Funcționarul de la PASS vă ajută și la acte.

rendez-vous-medical-papiers = Pregătiți aceste hârtii
    .hint = Bifați ce aveți deja.
    .note = Lipsește o hârtie? Luați programare oricum.

rendez-vous-medical-comment = Cum luați o programare?
    .hint = Statul nu are un site pentru asta.
    .text = Telefonul merge aproape peste tot.
    .telephone = Sun
    .site = Merg pe un site privat
    .place = Merg acolo
    .autrement =
        Sunt 3 feluri de a lua o programare.
        Cu telefonul? Alegeți primul răspuns.
        Pe internet? Alegeți al doilea răspuns.
        Mergând acolo? Alegeți al treilea răspuns.

rendez-vous-medical-dire = La telefon
    .text = Puteți citi aceste propoziții:
    .list =
        „Bună ziua, vreau o programare.”
        „Este pentru mine.” Sau: „Este pentru copilul meu.”
        „Mă doare aici, din cutare zi.”
        „Aveți un loc mai devreme?”
        „Trebuie să plătesc imediat?”
    .note = Vorbiți altă limbă? Spuneți-o.

rendez-vous-medical-prive = Site-urile private
    .text =
        « Doctolib » și alte site-uri sunt private.
        Ele cer un e-mail și un telefon.
        Nu toți medicii sunt acolo.
    .warning = Site-ul vrea bani pentru programare? Închideți-l.
    .note = Preferați să nu? Sunați la medic.

rendez-vous-medical-accueil = La fața locului
    .text =
        Mergeți la recepția medicului sau a centrului.
        Spuneți: „Vreau o programare.”
        Cereți o hârtie cu ziua și ora.
    .note = Puteți arăta acest ecran.

rendez-vous-medical-rdv = Aveți o programare?
    .yes = Da
    .no = Nu, încă nu

rendez-vous-medical-noter = Notați-vă programarea
    .list =
        Ziua și ora.
        Numele medicului.
        Adresa și etajul.
        Hârtiile de adus.
    .note = Nu mai puteți veni? Sunați la medic înainte.
    .warning = Vă este mai rău? Sunați la { $samu }.

rendez-vous-medical-bloque = Nimeni nu are loc?
    .list =
        Sunați la un centru de sănătate.
        Cereți sfat la farmacie.
        Cereți: „Sunați-mă dacă se eliberează un loc.”
        Sunați mai departe de casă.
    .text = Nu puteți aștepta? Sunați la { $phone }.

rendez-vous-medical-refus = Un medic vă refuză?
    .text =
        Refuză ajutorul dumneavoastră de sănătate? Este interzis.
        Sunați la asigurarea socială, la { $assurance-maladie }.
        Spuneți: „Vreau să vorbesc cu mediatorul.”
        Ajută și Défenseur des droits (apărătorul drepturilor): { $defenseur }. Este gratuit.
    .note = Vă poate primi un centru de sănătate. Și PASS de la spital.
