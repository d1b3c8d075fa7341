exercise-pre-demande-carte = Apply for Inès’s card
    .line = Fill in the request, then write down the number.
    .story =
        Inès has lost her identity card.
        She kept a photo of the old card.
        She also has a bill with her address.
        Help Inès fill in the request.
    .learnt =
        Get past the message about cookies.
        Avoid a service that makes you pay.
        Choose in a menu.
        Write a date with slashes.
        Write down the number at the end.

exercise-pre-demande-carte-cookies =
    A message about cookies hides the page. This is normal.
    Touch { $label-refuser } (refuse). The site works anyway.

exercise-pre-demande-carte-accueil =
    The request is free.
    Look for the button { $label-demander } (make a pre-application).
    .payer = Careful: this button makes you pay. The real service is free. Look for { $label-demander } (make a pre-application).

exercise-pre-demande-carte-motif =
    Touch the menu: a list opens. Inès has lost her card.
    Choose the right line. Then touch { $label-suivant } (next).
    .motif = Inès has lost her card. Choose { $value-motif }.

exercise-pre-demande-carte-identite =
    Look at the old card.
    The date is written with slashes: day, month, year.
    .nom = On the card, the last name is { $value-nom }.
    .prenom = On the card, the first name is { $value-prenom }.
    .naissance = Write the date of birth like this: { $value-naissance }
    .ville = The town of birth is on the card: { $value-ville }

exercise-pre-demande-carte-adresse =
    The address is on the bill.
    Write it as on the paper.
    .rue = The paper says: { $value-rue }
    .commune = The paper says: { $value-commune }

exercise-pre-demande-carte-recapitulatif =
    Read each line again.
    Tick the box. Then touch { $label-valider } (confirm).
    .certifie = The box is empty. Touch the box to tick it.

exercise-pre-demande-carte-numero =
    The town hall asks for this number. Write it on paper.
    Write it here too. Then touch { $label-terminer } (finish).
    .noter = Copy the letters and the digits: { $value-noter }
