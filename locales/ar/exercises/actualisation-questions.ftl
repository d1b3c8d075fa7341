exercise-actualisation-questions = الإجابة عن أسئلة كريم (Karim)
    .line = الموقع يطرح أسئلة، واحدا بعد الآخر.
    .story =
        كريم (Karim) يبحث عن عمل.
        في نوفمبر، عمل أسبوعين (2) في ورشة السيارات.
        دروسه ستبدأ في ديسمبر.
        ساعدوا كريم على التصريح بشهر نوفمبر.
    .learnt =
        قراءة الشهر في كل سؤال.
        الإجابة عن هذا الشهر فقط.
        البقاء مسجلا.
        التأكد في النهاية أن كل شيء محفوظ.

exercise-actualisation-questions-accueil =
    اقرؤوا الإطار. فيه آخر يوم.
    ابحثوا عن الزر { $label-actualiser } (تحديث وضعي).
    .profil = هذا الزر لتغيير العنوان. ابحثوا عن { $label-actualiser } (تحديث وضعي).

exercise-actualisation-questions-formation =
    السؤال عن شهر نوفمبر.
    انظروا إلى التاريخ على الرسالة. ثم اضغطوا على { $label-suivant } (التالي).
    .stage = الدروس في ديسمبر. لشهر نوفمبر، اختاروا { $value-stage } (لا).

exercise-actualisation-questions-travail =
    كريم عمل في ورشة السيارات.
    ابحثوا عن الساعات والراتب الإجمالي (salaire brut) على ورقة الراتب.
    .travaille = كريم عنده ورقة راتب لشهر نوفمبر. اختاروا { $value-travaille } (نعم).
    .heures = خذوا السطر «Heures payées» (الساعات المدفوعة): { $value-heures }
    .brut = خذوا السطر «Salaire brut» (الراتب الإجمالي): { $value-brut }

exercise-actualisation-questions-inscription =
    كريم ما زال يبحث عن عمل. هو يبقى مسجلا.
    ثم اضغطوا على { $label-valider } (تأكيد التحديث).
    .rester = بدون تسجيل، الدفع يتوقف. اختاروا { $value-rester } (نعم).
    .annuler = هذا الزر يمحو كل شيء. للإرسال، اضغطوا على { $label-valider } (تأكيد التحديث).

exercise-actualisation-questions-recu =
    هذه الصفحة تقول إن كل شيء محفوظ.
    خذوا لها صورة. ثم اضغطوا على { $label-quitter } (الخروج من الحساب).
