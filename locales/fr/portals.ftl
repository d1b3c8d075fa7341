# Names of the official sites

portal-francetravail = France Travail
    .price = Service gratuit. Vous payez seulement le prix de l’appel.
    .hours = Le serveur automatique répond jour et nuit. Pour un agent, l’heure dépend de votre agence.
    .place = Votre agence France Travail, ou France Services, un lieu public gratuit.
    .fake = Des faux sites demandent de l’argent. Le vrai site est toujours gratuit.

# CAF = caisse d’allocations familiales.
portal-caf = CAF
    .price = Service gratuit. Vous payez le prix d’un appel normal.
    .hours = Les heures changent selon le département.
    .place = La CAF reçoit sur rendez-vous. France Services aide aussi, gratuitement.
    .paper = Pour le RSA, un papier existe. Demandez-le à la CAF.
    .fake = Un faux site vend de l’aide. La CAF demande le mot de passe seulement dans « Mon Compte ».

portal-ants = France Titres
    .price = Prix d’un appel local. Vérifiez avec la mairie.
    .hours = Horaires à vérifier avec la mairie.
    .place = Une mairie équipée, ou un lieu France Services.
    .paper = La demande se fait aussi sur papier, à la mairie.
    .fake = De faux sites font payer une aide. Le vrai site ne fait jamais payer la pré-demande ou le rendez-vous.

portal-service-public = Allô Service Public
    .price = Prix d’un appel local. Vérifiez le prix avant d’appeler.
    .hours = Horaires à vérifier. En général, du lundi au vendredi.
    .place = Votre mairie, ou un lieu France Services. C’est gratuit.
    .fake = De faux sites font payer. Le vrai site finit par « .gouv.fr ».

portal-rendezvouspasseport = Rendez-vous carte d’identité et passeport
    .price = Prix d’un appel local. Vérifiez avec la mairie.
    .hours = Horaires à vérifier avec la mairie.
    .place = Appelez une mairie. Elle donne aussi des rendez-vous.
    .fake = De faux sites vendent des rendez-vous. Le vrai site est gratuit.

# ameli is the site of the « assurance maladie ».
portal-ameli = Assurance maladie
    .price = Service gratuit. Vous payez le prix d’un appel normal.
    .hours = Du lundi au vendredi. Au moins de 8 h 30 à 17 h.
    .place = Un accueil de l’assurance maladie, ou un lieu France Services.
    .paper = Des papiers existent. Demandez-les à l’assurance maladie.
    .fake = De faux messages parlent de carte Vitale. Ne payez rien par message.

portal-impots = Impôts
    .price = Service gratuit. Vous payez le prix d’un appel normal.
    .hours = Du lundi au vendredi, de 8 h 30 à 19 h.
    .place = Le centre des impôts, ou un lieu France Services.
    .paper = La déclaration sur papier existe. Demandez-la au centre des impôts.
    .fake = De faux messages parlent d’un remboursement. Ne donnez pas votre carte de banque.

portal-demarche-numerique = Démarche numérique
    .price = Prix d’un appel local. Vérifiez le prix avant d’appeler.
    .hours = C’est le numéro de tous les services publics. Horaires à vérifier.
    .place = Le service qui demande le papier, ou un lieu France Services.
    .fake = De faux sites font payer. Le vrai site est toujours gratuit.

# ANEF: « administration numérique pour les étrangers en France ».
portal-anef = Étrangers en France
    .price = Appel gratuit.
    .hours = Horaires à vérifier.
    .place = Un point d’accueil numérique, à la préfecture.
    .fake = Personne ne peut vendre un rendez-vous. Tout est gratuit, sauf la taxe officielle.

portal-logement-social = Logement social
    .price = Vérifiez le prix avant d’appeler.
    .hours = En général, du lundi au vendredi, de 9 h à 19 h.
    .place = Un guichet de la mairie ou d’un bailleur. Demandez lequel à la mairie.
    .paper = La demande sur papier existe. Demandez-la à la mairie.
    .fake = La demande est toujours gratuite. Ne payez jamais.

# MSA: « mutualité sociale agricole », for those who work on farms.
portal-msa = MSA
    .price = Prix d’un appel local. Vérifiez le prix avant d’appeler.
    .hours = C’est le numéro de tous les services publics. Horaires à vérifier.
    .place = Une agence de la MSA, ou un lieu France Services.
    .fake = De faux sites font payer. Le vrai site est toujours gratuit.

portal-france-services = France Services
    .price = Prix d’un appel local. Vérifiez le prix avant d’appeler.
    .hours = C’est le numéro de tous les services publics. Horaires à vérifier.
    .place = Un lieu France Services près de chez vous. C’est gratuit.
    .fake = De faux sites font payer. France Services est toujours gratuit.

portal-mesdroitssociaux = Mes droits sociaux
    .price = Prix d’un appel local. Vérifiez le prix avant d’appeler.
    .hours = C’est le numéro de tous les services publics. Horaires à vérifier.
    .place = Un lieu France Services, ou la CAF.
    .fake = De faux sites font payer. Le vrai site est toujours gratuit.

# The number of the doctors on duty.
portal-acces-soins = Médecin de garde
    .price = Appel gratuit.
    .hours = Les heures changent selon le département.
    .place = Une pharmacie, un centre de santé ou l’hôpital.
    .fake = De faux sites font payer. Un rendez-vous ne s’achète pas.

# The 115.
portal-hebergement-urgence = Samu social
    .price = Appel gratuit, même sans forfait.
    .hours = Jour et nuit, tous les jours. Il faut parfois appeler plusieurs fois.
    .place = La mairie, le CCAS ou un accueil de jour.
    .fake = Personne ne vend une place. Ce numéro est gratuit.

# The portal of any town: a commune file gives its phone and its site.
portal-commune = La mairie
    .price = Prix d’un appel normal.
    .hours = Demandez les horaires à la mairie.
    .place = Allez à la mairie. C’est gratuit.
    .paper = Un papier existe. Demandez-le à la mairie.
    .fake = De faux sites font payer. Le site de la mairie est gratuit.
