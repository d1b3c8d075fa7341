rendez-vous-medical = See a doctor
    .tile = I need a doctor
    .line = Emergency, appointment, or no doctor.
    .keywords = doctor appointment gp general practitioner ill sick illness emergency emergency room samu on call dentist teeth eyes eye doctor gynaecologist specialist health care treatment hospital doctolib child doctor fever pain hurt medecin rdv
    .agent = I need an appointment with a doctor.

rendez-vous-medical-urgence = How is the sick person?
    .hint = It is you, or another person.
    .text = One of these signs? Call { $samu }.
    .list =
        They breathe badly.
        Their chest hurts.
        They suddenly speak badly.
        They do not answer any more.
        They bleed a lot.
    .grave = They have one of these signs
    .vite = A doctor is needed today
    .attend = It can wait
    .unsure = I do not know
    .autrement =
        Look at the person. Read the signs one by one.
        You see one of these signs? Take the first answer.
        No sign, but they are in pain? Take the second answer.
        You are not sure? Take the last answer.
    .dire = Read the signs one by one. One is enough.
    .laisser = The person answers. In danger, call yourself.

rendez-vous-medical-grave = Call { $samu } now
    .hint = It is free, day and night.
    .text = { $samu }
    .steps =
        Say where you are: town, street, floor.
        Say what you see.
        Hang up only when they tell you.
    .note =
        { $europe } works too.
        You cannot speak or hear? Send a text message to { $sourds }.
        Do you want to die? Call { $suicide }.

rendez-vous-medical-doute = Not sure? Call
    .hint = It is free.
    .text =
        { $phone }
        Nobody answers? Call { $samu }, day and night.
        They ask you questions.
        They tell you what to do.
    .note = It is not wrong to call for nothing.

rendez-vous-medical-traitant-vite = Do you have a regular doctor (médecin traitant)?
    .hint = It is the doctor you usually see.
    .yes = Yes
    .no = No
    .autrement =
        It is your everyday doctor.
        The social security knows their name.
        No doctor is yours? Answer No.

rendez-vous-medical-d-abord = Call your doctor first
    .steps =
        Say: « It is for today. »
        Say where it hurts, and since when.
        Listen to the message if the doctor is away.
    .note = The doctor can see you? Write down the time. You are done.
    .next = The doctor cannot see me

rendez-vous-medical-garde = Call { $phone }
    .hint = It is free. The hours change from one département to another.
    .text =
        { $phone }
        They look for a doctor with you.
        Nobody answers? Call { $samu }, day and night.
    .list =
        Say your age and where it hurts.
        Take your health card (carte Vitale).
    .note =
        A prescription to renew? Call your doctor.
        You cannot speak or hear? Send a text message to { $sourds }.

rendez-vous-medical-quel = What care are you looking for?
    .hint = Not sure? Take the first answer.
    .medecin = A doctor
    .direct = Teeth, eyes, a pregnancy
    .autre = The heart, the skin, the bones, something else
    .autrement =
        What do you want to treat?
        The teeth, the eyes, or a baby on the way? Take the second answer.
        You do not know? Take the first answer.

rendez-vous-medical-traitant = Do you have a regular doctor (médecin traitant)?
    .hint = It is the doctor you usually see.
    .yes = Yes
    .no = No
    .autrement =
        It is your everyday doctor.
        The social security knows their name.
        No doctor is yours? Answer No.

rendez-vous-medical-direct = Call directly
    .text = For this care, you do not need to ask for a letter:
    .list =
        the dentist
        the eye doctor
        the midwife or the gynaecologist
    .note = Your regular doctor can give you a name.

rendez-vous-medical-lettre = See your doctor first
    .text =
        Your regular doctor writes a letter.
        With it, social security pays more.
        The doctor can also call for you.
    .note =
        Under { $age-enfant } years old? You do not have to have the letter. Check by phone.
        No doctor? Continue anyway.

rendez-vous-medical-savoir = How to find out?
    .text =
        Who treats you most often? Ask this person.
        Or call social security at { $assurance-maladie }.
        Say: « Who is my médecin traitant? »
    .note = You do not know? You can see a doctor anyway.

rendez-vous-medical-chercher = Look for a doctor
    .steps =
        Ask at the pharmacy and at the town hall.
        Also call a health centre.
        Say: « Do you take new people? »
        Do they say no? Write down their names.
        Then call social security at { $assurance-maladie }.
    .note = They can look with you.

rendez-vous-medical-carte = Do you have a health card (carte Vitale)?
    .hint = It is the green social security card.
    .yes = Yes
    .no = No
    .autrement =
        It is a green card with a chip.
        You give it to the doctor and the pharmacy.
        You never had one? Answer No.

rendez-vous-medical-sans-carte = Without a card, you get care too
    .text =
        Lost the card? Tell the doctor.
        Ask for a paper at { $assurance-maladie }.
        No social security, or no money?
        Go to the hospital. Ask for the PASS.
    .note = The PASS staff also help you with your papers.

rendez-vous-medical-papiers = Prepare these papers
    .hint = Tick what you already have.
    .note = Is a paper missing? Make an appointment anyway.

rendez-vous-medical-comment = How to make an appointment?
    .hint = The State has no site for this.
    .text = The phone works almost everywhere.
    .telephone = I call
    .site = I go to a private site
    .place = I go there
    .autrement =
        There are 3 ways to get an appointment.
        With your phone? Take the first answer.
        On the Internet? Take the second answer.
        By going there? Take the third answer.

rendez-vous-medical-dire = On the phone
    .text = You can read these sentences:
    .list =
        « Hello, I want an appointment. »
        « It is for me. » Or: « It is for my child. »
        « It hurts here, since this day. »
        « Do you have an earlier time? »
        « Do I have to pay right away? »
    .note = Do you speak another language? Say so.

rendez-vous-medical-prive = Private sites
    .text =
        « Doctolib » and other sites are private.
        They ask for an e-mail and a phone number.
        Not all doctors are on them.
    .warning = Does the site want money for the appointment? Close it.
    .note = You prefer not to? Call the doctor.

rendez-vous-medical-accueil = At the place
    .text =
        Go to the front desk of the doctor or the centre.
        Say: « I want an appointment. »
        Ask for a paper with the day and the time.
    .note = You can show this screen.

rendez-vous-medical-rdv = Do you have an appointment?
    .yes = Yes
    .no = No, not yet

rendez-vous-medical-noter = Write down your appointment
    .list =
        The day and the time.
        The name of the doctor.
        The address and the floor.
        The papers to bring.
    .note = You cannot come any more? Call the doctor before.
    .warning = Is it getting worse? Call { $samu }.

rendez-vous-medical-bloque = Nobody has time for you?
    .list =
        Call a health centre.
        Ask the pharmacy for advice.
        Ask: « Call me if a time becomes free. »
        Call farther from your home.
    .text = You cannot wait? Call { $phone }.

rendez-vous-medical-refus = A doctor refuses you?
    .text =
        Does the doctor refuse your health benefit? It is forbidden.
        Call social security at { $assurance-maladie }.
        Say: « I want to speak to the mediator. »
        The Défenseur des droits helps too: { $defenseur }. It is free.
    .note = A health centre can see you. So can the PASS at the hospital.
