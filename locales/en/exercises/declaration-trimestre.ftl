exercise-declaration-trimestre = Find Rosa’s mistake
    .line = The site filled in 3 months. 1 figure is wrong.
    .story =
        Rosa works at the hotel. She has 1 child.
        Every 3 months, she tells the money she received.
        The site has already filled in the figures.
        Help Rosa check them with her papers.
    .learnt =
        Find the line « Net social » (net social amount) on a payslip.
        Compare each month with the paper.
        Correct a wrong figure before you send.
        Read the page that says: it is received.

exercise-declaration-trimestre-accueil =
    Read the box. There is one thing to do.
    Look for the button { $label-declarer } (declare my income).
    .simuler = This button gives an idea of the benefits. Look for { $label-declarer } (declare my income).

exercise-declaration-trimestre-situation =
    Rosa still lives in the same place, with her child.
    Choose, then touch { $label-continuer } (continue).
    .changement = Nothing has changed for Rosa. Choose { $value-changement }.

exercise-declaration-trimestre-ressources =
    Open the 3 payslips.
    Look at the line « Net social » (net social amount). Compare month by month.
    Erase the wrong figure. Write the right one.
    .aout = For August, the paper says { $value-aout }
    .septembre = For September, the paper says { $value-septembre }
    .octobre = Read October carefully: 1 124 or 1 214? The paper says { $value-octobre }
    .autres = Rosa has only her pay. Choose { $value-autres }.

exercise-declaration-trimestre-recapitulatif =
    Read the 3 months again.
    Tick the box. Then touch { $label-valider } (confirm).
    .certifie = The box is empty. Touch the box to tick it.

exercise-declaration-trimestre-recu =
    This page says: it is received. Keep a photo of this page.
    Now touch { $label-quitter } (log out).
