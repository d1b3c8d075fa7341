### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Ask the CCAS (town social service) for help
    .tile = Help from my town
    .line = The CCAS is the social service of your town.
    .keywords = ccas cias social help emergency help bill electricity eat food parcel food voucher social worker money town hall
    .agent = I need help from the CCAS (town social service).

communes-ccas = Ask the CCAS. It is often at the town hall (mairie).
    .list =
        Who can ask.
        The papers to bring.
        The days and the hours.
        The paper form, without the Internet.
communes-ici = See what my town says
communes-guide = See all the steps

commune-aides = The CCAS can help
    .text = Each town chooses what help it gives. Ask for help to:
    .list =
        Eat.
        Pay a bill.
        See a social worker.
    .note = Does it say no? Ask why, in writing.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Who can ask?
    .text = { $commune } says: { $conditions }
    .note = Not sure? Ask all the same.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Where to go?
    .steps =
        Go here: { $guichet }.
        The hours: { $heures }.
        Call before: { $guichet-phone }.
    .note = The hours can change.

commune-demande = Use the town’s site
    .land =
        Look for the word « CCAS ».
        Write your name.
        Add your papers. Then send.
    .say =
        Hello. I am stuck on the site.
        Can you help me?
    .planb =
        There is a paper form too. Ask the town hall for it.
