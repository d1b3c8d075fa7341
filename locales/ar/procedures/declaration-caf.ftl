declaration-caf = التصريح بمالي عند CAF
    .tile = آخذ RSA أو prime d’activité
    .line = كل 3 أشهر، أصرح بمال أسرتي.
    .keywords = caf كاف الكاف rsa ار اس ا prime activité بريم تصريح تصريح ثلاثي كل ثلاثة اشهر دخل مال راتب مساعدة اعانة إعانات الأسرة net social حسابي تحديث ورقة 3230 aah
    .agent = يجب أن أقوم بالتصريح بالدخل كل ثلاثة أشهر (déclaration trimestrielle de ressources) عند CAF.

declaration-caf-aide = أي مساعدة تأخذون؟
    .hint = هذا الدليل يحضر تصريحكم عند CAF.
    .text = هنا أنتم تحضرون فقط. يمكنكم التوقف والرجوع.
    .rsa = RSA من CAF
    .prime = prime d’activité من CAF
    .deux = المساعدتان معا (2) من CAF
    .msa = مساعدة من MSA
    .unsure = مساعدة أخرى، أو لا أعرف

declaration-caf-courrier = ماذا تقرؤون على أوراقكم؟
    .hint = خذوا رسالة عن مساعدتكم أو كشف البنك.
    .rsa = CAF و RSA
    .prime = CAF و prime d’activité
    .deux = CAF والمساعدتان معا (2)
    .msa = MSA
    .unsure = لا توجد أي كلمة منها

declaration-caf-msa = مساعدتكم من MSA
    .text =
        MSA عندها موقعها الخاص: { $site-msa }.
        صرحوا على هذا الموقع، حتى مع 0 €.
        ابحثوا عن رقم MSA الخاص بكم على رسائلها.
        France Services تساعد أيضا. هذا مجاني.

declaration-caf-demander = اسألوا CAF
    .text = شخص ينظر معكم إلى ملفكم.
    .steps =
        اتصلوا بالرقم { $phone }.
        اسألوا: «أي مساعدة آخذ؟»
        اسألوا: «هل يجب أن أصرح كل 3 أشهر؟»
        ثم ارجعوا إلى هنا.

declaration-caf-mois = في أي شهر يجب أن تصرحوا؟
    .hint = هذا الشهر خاص بكم. يعود كل 3 أشهر.
    .text =
        هو مكتوب في { $label-compte } (حسابي)، ثم { $label-agenda } (مواعيدي).
        صرحوا دائما، حتى مع 0 €.

declaration-caf-trouver = ابحثوا عن شهركم
    .steps =
        افتحوا الموقع { $site }.
        ادخلوا إلى { $label-compte } (حسابي).
        اقرؤوا { $label-agenda } (مواعيدي).
    .text = هل هو الشهر الصحيح؟ CAF ترسل هذه الرسالة: { $label-avis } (عندكم معاملة يجب القيام بها).
    .note =
        ما زال عندكم شك؟ اتصلوا بالرقم { $phone }.
        الموقع يعرض أيضا الأشهر الـ 3. يمكنكم المتابعة هنا.

declaration-caf-trois-mois = صرحوا بهذه الأشهر الـ 3
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = في شهر { $trimestre-month }، صرحوا بمال هذه الأشهر:
    .note =
        صرحوا حين يفتح الموقع.
        هكذا يصل الدفع يوم { $jour-paiement } من الشهر.
    .warning =
        احسبوا الشهر الذي يُرسل لكم فيه المال.
        تاريخ البنك يكون أحيانا مختلفا.
    .dire = قولوا الأشهر الثلاثة (3) بصوت عال، واحدا واحدا.
    .piege = الخلط بين شهر العمل وشهر الدفع.

declaration-caf-argent = أي مال وصلكم؟
    .hint = احسبوا كل الأسرة، خلال هذه الأشهر الـ 3.
    .text = الأسرة: أنتم، الزوج أو الزوجة أو الشريك، أطفالكم الذين يعملون.
    .salaire = راتب
    .allocs = بطالة، توقف بسبب المرض، تقاعد أو عجز
    .deux = الاثنان معا (2)
    .rien = لا شيء من هذا

declaration-caf-ajouter = هل وصلكم مال آخر؟
    .hint = احسبوا كل الأسرة. لا تحسبوا المال الذي تدفعه CAF.
    .list =
        نفقة وصلتكم
        عمل لحسابكم
        مال من بلد آخر
        إيجارات أو أموال مدخرة تربح
    .note = هدية أو مساعدة من قريب؟ تأكدوا عند CAF.
    .yes = نعم
    .no = لا

declaration-caf-doute = ابحثوا عن المال الذي وصلكم
    .hint = خذوا وقتكم.
    .steps =
        خذوا كشوف البنك لمدة 3 أشهر.
        انظروا إلى كل مبلغ وصلكم.
        اكتبوا المبالغ التي عندكم شك فيها.
        اسألوا CAF على الرقم { $phone }.
    .note = هدية أو مساعدة من قريب؟ تأكدوا أيضا عند CAF.

declaration-caf-papiers = حضروا هذه الأوراق
    .hint = ضعوا علامة على ما عندكم الآن.
    .text =
        احسبوا كل شخص في الأسرة.
        تنقص ورقة؟ CAF يمكن أن تساعدكم.

declaration-caf-net-social = تأكدوا من كل مبلغ
    .hint = الموقع كتب مبالغ من قبل.
    .steps =
        خذوا ورقة الراتب أو كشف الشهر.
        ابحثوا عن السطر «Net social» (المبلغ الصافي الاجتماعي).
        قارنوه بالمبلغ الموجود على الموقع.
    .warning =
        «Net à payer» (المبلغ الذي يُدفع لكم) هو مبلغ آخر.
        المبلغ خاطئ؟ صححوه قبل التأكيد.
    .note = قولوا الخطأ أيضا لصاحب العمل.
    .dire = ضعوا الإصبع على سطر «Net social».
    .piege = الاعتقاد أن مبلغ الموقع صحيح دائما.

declaration-caf-releves = تأكدوا من كل مبلغ
    .hint = الموقع كتب مبالغ من قبل.
    .steps =
        خذوا كشوف الأشهر الـ 3.
        ابحثوا عن «montant net social» (المبلغ الصافي الاجتماعي).
        هل هو المبلغ نفسه على الموقع؟
    .warning = المبلغ خاطئ؟ صححوه قبل التأكيد.
    .note = ما زلتم لا تجدونه؟ اتصلوا بالرقم { $phone }.

declaration-caf-zero = صرحوا، حتى مع 0 €
    .text =
        تصريحكم يبقي ملفكم مفتوحا.
        على الموقع، اقرؤوا كل مبلغ.
        هل يوجد راتب مكتوب بالخطأ؟
        صححوه قبل التأكيد.
    .note = عندكم شك؟ اتصلوا بـ CAF على الرقم { $phone }.
    .dire = حتى مع 0 €، يجب التصريح.
    .piege = عدم فعل شيء، لأنه لا شيء يقال.

declaration-caf-depart = اذهبوا إلى موقع CAF
    .hint = هذا مجاني. خذوا أوراقكم معكم.
    .text = كلمات الموقع يمكن أن تتغير قليلا.
    .land =
        اضغطوا على { $label-compte } (حسابي).
        اكتبوا رقم الضمان الاجتماعي وكلمة السر.
        اضغطوا على { $label-ressources } (دخلي).
        اضغطوا على { $label-declarer } (التصريح بالدخل كل ثلاثة أشهر).
        تقرؤون { $label-profil } (هل تغير وضعكم؟).
        هل تغيرت الأسرة أو العمل أو السكن؟ أجيبوا oui (نعم) وصححوا.
        تقرؤون { $label-foyer } (صرحوا بدخلكم ودخل أسرتكم).
        انظروا إلى كل شهر وكل شخص.
        المبلغ صحيح: اتركوه.
        المبلغ خاطئ: صححوه. أضيفوا ورقة الراتب أو الكشف.
        المبلغ غير موجود: أضيفوه.
        أضيفوا أيضا المال الآخر الذي وصلكم.
        أكدوا، ثم احتفظوا برسالة التأكيد (confirmation).
    .say =
        مرحبا. يجب أن أقوم بالتصريح بالدخل كل ثلاثة أشهر.
        أحتاج إلى مساعدة للقيام به.
        هل يمكنكم إعطائي موعدا؟
    .planb =
        ليس عندكم حاسوب؟ اطلبوا موعدا من CAF على الرقم { $phone }.
        France Services تساعدكم أيضا. هذا مجاني.
        لـ RSA، توجد ورقة: { $cerfa-rsa }. تأكدوا عند CAF.
        ورقة لـ prime d’activité؟ تأكدوا عند CAF.
        الموقع معطل؟ صوروا الشاشة.
        اتصلوا بالرقم { $phone } في اليوم نفسه.

declaration-caf-envoye = هل رأيتم رسالة التأكيد (confirmation)؟
    .hint = هي تقول إن تصريحكم عند CAF.
    .yes = نعم، رأيتها
    .no = لا، ليس بعد

declaration-caf-suite = احتفظوا برسالة التأكيد
    .text =
        احتفظوا أيضا بأوراقكم.
        مساعدتكم تبقى نفسها لمدة 3 أشهر، إلا إذا انفصلتم عن الزوج أو الشريك.
        CAF تدفع يوم { $jour-paiement } من كل شهر.
        صرحوا مرة أخرى بعد 3 أشهر.
    .warning =
        هل تغيرت الأسرة أو العمل أو السكن؟
        قولوا ذلك فورا لـ CAF.
        هل هناك خطأ؟ قولوا ذلك أيضا.

declaration-caf-recours-rsa = هل أخطأت CAF؟
    .hint = عندكم مدة { $recours-mois ->
            [zero] { $recours-mois } شهر
            [one] شهر واحد ({ $recours-mois })
            [two] شهرين ({ $recours-mois })
            [few] { $recours-mois } أشهر
            [many] { $recours-mois } شهرا
           *[other] { $recours-mois } شهر
        } بعد رسالتها.
    .steps =
        اكتبوا إلى رئيس المقاطعة (président du département).
        احتفظوا بنسخة من رسالتكم.
        هل قال لا؟ اطلبوا من المحكمة الإدارية (tribunal administratif).
    .note =
        دفعوا لكم أكثر من اللازم؟ CAF تأخذ المال من الدفعات التالية.
        يمكنكم أن تطلبوا تخفيض الدين (remise de dette).

declaration-caf-recours-prime = هل أخطأت CAF؟
    .hint = عندكم مدة { $recours-mois ->
            [zero] { $recours-mois } شهر
            [one] شهر واحد ({ $recours-mois })
            [two] شهرين ({ $recours-mois })
            [few] { $recours-mois } أشهر
            [many] { $recours-mois } شهرا
           *[other] { $recours-mois } شهر
        } بعد رسالتها.
    .steps =
        اكتبوا إلى لجنة الاعتراض (commission de recours amiable) في CAF.
        احتفظوا بنسخة من رسالتكم.
        هل قالت لا؟ اطلبوا من المحكمة الإدارية (tribunal administratif).
    .note =
        دفعوا لكم أكثر من اللازم؟ CAF تأخذ المال من الدفعات التالية.
        يمكنكم أن تطلبوا تخفيض الدين (remise de dette).

declaration-caf-recours-deux = هل أخطأت CAF؟
    .hint = عندكم مدة { $recours-mois ->
            [zero] { $recours-mois } شهر
            [one] شهر واحد ({ $recours-mois })
            [two] شهرين ({ $recours-mois })
            [few] { $recours-mois } أشهر
            [many] { $recours-mois } شهرا
           *[other] { $recours-mois } شهر
        } بعد رسالتها.
    .steps =
        لـ RSA، اكتبوا إلى رئيس المقاطعة (président du département).
        لـ prime d’activité، اكتبوا إلى لجنة الاعتراض (commission de recours amiable).
        هل الجواب لا؟ اطلبوا من المحكمة الإدارية (tribunal administratif).
    .note =
        دفعوا لكم أكثر من اللازم؟ CAF تأخذ المال من الدفعات التالية.
        يمكنكم أن تطلبوا تخفيض الدين (remise de dette).

declaration-caf-recu = اسألوا هل تم الإرسال
    .steps =
        افتحوا { $label-compte } (حسابي) واقرؤوا { $label-agenda } (مواعيدي).
        ما زال عندكم شك؟ اتصلوا بالرقم { $phone }.
        اسألوا: «هل وصلكم تصريحي؟»
    .note = هل هو عند CAF؟ انتهى الأمر.

declaration-caf-bloque = ما هي المشكلة؟
    .hint = يمكنكم المتابعة لاحقا.
    .panne = الموقع لا يعمل
    .passe = كلمة السر
    .retard = الوقت، أو تأخر
    .unsure = شيء آخر

declaration-caf-panne = الموقع لا يعمل
    .steps =
        اكتبوا اليوم والساعة.
        صوروا الشاشة.
        اتصلوا بالرقم { $phone } في اليوم نفسه.
        اطلبوا من الموظف أن يسجل مكالمتكم.
    .note =
        يمكن أن يصل الدفع بعد يوم { $jour-paiement } من الشهر.
        تأكدوا مع موظف CAF.

declaration-caf-passe = مشكلة في كلمة السر
    .text =
        اتصلوا بـ CAF على الرقم { $phone }.
        قولوا: «ضاعت مني كلمة السر.»
        جربوا أيضا زر FranceConnect.
    .warning = احفظوها سرا. اكتبوها فقط على { $site }.

declaration-caf-retard = صرحوا الآن
    .text =
        بدون ذلك، الدفع يتوقف.
        صرحوا: يمكن أن يعود الدفع.
        اتصلوا بالرقم { $phone }.
        اسألوا: «ما هو آخر يوم لي؟»
        اسألوا: «هل تدفعون الأشهر الماضية؟»
    .note = CAF تجيبكم حسب ملفكم.

declaration-caf-appeler = يمكن لشخص أن يساعدكم
    .steps =
        اتصلوا بـ CAF على الرقم { $phone }.
        قولوا: «أريد أن أنهي تصريحي.»
        قولوا ما هي المشكلة.
    .note = France Services تساعد أيضا. هذا مجاني.
