### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = تسجيل طفلي في centre de loisirs (مركز الترفيه)
    .tile = مركز الترفيه لطفلي (centre de loisirs)
    .line = لكل مدينة قواعدها.
    .keywords = مركز ترفيه centre de loisirs نادي عطلة الأربعاء تسجيل طفل
    .agent = أريد تسجيل طفلي في centre de loisirs (مركز الترفيه).

cantine = تسجيل طفلي في مطعم المدرسة (cantine)
    .tile = مطعم المدرسة لطفلي (cantine)
    .line = لكل مدينة قواعدها.
    .keywords = مطعم المدرسة cantine وجبة غداء تسجيل طفل سعر
    .agent = أريد تسجيل طفلي في cantine (مطعم المدرسة).

communes-ville = اختاروا مدينتكم
communes-absente = مدينتكم ليست هنا؟
communes-mairie = اسألوا البلدية (mairie). اذهبوا إليها، أو اتصلوا.
communes-demander = اطلبوا 4 أشياء
    .list =
        الأوراق التي يجب إحضارها.
        السعر بالنسبة إليكم.
        التواريخ.
        الورقة التي تملؤونها، بدون إنترنت.

# $commune: the name of the town
commune-debut = هل هذه مدينتكم؟
    .text =
        هذا الدليل لمدينة { $commune }.
        مدينة أخرى لها قواعد أخرى.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = التواريخ
    .text = سجلوا طفلكم من { $ouverture } إلى { $fermeture }.
    .note = فات الوقت؟ اتصلوا بالبلدية: { $phone }.

commune-quotient = ما هو quotient familial (رقم دخل العائلة) عندكم؟
    .hint = هذا الرقم يغير السعر.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = أين هذا الرقم؟
    .steps =
        انظروا إلى ورقة CAF.
        ليس عندكم CAF؟ خذوا ورقة الضرائب إلى البلدية.
        البلدية تحسب سعركم.
    .note = عندكم سؤال؟ اتصلوا بالبلدية: { $phone }.

# $prix: an amount
commune-prix-jour = 1 يوم: { $prix }
    .text = هذا السعر لـ 1 طفل.
    .note = السعر يمكن أن يتغير. اسألوا البلدية.

# $prix: an amount
commune-prix-repas = 1 وجبة: { $prix }
    .text = هذا السعر لـ 1 طفل.
    .note = السعر يمكن أن يتغير. اسألوا البلدية.

# $phone: the number of the town hall
commune-papiers = الأوراق التي تجهزونها
    .hint = ضعوا علامة على ما عندكم.
    .note = تنقص ورقة؟ اتصلوا بالبلدية: { $phone }.

commune-comment = كيف تريدون أن تفعلوا؟
    .internet = بالإنترنت
    .papier = على الورق، مع شخص

commune-site = استعملوا موقع البلدية
    .land =
        ابحثوا عن كلمة « Inscription ».
        اكتبوا اسم طفلكم.
        أضيفوا أوراقكم. ثم أرسلوا.
    .say =
        مرحبا. لا أستطيع أن أكمل في الموقع.
        هل يمكن أن تساعدوني؟
    .planb =
        توجد ورقة أيضا. اطلبوها من البلدية.

commune-envoye = هل رأيتم رسالة التأكيد (confirmation)؟
    .yes = نعم، رأيتها
    .no = لا، ليس بعد

# $phone: the number of the town hall
commune-fini = تم الإرسال
    .text =
        احتفظوا برسالة التأكيد.
        انتظروا جواب البلدية.
    .note = لا جواب؟ اتصلوا: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = افعلوا ذلك على الورق
    .steps =
        اطلبوا الورقة هنا: { $papier-lieu }.
        املؤوها. موظف يمكن أن يساعدكم.
        سلموها مع أوراقكم.
        اطلبوا إثباتا.
    .note = البلدية ترد هنا: { $phone }.
