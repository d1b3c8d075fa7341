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
    .fake = Un faux site vend de l’aide. La CAF demande le mot de passe seulement dans « Mon Compte ».

portal-ants = France Titres
    .price = Prix d’un appel local. Vérifiez avec la mairie.
    .hours = Horaires à vérifier avec la mairie.
    .place = Une mairie équipée, ou un lieu France Services.
    .fake = De faux sites font payer une aide. Le vrai site ne fait jamais payer la pré-demande ou le rendez-vous.

portal-service-public = Allô Service Public
    .price = Prix d’un appel local. Vérifiez le prix avant d’appeler.
    .hours = Horaires à vérifier. En général, du lundi au vendredi.
    .place = Votre mairie, ou un lieu France Services. C’est gratuit.
    .fake = De faux sites font payer. Le vrai site finit par « .gouv.fr ».
