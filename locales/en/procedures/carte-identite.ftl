carte-identite = Get an identity card
    .tile = I need an identity card
    .line = First card, or card expired, lost, stolen or damaged.
    .keywords = id card identity card identity french id cni national card papers lost stolen broken damaged expired renew renewal first child baby minor passport town hall mairie appointment photo stamp receipt pre-application ants france titres
    .agent = I need to get an identity card.

carte-identite-pour-qui = Who is the identity card for?
    .hint = The card is for French people, of any age.
    .adulte = For an adult
    .enfant = For a child under 18
    .note = Nothing is sent from here. You can stop when you want.

carte-identite-motif = Why do you need a card?
    .hint = Choose what is happening.
    .premiere = It is the first card
    .renouveler = I want to change the old card
    .perdue = The card is lost
    .volee = The card is stolen
    .abimee = The card is damaged
    .autrement =
        Say what happened with the card.
        Never had a card? Take the first answer.
        The date has passed? Take the second answer.
        Otherwise, it is lost, stolen or damaged.

carte-identite-perte = Lost card: go to the town hall
    .text =
        Do not go to the police.
        You declare the loss at the town hall (mairie), on the day of the appointment.
        The new card costs { $prix-perte }. In French Guiana (Guyane): { $prix-perte-guyane }.
    .note = You do not want a new card? Go to the police.
    .warning = A card declared lost can no longer be used, even if you find it.

carte-identite-vol = Stolen card: go to the police first
    .text =
        Go to the police or the gendarmerie.
        Say that the card is stolen.
        Keep the paper they give you, for the town hall.
        The new card costs { $prix-perte }. In French Guiana (Guyane): { $prix-perte-guyane }.
    .note = Did you find the card again? Ask the town hall before you use it.

carte-identite-abime = Keep the damaged card
    .text =
        Bring it to the town hall (mairie), even if it is broken.
        The new card is free when you give back the old one.
    .note = Nobody can read it any more? Call the town hall. Check which papers to bring.

carte-identite-validite = Is the card still valid?
    .hint = Look at the end date written on the card.
    .valide = Yes, still valid
    .moins-5-ans =
        No, expired less than { $seuil-ans ->
            [one] { $seuil-ans } year
           *[other] { $seuil-ans } years
        } ago
    .plus-5-ans =
        No, expired more than { $seuil-ans ->
            [one] { $seuil-ans } year
           *[other] { $seuil-ans } years
        } ago
    .autrement =
        Look for the end date, on the front or the back of the card.
        That day has not passed? Take the first answer.
        It has passed? Count the years since that day.

carte-identite-date-carte = What date is written on the card?
    .hint = Look for the end date, on the front or the back.
    .label = End date of the card
    .example = 15 June 2022
    .note = We compare the date, then we forget it.
    .valide = Still valid
    .moins-5-ans =
        Expired less than { $seuil-ans ->
            [one] { $seuil-ans } year
           *[other] { $seuil-ans } years
        } ago
    .plus-5-ans =
        Expired more than { $seuil-ans ->
            [one] { $seuil-ans } year
           *[other] { $seuil-ans } years
        } ago
    .unsure = I cannot find the date
    .autrement =
        Look for a day, a month and a year on the card.
        There are several dates? Take the end date.
        You cannot find it? Take the last answer.

carte-identite-format = What size is the card?
    .hint = Compare it with a bank card.
    .grande = Bigger than a bank card
    .petite = Small like a bank card

carte-identite-age-carte = Were you 18 when the card was made?
    .hint = Look on the card for the day it was made.
    .text =
        Some adult cards last { $prolongation-ans ->
            [one] { $prolongation-ans } year
           *[other] { $prolongation-ans } years
        } after the written date.
    .yes = Yes, I was 18 or older
    .no = No, I was younger

carte-identite-echange = You can change your card
    .text =
        Your card is still valid in France.
        Some adult cards last { $prolongation-ans ->
            [one] { $prolongation-ans } year
           *[other] { $prolongation-ans } years
        } after the written date.
        The new card is free.
        You must make the pre-application (pré-demande) on the Internet. We help you.
    .note = Do you have a legal guardian (tuteur or curateur)? Call the town hall first.

carte-identite-recente = Your card is still good
    .text =
        You can keep it.
        Is your name or your address changing? Call the town hall (mairie) first.
        Check that the town hall agrees to change the card.
    .next = Continue the request

carte-identite-doute = It is not a problem
    .text =
        Show the card at the town hall (mairie), or call the town hall.
        The staff member tells you if it is still valid.
        You can continue without knowing.
        Make the pre-application on the Internet: it is useful in all cases.

carte-identite-passeport = Do you have a passport that is still valid?
    .hint = Look at the end date in the passport.
    .text =
        Without a passport, you often need a birth certificate.
        It is less than { $acte-mois ->
            [one] { $acte-mois } month
           *[other] { $acte-mois } months
        } old.
    .yes = Yes, it is still valid
    .no = No, or I do not know
    .autrement =
        The passport is the small book for travelling.
        Open it. Look for the end date.
        No passport, or the date has passed? Take the second answer.

carte-identite-parents = Do the child’s parents live together?
    .hint = The papers to bring change.
    .ensemble = Yes, they live together
    .separes = No, they are separated
    .autre = Only one parent, or a legal guardian
    .note = The other parent does not have to agree.
    .autrement =
        Both parents live in the same place? Take the first answer.
        Each lives on their own side? Take the second answer.
        Only one parent, or a person chosen by a judge? Take the third answer.
    .laisser = The person answers, and that is all. Do not ask why.

carte-identite-logement = Where do you live?
    .hint = For a child: answer for the parent who comes.
    .chez-moi = In my own home, rented or bought
    .heberge = In someone’s home
    .hotel = In a hotel
    .caravane = In a caravan
    .sans-domicile = I have no home
    .autrement =
        The home is in your name? Take the first answer.
        You live at another person’s home? Take the second answer.
        Otherwise, read the 3 other answers.
    .laisser = The person points to their answer. They do not have to say it.

carte-identite-avance = Do you want to save time at the town hall?
    .hint = You give part of the answers before, on the Internet.
    .text = This is called the pre-application (pré-demande). You do not have to do it. Some town halls ask for it.
    .yes = Yes, on the Internet
    .no = No, everything at the town hall
    .autrement =
        You can give answers before, on the Internet.
        At the town hall, it is then shorter.
        You prefer to do it all with the clerk? Take the second answer.

carte-identite-papiers = The papers to bring to the town hall
    .hint = Tick the papers that you have.
    .text =
        Bring the real papers, not copies.
        The card is free, except if it is lost or stolen.
    .note =
        Card lost or stolen? You can also buy the stamp on { $adresse-timbre }.
        Do you also want a nom d’usage (name used in daily life), for example after a marriage? Ask the town hall which paper to bring.
    .warning =
        The photo is less than { $photo-mois ->
            [one] { $photo-mois } month
           *[other] { $photo-mois } months
        } old.
        The proof of address is less than { $adresse-ans ->
            [one] { $adresse-ans } year
           *[other] { $adresse-ans } years
        } old. Some town halls want a newer one: check by phone.
    .dire = Put each paper on the table, then tick it.
    .piege = Forgetting the photo, or taking an old photo.

carte-identite-pre-demande = Make the pre-application on the Internet
    .hint = The pre-application (pré-demande) is free.
    .land =
        Open { $label-espace } (my identity space).
        Log in. Use an account of the site, or FranceConnect.
        Choose { $label-realiser } (make a pre-application for a passport or identity card). « CNI » means « carte nationale d’identité » (national identity card).
        Say why you are asking for the card.
        Write the surname, first names, height, address and phone number.
        Write the parents’ names, their dates and places of birth.
        Card lost or stolen: you can buy the stamp at the end.
        Write down or print the { $label-numero } (pre-application number).
        Then make an appointment. Call a town hall, or go to { $adresse-rdv }.
    .note = The words on the site sometimes change. Look for a similar word.
    .warning = Does a site ask for { $prix-arnaque } to help you? Close it. The real address ends with { $adresse-ants }.
    .say =
        Hello, I am making a pre-application for an identity card.
        I am stuck. This is what I see.
        Can you help me?
    .planb =
        Nothing is lost: you can start again later.
        No Internet? Call a town hall. The staff member gives you a cardboard form at the counter.
        Write on the form in black and in capital letters.
        Are you changing a big card that is still valid? The pre-application is required. France Services helps you for free.
        You can also buy the stamp at a tobacco shop (bureau de tabac).
        Are you calling { $phone }? First check this number with the town hall.

carte-identite-numero = Do you have your pre-application number?
    .hint = The site gives it at the end.
    .yes = Yes, I have the number
    .no = No, not yet

carte-identite-rendez-vous = Make an appointment at the town hall
    .hint = Choose a town hall that makes cards, anywhere in France.
    .land =
        Look for the town halls near you.
        Choose a town hall.
        Choose a day and a time.
        Answer the questions of the site.
        Write down the day, the time and the address.
    .note = Some town halls ask for a { $label-numero } (pre-application number). Ask them by phone.
    .warning = The appointment is free. Does a site ask for { $prix-arnaque }? Close it. The real address ends with { $adresse-ants }.
    .say =
        Hello, I want an appointment for an identity card.
        It is for an adult, or for a child.
        Which day is free?
        Which papers must I bring?
        How long do I have to wait for the card?
    .planb =
        The simplest way: call a town hall that makes cards.
        The site does not work? Call the town hall, or try later.
        No Internet? Everything is done at the counter. The staff member gives you a cardboard form.
        Write on the form in black and in capital letters.
        You can also buy the stamp at a tobacco shop (bureau de tabac).
        Are you calling { $phone }? First check this number with the town hall.
    .dire = Also try the town halls near by.
    .piege = Waiting long without looking for another town hall.

carte-identite-rdv = Do you have an appointment?
    .hint = You have a day, a time and a town hall.
    .yes = Yes, I have an appointment
    .no = No, not yet

carte-identite-reserver = Make an appointment, then go to the town hall
    .steps =
        Call a town hall that makes cards, or search on { $adresse-rdv }.
        Give your pre-application number.
        Come with the real papers.
        A child comes with a parent.
        The staff member takes fingerprints.
        Keep the receipt (récépissé) safe.
    .note = The town hall tells you when the card is ready.

carte-identite-guichet = The day of the appointment
    .steps =
        Come yourself, with the real papers.
        A child comes with a parent.
        The staff member takes fingerprints.
        The staff member gives you a receipt (récépissé).
        Keep this paper safe: it has a number on it.
    .note = You collect the card at the same town hall.

carte-identite-sans-numero = No number: it is not a problem
    .text =
        You can start again later.
        You can also call a town hall that makes cards. The staff member gives you a cardboard form.
        Are you changing a big card that is still valid? You need the number. France Services helps you for free.

carte-identite-sans-rdv = No appointment: call
    .text =
        Call several town halls that make cards, even far from your home.
        All of them can make your card.
        Is it urgent? Tell the staff member why.
    .warning = You never pay for an appointment.

carte-identite-date-sms = On which day did you receive the message?
    .hint = The message says that the card is ready.
    .label = Day of the message
    .example = 20 November 2026
    .unsure = I have no message yet
    .autrement =
        A message comes when the card is ready.
        Look for it in your phone. Write its date.
        No message? Read below the field.
    .dire = Look for the message together.
    .laisser = The person holds their phone and types.

carte-identite-chercher = Go and collect the card
    .open = Last day to collect the card: { $retrait-closes }.
    .late =
        The last day was { $retrait-closes }.
        Call the town hall today. Ask if the card is still there.
    .text =
        Go to the same town hall.
        You have { $retrait-mois ->
            [one] { $retrait-mois } month
           *[other] { $retrait-mois } months
        }. After that, the card is destroyed.
    .note =
        Is your child { $retrait-age ->
            [one] { $retrait-age } year
           *[other] { $retrait-age } years
        } old or more? Check with the town hall if your child must come.

carte-identite-attendre = While you wait for the card
    .list =
        How long? Ask the town hall.
        Follow the request on the site: { $label-suivi } (where is my passport or identity card).
        The card waits for you for { $retrait-mois ->
            [one] { $retrait-mois } month
           *[other] { $retrait-mois } months
        } at the same town hall.
        A refusal? The town hall does not decide. Write to the CERT.
        Still stuck? Call the Défenseur des droits (public defender of rights): { $telephone-defenseur }.
