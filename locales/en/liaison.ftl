### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Make a slip for another place
    .hint = No name here. The person can write it by hand.
    .go = See the slip
liaison-deja = Already done
liaison-compte = The account on the site
liaison-commence = The beginning of the request
liaison-envoye = Sending the request
liaison-rendez-vous = The appointment
liaison-prets = Papers ready
liaison-bon = Slip for another place
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = Need
liaison-lieu = The place, to write by hand
liaison-nom = The name, by hand, if the person wants
liaison-retour = Return slip
    .hint = When it is finished, open this square with a phone.
liaison-apres = Is it done here?
    .hint = Choose. We keep nothing.
liaison-fini = It is done
    .list =
        Keep the paper you were given.
        Show this screen to whoever sent you.
liaison-suite = Not yet, you must come back
    .list =
        Write down the day and the time.
        Ask: « Which paper is missing? »
        Tell it to whoever sent you.
liaison-ailleurs = You must go somewhere else
    .list =
        Ask for the name and the phone number of the place.
        Make another slip.
