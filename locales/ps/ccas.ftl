### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = له CCAS (د ښار د ټولنیزې مرستې دفتر) مرسته غوښتل
    .tile = زما د ښار مرسته
    .line = CCAS ستاسو د ښار د ټولنیزې مرستې دفتر دی.
    .keywords = ccas ټولنیزه مرسته بېړنۍ مرسته بېل برېښنا خوراک ټولنیز مددګار پیسې ښاروالي ښار
    .agent = زه د CCAS (د ښار د ټولنیزې مرستې دفتر) مرستې ته اړتیا لرم.

communes-ccas = له CCAS وپوښتئ. زیاتره وخت په ښاروالۍ (mairie) کې وي.
    .list =
        څوک غوښتنه کولای شي.
        هغه کاغذونه چې باید یې یوسئ.
        ورځې او ساعتونه.
        هغه کاغذ چې ډکوئ یې، بې انټرنېټه.
communes-ici = وګورئ چې زما ښار څه وايي
communes-guide = ټول ګامونه وګورئ

commune-aides = CCAS مرسته کولای شي
    .text = هر ښار خپلې مرستې ټاکي. د دې لپاره وپوښتئ:
    .list =
        خوراک.
        د بېل ورکول.
        له ټولنیز مددګار (assistante sociale) سره لیدل.
    .note = نه وايي؟ وپوښتئ چې ولې، په لیکلي ډول.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = څوک غوښتنه کولای شي؟
    .text = { $commune } وايي: { $conditions }
    .note = ډاډه نه یاست؟ بیا هم وپوښتئ.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = چېرته لاړ شئ؟
    .steps =
        دلته لاړ شئ: { $guichet }.
        ساعتونه: { $heures }.
        له تګ مخکې زنګ ووهئ: { $guichet-phone }.
    .note = ساعتونه بدلېدای شي.

commune-demande = د ښار سایټ ته لاړ شئ
    .land =
        د « CCAS » کلمه ولټوئ.
        خپل نوم ولیکئ.
        خپل کاغذونه ور زیات کړئ. بیا یې ولېږئ.
    .say =
        سلام. زه په سایټ کې بند یم.
        زما سره مرسته کولای شئ؟
    .planb =
        کاغذ هم شته. له ښاروالۍ یې وغواړئ.
