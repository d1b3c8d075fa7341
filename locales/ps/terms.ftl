term-actualisation = میاشتنی خبر
    .means =
        تاسو France Travail ته د میاشتې خپل حالت وایاست.
        هره میاشت یې کوئ، چې نوم مو ثبت پاتې شي.
term-salaire-brut = ناخالص معاش
    .means =
        دا له ضروري کموونو مخکې معاش دی.
        دا له هغو پیسو زیات دی چې تاسو ته رسېږي.
        د معاش پر پاڼه لیکل شوی.
term-pension-invalidite = د معیوبیت پیسې
    .means =
        دا د هغه ناروغ کس لپاره پیسې دي چې لږ کار کوي.
        سایټ 2 یا 3 کټګوري پوښتي.
        کټګوري ستاسو د دې پیسو پر لیک لیکل شوې.
term-identifiant = د ننوتلو نوم
    .means = هغه نوم یا شمېره چې خپلې شخصي پاڼې ته پرې ننوځئ.
term-indemnite = د قرارداد د پای پیسې
    .means = اضافي پیسې، چې د ځینو قراردادونو په پای کې ورکول کېږي.
term-tuteur = سرپرست
    .means =
        هغه کس چې قاضي ټاکلی.
        هغه د بل کس ساتنه کوي او په پرېکړو کې ورسره مرسته کوي.
term-mediateur = منځګړی
    .means =
        هغه کس چې د اختلاف په حل کې مرسته کوي.
        د دفتر له ځواب وروسته هغه ته لیکئ.
term-justificatif = د ثبوت کاغذونه
    .means = هغه کاغذونه چې ستاسو خبره ثابتوي.
term-caf = CAF
    .means =
        Caisse d’allocations familiales، د کورنیو د مرستې صندوق.
        دا کورنیو او کسانو ته مرستې ورکوي.
term-msa = MSA
    .means =
        Mutualité sociale agricole.
        دا د هغو خلکو صندوق دی چې په کرنه کې کار کوي.
term-rsa = RSA
    .means =
        Revenu de solidarité active.
        د هغو کسانو لپاره مرسته چې لږې پیسې لري.
term-prime-activite = د کار مرسته
    .means = د هغو کسانو لپاره مرسته چې کار کوي او لږ ګټي.
term-aah = AAH
    .means =
        Allocation aux adultes handicapés.
        د معلولو کسانو لپاره مرسته.
term-foyer = د کور خلک
    .means =
        هغه کسان چې CAF یې له تاسو سره شمېري.
        لکه: تاسو، ستاسو مېړه یا مېرمن، ستاسو ماشومان.
term-conjoint = د ژوند ملګری
    .means =
        هغه کس چې تاسو ورسره د جوړې په توګه اوسېږئ.
        که واده مو کړی وي یا نه.
term-net-social = خالصه ټولنیزه اندازه
    .means =
        دا اندازه د معاش پر هره پاڼه لیکل شوې.
        د مرستو پاڼې یې هم ښیي.
        CAF ستاسو مرسته پر همدې حسابوي.
term-invalidite = معیوبیت
    .means = ناروغي یا پېښه چې د پخوا په شان کار ته مو نه پرېږدي.
term-pension-alimentaire = نفقه
    .means =
        هغه پیسې چې بل مور یا پلار یې ستاسو د ماشومانو لپاره ورکوي.
        یا ستاسو پخوانی مېړه یا مېرمن.
term-placements = پانګه
    .means =
        ساتل شوې پیسې چې ګټه کوي.
        د خپل حالت په اړه له CAF وپوښتئ.
term-releve-banque = د بانک پاڼه
    .means = د راغلو او ورکړل شویو پیسو لېست، چې ستاسو بانک یې درکوي.
term-cerfa = Cerfa
    .means = یوه رسمي فورمه چې ډکېږي او شمېره لري.
term-france-services = France Services
    .means =
        تاسو ته نږدې یو ځای.
        هلته یو کس ستاسو د کاغذونو مرسته کوي، وړیا.
term-franceconnect = FranceConnect
    .means =
        یوه تڼۍ ده چې په بل رسمي حساب پرې ننوځئ.
        لکه: ستاسو د مالیې حساب.
term-president-departement = د département رئیس
    .means =
        د سیمې د شورا (conseil départemental) مشر.
        دا سیمه (département) له CAF سره د RSA کار کوي.
term-commission-recours = د شکایت کمېسیون
    .means = د CAF یوه ډله چې پرېکړې بیا ګوري.
term-tribunal-administratif = اداري محکمه
    .means = قاضیان دي. ستاسو او د ادارې ترمنځ پرېکړه کوي.
term-remise-dette = د پور بخښل
    .means = CAF مني چې لږې پیسې بېرته ورکړئ، یا هېڅ.
term-pre-demande = مخکنۍ غوښتنه
    .means =
        تاسو د ځوابونو یوه برخه په انټرنېټ کې ورکوئ.
        سایټ یوه شمېره درکوي. بیا ښاروالۍ ته ځئ.
term-mairie-equipee = د ماشین لرونکې ښاروالي
    .means =
        هغه ښاروالي چې د کارتونو جوړولو ماشین لري.
        هره ښاروالي یې نه لري. کومه چې غواړئ، هماغه وټاکئ.
term-recepisse = رسید
    .means =
        د مامور یو کاغذ. دا ثابتوي چې تاسو غوښتنه کړې ده.
        د غوښتنې شمېره پرې ده.
term-timbre-electronique = برېښنايي ټکټ
    .means =
        د دولت لپاره پیسې ورکول، له یوه کوډ سره.
        یوه پاڼه درکوي، یا پیغام چې 16 عددونه لري. 1 کال اعتبار لري.
term-election-domicile = د لیکونو رسمي پته
    .means =
        یوه پته چې خپل لیکونه پرې ترلاسه کړئ.
        د هغو کسانو لپاره ده چې ثابت کور نه لري.
term-acte-naissance = د زېږون سند
    .means =
        د هغې ښاروالۍ کاغذ چې کس پکې زېږېدلی.
        نوم، ورځ او د زېږون ځای پکې لیکل شوي.
term-cert = CERT
    .means =
        د دولت دفتر چې د کارتونو غوښتنې ګوري.
        پرېکړه دی کوي. ښاروالي یوازې ستاسو کاغذونه استوي. پته یې له ښاروالۍ وپوښتئ.
term-medecin-traitant = ستاسو ټاکلی ډاکټر
    .means =
        هغه ډاکټر چې تاسو ټاکلی. هغه تاسو پېژني.
        ټولنیزه بیمه د هغه نوم لري.
term-ordonnance = نسخه
    .means = د ډاکټر کاغذ چې دوا پرې اخلئ.
term-sage-femme = قابله
    .means = د امیندوارو ښځو او د هغوی د ماشوم پالنه کوي.
term-gynecologue = د ښځو ډاکټر
    .means = د ښځو د ناروغیو ډاکټر.
term-centre-de-sante = روغتیايي مرکز
    .means = داسې ځای چې څو ډاکټران لري. هلته لږې پیسې ورکوئ، یا هېڅ.
term-carte-vitale = د روغتیا کارت
    .means = شین (سبز) کارت. دا ښیي چې ټولنیزه بیمه ستاسو د درملنې پیسې ورکوي.
term-pass = PASS
    .means =
        Permanence d’accès aux soins de santé، په روغتون کې.
        د هغو کسانو درملنه کوي چې پیسې یا ټولنیزه بیمه نه لري.
term-complementaire-sante = اضافي روغتیايي بیمه
    .means =
        هغه پیسې ورکوي چې ټولنیزه بیمه یې نه ورکوي.
        «mutuelle» هم ورته وايي.
term-carnet-de-sante = د روغتیا کتابچه
    .means = د ماشوم د درملنې او واکسینونو کتابچه.
term-mediateur-sante = منځګړی
    .means = د ټولنیزې بیمې یو کس. د اختلاف په حل کې مرسته کوي.
term-defenseur-des-droits = د حقونو دفاع کوونکی
    .means = د هغو کسانو مرسته کوي چې ناسم چلند ورسره کېږي.
term-mission-locale = د ځوانانو دفتر
    .means =
        له 16 نه تر 25 کلونو پورې ځوانانو لپاره وړیا ځای.
        هلته د کار یا کورس په موندلو کې مرسته کوي.
term-allocation-chomage = د بېکارۍ پیسې
    .means = هره میاشت پیسې، که مخکې مو کافي کار کړی وي.
term-attestation-employeur = د کارفرما تصدیق
    .means =
        ستاسو د پخواني کارفرما کاغذ.
        د قرارداد نېټې او معاشونه پکې دي.
term-rib = RIB
    .means =
        Relevé d’identité bancaire.
        هغه کاغذ چې په بانک کې ستاسو د حساب شمېره لري.
term-cv = CV
    .means =
        Curriculum vitae.
        یوه پاڼه چې ستاسو زده کړې او پخواني کارونه پکې دي.
term-securite-sociale = ټولنیزه بیمه
    .means = ستاسو د درملنې پیسې بېرته درکوي. شمېره یې پر carte Vitale ده.
term-ameli = Ameli
    .means = د روغتیايي بیمې سایټ، ستاسو د درملنې لپاره.
term-ccas = CCAS
    .means =
        Centre communal d’action sociale، د ښار د ټولنیزې مرستې دفتر.
        د ښار له خلکو سره مرسته کوي. زیاتره وخت په ښاروالۍ کې وي.
term-accueil-de-jour = د ورځې مرکز
    .means = داسې ځای چې د ورځې پکې دمه، خوړل یا ځان مینځل کېږي.
term-assistant-social = ټولنیز مددګار
    .means = هغه کس چې د کور، پیسو او کاغذونو مرسته کوي. وړیا دی.
term-commission-mediation = د منځګړتوب کمېسیون
    .means =
        په هر département (سیمه) کې د کسانو یوه ډله.
        پرېکړه کوي چې دولت باید تاسو ته ځای پیدا کړي که نه.
term-complementaire-solidaire = د روغتیا اضافي مرسته
    .means = د دولت مرسته چې د خپلې درملنې پیسې ورکړئ.
term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie.
        دا ټولنیزه بیمه ده. سایټ یې ameli دی.
term-aspa = ASPA
    .means =
        د هغو بوډاګانو لپاره مرسته چې لږې پیسې لري.
        پخوا ورته «minimum vieillesse» ویل کېدل.
term-asi = ASI
    .means = اضافي مرسته، که د معیوبیت پیسې مو لږې وي.
term-recours-sante = د شکایت کمېسیون
    .means = د ټولنیزې بیمې یوه ډله. ستاسو دوسیه بیا ګوري.
term-asile = پناه
    .means = تاسو له فرانسې غواړئ چې له خپل هېواد نه مو وساتي.
term-defenseur-droits = د حقونو دفاع کوونکی
    .means = که دولتي دفتر تېروتنه وکړي، وړیا مرسته کوي.
term-domiciliation = د لیکونو پته
    .means = ستاسو د لیکونو لپاره وړیا پته، که ثابت کور نه لرئ.

term-quotient-familial = quotient familial
    .means = د CAF یوه شمېره. ستاسو په پیسو او ماشومانو پورې اړه لري.
