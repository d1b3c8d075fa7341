near-where = تاسو چېرته یاست؟
    .hint = د خپل ښار نوم یا پوستي کوډ ولیکئ.
    .go = پیدا کړئ
near-which = ستاسو ښار کوم دی؟
    .hint = پر خپل ښار ګوته کېږدئ.
near-no-town = موږ دا ښار ونه موند
    .hint = نوم په بل ډول ولیکئ. یا پوستي کوډ په 5 عددونو ولیکئ.
near = { $town } ته نږدې
near-again = ښار بدل کړئ
near-from = واټن د { $town } له مرکز نه شمېرل شوی.
near-first = تر ټولو نږدې ځایونه
near-others = دلته هم پوښتلای شئ
near-every-town = دلته لا پتې نه لرو. دا هغه ځایونه دي چې نږدې په هر ښار کې شته.
near-nobody = موږ { $town } ته نږدې کوم ځای نه پېژنو. زنګ ووهئ، یا له ښاروالۍ وپوښتئ.
near-widened = ډېر نږدې څه نشته. دا ځایونه تر { $distance } کیلومتره نږدې دي.
near-stands-in = هره ښاروالي کارتونه نه جوړوي. له دې ښاروالۍ وپوښتئ چې چېرته لاړ شئ.
near-find = زما شاوخوا یې پیدا کړئ
near-qr = د دې پاڼې ساتلو لپاره: ټیلیفون دې انځور ته ونیسئ.

near-for-france-services = د France Services مامور ستاسو مرسته کولای شي.
near-for-mairie = ښاروالي ستاسو مرسته کولای شي.
near-for-mairie-titres = داسې ښاروالي پکار ده چې د هویت کارتونه جوړوي.
near-for-ccas = CCAS ستاسو مرسته کولای شي. دا د ښار د ټولنیزې مرستې دفتر دی.
near-for-bibliotheque = کتابتون ستاسو مرسته کولای شي.
near-for-aide-numerique = یو کس په انټرنېټ کې ستاسو مرسته کولای شي.
near-for-centre-social = ټولنیز مرکز (centre social) ستاسو مرسته کولای شي.
near-for-association = یوه مرستندویه ټولنه (association) ستاسو مرسته کولای شي.
near-for-caf = CAF ستاسو مرسته کولای شي.
near-for-cpam = ټولنیزه بیمه (sécurité sociale) ستاسو مرسته کولای شي. نوم یې: CPAM.
near-for-france-travail = France Travail ستاسو مرسته کولای شي.
near-for-mdph = MDPH ستاسو مرسته کولای شي. له معلولو کسانو سره مرسته کوي.
near-for-prefecture = préfecture (د دولت دفتر) ستاسو مرسته کولای شي.
near-for-impots = د مالیې دفتر ستاسو مرسته کولای شي.
near-for-mission-locale = mission locale ستاسو مرسته کولای شي. له ځوانانو سره مرسته کوي.

place-france-services = France Services: په ټولو اداري کارونو کې مرسته.
place-mairie = ښاروالي (mairie).
place-mairie-titres = ښاروالي (mairie) چې د هویت کارتونه جوړوي.
place-ccas = CCAS: د ښار د ټولنیزې مرستې دفتر.
place-bibliotheque = کتابتون.
place-aide-numerique = د انټرنېټ او اداري کارونو مرسته.
place-centre-social = ټولنیز مرکز (centre social).
place-association = مرستندویه ټولنه (association).
place-caf = CAF.
place-cpam = CPAM: ټولنیزه بیمه.
place-france-travail = France Travail.
place-mdph = MDPH: له معلولو کسانو سره مرسته.
place-prefecture = préfecture: د دولت دفتر.
place-impots = د مالیې دفتر.
place-mission-locale = Mission locale: له ځوانانو سره مرسته.
place-devices = هلته کمپیوټر کارولای شئ.
place-price-gratuit = وړیا دی.
place-price-gratuit-sous-condition = د ځینو کسانو لپاره وړیا دی. وپوښتئ.
place-price-payant = په پیسو دی.
place-ask-price = بیه مخکې وپوښتئ.

place-open = اوس خلاص دی، تر { $time } پورې.
place-opens-today = اوس بند دی. نن خلاصېږي: { $time }.
place-opens-tomorrow = اوس بند دی. سبا خلاصېږي: { $time }.
place-opens = اوس بند دی. خلاصېږي: { $day }، { $time }.
place-hours-call = د کار ساعتونو لپاره زنګ ووهئ.
place-hours-unknown = موږ د کار ساعتونه نه پېژنو.
time-hour = { $hour } بجې
time-minute = { $hour }:{ $minute } بجې

place-here = د ښار په مرکز کې دی.
place-metres = { $number } متره لرې، { $way }.
place-kilometres = { $number } کیلومتره لرې، { $way }.
place-walk =
    { $minutes ->
        [one] پلی شاوخوا { $minutes } دقیقه.
       *[other] پلی شاوخوا { $minutes } دقیقې.
    }
place-somewhere = سم ځای یې نه پېژنو. لار وپوښتئ.
place-map = پر نقشه یې وګورئ: { $name }
way-north = د شمال خوا ته
way-north-east = د شمال ختیځ خوا ته
way-east = د ختیځ خوا ته
way-south-east = د سویل ختیځ خوا ته
way-south = د سویل (جنوب) خوا ته
way-south-west = د سویل لویدیځ خوا ته
way-west = د لویدیځ خوا ته
way-north-west = د شمال لویدیځ خوا ته

place-call = زنګ ووهئ: { $phone }
place-call-first = تر راتلو مخکې زنګ ووهئ.
place-book = په انټرنېټ د ملاقات وخت واخلئ: { $name }
place-aidants-connect = یو کس دا کار له تاسو سره په خوندي ډول کولای شي. ووایئ: «Aidants Connect».
place-takes = دلته له داسې کس سره مرسته کولای شي:
place-takes-lecture = چې لوستل ورته سخت وي
place-takes-anglais = چې په انګلیسي خبرې کوي
place-takes-langues = چې په بله ژبه خبرې کوي
place-takes-surdite = چې ښه نه اوري
place-takes-vue = چې ښه نه ویني
place-takes-mobilite = چې تلل ورته سخت وي
place-takes-handicap-mental = چې ذهني معلولیت لري
