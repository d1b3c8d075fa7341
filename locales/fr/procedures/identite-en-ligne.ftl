# FranceConnect: which account, names that do not match, provisional number, none

# The guide itself
identite-en-ligne = Entrer avec FranceConnect
    .tile = Un site me demande FranceConnect
    .line = Trouver le bon compte, ou débloquer FranceConnect.
    .keywords = france connect franceconnect franseconnect france conect franceconnect+ connexion se connecter identification identifiant identite numerique mot de passe oublie code perdu compte ameli france identite numero provisoire numero de securite sociale provisoire nia nom faux nom different date de naissance fausse ne a l’etranger erreur bloque usurpation pirate piratage aucun compte
    .agent = Je veux entrer sur un site avec FranceConnect.

identite-en-ligne-besoin = Un site vous demande FranceConnect ?
    .hint = C’est un bouton pour entrer sur les sites publics.
    .text =
        Il se sert d’un compte que vous avez déjà.
        C’est gratuit. Ce guide ne demande aucun mot de passe.
    .entrer = Je veux m’en servir
    .bloque = Je suis bloqué
    .vol = Quelqu’un utilise mon compte
    .unsure = Je ne comprends pas
    .autrement =
        FranceConnect est un bouton.
        Il ouvre un site avec un compte que vous avez déjà.
        Vous voulez entrer ? Prenez la première réponse.
        Cela ne marche pas ? Prenez la deuxième réponse.

identite-en-ligne-bouton = À quoi sert ce bouton ?
    .steps =
        Vous touchez le bouton FranceConnect.
        Vous choisissez un compte, par exemple celui des impôts.
        Vous écrivez l’identifiant et le mot de passe de ce compte.
        Vous revenez sur le site. Il vous connaît.
    .note = Beaucoup de sites ont aussi leur propre mot de passe. Vous pouvez choisir.

# The names of the accounts are those that FranceConnect shows.
identite-en-ligne-compte = Quel compte avez-vous déjà ?
    .hint = Un seul suffit.
    .impots = Les impôts
    .ameli = Ameli, l’assurance maladie
    .msa = La MSA
    .poste = L’Identité Numérique La Poste
    .appli = L’application France Identité
    .aucun = Aucun
    .autrement =
        Sur quel site entrez-vous déjà avec un mot de passe ?
        Les impôts, ameli ou un autre : un seul suffit.
        Vous n’avez rien ? Prenez la sixième réponse.

identite-en-ligne-papier = Quel papier avez-vous ?
    .hint = Avec un seul, on peut créer un compte.
    .note = La nouvelle carte est petite comme une carte de banque.
    .avis = Un avis d’impôt
    .secu = Un numéro de sécurité sociale
    .carte = La nouvelle carte d’identité
    .titre = Un passeport, ou un titre de séjour
    .rien = Rien de tout cela
    .autrement =
        Regardez les papiers que vous avez.
        L’avis d’impôt est une lettre des impôts.
        Le numéro de sécurité sociale est sur la carte Vitale.
        Vous n’avez rien ? Prenez la cinquième réponse.

# $site-impots: impots.gouv.fr. $chiffres-fiscal: 13. $tel-impots: a phone number
identite-en-ligne-creer-impots = Créez un compte des impôts
    .steps =
        En haut de l’avis, cherchez le numéro fiscal : { $chiffres-fiscal } chiffres.
        Cherchez aussi le « revenu fiscal de référence ».
        Sur la déclaration, cherchez le « numéro d’accès en ligne ».
        Allez sur { $site-impots }. Créez votre espace.
    .note =
        Il manque un numéro ? Appelez le { $tel-impots }.
        Ou allez au centre des impôts avec un papier d’identité.

identite-en-ligne-numero = Par quel chiffre commence votre numéro ?
    .hint = Le numéro de sécurité sociale.
    .fixe = Par 1 ou 2
    .autre = Par un autre chiffre
    .autrement =
        Ce numéro est sur la carte Vitale.
        Regardez seulement le premier chiffre.
        Ne dites pas la suite.
    .dire = Demandez seulement le premier chiffre.
    .laisser = La personne regarde sa carte. Ne notez pas le numéro.

# $site-ameli: ameli.fr. $tel-ameli: 36 46
identite-en-ligne-creer-ameli = Créez un compte Ameli
    .steps =
        Prenez votre carte Vitale. Le site peut aussi demander votre RIB.
        Allez sur { $site-ameli }. Créez votre compte.
        Le site envoie un e-mail. Ouvrez-le vite.
    .note = Bloqué ? Appelez le { $tel-ameli }. Demandez un code provisoire.

# A number that is not final. $tel-ameli: 36 46
identite-en-ligne-provisoire = Votre numéro est peut-être provisoire
    .text =
        Un numéro provisoire ne permet pas de compte Ameli.
        Vos droits sont les mêmes.
    .steps =
        Appelez le { $tel-ameli }.
        Demandez : « Mon numéro est-il provisoire ? »
        Demandez : « Quel papier manque ? »
    .note =
        Souvent, c’est l’acte de naissance.
        En attendant, demandez à faire vos démarches au guichet.

# $age-adulte: 18
identite-en-ligne-creer-appli = Prenez l’application France Identité
    .text = Elle demande un téléphone assez neuf. Il faut { $age-adulte } ans.
    .steps =
        Installez l’application.
        Écrivez le numéro en bas à droite de la carte.
        Posez la carte contre le téléphone.
        Ouvrez l’e-mail reçu. Choisissez un code.
    .note = Cela ne marche pas ? Touchez Retour. Choisissez un autre papier.

# $age-adulte: 18. $tel-poste: a phone number
identite-en-ligne-creer-poste = Demandez à La Poste
    .text =
        Son nom : L’Identité Numérique La Poste. C’est gratuit.
        Il faut { $age-adulte } ans, un e-mail, un téléphone avec Internet.
        Un agent de La Poste peut vérifier votre papier.
    .note = Titre de séjour ? Vérifiez qu’il convient, au { $tel-poste }.

# $site-impots: impots.gouv.fr
identite-en-ligne-sans-compte = Vous pouvez faire sans compte
    .text =
        Internet est un droit. Ce n’est pas un devoir.
        Demandez le guichet, le téléphone ou le papier.
    .steps =
        Appelez le service, ou allez à France Services.
        Dites : « Je n’ai pas de compte. Comment faire ? »
        Un papier d’identité ? Le centre des impôts peut donner un numéro fiscal.

identite-en-ligne-papiers = Prenez cela avec vous
    .hint = Cochez ce que vous avez déjà.
    .note = Votre mot de passe reste à vous. Nous ne le demandons jamais.

identite-en-ligne-essai = Essayez sur votre site
    .steps =
        Retournez sur le site de votre démarche.
        Touchez le bouton FranceConnect. Choisissez votre compte.
        En haut, lisez l’adresse : c’est celle de votre compte.
        Écrivez l’identifiant et le mot de passe.
        Un code peut venir par message ou par e-mail. Écrivez-le.
        Le site montre votre nom ? Continuez.
    .note = Après 2 erreurs, arrêtez. Le compte peut se bloquer.

identite-en-ligne-entre = Êtes-vous entré ?
    .hint = Le site montre votre nom.
    .yes = Oui
    .no = Non

identite-en-ligne-bien = Bravo, cela marche
    .text =
        Sur chaque site public, touchez FranceConnect.
        Choisissez le même compte.
        Un e-mail vous prévient à chaque fois.
    .warning = Un e-mail arrive, mais vous n’avez rien fait ? Changez vite le mot de passe.
    .note =
        Un proche vous aide ? Restez à côté. Écrivez vous-même le mot de passe.
        Besoin d’aide pour la suite ? Une personne peut vous aider.

identite-en-ligne-blocage = Qu’est-ce qui bloque ?
    .hint = Ce n’est pas votre faute. Rien n’est perdu.
    .passe = Le mot de passe
    .code = Le code n’arrive pas
    .nom = Le nom, ou la naissance
    .plus = On demande FranceConnect+
    .panne = Le site ne marche pas
    .unsure = Autre chose
    .autrement =
        Qu’est-ce qui vous arrête ?
        Le site refuse votre mot de passe ? Prenez la première réponse.
        Vous attendez un code ? Prenez la deuxième réponse.
        Le site ne trouve pas votre nom ? Prenez la troisième réponse.
        Sinon, lisez les autres réponses.

# $tel-impots, $tel-ameli, $tel-poste: phone numbers
identite-en-ligne-passe = C’est le mot de passe de votre compte
    .text = FranceConnect n’a pas de mot de passe à lui. Appelez :
    .list =
        Impôts : { $tel-impots }
        Ameli : { $tel-ameli }
        La Poste : { $tel-poste }
        MSA : le numéro est sur ses lettres
    .note =
        Dites : « J’ai perdu mon mot de passe. »
        Vous pouvez aussi prendre un autre compte.

# $tel-impots, $tel-ameli: phone numbers
identite-en-ligne-code = Le code n’arrive pas
    .steps =
        Attendez 10 minutes. Regardez tous vos messages.
        Votre téléphone ou votre e-mail est nouveau ? Le compte doit le savoir.
        Impôts : appelez le { $tel-impots }. Ameli : le { $tel-ameli }.
        Dites : « Je ne reçois pas le code. »
    .warning = Ne donnez jamais un code à quelqu’un qui vous appelle.

identite-en-ligne-nom = Comparez votre nom, lettre par lettre
    .text =
        FranceConnect compare votre nom, vos prénoms, votre naissance.
        Une seule lettre peut bloquer.
    .steps =
        Prenez votre papier d’identité ou votre acte de naissance.
        Regardez le nom écrit dans chaque compte.
        Notez ce qui est faux.
    .note = En général, le nom de naissance compte, même après un mariage.

identite-en-ligne-naissance = Où êtes-vous né ?
    .hint = La personne à appeler change.
    .france = En France
    .ailleurs = Dans un autre pays

# $tel-impots, $tel-ameli: phone numbers
identite-en-ligne-ne-france = Faites corriger l’erreur
    .steps =
        Le compte des impôts est faux ? Appelez le { $tel-impots }.
        Le compte Ameli est faux ? Appelez le { $tel-ameli }.
        L’acte de naissance est faux ? Appelez la mairie de naissance.
        Dites : « Mon nom est mal écrit. Quel papier envoyer ? »
    .note = Cela peut être long. En attendant, essayez un autre compte.

# $tel-ameli: 36 46
identite-en-ligne-ne-ailleurs = L’assurance maladie peut corriger
    .steps =
        Appelez le { $tel-ameli }.
        Dites : « Je suis né dans un autre pays. Mon nom est faux. »
        Demandez : « Quel acte de naissance envoyer ? »
        Demandez : « Faut-il une traduction ? »
    .note =
        Pas de jour de naissance exact ? Dites-le.
        En attendant, demandez à faire au guichet.

identite-en-ligne-plus = FranceConnect+ veut un compte plus sûr
    .text = Il y a 2 comptes possibles :
    .list =
        L’Identité Numérique La Poste
        L’application France Identité
    .note =
        France Identité demande parfois un passage à la mairie.
        Ni l’un ni l’autre ? Appelez le service.
        Dites : « Je suis sans FranceConnect+. Comment faire ? »

identite-en-ligne-panne = Le site ne marche pas
    .steps =
        Notez le jour et l’heure.
        Prenez une photo de l’écran.
        Essayez un autre compte.
        Appelez le service de votre démarche le jour même.
    .note = Il y a une date limite ? Dites-le à l’agent. Demandez un papier.

# $site-fc: host of FranceConnect. $tel-impots, $tel-ameli: phones. $tel-arnaque: 33700
identite-en-ligne-vol = Protégez votre compte
    .steps =
        Changez vite le mot de passe du compte.
        Appelez : impôts { $tel-impots }, Ameli { $tel-ameli }.
        Dites : « Quelqu’un utilise mon compte. »
        Signalez-le aussi sur { $site-fc }.
        Allez à la police. Demandez un papier.
    .note = Un message bizarre ? Envoyez-le au { $tel-arnaque }.

identite-en-ligne-personne = Une personne peut vous aider
    .steps =
        Prenez une photo du message sur l’écran.
        Allez à France Services avec vos papiers et votre téléphone.
        Montrez le message.
    .warning = Gardez le mot de passe pour vous. Écrivez-le vous-même.
