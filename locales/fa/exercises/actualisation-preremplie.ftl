exercise-actualisation-preremplie = تجدید ماهانه لینا (Lina)
    .line = سایت یک قسمت را از پیش می‌داند. شما باقی را اضافه می‌کنید.
    .story =
        لینا (Lina) کار می‌پالد.
        در نومبر، او در نانوایی کار کرد.
        او ورق معاش خود (fiche de paie) را دارد.
        لینا را کمک کنید که وضعیت ماه خود را بگوید.
    .learnt =
        خواندن چیزی که سایت از پیش می‌داند.
        پیدا کردن معاش ناخالص (salaire brut) در ورق معاش.
        دیدن این که آیا راستی فرستاده شده.
        بسته کردن صفحه شخصی در آخر.

exercise-actualisation-preremplie-cookies =
    یک پیام در باره کوکی‌ها (cookies) صفحه را می‌پوشاند. این عادی است.
    روی { $label-refuser } (ادامه بدون قبول کردن) بزنید. سایت باز هم کار می‌کند.

exercise-actualisation-preremplie-accueil =
    چوکات را بخوانید: یک کار هست که باید بکنید.
    دکمه { $label-declarer } (گفتن وضعیت من) را پیدا کنید.
    .messages = پیام‌ها فایده دارد. امروز { $label-declarer } (گفتن وضعیت من) را پیدا کنید.

exercise-actualisation-preremplie-connu =
    ورق معاش را ببینید. آیا ساعت‌ها یکسان است؟
    جواب خود را انتخاب کنید. بعد روی { $label-continuer } (ادامه) بزنید.
    .exact = ورق معاش همین را می‌گوید. { $value-exact } (بلی) را انتخاب کنید.

exercise-actualisation-preremplie-manque =
    «Salaire brut» (معاش ناخالص) را در ورق معاش پیدا کنید. عدد را بنویسید.
    لینا جور است. او هنوز کار می‌پالد.
    .brut = سطر «Salaire brut» (معاش ناخالص) را بگیرید: { $value-brut }
    .maladie = لینا جور است. { $value-maladie } (نه) را انتخاب کنید.
    .recherche = لینا کار می‌پالد. { $value-recherche } (بلی) را انتخاب کنید.

exercise-actualisation-preremplie-recapitulatif =
    هر سطر را دوباره بخوانید. با ورق معاش مقایسه کنید.
    خانه را نشانی کنید. بعد روی { $label-valider } (تأیید) بزنید.
    .certifie = خانه خالی است. روی خانه بزنید تا نشانی شود.
    .brouillon = مسوده در سایت می‌ماند. برای فرستادن، روی { $label-valider } (تأیید) بزنید.

exercise-actualisation-preremplie-recu =
    این صفحه می‌گوید: فرستاده شد. شماره را نگه دارید.
    حالا روی { $label-quitter } (بیرون شدن از حساب) بزنید.
