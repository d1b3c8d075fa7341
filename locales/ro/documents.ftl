document-identifiant-francetravail = Identificatorul dumneavoastră France Travail
    .hint = Acest număr sau acest nume deschide spațiul dumneavoastră personal.
    .where = Uitați-vă pe scrisorile și mesajele de la France Travail. Sau întrebați la agenția dumneavoastră.

document-mot-de-passe-francetravail = Parola dumneavoastră France Travail
    .hint = Țineți-o secretă. Acest ghid nu o cere niciodată.
    .where = Nu o mai aveți? Cereți ajutor la agenția dumneavoastră.

document-fiche-de-paie = Fluturașul dumneavoastră de salariu
    .hint = Luați un fluturaș de salariu pentru fiecare angajator.
    .where = Angajatorul vi-l dă, pe hârtie sau pe internet.

document-attestation-formation = Adeverința dumneavoastră de curs
    .hint = Este hârtia care arată cursul făcut.
    .where = Cereți-o la centrul de cursuri.

document-justificatif-arret = Hârtia dumneavoastră de concediu medical sau de concediu
    .hint = De exemplu, hârtia de la medic.
    .where = Nu o mai aveți? Cereți-i medicului.

document-notification-pension = Scrisoarea dumneavoastră de pensie
    .hint = Ea anunță pensia pentru vârstă sau pensia de invaliditate.
    .where = Casa care vă plătește pensia trimite această scrisoare.

document-numero-secu = Numărul dumneavoastră de asigurare socială
    .hint = Acest număr deschide spațiul dumneavoastră pe site-ul CAF.
    .where = Este scris pe cardul Vitale.

document-mot-de-passe-caf = Parola dumneavoastră de la CAF
    .hint = Țineți-o secretă.
    .where = Ați pierdut-o? Sunați la CAF sau mergeți la France Services.

document-telephone = Telefonul dumneavoastră, pornit
    .hint = Site-ul poate cere un cod.

document-fiches-de-paie = Fluturașii de salariu din cele 3 luni
    .hint = Luați-i pe ai fiecărei persoane din gospodărie.
    .where = Lipsește un fluturaș? Cereți-l de la angajator.

document-releves-allocations = Hârtiile de șomaj, de boală sau de pensie
    .hint = Luați-le pe cele din cele 3 luni, pentru fiecare persoană din gospodărie.
    .where = Cereți-le de la instituția care vă plătește, de exemplu France Travail.

document-papiers-autre-argent = Hârtiile pentru alți bani primiți
    .hint = De exemplu: pensie alimentară, facturi, chirii.
    .where = Lipsește o hârtie? Întrebați la CAF ce ajunge.

document-releves-banque = Extrasele de la bancă din cele 3 luni
    .hint = Ele arată banii primiți.
    .where = Cereți-le la banca dumneavoastră.

document-enfant-present = Copilul în persoană
    .hint = Copilul și un părinte vin împreună la programare.

document-carte-parent = Actul de identitate al părintelui care vine
    .hint = De exemplu, cartea lui de identitate. Un tutore îl aduce pe al lui.

document-ancienne-carte = Vechea carte de identitate (buletinul)
    .hint = O dați înapoi la primărie. Fără ea, noua carte de identitate se plătește.

document-passeport-valable = Pașaportul dumneavoastră încă valabil
    .hint = El dovedește cine sunteți.

document-passeport-enfant = Pașaportul copilului
    .hint = Numai dacă are unul. Verificați cu primăria.

document-recu-police = Hârtia de la poliție despre furt
    .hint = Numele ei: récépissé de déclaration de vol (dovada că ați declarat furtul).
    .where = La poliție sau la jandarmerie (gendarmerie).

document-declaration-perte = Declarația de pierdere
    .hint = Nu aveți nimic de pregătit.
    .where = O faceți la primărie, la ghișeu.

document-timbre-electronique = Timbrul electronic
    .hint = Păstrați hârtia sau mesajul cu cele 16 cifre.
    .where = La tutungerie (bureau de tabac). Pe site-ul oficial al timbrelor. La sfârșitul pre-cererii.

document-photo-identite = 1 fotografie de identitate
    .hint = Are mai puțin de 6 luni. Nu o tăiați.
    .where = La un fotograf sau într-o cabină foto. Întrebați la primărie dacă fac ei fotografia.

document-preuve-adresse = 1 dovadă de adresă
    .hint = Este pe numele dumneavoastră. Are mai puțin de 1 an.
    .where = Factură de telefon, de curent, de gaz sau de apă. Aviz de impozit. Asigurarea locuinței. Hârtie de la CAF, casa de alocații pentru familii, despre locuință.

document-preuve-adresse-parent = 1 dovadă de adresă a părintelui
    .hint = Este pe numele părintelui care vine. Are mai puțin de 1 an.
    .where = Factură de telefon, de curent, de gaz sau de apă. Aviz de impozit. Asigurarea locuinței. Hârtie de la CAF, casa de alocații pentru familii, despre locuință.

document-carte-hebergeur = Cartea de identitate a persoanei care vă găzduiește
    .hint = O copie este bună.

document-lettre-hebergeur = O scrisoare semnată de persoana care vă găzduiește
    .hint = Ea spune că locuiți acolo de mai mult de 3 luni.

document-preuve-adresse-hebergeur = 1 dovadă de adresă a persoanei care vă găzduiește
    .hint = Are mai puțin de 1 an.
    .where = De exemplu: factură de curent, de gaz, de apă, de telefon.

document-attestation-hotel = O hârtie semnată de șeful hotelului
    .hint = El scrie că locuiți în hotelul lui.
    .where = La recepția hotelului.

document-papier-terrain = Hârtia terenului dumneavoastră
    .hint = Act de proprietate sau contract de închiriere.

document-papier-officiel-adresse = O hârtie oficială cu adresa dumneavoastră
    .hint = Întrebați la primărie ce hârtie este bună.

document-election-domicile = Adeverința de domiciliere (attestation d’élection de domicile)
    .hint = Ea vă dă o adresă pentru actele dumneavoastră. Este gratuită.
    .where = La CCAS, centrul de ajutor social al orașului. Sau la primărie, într-un oraș mic.

document-papier-garde = Hârtia despre încredințarea copilului
    .hint = De exemplu, hotărârea judecătorului. Verificați cu primăria ce hârtie să aduceți.

document-preuve-adresse-autre-parent = 1 dovadă de adresă a celuilalt părinte
    .hint = Numai când copilul locuiește la cei 2 părinți. Verificați cu primăria.

document-acte-naissance = Certificatul de naștere
    .hint = Are mai puțin de 3 luni. Nu este mereu necesar. Exemplu: o naștere în altă țară. Verificați cu primăria.
    .where = La primăria orașului unde s-a născut persoana. Este gratuit.

document-preuve-nationalite = O hârtie care dovedește cetățenia franceză
    .hint = Numai când o cere primăria. Verificați înainte prin telefon.

document-infos-parents = Numele celor 2 părinți, datele și locurile lor de naștere
    .hint = Scrieți-le pe o foaie. Scrieți și înălțimea persoanei.
    .where = În livretul de familie sau pe certificatul de naștere.

document-numero-pre-demande = Numărul pre-cererii
    .hint = Nu îl aveți încă. Site-ul îl dă la sfârșit.

document-carte-vitale = Cardul dumneavoastră Vitale
    .hint = Pe el este numărul dumneavoastră de asigurare socială.
    .where = L-ați pierdut? Cereți-l la asigurarea de sănătate (Assurance maladie).

document-attestation-droits = Adeverința dumneavoastră de asigurare socială
    .hint = Ea ține loc de card Vitale. Nu o aveți? Veniți oricum.
    .where = Cereți-o la asigurarea de sănătate (Assurance maladie), prin telefon sau la ghișeu.

document-attestation-complementaire = Hârtia asigurării dumneavoastră complementare de sănătate
    .hint = Numai dacă aveți una. De exemplu: mutuelle, ajutor medical.
    .where = Mutuelle sau asigurarea de sănătate (Assurance maladie) v-o trimite.

document-liste-medicaments = Lista medicamentelor dumneavoastră
    .hint = Aduceți rețeta sau cutiile.

document-lettre-medecin = Scrisoarea medicului dumneavoastră
    .hint = Este utilă pentru alt medic.
    .where = Cereți-o medicului dumneavoastră de familie (médecin traitant).

document-carnet-sante = Carnetul de sănătate
    .hint = Numai pentru un copil.

document-mot-de-passe-ameli = Parola dumneavoastră ameli
    .hint = Țineți-o secretă. Merge și FranceConnect.
    .where = Ați pierdut-o? Sunați la asigurarea de sănătate (Assurance maladie) sau mergeți la France Services.

document-avis-impot = Avizul dumneavoastră de impozit
    .hint = Cel al fiecărui adult din gospodărie. Nu îl aveți? Întrebați ce să faceți.
    .where = Prin poștă sau pe site-ul impozitelor. Centrul de impozite îl poate tipări.

document-argent-12-mois = Hârtiile pentru banii primiți
    .hint = Pentru 12 luni. Numai dacă site-ul sau funcționarul le cere.
    .where = Angajator, France Travail, casa de pensii.

document-numero-caf = Numărul dumneavoastră de la CAF, casa de alocații pentru familii
    .hint = Numai dacă CAF vă plătește un ajutor.
    .where = Este pe scrisorile de la CAF.
document-papier-identite = Actul dumneavoastră de identitate
    .hint = De exemplu: carte de identitate, pașaport.
    .where = L-ați pierdut sau a expirat? Primăria ajută să îl refaceți.

document-titre-sejour = Permisul dumneavoastră de ședere
    .hint = Permis de ședere, recipisă sau altă hârtie de la prefectură.
    .where = L-ați pierdut sau a expirat? Cereți la prefectură.

document-rib = RIB-ul dumneavoastră
    .hint = Contul este pe numele dumneavoastră.
    .where = La banca dumneavoastră sau în carnetul de cecuri.

document-attestation-employeur = Adeverința de la angajator
    .hint = Luați una pentru fiecare contract terminat.
    .where = Angajatorul v-o dă. Refuză? Spuneți la France Travail.

document-cv = CV-ul dumneavoastră
    .hint = Numai dacă aveți unul.

document-adresse-email = Adresa dumneavoastră de e-mail
    .hint = Verificați că vă puteți citi mesajele.
    .where = Nu aveți? France Services o poate face împreună cu dumneavoastră.

document-numero-fiscal = Numărul dumneavoastră fiscal
    .hint = El deschide contul de impozite.
    .where = Sus pe avizul dumneavoastră de impozit.

document-identifiant-compte = Identificatorul acestui cont
    .where = Uitați-vă pe scrisorile și mesajele primite.

document-mot-de-passe-compte = Parola acestui cont
    .hint = Țineți-o secretă. Acest ghid nu o cere niciodată.

document-preuve-lien = O hârtie care arată legătura dumneavoastră cu orașul
    .hint = De exemplu: fluturaș de salariu, hârtie de la școală sau de la medic.
    .where = Nu aveți hârtie? O asociație poate scrie pentru dumneavoastră.

document-noms-enfants = Numele copiilor dumneavoastră
    .hint = Dacă aveți. Cu zilele lor de naștere.

document-assurance-enfant = Certificatul de asigurare al copilului
    .where = Cereți-l la asigurare.

document-quotient-familial = Certificatul dumneavoastră de la CAF
    .hint = Arată quotient familial.
