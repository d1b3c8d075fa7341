exercise-actualisation-questions = د Karim پوښتنو ته ځواب
    .line = سایټ پوښتنې کوي، یوه پسې بله.
    .story =
        Karim کار لټوي.
        هغه په نومبر کې په ورکشاپ کې 2 اونۍ کار کړی.
        د هغه درسونه به په ډسمبر کې پیل شي.
        د Karim مرسته وکړئ چې د نومبر خبر ورکړي.
    .learnt =
        په هره پوښتنه کې میاشت لوستل.
        یوازې د همدې میاشتې لپاره ځواب ورکول.
        ثبت پاتې کېدل.
        په پای کې کتل چې هر څه ښه ساتل شوي.
exercise-actualisation-questions-accueil =
    چوکاټ ولولئ. وروستۍ ورځ پکې ده.
    دا تڼۍ ولټوئ: { $label-actualiser } (زه میاشتنی خبر ورکوم).
    .profil = دا تڼۍ د پتې بدلولو لپاره ده. دا ولټوئ: { $label-actualiser }.
exercise-actualisation-questions-formation =
    پوښتنه د نومبر په اړه ده.
    په لیک کې نېټه وګورئ. بیا پر { $label-suivant } (بل ګام) ګوته کېږدئ.
    .stage = درسونه په ډسمبر کې دي. د نومبر لپاره دا وټاکئ: { $value-stage }.
exercise-actualisation-questions-travail =
    Karim په ورکشاپ کې کار کړی.
    د معاش په پاڼه کې ساعتونه او ناخالص معاش ولټوئ.
    .travaille = Karim د نومبر د معاش پاڼه لري. دا وټاکئ: { $value-travaille }.
    .heures = د «Heures payées» (د معاش ساعتونه) کرښه واخلئ: { $value-heures }
    .brut = د «Salaire brut» (ناخالص معاش) کرښه واخلئ: { $value-brut }
exercise-actualisation-questions-inscription =
    Karim لا هم کار لټوي. ثبت پاتې کېږي.
    بیا پر { $label-valider } (تایید) ګوته کېږدئ.
    .rester = بې ثبته پیسې درېږي. دا وټاکئ: { $value-rester }.
    .annuler = دا تڼۍ هر څه پاکوي. د استولو لپاره پر { $label-valider } ګوته کېږدئ.
exercise-actualisation-questions-recu =
    دا پاڼه وايي چې هر څه ساتل شوي.
    عکس یې واخلئ. بیا پر { $label-quitter } (وتل) ګوته کېږدئ.
