declaration-caf = Declare my money to the CAF
    .tile = I receive the RSA or the prime d’activité
    .line = Every 3 months, I declare the money of my household.
    .keywords = caf rsa prime activite activity bonus benefit benefits declaration declare quarterly income money every three months salary pay net social household family my account mon compte update paper aah low income 3230
    .agent = I need to make my quarterly declaration of income to the CAF.

declaration-caf-aide = Which benefit do you receive?
    .hint = This guide prepares your declaration to the CAF.
    .text = Here, you prepare. You can stop and come back.
    .rsa = The RSA from the CAF
    .prime = The prime d’activité from the CAF
    .deux = The 2 benefits from the CAF
    .msa = A benefit from the MSA
    .unsure = Another benefit, or I do not know
    .autrement =
        Who pays your help? Look for CAF or MSA on your letters.
        Then look for RSA, or prime d’activité.
        You cannot find it? Take the last answer.

declaration-caf-courrier = What do you read on your papers?
    .hint = Take a letter about your benefit or a bank statement.
    .rsa = CAF and RSA
    .prime = CAF and prime d’activité
    .deux = CAF and the 2 benefits
    .msa = MSA
    .unsure = None of these words
    .autrement =
        Take a letter, or the paper from the bank.
        Look for the words CAF, MSA, RSA and prime d’activité.
        Take the answer with the same words.
    .laisser = The person opens and reads their letters themselves.

declaration-caf-msa = Your benefit comes from the MSA
    .text =
        The MSA has its own site: { $site-msa }.
        Declare on that site, even with 0 €.
        Look for the number of your MSA on its letters.
        France Services also helps. It is free.

declaration-caf-demander = Ask the CAF
    .text = A person looks at your file with you.
    .steps =
        Call { $phone }.
        Ask: « Which benefit do I receive? »
        Ask: « Must I declare every 3 months? »
        Then come back here.

declaration-caf-mois = In which month must you declare?
    .hint = This month is your own. It comes back every 3 months.
    .text =
        It is written in { $label-compte } (my account), { $label-agenda } (my calendar).
        Always declare, even with 0 €.
    .autrement =
        You declare once every 3 months.
        The CAF site shows your month.
        You do not know? Take the last answer.

declaration-caf-trouver = Find your month
    .steps =
        Open the site { $site }.
        Enter { $label-compte } (my account).
        Read { $label-agenda } (my calendar).
    .text = Is it the right month? The CAF sends this message: { $label-avis } (there is something you have to do).
    .note =
        Still not sure? Call { $phone }.
        The site also shows the 3 months. You can continue here.

declaration-caf-trois-mois = Declare these 3 months
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = In { $trimestre-month }, declare the money of:
    .note =
        Declare as soon as the site opens.
        Then the payment comes on day { $jour-paiement } of the month.
    .warning =
        Count the month when the money is sent to you.
        The date at your bank is sometimes different.
    .dire = Say the 3 months aloud, one by one.
    .piege = Mixing up the month of work and the month of payment.

declaration-caf-argent = What money did you receive?
    .hint = Count the whole household, during these 3 months.
    .text = The household: you, your partner, your children who work.
    .salaire = Pay from a job
    .allocs = Unemployment, sick leave, retirement or disability money
    .deux = The 2 together
    .rien = None of these
    .autrement =
        Think of the money that came to your home in 3 months.
        The money comes from work? Take the first answer.
        It comes from unemployment, illness or retirement? Take the second answer.
        Both? Take the third answer.
    .laisser = The person looks in their papers. Look only at what they show you.

declaration-caf-ajouter = Did you receive other money?
    .hint = Count the whole household. Leave out the money that the CAF pays.
    .list =
        Support payments you received
        Work for yourself
        Money from another country
        Rents or investments
    .note = A gift or help from someone close to you? Check with the CAF.
    .yes = Yes
    .no = No
    .autrement =
        Did you receive money from elsewhere?
        For example: the other parent pays for your children.
        Or someone pays you rent.
        Just one line is true? Answer Yes.
    .laisser = The person looks in their papers. Look only at what they show you.

declaration-caf-doute = Look for the money received
    .hint = Take your time.
    .steps =
        Take the bank statements of the 3 months.
        Look at each sum received.
        Write down the sums you are not sure about.
        Ask the CAF at { $phone }.
    .note = A gift or help from someone close to you? Check with the CAF too.

declaration-caf-papiers = Prepare these papers
    .hint = Tick what you already have.
    .text =
        Count each person in the household.
        Is a paper missing? The CAF can help you.

declaration-caf-net-social = Check each amount
    .hint = The site has already written some amounts.
    .steps =
        Take the payslip or the statement of the month.
        Look for the line « Net social » (net social amount).
        Compare with the amount on the site.
    .warning =
        « Net à payer » (net pay) is another amount.
        Is the amount wrong? Correct it before you confirm.
    .note = Tell your employer about the mistake too.
    .dire = Put your finger on the line “Net social”.
    .piege = Believing that the amount on the site is always right.

declaration-caf-releves = Check each amount
    .hint = The site has already written some amounts.
    .steps =
        Take your statements of the 3 months.
        Look for the « montant net social » (net social amount).
        Is it the same amount on the site?
    .warning = Is the amount wrong? Correct it before you confirm.
    .note = Still nothing? Call { $phone }.

declaration-caf-zero = Declare, even with 0 €
    .text =
        Your declaration keeps your file open.
        On the site, read each amount.
        Is there a salary written by mistake?
        Correct it before you confirm.
    .note = Not sure? Call the CAF at { $phone }.
    .dire = With €0, one must declare too.
    .piege = Doing nothing, because there is nothing to say.

declaration-caf-depart = Go to the CAF site
    .hint = It is free. Take your papers with you.
    .text = The words on the site may change a little.
    .land =
        Touch { $label-compte } (my account).
        Enter your social security number and your password.
        Touch { $label-ressources } (my income).
        Touch { $label-declarer } (declare my income of the quarter).
        You read { $label-profil } (has your profile changed?).
        Is your family, work or home different? Answer yes and correct it.
        You read { $label-foyer } (declare your income and that of your household).
        Look at each month and each person.
        Amount right: keep it.
        Amount wrong: correct it. Add the payslip or the statement.
        Amount missing: add it.
        Also add the other money received.
        Confirm, then keep the confirmation.
    .say =
        Hello. I need to make my quarterly declaration of income.
        I need help to do it.
        Can you give me an appointment?
    .planb =
        No computer? Ask for an appointment at the CAF at { $phone }.
        France Services also helps you. It is free.
        For the RSA, there is a paper: { $cerfa-rsa }. Check with the CAF.
        A paper for the prime d’activité? Check with the CAF.
        The site is not working? Take a photo of the screen.
        Call { $phone } the same day.

declaration-caf-envoye = Did you see the confirmation?
    .hint = It says that the CAF has your declaration.
    .yes = Yes, I saw it
    .no = No, not yet
    .autrement =
        At the end, the CAF site writes a message.
        It says that the CAF has your declaration.
        You saw this message? Answer Yes.

declaration-caf-suite = Keep the confirmation
    .text =
        Keep your papers too.
        Your benefit stays the same for 3 months, unless you separate from your partner.
        The CAF pays on day { $jour-paiement } of each month.
        Declare again in 3 months.
    .warning =
        Is your family, work or home different?
        Tell the CAF at once.
        A mistake? Tell them too.

declaration-caf-recours-rsa = Is the CAF wrong?
    .hint =
        You have { $recours-mois ->
            [one] { $recours-mois } month
           *[other] { $recours-mois } months
        } after its letter.
    .steps =
        Write to the president of the département.
        Keep a copy of your letter.
        The answer is no? Ask the administrative court.
    .note =
        Paid too much? The CAF takes the money back from the next payments.
        You can ask for a debt reduction (remise de dette).

declaration-caf-recours-prime = Is the CAF wrong?
    .hint =
        You have { $recours-mois ->
            [one] { $recours-mois } month
           *[other] { $recours-mois } months
        } after its letter.
    .steps =
        Write to the appeals committee (commission de recours amiable) of the CAF.
        Keep a copy of your letter.
        The answer is no? Ask the administrative court.
    .note =
        Paid too much? The CAF takes the money back from the next payments.
        You can ask for a debt reduction (remise de dette).

declaration-caf-recours-deux = Is the CAF wrong?
    .hint =
        You have { $recours-mois ->
            [one] { $recours-mois } month
           *[other] { $recours-mois } months
        } after its letter.
    .steps =
        For the RSA, write to the president of the département.
        For the prime d’activité, write to the appeals committee (commission de recours amiable).
        The answer is no? Ask the administrative court.
    .note =
        Paid too much? The CAF takes the money back from the next payments.
        You can ask for a debt reduction (remise de dette).

declaration-caf-recu = Ask if it is sent
    .steps =
        Open { $label-compte } (my account) and read { $label-agenda } (my calendar).
        Still not sure? Call { $phone }.
        Ask: « Do you have my declaration? »
    .note = The CAF has it? Then it is finished.

declaration-caf-bloque = What is stopping you?
    .hint = You can continue later.
    .panne = The site does not work
    .passe = The password
    .retard = Time, or being late
    .unsure = Something else
    .autrement =
        What is stopping you?
        The site does not open? Take the first answer.
        You cannot get in? Take the second answer.
        The date is near or has passed? Take the third answer.

declaration-caf-panne = The site does not work
    .steps =
        Write down the day and the time.
        Take a photo of the screen.
        Call { $phone } the same day.
        Ask the staff member to write down your call.
    .note =
        The payment may come after day { $jour-paiement } of the month.
        Check with the CAF staff member.

declaration-caf-passe = The password does not work
    .text =
        Call the CAF at { $phone }.
        Say: « I lost my password. »
        Also try the FranceConnect button.
    .warning = Keep it secret. Write it only on { $site }.

declaration-caf-retard = Declare now
    .text =
        If you do not, the payment stops.
        Declare: it may start again.
        Call { $phone }.
        Ask: « What is my last day? »
        Ask: « Do you pay for the past months? »
    .note = The CAF answers you depending on your file.

declaration-caf-appeler = A person can help you
    .steps =
        Call the CAF at { $phone }.
        Say: « I want to finish my declaration. »
        Say what is stopping you.
    .note = France Services also helps. It is free.
