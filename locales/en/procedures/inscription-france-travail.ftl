inscription-france-travail = Register with France Travail
    .tile = I am looking for a job
    .line = Register to get help, and sometimes unemployment money.
    .keywords = register registration sign up pole emploi france travail assedic anpe unemployment unemployed jobless no job lost my job fired laid off end of contract resigned quit job seeker adviser benefit allocation are 3949
    .agent = I want to register with France Travail as a job seeker.

inscription-france-travail-situation = Where are you today?
    .hint = France Travail is the new name of Pôle emploi.
    .text =
        The registration counts from the day you do it. Do it quickly.
        Here, nothing is sent.
    .sans = I have no job
    .bientot = My job ends soon
    .ancien = I was registered before
    .rsa = I get the RSA, or I am with the mission locale
    .unsure = Something else, or I do not know
    .autrement =
        Say how your work is going today.
        No work? Take the first answer.
        A contract ends soon? Take the second answer.
        Registered in the past? Take the third answer.

inscription-france-travail-auto = You are probably already registered
    .text =
        With the RSA or the mission locale, the registration is automatic.
        Your partner is registered too, if you get the RSA.
        A letter tells you. Do what it asks.
    .steps =
        No letter? Call { $phone }.
        Ask: « Am I registered? »
        Ask: « Do I have to do the monthly update (actualisation)? »

inscription-france-travail-savoir = Who is the registration for?
    .list =
        You are looking for a job.
        You are { $age-minimum } years old or more.
        You are allowed to work in France.
    .text = The registration is free. It is for you if:
    .note = Ill, in training, or in a part-time job? Ask at { $phone }.

inscription-france-travail-bientot = Wait until the job ends
    .text =
        Register the day after your last day.
        Before that, prepare everything with this guide.
    .note = Write this day on paper or in your phone.

inscription-france-travail-reinscrire = Register again
    .text =
        It is the same way in as the first time.
        Your old personal space may still exist.
        Keep your login and your password near you.
    .note = Lost? Call { $phone }. A staff member helps you.

inscription-france-travail-identite = Which identity paper do you have?
    .hint = A paper that is still valid.
    .carte = Identity card or passport
    .sejour = Residence card or permit
    .aucun = None, or it has ended
    .autrement =
        Which paper shows your name and your photo?
        An identity card or a passport? Take the first answer.
        A paper to stay in France? Take the second answer.
        None, or the date has passed? Take the third answer.

inscription-france-travail-sejour = Look at your residence permit
    .text =
        Are you allowed to work? The agency checks it.
        Does it end soon? Ask for the new one now.
        Do you have a paper while you wait? Call { $phone }.

inscription-france-travail-sans-papier = Ask which paper to show
    .steps =
        Call { $phone }.
        Say: « I want to register. I do not have a valid paper. »
        Ask: « What other paper is right? »
    .note =
        You can also go to the agency. Check the hours.
        France Services helps you get the paper again. It is free.

inscription-france-travail-travail = Have you already worked in France?
    .hint = A short contract counts too.
    .note = Past work can give you a right to unemployment money.
    .yes = Yes
    .no = No
    .autrement =
        Did you have paid work in France?
        Even for a short time, it counts.
        You do not know? Ask a person.

inscription-france-travail-attestation = Ask for the employer certificate (attestation employeur)
    .text =
        Each employer gives you this paper at the end of the contract.
        It is used to work out unemployment money.
        Is it missing? Register anyway.
    .note = The employer does not give it? Tell { $phone }.
    .warning = For unemployment money, register within { $delai-chomage ->
            [one] { $delai-chomage } month
           *[other] { $delai-chomage } months
        } after the contract.

inscription-france-travail-sans-chomage = The registration is useful anyway
    .text =
        A staff member helps you look for a job or a training course.
        Without past work, there is often no unemployment money.
        Little money? Ask the CAF if you have a right to the RSA.

inscription-france-travail-papiers = Prepare these papers
    .hint = Tick what you already have.
    .note = Is one missing? Continue. You can give it later.

inscription-france-travail-internet = Can you do it on the Internet?
    .hint = The site asks for an e-mail address and a phone number.
    .yes = Yes, alone or with someone I know
    .no = No, I want help

inscription-france-travail-agence = The agency registers you
    .text = A staff member helps you, with the agency’s computer. It is free.
    .steps =
        Call { $phone }, or go to the agency.
        Say: « I want to register. I need help. »
        No e-mail address? Say that too.
        Bring your papers.
    .note = France Services helps too. It is free.

inscription-france-travail-depart = Go to the { $portal } site
    .hint = It is free, day and night.
    .warning = Your job has not ended? Wait until the day after the last day.
    .note =
        The words on the site may change a little.
        You can stop and finish later, within { $brouillon-jours ->
            [one] { $brouillon-jours } day
           *[other] { $brouillon-jours } days
        }.
    .land =
        Touch { $label-inscrire } (register).
        Write your name, your address, your phone number, your e-mail.
        Write your social security number.
        Say your last job, and the job you are looking for.
        Does the site offer unemployment money (allocation chômage)? Ask for it at the same time.
        Add your bank details (RIB).
        Does the site offer an appointment? Choose a day and a time.
        Read everything again. Confirm.
        Keep the confirmation, the login and the password.
    .say =
        Hello. I am looking for a job. I want to register.
        I need help with the site.
        Can you register me with a staff member?
    .planb =
        No computer? The agency lends one. A staff member helps you.
        The site does not want to register you? Call { $phone }.
        The site is not working? Write down the time. Take a photo of the screen. Call the same day.
        France Services helps you too. It is free.

inscription-france-travail-envoye = Did you see the confirmation?
    .hint = The site writes that your request is saved.
    .yes = Yes, I saw it
    .no = No, not yet

inscription-france-travail-apres = It is sent. And now?
    .steps =
        Read each message in your personal space.
        Quickly send the papers they ask for.
        Write down the day of your appointment.
        Your address or phone changes? Tell them.
    .note = Keep a copy of everything.

inscription-france-travail-rendez-vous = The first appointment
    .text =
        A staff member talks with you about your work and your needs.
        You read badly, or you speak little French? Say so.
        Bring your identity paper. Do you have a CV? Take it.
    .note = Do you want to come with someone? Ask before at { $phone }.
    .warning = You cannot come? Call before. If not, the registration may end.

inscription-france-travail-chaque-mois = Every month, do the monthly update
    .text =
        It opens at the end of the month. Look for { $label-actualiser } (do my update).
        Without it, the registration ends.
        Our guide “Do my monthly update” helps you.
    .note =
        A question? Call { $phone }.
        You do not agree? Talk to the agency, then write to the mediator.

inscription-france-travail-recu = Ask if it is saved
    .steps =
        Look at your e-mails and your personal space.
        Still not sure? Call { $phone }.
        Ask: « Am I registered? From which day? »

inscription-france-travail-patience = This is normal. Come back soon
    .text =
        Your papers are ready.
        Register the day after your last day.
    .note = Write this day in your phone.

inscription-france-travail-blocage = What is the problem?
    .hint = It is not your fault. We find another way.
    .panne = The site is not working
    .code = The code or the password
    .refus = The site says no
    .unsure = Something else
    .autrement =
        What is stopping you?
        The site does not open? Take the first answer.
        You cannot get in? Take the second answer.
        The site refuses? Take the third answer.

inscription-france-travail-panne = The site is not working
    .steps =
        Write down the day and the time.
        Take a photo of the screen.
        Call { $phone } the same day.
        Say: « I want to register from today. »
    .note = The agency can register you too.

inscription-france-travail-code = The code or the password does not work
    .text =
        A code may come by e-mail or by text message. Wait 10 minutes.
        Nothing? Call { $phone }.
        Say: « I cannot enter my personal space. »
    .warning = Do not give your password to anyone.

inscription-france-travail-refus = The site refuses the registration
    .text = Some people go through a staff member. It is planned.
    .steps =
        Call { $phone }. Ask why.
        Go to the agency with your papers.
        Does the agency say no? Ask for the answer in writing.
    .note = You do not agree? Write to the mediator, then to the administrative court.
