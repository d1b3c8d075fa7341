exercise-actualisation-preremplie = القيام بالتحديث الشهري للينا (Lina)
    .line = الموقع يعرف جزءا من المعلومات. أنتم تضيفون الباقي.
    .story =
        لينا (Lina) تبحث عن عمل.
        في نوفمبر، عملت في المخبز.
        عندها ورقة راتبها (fiche de paie).
        ساعدوا لينا على التصريح بشهرها.
    .learnt =
        قراءة ما يعرفه الموقع من قبل.
        إيجاد الراتب الإجمالي (salaire brut) على ورقة الراتب.
        التأكد من الإرسال الحقيقي.
        إغلاق الحساب الشخصي في النهاية.

exercise-actualisation-preremplie-cookies =
    رسالة عن cookies تخفي الصفحة. هذا عادي.
    اضغطوا على { $label-refuser } (المتابعة بدون قبول). الموقع يعمل هكذا أيضا.

exercise-actualisation-preremplie-accueil =
    اقرؤوا الإطار: هناك شيء يجب القيام به.
    ابحثوا عن الزر { $label-declarer } (التصريح بوضعي).
    .messages = الرسائل مفيدة. اليوم، ابحثوا عن { $label-declarer } (التصريح بوضعي).

exercise-actualisation-preremplie-connu =
    انظروا إلى ورقة الراتب. هل الساعات هي نفسها؟
    اختاروا جوابكم. ثم اضغطوا على { $label-continuer } (متابعة).
    .exact = ورقة الراتب تقول الشيء نفسه. اختاروا { $value-exact } (نعم).

exercise-actualisation-preremplie-manque =
    ابحثوا عن «Salaire brut» (الراتب الإجمالي) على ورقة الراتب. اكتبوا المبلغ.
    لينا بصحة جيدة. هي ما زالت تبحث عن عمل.
    .brut = خذوا السطر «Salaire brut» (الراتب الإجمالي): { $value-brut }
    .maladie = لينا بصحة جيدة. اختاروا { $value-maladie } (لا).
    .recherche = لينا تبحث عن عمل. اختاروا { $value-recherche } (نعم).

exercise-actualisation-preremplie-recapitulatif =
    اقرؤوا كل سطر مرة أخرى. قارنوا مع ورقة الراتب.
    ضعوا علامة في الخانة. ثم اضغطوا على { $label-valider } (تأكيد التصريح).
    .certifie = الخانة فارغة. اضغطوا على الخانة لوضع علامة.
    .brouillon = المسودة تبقى على الموقع. للإرسال، اضغطوا على { $label-valider } (تأكيد التصريح).

exercise-actualisation-preremplie-recu =
    هذه الصفحة تقول: تم الإرسال. احتفظوا بالرقم.
    الآن، اضغطوا على { $label-quitter } (الخروج من الحساب).
