exercise-declaration-trimestre = إيجاد خطأ روزا (Rosa)
    .line = الموقع ملأ 3 أشهر. مبلغ واحد (1) خطأ.
    .story =
        روزا (Rosa) تعمل في الفندق. عندها طفل واحد (1).
        كل 3 أشهر، تصرح بالمال الذي وصلها.
        الموقع كتب المبالغ من قبل.
        ساعدوا روزا على التأكد منها مع أوراقها.
    .learnt =
        إيجاد السطر «Net social» (الصافي الاجتماعي) على ورقة الراتب.
        مقارنة كل شهر مع الورقة.
        تصحيح مبلغ خطأ قبل الإرسال.
        قراءة الصفحة التي تقول: وصل التصريح.

exercise-declaration-trimestre-accueil =
    اقرؤوا الإطار. هناك شيء يجب القيام به.
    ابحثوا عن الزر { $label-declarer } (التصريح بمالي).
    .simuler = هذا الزر يعطي فكرة عن المساعدات. ابحثوا عن { $label-declarer } (التصريح بمالي).

exercise-declaration-trimestre-situation =
    روزا ما زالت تعيش في المكان نفسه، مع طفلها.
    اختاروا، ثم اضغطوا على { $label-continuer } (متابعة).
    .changement = لم يتغير شيء لروزا. اختاروا { $value-changement } (لا).

exercise-declaration-trimestre-ressources =
    افتحوا أوراق الراتب الثلاث (3).
    انظروا إلى السطر «Net social» (الصافي الاجتماعي). قارنوا شهرا بشهر.
    امحوا المبلغ الخطأ. اكتبوا المبلغ الصحيح.
    .aout = لشهر أغسطس، الورقة تقول { $value-aout }
    .septembre = لشهر سبتمبر، الورقة تقول { $value-septembre }
    .octobre = اقرؤوا جيدا شهر أكتوبر: 1 124 أو 1 214؟ الورقة تقول { $value-octobre }
    .autres = روزا عندها راتبها فقط. اختاروا { $value-autres } (لا شيء).

exercise-declaration-trimestre-recapitulatif =
    اقرؤوا الأشهر الثلاثة (3) مرة أخرى.
    ضعوا علامة في الخانة. ثم اضغطوا على { $label-valider } (تأكيد وإرسال).
    .certifie = الخانة فارغة. اضغطوا على الخانة لوضع علامة.

exercise-declaration-trimestre-recu =
    هذه الصفحة تقول: وصل التصريح. احتفظوا بصورة لهذه الصفحة.
    الآن، اضغطوا على { $label-quitter } (الخروج من الحساب).
