term-actualisation = التحديث الشهري
    .means =
        تقولون لـ France Travail وضعكم في الشهر.
        تقومون بذلك كل شهر لكي تبقوا مسجلين.

term-salaire-brut = الراتب الإجمالي
    .means =
        هو الراتب قبل الاقتطاعات الإجبارية.
        هو أكبر من المال الذي يصلكم.
        هو مكتوب على ورقة الراتب.

term-pension-invalidite = معاش العجز
    .means =
        هو مال لشخص مريض يعمل أقل.
        الموقع يسأل عن الفئة 2 أو 3.
        الفئة مكتوبة على رسالة المعاش.

term-identifiant = اسم أو رقم الدخول
    .means = الاسم أو الرقم للدخول إلى حسابكم الشخصي.

term-indemnite = تعويض نهاية العقد
    .means = مال يُدفع زيادة، في نهاية بعض العقود.

term-tuteur = الوصي القانوني
    .means =
        شخص اختاره القاضي.
        هو يحمي شخصا ويساعده على أن يقرر.

term-mediateur = الوسيط
    .means =
        شخص يساعد على حل خلاف.
        تكتبون له بعد جواب الوكالة.

term-justificatif = أوراق الإثبات
    .means = هي الأوراق التي تثبت ما تقولون.

term-caf = CAF
    .means =
        Caisse d’allocations familiales (صندوق مساعدات الأسر).
        تدفع مساعدات للأسر وللأشخاص.

term-msa = MSA
    .means =
        Mutualité sociale agricole (الضمان الاجتماعي الزراعي).
        هي صندوق الأشخاص الذين يعملون في الزراعة.

term-rsa = RSA
    .means =
        Revenu de solidarité active (دخل التضامن).
        مساعدة للأشخاص الذين عندهم مال قليل.

term-prime-activite = prime d’activité
    .means = مساعدة للأشخاص الذين يعملون ويكسبون القليل.

term-aah = AAH
    .means =
        Allocation aux adultes handicapés (مساعدة البالغين ذوي الإعاقة).
        مساعدة للأشخاص ذوي الإعاقة.

term-foyer = الأسرة
    .means =
        الأشخاص الذين تحسبهم CAF معكم.
        مثلا: أنتم، الزوج أو الزوجة، أطفالكم.

term-conjoint = الزوج أو الشريك
    .means =
        الشخص الذي تعيشون معه كزوجين.
        بزواج أو بدون زواج.

term-net-social = net social
    .means =
        مبلغ مكتوب على كل ورقة راتب.
        كشوف المساعدات تذكره أيضا.
        CAF تحسب مساعدتكم به.

term-invalidite = العجز
    .means = مرض أو حادث يمنعكم من العمل كما كنتم من قبل.

term-pension-alimentaire = النفقة
    .means =
        مال يدفعه الوالد الآخر لأطفالكم.
        أو يدفعه لكم الزوج السابق أو الزوجة السابقة.

term-placements = أموال مدخرة
    .means =
        مال وضعتموه جانبا ويربح لكم مالا.
        تأكدوا من حالتكم عند CAF.

term-releve-banque = كشف البنك
    .means = قائمة المال الداخل والخارج، يعطيها البنك.

term-cerfa = Cerfa
    .means = ورقة رسمية تُملأ، ولها رقم.

term-france-services = France Services
    .means =
        مكان قريب من بيتكم.
        شخص يساعدكم في أوراقكم، مجانا.

term-franceconnect = FranceConnect
    .means =
        زر للدخول بحساب رسمي آخر.
        مثلا: حسابكم في الضرائب.

term-president-departement = رئيس المقاطعة
    .means =
        هو رئيس مجلس المقاطعة (conseil départemental).
        المقاطعة تهتم بـ RSA مع CAF.

term-commission-recours = لجنة الاعتراض
    .means = مجموعة في CAF تراجع القرارات.

term-tribunal-administratif = المحكمة الإدارية
    .means = قضاة. يقررون بينكم وبين الإدارة.

term-remise-dette = تخفيض الدين
    .means = CAF تقبل أن تعيدوا مالا أقل، أو لا شيء.

term-pre-demande = الطلب المسبق
    .means =
        تعطون جزءا من الأجوبة على الإنترنت.
        الموقع يعطيكم رقما. بعد ذلك تذهبون إلى البلدية.

term-mairie-equipee = بلدية مجهزة
    .means =
        بلدية عندها الآلة لصنع البطاقات.
        ليست كل البلديات عندها هذه الآلة. تختارون البلدية التي تريدون.

term-recepisse = وصل
    .means =
        ورقة من الموظف. تثبت أنكم قدمتم الطلب.
        عليها رقم الطلب.

term-timbre-electronique = الطابع الإلكتروني
    .means =
        دفع مال للدولة، مع رمز.
        تصلكم ورقة، أو رسالة فيها 16 رقما. يصلح لمدة سنة واحدة (1).

term-election-domicile = اختيار العنوان الرسمي
    .means =
        عنوان لكي تصلكم رسائلكم.
        هو للأشخاص الذين ليس عندهم سكن ثابت.

term-acte-naissance = شهادة الميلاد
    .means =
        ورقة من بلدية المكان الذي وُلد فيه الشخص.
        فيها الاسم ويوم الميلاد ومكان الميلاد.

term-cert = CERT
    .means =
        مكتب الدولة الذي يدرس طلبات البطاقات.
        هو الذي يقرر. البلدية ترسل ملفكم فقط. اسألوا البلدية عن عنوانه.

term-medecin-traitant = الطبيب المعتاد
    .means =
        الطبيب الذي اخترتموه. هو يعرفكم.
        الضمان الاجتماعي عنده اسمه.

term-ordonnance = وصفة الطبيب
    .means = ورقة الطبيب لأخذ الأدوية.

term-sage-femme = القابلة
    .means = هي تتابع النساء الحوامل وأطفالهن الصغار.

term-gynecologue = طبيب النساء
    .means = الطبيب الخاص بالنساء.

term-centre-de-sante = المركز الصحي
    .means = مكان فيه عدة أطباء. تدفعون فيه القليل، أو لا شيء.

term-carte-vitale = carte Vitale
    .means = البطاقة الخضراء. تبين أن الضمان الاجتماعي يدفع علاجكم.

term-pass = PASS
    .means =
        Permanence d’accès aux soins de santé، في المستشفى.
        تعالج الأشخاص الذين ليس عندهم مال أو ضمان اجتماعي.

term-complementaire-sante = التأمين الصحي الإضافي
    .means =
        يدفع ما لا يدفعه الضمان الاجتماعي.
        يسمى أيضا «mutuelle».

term-carnet-de-sante = الدفتر الصحي
    .means = كتاب فيه علاج الطفل وتطعيماته.

term-mediateur-sante = الوسيط
    .means = شخص في الضمان الاجتماعي. يساعد على حل خلاف.

term-defenseur-des-droits = Défenseur des droits (المدافع عن الحقوق)
    .means = يساعد الأشخاص الذين يعاملهم الناس معاملة سيئة.

term-mission-locale = mission locale
    .means =
        مكان مجاني للشباب من 16 إلى 25 سنة.
        يساعدون فيه على إيجاد عمل أو دورة تعليمية.

term-allocation-chomage = إعانة البطالة
    .means = مال كل شهر، لمن عمل مدة كافية من قبل.

term-attestation-employeur = شهادة صاحب العمل
    .means =
        ورقة من صاحب عملكم السابق.
        فيها تواريخ العقد والرواتب.

term-rib = RIB
    .means =
        Relevé d’identité bancaire (ورقة الحساب البنكي).
        الورقة التي فيها رقم حسابكم في البنك.

term-cv = CV
    .means =
        Curriculum vitae (السيرة الذاتية).
        ورقة فيها دراستكم وأعمالكم السابقة.

term-securite-sociale = الضمان الاجتماعي
    .means = يعيد لكم مال العلاج. رقمه على carte Vitale.

term-ameli = Ameli
    .means = موقع التأمين الصحي، لعلاجكم.

term-ccas = CCAS
    .means =
        Centre communal d’action sociale (المركز الاجتماعي للبلدية).
        يساعد سكان المدينة. مكانه غالبا في البلدية.

term-accueil-de-jour = مركز استقبال في النهار
    .means = مكان للراحة أو الأكل أو الاغتسال، في النهار.

term-assistant-social = المساعد الاجتماعي
    .means = شخص يساعد في السكن والمال والأوراق. هذا مجاني.

term-commission-mediation = لجنة الوساطة
    .means =
        مجموعة أشخاص، في كل مقاطعة (département).
        تقرر هل يجب على الدولة أن تجد لكم مكانا.

term-complementaire-solidaire = التأمين الصحي الإضافي التضامني
    .means = مساعدة من الدولة لدفع علاجكم.

term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie (صندوق التأمين الصحي).
        هي الضمان الاجتماعي. موقعها هو ameli.

term-aspa = ASPA
    .means =
        مساعدة لكبار السن الذين عندهم مال قليل.
        من قبل، كان اسمها «minimum vieillesse».

term-asi = ASI
    .means = مساعدة زيادة على معاش عجز صغير.

term-recours-sante = لجنة الاعتراض
    .means = مجموعة في الضمان الاجتماعي. تراجع ملفكم.

term-asile = اللجوء
    .means = تطلبون من فرنسا أن تحميكم من بلدكم.

term-defenseur-droits = Défenseur des droits (المدافع عن الحقوق)
    .means = يساعد مجانا عندما تخطئ خدمة عامة.

term-domiciliation = العنوان الإداري
    .means = عنوان مجاني لرسائلكم، بدون سكن ثابت.

term-quotient-familial = quotient familial
    .means = رقم من CAF. يتعلق بدخلكم وعدد أطفالكم.
