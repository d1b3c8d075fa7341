portal-francetravail = France Travail
    .price = Serviciu gratuit. Plătiți numai prețul apelului.
    .hours = Robotul telefonic răspunde zi și noapte. Pentru un funcționar, ora depinde de agenția dumneavoastră.
    .place = Agenția dumneavoastră France Travail sau France Services, un loc public gratuit.
    .fake = Unele site-uri false cer bani. Site-ul adevărat este mereu gratuit.

portal-caf = CAF
    .price = Serviciu gratuit. Plătiți prețul unui apel normal.
    .hours = Orele se schimbă după departament.
    .place = CAF primește cu programare. Ajută și France Services, gratuit.
    .fake = Un site fals vinde ajutor. CAF cere parola numai în « Mon Compte » (contul meu).
    .paper = Pentru RSA, există o hârtie. Cereți-o la CAF.

portal-ants = France Titres
    .price = Prețul unui apel local. Verificați cu primăria.
    .hours = Ore de verificat cu primăria.
    .place = O primărie echipată sau un loc France Services.
    .fake = Unele site-uri false cer bani pentru ajutor. Site-ul adevărat nu cere niciodată bani pentru pre-cerere sau programare.
    .paper = Cererea se face și pe hârtie, la primărie.

portal-service-public = Allô Service Public
    .price = Prețul unui apel local. Verificați prețul înainte de a suna.
    .hours = Ore de verificat. În general, de luni până vineri.
    .place = Primăria dumneavoastră sau un loc France Services. Este gratuit.
    .fake = Unele site-uri false cer bani. Site-ul adevărat se termină cu « .gouv.fr ».

portal-rendezvouspasseport = Programare pentru carte de identitate și pașaport
    .price = Prețul unui apel local. Verificați cu primăria.
    .hours = Ore de verificat cu primăria.
    .place = Sunați la o primărie. Și ea dă programări.
    .fake = Unele site-uri false vând programări. Site-ul adevărat este gratuit.

portal-ameli = Asigurarea de sănătate (Assurance maladie)
    .price = Serviciu gratuit. Plătiți prețul unui apel normal.
    .hours = De luni până vineri. Cel puțin de la ora 8:30 la ora 17.
    .place = Un ghișeu al asigurării de sănătate (Assurance maladie) sau un loc France Services.
    .fake = Unele mesaje false vorbesc despre cardul Vitale. Nu plătiți nimic prin mesaj.
    .paper = Există hârtii. Cereți-le la asigurarea de sănătate (Assurance maladie).

portal-impots = Impozite (Impôts)
    .price = Serviciu gratuit. Plătiți prețul unui apel normal.
    .hours = De luni până vineri, de la ora 8:30 la ora 19.
    .place = Centrul de impozite sau un loc France Services.
    .fake = Unele mesaje false vorbesc despre bani de primit înapoi. Nu dați cardul de bancă.
    .paper = Declarația pe hârtie există. Cereți-o la centrul de impozite.

portal-demarche-numerique = Démarche numérique
    .price = Prețul unui apel local. Verificați prețul înainte de a suna.
    .hours = Este numărul tuturor serviciilor publice. Ore de verificat.
    .place = Serviciul care cere hârtia sau un loc France Services.
    .fake = Unele site-uri false cer bani. Site-ul adevărat este mereu gratuit.

portal-anef = Étrangers en France
    .price = Apel gratuit.
    .hours = Ore de verificat.
    .place = Un punct de ajutor pe internet, la prefectură.
    .fake = Nimeni nu poate vinde o programare. Totul este gratuit, în afară de taxa oficială.

portal-logement-social = Locuință socială
    .price = Verificați prețul înainte de a suna.
    .hours = În general, de luni până vineri, de la ora 9 la ora 19.
    .place = Un ghișeu al primăriei sau al unei firme de locuințe sociale. Întrebați la primărie care.
    .fake = Cererea este mereu gratuită. Nu plătiți niciodată.
    .paper = Cererea pe hârtie există. Cereți-o la primărie.

portal-msa = MSA
    .price = Prețul unui apel local. Verificați prețul înainte de a suna.
    .hours = Este numărul tuturor serviciilor publice. Ore de verificat.
    .place = O agenție MSA sau un loc France Services.
    .fake = Unele site-uri false cer bani. Site-ul adevărat este mereu gratuit.

portal-france-services = France Services
    .price = Prețul unui apel local. Verificați prețul înainte de a suna.
    .hours = Este numărul tuturor serviciilor publice. Ore de verificat.
    .place = Un loc France Services aproape de dumneavoastră. Este gratuit.
    .fake = Unele site-uri false cer bani. France Services este mereu gratuit.

portal-mesdroitssociaux = Mes droits sociaux
    .price = Prețul unui apel local. Verificați prețul înainte de a suna.
    .hours = Este numărul tuturor serviciilor publice. Ore de verificat.
    .place = Un loc France Services sau CAF.
    .fake = Unele site-uri false cer bani. Site-ul adevărat este mereu gratuit.

portal-acces-soins = Medic de gardă
    .price = Apel gratuit.
    .hours = Orele se schimbă după departament.
    .place = O farmacie, un centru de sănătate sau spitalul.
    .fake = Unele site-uri false cer bani. O programare nu se cumpără.

portal-hebergement-urgence = Samu social
    .price = Apel gratuit, chiar fără abonament.
    .hours = Zi și noapte, în toate zilele. Uneori trebuie să sunați de mai multe ori.
    .place = Primăria, CCAS sau un centru de zi (accueil de jour).
    .fake = Nimeni nu vinde un loc. Acest număr este gratuit.

# The portal of any town: a commune file gives its phone and its site.
portal-commune = Primăria (mairie)
    .price = Prețul unui apel normal.
    .hours = Întrebați orarul la primărie.
    .place = Mergeți la primărie. Este gratuit.
    .paper = Există o hârtie. Cereți-o la primărie.
    .fake = Site-uri false cer bani. Site-ul primăriei este gratuit.
