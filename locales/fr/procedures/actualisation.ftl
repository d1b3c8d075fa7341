# Monthly update of a job-seeker at France Travail

# The guide itself
actualisation = Faire mon actualisation
    .tile = Je suis inscrit à France Travail
    .line = Chaque mois, dites votre situation pour rester inscrit.
    .keywords = pole emploi france travail assedic anpe chomage chomeur actualiser actualisation m’actualiser pointer pointage declarer declaration mensuelle situation du mois rester inscrit demandeur d’emploi allocation are heures salaire fiche de paie interim 3949 radiation reinscription retard oublie
    .agent = Je dois faire mon actualisation chez France Travail.

# $label-actualiser: exact words of the button on the official site
actualisation-pour-qui = Êtes-vous inscrit à France Travail ?
    .hint = France Travail est le nouveau nom de Pôle emploi.
    .text =
        Chaque mois, vous dites votre situation : c’est l’actualisation.
        Votre espace personnel affiche { $label-actualiser } ? Vous devez la faire.
    .note = Ce guide n’envoie rien. Vous pouvez vous arrêter à tout moment.
    .yes = Oui
    .no = Non
    .autrement =
        Avez-vous dit à France Travail que vous cherchez un travail ?
        Avant, ce service s’appelait Pôle emploi.
        Vous ne savez pas ? Prenez la dernière réponse.

# End of the road for a person who is not registered. $portal: France Travail, $phone: its number
actualisation-pas-inscrit = Sans inscription, rien à envoyer
    .text =
        L’actualisation est pour les personnes inscrites.
        Vous voulez vous inscrire ? Allez sur le site de { $portal }.
        Vous préférez parler à quelqu’un ? Appelez le { $phone }.
        Une agence peut aussi vous inscrire. Un agent vous aide.

# How to know if one must do it. $label-actualiser: the button, $fenetre-closes: last day, as a long date
actualisation-savoir = Comment savoir si vous devez la faire
    .steps =
        Ouvrez votre espace personnel sur le site de { $portal }.
        Cherchez le bouton { $label-actualiser }.
        Vous voyez ce bouton ? Faites l’actualisation.
        Vous avez un doute ? Appelez le { $phone }.
    .note = La date limite est le { $fenetre-closes } à minuit.

# Asked from the 16th to the 27th. $fenetre-missed: the month whose window has just closed, $fenetre-opens: long date
actualisation-tot = Avez-vous envoyé l’actualisation pour { $fenetre-missed } ?
    .hint = Aujourd’hui, l’envoi est fermé. La prochaine fois ouvre le { $fenetre-opens }.
    .yes = Oui, je l’ai envoyée
    .no = Non

# How to know if the last one was sent. $label-droits: a heading of the personal space
actualisation-verif = Comment savoir si c’est envoyé
    .steps =
        Ouvrez votre espace personnel sur le site de { $portal }.
        Ouvrez { $label-droits }.
        Cherchez l’actualisation pour { $fenetre-missed }.
        Vous ne trouvez pas ? Appelez le { $phone }.
    .note = Ensuite, touchez Retour. Répondez à la question.

# The window has closed and the person sent nothing. Never promise a repair
actualisation-retard = Il est trop tard pour { $fenetre-missed }
    .text =
        La date limite est passée.
        Votre inscription prend fin. Le paiement s’arrête aussi.
        Ce n’est pas une punition. Vous pouvez vous réinscrire.
    .note = Une personne peut vous aider dès aujourd’hui.

# $fenetre-missed: the month that was missed
actualisation-reinscrire = Réinscrivez-vous dès aujourd’hui
    .steps =
        Appelez le { $phone }. Ou allez sur le site de { $portal }.
        Dites : « L’actualisation pour { $fenetre-missed } n’est pas envoyée. »
        Demandez : « Comment je me réinscris ? »
        Demandez : « Est-ce que je perds de l’argent ? »
    .warning = Nous ne savons pas si ce mois est payé. Vérifiez avec un agent.

# How to contest a decision
actualisation-contester = Pas d’accord avec une décision ?
    .steps =
        Parlez d’abord à votre agence. Demandez une réponse par écrit.
        Elle vous dit non ? Écrivez au médiateur de { $portal }.
        C’est encore non ? Vous pouvez aller au tribunal administratif.
    .note = Demandez les dates limites à l’agence.

# The last one was sent, the next one is not open. $fenetre-month: the next month to declare
actualisation-attendre = Tout va bien. Rien à envoyer aujourd’hui
    .text =
        La prochaine actualisation est pour { $fenetre-month }.
        Elle ouvre le { $fenetre-opens }.
        Elle ferme le { $fenetre-closes } à minuit.
    .note = Aujourd’hui, préparez vos papiers. Essayez aussi votre mot de passe.

# Checklist when nothing can be sent yet
actualisation-preparer = Préparez vos papiers
    .hint = La fiche de paie sert seulement si vous travaillez.
    .note = Il manque un papier ? Vous avez encore le temps.

# The window is open. $fenetre-month: month to declare, $fenetre-closes: last day
actualisation-quand = Vous avez jusqu’au { $fenetre-closes } à minuit
    .text =
        C’est le moment pour { $fenetre-month }.
        Faites-la tôt. Un paiement arrive alors plus vite.
        La date limite reste la même le dimanche.
    .warning = Après cette date, votre inscription prend fin.

# A question the site asks too
actualisation-formation = Avez-vous suivi une formation ou un stage en { $fenetre-month } ?
    .hint = Pensez à tout le mois.
    .yes = Oui
    .no = Non

# A question the site asks too
actualisation-travaille = Avez-vous travaillé en { $fenetre-month } ?
    .hint = Comptez tout : une heure, un jour, un mois.
    .note = Le travail à votre compte est aussi un travail.
    .yes = Oui, j’ai travaillé
    .no = Non
    .dire = Une heure de travail compte aussi. Cherchez ensemble.
    .piege = Oublier une petite mission.

# What counts as work, for the person who does not know. $label-oui: the answer Yes on the site
actualisation-compte = Ce qui est un travail
    .text = Répondez { $label-oui } pour une seule de ces choses :
    .list =
        Un emploi chez un employeur, même 1 heure.
        Une mission d’intérim.
        Un travail à votre compte.
    .note = L’argent arrive plus tard ? Vérifiez avec un agent au { $phone }.
    .next = J’ai compris

# Several rare questions of the site, together
actualisation-autre = Avez-vous eu un arrêt maladie, un congé ou une nouvelle pension ?
    .text =
        Congé : pour une maternité ou une paternité.
        Pension : pour la retraite ou une invalidité.
    .arret = Oui, un arrêt ou un congé
    .pension = Oui, une nouvelle pension
    .deux = Oui, les 2
    .non = Non
    .autrement =
        Pensez au mois que vous déclarez.
        Étiez-vous malade, avec un papier du médecin ?
        Avez-vous eu un bébé ?
        Une retraite ou une pension a-t-elle commencé ?
    .dire = Parlez bas, à l’écart des autres.
    .laisser = La personne montre sa réponse. Elle n’a pas à la dire.

# What to answer on the site. $label-oui and $label-non: the answers on the site
actualisation-dates = Donnez les dates
    .text = Répondez { $label-oui } à ce qui est vrai pour vous.
    .list =
        Formation : regardez le papier du centre.
        Stage : premier jour et dernier jour.
        Arrêt maladie, congé paternité : les dates.
        Congé maternité : la date de début.
        Nouvelle retraite ou pension d’invalidité : la date de début.
    .warning = Une ligne ici est fausse pour vous ? Répondez { $label-non }.
    .note = Un doute ? Appelez le { $phone }.

# The trap. $label-recherche: the last question of the site, $label-oui, $label-non: its answers
actualisation-recherche = Attention à la dernière question
    .text =
        Le site demande : { $label-recherche }
        Vous voulez rester inscrit ? Répondez { $label-oui }.
    .warning = La réponse { $label-non } arrête votre inscription.
    .note =
        Vous hésitez ? Appelez d’abord le { $phone }.
        En formation, le site ne la pose pas toujours.

# Checklist, fits the answers
actualisation-papiers = Prenez ces papiers
    .hint = Gardez-les près de vous pour répondre au site.
    .note = Il manque un papier ? Continuez. Vous pouvez l’envoyer plus tard.

# Tally of hours and gross pay, one line per employer. $number: 1, 2, 3…
actualisation-emplois = Vos heures et votre salaire brut
    .hint = Prenez vos fiches de paie. Une ligne par employeur.
    .text = Vous pouvez passer. Rien n’est envoyé.
    .note = À votre compte ? Demandez au { $phone }.
    .warning = Comptez les congés payés et les primes. Ne comptez pas l’indemnité de fin de contrat.
    .heures = Heures, sans les minutes
    .brut = Salaire brut en euros
    .row = Employeur { $number }
    .dire = Montrez la ligne « brut » sur la fiche de paie.
    .piege = Prendre le salaire net à la place du brut.
    .autrement =
        Pour chaque employeur, écrivez 2 chiffres.
        Le premier : les heures de travail du mois.
        Le deuxième : le salaire à côté du mot « brut ».
        Vous ne trouvez pas ? Passez cette page.

# Where to read the figures on a payslip
actualisation-fiche = Où lire les chiffres ?
    .list =
        Heures : le total du mois, sans les minutes.
        Salaire brut : cherchez le mot brut.
        Comptez les congés payés et les primes.
        Ne comptez pas l’indemnité de fin de contrat.
    .note =
        Pas de fiche de paie ? Donnez un chiffre proche. Envoyez la fiche de paie ensuite.
        Un doute ? Demandez à l’employeur ou au { $phone }.

# Hand-off. Used when the window is open and also a few days before. $label-…: exact words of the site
actualisation-depart = Allez sur le site de { $portal }
    .hint = Vous pouvez envoyer du { $fenetre-opens } au { $fenetre-closes } à minuit.
    .warning =
        Relisez tout avant de valider.
        Après, la déclaration est bloquée en ligne.
        Une erreur ? Appelez le { $phone }.
    .note =
        Les mots du site peuvent changer un peu.
        Vous pouvez commencer et finir plus tard.
    .land =
        Écrivez votre identifiant et votre mot de passe.
        Touchez le bouton { $label-actualiser }, puis { $label-declarer }.
        Le site affiche parfois déjà des informations. Vérifiez chaque ligne.
        Une ligne est fausse ? Signalez l’erreur sur cette page.
        Répondez aux questions : formation, travail, stage, arrêt, congé, pension.
        Vous avez travaillé ? Écrivez chaque employeur, ses heures et le salaire brut.
        Vous voulez rester inscrit ? À { $label-recherche }, répondez { $label-oui }.
        Relisez à l’étape { $label-verifier }. Ensuite, validez.
        À l’étape { $label-justificatifs }, envoyez vos papiers. Plus tard, c’est possible aussi.
        Attendez la confirmation. Enregistrez-la ou imprimez-la.
    .say =
        Un serveur automatique répond jour et nuit au { $phone }.
        Il demande votre identifiant et votre mot de passe.
        Il pose les mêmes questions que le site.
        À un agent, dites : « Je veux faire mon actualisation pour { $fenetre-month }. »
        Après une erreur, dites : « J’ai envoyé une erreur. Comment corriger ? »
    .planb =
        Pas d’ordinateur ? Appelez, ou ouvrez l’application { $label-application } sur votre téléphone.
        Pas d’Internet ? Votre agence prête un ordinateur gratuit.
        Besoin d’aide ? Allez à France Services, un lieu public gratuit près de chez vous.
        Site en panne ? Notez l’heure et prenez l’écran en photo. Appelez le même jour.
        Même en panne, la date limite reste le { $fenetre-closes }. Faites-la tôt.

# Did the person see the confirmation? Yes means it is sent
actualisation-envoye = Avez-vous vu la confirmation ?
    .hint = Le site écrit que votre déclaration est enregistrée.
    .yes = Oui, je l’ai vue
    .no = Pas encore
    .dire = Cherchez ensemble le message du site.
    .piege = Fermer la page avant ce message.

# Sent. $delai-virement: working days, $delai-changement: days
actualisation-garder = C’est envoyé. Gardez la preuve
    .steps =
        Enregistrez la page, ou imprimez-la.
        Envoyez les papiers demandés.
        Un paiement arrive environ { $delai-virement } jours de travail après.
        Un changement ? Dites-le en { $delai-changement } jours, sans attendre.
        Une erreur ? Appelez le { $phone }.
    .note = Pas d’accord ? Parlez à l’agence, puis au médiateur, puis au tribunal.

# How to know if it is sent. $label-deja: what the site says when it is already done, $delai-espace: hours
actualisation-recu = Comment vérifier l’envoi
    .steps =
        Ouvrez votre espace personnel. Touchez { $label-actualiser }.
        Le site écrit { $label-deja } ? C’est envoyé.
        Sinon, regardez { $label-droits }. La réponse arrive en { $delai-espace } heures.
        Un doute ? Appelez le { $phone } avant le { $fenetre-closes }.

# Before the window opens: nothing to send yet. Long dates
actualisation-bientot = C’est normal. Revenez le { $fenetre-opens }
    .text =
        L’envoi n’est pas encore ouvert.
        Vous avez ensuite jusqu’au { $fenetre-closes } à minuit.
        Gardez vos fiches de paie.
    .note = Notez la date sur un papier ou dans votre téléphone.

# Not sent while the window is open: what to do
actualisation-blocage = Vous êtes bloqué ? Voici les solutions
    .list =
        Site en panne : prenez l’écran en photo. Appelez le { $phone }.
        Pas de code : appelez, ou allez en agence.
        Mauvais chiffre envoyé : appelez vite.
        Date passée : réinscrivez-vous au { $phone }.
    .warning = La date limite est le { $fenetre-closes } à minuit.
    .note = Pas d’accord ? Parlez à l’agence, puis au médiateur, puis au tribunal.
