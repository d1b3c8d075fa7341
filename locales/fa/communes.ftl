### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = ثبت نام طفلم در centre de loisirs (مرکز تفریح)
    .tile = مرکز تفریح طفلم (centre de loisirs)
    .line = هر شهر قانون‌های خود را دارد.
    .keywords = مرکز تفریح centre de loisirs رخصتی چهارشنبه ثبت نام طفل
    .agent = می‌خواهم طفلم را در centre de loisirs (مرکز تفریح) ثبت نام کنم.

cantine = ثبت نام طفلم در غذاخوری مکتب (cantine)
    .tile = غذاخوری مکتب طفلم (cantine)
    .line = هر شهر قانون‌های خود را دارد.
    .keywords = غذاخوری مکتب cantine نان چاشت ثبت نام طفل قیمت
    .agent = می‌خواهم طفلم را در cantine (غذاخوری مکتب) ثبت نام کنم.

communes-ville = شهر خود را انتخاب کنید
communes-absente = شهر شما این‌جا نیست؟
communes-mairie = از شاروالی بپرسید. آن‌جا بروید، یا زنگ بزنید.
communes-demander = 4 چیز را بپرسید
    .list =
        کاغذهایی که باید ببرید.
        قیمت برای شما.
        تاریخ‌ها.
        کاغذی که باید پر کنید، بدون انترنت.

# $commune: the name of the town
commune-debut = آیا این شهر شما است؟
    .text =
        این راهنما برای { $commune } است.
        شهر دیگر قانون‌های دیگر دارد.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = تاریخ‌ها
    .text = طفل خود را از { $ouverture } تا { $fermeture } ثبت نام کنید.
    .note = دیر شد؟ به شاروالی زنگ بزنید: { $phone }.

commune-quotient = quotient familial (شماره عاید فامیل) شما چند است؟
    .hint = این شماره قیمت را تغییر می‌دهد.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = این شماره کجا است؟
    .steps =
        کاغذ CAF خود را ببینید.
        CAF ندارید؟ ورق مالیه خود را به شاروالی ببرید.
        شاروالی قیمت شما را حساب می‌کند.
    .note = سوال دارید؟ به شاروالی زنگ بزنید: { $phone }.

# $prix: an amount
commune-prix-jour = 1 روز: { $prix }
    .text = این قیمت برای 1 طفل است.
    .note = قیمت می‌تواند تغییر کند. از شاروالی بپرسید.

# $prix: an amount
commune-prix-repas = 1 وعده غذا: { $prix }
    .text = این قیمت برای 1 طفل است.
    .note = قیمت می‌تواند تغییر کند. از شاروالی بپرسید.

# $phone: the number of the town hall
commune-papiers = کاغذهایی که باید آماده کنید
    .hint = آنچه را که دارید نشانی کنید.
    .note = چیزی کم است؟ به شاروالی زنگ بزنید: { $phone }.

commune-comment = چطور می‌خواهید انجام بدهید؟
    .internet = با انترنت
    .papier = روی کاغذ، با یک نفر

commune-site = به سایت شاروالی بروید
    .land =
        کلمه « Inscription » را پیدا کنید.
        نام طفل خود را بنویسید.
        کاغذهای خود را اضافه کنید. بعد بفرستید.
    .say =
        سلام. من در سایت بند مانده‌ام.
        می‌توانید کمکم کنید؟
    .planb =
        کاغذ هم است. از شاروالی بخواهید.

commune-envoye = آیا تأیید (confirmation) را دیدید؟
    .yes = بلی، دیدم
    .no = نه، هنوز نه

# $phone: the number of the town hall
commune-fini = فرستاده شد
    .text =
        تأیید را نگه دارید.
        منتظر جواب شاروالی باشید.
    .note = جواب نیامد؟ زنگ بزنید: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = روی کاغذ انجام بدهید
    .steps =
        کاغذ را این‌جا بخواهید: { $papier-lieu }.
        آن را پر کنید. یک کارمند می‌تواند کمک کند.
        آن را با کاغذهای خود بدهید.
        یک ثبوت بخواهید.
    .note = شاروالی این‌جا جواب می‌دهد: { $phone }.
