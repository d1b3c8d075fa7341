portal-francetravail = France Travail
    .price = The service is free. You pay only the price of the call.
    .hours = The automatic phone line answers day and night. To reach a staff member, the hours depend on your agency.
    .place = Your France Travail agency, or France Services, a free public place.
    .fake = Fake sites ask for money. The real site is always free.



portal-service-public = Allô Service Public
    .price = Price of a local call. Check the price before you call.
    .hours = Check the opening hours. In general, Monday to Friday.
    .place = Your town hall, or a France Services place. It is free.
    .fake = Fake sites make you pay. The real site ends with « .gouv.fr ».

portal-caf = CAF
    .price = The service is free. You pay the price of a normal call.
    .hours = The hours change from one département to another.
    .place = The CAF sees people by appointment. France Services also helps, for free.
    .paper = For the RSA, there is a paper form. Ask the CAF for it.
    .fake = A fake site sells help. The CAF asks for the password only in « Mon Compte » (my account).

portal-ants = France Titres
    .price = Price of a local call. Check with the town hall.
    .hours = Check the opening hours with the town hall.
    .place = A town hall that makes cards, or a France Services place.
    .paper = You can also apply on paper, at the town hall.
    .fake = Fake sites make you pay for help. The real site never makes you pay for the pre-application or the appointment.

portal-rendezvouspasseport = Identity card and passport appointments
    .price = Price of a local call. Check with the town hall.
    .hours = Check the opening hours with the town hall.
    .place = Call a town hall. It gives appointments too.
    .fake = Fake sites sell appointments. The real site is free.

portal-ameli = Health insurance (assurance maladie)
    .price = The service is free. You pay the price of a normal call.
    .hours = Monday to Friday. At least from 8:30 to 17 h.
    .place = A health insurance office, or a France Services place.
    .paper = There are paper forms. Ask the health insurance for them.
    .fake = Fake messages talk about the carte Vitale. Never pay because of a message.

portal-impots = Tax office (impôts)
    .price = The service is free. You pay the price of a normal call.
    .hours = Monday to Friday, from 8:30 to 19 h.
    .place = The tax office, or a France Services place.
    .paper = There is a tax return on paper. Ask the tax office for it.
    .fake = Fake messages talk about a refund. Do not give your bank card.

portal-demarche-numerique = Démarche numérique
    .price = Price of a local call. Check the price before you call.
    .hours = It is the number of all public services. Check the opening hours.
    .place = The service that asks for the paper, or a France Services place.
    .fake = Fake sites make you pay. The real site is always free.

portal-anef = Étrangers en France
    .price = Free call.
    .hours = Check the opening hours.
    .place = A place with computers and help (point d’accueil numérique), at the préfecture.
    .fake = Nobody can sell an appointment. Everything is free, except the official tax.

portal-logement-social = Social housing
    .price = Check the price before you call.
    .hours = In general, Monday to Friday, from 9 h to 19 h.
    .place = A desk of the town hall or of a social landlord. Ask the town hall which one.
    .paper = You can apply on paper. Ask the town hall for the form.
    .fake = The application is always free. Never pay.

portal-msa = MSA
    .price = Price of a local call. Check the price before you call.
    .hours = It is the number of all public services. Check the opening hours.
    .place = An MSA office, or a France Services place.
    .fake = Fake sites make you pay. The real site is always free.

portal-france-services = France Services
    .price = Price of a local call. Check the price before you call.
    .hours = It is the number of all public services. Check the opening hours.
    .place = A France Services place near you. It is free.
    .fake = Fake sites make you pay. France Services is always free.

portal-mesdroitssociaux = Mes droits sociaux
    .price = Price of a local call. Check the price before you call.
    .hours = It is the number of all public services. Check the opening hours.
    .place = A France Services place, or the CAF.
    .fake = Fake sites make you pay. The real site is always free.

portal-acces-soins = Doctor on call
    .price = Free call.
    .hours = The hours change from one département to another.
    .place = A pharmacy, a health centre or the hospital.
    .fake = Fake sites make you pay. You do not buy an appointment.

portal-hebergement-urgence = Samu social
    .price = Free call, even without a phone plan.
    .hours = Day and night, every day. You sometimes have to call several times.
    .place = The town hall, the CCAS or a day centre.
    .fake = Nobody sells a place. This number is free.

# The portal of any town: a commune file gives its phone and its site.
portal-commune = The town hall
    .price = Price of a normal call.
    .hours = Ask the town hall for its hours.
    .place = Go to the town hall. It is free.
    .paper = There is a paper form. Ask the town hall for it.
    .fake = False sites make you pay. The town hall’s site is free.
