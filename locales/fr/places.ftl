### People near you: the town, the doors, the hours.

near-where = Où êtes-vous ?
    .hint = Écrivez votre ville ou votre code postal.
    .go = Trouver
near-which = Quelle est votre ville ?
    .hint = Touchez votre ville.
near-no-town = Nous n’avons pas trouvé cette ville
    .hint = Écrivez le nom autrement. Ou écrivez votre code postal, en 5 chiffres.
# { $town }: the name of a town
near = Près de { $town }
near-again = Changer de ville
near-from = La distance est comptée depuis le centre de { $town }.
near-first = Les lieux les plus proches
near-others = Vous pouvez aussi demander ici
near-every-town = Nous n’avons pas encore d’adresses ici. Voici les lieux qui existent dans presque toutes les villes.
near-nobody = Nous ne connaissons pas de lieu près de { $town }. Appelez, ou demandez à la mairie.
# { $distance }: a number of kilometres
near-widened = Il n’y a rien tout près. Voici ce qui est à moins de { $distance } km.
near-stands-in = Toutes les mairies ne font pas les cartes. Demandez à cette mairie où aller.
near-find = Trouver près de chez moi
near-qr = Pour garder cette page : visez ce dessin avec votre téléphone.
# The card to show to somebody on the way. { $town }: a town
near-show = Je veux aller dans un de ces lieux :
    .nobody = Je cherche une personne qui peut m’aider, près de { $town }.
    .please = Pouvez-vous me montrer le chemin ?

## Why one looks for this kind of place

near-for-france-services = Un agent France Services peut vous aider.
near-for-mairie = La mairie peut vous aider.
near-for-mairie-titres = Il faut une mairie qui fait les cartes d’identité.
near-for-ccas = Le CCAS peut vous aider. C’est le service social de la ville.
near-for-bibliotheque = La bibliothèque peut vous aider.
near-for-aide-numerique = Une personne peut vous aider avec Internet.
near-for-centre-social = Le centre social peut vous aider.
near-for-association = Une association peut vous aider.
near-for-caf = La CAF peut vous aider.
near-for-cpam = La sécurité sociale peut vous aider. Son nom : CPAM.
near-for-france-travail = France Travail peut vous aider.
near-for-mdph = La MDPH peut vous aider. Elle aide les personnes handicapées.
near-for-prefecture = La préfecture peut vous aider.
near-for-impots = Le service des impôts peut vous aider.
near-for-mission-locale = La mission locale peut vous aider. Elle aide les jeunes.

## What a place is

place-france-services = France Services : aide pour toutes les démarches.
place-mairie = Mairie.
place-mairie-titres = Mairie qui fait les cartes d’identité.
place-ccas = CCAS : le service social de la ville.
place-bibliotheque = Bibliothèque.
place-aide-numerique = Aide pour Internet et les démarches.
place-centre-social = Centre social.
place-association = Association.
place-caf = CAF.
place-cpam = CPAM : la sécurité sociale.
place-france-travail = France Travail.
place-mdph = MDPH : aide aux personnes handicapées.
place-prefecture = Préfecture.
place-impots = Service des impôts.
place-mission-locale = Mission locale : aide aux jeunes.
place-devices = Vous pouvez y utiliser un ordinateur.
place-price-gratuit = C’est gratuit.
place-price-gratuit-sous-condition = C’est gratuit pour certaines personnes. Demandez.
place-price-payant = C’est payant.
place-ask-price = Demandez le prix avant.

## When it is open

# { $time }: a time of day
place-open = Ouvert maintenant, jusqu’à { $time }.
place-opens-today = Fermé maintenant. Ouvre aujourd’hui à { $time }.
place-opens-tomorrow = Fermé maintenant. Ouvre demain à { $time }.
# { $day }: a day with its weekday
place-opens = Fermé maintenant. Ouvre { $day } à { $time }.
place-hours-call = Appelez pour connaître les horaires.
place-hours-unknown = Nous ne connaissons pas les horaires.
# { $hour }: hours, { $minute }: minutes, two digits
time-hour = { $hour } h
time-minute = { $hour } h { $minute }

## Where it is

place-here = C’est dans le centre.
# { $number }: a number, { $way }: a direction, such as "vers le nord"
place-metres = À { $number } mètres, { $way }.
place-kilometres = À { $number } km, { $way }.
# { $minutes }: minutes on foot
place-walk = Environ { $minutes } minutes à pied.
place-somewhere = Nous ne savons pas où exactement. Demandez le chemin.
# { $name }: the name of the place
place-map = Voir sur un plan : { $name }
way-north = vers le nord
way-north-east = vers le nord-est
way-east = vers l’est
way-south-east = vers le sud-est
way-south = vers le sud
way-south-west = vers le sud-ouest
way-west = vers l’ouest
way-north-west = vers le nord-ouest

## Getting in

# { $phone }: a phone number
place-call = Appeler le { $phone }
place-call-first = Appelez avant de venir.
place-book = Prendre rendez-vous par Internet : { $name }
place-aidants-connect = Une personne peut faire la démarche avec vous, en sécurité. Dites : « Aidants Connect ».
place-takes = Ici, on sait aider une personne :
place-takes-lecture = qui a du mal à lire
place-takes-anglais = qui parle anglais
place-takes-langues = qui parle une autre langue
place-takes-surdite = qui entend mal
place-takes-vue = qui voit mal
place-takes-mobilite = qui marche mal
place-takes-handicap-mental = qui a un handicap mental
