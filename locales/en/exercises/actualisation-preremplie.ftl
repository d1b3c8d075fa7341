exercise-actualisation-preremplie = Do Lina’s monthly update
    .line = The site already knows a part. You add the rest.
    .story =
        Lina is looking for a job.
        In November, she worked at the bakery.
        She has her payslip.
        Help Lina tell her month.
    .learnt =
        Read what the site already knows.
        Find the gross pay on the payslip.
        See if it is really sent.
        Close the personal space at the end.

exercise-actualisation-preremplie-cookies =
    A message about cookies hides the page. This is normal.
    Touch { $label-refuser } (refuse). The site works anyway.

exercise-actualisation-preremplie-accueil =
    Read the box: there is one thing to do.
    Look for the button { $label-declarer } (declare my situation).
    .messages = Messages are useful. Today, look for { $label-declarer } (declare my situation).

exercise-actualisation-preremplie-connu =
    Look at the payslip. Are the hours the same?
    Choose your answer. Then touch { $label-continuer } (continue).
    .exact = The payslip says the same thing. Choose { $value-exact }.

exercise-actualisation-preremplie-manque =
    Look for « Salaire brut » (gross pay) on the payslip. Write the figure.
    Lina is well. She is still looking for a job.
    .brut = Take the line « Salaire brut » (gross pay): { $value-brut }
    .maladie = Lina is well. Choose { $value-maladie }.
    .recherche = Lina is looking for a job. Choose { $value-recherche }.

exercise-actualisation-preremplie-recapitulatif =
    Read each line again. Compare with the payslip.
    Tick the box. Then touch { $label-valider } (confirm).
    .certifie = The box is empty. Touch the box to tick it.
    .brouillon = A draft stays on the site. To send it, touch { $label-valider } (confirm).

exercise-actualisation-preremplie-recu =
    This page says: it is sent. Keep the number.
    Now touch { $label-quitter } (log out).
