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
