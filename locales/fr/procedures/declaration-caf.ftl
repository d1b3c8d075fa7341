# The guide itself
declaration-caf = Déclarer mon argent à la CAF
    .tile = Je reçois le RSA ou la prime d’activité
    .line = Tous les 3 mois, je déclare l’argent de mon foyer.
    .keywords = caf rsa prime activité ppa déclaration trimestrielle ressources dtr trimestre revenus salaire net social revenu solidarité active allocations mon compte 3230 actualiser actualisation papier caf argent foyer aah
    .agent = Je dois faire ma déclaration trimestrielle de ressources à la CAF.

# First screen: whom this is for, and that nothing leaves from here.
declaration-caf-aide = Quelle aide recevez-vous ?
    .hint = Ce guide prépare votre déclaration à la CAF.
    .text = Ici, vous préparez. Vous pouvez arrêter et revenir.
    .rsa = Le RSA de la CAF
    .prime = La prime d’activité de la CAF
    .deux = Les 2 aides de la CAF
    .msa = Une aide de la MSA
    .unsure = Une autre aide, ou je ne sais pas
    .autrement =
        Qui paie votre aide ? Cherchez CAF ou MSA sur vos lettres.
        Cherchez ensuite RSA, ou prime d’activité.
        Vous ne trouvez pas ? Prenez la dernière réponse.

# After "I do not know": the words on a letter give the answer.
declaration-caf-courrier = Que lisez-vous sur vos papiers ?
    .hint = Prenez une lettre sur votre aide ou un relevé de banque.
    .rsa = CAF et RSA
    .prime = CAF et prime d’activité
    .deux = CAF et les 2 aides
    .msa = MSA
    .unsure = Aucun de ces mots
    .autrement =
        Prenez une lettre, ou le papier de la banque.
        Cherchez CAF ou MSA. Cherchez ensuite RSA, ou prime d’activité.
        Prenez la réponse avec les mêmes mots.
    .laisser = La personne ouvre et lit elle-même ses lettres.

# $site-msa: official site of the MSA, msa.fr
declaration-caf-msa = Votre aide vient de la MSA
    .text =
        La MSA a son propre site : { $site-msa }.
        Déclarez sur ce site, même avec 0 €.
        Cherchez le numéro de votre MSA sur ses lettres.
        France Services aide aussi. C’est gratuit.

# $phone: 3230
declaration-caf-demander = Demandez à la CAF
    .text = Une personne regarde votre dossier avec vous.
    .steps =
        Appelez le { $phone }.
        Demandez : « Quelle aide est-ce que je reçois ? »
        Demandez : « Dois-je déclarer tous les 3 mois ? »
        Puis revenez ici.

# Month question. $label-agenda, $label-compte: words of the CAF site.
declaration-caf-mois = En quel mois devez-vous déclarer ?
    .hint = Ce mois est personnel. Il revient tous les 3 mois.
    .text =
        Il est écrit dans { $label-compte }, { $label-agenda }.
        Déclarez toujours, même avec 0 €.
    .autrement =
        Vous déclarez une fois tous les 3 mois.
        Le site de la CAF affiche votre mois.
        Vous ne savez pas ? Prenez la dernière réponse.

# How to find one's month. $site: www.caf.fr. $phone: 3230. $label-compte, $label-agenda: words of the CAF site. $label-avis: words of its message.
declaration-caf-trouver = Trouvez votre mois
    .steps =
        Ouvrez le site { $site }.
        Entrez dans { $label-compte }.
        Lisez { $label-agenda }.
    .text = C’est le bon mois ? La CAF envoie ce message : { $label-avis }.
    .note =
        Toujours un doute ? Appelez le { $phone }.
        Le site montre aussi les 3 mois. Vous pouvez continuer ici.

# $trimestre-1, -2, -3: the three months to declare (July 2026…). $trimestre-month: the month of the declaration. $jour-paiement: 5
declaration-caf-trois-mois = Déclarez ces 3 mois
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = En { $trimestre-month }, déclarez l’argent de :
    .note =
        Déclarez dès que le site ouvre.
        Le paiement arrive alors le { $jour-paiement }.
    .warning =
        Comptez le mois où on vous envoie l’argent.
        La date de votre banque est parfois différente.
    .dire = Dites les 3 mois à voix haute, un par un.
    .piege = Confondre le mois du travail et le mois du paiement.

declaration-caf-argent = Quel argent avez-vous reçu ?
    .hint = Comptez tout le foyer, pendant ces 3 mois.
    .text = Le foyer : vous, votre conjoint, vos enfants qui travaillent.
    .salaire = Un salaire
    .allocs = Chômage, arrêt maladie, retraite ou invalidité
    .deux = Les 2 à la fois
    .rien = Rien de tout cela
    .autrement =
        Pensez à l’argent entré chez vous en 3 mois.
        L’argent vient d’un travail ? Prenez la première réponse.
        Il vient du chômage, d’une maladie ou de la retraite ? Prenez la deuxième réponse.
        L’un et l’autre ? Prenez la troisième réponse.
    .laisser = La personne cherche dans ses papiers. Regardez seulement ce qu’elle montre.

# Other income, to be added by hand. Gifts: the sources conflict, so ask the CAF.
declaration-caf-ajouter = Avez-vous reçu un autre argent ?
    .hint = Comptez tout le foyer. Oubliez l’argent payé par la CAF.
    .list =
        Pension alimentaire reçue
        Travail à votre compte
        Argent d’un autre pays
        Loyers ou placements
    .note = Cadeau ou aide d’un proche ? Vérifiez avec la CAF.
    .yes = Oui
    .no = Non
    .autrement =
        Avez-vous reçu de l’argent d’ailleurs ?
        Par exemple : l’autre parent paie pour vos enfants.
        Ou quelqu’un vous paie un loyer.
        Une seule ligne est vraie ? Répondez Oui.
    .laisser = La personne cherche dans ses papiers. Regardez seulement ce qu’elle montre.

# $phone: 3230
declaration-caf-doute = Cherchez l’argent reçu
    .hint = Prenez votre temps.
    .steps =
        Prenez les relevés de banque des 3 mois.
        Regardez chaque somme reçue.
        Notez les sommes qui vous font douter.
        Demandez à la CAF au { $phone }.
    .note = Cadeau ou aide d’un proche ? Vérifiez aussi avec la CAF.

declaration-caf-papiers = Préparez ces papiers
    .hint = Cochez ce que vous avez déjà.
    .text =
        Comptez chaque personne du foyer.
        Un papier manque ? La CAF peut vous aider.

# « Net social » and « Net à payer » are lines of a French payslip.
declaration-caf-net-social = Vérifiez chaque montant
    .hint = Le site a déjà écrit des montants.
    .steps =
        Prenez la fiche de paie ou le relevé du mois.
        Cherchez la ligne « Net social ».
        Comparez avec le montant du site.
    .warning =
        « Net à payer » est un autre montant.
        Montant faux ? Corrigez-le avant de valider.
    .note = Dites aussi l’erreur à votre employeur.
    .dire = Mettez le doigt sur la ligne « Net social ».
    .piege = Croire que le montant du site est toujours juste.

# Same thing for people without payslips. $phone: 3230
declaration-caf-releves = Vérifiez chaque montant
    .hint = Le site a déjà écrit des montants.
    .steps =
        Prenez vos relevés des 3 mois.
        Cherchez le « montant net social ».
        Est-ce le même montant sur le site ?
    .warning = Montant faux ? Corrigez-le avant de valider.
    .note = Toujours rien ? Appelez le { $phone }.

# Nothing received. $phone: 3230
declaration-caf-zero = Déclarez, même avec 0 €
    .text =
        Votre déclaration garde votre dossier ouvert.
        Sur le site, lisez chaque montant.
        Un salaire est écrit par erreur ?
        Corrigez-le avant de valider.
    .note = Un doute ? Appelez la CAF au { $phone }.
    .dire = Avec 0 €, il faut déclarer aussi.
    .piege = Ne rien faire, parce qu’il n’y a rien à dire.

# Hand-off. $label-…: words of the CAF site. $cerfa-rsa: name of the paper form. $phone: 3230
declaration-caf-depart = Allez sur le site de la CAF
    .hint = C’est gratuit. Prenez vos papiers avec vous.
    .text = Les mots du site peuvent changer un peu.
    .land =
        Touchez { $label-compte }.
        Entrez votre numéro de sécurité sociale et votre mot de passe.
        Touchez { $label-ressources }.
        Touchez { $label-declarer }.
        Vous lisez { $label-profil }.
        Famille, travail ou logement différent ? Répondez oui et corrigez.
        Vous lisez { $label-foyer }.
        Regardez chaque mois et chaque personne.
        Montant juste : gardez-le.
        Montant faux : corrigez-le. Ajoutez la fiche de paie ou le relevé.
        Montant absent : ajoutez-le.
        Ajoutez aussi l’autre argent reçu.
        Validez, puis gardez la confirmation.
    .say =
        Bonjour. Je dois faire ma déclaration trimestrielle de ressources.
        J’ai besoin d’aide pour la faire.
        Pouvez-vous me donner un rendez-vous ?
    .planb =
        Pas d’ordinateur ? Demandez un rendez-vous à la CAF au { $phone }.
        France Services vous aide aussi. C’est gratuit.
        Pour le RSA, un papier existe : { $cerfa-rsa }. Vérifiez avec la CAF.
        Un papier pour la prime d’activité ? Vérifiez avec la CAF.
        Site en panne ? Prenez une photo de l’écran.
        Appelez le { $phone } le jour même.

declaration-caf-envoye = Avez-vous vu la confirmation ?
    .hint = Elle dit que la CAF a votre déclaration.
    .yes = Oui, je l’ai vue
    .no = Non, pas encore
    .autrement =
        À la fin, le site de la CAF écrit un message.
        Il dit que la CAF a votre déclaration.
        Vous avez vu ce message ? Répondez Oui.

# $jour-paiement: 5
declaration-caf-suite = Gardez la confirmation
    .text =
        Gardez aussi vos papiers.
        Votre aide reste la même pendant 3 mois, sauf séparation.
        La CAF paie le { $jour-paiement } de chaque mois.
        Déclarez encore dans 3 mois.
    .warning =
        Famille, travail ou logement différent ?
        Dites-le tout de suite à la CAF.
        Une erreur ? Dites-le aussi.

# How to contest, RSA. $recours-mois: 2
declaration-caf-recours-rsa = La CAF se trompe ?
    .hint = Vous avez { $recours-mois } mois après sa lettre.
    .steps =
        Écrivez au président du département.
        Gardez une copie de votre lettre.
        Il dit non ? Demandez au tribunal administratif.
    .note =
        Trop payé ? La CAF reprend l’argent sur les paiements suivants.
        Vous pouvez demander une remise de dette.

# How to contest, prime d’activité. $recours-mois: 2
declaration-caf-recours-prime = La CAF se trompe ?
    .hint = Vous avez { $recours-mois } mois après sa lettre.
    .steps =
        Écrivez à la commission de recours amiable de la CAF.
        Gardez une copie de votre lettre.
        Elle dit non ? Demandez au tribunal administratif.
    .note =
        Trop payé ? La CAF reprend l’argent sur les paiements suivants.
        Vous pouvez demander une remise de dette.

# How to contest, both helps. $recours-mois: 2
declaration-caf-recours-deux = La CAF se trompe ?
    .hint = Vous avez { $recours-mois } mois après sa lettre.
    .steps =
        Pour le RSA, écrivez au président du département.
        Pour la prime, écrivez à la commission de recours amiable.
        La réponse est non ? Demandez au tribunal administratif.
    .note =
        Trop payé ? La CAF reprend l’argent sur les paiements suivants.
        Vous pouvez demander une remise de dette.

# $label-compte, $label-agenda: words of the CAF site. $phone: 3230
declaration-caf-recu = Demandez si c’est envoyé
    .steps =
        Ouvrez { $label-compte } et lisez { $label-agenda }.
        Toujours un doute ? Appelez le { $phone }.
        Demandez : « Avez-vous ma déclaration ? »
    .note = La CAF l’a ? C’est fini.

declaration-caf-bloque = Qu’est-ce qui bloque ?
    .hint = Vous pouvez reprendre plus tard.
    .panne = Le site ne marche pas
    .passe = Le mot de passe
    .retard = Le temps, ou un retard
    .unsure = Autre chose
    .autrement =
        Qu’est-ce qui vous arrête ?
        Le site ne s’ouvre pas ? Prenez la première réponse.
        Vous ne pouvez pas entrer ? Prenez la deuxième réponse.
        La date est proche ou passée ? Prenez la troisième réponse.

# $phone: 3230. $jour-paiement: 5
declaration-caf-panne = Le site ne marche pas
    .steps =
        Notez le jour et l’heure.
        Prenez une photo de l’écran.
        Appelez le { $phone } le jour même.
        Demandez à l’agent de noter votre appel.
    .note =
        Le paiement peut arriver après le { $jour-paiement }.
        Vérifiez avec l’agent de la CAF.

# $site: www.caf.fr. $phone: 3230
declaration-caf-passe = Le mot de passe bloque
    .text =
        Appelez la CAF au { $phone }.
        Dites : « J’ai perdu mon mot de passe. »
        Essayez aussi le bouton FranceConnect.
    .warning = Gardez-le secret. Écrivez-le seulement sur { $site }.

# $phone: 3230
declaration-caf-retard = Déclarez dès maintenant
    .text =
        Sans cela, le paiement s’arrête.
        Déclarez : il peut reprendre.
        Appelez le { $phone }.
        Demandez : « Quel est mon dernier jour ? »
        Demandez : « Payez-vous les mois passés ? »
    .note = La CAF vous répond selon votre dossier.

# $phone: 3230
declaration-caf-appeler = Une personne peut vous aider
    .steps =
        Appelez la CAF au { $phone }.
        Dites : « Je veux finir ma déclaration. »
        Dites ce qui bloque.
    .note = France Services aide aussi. C’est gratuit.
