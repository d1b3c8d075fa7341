# Hard words and their plain meaning

term-actualisation = actualisation
    .means =
        Vous dites à France Travail votre situation du mois.
        Vous le faites chaque mois pour rester inscrit.

term-salaire-brut = salaire brut
    .means =
        C’est le salaire avant les retraits obligatoires.
        Il est plus grand que l’argent reçu.
        Il est écrit sur la fiche de paie.

term-pension-invalidite = pension d’invalidité
    .means =
        C’est de l’argent pour une personne malade qui travaille moins.
        Le site demande la catégorie 2 ou 3.
        La catégorie est écrite sur votre lettre de pension.

term-identifiant = identifiant
    .means = Le nom ou le numéro pour entrer dans votre espace personnel.

term-indemnite = indemnité de fin de contrat
    .means = De l’argent payé en plus, à la fin de certains contrats.

term-tuteur = tuteur ou curateur
    .means =
        Une personne choisie par un juge.
        Elle protège une personne et l’aide à décider.

term-mediateur = médiateur
    .means =
        Une personne qui aide à régler un désaccord.
        Vous lui écrivez après la réponse de l’agence.

term-justificatif = justificatifs
    .means = Ce sont les papiers qui prouvent ce que vous dites.

term-caf = CAF
    .means =
        Caisse d’allocations familiales.
        Elle paie des aides aux familles et aux personnes.

term-msa = MSA
    .means =
        Mutualité sociale agricole.
        C’est la caisse des personnes qui travaillent dans l’agriculture.

term-rsa = RSA
    .means =
        Revenu de solidarité active.
        Une aide pour les personnes qui ont peu d’argent.

term-prime-activite = prime d’activité
    .means = Une aide pour les personnes qui travaillent et gagnent peu.

term-aah = AAH
    .means =
        Allocation aux adultes handicapés.
        Une aide pour les personnes handicapées.

term-foyer = foyer
    .means =
        Les personnes que la CAF compte avec vous.
        Par exemple : vous, votre conjoint, vos enfants.

term-conjoint = conjoint
    .means =
        La personne avec qui vous vivez en couple.
        Vous êtes mariés ou non.

term-net-social = net social
    .means =
        Un montant écrit sur chaque fiche de paie.
        Les relevés d’aides l’indiquent aussi.
        La CAF calcule votre aide avec lui.

term-invalidite = invalidité
    .means = Une maladie ou un accident vous empêche de travailler comme avant.

term-pension-alimentaire = pension alimentaire
    .means =
        Argent versé par l’autre parent pour vos enfants.
        Ou par votre ancien conjoint.

term-placements = placements
    .means =
        Argent mis de côté qui rapporte de l’argent.
        Vérifiez votre cas avec la CAF.

term-releve-banque = relevé de banque
    .means = La liste de l’argent reçu et payé, donnée par votre banque.

term-cerfa = Cerfa
    .means = Un papier officiel à remplir, avec un numéro.

term-france-services = France Services
    .means =
        Un lieu près de chez vous.
        Une personne vous aide pour vos papiers, gratuitement.

term-franceconnect = FranceConnect
    .means =
        Un bouton pour entrer avec un autre compte officiel.
        Par exemple : votre compte des impôts.

term-president-departement = président du département
    .means =
        Le chef du conseil départemental.
        Le département s’occupe du RSA avec la CAF.

term-commission-recours = commission de recours amiable
    .means = Un groupe de la CAF qui relit les décisions.

term-tribunal-administratif = tribunal administratif
    .means = Des juges. Ils décident entre vous et l’administration.

term-remise-dette = remise de dette
    .means = La CAF accepte que vous rendiez moins d’argent, ou rien.

term-pre-demande = pré-demande
    .means =
        Vous donnez une partie des réponses sur Internet.
        Le site vous donne un numéro. Vous allez ensuite à la mairie.

term-mairie-equipee = mairie équipée
    .means =
        Une mairie avec la machine pour faire les cartes.
        Toutes les mairies ne l’ont pas. Vous choisissez celle que vous voulez.

term-recepisse = récépissé
    .means =
        Un papier de l’agent. Il prouve que vous avez fait la demande.
        Il porte le numéro de la demande.

term-timbre-electronique = timbre électronique
    .means =
        Un paiement pour l’État, avec un code.
        Vous recevez une feuille, ou un message de 16 chiffres. Il sert pendant 1 an.

term-election-domicile = élection de domicile
    .means =
        Une adresse pour recevoir vos lettres.
        Elle est pour les personnes sans logement stable.

term-acte-naissance = acte de naissance
    .means =
        Un papier de la mairie où la personne est née.
        Il dit le nom, le jour et le lieu de naissance.

term-cert = CERT
    .means =
        Le bureau de l’État qui étudie les demandes de cartes.
        Il décide. La mairie envoie seulement votre dossier. Demandez son adresse à la mairie.

term-medecin-traitant = médecin traitant
    .means =
        Le médecin que vous avez choisi. Il vous connaît.
        La sécurité sociale a son nom.

term-ordonnance = ordonnance
    .means = Le papier du médecin pour avoir des médicaments.

term-sage-femme = sage-femme
    .means = Elle suit les femmes enceintes et leur bébé.

term-gynecologue = gynécologue
    .means = Le médecin des femmes.

term-centre-de-sante = centre de santé
    .means = Un lieu avec plusieurs médecins. On y paie peu, ou rien.

term-carte-vitale = carte Vitale
    .means = La carte verte. Elle montre que la sécurité sociale paie vos soins.

term-pass = PASS
    .means =
        Permanence d’accès aux soins de santé, à l’hôpital.
        Elle soigne les personnes sans argent ou sans sécurité sociale.

term-complementaire-sante = complémentaire santé
    .means =
        Elle paie ce que la sécurité sociale ne paie pas.
        On dit aussi « mutuelle ».

term-carnet-de-sante = carnet de santé
    .means = Le livre des soins et des vaccins d’un enfant.

term-mediateur-sante = médiateur
    .means = Une personne de la sécurité sociale. Elle aide à régler un désaccord.

term-defenseur-des-droits = Défenseur des droits
    .means = Il aide les personnes que l’on traite mal.
term-mission-locale = mission locale
    .means =
        Un lieu gratuit pour les jeunes de 16 à 25 ans.
        On y aide à trouver un travail ou une formation.

term-allocation-chomage = allocation chômage
    .means = De l’argent chaque mois, quand on a assez travaillé avant.

term-attestation-employeur = attestation employeur
    .means =
        Un papier de votre ancien employeur.
        Il dit les dates du contrat et les salaires.

term-rib = RIB
    .means =
        Relevé d’identité bancaire.
        Le papier avec le numéro de votre compte en banque.

term-cv = CV
    .means =
        Curriculum vitae.
        Une feuille avec vos études et vos anciens travaux.

term-securite-sociale = sécurité sociale
    .means = Elle rembourse vos soins. Son numéro est sur la carte Vitale.

term-ameli = Ameli
    .means = Le site de l’assurance maladie, pour vos soins.

term-ccas = CCAS
    .means =
        Centre communal d’action sociale.
        Il aide les habitants. Il est souvent à la mairie.

term-accueil-de-jour = accueil de jour
    .means = Un lieu pour se reposer, manger ou se laver, le jour.

term-assistant-social = assistant social
    .means = Une personne qui aide pour le logement, l’argent, les papiers. C’est gratuit.

term-commission-mediation = commission de médiation
    .means =
        Un groupe de personnes, dans chaque département.
        Il décide si l’État doit vous trouver une place.

term-complementaire-solidaire = complémentaire santé solidaire
    .means = Une aide de l’État pour payer vos soins.

term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie.
        C’est la sécurité sociale. Son site est ameli.

term-aspa = ASPA
    .means =
        Une aide pour les personnes âgées qui ont peu d’argent.
        Avant, on disait « minimum vieillesse ».

term-asi = ASI
    .means = Une aide en plus d’une petite pension d’invalidité.

term-recours-sante = commission de recours amiable
    .means = Un groupe de la sécurité sociale. Il relit votre dossier.
term-asile = asile
    .means = Vous demandez à la France de vous protéger de votre pays.

term-defenseur-droits = Défenseur des droits
    .means = Il aide gratuitement quand un service public se trompe.

term-domiciliation = domiciliation
    .means = Une adresse gratuite pour vos lettres, sans logement stable.

term-quotient-familial = quotient familial
    .means = Un nombre de la CAF. Il dépend de votre argent et de vos enfants.
