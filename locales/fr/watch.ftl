### How the official sites are, and the papers about their outages

# First on a screen, when a site gives trouble. { $portal }: the name of the site
watch-closed = Le site { $portal } est en panne.
watch-slow = Le site { $portal } est très lent.
watch-changed = Le site { $portal } a peut-être changé.
watch-you = Ce n’est pas vous.
watch-here = Vous pouvez continuer ici.
watch-patience = Attendez un peu. Appuyez une seule fois.
# { $day }: a day, { $time }: a time
watch-since = Depuis { $day } à { $time }.
# { $date }: the day on which somebody last read the words of the site
watch-checked = Nous avons lu ce site le { $date }. Les mots peuvent être autres.
watch-today = Aujourd’hui, vous pouvez :
# { $phone }: a number
watch-call = Appeler le { $phone }.
# { $hour }: an hour, from 1 to 23
watch-again = Essayer encore après { $hour } h.
watch-tonight = Essayer encore avant minuit.
watch-link = Le lien du site reste plus bas.
watch-more = Que faire ?
# { $hour } and { $minute }: a time of the day
watch-time = { $hour } h { $minute }

### All sites, and one of them

watch-sites = Les sites officiels marchent-ils ?
    .hint = Nous regardons ces sites plusieurs fois par heure.
    .none = Ici, personne ne regarde les sites.
watch-foot = Sites en panne
watch-is-open = Il marche.
watch-is-changed = Il a peut-être changé.
watch-is-slow = Il est très lent.
watch-is-closed = Il est en panne.
watch-is-unknown = Nous ne savons pas.
# { $day }: a day, { $time }: a time
watch-seen = Nous avons regardé { $day } à { $time }.
watch-days = Les pannes
    .hint = Voici les 14 derniers jours.
    .none = Nous n’avons vu aucune panne.
    .other = Un autre jour
    .go = Voir ce jour
# { $from } and { $to }: times
watch-span = Panne de { $from } à { $to }
watch-paper = Le papier de ce jour

### The attestation, always in French

# { $number }: its number
# { $portal }: the name of the site
# { $date }: a day
# { $place }: where the machine stands
# { $host }: an address, { $looks }: a number, { $from } and { $to }: times
# { $down }: a number
# { $slow }: a number
# { $looks }: a number, { $from } and { $to }: times
watch-constat = Attestation de constat
    .number = Numéro : { $number }
    .site = Site officiel : { $portal }
    .day = Jour : { $date }, heure de Paris
    .place = Lieu de notre machine : { $place }
    .looks = Notre machine a ouvert { $host } { $looks } fois, de { $from } à { $to }.
    .well = Le site a répondu chaque fois.
    .down = Le site était en panne { $down } fois.
    .slow = Le site était lent { $slow } fois.
    .span = De { $from } à { $to } : { $looks ->
        [one] { $looks } échec.
       *[other] { $looks } échecs de suite.
    }
    .before = La panne a commencé la veille.
    .after = La panne a continué après minuit.
    .nothing = Nous n’avons pas regardé ce site ce jour.
    .more = La journée continue. Le papier peut encore changer.
    .says = Ce papier dit :
    .proves =
        À ces heures, notre machine n’a pas pu ouvrir ce site.
        Notre Internet marchait.
    .limits = Attention :
    .not =
        Vous seul pouvez dire que vous avez essayé.
        La date limite reste la même.
        L’organisme décide.
    .check = Pour vérifier ce papier, scannez ce code.
    .code = Le code à copier
    .file = Garder le texte
    .unsigned = Ce serveur ne peut pas signer de papier.
watch-reason-maintenance = Le site disait : fermé.
watch-reason-failing = Le site disait : erreur.
watch-reason-silent = Le site ne répondait pas.
watch-reason-unsafe = Le site n’était pas sûr.
# { $start }: the first letters of a code
# { $key }: the public key of this server
watch-verify = Vérifier une attestation
    .hint = Collez tout le code. Il commence par { $start }
    .label = Le code
    .go = Vérifier
    .good = Ce code est vrai.
    .compare = Comparez avec le papier. Tout doit être pareil.
    .bad = Ce code est refusé.
    .why = Il est coupé, changé, ou fait ailleurs.
    .key = La clé de ce serveur : { $key }

### The letter to the organisation, always in French

# { $portal }: the name of the site
# { $date }: a day
# { $portal }: the name of the site, { $date }: a day, { $number }: the number of the attestation
# { $phone }: a number
watch-letter = Lettre à envoyer
    .hint = Imprimez cette page. Écrivez sur les lignes. Gardez une copie.
    .name = Nom et prénom :
    .address = Adresse :
    .file = Numéro de dossier :
    .to = À : { $portal }
    .about = Site en panne le { $date }
    .text =
        Madame, Monsieur,
        Le { $date }, j’ai voulu faire ma démarche sur votre site.
        Le site était en panne.
        Je joins une attestation. Son numéro est { $number }.
        Je vous demande d’accepter ma démarche, même en retard.
        Merci de me répondre par écrit.
    .what = Ma démarche :
    .made = Fait le :
    .sign = Signature :
    .warn = Cette lettre peut être refusée. Appelez aussi le { $phone }, le même jour.
