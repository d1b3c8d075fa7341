identite-en-ligne = الدخول بواسطة FranceConnect
    .tile = موقع يطلب مني FranceConnect
    .line = إيجاد الحساب المناسب، أو حل مشكلة FranceConnect.
    .keywords = فرانس كونكت فرانس كونيكت franceconnect france connect دخول تسجيل الدخول حساب كلمة السر كلمة المرور نسيت رمز كود هوية رقمية حساب الضرائب ameli اميلي رقم مؤقت رقم الضمان الاجتماعي اسم خاطئ تاريخ ميلاد خاطئ سرقة حساب خطأ
    .agent = أريد الدخول إلى موقع بواسطة FranceConnect.

identite-en-ligne-besoin = هل يطلب منكم موقع FranceConnect؟
    .hint = هو زر للدخول إلى المواقع العامة.
    .text =
        هو يستعمل حسابا عندكم من قبل.
        هذا مجاني. هذا الدليل لا يطلب أي كلمة سر.
    .entrer = أريد استعماله
    .bloque = لا أستطيع المتابعة
    .vol = شخص آخر يستعمل حسابي
    .unsure = لا أفهم

identite-en-ligne-bouton = ما فائدة هذا الزر؟
    .steps =
        تضغطون على زر FranceConnect.
        تختارون حسابا، مثلا حساب الضرائب.
        تكتبون اسم أو رقم الدخول (identifiant) وكلمة السر لهذا الحساب.
        ترجعون إلى الموقع. هو يعرفكم.
    .note = مواقع كثيرة عندها أيضا كلمة سر خاصة بها. يمكنكم الاختيار.

identite-en-ligne-compte = أي حساب عندكم من قبل؟
    .hint = حساب واحد يكفي.
    .impots = Les impôts (الضرائب)
    .ameli = Ameli، التأمين الصحي (assurance maladie)
    .msa = MSA
    .poste = L’Identité Numérique La Poste
    .appli = تطبيق France Identité
    .aucun = لا شيء

identite-en-ligne-papier = أي ورقة عندكم؟
    .hint = بورقة واحدة يمكن إنشاء حساب.
    .note = البطاقة الجديدة صغيرة مثل بطاقة البنك.
    .avis = ورقة الضرائب (avis d’impôt)
    .secu = رقم الضمان الاجتماعي
    .carte = بطاقة الهوية الجديدة
    .titre = جواز سفر، أو تصريح إقامة (titre de séjour)
    .rien = لا شيء من هذا

identite-en-ligne-creer-impots = أنشئوا حسابا في الضرائب
    .steps =
        في أعلى ورقة الضرائب، ابحثوا عن الرقم الضريبي (numéro fiscal). عدد أرقامه: { $chiffres-fiscal }.
        ابحثوا أيضا عن «revenu fiscal de référence» (الدخل الضريبي).
        على ورقة التصريح (déclaration)، ابحثوا عن «numéro d’accès en ligne» (رقم الدخول بالإنترنت).
        اذهبوا إلى { $site-impots }. أنشئوا حسابكم.
    .note =
        ينقص رقم؟ اتصلوا بالرقم { $tel-impots }.
        أو اذهبوا إلى مركز الضرائب مع ورقة هوية.

identite-en-ligne-numero = بأي رقم يبدأ رقمكم؟
    .hint = رقم الضمان الاجتماعي.
    .fixe = بـ 1 أو 2
    .autre = برقم آخر

identite-en-ligne-creer-ameli = أنشئوا حساب Ameli
    .steps =
        خذوا carte Vitale (البطاقة الصحية). الموقع يمكن أن يطلب أيضا RIB.
        اذهبوا إلى { $site-ameli }. أنشئوا حسابكم.
        الموقع يرسل رسالة إلكترونية (e-mail). افتحوها بسرعة.
    .note = لا تستطيعون المتابعة؟ اتصلوا بالرقم { $tel-ameli }. اطلبوا رمزا مؤقتا (code provisoire).

identite-en-ligne-provisoire = رقمكم ربما يكون مؤقتا (provisoire)
    .text =
        الرقم المؤقت لا يسمح بحساب Ameli.
        حقوقكم هي نفسها.
    .steps =
        اتصلوا بالرقم { $tel-ameli }.
        اسألوا: «هل رقمي مؤقت؟»
        اسألوا: «أي ورقة تنقص؟»
    .note =
        غالبا تكون شهادة الميلاد (acte de naissance).
        في هذا الوقت، اطلبوا القيام بمعاملاتكم في المكتب.

identite-en-ligne-creer-appli = خذوا تطبيق France Identité
    .text = هو يطلب هاتفا جديدا نوعا ما. يجب أن يكون العمر { $age-adulte ->
            [zero] { $age-adulte } سنة
            [one] سنة واحدة ({ $age-adulte })
            [two] سنتين ({ $age-adulte })
            [few] { $age-adulte } سنوات
            [many] { $age-adulte } سنة
           *[other] { $age-adulte } سنة
        }.
    .steps =
        ثبتوا التطبيق.
        اكتبوا الرقم الموجود أسفل البطاقة على اليمين.
        ضعوا البطاقة على الهاتف.
        افتحوا الرسالة الإلكترونية (e-mail) التي وصلتكم. اختاروا رمزا.
    .note = لا يعمل؟ اضغطوا على «رجوع». اختاروا ورقة أخرى.

identite-en-ligne-creer-poste = اطلبوا من La Poste (البريد)
    .text =
        اسمها: L’Identité Numérique La Poste. هذا مجاني.
        يلزم عمر { $age-adulte ->
            [zero] { $age-adulte } سنة
            [one] سنة واحدة ({ $age-adulte })
            [two] سنتين ({ $age-adulte })
            [few] { $age-adulte } سنوات
            [many] { $age-adulte } سنة
           *[other] { $age-adulte } سنة
        }، وبريد إلكتروني (e-mail)، وهاتف مع إنترنت.
        موظف La Poste يمكن أن يتأكد من ورقتكم.
    .note = تصريح إقامة؟ تأكدوا هل هو مقبول، على الرقم { $tel-poste }.

identite-en-ligne-sans-compte = يمكنكم العمل بدون حساب
    .text =
        الإنترنت حق. هو ليس واجبا.
        اطلبوا المكتب أو الهاتف أو الورق.
    .steps =
        اتصلوا بالإدارة المعنية، أو اذهبوا إلى France Services.
        قولوا: «ليس عندي حساب. ماذا أفعل؟»
        عندكم ورقة هوية؟ مركز الضرائب يمكن أن يعطي رقما ضريبيا.

identite-en-ligne-papiers = خذوا هذا معكم
    .hint = ضعوا علامة على ما عندكم الآن.
    .note = كلمة السر لكم وحدكم. نحن لا نطلبها أبدا.

identite-en-ligne-essai = جربوا على موقعكم
    .steps =
        ارجعوا إلى موقع معاملتكم.
        اضغطوا على زر FranceConnect. اختاروا حسابكم.
        في الأعلى، اقرؤوا العنوان: هو عنوان حسابكم.
        اكتبوا اسم أو رقم الدخول (identifiant) وكلمة السر.
        يمكن أن يصل رمز (code) برسالة أو e-mail. اكتبوه.
        هل يعرض الموقع اسمكم؟ تابعوا.
    .note = بعد خطأين (2)، توقفوا. يمكن أن يُغلق الحساب.

identite-en-ligne-entre = هل دخلتم؟
    .hint = الموقع يعرض اسمكم.
    .yes = نعم
    .no = لا

identite-en-ligne-bien = أحسنتم، هذا يعمل
    .text =
        على كل موقع عام، اضغطوا على FranceConnect.
        اختاروا الحساب نفسه.
        رسالة إلكترونية (e-mail) تخبركم في كل مرة.
    .warning = وصلت رسالة e-mail، ولم تفعلوا شيئا؟ غيروا كلمة السر بسرعة.
    .note =
        هل يساعدكم قريب؟ ابقوا بجانبه. اكتبوا كلمة السر بأنفسكم.
        تحتاجون إلى مساعدة في ما بعد؟ يمكن لشخص أن يساعدكم.

identite-en-ligne-blocage = ما هي المشكلة؟
    .hint = هذا ليس خطأكم. لم يضع شيء.
    .passe = كلمة السر
    .code = الرمز (code) لا يصل
    .nom = الاسم، أو الميلاد
    .plus = يطلبون FranceConnect+
    .panne = الموقع لا يعمل
    .unsure = شيء آخر

identite-en-ligne-passe = هي كلمة السر الخاصة بحسابكم
    .text = FranceConnect ليست له كلمة سر خاصة به. اتصلوا:
    .list =
        الضرائب (impôts): { $tel-impots }
        Ameli: { $tel-ameli }
        La Poste: { $tel-poste }
        MSA: الرقم على رسائلها
    .note =
        قولوا: «ضاعت مني كلمة السر.»
        يمكنكم أيضا أن تأخذوا حسابا آخر.

identite-en-ligne-code = الرمز (code) لا يصل
    .steps =
        انتظروا 10 دقائق. انظروا في كل رسائلكم.
        هل هاتفكم أو بريدكم الإلكتروني جديد؟ يجب أن يعرفه الحساب.
        الضرائب: اتصلوا بالرقم { $tel-impots }. Ameli: الرقم { $tel-ameli }.
        قولوا: «لا يصلني الرمز.»
    .warning = لا تعطوا أبدا رمزا لشخص يتصل بكم.

identite-en-ligne-nom = قارنوا اسمكم، حرفا حرفا
    .text =
        FranceConnect يقارن اسمكم العائلي، وأسماءكم الشخصية، وميلادكم.
        حرف واحد يمكن أن يوقف الدخول.
    .steps =
        خذوا ورقة الهوية أو شهادة الميلاد.
        انظروا إلى الاسم المكتوب في كل حساب.
        اكتبوا ما هو خاطئ.
    .note = عادة، اسم الميلاد هو المهم، حتى بعد الزواج.

identite-en-ligne-naissance = أين وُلدتم؟
    .hint = الشخص الذي تتصلون به يختلف.
    .france = في فرنسا
    .ailleurs = في بلد آخر

identite-en-ligne-ne-france = اطلبوا تصحيح الخطأ
    .steps =
        حساب الضرائب خاطئ؟ اتصلوا بالرقم { $tel-impots }.
        حساب Ameli خاطئ؟ اتصلوا بالرقم { $tel-ameli }.
        شهادة الميلاد خاطئة؟ اتصلوا ببلدية الميلاد.
        قولوا: «اسمي مكتوب بشكل خاطئ. أي ورقة أرسل؟»
    .note = هذا يمكن أن يطول. في هذا الوقت، جربوا حسابا آخر.

identite-en-ligne-ne-ailleurs = التأمين الصحي (assurance maladie) يمكن أن يصحح
    .steps =
        اتصلوا بالرقم { $tel-ameli }.
        قولوا: «وُلدت في بلد آخر. اسمي خاطئ.»
        اسألوا: «أي شهادة ميلاد أرسل؟»
        اسألوا: «هل تلزم ترجمة؟»
    .note =
        لا تعرفون يوم الميلاد بالضبط؟ قولوا ذلك.
        في هذا الوقت، اطلبوا القيام بالمعاملة في المكتب.

identite-en-ligne-plus = FranceConnect+ يريد حسابا آمنا أكثر
    .text = هناك حسابان ممكنان (2):
    .list =
        L’Identité Numérique La Poste
        تطبيق France Identité
    .note =
        France Identité يطلب أحيانا الذهاب إلى البلدية.
        لا هذا ولا ذاك؟ اتصلوا بالإدارة المعنية.
        قولوا: «ليس عندي FranceConnect+. ماذا أفعل؟»

identite-en-ligne-panne = الموقع لا يعمل
    .steps =
        اكتبوا اليوم والساعة.
        صوروا الشاشة.
        جربوا حسابا آخر.
        اتصلوا بإدارة معاملتكم في اليوم نفسه.
    .note = هل هناك آخر موعد؟ قولوا ذلك للموظف. اطلبوا ورقة.

identite-en-ligne-vol = احموا حسابكم
    .steps =
        غيروا بسرعة كلمة السر للحساب.
        اتصلوا: الضرائب { $tel-impots }، Ameli { $tel-ameli }.
        قولوا: «شخص آخر يستعمل حسابي.»
        أبلغوا عن ذلك أيضا على { $site-fc }.
        اذهبوا إلى الشرطة. اطلبوا ورقة.
    .note = رسالة غريبة؟ أرسلوها إلى الرقم { $tel-arnaque }.

identite-en-ligne-personne = يمكن لشخص أن يساعدكم
    .steps =
        صوروا الرسالة التي على الشاشة.
        اذهبوا إلى France Services مع أوراقكم وهاتفكم.
        أظهروا الرسالة.
    .warning = لا تعطوا كلمة السر لأحد. اكتبوها بأنفسكم.
