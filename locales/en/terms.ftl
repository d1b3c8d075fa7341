term-actualisation = monthly update
    .means =
        You tell France Travail your situation for the month.
        You do it every month to stay registered.

term-salaire-brut = gross pay
    .means =
        It is the pay before what must be taken off.
        It is more than the money you receive.
        It is written on the payslip.

term-pension-invalidite = disability pension
    .means =
        It is money for a sick person who works less.
        The site asks about category 2 or 3.
        The category is written on your pension letter.

term-identifiant = login
    .means = The name or number you use to enter your personal space.

term-indemnite = end-of-contract payment
    .means = Extra money, paid at the end of some contracts.

term-tuteur = legal guardian
    .means =
        A person chosen by a judge.
        This person protects someone and helps them decide.

term-mediateur = mediator
    .means =
        A person who helps to settle a disagreement.
        You write to them after the agency has answered.

term-justificatif = proof papers
    .means = These are the papers that prove what you say.

term-caf = CAF
    .means =
        Caisse d’allocations familiales (family benefits office).
        It pays benefits to families and to people.

term-msa = MSA
    .means =
        Mutualité sociale agricole (social security for farming).
        It is the fund for people who work in farming.

term-rsa = RSA
    .means =
        Revenu de solidarité active (basic income support).
        A benefit for people who have little money.

term-prime-activite = prime d’activité
    .means = A benefit for people who work and earn little.

term-aah = AAH
    .means =
        Allocation aux adultes handicapés (disabled adults’ allowance).
        A benefit for people with disabilities.

term-foyer = household
    .means =
        The people that the CAF counts with you.
        For example: you, your partner, your children.

term-conjoint = partner
    .means =
        The person you live with as a couple.
        You are married or not.

term-net-social = net social amount
    .means =
        An amount written on every payslip.
        Benefit statements show it too.
        The CAF uses it to work out your benefit.

term-invalidite = disability
    .means = An illness or an accident stops you from working as before.

term-pension-alimentaire = support payments
    .means =
        Money paid by the other parent for your children.
        Or by your former partner.

term-placements = investments
    .means =
        Money put aside that earns money.
        Check your case with the CAF.

term-releve-banque = bank statement
    .means = The list of money received and paid, given by your bank.

term-cerfa = Cerfa
    .means = An official paper to fill in, with a number.

term-france-services = France Services
    .means =
        A place near you.
        A person helps you with your papers, for free.

term-franceconnect = FranceConnect
    .means =
        A button to enter with another official account.
        For example: your tax account.

term-president-departement = president of the département
    .means =
        The head of the conseil départemental (the council of the département).
        The département deals with the RSA together with the CAF.

term-commission-recours = appeals committee
    .means = A group in the CAF that looks at decisions again.

term-tribunal-administratif = administrative court
    .means = Judges. They decide between you and the public authorities.

term-remise-dette = debt reduction
    .means = The CAF agrees that you pay back less money, or nothing.

term-pre-demande = pre-application
    .means =
        You give part of the answers on the Internet.
        The site gives you a number. Then you go to the town hall.

term-mairie-equipee = town hall that makes cards
    .means =
        A town hall with the machine to make cards.
        Not all town halls have it. You choose the one you want.

term-recepisse = receipt
    .means =
        A paper from the staff member. It proves that you made the request.
        It has the number of the request on it.

term-timbre-electronique = electronic stamp
    .means =
        A payment to the State, with a code.
        You get a sheet of paper, or a message with 16 digits. You can use it for 1 year.

term-election-domicile = official mailing address
    .means =
        An address to receive your letters.
        It is for people without a stable home.

term-acte-naissance = birth certificate
    .means =
        A paper from the town hall where the person was born.
        It gives the name, the day and the place of birth.

term-cert = CERT
    .means =
        The State office that studies the requests for cards.
        It decides. The town hall only sends your file. Ask the town hall for its address.

term-medecin-traitant = regular doctor
    .means =
        The doctor you have chosen. This doctor knows you.
        Social security has their name.

term-ordonnance = prescription
    .means = The paper from the doctor to get medicines.

term-sage-femme = midwife
    .means = She cares for pregnant women and their baby.

term-gynecologue = gynaecologist
    .means = The doctor for women.

term-centre-de-sante = health centre
    .means = A place with several doctors. You pay little there, or nothing.

term-carte-vitale = health card
    .means = The green card. It shows that social security pays for your care.

term-pass = PASS
    .means =
        Permanence d’accès aux soins de santé (access to health care), at the hospital.
        It treats people without money or without social security.

term-complementaire-sante = top-up health insurance
    .means =
        It pays what social security does not pay.
        People also say « mutuelle ».

term-carnet-de-sante = health record book
    .means = The book of a child’s care and vaccines.

term-mediateur-sante = mediator
    .means = A person from social security. They help to settle a disagreement.

term-defenseur-des-droits = Défenseur des droits
    .means = This public service helps people who are treated badly.

term-mission-locale = mission locale
    .means =
        A free place for young people from 16 to 25 years old.
        They help you find a job or a training course.

term-allocation-chomage = unemployment money
    .means = Money every month, when you have worked enough before.

term-attestation-employeur = employer certificate
    .means =
        A paper from your old employer.
        It says the dates of the contract and the pay.

term-rib = RIB
    .means =
        Relevé d’identité bancaire (bank details).
        The paper with the number of your bank account.

term-cv = CV
    .means =
        Curriculum vitae.
        A sheet with your studies and your past jobs.

term-securite-sociale = social security
    .means = It pays back your care. Its number is on the carte Vitale.

term-ameli = Ameli
    .means = The site of the health insurance, for your care.

term-ccas = CCAS
    .means =
        Centre communal d’action sociale (town social help centre).
        It helps the people who live there. It is often at the town hall.

term-accueil-de-jour = day centre
    .means = A place to rest, eat or wash, during the day.

term-assistant-social = social worker
    .means = A person who helps with housing, money, papers. It is free.

term-commission-mediation = commission de médiation
    .means =
        A group of people, in each département.
        It decides if the State must find you a place.

term-complementaire-solidaire = complémentaire santé solidaire
    .means = Help from the State to pay for your care.

term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie (health insurance office).
        It is social security. Its site is ameli.

term-aspa = ASPA
    .means =
        A benefit for older people who have little money.
        Before, people said « minimum vieillesse » (old-age minimum).

term-asi = ASI
    .means = A benefit on top of a small disability pension.

term-recours-sante = commission de recours amiable
    .means = A social security group. It looks at your case again.

term-asile = asylum
    .means = You ask France to protect you from your country.

term-defenseur-droits = Défenseur des droits
    .means = It helps for free when a public service makes a mistake.

term-domiciliation = domiciliation
    .means = A free address for your letters, without a stable home.

term-quotient-familial = quotient familial
    .means = A number from the CAF. It depends on your money and your children.
