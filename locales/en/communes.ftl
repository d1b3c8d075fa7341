### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Enrol my child in the centre de loisirs (day activity centre)
    .tile = My child’s centre de loisirs (day activity centre)
    .line = Each town has its own rules.
    .keywords = centre de loisirs day centre activity holiday club after school wednesday childcare enrol child
    .agent = I want to enrol my child in the centre de loisirs (day activity centre).

cantine = Enrol my child in the school canteen
    .tile = My child’s school canteen
    .line = Each town has its own rules.
    .keywords = canteen school lunch meal cantine enrol child price
    .agent = I want to enrol my child in the school canteen.

communes-ville = Choose your town
communes-absente = Your town is not here?
communes-mairie = Ask the town hall (mairie). Go there, or call.
communes-demander = Ask for 4 things
    .list =
        The papers to bring.
        The price for you.
        The dates.
        The paper form, without the Internet.

# $commune: the name of the town
commune-debut = Is this your town?
    .text =
        This guide is for { $commune }.
        Another town has other rules.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = The dates
    .text = Enrol your child from { $ouverture } to { $fermeture }.
    .note = Too late? Call the town hall: { $phone }.

commune-quotient = What is your quotient familial (family income number)?
    .hint = This number changes the price.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Where is this number?
    .steps =
        Look at your paper from the CAF.
        No CAF? Take your tax notice to the town hall.
        The town hall works out your price.
    .note = A question? Call the town hall: { $phone }.

# $prix: an amount
commune-prix-jour = 1 day: { $prix }
    .text = This is the price for 1 child.
    .note = The price can change. Ask the town hall.

# $prix: an amount
commune-prix-repas = 1 meal: { $prix }
    .text = This is the price for 1 child.
    .note = The price can change. Ask the town hall.

# $phone: the number of the town hall
commune-papiers = The papers to prepare
    .hint = Tick what you already have.
    .note = Something is missing? Call the town hall: { $phone }.

commune-comment = How do you want to do it?
    .internet = On the Internet
    .papier = On paper, with a person

commune-site = Use the town hall’s site
    .land =
        Look for the word « Inscription ».
        Write your child’s name.
        Add your papers. Then send.
    .say =
        Hello. I am stuck on the site.
        Can you help me?
    .planb =
        There is a paper form too. Ask the town hall for it.

commune-envoye = Did you see the confirmation?
    .yes = Yes, I saw it
    .no = No, not yet

# $phone: the number of the town hall
commune-fini = It is sent
    .text =
        Keep the confirmation.
        Wait for the answer of the town hall.
    .note = No answer? Call: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Do it on paper
    .steps =
        Ask for the paper here: { $papier-lieu }.
        Fill it in. A staff member can help you.
        Hand it in with your papers.
        Ask for a proof.
    .note = The town hall answers here: { $phone }.
