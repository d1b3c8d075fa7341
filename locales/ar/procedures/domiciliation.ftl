domiciliation = الحصول على عنوان لرسائلي
    .tile = ليس عندي عنوان
    .line = عنوان مجاني لكي تصلكم رسائلكم: domiciliation.
    .keywords = عنوان عنوان بريدي عنوان اداري رسائل بريد صندوق البريد بدون عنوان بدون سكن مشرد الشارع دوميسيلياسيون domiciliation ccas مساعدة اجتماعية مساعدة غذائية اكل بلدية sdf 115
    .agent = ليس عندي عنوان. أريد أن أطلب عنوانا لرسائلي (domiciliation).

domiciliation-etape = أين وصلتم؟
    .hint = domiciliation هو عنوان مجاني لرسائلكم.
    .text = هل أنتم في الشارع هذا المساء؟ اتصلوا بالرقم { $tel-nuit }. هذا مجاني، ليلا ونهارا.
    .debut = ليس عندي عنوان
    .attente = طلبت، وأنتظر
    .refus = قالوا لي لا
    .adresse = عندي هذا العنوان من قبل
    .aide = أريد مساعدة أخرى من CCAS

domiciliation-quoi = ما فائدة هذا العنوان؟
    .list =
        استلام رسائلكم وحفظها.
        طلب بطاقة هوية.
        طلب مساعدة من CAF.
        الانتخاب.
        الحصول على مساعدة محام.
    .note = اسمه الرسمي هو «élection de domicile» (اختيار العنوان).

domiciliation-logement = أين تنامون في هذه الفترة؟
    .hint = لا نحتفظ بجوابكم.
    .dehors = في الشارع، في سيارة، في خيمة
    .proche = عند شخص، لوقت قصير
    .centre = في مركز أو فندق
    .mobile = في بيت متنقل (caravane) أو قارب
    .prison = في السجن
    .stable = في بيتي، أو عند شخص لوقت طويل

domiciliation-centre = اسألوا المركز أولا
    .text =
        اسألوا: «هل يمكن أن تصلني رسائلي هنا؟»
        نعم؟ اطلبوا ورقة فيها هذا العنوان.
        لا؟ تابعوا هذا الدليل.

domiciliation-prison = اطلبوا داخل السجن
    .text = ليس عندكم عنوان عند الخروج؟ يمكنكم الحصول على عنوان (domiciliation).
    .steps =
        تحدثوا مع المكتب الاجتماعي في السجن.
        قولوا: «أريد عنوانا لرسائلي.»
    .note = قريب لكم يمكنه أيضا أن يسأل CCAS عن الطريقة.

domiciliation-stable = عنوانكم يكفي على الأرجح
    .text = هل تصلكم رسائلكم بدون مشكلة؟ احتفظوا بهذا العنوان.
    .note =
        هل تخافون في بيتكم؟ CCAS يمكن أن يعطيكم عنوانا آخر.
        اطلبوه، أو تحدثوا مع جمعية.
    .warning = هل أنتم في خطر؟ اتصلوا بالرقم { $tel-danger }.

domiciliation-asile = هل تطلبون اللجوء في فرنسا؟
    .hint = طلبكم ما زال قيد الدراسة.
    .yes = نعم
    .no = لا

domiciliation-adresse-asile = اللجوء له عنوانه الخاص
    .text = جمعية تعطيكم عنوانا لرسائلكم.
    .steps =
        اسألوا الجمعية التي تتابعكم.
        ليست عندكم جمعية؟ اسألوا المحافظة (préfecture).
        قولوا: «أين عنواني للجوء؟»

domiciliation-lien = ماذا عندكم في هذه المدينة؟
    .hint = المدينة التي تطلبون فيها العنوان. شيء واحد يكفي.
    .vis = أعيش فيها، أو أنام فيها
    .travail = أعمل فيها
    .suivi = يساعدونني فيها، أو يعالجونني فيها
    .famille = عندي عائلة فيها
    .ecole = طفلي يذهب إلى المدرسة فيها
    .aucun = لا شيء من هذا

domiciliation-sans-lien = جربوا أيضا جمعية
    .text =
        بعض الجمعيات تعطي أيضا عنوانا.
        كل جمعية لها قواعدها. البلدية تعرفها.
        هل عندكم عائلة أو عمل في مدينة أخرى؟ اطلبوا هناك.
    .note = يمكنكم أيضا المتابعة. يجب على CCAS أن يقول لكم أين تذهبون.

domiciliation-lieux = أين تطلبون؟
    .list =
        في CCAS. مكانه غالبا في البلدية.
        مدينة صغيرة بدون CCAS: في البلدية (mairie).
        أو في جمعية تعطي عناوين.
    .text = هذا مجاني في كل مكان.
    .warning = هل يطلب منكم شخص مالا؟ ارفضوا.

domiciliation-papiers = خذوا ما عندكم
    .hint = ضعوا علامة على ما عندكم الآن.
    .note =
        ينقص شيء؟ اذهبوا رغم ذلك. قولوا ذلك للموظف.
        بدون تصريح إقامة (titre de séjour)؟ اسألوا أيضا جمعية.

domiciliation-rendez-vous = ماذا سيحدث
    .steps =
        CCAS يعطي استمارة: { $formulaire }.
        القراءة أو الكتابة صعبة؟ موظف يمكن أن يملأها معكم.
        موظف يستقبلكم. يشرح حقوقكم.
        يسأل أين تعيشون، ولماذا هذه المدينة.
        اطلبوا ورقة: هي تثبت طلبكم.

domiciliation-aller = خذوا موعدا
    .steps =
        اذهبوا إلى CCAS أو إلى البلدية. أو اتصلوا.
        قولوا: «ليس عندي عنوان. أريد domiciliation (عنوانا لرسائلي).»
        اكتبوا اليوم والساعة واسم الموظف.
    .note =
        هل تتكلمون الفرنسية قليلا فقط؟ اطلبوا المساعدة.
        بعد الموعد، ارجعوا إلى هنا.

domiciliation-demande = هل قدمتم طلبكم؟
    .yes = نعم
    .no = ليس بعد

domiciliation-blocage = ما هي المشكلة؟
    .hint = هذا ليس خطأكم.
    .guichet = لا يأخذون طلبي
    .manque = تنقص ورقة
    .attendre = الموعد بعيد جدا
    .unsure = شيء آخر

domiciliation-manque = اسألوا أي ورقة مقبولة
    .steps =
        قولوا: «ليست عندي هذه الورقة.»
        اسألوا: «أي ورقة أخرى يمكن أن أعطي؟»
        جمعية أو طبيب أو المدرسة يمكن أن يكتبوا لكم.
        قدموا طلبكم رغم ذلك.
    .note = بدون ورقة هوية؟ اطلبوا أيضا. هي ليست إجبارية دائما.

domiciliation-reponse = هل وصلكم الجواب؟
    .text =
        CCAS يجيب خلال { $reponse-mois ->
            [zero] { $reponse-mois } شهر
            [one] شهر واحد ({ $reponse-mois })
            [two] شهرين ({ $reponse-mois })
            [few] { $reponse-mois } أشهر
            [many] { $reponse-mois } شهرا
           *[other] { $reponse-mois } شهر
        } على الأكثر.
    .oui = نعم، الجواب نعم، عندي الورقة
    .non = الجواب لا
    .rien = لا شيء بعد

domiciliation-relance = انتظروا، ثم اسألوا
    .steps =
        احتفظوا بالورقة التي تثبت طلبكم.
        قولوا لـ CCAS كيف يتصلون بكم.
        بعد { $reponse-mois ->
            [zero] { $reponse-mois } شهر
            [one] شهر واحد ({ $reponse-mois })
            [two] شهرين ({ $reponse-mois })
            [few] { $reponse-mois } أشهر
            [many] { $reponse-mois } شهرا
           *[other] { $reponse-mois } شهر
        }، اسألوا: «ما هو الجواب على طلبي؟»
    .note =
        السكوت يمكن أن يكون رفضا. عند ذلك اطلبوا جوابا مكتوبا.
        جمعية يمكن أن تساعدكم. Défenseur des droits (المدافع عن الحقوق) أيضا: { $tel-droits }.

domiciliation-refus = اطلبوا الرفض مكتوبا
    .text =
        الرفض يكون دائما مكتوبا. هو يقول السبب.
        CCAS يرفض فقط عندما لا تكون لكم علاقة بالمدينة.
        في هذه الحالة يجب أن يقول لكم أين تذهبون.
    .steps =
        قولوا: «أريد الجواب مكتوبا.»
        اسألوا أيضا جمعية.

domiciliation-recours = غير موافقين على الرفض؟
    .hint = عندكم مدة { $recours-mois ->
            [zero] { $recours-mois } شهر
            [one] شهر واحد ({ $recours-mois })
            [two] شهرين ({ $recours-mois })
            [few] { $recours-mois } أشهر
            [many] { $recours-mois } شهرا
           *[other] { $recours-mois } شهر
        } بعد الرسالة.
    .steps =
        اكتبوا إلى رئيس CCAS. جمعية يمكن أن تكتب معكم.
        قولوا ما هي علاقتكم بالمدينة. أضيفوا الإثباتات.
        احتفظوا بنسخة.
        هل الجواب لا مرة أخرى؟ اطلبوا من المحكمة الإدارية (tribunal administratif).
    .note =
        Défenseur des droits (المدافع عن الحقوق) يساعد مجانا.
        اتصلوا بالرقم { $tel-droits }.

domiciliation-garder = احتفظوا بعنوانكم
    .steps =
        تعالوا لأخذ رسائلكم كثيرا.
        تعالوا أو اتصلوا مرة على الأقل كل { $presence-mois ->
            [zero] { $presence-mois } شهر
            [one] شهر واحد ({ $presence-mois })
            [two] شهرين ({ $presence-mois })
            [few] { $presence-mois } أشهر
            [many] { $presence-mois } شهرا
           *[other] { $presence-mois } شهر
        }.
        مستشفى أو سجن؟ أخبروا CCAS.
        العنوان مدته { $duree-ans ->
            [zero] { $duree-ans } سنة
            [one] سنة واحدة ({ $duree-ans })
            [two] سنتين ({ $duree-ans })
            [few] { $duree-ans } سنوات
            [many] { $duree-ans } سنة
           *[other] { $duree-ans } سنة
        }. قبل النهاية، اطلبوا الاحتفاظ به.
    .warning = مرت { $presence-mois ->
            [zero] { $presence-mois } شهر
            [one] شهر واحد ({ $presence-mois })
            [two] شهرين ({ $presence-mois })
            [few] { $presence-mois } أشهر
            [many] { $presence-mois } شهرا
           *[other] { $presence-mois } شهر
        } بدون أخبار منكم؟ يمكن أن يتوقف العنوان.

domiciliation-servir = أعطوا عنوانكم الجديد
    .text =
        CCAS يعطيكم «attestation d’élection de domicile» (شهادة العنوان الرسمي).
        هي إثبات عنوانكم. أظهروها:
    .list =
        في CAF وفي France Travail.
        في التأمين الصحي (assurance maladie) وفي الضرائب.
        في البنك.
        في البلدية، لبطاقة الهوية.
    .note = هل يرفضها أحد؟ اتصلوا بـ Défenseur des droits (المدافع عن الحقوق) على الرقم { $tel-droits }.

domiciliation-aides = CCAS يمكن أن يساعد أكثر
    .text = كل مدينة تختار مساعداتها. اسألوا من أجل:
    .list =
        الأكل.
        دفع فاتورة.
        الاستحمام.
        مقابلة مساعدة اجتماعية (assistante sociale).
    .note =
        قولوا: «أحتاج إلى مساعدة. مع من يمكن أن أتحدث؟»
        هل قال CCAS لا؟ اسألوا لماذا، واطلبوا ذلك مكتوبا.

domiciliation-personne = يمكن لشخص أن يساعدكم
    .steps =
        تحدثوا مع استقبال CCAS أو البلدية.
        الموعد بعيد؟ قدموا الاستمارة اليوم.
        هل سيتوقف حق لكم؟ قولوا ذلك.
        اسألوا أيضا جمعية.
