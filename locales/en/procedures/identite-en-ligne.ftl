identite-en-ligne = Enter with FranceConnect
    .tile = A site asks me for FranceConnect
    .line = Find the right account, or get FranceConnect working again.
    .keywords = france connect franceconnect franceconnect+ log in login sign in identification digital identity forgot password lost code account ameli france identite temporary number provisional social security number nia wrong name different name wrong date of birth born abroad error blocked stolen hacked no account
    .agent = I want to enter a site with FranceConnect.

identite-en-ligne-besoin = Does a site ask you for FranceConnect?
    .hint = It is a button to enter public sites.
    .text =
        It uses an account that you already have.
        It is free. This guide never asks for a password.
    .entrer = I want to use it
    .bloque = I am stuck
    .vol = Someone is using my account
    .unsure = I do not understand
    .autrement =
        FranceConnect is a button.
        It opens a site with an account you already have.
        You want to get in? Take the first answer.
        It does not work? Take the second answer.

identite-en-ligne-bouton = What is this button for?
    .steps =
        You touch the FranceConnect button.
        You choose an account, for example the tax one.
        You write the login and the password of that account.
        You come back to the site. It knows you.
    .note = Many sites also have their own password. You can choose.

identite-en-ligne-compte = Which account do you already have?
    .hint = One is enough.
    .impots = The tax office (impôts)
    .ameli = Ameli, the health insurance
    .msa = The MSA
    .poste = L’Identité Numérique La Poste
    .appli = The France Identité app
    .aucun = None
    .autrement =
        Which site do you already enter with a password?
        Taxes, ameli or another: one is enough.
        You have nothing? Take the sixth answer.

identite-en-ligne-papier = Which paper do you have?
    .hint = With just one, you can create an account.
    .note = The new card is small, like a bank card.
    .avis = A tax notice
    .secu = A social security number
    .carte = The new identity card
    .titre = A passport, or a residence permit
    .rien = None of these
    .autrement =
        Look at the papers you have.
        The avis d’impôt is a letter from the tax office.
        The social security number is on the carte Vitale.
        You have nothing? Take the fifth answer.

identite-en-ligne-creer-impots = Create a tax account
    .steps =
        At the top of the tax notice, look for the tax number (numéro fiscal): { $chiffres-fiscal } digits.
        Also look for the « revenu fiscal de référence » (reference tax income).
        On the tax return, look for the « numéro d’accès en ligne » (online access number).
        Go to { $site-impots }. Create your space.
    .note =
        Is a number missing? Call { $tel-impots }.
        Or go to the tax office with an identity paper.

identite-en-ligne-numero = What digit does your number start with?
    .hint = The social security number.
    .fixe = With 1 or 2
    .autre = With another digit
    .autrement =
        This number is on the carte Vitale.
        Look only at the first digit.
        Do not say the rest.
    .dire = Ask only for the first digit.
    .laisser = The person looks at their card. Do not write the number down.

identite-en-ligne-creer-ameli = Create an Ameli account
    .steps =
        Take your health card (carte Vitale). The site may also ask for your bank details (RIB).
        Go to { $site-ameli }. Create your account.
        The site sends an e-mail. Open it quickly.
    .note = Stuck? Call { $tel-ameli }. Ask for a temporary code.

identite-en-ligne-provisoire = Your number may be temporary
    .text =
        With a temporary number, you cannot have an Ameli account.
        Your rights are the same.
    .steps =
        Call { $tel-ameli }.
        Ask: « Is my number temporary? »
        Ask: « Which paper is missing? »
    .note =
        Often, it is the birth certificate.
        In the meantime, ask to do your procedures at the counter.

identite-en-ligne-creer-appli = Get the France Identité app
    .text = It needs a fairly new phone. You must be { $age-adulte } years old.
    .steps =
        Install the app.
        Write the number at the bottom right of the card.
        Put the card against the phone.
        Open the e-mail you receive. Choose a code.
    .note = It does not work? Touch Back. Choose another paper.

identite-en-ligne-creer-poste = Ask at La Poste
    .text =
        Its name: L’Identité Numérique La Poste. It is free.
        You need to be { $age-adulte } years old, with an e-mail and a phone with Internet.
        A staff member of La Poste can check your paper.
    .note = A residence permit? Check that it is accepted, at { $tel-poste }.

identite-en-ligne-sans-compte = You can do it without an account
    .text =
        The Internet is a right. You do not have to use it.
        Ask for the counter, the phone or paper.
    .steps =
        Call the service, or go to France Services.
        Say: « I do not have an account. What can I do? »
        Do you have an identity paper? The tax office can give you a tax number.

identite-en-ligne-papiers = Take this with you
    .hint = Tick what you already have.
    .note = Your password stays yours. We never ask for it.

identite-en-ligne-essai = Try on your site
    .steps =
        Go back to the site of your procedure.
        Touch the FranceConnect button. Choose your account.
        At the top, read the address: it is the one of your account.
        Write the login and the password.
        A code may come by text message or by e-mail. Write it.
        Does the site show your name? Continue.
    .note = After 2 mistakes, stop. The account may get blocked.

identite-en-ligne-entre = Did you get in?
    .hint = The site shows your name.
    .yes = Yes
    .no = No

identite-en-ligne-bien = Well done, it works
    .text =
        On each public site, touch FranceConnect.
        Choose the same account.
        An e-mail tells you each time.
    .warning = An e-mail comes, but you did nothing? Change the password quickly.
    .note =
        Is a relative or friend helping you? Stay next to them. Write the password yourself.
        Do you need help with the next part? A person can help you.

identite-en-ligne-blocage = What is the problem?
    .hint = It is not your fault. Nothing is lost.
    .passe = The password
    .code = The code does not come
    .nom = The name, or the birth
    .plus = They ask for FranceConnect+
    .panne = The site is not working
    .unsure = Something else
    .autrement =
        What is stopping you?
        The site refuses your password? Take the first answer.
        You are waiting for a code? Take the second answer.
        The site does not find your name? Take the third answer.
        Otherwise, read the other answers.

identite-en-ligne-passe = It is the password of your account
    .text = FranceConnect has no password of its own. Call:
    .list =
        Tax office: { $tel-impots }
        Ameli: { $tel-ameli }
        La Poste: { $tel-poste }
        MSA: the number is on its letters
    .note =
        Say: « I have lost my password. »
        You can also use another account.

identite-en-ligne-code = The code does not come
    .steps =
        Wait 10 minutes. Look at all your messages.
        Is your phone or e-mail new? The account must know it.
        Tax office: call { $tel-impots }. Ameli: { $tel-ameli }.
        Say: « I do not receive the code. »
    .warning = Never give a code to someone who calls you.

identite-en-ligne-nom = Compare your name, letter by letter
    .text =
        FranceConnect compares your name, your first names, your birth.
        Just one letter can block.
    .steps =
        Take your identity paper or your birth certificate.
        Look at the name written in each account.
        Write down what is wrong.
    .note = In general, the birth name counts, even after a marriage.

identite-en-ligne-naissance = Where were you born?
    .hint = The person to call is not the same.
    .france = In France
    .ailleurs = In another country

identite-en-ligne-ne-france = Have the mistake corrected
    .steps =
        Is the tax account wrong? Call { $tel-impots }.
        Is the Ameli account wrong? Call { $tel-ameli }.
        Is the birth certificate wrong? Call the town hall of your birth.
        Say: « My name is written wrong. Which paper do I send? »
    .note = It can take a long time. In the meantime, try another account.

identite-en-ligne-ne-ailleurs = The health insurance can correct it
    .steps =
        Call { $tel-ameli }.
        Say: « I was born in another country. My name is wrong. »
        Ask: « Which birth certificate do I send? »
        Ask: « Is a translation needed? »
    .note =
        No exact day of birth? Say so.
        In the meantime, ask to do it at the counter.

identite-en-ligne-plus = FranceConnect+ wants a safer account
    .text = There are 2 possible accounts:
    .list =
        L’Identité Numérique La Poste
        The France Identité app
    .note =
        France Identité sometimes asks you to go to the town hall.
        You have neither? Call the service.
        Say: « I do not have FranceConnect+. What can I do? »

identite-en-ligne-panne = The site is not working
    .steps =
        Write down the day and the time.
        Take a photo of the screen.
        Try another account.
        Call the service of your procedure the same day.
    .note = Is there a last day? Tell the staff member. Ask for a paper.

identite-en-ligne-vol = Protect your account
    .steps =
        Change the password of the account quickly.
        Call: tax office { $tel-impots }, Ameli { $tel-ameli }.
        Say: « Someone is using my account. »
        Report it on { $site-fc } too.
        Go to the police. Ask for a paper.
    .note = A strange message? Send it to { $tel-arnaque }.

identite-en-ligne-personne = A person can help you
    .steps =
        Take a photo of the message on the screen.
        Go to France Services with your papers and your phone.
        Show the message.
    .warning = Keep the password to yourself. Write it yourself.
