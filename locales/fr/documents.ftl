# Papers

document-identifiant-francetravail = Votre identifiant France Travail
    .hint = Ce numéro ou ce nom ouvre votre espace personnel.
    .where = Regardez vos lettres et vos messages de France Travail. Ou demandez à votre agence.

document-mot-de-passe-francetravail = Votre mot de passe France Travail
    .hint = Gardez-le secret. Ce guide ne le demande jamais.
    .where = Vous ne l’avez plus ? Demandez de l’aide à votre agence.

document-fiche-de-paie = Votre fiche de paie
    .hint = Prenez une fiche de paie par employeur.
    .where = Votre employeur vous la donne, sur papier ou par Internet.

document-attestation-formation = Votre attestation de formation
    .hint = C’est le papier qui montre votre formation.
    .where = Demandez-la au centre de formation.

document-justificatif-arret = Votre papier d’arrêt de travail ou de congé
    .hint = Par exemple, le papier du médecin.
    .where = Vous ne l’avez plus ? Demandez au médecin.

document-notification-pension = Votre lettre de pension
    .hint = Elle annonce votre retraite ou votre pension d’invalidité.
    .where = La caisse qui paie votre pension envoie cette lettre.

document-numero-secu = Votre numéro de sécurité sociale
    .hint = Ce numéro ouvre votre espace sur le site de la CAF.
    .where = Il est écrit sur votre carte Vitale.

document-mot-de-passe-caf = Votre mot de passe de la CAF
    .hint = Gardez-le secret.
    .where = Perdu ? Appelez la CAF ou allez à France Services.

document-telephone = Votre téléphone, allumé
    .hint = Le site peut demander un code.

# One for each person of the household, for the three months.
document-fiches-de-paie = Les fiches de paie des 3 mois
    .hint = Prenez celles de chaque personne du foyer.
    .where = Une fiche manque ? Demandez-la à l’employeur.

# Unemployment benefit, daily allowances, pensions.
document-releves-allocations = Les relevés de chômage, de maladie ou de pension
    .hint = Prenez ceux des 3 mois, pour chaque personne du foyer.
    .where = Demandez-les à la caisse qui vous paie, par exemple France Travail.

# Proof of alimony, self-employment, income from abroad, property.
document-papiers-autre-argent = Les papiers de l’autre argent reçu
    .hint = Par exemple : pension alimentaire, factures, loyers.
    .where = Un papier manque ? Demandez à la CAF ce qui suffit.

document-releves-banque = Les relevés de banque des 3 mois
    .hint = Ils montrent l’argent reçu.
    .where = Demandez-les à votre banque.

document-enfant-present = L’enfant lui-même
    .hint = L’enfant et un parent viennent ensemble au rendez-vous.

document-carte-parent = Le papier d’identité du parent qui vient
    .hint = Par exemple sa carte d’identité. Un tuteur apporte le sien.

document-ancienne-carte = L’ancienne carte d’identité
    .hint = Vous la rendez à la mairie. Sans elle, la carte est payante.

document-passeport-valable = Votre passeport encore valable
    .hint = Il prouve qui vous êtes.

document-passeport-enfant = Le passeport de l’enfant
    .hint = Seulement s’il en a un. Vérifiez avec la mairie.

document-recu-police = Le papier de la police sur le vol
    .hint = Son nom : récépissé de déclaration de vol.
    .where = À la police ou à la gendarmerie.

document-declaration-perte = La déclaration de perte
    .hint = Vous n’avez rien à préparer.
    .where = Vous la faites à la mairie, au guichet.

document-timbre-electronique = Le timbre électronique
    .hint = Gardez le papier, ou le message avec les 16 chiffres.
    .where = Au bureau de tabac. Sur le site officiel des timbres. À la fin de la pré-demande.

document-photo-identite = 1 photo d’identité
    .hint = Elle a moins de 6 mois. Ne la coupez pas.
    .where = Chez un photographe, ou dans une cabine photo. Demandez à la mairie si elle fait la photo.

document-preuve-adresse = 1 preuve d’adresse
    .hint = Elle est à votre nom. Elle a moins de 1 an.
    .where = Facture de téléphone, d’électricité, de gaz ou d’eau. Avis d’impôt. Assurance du logement. Papier de la CAF, caisse d’allocations familiales, sur le logement.

document-preuve-adresse-parent = 1 preuve d’adresse du parent
    .hint = Elle est au nom du parent qui vient. Elle a moins de 1 an.
    .where = Facture de téléphone, d’électricité, de gaz ou d’eau. Avis d’impôt. Assurance du logement. Papier de la CAF, caisse d’allocations familiales, sur le logement.

document-carte-hebergeur = La carte d’identité de la personne qui vous loge
    .hint = Une copie convient.

document-lettre-hebergeur = Une lettre signée de la personne qui vous loge
    .hint = Elle dit que vous vivez là depuis plus de 3 mois.

document-preuve-adresse-hebergeur = 1 preuve d’adresse de la personne qui vous loge
    .hint = Elle a moins de 1 an.
    .where = Par exemple : facture d’électricité, de gaz, d’eau, de téléphone.

document-attestation-hotel = Un papier signé du gérant de l’hôtel
    .hint = Il écrit que vous vivez dans son hôtel.
    .where = À l’accueil de l’hôtel.

document-papier-terrain = Le papier de votre terrain
    .hint = Titre de propriété, ou contrat de location.

document-papier-officiel-adresse = Un papier officiel avec votre adresse
    .hint = Demandez à la mairie quel papier convient.

document-election-domicile = L’attestation d’élection de domicile
    .hint = Elle vous donne une adresse pour vos papiers. Elle est gratuite.
    .where = Au CCAS, centre communal d’action sociale. Ou à la mairie dans une petite ville.

document-papier-garde = Le papier sur la garde de l’enfant
    .hint = Par exemple la décision du juge. Vérifiez avec la mairie quel papier apporter.

document-preuve-adresse-autre-parent = 1 preuve d’adresse de l’autre parent
    .hint = Seulement quand l’enfant vit chez les 2 parents. Vérifiez avec la mairie.

document-acte-naissance = L’acte de naissance
    .hint = Il a moins de 3 mois. Il n’est pas toujours utile. Exemple : une naissance à l’étranger. Vérifiez avec la mairie.
    .where = À la mairie de la ville de naissance. Il est gratuit.

document-preuve-nationalite = Un papier qui prouve la nationalité française
    .hint = Seulement quand la mairie le demande. Vérifiez avant par téléphone.

document-infos-parents = Les noms des 2 parents, leurs dates et leurs lieux de naissance
    .hint = Écrivez-les sur une feuille. Écrivez aussi la taille de la personne.
    .where = Dans le livret de famille, ou sur l’acte de naissance.

document-numero-pre-demande = Le numéro de pré-demande
    .hint = Vous ne l’avez pas encore. Le site le donne à la fin.


document-carte-vitale = Votre carte Vitale
    .hint = Elle porte votre numéro de sécurité sociale.
    .where = Perdue ? Demandez-la à l’assurance maladie.

document-attestation-droits = Votre attestation de sécurité sociale
    .hint = Elle remplace la carte Vitale. Vous ne l’avez pas ? Venez quand même.
    .where = Demandez-la à l’assurance maladie, par téléphone ou sur place.

document-attestation-complementaire = Le papier de votre complémentaire santé
    .hint = Seulement si vous en avez une. Par exemple : mutuelle, aide médicale.
    .where = Votre mutuelle ou l’assurance maladie vous l’envoie.

document-liste-medicaments = La liste de vos médicaments
    .hint = Apportez l’ordonnance, ou les boîtes.

document-lettre-medecin = La lettre de votre médecin
    .hint = Elle est utile pour un autre médecin.
    .where = Demandez-la à votre médecin traitant.

document-carnet-sante = Le carnet de santé
    .hint = Seulement pour un enfant.

document-mot-de-passe-ameli = Votre mot de passe ameli
    .hint = Gardez-le secret. FranceConnect marche aussi.
    .where = Perdu ? Appelez l’assurance maladie ou allez à France Services.

document-avis-impot = Votre avis d’impôt
    .hint = Celui de chaque adulte du foyer. Vous ne l’avez pas ? Demandez quoi faire.
    .where = Par la poste, ou sur le site des impôts. Le centre des impôts peut l’imprimer.

document-argent-12-mois = Les papiers de l’argent reçu
    .hint = Pour 12 mois. Seulement si le site ou l’agent les demande.
    .where = Employeur, France Travail, caisse de retraite.

document-numero-caf = Votre numéro de la CAF, caisse d’allocations familiales
    .hint = Seulement si la CAF vous paie une aide.
    .where = Il est sur les lettres de la CAF.
document-papier-identite = Votre papier d’identité
    .hint = Par exemple : carte d’identité, passeport.
    .where = Perdu ou fini ? La mairie aide à le refaire.

document-titre-sejour = Votre titre de séjour
    .hint = Carte de séjour, récépissé, ou autre papier de la préfecture.
    .where = Perdu ou fini ? Demandez à la préfecture.

document-rib = Votre RIB
    .hint = Le compte est à votre nom.
    .where = À votre banque, ou dans le carnet de chèques.

document-attestation-employeur = L’attestation employeur
    .hint = Prenez-en une par contrat fini.
    .where = L’employeur vous la donne. Il refuse ? Dites-le à France Travail.

document-cv = Votre CV
    .hint = Seulement si vous en avez un.

document-adresse-email = Votre adresse e-mail
    .hint = Vérifiez que vous pouvez lire vos messages.
    .where = Vous n’en avez pas ? France Services peut la créer avec vous.

document-numero-fiscal = Votre numéro fiscal
    .hint = Il ouvre le compte des impôts.
    .where = En haut de votre avis d’impôt.

document-identifiant-compte = L’identifiant de ce compte
    .where = Regardez les lettres et les messages reçus.

document-mot-de-passe-compte = Le mot de passe de ce compte
    .hint = Gardez-le secret. Ce guide ne le demande jamais.

# What shows that a person belongs to the town: work, school, care, family.
document-preuve-lien = Un papier qui montre votre lien avec la ville
    .hint = Par exemple : fiche de paie, papier de l’école ou du médecin.
    .where = Pas de papier ? Une association peut écrire pour vous.

document-noms-enfants = Les noms de vos enfants
    .hint = Si vous en avez. Avec leurs jours de naissance.

document-assurance-enfant = L’attestation d’assurance de l’enfant
    .where = Demandez-la à votre assurance.

document-quotient-familial = Votre attestation de la CAF
    .hint = Elle montre votre quotient familial.
