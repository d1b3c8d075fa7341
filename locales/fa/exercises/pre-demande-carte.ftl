exercise-pre-demande-carte = درخواست کارت ایناس (Inès)
    .line = خانه‌پری کردن درخواست، بعد نوشتن شماره.
    .story =
        ایناس (Inès) کارت هویت خود را گم کرده است.
        او یک عکس کارت کهنه را نگه داشته است.
        او یک بل (facture) هم دارد که آدرسش در آن است.
        ایناس را کمک کنید که درخواست را خانه‌پری کند.
    .learnt =
        گذشتن از پیام کوکی‌ها (cookies).
        دوری از یک خدمت پولی.
        انتخاب کردن در یک لست.
        نوشتن یک تاریخ با خط‌های کج.
        نوشتن شماره در آخر.

exercise-pre-demande-carte-cookies =
    یک پیام در باره کوکی‌ها (cookies) صفحه را می‌پوشاند. این عادی است.
    روی { $label-refuser } (همه را رد کردن) بزنید. سایت باز هم کار می‌کند.

exercise-pre-demande-carte-accueil =
    درخواست رایگان است.
    دکمه { $label-demander } (پیش‌درخواست کردن) را پیدا کنید.
    .payer = توجه: این دکمه پول می‌گیرد. خدمت اصلی رایگان است. { $label-demander } (پیش‌درخواست کردن) را پیدا کنید.

exercise-pre-demande-carte-motif =
    روی خانه بزنید: یک لست باز می‌شود. ایناس کارت خود را گم کرده است.
    سطر درست را انتخاب کنید. بعد روی { $label-suivant } (بعدی) بزنید.
    .motif = ایناس کارت خود را گم کرده است. { $value-motif } (تجدید به خاطر گم شدن) را انتخاب کنید.

exercise-pre-demande-carte-identite =
    کارت کهنه را ببینید.
    تاریخ با خط‌های کج نوشته می‌شود: روز، ماه، سال.
    .nom = در کارت، نام فامیلی { $value-nom } است.
    .prenom = در کارت، نام { $value-prenom } است.
    .naissance = تاریخ تولد را مثل این‌جا بنویسید: { $value-naissance }
    .ville = شهر تولد در کارت است: { $value-ville }

exercise-pre-demande-carte-adresse =
    آدرس در بل است.
    آن را مثل کاغذ بنویسید.
    .rue = کاغذ می‌گوید: { $value-rue }
    .commune = کاغذ می‌گوید: { $value-commune }

exercise-pre-demande-carte-recapitulatif =
    هر سطر را دوباره بخوانید.
    خانه را نشانی کنید. بعد روی { $label-valider } (تأیید) بزنید.
    .certifie = خانه خالی است. روی خانه بزنید تا نشانی شود.

exercise-pre-demande-carte-numero =
    شاروالی این شماره را می‌خواهد. آن را روی یک کاغذ بنویسید.
    آن را این‌جا هم بنویسید. بعد روی { $label-terminer } (ختم) بزنید.
    .noter = حرف‌ها و رقم‌ها را از روی آن بنویسید: { $value-noter }
