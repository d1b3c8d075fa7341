term-actualisation = تجدید ماهانه وضعیت
    .means =
        شما وضعیت ماه خود را به France Travail می‌گویید.
        هر ماه این کار را می‌کنید تا ثبت نام شما بماند.

term-salaire-brut = معاش ناخالص
    .means =
        این معاش پیش از کم شدن پول‌های حتمی است.
        از پولی که به دست شما می‌رسد بیشتر است.
        در ورق معاش نوشته شده.

term-pension-invalidite = معاش معلولیت
    .means =
        این پول برای کسی است که مریض است و کمتر کار می‌کند.
        سایت درجه (catégorie) 2 یا 3 را می‌خواهد.
        درجه در خط معاش معلولیت شما نوشته شده.

term-identifiant = نام یا شماره کاربری
    .means = نام یا شماره برای داخل شدن به صفحه شخصی شما.

term-indemnite = پول ختم قرارداد
    .means = پولی که در آخر بعضی قراردادها اضافه داده می‌شود.

term-tuteur = سرپرست قانونی
    .means =
        کسی که قاضی او را انتخاب کرده.
        از یک نفر حمایت می‌کند و در تصمیم گرفتن کمکش می‌کند.

term-mediateur = میانجی
    .means =
        کسی که کمک می‌کند یک اختلاف حل شود.
        بعد از جواب دفتر به او خط نوشته می‌کنید.

term-justificatif = اسناد ثبوت
    .means = کاغذهایی که گپ شما را ثابت می‌کند.

term-caf = CAF
    .means =
        Caisse d’allocations familiales (صندوق کمک‌های فامیلی).
        به فامیل‌ها و اشخاص کمک پولی می‌دهد.

term-msa = MSA
    .means =
        Mutualité sociale agricole.
        این صندوق کسانی است که در زراعت کار می‌کنند.

term-rsa = RSA
    .means =
        Revenu de solidarité active.
        کمک پولی برای کسانی که پول کم دارند.

term-prime-activite = کمک پولی برای کارگران کم‌معاش
    .means = کمک برای کسانی که کار می‌کنند و کم پول می‌گیرند.

term-aah = AAH
    .means =
        Allocation aux adultes handicapés.
        کمک پولی برای اشخاص دارای معلولیت.

term-foyer = اعضای خانه
    .means =
        کسانی که CAF با شما حساب می‌کند.
        مثلاً: شما، همسر شما، اولادهای شما.

term-conjoint = همسر
    .means =
        کسی که با او مثل زن و شوهر زندگی می‌کنید.
        نکاح کرده باشید یا نه.

term-net-social = معاش خالص اجتماعی
    .means =
        مبلغی که در هر ورق معاش نوشته شده.
        در ورق‌های کمک پولی هم نوشته است.
        CAF کمک شما را با آن حساب می‌کند.

term-invalidite = معلولیت
    .means = مریضی یا حادثه که نمی‌ماند مثل سابق کار کنید.

term-pension-alimentaire = نفقه
    .means =
        پولی که پدر یا مادر دیگر برای اولادهای شما می‌دهد.
        یا همسر سابق شما می‌دهد.

term-placements = پول سرمایه
    .means =
        پول جمع‌شده که فایده می‌دهد.
        حالت خود را از CAF بپرسید.

term-releve-banque = صورت حساب بانک
    .means = لست پولی که گرفته و داده‌اید. بانک شما آن را می‌دهد.

term-cerfa = Cerfa
    .means = یک ورق رسمی برای خانه‌پری، با یک شماره.

term-france-services = France Services
    .means =
        یک دفتر نزدیک شما.
        یک نفر در کارهای کاغذی رایگان کمک می‌کند.

term-franceconnect = FranceConnect
    .means =
        یک دکمه برای داخل شدن با یک حساب رسمی دیگر.
        مثلاً: حساب مالیه شما.

term-president-departement = رئیس ولایت
    .means =
        رئیس شورای ولایت (département).
        ولایت همراه CAF مسئول RSA است.

term-commission-recours = کمیسیون بررسی شکایت
    .means = یک گروه CAF که تصمیم‌ها را دوباره می‌بیند.

term-tribunal-administratif = محکمه اداری
    .means = قاضی‌ها. آن‌ها بین شما و دفتر دولت فیصله می‌کنند.

term-remise-dette = بخشیدن قرض
    .means = CAF قبول می‌کند که شما پول کمتر پس بدهید، یا هیچ.

term-pre-demande = پیش‌درخواست
    .means =
        شما یک بخش جواب‌ها را در انترنت می‌دهید.
        سایت به شما یک شماره می‌دهد. بعد به شاروالی می‌روید.

term-mairie-equipee = شاروالی که ماشین کارت دارد
    .means =
        شاروالی‌یی که ماشین ساختن کارت را دارد.
        همه شاروالی‌ها آن را ندارند. هر کدام را که می‌خواهید، انتخاب می‌کنید.

term-recepisse = رسید
    .means =
        کاغذی از کارمند. ثابت می‌کند که درخواست داده‌اید.
        شماره درخواست در آن است.

term-timbre-electronique = تکت محصول الکترونیکی
    .means =
        پرداخت پول به دولت، با یک کود.
        یک ورق، یا یک پیام با 16 رقم می‌گیرید. 1 سال کار می‌دهد.

term-election-domicile = آدرس رسمی برای خط‌ها
    .means =
        یک آدرس برای گرفتن خط‌های شما.
        برای کسانی است که خانه ثابت ندارند.

term-acte-naissance = سند تولد
    .means =
        کاغذی از شاروالی جایی که شخص تولد شده.
        نام، روز و جای تولد در آن است.

term-cert = CERT
    .means =
        دفتر دولت که درخواست‌های کارت را بررسی می‌کند.
        او تصمیم می‌گیرد. شاروالی تنها دوسیه شما را می‌فرستد. آدرس آن را از شاروالی بپرسید.

term-medecin-traitant = داکتر اصلی شما
    .means =
        داکتری که شما انتخاب کرده‌اید. او شما را می‌شناسد.
        بیمه اجتماعی نام او را دارد.

term-ordonnance = نسخه
    .means = کاغذ داکتر برای گرفتن دوا.

term-sage-femme = قابله
    .means = مراقب زنان حامله و طفل‌شان است.

term-gynecologue = داکتر نسایی
    .means = داکتر زنان.

term-centre-de-sante = مرکز صحی
    .means = جایی با چند داکتر. آن‌جا کم پول می‌دهید، یا هیچ.

term-carte-vitale = کارت سبز بیمه صحی
    .means = کارت سبز. نشان می‌دهد که بیمه اجتماعی پول تداوی شما را می‌دهد.

term-pass = PASS
    .means =
        دفتر کمک تداوی در شفاخانه (Permanence d’accès aux soins de santé).
        کسانی را تداوی می‌کند که پول یا بیمه اجتماعی ندارند.

term-complementaire-sante = بیمه صحی تکمیلی
    .means =
        پولی را می‌دهد که بیمه اجتماعی نمی‌دهد.
        آن را « mutuelle » هم می‌گویند.

term-carnet-de-sante = کتابچه صحی
    .means = کتابچه تداوی و واکسین‌های طفل.

term-mediateur-sante = میانجی
    .means = یک نفر از بیمه اجتماعی. کمک می‌کند یک اختلاف حل شود.

term-defenseur-des-droits = مدافع حقوق
    .means = به کسانی کمک می‌کند که با آن‌ها بد رفتار می‌شود.

term-mission-locale = مرکز جوانان
    .means =
        یک جای رایگان برای جوانان 16 تا 25 ساله.
        آن‌جا برای پیدا کردن کار یا آموزش کمک می‌کنند.

term-allocation-chomage = پول بیکاری
    .means = پول هر ماه، برای کسی که پیش از آن به اندازه کافی کار کرده.

term-attestation-employeur = تصدیق‌نامه صاحب کار
    .means =
        کاغذی از صاحب کار سابق شما.
        تاریخ‌های قرارداد و معاش‌ها در آن است.

term-rib = RIB
    .means =
        Relevé d’identité bancaire.
        کاغذی که شماره حساب بانک شما در آن است.

term-cv = CV
    .means =
        Curriculum vitae (خلص سوانح).
        ورقی که تحصیل و کارهای سابق شما در آن است.

term-securite-sociale = بیمه اجتماعی
    .means = پول تداوی شما را پس می‌دهد. شماره آن روی carte Vitale است.

term-ameli = Ameli
    .means = سایت بیمه صحی (assurance maladie)، برای تداوی شما.

term-ccas = CCAS
    .means =
        Centre communal d’action sociale (مرکز کمک اجتماعی شهر).
        به باشندگان کمک می‌کند. بیشتر وقت‌ها در شاروالی است.

term-accueil-de-jour = مرکز روزانه
    .means = جایی برای دم گرفتن، نان خوردن یا شستن خود، در طول روز.

term-assistant-social = کارمند اجتماعی
    .means = کسی که برای خانه، پول و کاغذها کمک می‌کند. رایگان است.

term-commission-mediation = کمیسیون میانجی‌گری
    .means =
        یک گروه نفر، در هر ولایت.
        فیصله می‌کند که آیا دولت باید برای شما جای پیدا کند.

term-complementaire-solidaire = بیمه صحی تکمیلی دولتی
    .means = کمک دولت برای دادن پول تداوی شما.

term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie.
        این همان بیمه اجتماعی است. سایت آن ameli است.

term-aspa = ASPA
    .means =
        کمک پولی برای اشخاص پیر که پول کم دارند.
        پیشتر آن را « minimum vieillesse » می‌گفتند.

term-asi = ASI
    .means = کمک اضافی برای کسی که معاش معلولیت کم دارد.

term-recours-sante = کمیسیون بررسی شکایت
    .means = یک گروه بیمه اجتماعی. دوسیه شما را دوباره می‌خواند.

term-asile = پناهندگی
    .means = شما از فرانسه می‌خواهید که شما را در برابر کشورتان حفاظت کند.

term-defenseur-droits = مدافع حقوق
    .means = رایگان کمک می‌کند، وقتی یک دفتر دولتی اشتباه می‌کند.

term-domiciliation = آدرس برای گرفتن خط‌ها
    .means = آدرس رایگان برای خط‌های شما، بدون خانه ثابت.

term-quotient-familial = quotient familial
    .means = یک شماره از CAF. به پول و طفل‌های شما بستگی دارد.
