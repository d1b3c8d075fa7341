exercise-actualisation-questions = Answer Karim’s questions
    .line = The site asks questions, one by one.
    .story =
        Karim is looking for a job.
        In November, he worked 2 weeks at the garage.
        His classes will start in December.
        Help Karim tell his month of November.
    .learnt =
        Read the month in each question.
        Answer for that month only.
        Stay registered.
        See at the end that everything is saved.

exercise-actualisation-questions-accueil =
    Read the box. It gives the last day.
    Look for the button { $label-actualiser } (do my update).
    .profil = This button is for changing your address. Look for { $label-actualiser } (do my update).

exercise-actualisation-questions-formation =
    The question is about November.
    Look at the date on the letter. Then touch { $label-suivant } (next).
    .stage = The classes are in December. For November, choose { $value-stage }.

exercise-actualisation-questions-travail =
    Karim worked at the garage.
    Look for the hours and the gross pay on the payslip.
    .travaille = Karim has a payslip for November. Choose { $value-travaille }.
    .heures = Take the line « Heures payées » (paid hours): { $value-heures }
    .brut = Take the line « Salaire brut » (gross pay): { $value-brut }

exercise-actualisation-questions-inscription =
    Karim is still looking for a job. He stays registered.
    Then touch { $label-valider } (confirm).
    .rester = Without registration, the payment stops. Choose { $value-rester }.
    .annuler = This button erases everything. To send, touch { $label-valider } (confirm).

exercise-actualisation-questions-recu =
    This page says that everything is saved.
    Take a photo of it. Then touch { $label-quitter } (log out).
