exercise-pre-demande-carte = طلب بطاقة إيناس (Inès)
    .line = ملء الطلب، ثم كتابة الرقم.
    .story =
        إيناس (Inès) أضاعت بطاقة الهوية.
        احتفظت بصورة للبطاقة القديمة.
        عندها أيضا فاتورة فيها عنوانها.
        ساعدوا إيناس على ملء الطلب.
    .learnt =
        تجاوز الرسالة عن cookies.
        تجنب خدمة بالمال.
        الاختيار في قائمة.
        كتابة تاريخ بخطوط مائلة.
        كتابة الرقم في النهاية على ورقة.

exercise-pre-demande-carte-cookies =
    رسالة عن cookies تخفي الصفحة. هذا عادي.
    اضغطوا على { $label-refuser } (رفض الكل). الموقع يعمل هكذا أيضا.

exercise-pre-demande-carte-accueil =
    الطلب مجاني.
    ابحثوا عن الزر { $label-demander } (القيام بطلب مسبق).
    .payer = انتبهوا: هذا الزر يطلب المال. الخدمة الحقيقية مجانية. ابحثوا عن { $label-demander } (القيام بطلب مسبق).

exercise-pre-demande-carte-motif =
    اضغطوا على القائمة: تُفتح قائمة كلمات. إيناس أضاعت بطاقتها.
    اختاروا السطر الصحيح. ثم اضغطوا على { $label-suivant } (التالي).
    .motif = إيناس أضاعت بطاقتها. اختاروا { $value-motif } (تجديد بسبب الضياع).

exercise-pre-demande-carte-identite =
    انظروا إلى البطاقة القديمة.
    التاريخ يُكتب بخطوط مائلة: اليوم، الشهر، السنة.
    .nom = على البطاقة، اللقب هو { $value-nom }.
    .prenom = على البطاقة، الاسم هو { $value-prenom }.
    .naissance = اكتبوا تاريخ الميلاد كما هو هنا: { $value-naissance }
    .ville = مدينة الميلاد مكتوبة على البطاقة: { $value-ville }

exercise-pre-demande-carte-adresse =
    العنوان على الفاتورة.
    اكتبوه كما هو على الورقة.
    .rue = الورقة تقول: { $value-rue }
    .commune = الورقة تقول: { $value-commune }

exercise-pre-demande-carte-recapitulatif =
    اقرؤوا كل سطر مرة أخرى.
    ضعوا علامة في الخانة. ثم اضغطوا على { $label-valider } (تأكيد).
    .certifie = الخانة فارغة. اضغطوا على الخانة لوضع علامة.

exercise-pre-demande-carte-numero =
    البلدية تطلب هذا الرقم. اكتبوه على ورقة.
    اكتبوه هنا أيضا. ثم اضغطوا على { $label-terminer } (إنهاء).
    .noter = اكتبوا الحروف والأرقام كما هي: { $value-noter }
