### An appointment with a doctor, or care without delay.
### One message = one screen. { $phone }: 116 117. { $samu }: 15. { $europe }: 112. { $sourds }: 114.

# The guide itself
rendez-vous-medical = Voir un médecin
    .tile = J’ai besoin d’un médecin
    .line = Urgence, rendez-vous, ou pas de médecin.
    .keywords = rdv rendez-vous médecin medecin docteur généraliste generaliste malade maladie consultation urgence urgences samu garde dentiste dents yeux ophtalmo gynéco spécialiste specialiste médecin traitant santé sante soin soigner hôpital hopital doctolib pédiatre fièvre douleur mal
    .agent = J’ai besoin d’un rendez-vous avec un médecin.

# First screen. { $samu }: 15
rendez-vous-medical-urgence = Comment va la personne malade ?
    .hint = C’est vous, ou une autre personne.
    .text = Un de ces signes ? Appelez le { $samu }.
    .list =
        Elle respire mal.
        Elle a mal à la poitrine.
        Elle parle mal tout à coup.
        Elle ne répond plus.
        Elle saigne beaucoup.
    .grave = Elle a un de ces signes
    .vite = Il faut un médecin aujourd’hui
    .attend = Elle peut attendre
    .unsure = Je ne sais pas
    .autrement =
        Regardez la personne. Lisez les signes un par un.
        Vous voyez un de ces signes ? Prenez la première réponse.
        Aucun signe, mais elle souffre ? Prenez la deuxième réponse.
        Vous avez un doute ? Prenez la dernière réponse.
    .dire = Lisez les signes un par un. Un seul suffit.
    .laisser = La personne répond. En danger, appelez vous-même.

# { $samu }: 15; { $europe }: 112; { $sourds }: 114; { $suicide }: 3114
rendez-vous-medical-grave = Appelez le { $samu } maintenant
    .hint = C’est gratuit, jour et nuit.
    .text = { $samu }
    .steps =
        Dites où vous êtes : ville, rue, étage.
        Dites ce que vous voyez.
        Raccrochez seulement quand on vous le dit.
    .note =
        Le { $europe } marche aussi.
        Impossible de parler ou d’entendre ? Envoyez un message au { $sourds }.
        Envie de mourir ? Appelez le { $suicide }.

# { $phone }: 116 117; { $samu }: 15
rendez-vous-medical-doute = Un doute ? Appelez
    .hint = C’est gratuit.
    .text =
        { $phone }
        Personne ne répond ? Appelez le { $samu }, jour et nuit.
        On vous pose des questions.
        On vous dit quoi faire.
    .note = Appeler pour rien n’est pas une faute.

rendez-vous-medical-traitant-vite = Avez-vous un médecin traitant ?
    .hint = C’est le médecin que vous voyez d’habitude.
    .yes = Oui
    .no = Non
    .autrement =
        C’est votre médecin de tous les jours.
        La sécurité sociale connaît son nom.
        Aucun médecin n’est le vôtre ? Répondez Non.

rendez-vous-medical-d-abord = Appelez d’abord votre médecin
    .steps =
        Dites : « C’est pour aujourd’hui. »
        Dites où vous avez mal, et depuis quand.
        Écoutez le message s’il est absent.
    .note = Il a une place ? Notez l’heure. C’est fini.
    .next = Il ne peut pas

# { $phone }: 116 117; { $samu }: 15; { $sourds }: 114
rendez-vous-medical-garde = Appelez le { $phone }
    .hint = C’est gratuit. Les heures changent selon le département.
    .text =
        { $phone }
        On cherche un médecin avec vous.
        Personne ne répond ? Appelez le { $samu }, jour et nuit.
    .list =
        Dites votre âge et où vous avez mal.
        Prenez votre carte Vitale.
    .note =
        Ordonnance à refaire ? Appelez votre médecin.
        Impossible de parler ou d’entendre ? Envoyez un message au { $sourds }.

rendez-vous-medical-quel = Quel soin cherchez-vous ?
    .hint = Un doute ? Prenez la première réponse.
    .medecin = Un médecin
    .direct = Les dents, les yeux, une grossesse
    .autre = Le cœur, la peau, les os, autre chose
    .autrement =
        Que voulez-vous soigner ?
        Les dents, les yeux, ou un bébé à venir ? Prenez la deuxième réponse.
        Vous ne savez pas ? Prenez la première réponse.

rendez-vous-medical-traitant = Avez-vous un médecin traitant ?
    .hint = C’est le médecin que vous voyez d’habitude.
    .yes = Oui
    .no = Non
    .autrement =
        C’est votre médecin de tous les jours.
        La sécurité sociale connaît son nom.
        Aucun médecin n’est le vôtre ? Répondez Non.

rendez-vous-medical-direct = Appelez directement
    .text = Pour ces soins, il n’y a pas de lettre à demander :
    .list =
        le dentiste
        le médecin des yeux
        la sage-femme ou le gynécologue
    .note = Votre médecin traitant peut vous donner un nom.

# { $age-enfant }: an age (16)
rendez-vous-medical-lettre = Voyez d’abord votre médecin
    .text =
        Votre médecin traitant écrit une lettre.
        Avec elle, la sécurité sociale paie plus.
        Il peut aussi appeler pour vous.
    .note =
        Moins de { $age-enfant } ans ? La lettre n’est pas obligatoire. Vérifiez au téléphone.
        Pas de médecin ? Continuez quand même.

# { $assurance-maladie }: 3646
rendez-vous-medical-savoir = Comment le savoir ?
    .text =
        Qui vous soigne le plus souvent ? Posez-lui la question.
        Ou appelez la sécurité sociale au { $assurance-maladie }.
        Dites : « Qui est mon médecin traitant ? »
    .note = Vous ne savez pas ? Vous pouvez voir un médecin quand même.

# { $assurance-maladie }: 3646
rendez-vous-medical-chercher = Chercher un médecin
    .steps =
        Demandez à la pharmacie et à la mairie.
        Appelez aussi un centre de santé.
        Dites : « Prenez-vous de nouvelles personnes ? »
        Ils disent non ? Notez leurs noms.
        Puis appelez la sécurité sociale au { $assurance-maladie }.
    .note = Elle peut chercher avec vous.

rendez-vous-medical-carte = Avez-vous une carte Vitale ?
    .hint = C’est la carte verte de la sécurité sociale.
    .yes = Oui
    .no = Non
    .autrement =
        C’est une carte verte, avec une puce.
        On la donne au médecin et à la pharmacie.
        Vous n’en avez jamais eu ? Répondez Non.

# { $assurance-maladie }: 3646
rendez-vous-medical-sans-carte = Sans carte, on vous soigne aussi
    .text =
        Carte perdue ? Dites-le au médecin.
        Demandez un papier au { $assurance-maladie }.
        Pas de sécurité sociale, ou pas d’argent ?
        Allez à l’hôpital. Demandez la PASS.
    .note = L’agent de la PASS vous aide aussi pour vos papiers.

rendez-vous-medical-papiers = Préparez ces papiers
    .hint = Cochez ce que vous avez déjà.
    .note = Il manque un papier ? Prenez rendez-vous quand même.

rendez-vous-medical-comment = Comment prendre rendez-vous ?
    .hint = L’État n’a pas de site pour cela.
    .text = Le téléphone marche presque partout.
    .telephone = J’appelle
    .site = Je vais sur un site privé
    .place = J’y vais
    .autrement =
        Il y a 3 façons de prendre rendez-vous.
        Avec votre téléphone ? Prenez la première réponse.
        Sur Internet ? Prenez la deuxième réponse.
        En y allant ? Prenez la troisième réponse.

rendez-vous-medical-dire = Au téléphone
    .text = Vous pouvez lire ces phrases :
    .list =
        « Bonjour, je veux un rendez-vous. »
        « C’est pour moi. » Ou : « C’est pour mon enfant. »
        « J’ai mal ici, depuis tel jour. »
        « Avez-vous une place plus tôt ? »
        « Dois-je payer tout de suite ? »
    .note = Vous parlez une autre langue ? Dites-le.

rendez-vous-medical-prive = Les sites privés
    .text =
        « Doctolib » et d’autres sites sont privés.
        Ils demandent un e-mail et un téléphone.
        Tous les médecins n’y sont pas.
    .warning = Le site veut de l’argent pour le rendez-vous ? Fermez-le.
    .note = Vous préférez non ? Appelez le médecin.

rendez-vous-medical-accueil = Sur place
    .text =
        Allez à l’accueil du médecin ou du centre.
        Dites : « Je veux un rendez-vous. »
        Demandez un papier avec le jour et l’heure.
    .note = Vous pouvez montrer cet écran.

rendez-vous-medical-rdv = Avez-vous un rendez-vous ?
    .yes = Oui
    .no = Non, pas encore

# { $samu }: 15
rendez-vous-medical-noter = Notez votre rendez-vous
    .list =
        Le jour et l’heure.
        Le nom du médecin.
        L’adresse et l’étage.
        Les papiers à apporter.
    .note = Vous ne pouvez plus venir ? Appelez le médecin avant.
    .warning = Cela va plus mal ? Appelez le { $samu }.

# { $phone }: 116 117
rendez-vous-medical-bloque = Personne n’a de place ?
    .list =
        Appelez un centre de santé.
        Demandez conseil à la pharmacie.
        Demandez : « Appelez-moi si une place est libre. »
        Appelez plus loin de chez vous.
    .text = Impossible d’attendre ? Appelez le { $phone }.

# { $assurance-maladie }: 3646; { $defenseur }: phone of the Défenseur des droits
rendez-vous-medical-refus = Un médecin vous refuse ?
    .text =
        Il refuse votre aide santé ? C’est interdit.
        Appelez la sécurité sociale au { $assurance-maladie }.
        Dites : « Je veux parler au médiateur. »
        Le Défenseur des droits aide aussi : { $defenseur }. C’est gratuit.
    .note = Un centre de santé peut vous recevoir. La PASS de l’hôpital aussi.
