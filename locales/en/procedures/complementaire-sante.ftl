complementaire-sante = Pay less for my health
    .tile = It is hard for me to pay for care
    .line = Free or cheap help, if you have little money.
    .keywords = complémentaire santé solidaire health insurance top-up mutuelle free css c2s cmu cmu-c acs cheap insurance pay doctor glasses medicine dentist ameli cpam secu social security msa renew renewal 3646
    .agent = I need to ask for the complémentaire santé solidaire.

complementaire-sante-situation = What do you want to do?
    .hint = The complémentaire santé solidaire pays for your care with social security.
    .text = Doctor, teeth, glasses, medicines: you pay little, or nothing.
    .demander = Ask for this help
    .garder = Keep it for 1 more year
    .refus = Answer a refusal
    .unsure = I do not know if I have it
    .note = Very ill today? Call { $urgence }.
    .autrement =
        This help pays a large part of your care.
        You do not have it? Take the first answer.
        It ends soon? Take the second answer.
        A letter says no? Take the third answer.

complementaire-sante-savoir = Do you already have this help?
    .text =
        Give your health card (carte Vitale) at the pharmacy.
        Ask: « Do I have a complémentaire? »
        Or call { $phone }.
    .note = If not, you can ask for it here.

complementaire-sante-fin = When does your help end?
    .hint = The date is on the paper of this help.
    .label = Last day of the help
    .example = 31 March 2027
    .unsure = I cannot find the date
    .autrement =
        The help has a last day.
        It is written on the paper of the help.
        You cannot find it? Read below the field.

complementaire-sante-renouveler = Ask for it again
    .early = It is too early. Ask from { $demande-opens }.
    .open = Now is the time. Ask before { $demande-closes }.
    .late = Ask quickly. The help may stop. Call { $phone }.
    .text =
        The help lasts 1 year.
        Ask between 4 and 2 months before the end.
    .note = Do you get the RSA? The help continues by itself. Check at { $phone }.

complementaire-sante-refus = They say no?
    .steps =
        Read the letter. Keep it.
        Call { $phone }. Ask: « Why? »
        You do not agree? Write to the commission de recours amiable (appeal group).
        Keep a copy.
    .warning = You have { $recours-mois ->
            [one] { $recours-mois } month
           *[other] { $recours-mois } months
        } after the letter.
    .note = You have less money than before? You can ask again.

complementaire-sante-caisse = Who pays for your care today?
    .hint = Look at your letters about health.
    .cpam = The CPAM, with the ameli site
    .msa = The MSA
    .aucune = Nobody. I have no social security number
    .autrement =
        Which name do you read on your health letters?
        CPAM or ameli? Take the first answer.
        MSA? Take the second answer.
        Neither? Take the third answer.
    .laisser = The person looks in their letters. Do not keep their carte Vitale.

complementaire-sante-msa = Ask the MSA
    .text =
        The MSA gives the same help.
        Its site is { $site-msa }.
        Its number is on its letters.
        The paper is { $formulaire }.
    .note = France Services helps too. It is free.

complementaire-sante-sans-numero = First, social security
    .text =
        You need a number before you ask.
        Call { $phone }. Say: « I have no number. »
        No residence papers? Ask for the aide médicale de l’État (State medical help).
    .note = Ill now? Go to the hospital. Ask for the PASS.

complementaire-sante-demander = Call, they will tell you
    .text =
        Dial { $phone }.
        Say: « Who pays for my care? »
        Say: « I want help with my health costs. »
    .note = Then come back here.

complementaire-sante-aide = Do you get one of these benefits?
    .rsa = The RSA
    .aspa = The ASPA or the ASI
    .aah = The AAH
    .non = No, none
    .autrement =
        The RSA helps people who have little money.
        The ASPA helps older people.
        The ASI helps some people who have an invalidity.
        The AAH helps people with a disability.
        None of these? Take the fourth answer.
    .dire = Speak softly, away from others.
    .laisser = The person points to their answer. They do not have to say it.

complementaire-sante-rsa = With the RSA, it is free
    .text =
        In general, the help comes by itself. There is nothing to ask for.
        Nothing came? Call { $phone }.
        Say: « I get the RSA. I want my complémentaire santé solidaire. »
    .note = It is for your whole household.

complementaire-sante-simple = The request is shorter
    .text =
        Often, you do not write the money you received.
        You still have to make the request.
        Check your case at { $phone }.
    .note = In a couple, or with a job? The request may be long.

complementaire-sante-limites = Do you have a right to this help?
    .text = The money of the household, per month, in { $annee }:
    .list =
        Alone, it is free up to { $gratuit-1 }.
        Alone, it is cheap up to { $payant-1 }.
        For 2 people, it is free up to { $gratuit-2 }.
        For 2 people, it is cheap up to { $payant-2 }.
        These amounts change. Check at { $phone }.
    .note =
        Cheap: from { $prix-bas } to { $prix-haut } per month and per person.
        More than 2 people, or overseas France: it is more.

complementaire-sante-foyer = One request for the whole household
    .list =
        You.
        Your partner.
        Your children under { $age-enfants } years old.
    .note = Under { $age-enfants } years old, and alone? Ask what to do.

complementaire-sante-argent = Which money to count?
    .text =
        Count 12 months: from { $periode-1 } to { $periode-12 }. Check on the site.
        The site often knows pay, unemployment money, pensions.
        Add the rest:
    .list =
        Support payments received.
        Work for yourself.
        Money from another country.
    .note = Not sure? Ask before you sign.

complementaire-sante-gestion = Who will pay for you?
    .text =
        The request asks this question.
        You can choose the CPAM.
        Or an insurer (mutuelle) from the official list.
        The help is the same.
    .warning = You already have a mutuelle? Ask before you stop it.

complementaire-sante-voie = How do you want to ask?
    .hint = It is free in every case.
    .site = On the ameli site
    .papier = On paper
    .agent = With a person
    .autrement =
        There are 3 ways to ask. All are free.
        You use the Internet? Take the first answer.
        You prefer to write? Take the second answer.
        You want help? Take the third answer.

complementaire-sante-papiers = Prepare these papers
    .hint = Tick what you already have.
    .text = Take the papers of the whole household.
    .note = Is a paper missing? Ask anyway.

complementaire-sante-depart = Go to the ameli site
    .hint = It is free. Take your papers with you.
    .text = The words on the site may change a little.
    .land =
        Enter with your social security number and your password.
        Or with FranceConnect.
        Touch { $label-demarches } (my procedures).
        Touch { $label-css } (complémentaire santé solidaire).
        Look at each person of the household.
        Look at the money received. Add what is missing.
        Choose who pays for you.
        Add your papers as photos.
        Read it again, then confirm.
        Keep the confirmation.
    .say =
        Hello. I want the complémentaire santé solidaire.
        I need help to ask for it.
        Can you give me an appointment?
    .planb =
        No computer? There is a paper form: { $formulaire }.
        Ask for it at { $phone }, or at social security.
        France Services helps you too. It is free.
        The site is not working? Try tomorrow. Or call { $phone }.

complementaire-sante-envoye = Did you see the confirmation?
    .hint = It says that the request is sent.
    .yes = Yes, I saw it
    .no = No, not yet

complementaire-sante-attendre = Wait for the answer
    .text =
        The answer comes within { $reponse-mois ->
            [one] { $reponse-mois } month
           *[other] { $reponse-mois } months
        } at most.
        Nothing came? Call { $phone }.
    .list =
        Is it yes? Update the carte Vitale at the pharmacy.
        It is not free? Read the letter and answer quickly.
        Write down the end date. Ask again every year.

complementaire-sante-verifier = Check that it was sent
    .steps =
        Open the ameli site. Touch { $label-demarches } (my procedures).
        You cannot find it? Call { $phone }.
        Ask: « Do you have my request? »
    .note = Has it arrived? You are done.

complementaire-sante-bloque = Are you stuck?
    .list =
        The site is not working: try tomorrow.
        Lost password: call { $phone }. Try FranceConnect too.
        A paper is missing: call { $phone }.
        Too hard: go to France Services. It is free.
    .note = Nothing is lost.

complementaire-sante-formulaire = Fill in the paper
    .steps =
        Ask for { $formulaire } at the CPAM or at { $phone }.
        Fill it in. Sign it.
        Add a copy of your papers.
        Keep a copy of everything.
        Send it to your CPAM, or hand it in at the front desk.
    .note = The answer comes within { $reponse-mois ->
            [one] { $reponse-mois } month
           *[other] { $reponse-mois } months
        } at most.

complementaire-sante-guichet = Ask with a person
    .steps =
        Call { $phone }. Ask for an appointment.
        Or go to France Services, without paying.
        Bring your papers.
        Keep your password to yourself.
    .note = The answer comes within { $reponse-mois ->
            [one] { $reponse-mois } month
           *[other] { $reponse-mois } months
        } at most.
