actualisation = Do my monthly update
    .tile = I am registered with France Travail
    .line = Every month, tell your situation to stay registered.
    .keywords = pole emploi france travail unemployment unemployed jobless job seeker benefit dole monthly update declare declaration actualisation actualise registered registration sign on hours pay payslip temp agency late forgot missed struck off 3949
    .agent = I need to do my monthly update with France Travail.

actualisation-pour-qui = Are you registered with France Travail?
    .hint = France Travail is the new name of Pôle emploi.
    .text =
        Every month, you tell your situation: this is the monthly update (actualisation).
        Does your personal space show { $label-actualiser } (do my update)? You must do it.
    .note = This guide sends nothing. You can stop at any time.
    .yes = Yes
    .no = No
    .autrement =
        Did you tell France Travail that you are looking for work?
        Before, this service was called Pôle emploi.
        You do not know? Take the last answer.

actualisation-pas-inscrit = Not registered: nothing to send
    .text =
        The monthly update is for people who are registered.
        Do you want to register? Go to the { $portal } site.
        Do you prefer to talk to someone? Call { $phone }.
        An agency can also register you. A staff member helps you.

actualisation-savoir = How to know if you must do it
    .steps =
        Open your personal space on the { $portal } site.
        Look for the button { $label-actualiser } (do my update).
        Do you see this button? Do the monthly update.
        Are you not sure? Call { $phone }.
    .note = The last day is { $fenetre-closes } at midnight.

actualisation-tot = Did you send the monthly update for { $fenetre-missed }?
    .hint = Today, you cannot send it. The next time opens on { $fenetre-opens }.
    .yes = Yes, I sent it
    .no = No

actualisation-verif = How to know if it was sent
    .steps =
        Open your personal space on the { $portal } site.
        Open { $label-droits } (rights and procedures).
        Look for the monthly update for { $fenetre-missed }.
        You cannot find it? Call { $phone }.
    .note = Then touch Back. Answer the question.

actualisation-retard = It is too late for { $fenetre-missed }
    .text =
        The last day has passed.
        Your registration ends. The payment stops too.
        It is not a punishment. You can register again.
    .note = A person can help you today.

actualisation-reinscrire = Register again today
    .steps =
        Call { $phone }. Or go to the { $portal } site.
        Say: « The monthly update for { $fenetre-missed } was not sent. »
        Ask: « How do I register again? »
        Ask: « Am I losing money? »
    .warning = We do not know if this month is paid. Check with a staff member.

actualisation-contester = You do not agree with a decision?
    .steps =
        First talk to your agency. Ask for an answer in writing.
        Does it say no? Write to the mediator of { $portal }.
        Is it still no? You can go to the administrative court.
    .note = Ask the agency for the time limits.

actualisation-attendre = All is well. Nothing to send today
    .text =
        The next monthly update is for { $fenetre-month }.
        It opens on { $fenetre-opens }.
        It closes on { $fenetre-closes } at midnight.
    .note = Today, prepare your papers. Also try your password.

actualisation-preparer = Prepare your papers
    .hint = You need the payslip only if you work.
    .note = Is a paper missing? You still have time.

actualisation-quand = You have until { $fenetre-closes } at midnight
    .text =
        Now is the time for { $fenetre-month }.
        Do it early. Then a payment comes faster.
        The last day stays the same, even on a Sunday.
    .warning = After this date, your registration ends.

actualisation-formation = Did you do a training course or an internship in { $fenetre-month }?
    .hint = Think of the whole month.
    .yes = Yes
    .no = No

actualisation-travaille = Did you work in { $fenetre-month }?
    .hint = Count everything: an hour, a day, a month.
    .note = Working for yourself is work too.
    .yes = Yes, I worked
    .no = No
    .dire = One hour of work also counts. Look together.
    .piege = Forgetting a small job.

actualisation-compte = What counts as work
    .text = Answer { $label-oui } (yes) for just one of these things:
    .list =
        A job for an employer, even 1 hour.
        A job through a temp agency.
        Work for yourself.
    .note = Does the money come later? Check with a staff member at { $phone }.
    .next = I understand

actualisation-autre = Did you have sick leave, other leave or a new pension?
    .text =
        Leave: maternity or paternity leave.
        Pension: for retirement or a disability.
    .arret = Yes, sick leave or other leave
    .pension = Yes, a new pension
    .deux = Yes, the 2
    .non = No
    .autrement =
        Think of the month you declare.
        Were you ill, with a paper from the doctor?
        Did you have a baby?
        Did a retirement or another pension begin?
    .dire = Speak softly, away from others.
    .laisser = The person points to their answer. They do not have to say it.

actualisation-dates = Give the dates
    .text = Answer { $label-oui } (yes) to what is true for you.
    .list =
        Training: look at the paper from the centre.
        Internship: first day and last day.
        Sick leave, paternity leave: the dates.
        Maternity leave: the start date.
        New retirement or disability pension: the start date.
    .warning = Is a line here not true for you? Answer { $label-non } (no).
    .note = Not sure? Call { $phone }.

actualisation-recherche = Be careful with the last question
    .text =
        The site asks: { $label-recherche } (are you still looking for a job?)
        Do you want to stay registered? Answer { $label-oui } (yes).
    .warning = The answer { $label-non } (no) ends your registration.
    .note =
        Not sure? Call { $phone } first.
        During training, the site does not always ask this question.

actualisation-papiers = Take these papers
    .hint = Keep them near you to answer the site.
    .note = Is a paper missing? Continue. You can send it later.

actualisation-emplois = Your hours and your gross pay
    .hint = Take your payslips. One line for each employer.
    .text = You can skip this. Nothing is sent.
    .note = Do you work for yourself? Ask at { $phone }.
    .warning = Count paid holidays and bonuses. Do not count the end-of-contract payment.
    .heures = Hours, without the minutes
    .brut = Gross pay in euros
    .row = Employer { $number }
    .dire = Show the “brut” (gross) line on the payslip.
    .piege = Taking the net pay instead of the gross pay.
    .autrement =
        For each employer, write 2 numbers.
        The first: the hours worked in the month.
        The second: the pay next to the word “brut”.
        You cannot find it? Skip this page.

actualisation-fiche = Where to read the figures?
    .list =
        Hours: the total of the month, without the minutes.
        Gross pay: look for the word « brut » (gross).
        Count paid holidays and bonuses.
        Do not count the end-of-contract payment.
    .note =
        No payslip? Give a figure that is close. Send the payslip later.
        Not sure? Ask the employer or { $phone }.

actualisation-depart = Go to the { $portal } site
    .hint = You can send it from { $fenetre-opens } to { $fenetre-closes } at midnight.
    .warning =
        Read everything again before you confirm.
        After that, you cannot change the declaration online.
        A mistake? Call { $phone }.
    .note =
        The words on the site may change a little.
        You can start now and finish later.
    .land =
        Write your login and your password.
        Touch the button { $label-actualiser } (do my update), then { $label-declarer } (declare my situation).
        Sometimes the site already shows some information. Check each line.
        Is a line wrong? Report the mistake on that page.
        Answer the questions: training, work, internship, sick leave, other leave, pension.
        Did you work? Write each employer, its hours and the gross pay.
        Do you want to stay registered? At { $label-recherche } (are you still looking for a job?), answer { $label-oui } (yes).
        Read it again at the step { $label-verifier } (I check and confirm my declaration). Then confirm.
        At the step { $label-justificatifs } (I send my proof papers), send your papers. You can also do it later.
        Wait for the confirmation. Save it or print it.
    .say =
        An automatic phone line answers day and night at { $phone }.
        It asks for your login and your password.
        It asks the same questions as the site.
        To a staff member, say: « I want to do my monthly update for { $fenetre-month }. »
        After a mistake, say: « I sent a mistake. How can I correct it? »
    .planb =
        No computer? Call, or open the app { $label-application } (my space) on your phone.
        No Internet? Your agency lends a computer for free.
        Do you need help? Go to France Services, a free public place near you.
        The site is not working? Write down the time and take a photo of the screen. Call the same day.
        Even then, the last day stays { $fenetre-closes }. Do it early.

actualisation-envoye = Did you see the confirmation?
    .hint = The site writes that your declaration is saved.
    .yes = Yes, I saw it
    .no = Not yet
    .dire = Look together for the message of the site.
    .piege = Closing the page before this message.

actualisation-garder = It is sent. Keep the proof
    .steps =
        Save the page, or print it.
        Send the papers they ask for.
        A payment comes about { $delai-virement ->
            [one] { $delai-virement } working day
           *[other] { $delai-virement } working days
        } later.
        A change? Tell them within { $delai-changement ->
            [one] { $delai-changement } day
           *[other] { $delai-changement } days
        }, without waiting.
        A mistake? Call { $phone }.
    .note = You do not agree? Talk to the agency, then the mediator, then the court.

actualisation-recu = How to check that it is sent
    .steps =
        Open your personal space. Touch { $label-actualiser } (do my update).
        Does the site write { $label-deja } (you have already declared your situation for this period)? It is sent.
        If not, look at { $label-droits } (rights and procedures). The answer comes within { $delai-espace ->
            [one] { $delai-espace } hour
           *[other] { $delai-espace } hours
        }.
        Not sure? Call { $phone } before { $fenetre-closes }.

actualisation-bientot = This is normal. Come back on { $fenetre-opens }
    .text =
        You cannot send it yet.
        After that, you have until { $fenetre-closes } at midnight.
        Keep your payslips.
    .note = Write the date on paper or in your phone.

actualisation-blocage = Are you stuck? Here is what to do
    .list =
        The site is not working: take a photo of the screen. Call { $phone }.
        No code: call, or go to the agency.
        Wrong figure sent: call quickly.
        Date passed: register again at { $phone }.
    .warning = The last day is { $fenetre-closes } at midnight.
    .note = You do not agree? Talk to the agency, then the mediator, then the court.
