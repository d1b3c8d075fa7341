### The numbers of an emergency, and the way out of a page at once.

urgence = Numéros d’urgence
    .hint = C’est gratuit. Touchez un numéro.
    .note =
        Notez ces numéros. Ils marchent sans Internet.
        « Quitter vite » change de page. L’adresse reste dans l’historique.
urgence-tile = Tous les numéros d’urgence
# { $words }: a message to write on the phone
urgence-write = Écrivez : « { $words } »
urgence-samu = Une personne va très mal
    .say = Une personne va très mal. Je suis à tel endroit.
urgence-police = Vous êtes en danger
    .say = Je suis en danger. Je suis à tel endroit.
urgence-pompiers = Il y a un feu ou un accident
    .say = Il y a le feu. Je suis à tel endroit.
urgence-europe = Toutes les urgences, partout en Europe
    .say = J’ai besoin d’aide. Je suis à tel endroit.
urgence-sourds = Un message, si vous entendez ou parlez mal
    .say = J’ai besoin d’aide. Je suis à tel endroit.
urgence-logement = Un lit pour ce soir
    .say = Je n’ai pas où dormir ce soir. Je suis à tel endroit.
urgence-enfance = Un enfant en danger
    .say = Un enfant est en danger.
urgence-violences = Violences contre une femme
    .say = J’ai peur de quelqu’un.
urgence-medecin = Un médecin, si le vôtre est fermé. Les heures changent selon la ville
    .say = Je suis malade. Où est le médecin ?
quit = Quitter vite
