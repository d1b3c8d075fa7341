document-identifiant-francetravail = Your France Travail login
    .hint = This number or name opens your personal space.
    .where = Look at your letters and messages from France Travail. Or ask your agency.

document-mot-de-passe-francetravail = Your France Travail password
    .hint = Keep it secret. This guide never asks for it.
    .where = You do not have it any more? Ask your agency for help.

document-fiche-de-paie = Your payslip
    .hint = Take one payslip for each employer.
    .where = Your employer gives it to you, on paper or on the Internet.

document-attestation-formation = Your training certificate
    .hint = It is the paper that shows your training.
    .where = Ask the training centre for it.

document-justificatif-arret = Your paper for sick leave or other leave
    .hint = For example, the paper from the doctor.
    .where = You do not have it any more? Ask the doctor.

document-notification-pension = Your pension letter
    .hint = It announces your retirement pension or your disability pension.
    .where = The fund that pays your pension sends this letter.

document-numero-secu = Your social security number
    .hint = This number opens your space on the CAF site.
    .where = It is written on your health card (carte Vitale).

document-mot-de-passe-caf = Your CAF password
    .hint = Keep it secret.
    .where = Lost? Call the CAF or go to France Services.

document-telephone = Your phone, switched on
    .hint = The site may ask for a code.

document-fiches-de-paie = The payslips of the 3 months
    .hint = Take those of each person in the household.
    .where = Is a payslip missing? Ask the employer for it.

document-releves-allocations = The statements of unemployment, sickness or pension money
    .hint = Take those of the 3 months, for each person in the household.
    .where = Ask the fund that pays you, for example France Travail.

document-papiers-autre-argent = The papers about other money received
    .hint = For example: support payments, invoices, rents.
    .where = Is a paper missing? Ask the CAF what is enough.

document-releves-banque = The bank statements of the 3 months
    .hint = They show the money received.
    .where = Ask your bank for them.

document-enfant-present = The child in person
    .hint = The child and a parent come together to the appointment.

document-carte-parent = The identity paper of the parent who comes
    .hint = For example their identity card. A legal guardian brings their own.

document-ancienne-carte = The old identity card
    .hint = You give it back at the town hall. Without it, you pay for the card.

document-passeport-valable = Your passport, still valid
    .hint = It proves who you are.

document-passeport-enfant = The child’s passport
    .hint = Only if the child has one. Check with the town hall.

document-recu-police = The police paper about the theft
    .hint = Its name: récépissé de déclaration de vol (receipt of the theft report).
    .where = At the police or the gendarmerie.

document-declaration-perte = The declaration of loss
    .hint = You have nothing to prepare.
    .where = You make it at the town hall, at the counter.

document-timbre-electronique = The electronic stamp
    .hint = Keep the paper, or the message with the 16 digits.
    .where = At a tobacco shop (bureau de tabac). On the official site for stamps. At the end of the pre-application.

document-photo-identite = 1 identity photo
    .hint = It is less than 6 months old. Do not cut it.
    .where = At a photographer’s, or in a photo booth. Ask the town hall if they take the photo.

document-preuve-adresse = 1 proof of address
    .hint = It is in your name. It is less than 1 year old.
    .where = Phone, electricity, gas or water bill. Tax notice (avis d’impôt). Home insurance. Paper about your housing from the CAF, the family benefits office.

document-preuve-adresse-parent = 1 proof of address of the parent
    .hint = It is in the name of the parent who comes. It is less than 1 year old.
    .where = Phone, electricity, gas or water bill. Tax notice (avis d’impôt). Home insurance. Paper about your housing from the CAF, the family benefits office.

document-carte-hebergeur = The identity card of the person you live with
    .hint = A copy is fine.

document-lettre-hebergeur = A signed letter from the person you live with
    .hint = It says that you have lived there for more than 3 months.

document-preuve-adresse-hebergeur = 1 proof of address of the person you live with
    .hint = It is less than 1 year old.
    .where = For example: electricity, gas, water or phone bill.

document-attestation-hotel = A paper signed by the hotel manager
    .hint = The manager writes that you live in the hotel.
    .where = At the hotel reception.

document-papier-terrain = The paper for your land
    .hint = Proof that you own it, or a rental contract.

document-papier-officiel-adresse = An official paper with your address
    .hint = Ask the town hall which paper is right.

document-election-domicile = The certificate of your official mailing address
    .hint = It gives you an address for your papers. It is free.
    .where = At the CCAS (centre communal d’action sociale, the town’s social service). Or at the town hall in a small town.

document-papier-garde = The paper about who has the child
    .hint = For example the judge’s decision. Check with the town hall which paper to bring.

document-preuve-adresse-autre-parent = 1 proof of address of the other parent
    .hint = Only when the child lives with the 2 parents in turn. Check with the town hall.

document-acte-naissance = The birth certificate
    .hint = It is less than 3 months old. It is not always needed. Example: a birth abroad. Check with the town hall.
    .where = At the town hall of the town of birth. It is free.

document-preuve-nationalite = A paper that proves French nationality
    .hint = Only when the town hall asks for it. Check first by phone.

document-infos-parents = The names of the 2 parents, their dates and places of birth
    .hint = Write them on a sheet of paper. Also write the person’s height.
    .where = In the family record book (livret de famille), or on the birth certificate.

document-numero-pre-demande = The pre-application number
    .hint = You do not have it yet. The site gives it at the end.

document-carte-vitale = Your health card (carte Vitale)
    .hint = Your social security number is on it.
    .where = Lost? Ask the health insurance for it.

document-attestation-droits = Your social security certificate
    .hint = It replaces the carte Vitale. You do not have it? Come anyway.
    .where = Ask the health insurance for it, by phone or at their office.

document-attestation-complementaire = The paper of your top-up health insurance
    .hint = Only if you have one. For example: mutuelle, State medical help.
    .where = Your mutuelle or the health insurance sends it to you.

document-liste-medicaments = The list of your medicines
    .hint = Bring the prescription, or the boxes.

document-lettre-medecin = The letter from your doctor
    .hint = It is useful for another doctor.
    .where = Ask your regular doctor for it.

document-carnet-sante = The health record book
    .hint = Only for a child.

document-mot-de-passe-ameli = Your ameli password
    .hint = Keep it secret. FranceConnect works too.
    .where = Lost? Call the health insurance or go to France Services.

document-avis-impot = Your tax notice
    .hint = The one of each adult in the household. You do not have it? Ask what to do.
    .where = By post, or on the tax site. The tax office can print it.

document-argent-12-mois = The papers of the money received
    .hint = For 12 months. Only if the site or the staff member asks for them.
    .where = Employer, France Travail, pension fund.

document-numero-caf = Your CAF number (family benefits office)
    .hint = Only if the CAF pays you a benefit.
    .where = It is on the letters from the CAF.

document-papier-identite = Your identity paper
    .hint = For example: identity card, passport.
    .where = Lost or ended? The town hall helps you get it again.

document-titre-sejour = Your residence permit
    .hint = Residence card, récépissé, or another paper from the préfecture.
    .where = Lost or ended? Ask at the préfecture.

document-rib = Your bank details
    .hint = The account is in your name.
    .where = At your bank, or in the cheque book.

document-attestation-employeur = The employer certificate
    .hint = Take one for each contract that has ended.
    .where = The employer gives it to you. The employer refuses? Tell France Travail.

document-cv = Your CV
    .hint = Only if you have one.

document-adresse-email = Your e-mail address
    .hint = Check that you can read your messages.
    .where = You do not have one? France Services can create it with you.

document-numero-fiscal = Your tax number
    .hint = It opens the tax account.
    .where = At the top of your tax notice.

document-identifiant-compte = The login of this account
    .where = Look at the letters and the messages you received.

document-mot-de-passe-compte = The password of this account
    .hint = Keep it secret. This guide never asks for it.

document-preuve-lien = A paper that shows your link with the town
    .hint = For example: payslip, paper from the school or the doctor.
    .where = No paper? An association can write for you.

document-noms-enfants = The names of your children
    .hint = If you have any. With their days of birth.

document-assurance-enfant = The child’s insurance certificate
    .where = Ask your insurance for it.

document-quotient-familial = Your certificate from the CAF
    .hint = It shows your quotient familial.
