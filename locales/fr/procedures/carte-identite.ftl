### The identity card: adult or child; first, renewal, lost, stolen, damaged.
### One message = one screen.

# The guide itself
carte-identite = Faire une carte d’identité
    .tile = J’ai besoin d’une carte d’identité
    .line = Première carte, carte finie, perdue, volée ou abîmée.
    .keywords = carte identité identite cni carte nationale papiers perte perdu perdue vol volé volée cassée abîmée périmée perimee expirée renouveler refaire renouvellement première enfant bébé mineur mairie rendez-vous rdv pré-demande predemande ants france titres timbre photo récépissé
    .agent = Je dois faire une carte d’identité.

carte-identite-pour-qui = Pour qui est la carte d’identité ?
    .hint = La carte est pour les personnes françaises, à tout âge.
    .adulte = Pour un adulte
    .enfant = Pour un enfant de moins de 18 ans
    .note = Rien n’est envoyé d’ici. Vous pouvez arrêter quand vous voulez.

carte-identite-motif = Pourquoi faut-il une carte ?
    .hint = Choisissez ce qui arrive.
    .premiere = C’est la première carte
    .renouveler = Je veux changer l’ancienne carte
    .perdue = La carte est perdue
    .volee = La carte est volée
    .abimee = La carte est abîmée
    .autrement =
        Dites ce qui arrive avec la carte.
        Jamais eu de carte ? Prenez la première réponse.
        La date est passée ? Prenez la deuxième réponse.
        Sinon, elle est perdue, volée ou abîmée.

# { $prix-perte } and { $prix-perte-guyane }: amounts in euros
carte-identite-perte = Carte perdue : allez à la mairie
    .text =
        N’allez pas à la police.
        Vous déclarez la perte à la mairie, le jour du rendez-vous.
        La nouvelle carte coûte { $prix-perte }. En Guyane : { $prix-perte-guyane }.
    .note = Vous ne voulez pas de nouvelle carte ? Allez à la police.
    .warning = Une carte déclarée perdue ne sert plus, même retrouvée.

# { $prix-perte } and { $prix-perte-guyane }: amounts in euros
carte-identite-vol = Carte volée : allez d’abord à la police
    .text =
        Allez à la police ou à la gendarmerie.
        Dites que la carte est volée.
        Gardez le papier de l’agent, pour la mairie.
        La nouvelle carte coûte { $prix-perte }. En Guyane : { $prix-perte-guyane }.
    .note = Vous retrouvez la carte ? Demandez à la mairie avant de l’utiliser.

carte-identite-abime = Gardez la carte abîmée
    .text =
        Apportez-la à la mairie, même cassée.
        La nouvelle carte est gratuite quand vous rendez l’ancienne.
    .note = On ne peut plus la lire ? Appelez la mairie. Vérifiez quels papiers apporter.

# { $seuil-ans }: a number of years (5)
carte-identite-validite = La carte est-elle encore valable ?
    .hint = Regardez la date de fin écrite sur la carte.
    .valide = Oui, encore valable
    .moins-5-ans = Non, finie depuis moins de { $seuil-ans } ans
    .plus-5-ans = Non, finie depuis plus de { $seuil-ans } ans
    .autrement =
        Cherchez le jour de fin, devant ou derrière la carte.
        Ce jour n’est pas passé ? Prenez la première réponse.
        Il est passé ? Comptez les années depuis ce jour.

# { $seuil-ans }: a number of years (5)
carte-identite-date-carte = Quelle date est écrite sur la carte ?
    .hint = Cherchez la date de fin, devant ou derrière.
    .label = Date de fin de la carte
    .example = 15 juin 2022
    .note = Nous comparons la date, puis nous l’oublions.
    .valide = Encore valable
    .moins-5-ans = Finie depuis moins de { $seuil-ans } ans
    .plus-5-ans = Finie depuis plus de { $seuil-ans } ans
    .unsure = Je ne trouve pas la date
    .autrement =
        Cherchez un jour, un mois et une année sur la carte.
        Il y a plusieurs dates ? Prenez la date de fin.
        Vous ne trouvez pas ? Prenez la dernière réponse.

carte-identite-format = Quelle est la taille de la carte ?
    .hint = Comparez avec une carte bancaire.
    .grande = Plus grande qu’une carte bancaire
    .petite = Petite comme une carte bancaire

# { $prolongation-ans }: a number of years (5)
carte-identite-age-carte = Aviez-vous 18 ans quand la carte a été faite ?
    .hint = Cherchez sur la carte le jour où elle a été faite.
    .text = Certaines cartes d’adulte durent { $prolongation-ans } ans après la date écrite.
    .yes = Oui, j’avais 18 ans ou plus
    .no = Non, j’étais plus jeune

# { $prolongation-ans }: a number of years (5)
carte-identite-echange = Vous pouvez changer de carte
    .text =
        Votre carte est encore valable en France.
        Certaines cartes d’adulte durent { $prolongation-ans } ans après la date écrite.
        La nouvelle carte est gratuite.
        La pré-demande sur Internet est obligatoire. Nous vous aidons.
    .note = Vous avez un tuteur ou un curateur ? Appelez d’abord la mairie.

carte-identite-recente = Votre carte est encore bonne
    .text =
        Vous pouvez la garder.
        Votre nom ou votre adresse change ? Appelez d’abord la mairie.
        Vérifiez que la mairie accepte de changer la carte.
    .next = Continuer la demande

carte-identite-doute = Ce n’est pas grave
    .text =
        Montrez la carte à la mairie, ou appelez la mairie.
        L’agent vous dit si elle est encore valable.
        Vous pouvez continuer sans savoir.
        Faites la pré-demande sur Internet : elle sert dans tous les cas.

# { $acte-mois }: a number of months (3)
carte-identite-passeport = Avez-vous un passeport encore valable ?
    .hint = Regardez la date de fin dans le passeport.
    .text =
        Sans passeport, il faut souvent un acte de naissance.
        Il a moins de { $acte-mois } mois.
    .yes = Oui, il est encore valable
    .no = Non, ou je ne sais pas
    .autrement =
        Le passeport est le petit livre pour voyager.
        Ouvrez-le. Cherchez le jour de fin.
        Pas de passeport, ou le jour est passé ? Prenez la deuxième réponse.

carte-identite-parents = Les parents de l’enfant vivent-ils ensemble ?
    .hint = Les papiers à apporter changent.
    .ensemble = Oui, ils vivent ensemble
    .separes = Non, ils sont séparés
    .autre = Un seul parent, ou un tuteur
    .note = L’accord de l’autre parent n’est pas obligatoire.
    .autrement =
        Les parents vivent au même endroit ? Prenez la première réponse.
        Chacun vit de son côté ? Prenez la deuxième réponse.
        Un seul parent, ou une personne choisie par un juge ? Prenez la troisième réponse.
    .laisser = La personne répond, et c’est tout. Ne demandez pas pourquoi.

carte-identite-logement = Où habitez-vous ?
    .hint = Pour un enfant : répondez pour le parent qui vient.
    .chez-moi = Chez moi, loué ou acheté
    .heberge = Chez quelqu’un
    .hotel = À l’hôtel
    .caravane = En caravane
    .sans-domicile = Je n’ai pas de logement
    .autrement =
        Le logement est à votre nom ? Prenez la première réponse.
        Vous vivez chez une autre personne ? Prenez la deuxième réponse.
        Sinon, lisez les 3 autres réponses.
    .laisser = La personne montre sa réponse. Elle n’a pas à la dire.

carte-identite-avance = Voulez-vous gagner du temps à la mairie ?
    .hint = Vous donnez une partie des réponses avant, sur Internet.
    .text = Cela s’appelle la pré-demande. Elle n’est pas obligatoire pour vous. Certaines mairies la demandent.
    .yes = Oui, sur Internet
    .no = Non, tout à la mairie
    .autrement =
        Vous pouvez donner des réponses avant, sur Internet.
        À la mairie, c’est alors plus court.
        Vous préférez tout faire avec l’agent ? Prenez la deuxième réponse.

# { $photo-mois }: months (6); { $adresse-ans }: years (1); { $adresse-timbre }: official address of the stamp site
carte-identite-papiers = Les papiers à apporter à la mairie
    .hint = Cochez les papiers que vous avez.
    .text =
        Apportez les vrais papiers, pas des copies.
        La carte est gratuite, sauf si elle est perdue ou volée.
    .note =
        Carte perdue ou volée ? Le timbre s’achète aussi sur { $adresse-timbre }.
        Vous voulez un nom d’usage, après un mariage ? Demandez à la mairie quel papier apporter.
    .warning =
        La photo a moins de { $photo-mois } mois.
        La preuve d’adresse a moins de { $adresse-ans } an. Certaines mairies demandent plus récent : vérifiez par téléphone.
    .dire = Posez chaque papier sur la table, puis cochez.
    .piege = Oublier la photo, ou prendre une vieille photo.

# The hand-off to the pre-application. { $label-… }: French words of the site; { $prix-arnaque }: what a private site bills; { $adresse-ants }: end of the official address; { $adresse-rdv }: official appointment address; { $phone }: helpline
carte-identite-pre-demande = Faites la pré-demande sur Internet
    .hint = La pré-demande est gratuite.
    .land =
        Ouvrez { $label-espace }.
        Connectez-vous. Utilisez un compte du site, ou FranceConnect.
        Choisissez { $label-realiser }. « CNI » veut dire « carte nationale d’identité ».
        Dites pourquoi vous demandez la carte.
        Écrivez le nom, les prénoms, la taille, l’adresse et le téléphone.
        Écrivez les noms des parents, leurs dates et leurs lieux de naissance.
        Carte perdue ou volée : vous pouvez acheter le timbre à la fin.
        Notez ou imprimez le { $label-numero }.
        Prenez ensuite un rendez-vous. Appelez une mairie, ou allez sur { $adresse-rdv }.
    .note = Les mots du site changent parfois. Cherchez un mot proche.
    .warning = Un site demande { $prix-arnaque } pour vous aider ? Fermez-le. La vraie adresse finit par { $adresse-ants }.
    .say =
        Bonjour, je fais une pré-demande de carte d’identité.
        Je suis bloqué. Voici ce que je vois.
        Pouvez-vous m’aider ?
    .planb =
        Rien n’est perdu : vous pouvez recommencer plus tard.
        Pas d’Internet ? Appelez une mairie. L’agent vous donne un formulaire en carton au guichet.
        Écrivez sur le formulaire en noir et en majuscules.
        Vous changez une grande carte encore valable ? La pré-demande est obligatoire. France Services vous aide gratuitement.
        Le timbre s’achète aussi au bureau de tabac.
        Vous appelez le { $phone } ? Vérifiez d’abord ce numéro avec la mairie.

carte-identite-numero = Avez-vous votre numéro de pré-demande ?
    .hint = Le site le donne à la fin.
    .yes = Oui, j’ai le numéro
    .no = Non, pas encore

# The hand-off to the appointment search. { $label-numero }: French words of the site; { $prix-arnaque }: what a private site bills; { $adresse-ants }: end of the official address; { $phone }: helpline
carte-identite-rendez-vous = Prenez rendez-vous à la mairie
    .hint = Choisissez une mairie équipée, où vous voulez en France.
    .land =
        Cherchez les mairies près de chez vous.
        Choisissez une mairie.
        Choisissez un jour et une heure.
        Répondez aux questions du site.
        Notez le jour, l’heure et l’adresse.
    .note = Certaines mairies demandent un { $label-numero }. Demandez-leur par téléphone.
    .warning = Le rendez-vous est gratuit. Un site demande { $prix-arnaque } ? Fermez-le. La vraie adresse finit par { $adresse-ants }.
    .say =
        Bonjour, je veux un rendez-vous pour une carte d’identité.
        C’est pour un adulte, ou pour un enfant.
        Quel jour est libre ?
        Quels papiers dois-je apporter ?
        Combien de temps faut-il attendre la carte ?
    .planb =
        Le plus simple : appelez une mairie équipée.
        Le site ne marche pas ? Appelez la mairie, ou essayez plus tard.
        Pas d’Internet ? Tout se fait au guichet. L’agent vous donne un formulaire en carton.
        Écrivez sur le formulaire en noir et en majuscules.
        Le timbre s’achète aussi au bureau de tabac.
        Vous appelez le { $phone } ? Vérifiez d’abord ce numéro avec la mairie.
    .dire = Essayez aussi les mairies voisines.
    .piege = Attendre longtemps sans chercher une autre mairie.

carte-identite-rdv = Avez-vous un rendez-vous ?
    .hint = Vous avez un jour, une heure et une mairie.
    .yes = Oui, j’ai un rendez-vous
    .no = Non, pas encore

# { $adresse-rdv }: official appointment address
carte-identite-reserver = Prenez rendez-vous, puis allez à la mairie
    .steps =
        Appelez une mairie équipée, ou cherchez sur { $adresse-rdv }.
        Donnez votre numéro de pré-demande.
        Venez avec les vrais papiers.
        Un enfant vient avec un parent.
        L’agent prend les empreintes des doigts.
        Gardez bien le récépissé.
    .note = La mairie vous prévient quand la carte est prête.

carte-identite-guichet = Le jour du rendez-vous
    .steps =
        Venez vous-même, avec les vrais papiers.
        Un enfant vient avec un parent.
        L’agent prend les empreintes des doigts.
        L’agent vous donne un récépissé.
        Gardez bien ce papier : il porte un numéro.
    .note = Vous venez chercher la carte dans la même mairie.

carte-identite-sans-numero = Pas de numéro : ce n’est pas grave
    .text =
        Vous pouvez recommencer plus tard.
        Vous pouvez aussi appeler une mairie équipée. L’agent vous donne un formulaire en carton.
        Vous changez une grande carte encore valable ? Il faut le numéro. France Services vous aide gratuitement.

carte-identite-sans-rdv = Pas de rendez-vous : appelez
    .text =
        Appelez plusieurs mairies équipées, même loin de chez vous.
        Toutes peuvent faire votre carte.
        C’est urgent ? Dites pourquoi à l’agent.
    .warning = Un rendez-vous ne s’achète jamais.

carte-identite-date-sms = Quel jour avez-vous reçu le message ?
    .hint = Le message dit que la carte est prête.
    .label = Jour du message
    .example = 20 novembre 2026
    .unsure = Je n’ai pas encore de message
    .autrement =
        Un message arrive quand la carte est prête.
        Cherchez-le dans votre téléphone. Écrivez son jour.
        Pas de message ? Lisez sous le champ.
    .dire = Cherchez le message ensemble.
    .laisser = La personne tient son téléphone et tape elle-même.

# { $retrait-mois }: months (3); { $retrait-closes }: last day to collect; { $retrait-age }: an age in years (12)
carte-identite-chercher = Allez chercher la carte
    .open = Dernier jour pour prendre la carte : { $retrait-closes }.
    .late =
        Le dernier jour était le { $retrait-closes }.
        Appelez aujourd’hui la mairie. Demandez si la carte est encore là.
    .text =
        Allez à la même mairie.
        Vous avez { $retrait-mois } mois. Après, la carte est détruite.
    .note = Votre enfant a { $retrait-age } ans ou plus ? Vérifiez avec la mairie s’il doit venir.

# { $label-suivi }: French words of the site; { $retrait-mois }: months (3); { $telephone-defenseur }: phone number
carte-identite-attendre = En attendant la carte
    .list =
        Le délai ? Demandez-le à la mairie.
        Suivez la demande sur le site : { $label-suivi }.
        La carte vous attend { $retrait-mois } mois à la même mairie.
        Un refus ? La mairie ne décide pas. Écrivez au CERT.
        Toujours bloqué ? Appelez le Défenseur des droits : { $telephone-defenseur }.
