domiciliation = Get an address for my letters
    .tile = I have no address
    .line = A free address to receive your letters: domiciliation.
    .keywords = domiciliation address postal address mail mailbox letters post receive letters no address no fixed address homeless squat sofa surfing ccas cias social help food help election de domicile
    .agent = I have no address. I want to ask for a domiciliation.

domiciliation-etape = Where are you now?
    .hint = Domiciliation is a free address for your letters.
    .text = Are you outside tonight? Call { $tel-nuit }. It is free, day and night.
    .debut = I have no address
    .attente = I asked, I am waiting
    .refus = They said no
    .adresse = I already have this address
    .aide = I want other help from the CCAS
    .autrement =
        Do you need an address for your letters?
        There is a free address for that.
        Say where you are: nothing done, waiting, refused, or finished.

domiciliation-quoi = What is this address for?
    .list =
        Receive and keep your letters.
        Apply for an identity card.
        Ask for a benefit from the CAF.
        Vote.
        Get help from a lawyer.
    .note = Its official name is « élection de domicile » (choosing an address).

domiciliation-logement = Where do you sleep at the moment?
    .hint = We do not keep your answer.
    .dehors = Outside, in a car, in a tent
    .proche = At someone’s place, for a short time
    .centre = In a centre or a hotel
    .mobile = In a caravan or on a boat
    .prison = In prison
    .stable = In my home, or at someone’s place for a long time
    .autrement =
        Say where you slept this week.
        Take the answer closest to your life.
        We do not keep this answer.
    .dire = Speak softly, away from others.
    .laisser = The person points to their answer. They do not have to say it.

domiciliation-centre = Ask the centre first
    .text =
        Ask: « Can I receive my letters here? »
        Yes? Ask for a paper with this address.
        No? Continue this guide.

domiciliation-prison = Ask inside the prison
    .text = No address when you get out? You can have a domiciliation.
    .steps =
        Talk to the social service of the prison.
        Say: « I want an address for my letters. »
    .note = A relative or friend can also ask the CCAS what to do.

domiciliation-stable = Your address is probably enough
    .text = Do you receive your letters without problems? Keep this address.
    .note =
        Are you afraid at home? The CCAS can give you another address.
        Ask for it, or talk to a charity.
    .warning = In danger? Call { $tel-danger }.

domiciliation-asile = Are you asking for asylum in France?
    .hint = Your application is being looked at.
    .yes = Yes
    .no = No
    .autrement =
        Did you ask France to protect you?
        That is what asking for asylum means.
        You are still waiting for the answer? Answer Yes.
    .laisser = The person answers, and that is all. Do not ask for their story.
    .dire = Speak softly, away from others.

domiciliation-adresse-asile = Asylum has its own address
    .text = An association gives you an address for your letters.
    .steps =
        Ask the association that follows your case.
        No association? Ask at the préfecture.
        Say: « Where is my address for asylum? »

domiciliation-lien = What do you have in this town?
    .hint = The town where you ask for the address. One thing is enough.
    .vis = I live there, or I sleep there
    .travail = I work there
    .suivi = I get help or care there
    .famille = I have family there
    .ecole = My child goes to school there
    .aucun = None of these
    .autrement =
        Say why you are in this town.
        For example: you sleep, work or have family there.
        One reason is enough.

domiciliation-sans-lien = Also try an association
    .text =
        Some associations also give an address.
        Each one has its rules. The town hall knows them.
        Do you have family or a job in another town? Ask there.
    .note = You can also continue. The CCAS must tell you where to go.

domiciliation-lieux = Where to ask?
    .list =
        At the CCAS. It is often at the town hall.
        A small town without a CCAS: at the town hall.
        Or at an association that gives addresses.
    .text = It is free everywhere.
    .warning = Does someone ask you for money? Refuse.

domiciliation-papiers = Take what you have
    .hint = Tick what you already have.
    .note =
        Is something missing? Go anyway. Tell the staff member.
        No residence permit? Ask an association too.

domiciliation-rendez-vous = What will happen
    .steps =
        The CCAS gives you a form: { $formulaire }.
        Is it hard to read or write? A staff member can fill it in with you.
        A staff member sees you. They explain your rights.
        They ask where you live, and why this town.
        Ask for a paper: it proves that you asked.

domiciliation-aller = Make an appointment
    .steps =
        Go to the CCAS or the town hall. Or call.
        Say: « I have no address. I want a domiciliation. »
        Write down the day, the time and the name of the staff member.
    .note =
        You speak little French? Ask for help.
        After the appointment, come back here.

domiciliation-demande = Have you handed in your request?
    .yes = Yes
    .no = Not yet

domiciliation-blocage = What is the problem?
    .hint = It is not your fault.
    .guichet = They do not take my request
    .manque = A paper is missing
    .attendre = The appointment is too far away
    .unsure = Something else
    .autrement =
        What is stopping you?
        They say no at the desk? Take the first answer.
        They ask you for another paper? Take the second answer.
        You must wait too long? Take the third answer.

domiciliation-manque = Ask which paper is right
    .steps =
        Say: « I do not have this paper. »
        Ask: « What other paper can I give? »
        An association, a doctor or the school can write for you.
        Hand in your request anyway.
    .note = No identity paper? Ask anyway. You do not always need it.

domiciliation-reponse = Do you have the answer?
    .text = The CCAS answers within { $reponse-mois ->
            [one] { $reponse-mois } month
           *[other] { $reponse-mois } months
        } at most.
    .oui = It is yes, I have the paper
    .non = It is no
    .rien = Nothing yet
    .autrement =
        The CCAS is often at the town hall.
        It says yes or no to your request.
        You received nothing? Take the third answer.

domiciliation-relance = Wait, then ask
    .steps =
        Keep the paper that proves your request.
        Tell the CCAS how to call you.
        After { $reponse-mois ->
            [one] { $reponse-mois } month
           *[other] { $reponse-mois } months
        }, ask: « What is my answer? »
    .note =
        No answer can mean a refusal. Then ask for a written answer.
        An association can help you. So can the Défenseur des droits: { $tel-droits }.

domiciliation-refus = Ask for the refusal in writing
    .text =
        A refusal is always written. It says why.
        The CCAS refuses only when you have no link with the town.
        It must then tell you where to go.
    .steps =
        Say: « I want the answer in writing. »
        Ask an association too.

domiciliation-recours = You do not agree with the refusal?
    .hint = You have { $recours-mois ->
            [one] { $recours-mois } month
           *[other] { $recours-mois } months
        } after the letter.
    .steps =
        Write to the president of the CCAS. An association can write with you.
        Say your link with the town. Add the proof.
        Keep a copy.
        Is it still no? Ask the administrative court.
    .note =
        The Défenseur des droits helps for free.
        Call { $tel-droits }.

domiciliation-garder = Keep your address
    .steps =
        Come often to get your letters.
        Come or call at least once every { $presence-mois ->
            [one] { $presence-mois } month
           *[other] { $presence-mois } months
        }.
        In hospital or in prison? Tell the CCAS.
        The address lasts { $duree-ans ->
            [one] { $duree-ans } year
           *[other] { $duree-ans } years
        }. Before the end, ask to keep it.
    .warning = { $presence-mois ->
            [one] { $presence-mois } month
           *[other] { $presence-mois } months
        } without news from you? The address may stop.

domiciliation-servir = Give your new address
    .text =
        The CCAS gives you an « attestation d’élection de domicile » (proof of address).
        It is your proof of address. Show it:
    .list =
        To the CAF and France Travail.
        To the health insurance and the tax office.
        To the bank.
        To the town hall, for the identity card.
    .note = Does someone refuse it? Call the Défenseur des droits at { $tel-droits }.

domiciliation-aides = The CCAS can help more
    .text = Each town chooses what help it gives. Ask for help to:
    .list =
        Eat.
        Pay a bill.
        Have a shower.
        See a social worker.
    .note =
        Say: « I need help. Who can I talk to? »
        Does the CCAS say no? Ask why, in writing.

domiciliation-personne = A person can help you
    .steps =
        Talk to the front desk of the CCAS or the town hall.
        Is the appointment far away? Hand in the form today.
        Is a benefit or a right going to stop? Say so.
        Ask an association too.
