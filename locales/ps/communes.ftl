### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = په centre de loisirs (د ساتیرۍ مرکز) کې زما د ماشوم نوم لیکل
    .tile = زما د ماشوم د ساتیرۍ مرکز (centre de loisirs)
    .line = هر ښار خپل قواعد لري.
    .keywords = د ساتیرۍ مرکز centre de loisirs رخصتي ماشوم نوم لیکنه
    .agent = غواړم په centre de loisirs (د ساتیرۍ مرکز) کې د خپل ماشوم نوم ولیکم.

cantine = د ښوونځي په خوړنځای (cantine) کې زما د ماشوم نوم لیکل
    .tile = زما د ماشوم د ښوونځي خوړنځای (cantine)
    .line = هر ښار خپل قواعد لري.
    .keywords = د ښوونځي خوړنځای cantine ډوډۍ ماشوم نوم لیکنه بیه
    .agent = غواړم په cantine (د ښوونځي خوړنځای) کې د خپل ماشوم نوم ولیکم.

communes-ville = خپل ښار وټاکئ
communes-absente = ستاسو ښار دلته نشته؟
communes-mairie = له ښاروالۍ وپوښتئ. ورشئ، یا زنګ ووهئ.
communes-demander = 4 شیان وپوښتئ
    .list =
        هغه کاغذونه چې باید یې یوسئ.
        ستاسو لپاره بیه.
        نېټې.
        هغه کاغذ چې ډکوئ یې، بې انټرنېټه.

# $commune: the name of the town
commune-debut = دا ستاسو ښار دی؟
    .text =
        دا لارښود د { $commune } لپاره دی.
        بل ښار نور قواعد لري.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = نېټې
    .text = خپل ماشوم له { $ouverture } تر { $fermeture } پورې شامل کړئ.
    .note = ناوخته شو؟ ښاروالۍ ته زنګ ووهئ: { $phone }.

commune-quotient = ستاسو quotient familial (د کورنۍ د عاید شمېره) څو ده؟
    .hint = دا شمېره بیه بدلوي.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = دا شمېره چېرته ده؟
    .steps =
        د CAF خپل کاغذ وګورئ.
        CAF نه لرئ؟ د مالیې لیک مو ښاروالۍ ته یوسئ.
        ښاروالي ستاسو بیه حسابوي.
    .note = پوښتنه لرئ؟ ښاروالۍ ته زنګ ووهئ: { $phone }.

# $prix: an amount
commune-prix-jour = 1 ورځ: { $prix }
    .text = دا د 1 ماشوم بیه ده.
    .note = بیه بدلېدای شي. له ښاروالۍ وپوښتئ.

# $prix: an amount
commune-prix-repas = 1 ډوډۍ: { $prix }
    .text = دا د 1 ماشوم بیه ده.
    .note = بیه بدلېدای شي. له ښاروالۍ وپوښتئ.

# $phone: the number of the town hall
commune-papiers = هغه کاغذونه چې چمتو یې کړئ
    .hint = هغه په نښه کړئ چې لرئ یې.
    .note = څه کم دي؟ ښاروالۍ ته زنګ ووهئ: { $phone }.

commune-comment = څنګه یې کول غواړئ؟
    .internet = په انټرنېټ
    .papier = په کاغذ، له یو کس سره

commune-site = د ښاروالۍ سایټ ته لاړ شئ
    .land =
        د « Inscription » کلمه ولټوئ.
        د خپل ماشوم نوم ولیکئ.
        خپل کاغذونه ور زیات کړئ. بیا یې ولېږئ.
    .say =
        سلام. زه په سایټ کې بند یم.
        زما سره مرسته کولای شئ؟
    .planb =
        کاغذ هم شته. له ښاروالۍ یې وغواړئ.

commune-envoye = تایید مو ولید؟
    .yes = هو، ومې لید
    .no = نه، لا نه

# $phone: the number of the town hall
commune-fini = ولېږل شو
    .text =
        تایید وساتئ.
        د ښاروالۍ ځواب ته انتظار وباسئ.
    .note = ځواب نشته؟ زنګ ووهئ: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = په کاغذ یې وکړئ
    .steps =
        کاغذ دلته وغواړئ: { $papier-lieu }.
        ډک یې کړئ. یو مامور مرسته کولای شي.
        له خپلو کاغذونو سره یې ورکړئ.
        یو ثبوت وغواړئ.
    .note = ښاروالي دلته ځواب ورکوي: { $phone }.
