### A bed for tonight: the number 115. Never promise a bed.
### One message = one screen. { $phone }: 115. { $samu }: 15. { $police }: 17. { $europe }: 112. { $sourds }: 114.

# The guide itself
hebergement-urgence = Trouver où dormir ce soir
    .tile = Je n’ai pas où dormir
    .line = Ce soir, ou bientôt. Pour vous ou une autre personne.
    .keywords = 115 hébergement hebergement urgence logement dormir dehors rue sdf sans abri sans domicile sans logement hotel hôtel foyer samu social siao expulsion expulsé mis dehors nuit froid lit abri maraude violence famille enfants
    .agent = Je n’ai pas où dormir. J’ai besoin d’aide pour ce soir.

# { $phone }: 115
hebergement-urgence-danger = Que se passe-t-il ?
    .hint = Pour un lit, vous pouvez appeler tout de suite. C’est gratuit.
    .text = { $phone }
    .danger = Je suis en danger
    .malade = Une personne va très mal
    .dehors = Je n’ai pas où dormir ce soir
    .bientot = Je vais perdre mon logement
    .autre = J’aide une personne dehors
    .autrement =
        Qu’est-ce qui est le plus grave maintenant ?
        On vous fait du mal, ou vous avez peur ? Prenez la première réponse.
        Sinon, lisez les autres réponses une par une.
    .dire = Parlez bas, à l’écart des autres.
    .laisser = La personne montre sa réponse. En danger, appelez vous-même.

# { $police }: 17; { $europe }: 112; { $sourds }: 114; { $violences }: 3919; { $enfance }: 119
hebergement-urgence-secours = Appelez maintenant
    .hint = C’est gratuit, jour et nuit.
    .text = { $police }
    .list =
        La police : { $police } ou { $europe }.
        Impossible de parler ? Écrivez un message au { $sourds }.
        Violences contre une femme : { $violences }.
        Un enfant en danger : { $enfance }.
    .note = Sortez si vous pouvez. Allez dans un lieu avec des gens.
    .next = Et maintenant, où dormir ?

# { $samu }: 15; { $europe }: 112; { $sourds }: 114
hebergement-urgence-soins = Appelez le { $samu } maintenant
    .hint = C’est gratuit, jour et nuit.
    .text = { $samu }
    .steps =
        Dites où vous êtes.
        Dites ce que vous voyez.
        Restez avec la personne.
    .note =
        Le { $europe } marche aussi.
        Impossible de parler ou d’entendre ? Écrivez un message au { $sourds }.
    .next = Et maintenant, où dormir ?

# { $phone }: 115
hebergement-urgence-qui = Qui cherche un lit ?
    .hint = Tout le monde peut appeler le { $phone }, avec ou sans papiers.
    .seul = Un ou des adultes
    .famille = Une famille avec des enfants, ou une femme enceinte
    .jeune = Moi. J’ai moins de 18 ans
    .autrement =
        Dites qui a besoin d’un lit.
        Des adultes, sans enfant ? Prenez la première réponse.
        Des enfants, ou une femme enceinte ? Prenez la deuxième réponse.
        Vous avez moins de 18 ans ? Prenez la troisième réponse.

# { $enfance }: 119; { $phone }: 115; { $police }: 17
hebergement-urgence-jeune = Appelez le { $enfance }
    .hint = C’est gratuit, jour et nuit. Personne ne voit l’appel sur la facture.
    .text =
        { $enfance }
        Dites votre âge, et où vous êtes.
        Dites : « Je suis seul. Je n’ai pas où dormir. »
        Le { $phone } peut aider aussi.
    .warning = Vous avez peur ? Appelez le { $police }, ou allez à la police.

# { $phone }: 115
hebergement-urgence-telephone = Avez-vous un téléphone ?
    .hint = Le { $phone } marche sans forfait et sans crédit.
    .yes = Oui
    .no = Non, ou il est vide

# { $phone }: 115
hebergement-urgence-sans-telephone = Demandez à quelqu’un
    .text = Dites : « Puis-je appeler le { $phone } ? C’est gratuit. »
    .list =
        la mairie
        une pharmacie, un café
        la gare, l’hôpital
        un accueil de jour
        la police

hebergement-urgence-avant = Avant d’appeler
    .list =
        Cherchez le nom de la rue et de la ville.
        Regardez la gare ou l’arrêt de bus.
        Prenez de quoi noter.
        Gardez assez de batterie.
    .note = Aucun papier n’est obligatoire. Vous pouvez ne pas dire votre nom.

hebergement-urgence-dire = Ce que vous dites
    .list =
        « Je n’ai pas où dormir ce soir. »
        « Je suis à tel endroit. »
        « Je suis seul. » Ou : « Nous sommes 2. »
        « Je suis malade. » Ou : « J’ai un chien. »
        « J’ai peur de quelqu’un. »
    .note = Vous parlez une autre langue ? Dites son nom. On cherche une personne qui la parle.

hebergement-urgence-dire-famille = Parlez aussi des enfants
    .list =
        « J’ai 2 enfants, de 4 et 7 ans. »
        « Je suis enceinte de 6 mois. »
        « Mon bébé est malade. »
        « Ils vont à l’école ici. »
    .note = On cherche alors un lieu pour votre famille.

# { $phone }: 115
hebergement-urgence-appel = Appelez le { $phone }
    .hint = C’est gratuit, jour et nuit.
    .text = { $phone }
    .steps =
        Attendez. Cela peut être long.
        Répondez aux questions.
        Demandez : « Avez-vous une place ? »
        Notez l’heure et la réponse.
    .warning = Il n’y a pas toujours de place. Ce n’est pas votre faute.
    .next = J’ai appelé

# { $phone }: 115
hebergement-urgence-reponse = Que dit le { $phone } ?
    .place = Il donne un lieu
    .complet = Il n’y a pas de place
    .personne = Personne ne répond
    .autrement =
        Vous avez appelé. Comment finit l’appel ?
        On vous donne une adresse ? Prenez la première réponse.
        On vous dit non ? Prenez la deuxième réponse.
        Personne ne parle ? Prenez la troisième réponse.
    .laisser = La personne parle elle-même au téléphone, si elle peut.

# { $phone }: 115
hebergement-urgence-aller = Notez tout
    .list =
        L’adresse et le nom du lieu.
        Jusqu’à quelle heure venir.
        Comment y aller.
        Pour combien de nuits.
    .text = C’est trop loin, ou vous êtes en retard ? Appelez le { $phone }.
    .note = Prenez vos papiers et vos médicaments, si vous en avez.

# { $phone }: 115
hebergement-urgence-complet = Pas de place ? Demandez autre chose
    .list =
        « À quelle heure dois-je rappeler ? »
        « Où manger, me laver, me mettre au chaud ? »
        « Une équipe peut-elle venir me voir ? »
        « Pouvez-vous noter mon appel ? »
    .text = Rappelez le { $phone } ce soir et demain.
    .note = Une place peut se libérer.

# { $phone }: 115
hebergement-urgence-rappeler = Appelez encore
    .text =
        Beaucoup de personnes appellent le { $phone }.
        Attendez un peu. Puis recommencez.
        Notez l’heure de chaque appel.
    .note = Pendant ce temps, allez voir quelqu’un.

hebergement-urgence-portes = Allez voir quelqu’un
    .text = Dites : « Je n’ai pas où dormir ce soir. »
    .list =
        Le CCAS ou la mairie.
        Un accueil de jour.
        Une association d’aide.
        L’école de vos enfants.
        L’hôpital, si vous êtes malade.
    .note = Ils connaissent d’autres lieux. Ils peuvent appeler avec vous.

# { $samu }: 15; { $europe }: 112; { $phone }: 115; { $police }: 17
hebergement-urgence-nuit = Si vous êtes dehors cette nuit
    .list =
        Restez avec d’autres personnes.
        Choisissez un endroit avec de la lumière.
        Gardez vos papiers sur vous.
        Rappelez le { $phone }, même la nuit.
    .warning =
        Très froid, ou très mal ? Appelez le { $samu } ou le { $europe }.
        En danger ? Appelez le { $police }.

# { $formulaire }: Cerfa 15037
hebergement-urgence-droits = Toujours aucune place ?
    .text =
        Gardez la liste de vos appels.
        Demandez un assistant social à la mairie.
        Dites : « Je veux écrire à la commission de médiation. »
        Le papier est le { $formulaire }. C’est gratuit.
    .note = Elle peut demander une place à l’État pour vous.

# { $phone }: 115
hebergement-urgence-demain = Et demain ?
    .list =
        Demandez au lieu : « Puis-je rester ? »
        Sinon, rappelez le { $phone } tôt.
        Demandez un assistant social.
        Demandez une adresse pour vos lettres au CCAS.
    .note = Une personne peut suivre votre dossier.

hebergement-urgence-perdre = Avez-vous un lit ce soir ?
    .hint = Par exemple chez vous, ou chez un ami.
    .yes = Oui
    .no = Non

# { $phone }: 115
hebergement-urgence-garder = Demandez de l’aide maintenant
    .steps =
        Gardez toutes les lettres.
        Allez au CCAS ou à la mairie.
        Dites : « Je vais perdre mon logement. »
        Montrez les lettres. Lisez les dates ensemble.
        Demandez un assistant social.
    .note = Plus de lit un soir ? Appelez le { $phone }.

# { $phone }: 115; { $samu }: 15; { $enfance }: 119
hebergement-urgence-aider = Aider une personne dehors
    .steps =
        Parlez-lui. Demandez si elle veut de l’aide.
        Appelez le { $phone }. C’est gratuit.
        Dites où elle est, et comment elle va.
    .warning =
        Elle va très mal ? Appelez le { $samu } et restez là.
        C’est un enfant seul ? Appelez le { $enfance }.
