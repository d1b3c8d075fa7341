complementaire-sante = دفع أقل لصحتي
    .tile = أدفع ثمن العلاج بصعوبة
    .line = مساعدة مجانية أو رخيصة، إذا كان عندكم مال قليل.
    .keywords = تأمين صحي مساعدة العلاج علاج مجاني تغطية صحية تامين صحي اضافي تضامن طبيب دواء أدوية نظارات أسنان ضمان اجتماعي mutuelle gratuite css c2s cmu ameli cpam تجديد رفض 3646 مريض فقير
    .agent = يجب أن أطلب التأمين الصحي التضامني (complémentaire santé solidaire).

complementaire-sante-situation = ماذا تريدون أن تفعلوا؟
    .hint = التأمين الصحي التضامني (complémentaire santé solidaire) يدفع علاجكم مع الضمان الاجتماعي.
    .text = الطبيب، الأسنان، النظارات، الأدوية: تدفعون القليل، أو لا شيء.
    .demander = طلب هذه المساعدة
    .garder = الاحتفاظ بها سنة أخرى (1)
    .refus = الرد على رفض
    .unsure = لا أعرف هل هي عندي
    .note = مرض شديد اليوم؟ اتصلوا بالرقم { $urgence }.
    .autrement =
        هذه المساعدة تدفع جزءا كبيرا من علاجكم.
        ليست عندكم؟ اختاروا الجواب الأول.
        تنتهي قريبا؟ اختاروا الجواب الثاني.
        رسالة تقول لا؟ اختاروا الجواب الثالث.

complementaire-sante-savoir = هل عندكم هذه المساعدة من قبل؟
    .text =
        أعطوا carte Vitale (البطاقة الصحية) في الصيدلية.
        اسألوا: «هل عندي complémentaire (تأمين إضافي)؟»
        أو اتصلوا بالرقم { $phone }.
    .note = إذا لم تكن عندكم، يمكنكم طلبها هنا.

complementaire-sante-fin = متى تنتهي مساعدتكم؟
    .hint = التاريخ على ورقة المساعدة.
    .label = آخر يوم للمساعدة
    .example = 31 مارس 2027
    .unsure = لا أجد التاريخ
    .autrement =
        للمساعدة يوم أخير.
        هو مكتوب على ورقة المساعدة.
        لا تجدون ذلك؟ اقرؤوا تحت الخانة.

complementaire-sante-renouveler = اطلبوها مرة أخرى
    .early = الوقت مبكر جدا. اطلبوها ابتداء من: { $demande-opens }.
    .open = الآن هو الوقت. اطلبوها قبل: { $demande-closes }.
    .late = اطلبوها بسرعة. يمكن أن تتوقف المساعدة. اتصلوا بالرقم { $phone }.
    .text =
        المساعدة مدتها سنة واحدة (1).
        اطلبوها في الوقت بين 4 أشهر وشهرين (2) قبل النهاية.
    .note = هل تأخذون RSA؟ المساعدة تستمر وحدها. تأكدوا على الرقم { $phone }.

complementaire-sante-refus = هل قالوا لكم لا؟
    .steps =
        اقرؤوا الرسالة. احتفظوا بها.
        اتصلوا بالرقم { $phone }. اسألوا: «لماذا؟»
        غير موافقين؟ اكتبوا إلى لجنة الاعتراض (commission de recours amiable).
        احتفظوا بنسخة.
    .warning = عندكم مدة { $recours-mois ->
            [zero] { $recours-mois } شهر
            [one] شهر واحد ({ $recours-mois })
            [two] شهرين ({ $recours-mois })
            [few] { $recours-mois } أشهر
            [many] { $recours-mois } شهرا
           *[other] { $recours-mois } شهر
        } بعد الرسالة.
    .note = هل نقص مالكم؟ يمكنكم تقديم طلب من جديد.

complementaire-sante-caisse = من يدفع علاجكم اليوم؟
    .hint = انظروا في رسائلكم عن الصحة.
    .cpam = CPAM، مع موقع ameli
    .msa = MSA
    .aucune = لا أحد. ليس عندي رقم ضمان اجتماعي
    .autrement =
        أي اسم تقرؤون على رسائل الصحة؟
        CPAM أو ameli؟ اختاروا الجواب الأول.
        MSA؟ اختاروا الجواب الثاني.
        لا هذا ولا ذاك؟ اختاروا الجواب الثالث.
    .laisser = الشخص يبحث في رسائله. لا تحتفظوا ببطاقته carte Vitale.

complementaire-sante-msa = اطلبوا من MSA
    .text =
        MSA تعطي المساعدة نفسها.
        موقعها هو { $site-msa }.
        رقمها على رسائلها.
        الورقة هي { $formulaire }.
    .note = France Services تساعد أيضا. هذا مجاني.

complementaire-sante-sans-numero = أولا، الضمان الاجتماعي
    .text =
        يلزم رقم قبل الطلب.
        اتصلوا بالرقم { $phone }. قولوا: «ليس عندي رقم.»
        بدون أوراق إقامة؟ اطلبوا المساعدة الطبية من الدولة (aide médicale de l’État).
    .note = هل أنتم مرضى الآن؟ اذهبوا إلى المستشفى. اسألوا عن PASS.

complementaire-sante-demander = اتصلوا، سيقولون لكم
    .text =
        اتصلوا بالرقم { $phone }.
        قولوا: «من يدفع علاجي؟»
        قولوا: «أريد مساعدة لصحتي.»
    .note = ثم ارجعوا إلى هنا.

complementaire-sante-aide = هل تأخذون واحدة من هذه المساعدات؟
    .rsa = RSA
    .aspa = ASPA أو ASI
    .aah = AAH
    .non = لا، لا شيء منها
    .autrement =
        RSA تساعد من عندهم مال قليل.
        ASPA تساعد كبار السن.
        ASI تساعد بعض من عندهم عجز.
        AAH تساعد الأشخاص ذوي الإعاقة.
        لا شيء من هذه المساعدات؟ اختاروا الجواب الرابع.
    .dire = تكلموا بصوت منخفض، بعيدا عن الآخرين.
    .laisser = الشخص يشير إلى جوابه. ليس عليه أن يقوله.

complementaire-sante-rsa = مع RSA، هذا مجاني
    .text =
        عادة، المساعدة تأتي وحدها. لا شيء للطلب.
        لم يصل شيء؟ اتصلوا بالرقم { $phone }.
        قولوا: «عندي RSA. أريد التأمين الصحي التضامني.»
    .note = هي لكل أسرتكم.

complementaire-sante-simple = الطلب أقصر
    .text =
        غالبا، لا تكتبون المال الذي وصلكم.
        يجب رغم ذلك تقديم الطلب.
        تأكدوا من حالتكم على الرقم { $phone }.
    .note = هل تعيشون كزوجين، أو عندكم عمل؟ يمكن أن يكون الطلب طويلا.

complementaire-sante-limites = هل لكم الحق في هذه المساعدة؟
    .text = مال الأسرة، في الشهر، سنة { $annee }:
    .list =
        شخص وحده: مجاني حتى { $gratuit-1 }.
        شخص وحده: رخيص حتى { $payant-1 }.
        شخصان (2): مجاني حتى { $gratuit-2 }.
        شخصان (2): رخيص حتى { $payant-2 }.
        هذه المبالغ تتغير. تأكدوا على الرقم { $phone }.
    .note =
        رخيص: من { $prix-bas } إلى { $prix-haut } في الشهر لكل شخص.
        أكثر من 2، أو في أقاليم ما وراء البحار (outre-mer): المبلغ أكبر.

complementaire-sante-foyer = طلب واحد لكل الأسرة
    .list =
        أنتم.
        الزوج أو الزوجة أو الشريك.
        أطفالكم الذين عمرهم أقل من { $age-enfants ->
            [zero] { $age-enfants } سنة
            [one] سنة واحدة ({ $age-enfants })
            [two] سنتين ({ $age-enfants })
            [few] { $age-enfants } سنوات
            [many] { $age-enfants } سنة
           *[other] { $age-enfants } سنة
        }.
    .note = هل عمركم أقل من { $age-enfants ->
            [zero] { $age-enfants } سنة
            [one] سنة واحدة ({ $age-enfants })
            [two] سنتين ({ $age-enfants })
            [few] { $age-enfants } سنوات
            [many] { $age-enfants } سنة
           *[other] { $age-enfants } سنة
        }، وتعيشون وحدكم؟ اسألوا ماذا تفعلون.

complementaire-sante-argent = أي مال تحسبون؟
    .text =
        احسبوا 12 شهرا: من { $periode-1 } إلى { $periode-12 }. تأكدوا على الموقع.
        الموقع غالبا يعرف الراتب، البطالة، التقاعد.
        أضيفوا الباقي:
    .list =
        نفقة وصلتكم.
        عمل لحسابكم.
        مال من بلد آخر.
    .note = عندكم شك؟ اسألوا قبل التوقيع.

complementaire-sante-gestion = من سيدفع لكم؟
    .text =
        الطلب يسأل هذا السؤال.
        يمكنكم اختيار CPAM.
        أو شركة تأمين (mutuelle) من القائمة الرسمية.
        المساعدة هي نفسها.
    .warning = هل عندكم mutuelle (تأمين إضافي) من قبل؟ اسألوا قبل أن توقفوها.

complementaire-sante-voie = كيف تريدون أن تطلبوا؟
    .hint = هذا مجاني في كل الحالات.
    .site = على موقع ameli
    .papier = على ورق
    .agent = مع شخص
    .autrement =
        توجد 3 طرق للطلب. كلها مجانية.
        تستعملون الإنترنت؟ اختاروا الجواب الأول.
        تفضلون الكتابة؟ اختاروا الجواب الثاني.
        تريدون مساعدة؟ اختاروا الجواب الثالث.

complementaire-sante-papiers = حضروا هذه الأوراق
    .hint = ضعوا علامة على ما عندكم الآن.
    .text = خذوا أوراق كل الأسرة.
    .note = تنقص ورقة؟ قدموا الطلب رغم ذلك.

complementaire-sante-depart = اذهبوا إلى موقع ameli
    .hint = هذا مجاني. خذوا أوراقكم معكم.
    .text = كلمات الموقع يمكن أن تتغير قليلا.
    .land =
        ادخلوا برقم الضمان الاجتماعي وكلمة السر.
        أو مع FranceConnect.
        اضغطوا على { $label-demarches } (معاملاتي).
        اضغطوا على { $label-css } (طلب التأمين الصحي التضامني).
        انظروا إلى كل شخص في الأسرة.
        انظروا إلى المال الذي وصلكم. أضيفوا ما ينقص.
        اختاروا من يدفع لكم.
        أضيفوا صور أوراقكم.
        اقرؤوا كل شيء مرة أخرى، ثم أكدوا.
        احتفظوا برسالة التأكيد (confirmation).
    .say =
        مرحبا. أريد التأمين الصحي التضامني.
        أحتاج إلى مساعدة لكي أطلبه.
        هل يمكنكم إعطائي موعدا؟
    .planb =
        ليس عندكم حاسوب؟ توجد ورقة: { $formulaire }.
        اطلبوها على الرقم { $phone }، أو من الضمان الاجتماعي.
        France Services تساعدكم أيضا. هذا مجاني.
        الموقع معطل؟ حاولوا غدا. أو اتصلوا بالرقم { $phone }.

complementaire-sante-envoye = هل رأيتم رسالة التأكيد (confirmation)؟
    .hint = هي تقول إن الطلب أُرسل.
    .yes = نعم، رأيتها
    .no = لا، ليس بعد

complementaire-sante-attendre = انتظروا الجواب
    .text =
        الجواب يصل خلال { $reponse-mois ->
            [zero] { $reponse-mois } شهر
            [one] شهر واحد ({ $reponse-mois })
            [two] شهرين ({ $reponse-mois })
            [few] { $reponse-mois } أشهر
            [many] { $reponse-mois } شهرا
           *[other] { $reponse-mois } شهر
        } على الأكثر.
        لم يصل شيء؟ اتصلوا بالرقم { $phone }.
    .list =
        الجواب نعم؟ جددوا معلومات carte Vitale في الصيدلية.
        ليست مجانية؟ اقرؤوا الرسالة وأجيبوا بسرعة.
        اكتبوا تاريخ النهاية. اطلبوها من جديد كل سنة.

complementaire-sante-verifier = تأكدوا من الإرسال
    .steps =
        افتحوا موقع ameli. اضغطوا على { $label-demarches } (معاملاتي).
        لم تجدوا الطلب؟ اتصلوا بالرقم { $phone }.
        اسألوا: «هل وصلكم طلبي؟»
    .note = هل وصل؟ انتهى الأمر.

complementaire-sante-bloque = لا تستطيعون المتابعة؟
    .list =
        الموقع لا يعمل: حاولوا غدا.
        كلمة السر ضاعت: اتصلوا بالرقم { $phone }. جربوا أيضا FranceConnect.
        تنقص ورقة: اتصلوا بالرقم { $phone }.
        صعب جدا: اذهبوا إلى France Services. هذا مجاني.
    .note = لم يضع شيء.

complementaire-sante-formulaire = املؤوا الورقة
    .steps =
        اطلبوا { $formulaire } من CPAM أو على الرقم { $phone }.
        املؤوها. وقعوها.
        أضيفوا نسخة من أوراقكم.
        احتفظوا بنسخة من كل شيء.
        أرسلوها إلى CPAM، أو أعطوها في الاستقبال.
    .note = الجواب يصل خلال { $reponse-mois ->
            [zero] { $reponse-mois } شهر
            [one] شهر واحد ({ $reponse-mois })
            [two] شهرين ({ $reponse-mois })
            [few] { $reponse-mois } أشهر
            [many] { $reponse-mois } شهرا
           *[other] { $reponse-mois } شهر
        } على الأكثر.

complementaire-sante-guichet = اطلبوا مع شخص
    .steps =
        اتصلوا بالرقم { $phone }. اطلبوا موعدا.
        أو اذهبوا إلى France Services، بدون دفع.
        أحضروا أوراقكم.
        لا تعطوا كلمة السر لأحد.
    .note = الجواب يصل خلال { $reponse-mois ->
            [zero] { $reponse-mois } شهر
            [one] شهر واحد ({ $reponse-mois })
            [two] شهرين ({ $reponse-mois })
            [few] { $reponse-mois } أشهر
            [many] { $reponse-mois } شهرا
           *[other] { $reponse-mois } شهر
        } على الأكثر.
