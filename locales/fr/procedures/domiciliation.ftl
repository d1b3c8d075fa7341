# An address to receive letters, given by the CCAS of the town (domiciliation)

# The guide itself
domiciliation = Avoir une adresse pour mes lettres
    .tile = Je n’ai pas d’adresse
    .line = Une adresse gratuite pour recevoir vos lettres : la domiciliation.
    .keywords = domiciliation domicilier election de domicile adresse postale boite aux lettres courrier recevoir mes lettres sans adresse sdf squat ccas cias aide sociale aide alimentaire
    .agent = Je n’ai pas d’adresse. Je veux demander une domiciliation.

# First screen. $tel-nuit: 115
domiciliation-etape = Où en êtes-vous ?
    .hint = La domiciliation est une adresse gratuite pour vos lettres.
    .text = Vous êtes dehors ce soir ? Appelez le { $tel-nuit }. C’est gratuit, jour et nuit.
    .debut = Je n’ai pas d’adresse
    .attente = J’ai demandé, j’attends
    .refus = On m’a dit non
    .adresse = J’ai déjà cette adresse
    .aide = Je veux une autre aide du CCAS
    .autrement =
        Vous avez besoin d’une adresse pour vos lettres ?
        Une adresse gratuite existe pour cela.
        Dites où vous en êtes : rien fait, en attente, refusé, ou fini.

domiciliation-quoi = À quoi sert cette adresse ?
    .list =
        Recevoir et garder vos lettres.
        Demander une carte d’identité.
        Demander une aide à la CAF.
        Voter.
        Avoir l’aide d’un avocat.
    .note = Son nom officiel est « élection de domicile ».

domiciliation-logement = Où dormez-vous en ce moment ?
    .hint = Nous ne gardons pas votre réponse.
    .dehors = Dehors, en voiture, sous une tente
    .proche = Chez quelqu’un, pour peu de temps
    .centre = Dans un centre ou un hôtel
    .mobile = En caravane ou en bateau
    .prison = En prison
    .stable = Chez moi, ou chez quelqu’un pour longtemps
    .autrement =
        Dites où vous avez dormi cette semaine.
        Prenez la réponse la plus proche de votre vie.
        Nous ne gardons pas cette réponse.
    .dire = Parlez bas, à l’écart des autres.
    .laisser = La personne montre sa réponse. Elle n’a pas à la dire.

domiciliation-centre = Demandez d’abord au centre
    .text =
        Demandez : « Puis-je recevoir mes lettres ici ? »
        Oui ? Demandez un papier avec cette adresse.
        Non ? Continuez ce guide.

domiciliation-prison = Demandez dans la prison
    .text = Pas d’adresse à la sortie ? Vous pouvez avoir une domiciliation.
    .steps =
        Parlez au service social de la prison.
        Dites : « Je veux une adresse pour mes lettres. »
    .note = Un proche peut aussi demander au CCAS comment faire.

# $tel-danger: 17, the police
domiciliation-stable = Votre adresse suffit sans doute
    .text = Vous recevez vos lettres sans problème ? Gardez cette adresse.
    .note =
        Vous avez peur chez vous ? Le CCAS peut vous donner une autre adresse.
        Demandez-la, ou parlez à une association.
    .warning = En danger ? Appelez le { $tel-danger }.

domiciliation-asile = Demandez-vous l’asile en France ?
    .hint = Votre demande est en cours.
    .yes = Oui
    .no = Non
    .autrement =
        Avez-vous demandé à la France de vous protéger ?
        C’est cela, demander l’asile.
        Vous attendez encore la réponse ? Répondez Oui.
    .dire = Parlez bas, à l’écart des autres.
    .laisser = La personne répond, et c’est tout. Ne demandez pas son histoire.

domiciliation-adresse-asile = L’asile a sa propre adresse
    .text = Une association vous donne une adresse pour vos lettres.
    .steps =
        Demandez à l’association qui vous suit.
        Pas d’association ? Demandez à la préfecture.
        Dites : « Où est mon adresse pour l’asile ? »

domiciliation-lien = Qu’avez-vous dans cette ville ?
    .hint = La ville où vous demandez l’adresse. Un seul suffit.
    .vis = J’y vis, ou j’y dors
    .travail = J’y travaille
    .suivi = On m’y aide, ou on m’y soigne
    .famille = J’y ai de la famille
    .ecole = Mon enfant y va à l’école
    .aucun = Rien de tout cela
    .autrement =
        Dites pourquoi vous êtes dans cette ville.
        Par exemple : y dormir, y travailler, y avoir de la famille.
        Une seule raison suffit.

domiciliation-sans-lien = Essayez aussi une association
    .text =
        Certaines associations donnent aussi une adresse.
        Chacune a ses règles. La mairie les connaît.
        Avez-vous de la famille ou un travail dans une autre ville ? Demandez là-bas.
    .note = Vous pouvez aussi continuer. Le CCAS doit vous dire où aller.

domiciliation-lieux = Où demander ?
    .list =
        Au CCAS. Il est souvent à la mairie.
        Petite ville sans CCAS : à la mairie.
        Ou dans une association qui donne des adresses.
    .text = C’est gratuit partout.
    .warning = Une personne vous demande de l’argent ? Refusez.

domiciliation-papiers = Prenez ce que vous avez
    .hint = Cochez ce que vous avez déjà.
    .note =
        Il en manque ? Allez-y quand même. Dites-le à l’agent.
        Sans titre de séjour ? Demandez aussi à une association.

# $formulaire: Cerfa 16029
domiciliation-rendez-vous = Ce qui va se passer
    .steps =
        Le CCAS donne un formulaire : { $formulaire }.
        Lire ou écrire est difficile ? Un agent peut le remplir avec vous.
        Un agent vous reçoit. Il explique vos droits.
        Il demande où vous vivez, et pourquoi cette ville.
        Demandez un papier : il prouve votre demande.

domiciliation-aller = Prenez rendez-vous
    .steps =
        Allez au CCAS ou à la mairie. Ou appelez.
        Dites : « Je n’ai pas d’adresse. Je veux une domiciliation. »
        Notez le jour, l’heure et le nom de l’agent.
    .note =
        Vous parlez peu français ? Demandez une aide.
        Après le rendez-vous, revenez ici.

domiciliation-demande = Avez-vous donné votre demande ?
    .yes = Oui
    .no = Pas encore

domiciliation-blocage = Qu’est-ce qui bloque ?
    .hint = Ce n’est pas votre faute.
    .guichet = On ne prend pas ma demande
    .manque = Il manque un papier
    .attendre = Le rendez-vous est trop loin
    .unsure = Autre chose
    .autrement =
        Qu’est-ce qui vous arrête ?
        On vous dit non au guichet ? Prenez la première réponse.
        On vous demande un autre papier ? Prenez la deuxième réponse.
        Il faut attendre trop longtemps ? Prenez la troisième réponse.

domiciliation-manque = Demandez quel papier convient
    .steps =
        Dites : « Je n’ai pas ce papier. »
        Demandez : « Quel autre papier puis-je donner ? »
        Une association, un médecin ou l’école peut écrire pour vous.
        Donnez quand même votre demande.
    .note = Sans papier d’identité ? Demandez aussi. Ce n’est pas toujours obligatoire.

# $reponse-mois: 2
domiciliation-reponse = Avez-vous la réponse ?
    .text = Le CCAS répond en { $reponse-mois } mois au plus.
    .oui = C’est oui, j’ai le papier
    .non = C’est non
    .rien = Rien encore
    .autrement =
        Le CCAS est souvent à la mairie.
        Il dit oui ou non à votre demande.
        Vous n’avez rien reçu ? Prenez la troisième réponse.

# $reponse-mois: 2. $tel-droits: a phone number
domiciliation-relance = Attendez, puis demandez
    .steps =
        Gardez le papier qui prouve votre demande.
        Dites au CCAS comment vous appeler.
        Après { $reponse-mois } mois, demandez : « Quelle est ma réponse ? »
    .note =
        Le silence peut être un refus. Demandez alors une réponse écrite.
        Une association peut vous aider. Le Défenseur des droits aussi : { $tel-droits }.

domiciliation-refus = Demandez le refus par écrit
    .text =
        Un refus est toujours écrit. Il dit pourquoi.
        Le CCAS refuse seulement quand vous êtes sans lien avec la ville.
        Il doit alors vous dire où aller.
    .steps =
        Dites : « Je veux la réponse par écrit. »
        Demandez aussi à une association.

# $recours-mois: 2. $tel-droits: a phone number
domiciliation-recours = Pas d’accord avec le refus ?
    .hint = Vous avez { $recours-mois } mois après la lettre.
    .steps =
        Écrivez au président du CCAS. Une association peut écrire avec vous.
        Dites votre lien avec la ville. Joignez les preuves.
        Gardez une copie.
        C’est encore non ? Demandez au tribunal administratif.
    .note =
        Le Défenseur des droits aide gratuitement.
        Appelez le { $tel-droits }.

# $duree-ans: 1. $presence-mois: 3
domiciliation-garder = Gardez votre adresse
    .steps =
        Venez prendre vos lettres souvent.
        Venez ou appelez au moins tous les { $presence-mois } mois.
        Hôpital ou prison ? Prévenez le CCAS.
        L’adresse dure { $duree-ans } an. Avant la fin, demandez à la garder.
    .warning = { $presence-mois } mois sans nouvelles de vous ? L’adresse peut s’arrêter.

# $tel-droits: a phone number
domiciliation-servir = Donnez votre nouvelle adresse
    .text =
        Le CCAS vous donne une « attestation d’élection de domicile ».
        C’est votre preuve d’adresse. Montrez-la :
    .list =
        À la CAF et à France Travail.
        À l’assurance maladie et aux impôts.
        À la banque.
        À la mairie, pour la carte d’identité.
    .note = Quelqu’un la refuse ? Appelez le Défenseur des droits au { $tel-droits }.

domiciliation-aides = Le CCAS peut aider plus
    .text = Chaque ville choisit ses aides. Demandez pour :
    .list =
        Manger.
        Payer une facture.
        Prendre une douche.
        Voir une assistante sociale.
    .note =
        Dites : « J’ai besoin d’aide. Avec qui puis-je parler ? »
        Le CCAS dit non ? Demandez pourquoi, par écrit.

domiciliation-personne = Une personne peut vous aider
    .steps =
        Parlez à l’accueil du CCAS ou de la mairie.
        Le rendez-vous est loin ? Donnez le formulaire aujourd’hui.
        Un droit va s’arrêter ? Dites-le.
        Demandez aussi à une association.
