# Registration as a job-seeker at France Travail

# The guide itself
inscription-france-travail = M’inscrire à France Travail
    .tile = Je cherche un travail
    .line = S’inscrire pour avoir de l’aide, et parfois le chômage.
    .keywords = m’inscrire reinscription pole emploi france travail assedic anpe chomage chaumage chomeur sans travail sans emploi au chomage perdu mon travail licencie vire fin de contrat demission demandeur d’emploi conseiller allocation are 3949
    .agent = Je veux m’inscrire à France Travail comme demandeur d’emploi.

# First screen: for whom, and that it is urgent without being frightening.
inscription-france-travail-situation = Où en êtes-vous aujourd’hui ?
    .hint = France Travail est le nouveau nom de Pôle emploi.
    .text =
        L’inscription compte le jour où vous la faites. Faites-la vite.
        Ici, rien n’est envoyé.
    .sans = Je n’ai pas de travail
    .bientot = Mon travail finit bientôt
    .ancien = J’étais inscrit avant
    .rsa = Je suis au RSA, ou à la mission locale
    .unsure = Autre chose, ou je ne sais pas
    .autrement =
        Dites comment va votre travail aujourd’hui.
        Aucun travail ? Prenez la première réponse.
        Un contrat finit bientôt ? Prenez la deuxième réponse.
        Déjà inscrit dans le passé ? Prenez la troisième réponse.

# $label-actualiser: the button of the site. $phone: 3949
inscription-france-travail-auto = Vous êtes sans doute déjà inscrit
    .text =
        Avec le RSA ou la mission locale, l’inscription est automatique.
        Votre conjoint aussi est inscrit, si vous êtes au RSA.
        Une lettre vous le dit. Faites ce qu’elle demande.
    .steps =
        Pas de lettre ? Appelez le { $phone }.
        Demandez : « Suis-je inscrit ? »
        Demandez : « Dois-je faire l’actualisation chaque mois ? »

# $age-minimum: 16. $phone: 3949
inscription-france-travail-savoir = Pour qui est l’inscription ?
    .list =
        Vous cherchez un travail.
        Vous avez { $age-minimum } ans ou plus.
        Vous pouvez travailler en France.
    .text = L’inscription est gratuite. Elle est pour vous si :
    .note = Malade, en formation, ou en travail à temps partiel ? Demandez au { $phone }.

inscription-france-travail-bientot = Attendez la fin du travail
    .text =
        Inscrivez-vous le lendemain de votre dernier jour.
        Avant, préparez tout avec ce guide.
    .note = Notez ce jour sur un papier ou dans votre téléphone.

# $phone: 3949
inscription-france-travail-reinscrire = Réinscrivez-vous
    .text =
        C’est la même porte que pour une première fois.
        Votre ancien espace personnel existe peut-être encore.
        Gardez votre identifiant et votre mot de passe près de vous.
    .note = Perdus ? Appelez le { $phone }. Un agent vous aide.

inscription-france-travail-identite = Quel papier d’identité avez-vous ?
    .hint = Un papier encore valable.
    .carte = Carte d’identité ou passeport
    .sejour = Carte ou titre de séjour
    .aucun = Aucun, ou il est fini
    .autrement =
        Quel papier montre votre nom et votre photo ?
        Une carte d’identité ou un passeport ? Prenez la première réponse.
        Un papier pour rester en France ? Prenez la deuxième réponse.
        Aucun, ou la date est passée ? Prenez la troisième réponse.

# $phone: 3949
inscription-france-travail-sejour = Regardez votre titre de séjour
    .text =
        Avez-vous le droit de travailler ? L’agence le vérifie.
        Il finit bientôt ? Demandez le nouveau dès maintenant.
        Vous avez un papier pour attendre ? Appelez le { $phone }.

# $phone: 3949
inscription-france-travail-sans-papier = Demandez quel papier montrer
    .steps =
        Appelez le { $phone }.
        Dites : « Je veux m’inscrire. Je n’ai pas de papier valable. »
        Demandez : « Quel autre papier convient ? »
    .note =
        Vous pouvez aussi aller à l’agence. Vérifiez les heures.
        France Services vous aide pour refaire le papier. C’est gratuit.

inscription-france-travail-travail = Avez-vous déjà travaillé en France ?
    .hint = Un contrat court compte aussi.
    .note = Le travail passé peut donner droit au chômage.
    .yes = Oui
    .no = Non
    .autrement =
        Avez-vous eu un travail payé en France ?
        Même peu de temps, cela compte.
        Vous ne savez pas ? Demandez à une personne.

# $delai-chomage: 12. $phone: 3949
inscription-france-travail-attestation = Demandez l’attestation employeur
    .text =
        Chaque employeur vous donne ce papier à la fin du contrat.
        Il sert à calculer le chômage.
        Il manque ? Inscrivez-vous quand même.
    .note = L’employeur ne le donne pas ? Dites-le au { $phone }.
    .warning = Pour le chômage, inscrivez-vous dans les { $delai-chomage } mois après le contrat.

# $phone: 3949
inscription-france-travail-sans-chomage = L’inscription est utile quand même
    .text =
        Un agent vous aide à chercher un travail ou une formation.
        Sans travail passé, il n’y a souvent pas de chômage.
        Peu d’argent ? Demandez à la CAF si vous avez droit au RSA.

inscription-france-travail-papiers = Préparez ces papiers
    .hint = Cochez ce que vous avez déjà.
    .note = Il en manque un ? Continuez. Vous pouvez le donner plus tard.

inscription-france-travail-internet = Pouvez-vous le faire sur Internet ?
    .hint = Le site demande une adresse e-mail et un téléphone.
    .yes = Oui, seul ou avec un proche
    .no = Non, je veux de l’aide

# $phone: 3949
inscription-france-travail-agence = L’agence vous inscrit
    .text = Un agent vous aide, avec l’ordinateur de l’agence. C’est gratuit.
    .steps =
        Appelez le { $phone }, ou allez à l’agence.
        Dites : « Je veux m’inscrire. J’ai besoin d’aide. »
        Pas d’adresse e-mail ? Dites-le aussi.
        Apportez vos papiers.
    .note = France Services aide aussi. C’est gratuit.

# Hand-off. $label-inscrire: words of the site. $brouillon-jours: 15. $phone: 3949
inscription-france-travail-depart = Allez sur le site de { $portal }
    .hint = C’est gratuit, jour et nuit.
    .warning = Votre travail n’est pas fini ? Attendez le lendemain du dernier jour.
    .note =
        Les mots du site peuvent changer un peu.
        Vous pouvez arrêter et finir plus tard, pendant { $brouillon-jours } jours.
    .land =
        Touchez { $label-inscrire }.
        Écrivez votre nom, votre adresse, votre téléphone, votre e-mail.
        Écrivez votre numéro de sécurité sociale.
        Dites votre dernier travail, et le travail que vous cherchez.
        Le site propose l’allocation chômage ? Demandez-la en même temps.
        Ajoutez votre RIB.
        Le site propose un rendez-vous ? Choisissez un jour et une heure.
        Relisez tout. Validez.
        Gardez la confirmation, l’identifiant et le mot de passe.
    .say =
        Bonjour. Je cherche un travail. Je veux m’inscrire.
        J’ai besoin d’aide pour le site.
        Pouvez-vous m’inscrire avec un agent ?
    .planb =
        Pas d’ordinateur ? L’agence en prête un. Un agent vous aide.
        Le site ne veut pas vous inscrire ? Appelez le { $phone }.
        Site en panne ? Notez l’heure. Prenez l’écran en photo. Appelez le même jour.
        France Services vous aide aussi. C’est gratuit.

inscription-france-travail-envoye = Avez-vous vu la confirmation ?
    .hint = Le site écrit que votre demande est enregistrée.
    .yes = Oui, je l’ai vue
    .no = Non, pas encore

inscription-france-travail-apres = C’est envoyé. Et maintenant ?
    .steps =
        Lisez chaque message de votre espace personnel.
        Envoyez vite les papiers que l’on vous demande.
        Notez le jour de votre rendez-vous.
        Vous changez d’adresse ou de téléphone ? Dites-le.
    .note = Gardez une copie de tout.

# $phone: 3949
inscription-france-travail-rendez-vous = Le premier rendez-vous
    .text =
        Un agent parle avec vous de votre travail et de vos besoins.
        Vous lisez mal, ou vous parlez peu français ? Dites-le.
        Apportez votre papier d’identité. Avez-vous un CV ? Prenez-le.
    .note = Vous voulez venir avec quelqu’un ? Demandez avant au { $phone }.
    .warning = Vous ne pouvez pas venir ? Appelez avant. Sinon, l’inscription peut finir.

# $label-actualiser: the button of the site. $phone: 3949
inscription-france-travail-chaque-mois = Chaque mois, faites l’actualisation
    .text =
        Elle ouvre à la fin du mois. Cherchez { $label-actualiser }.
        Sans elle, l’inscription prend fin.
        Notre guide « Faire mon actualisation » vous aide.
    .note =
        Une question ? Appelez le { $phone }.
        Pas d’accord ? Parlez à l’agence, puis écrivez au médiateur.

# $phone: 3949
inscription-france-travail-recu = Demandez si c’est enregistré
    .steps =
        Regardez vos e-mails et votre espace personnel.
        Toujours un doute ? Appelez le { $phone }.
        Demandez : « Suis-je inscrit ? À partir de quel jour ? »

inscription-france-travail-patience = C’est normal. Revenez bientôt
    .text =
        Vos papiers sont prêts.
        Inscrivez-vous le lendemain de votre dernier jour.
    .note = Notez ce jour dans votre téléphone.

inscription-france-travail-blocage = Qu’est-ce qui bloque ?
    .hint = Ce n’est pas votre faute. On trouve une autre porte.
    .panne = Le site ne marche pas
    .code = Le code ou le mot de passe
    .refus = Le site dit non
    .unsure = Autre chose
    .autrement =
        Qu’est-ce qui vous arrête ?
        Le site ne s’ouvre pas ? Prenez la première réponse.
        Vous ne pouvez pas entrer ? Prenez la deuxième réponse.
        Le site refuse ? Prenez la troisième réponse.

# $phone: 3949
inscription-france-travail-panne = Le site ne marche pas
    .steps =
        Notez le jour et l’heure.
        Prenez une photo de l’écran.
        Appelez le { $phone } le jour même.
        Dites : « Je veux m’inscrire dès aujourd’hui. »
    .note = L’agence peut aussi vous inscrire.

# $phone: 3949
inscription-france-travail-code = Le code ou le mot de passe bloque
    .text =
        Un code peut venir par e-mail ou par message. Attendez 10 minutes.
        Rien ? Appelez le { $phone }.
        Dites : « Je ne peux pas entrer dans mon espace personnel. »
    .warning = Ne donnez votre mot de passe à personne.

# $phone: 3949
inscription-france-travail-refus = Le site refuse l’inscription
    .text = Certaines personnes passent par un agent. C’est prévu.
    .steps =
        Appelez le { $phone }. Demandez pourquoi.
        Allez à l’agence avec vos papiers.
        L’agence dit non ? Demandez la réponse par écrit.
    .note = Pas d’accord ? Écrivez au médiateur, puis au tribunal administratif.
