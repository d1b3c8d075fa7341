### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Suivre des exercices
    .text =
        Chaque personne fait un exercice sur son appareil.
        Vous voyez son étape. Ce qu’elle tape reste chez elle.
    .open = Commencer à suivre
    .code = Le code à donner
    .join = Sur l’autre appareil, touchez « M’entraîner sans risque ». Puis « J’ai un code ».
    .nobody = Nous attendons la première personne.
    .arrived = La personne choisit un exercice.
    .again = Regarder encore
    .end = Arrêter de suivre
    .since = Minutes sans changement : { $minutes }
    .done = C’est fini.
    .slip = Une erreur à regarder ensemble.

class-door = J’ai un code
    .text = La personne qui vous aide donne ce code.
    .label = Le code
    .hint = Il a 6 chiffres.
    .go = Entrer
    .wrong = Ce code est faux. Demandez-le encore.
    .full = C’est complet. Dites-le à la personne qui aide.
    .wait = Trop d’essais. Attendez une minute.

# $number: the number of this person in the group
class-seat =
    Vous êtes le numéro { $number }.
    La personne qui aide voit votre étape, et rien d’autre.
    .leave = Arrêter de montrer
