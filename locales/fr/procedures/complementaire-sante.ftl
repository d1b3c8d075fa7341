### Help with the cost of care: the "complémentaire santé solidaire".
### One message = one screen. { $phone }: 3646.

# The guide itself
complementaire-sante = Payer moins pour ma santé
    .tile = J’ai du mal à payer mes soins
    .line = Une aide gratuite ou pas chère, si vous avez peu d’argent.
    .keywords = complémentaire santé solidaire complementaire sante mutuelle gratuite css c2s cmu cmuc cmu-c acs mutuelle pas chère payer médecin medecin lunettes médicaments ameli cpam sécu secu msa renouveler renouvellement 3646
    .agent = Je dois demander la complémentaire santé solidaire.

# First screen. { $urgence }: 15
complementaire-sante-situation = Que voulez-vous faire ?
    .hint = La complémentaire santé solidaire paie vos soins avec la sécurité sociale.
    .text = Médecin, dents, lunettes, médicaments : vous payez peu, ou rien.
    .demander = Demander cette aide
    .garder = La garder 1 an de plus
    .refus = Répondre à un refus
    .unsure = Je ne sais pas si je l’ai
    .note = Très malade aujourd’hui ? Appelez le { $urgence }.
    .autrement =
        Cette aide paie une grande partie de vos soins.
        Vous ne l’avez pas ? Prenez la première réponse.
        Elle finit bientôt ? Prenez la deuxième réponse.
        Une lettre vous dit non ? Prenez la troisième réponse.

# { $phone }: 3646
complementaire-sante-savoir = Avez-vous déjà cette aide ?
    .text =
        Donnez votre carte Vitale à la pharmacie.
        Demandez : « Est-ce que j’ai une complémentaire ? »
        Ou appelez le { $phone }.
    .note = Sinon, vous pouvez la demander ici.

complementaire-sante-fin = Quand finit votre aide ?
    .hint = La date est sur le papier de l’aide.
    .label = Dernier jour de l’aide
    .example = 31 mars 2027
    .unsure = Je ne trouve pas la date
    .autrement =
        L’aide a un dernier jour.
        Il est écrit sur le papier de l’aide.
        Vous ne trouvez pas ? Lisez sous le champ.

# { $demande-opens } and { $demande-closes }: the first and the last good day to ask; { $phone }: 3646
complementaire-sante-renouveler = Demandez-la encore
    .early = C’est trop tôt. Demandez à partir du { $demande-opens }.
    .open = C’est le moment. Demandez avant le { $demande-closes }.
    .late = Demandez vite. L’aide peut s’arrêter. Appelez le { $phone }.
    .text =
        L’aide dure 1 an.
        Demandez entre 4 et 2 mois avant la fin.
    .note = Vous recevez le RSA ? L’aide continue seule. Vérifiez au { $phone }.

# { $phone }: 3646; { $recours-mois }: months (2)
complementaire-sante-refus = On vous dit non ?
    .steps =
        Lisez la lettre. Gardez-la.
        Appelez le { $phone }. Demandez : « Pourquoi ? »
        Pas d’accord ? Écrivez à la commission de recours amiable.
        Gardez une copie.
    .warning = Vous avez { $recours-mois } mois après la lettre.
    .note = Votre argent a baissé ? Vous pouvez refaire une demande.

complementaire-sante-caisse = Qui paie vos soins aujourd’hui ?
    .hint = Regardez vos lettres sur la santé.
    .cpam = La CPAM, avec le site ameli
    .msa = La MSA
    .aucune = Personne. Je n’ai pas de numéro de sécurité sociale
    .autrement =
        Quel nom lisez-vous sur vos lettres de santé ?
        CPAM ou ameli ? Prenez la première réponse.
        MSA ? Prenez la deuxième réponse.
        Ni l’un ni l’autre ? Prenez la troisième réponse.
    .laisser = La personne cherche dans ses lettres. Ne gardez pas sa carte Vitale.

# { $site-msa }: address of the MSA; { $formulaire }: Cerfa 12504
complementaire-sante-msa = Demandez à la MSA
    .text =
        La MSA donne la même aide.
        Son site est { $site-msa }.
        Son numéro est sur ses lettres.
        Le papier est le { $formulaire }.
    .note = France Services aide aussi. C’est gratuit.

# { $phone }: 3646
complementaire-sante-sans-numero = D’abord, la sécurité sociale
    .text =
        Il faut un numéro avant de demander.
        Appelez le { $phone }. Dites : « Je n’ai pas de numéro. »
        Sans papiers ? Demandez l’aide médicale de l’État.
    .note = Malade maintenant ? Allez à l’hôpital. Demandez la PASS.

# { $phone }: 3646
complementaire-sante-demander = Appelez, on vous dira
    .text =
        Faites le { $phone }.
        Dites : « Qui paie mes soins ? »
        Dites : « Je veux une aide pour ma santé. »
    .note = Puis revenez ici.

complementaire-sante-aide = Recevez-vous une de ces aides ?
    .rsa = Le RSA
    .aspa = L’ASPA ou l’ASI
    .aah = L’AAH
    .non = Non, aucune
    .autrement =
        Le RSA aide les personnes qui ont peu d’argent.
        L’ASPA aide les personnes âgées.
        L’ASI aide des personnes qui ont une invalidité.
        L’AAH aide les personnes handicapées.
        Aucune de ces aides ? Prenez la quatrième réponse.
    .dire = Parlez bas, à l’écart des autres.
    .laisser = La personne montre sa réponse. Elle n’a pas à la dire.

# { $phone }: 3646
complementaire-sante-rsa = Avec le RSA, c’est gratuit
    .text =
        En général, l’aide arrive seule. Rien à demander.
        Rien reçu ? Appelez le { $phone }.
        Dites : « J’ai le RSA. Je veux ma complémentaire santé solidaire. »
    .note = Elle est pour tout votre foyer.

# { $phone }: 3646
complementaire-sante-simple = La demande est plus courte
    .text =
        Souvent, vous n’écrivez pas l’argent reçu.
        Il faut quand même faire la demande.
        Vérifiez votre cas au { $phone }.
    .note = En couple, ou avec un travail ? La demande peut être longue.

# { $annee }: 2025. { $gratuit-1 }, { $gratuit-2 }: free up to this. { $payant-1 }, { $payant-2 }: not free up to this. { $prix-bas }, { $prix-haut }: euros a month. { $phone }: 3646
complementaire-sante-limites = Avez-vous droit à cette aide ?
    .text = L’argent du foyer, par mois, en { $annee } :
    .list =
        Seul, c’est gratuit jusqu’à { $gratuit-1 }.
        Seul, c’est peu cher jusqu’à { $payant-1 }.
        À 2, c’est gratuit jusqu’à { $gratuit-2 }.
        À 2, c’est peu cher jusqu’à { $payant-2 }.
        Vérifiez ces montants au { $phone }.
    .note =
        Peu cher : de { $prix-bas } à { $prix-haut } par mois, chacun.
        Plus de 2, ou outre-mer : c’est plus.

# { $age-enfants }: an age (25)
complementaire-sante-foyer = Une demande pour tout le foyer
    .list =
        Vous.
        Votre conjoint.
        Vos enfants de moins de { $age-enfants } ans.
    .note = Moins de { $age-enfants } ans, et seul ? Demandez comment faire.

# { $periode-1 } and { $periode-12 }: the first and the last month that count
complementaire-sante-argent = Quel argent compter ?
    .text =
        Comptez 12 mois : de { $periode-1 } à { $periode-12 }. Vérifiez sur le site.
        Le site connaît souvent le salaire, le chômage, la retraite.
        Ajoutez le reste :
    .list =
        Pension alimentaire reçue.
        Travail à votre compte.
        Argent d’un autre pays.
    .note = Un doute ? Demandez avant de signer.

complementaire-sante-gestion = Qui va payer pour vous ?
    .text =
        La demande pose cette question.
        Vous pouvez choisir la CPAM.
        Ou une mutuelle de la liste officielle.
        L’aide est la même.
    .warning = Vous avez déjà une mutuelle ? Demandez avant de l’arrêter.

complementaire-sante-voie = Comment voulez-vous demander ?
    .hint = C’est gratuit dans tous les cas.
    .site = Sur le site ameli
    .papier = Sur papier
    .agent = Avec une personne
    .autrement =
        Il y a 3 façons de demander. Toutes sont gratuites.
        Vous utilisez Internet ? Prenez la première réponse.
        Vous préférez écrire ? Prenez la deuxième réponse.
        Vous voulez de l’aide ? Prenez la troisième réponse.

complementaire-sante-papiers = Préparez ces papiers
    .hint = Cochez ce que vous avez déjà.
    .text = Prenez les papiers de tout le foyer.
    .note = Il manque un papier ? Demandez quand même.

# Hand-off. { $label-demarches }, { $label-css }: words of the site. { $formulaire }: Cerfa 12504. { $phone }: 3646
complementaire-sante-depart = Allez sur le site ameli
    .hint = C’est gratuit. Prenez vos papiers avec vous.
    .text = Les mots du site peuvent changer un peu.
    .land =
        Entrez avec votre numéro de sécurité sociale et votre mot de passe.
        Ou avec FranceConnect.
        Touchez { $label-demarches }.
        Touchez { $label-css }.
        Regardez chaque personne du foyer.
        Regardez l’argent reçu. Ajoutez ce qui manque.
        Choisissez qui paie pour vous.
        Ajoutez vos papiers en photo.
        Relisez, puis validez.
        Gardez la confirmation.
    .say =
        Bonjour. Je veux la complémentaire santé solidaire.
        J’ai besoin d’aide pour la demander.
        Pouvez-vous me donner un rendez-vous ?
    .planb =
        Pas d’ordinateur ? Le papier existe : { $formulaire }.
        Demandez-le au { $phone }, ou à la sécurité sociale.
        France Services vous aide aussi. C’est gratuit.
        Site en panne ? Essayez demain. Ou appelez le { $phone }.

complementaire-sante-envoye = Avez-vous vu la confirmation ?
    .hint = Elle dit que la demande est envoyée.
    .yes = Oui, je l’ai vue
    .no = Non, pas encore

# { $reponse-mois }: months (2); { $phone }: 3646
complementaire-sante-attendre = Attendez la réponse
    .text =
        La réponse arrive en { $reponse-mois } mois au plus.
        Rien reçu ? Appelez le { $phone }.
    .list =
        C’est oui ? Mettez la carte Vitale à jour à la pharmacie.
        Ce n’est pas gratuit ? Lisez la lettre et répondez vite.
        Notez la date de fin. Demandez-la encore chaque année.

# { $label-demarches }: words of the site; { $phone }: 3646
complementaire-sante-verifier = Vérifiez l’envoi
    .steps =
        Ouvrez le site ameli. Touchez { $label-demarches }.
        Vous ne trouvez pas ? Appelez le { $phone }.
        Demandez : « Avez-vous ma demande ? »
    .note = Elle est arrivée ? C’est fini.

# { $phone }: 3646; { $formulaire }: Cerfa 12504
complementaire-sante-bloque = Vous êtes bloqué ?
    .list =
        Le site ne marche pas : essayez demain.
        Mot de passe perdu : appelez le { $phone }. Essayez aussi FranceConnect.
        Un papier manque : appelez le { $phone }.
        Trop difficile : allez à France Services. C’est gratuit.
    .note = Rien n’est perdu.

# { $formulaire }: Cerfa 12504; { $phone }: 3646; { $reponse-mois }: months (2)
complementaire-sante-formulaire = Remplissez le papier
    .steps =
        Demandez le { $formulaire } à la CPAM ou au { $phone }.
        Remplissez-le. Signez-le.
        Ajoutez une copie de vos papiers.
        Gardez une copie de tout.
        Envoyez-le à votre CPAM, ou donnez-le à l’accueil.
    .note = La réponse arrive en { $reponse-mois } mois au plus.

# { $phone }: 3646; { $reponse-mois }: months (2)
complementaire-sante-guichet = Demandez avec une personne
    .steps =
        Appelez le { $phone }. Demandez un rendez-vous.
        Ou allez à France Services, sans payer.
        Apportez vos papiers.
        Gardez votre mot de passe pour vous.
    .note = La réponse arrive en { $reponse-mois } mois au plus.
