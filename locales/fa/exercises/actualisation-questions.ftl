exercise-actualisation-questions = جواب دادن به سؤال‌های کریم (Karim)
    .line = سایت سؤال‌ها را یک‌یک می‌پرسد.
    .story =
        کریم (Karim) کار می‌پالد.
        در نومبر، او 2 هفته در ورکشاپ موتر کار کرد.
        درس‌های او در دسمبر شروع می‌شود.
        کریم را کمک کنید که وضعیت ماه نومبر خود را بگوید.
    .learnt =
        خواندن ماه در هر سؤال.
        جواب دادن تنها برای همین ماه.
        ثبت نام ماندن.
        دیدن در آخر که همه چیز خوب ثبت شده.

exercise-actualisation-questions-accueil =
    چوکات را بخوانید. آخرین روز در آن نوشته است.
    دکمه { $label-actualiser } (تجدید ماهانه می‌کنم) را پیدا کنید.
    .profil = این دکمه برای تغییر آدرس است. { $label-actualiser } (تجدید ماهانه می‌کنم) را پیدا کنید.

exercise-actualisation-questions-formation =
    سؤال در باره نومبر است.
    تاریخ خط را ببینید. بعد روی { $label-suivant } (بعدی) بزنید.
    .stage = درس‌ها در دسمبر است. برای نومبر { $value-stage } (نه) را انتخاب کنید.

exercise-actualisation-questions-travail =
    کریم در ورکشاپ موتر کار کرد.
    ساعت‌ها و معاش ناخالص (salaire brut) را در ورق معاش پیدا کنید.
    .travaille = کریم ورق معاش نومبر را دارد. { $value-travaille } (بلی) را انتخاب کنید.
    .heures = سطر «Heures payées» (ساعت‌های معاش‌دار) را بگیرید: { $value-heures }
    .brut = سطر «Salaire brut» (معاش ناخالص) را بگیرید: { $value-brut }

exercise-actualisation-questions-inscription =
    کریم هنوز کار می‌پالد. ثبت نام او می‌ماند.
    بعد روی { $label-valider } (تأیید تجدید ماهانه) بزنید.
    .rester = بدون ثبت نام، پول ایستاد می‌شود. { $value-rester } (بلی) را انتخاب کنید.
    .annuler = این دکمه همه چیز را پاک می‌کند. برای فرستادن، روی { $label-valider } (تأیید تجدید ماهانه) بزنید.

exercise-actualisation-questions-recu =
    این صفحه می‌گوید که همه چیز ثبت شده.
    از آن عکس بگیرید. بعد روی { $label-quitter } (بیرون شدن از حساب) بزنید.
