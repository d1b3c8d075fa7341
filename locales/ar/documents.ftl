document-identifiant-francetravail = رقم الدخول إلى France Travail
    .hint = هذا الرقم أو الاسم يفتح حسابكم الشخصي.
    .where = انظروا في رسائل France Travail. أو اسألوا وكالتكم.

document-mot-de-passe-francetravail = كلمة السر في France Travail
    .hint = احفظوها سرا. هذا الدليل لا يطلبها أبدا.
    .where = ليست عندكم؟ اطلبوا المساعدة من وكالتكم.

document-fiche-de-paie = ورقة الراتب
    .hint = خذوا ورقة راتب واحدة من كل صاحب عمل.
    .where = صاحب العمل يعطيها لكم، على ورق أو بالإنترنت.

document-attestation-formation = شهادة الدورة التعليمية
    .hint = هي الورقة التي تثبت دورتكم.
    .where = اطلبوها من مركز التعليم.

document-justificatif-arret = ورقة التوقف عن العمل أو الإجازة
    .hint = مثلا: ورقة الطبيب.
    .where = ليست عندكم؟ اسألوا الطبيب.

document-notification-pension = رسالة المعاش
    .hint = هي تخبركم بمعاش التقاعد أو معاش العجز.
    .where = الصندوق الذي يدفع معاشكم يرسل هذه الرسالة.

document-numero-secu = رقم الضمان الاجتماعي
    .hint = هذا الرقم يفتح حسابكم على موقع CAF.
    .where = هو مكتوب على carte Vitale (البطاقة الصحية).

document-mot-de-passe-caf = كلمة السر في CAF
    .hint = احفظوها سرا.
    .where = ضاعت؟ اتصلوا بـ CAF أو اذهبوا إلى France Services.

document-telephone = هاتفكم، وهو مشغل
    .hint = يمكن أن يطلب الموقع رمزا (code).

document-fiches-de-paie = أوراق الراتب لمدة 3 أشهر
    .hint = خذوا أوراق كل شخص في الأسرة.
    .where = تنقص ورقة؟ اطلبوها من صاحب العمل.

document-releves-allocations = كشوف البطالة أو المرض أو المعاش
    .hint = خذوا كشوف 3 أشهر، لكل شخص في الأسرة.
    .where = اطلبوها من الصندوق الذي يدفع لكم، مثلا France Travail.

document-papiers-autre-argent = أوراق المال الآخر الذي وصلكم
    .hint = مثلا: نفقة، فواتير، إيجارات.
    .where = تنقص ورقة؟ اسألوا CAF ما الذي يكفي.

document-releves-banque = كشوف البنك لمدة 3 أشهر
    .hint = هي تبين المال الذي وصلكم.
    .where = اطلبوها من البنك.

document-enfant-present = الطفل نفسه
    .hint = الطفل والأب أو الأم يأتيان معا إلى الموعد.

document-carte-parent = ورقة هوية الأب أو الأم، من يأتي منهما
    .hint = مثلا: بطاقة الهوية. الوصي يحضر ورقته هو.

document-ancienne-carte = بطاقة الهوية القديمة
    .hint = تعيدونها إلى البلدية. بدونها، يجب دفع ثمن البطاقة.

document-passeport-valable = جواز سفركم الصالح
    .hint = هو يثبت من أنتم.

document-passeport-enfant = جواز سفر الطفل
    .hint = فقط إذا كان عنده جواز. تأكدوا عند البلدية.

document-recu-police = ورقة الشرطة عن السرقة
    .hint = اسمها: récépissé de déclaration de vol.
    .where = عند الشرطة (police) أو الدرك (gendarmerie).

document-declaration-perte = التصريح بالضياع
    .hint = لا تحتاجون إلى تحضير شيء.
    .where = تقومون به في البلدية، عند الموظف.

document-timbre-electronique = الطابع الإلكتروني
    .hint = احفظوا الورقة، أو الرسالة التي فيها 16 رقما.
    .where = في محل التبغ (bureau de tabac). على الموقع الرسمي للطوابع. في نهاية الطلب المسبق.

document-photo-identite = صورة هوية واحدة (1)
    .hint = عمرها أقل من 6 أشهر. لا تقصوها.
    .where = عند مصور، أو في آلة التصوير (cabine photo). اسألوا البلدية هل تأخذ الصورة.

document-preuve-adresse = 1 إثبات عنوان
    .hint = يكون باسمكم. عمره أقل من سنة واحدة (1).
    .where = فاتورة الهاتف أو الكهرباء أو الغاز أو الماء. ورقة الضرائب. تأمين السكن. ورقة عن السكن من CAF، صندوق مساعدات الأسر.

document-preuve-adresse-parent = 1 إثبات عنوان الأب أو الأم
    .hint = يكون باسم الأب أو الأم، من يأتي منهما. عمره أقل من سنة واحدة (1).
    .where = فاتورة الهاتف أو الكهرباء أو الغاز أو الماء. ورقة الضرائب. تأمين السكن. ورقة عن السكن من CAF، صندوق مساعدات الأسر.

document-carte-hebergeur = بطاقة هوية الشخص الذي تسكنون عنده
    .hint = النسخة مقبولة.

document-lettre-hebergeur = رسالة موقعة من الشخص الذي تسكنون عنده
    .hint = تقول إنكم تعيشون هناك منذ أكثر من 3 أشهر.

document-preuve-adresse-hebergeur = 1 إثبات عنوان الشخص الذي تسكنون عنده
    .hint = عمره أقل من سنة واحدة (1).
    .where = مثلا: فاتورة الكهرباء أو الغاز أو الماء أو الهاتف.

document-attestation-hotel = ورقة موقعة من مدير الفندق
    .hint = يكتب أنكم تعيشون في فندقه.
    .where = في استقبال الفندق.

document-papier-terrain = ورقة أرضكم
    .hint = عقد ملكية، أو عقد إيجار.

document-papier-officiel-adresse = ورقة رسمية فيها عنوانكم
    .hint = اسألوا البلدية أي ورقة مقبولة.

document-election-domicile = شهادة العنوان الرسمي
    .hint = تعطيكم عنوانا لأوراقكم. هي مجانية.
    .where = في CCAS، المركز الاجتماعي للبلدية. أو في البلدية إذا كانت المدينة صغيرة.

document-papier-garde = الورقة عن حضانة الطفل
    .hint = مثلا: قرار القاضي. تأكدوا عند البلدية أي ورقة تحضرون.

document-preuve-adresse-autre-parent = 1 إثبات عنوان الوالد الآخر (الأب أو الأم)
    .hint = فقط إذا كان الطفل يعيش عند الوالدين (2). تأكدوا عند البلدية.

document-acte-naissance = شهادة الميلاد
    .hint = عمرها أقل من 3 أشهر. لا تلزم دائما. مثال: ميلاد في الخارج. تأكدوا عند البلدية.
    .where = في بلدية مدينة الميلاد. هي مجانية.

document-preuve-nationalite = ورقة تثبت الجنسية الفرنسية
    .hint = فقط إذا طلبتها البلدية. تأكدوا قبل ذلك بالهاتف.

document-infos-parents = اسما الوالدين (2)، وتاريخ ومكان ميلادهما
    .hint = اكتبوا ذلك على ورقة. اكتبوا أيضا طول الشخص.
    .where = في دفتر العائلة (livret de famille)، أو في شهادة الميلاد.

document-numero-pre-demande = رقم الطلب المسبق
    .hint = ليس عندكم بعد. الموقع يعطيه في النهاية.

document-carte-vitale = carte Vitale (البطاقة الصحية)
    .hint = عليها رقم الضمان الاجتماعي.
    .where = ضاعت؟ اطلبوها من التأمين الصحي (assurance maladie).

document-attestation-droits = شهادة الضمان الاجتماعي
    .hint = تأخذ مكان carte Vitale. ليست عندكم؟ تعالوا رغم ذلك.
    .where = اطلبوها من التأمين الصحي (assurance maladie)، بالهاتف أو في المكان نفسه.

document-attestation-complementaire = ورقة التأمين الصحي الإضافي
    .hint = فقط إذا كان عندكم. مثلا: mutuelle، أو المساعدة الطبية (aide médicale).
    .where = mutuelle أو التأمين الصحي يرسلها لكم.

document-liste-medicaments = قائمة أدويتكم
    .hint = أحضروا وصفة الطبيب، أو علب الدواء.

document-lettre-medecin = رسالة طبيبكم
    .hint = هي مفيدة لطبيب آخر.
    .where = اطلبوها من طبيبكم المعتاد (médecin traitant).

document-carnet-sante = الدفتر الصحي
    .hint = للطفل فقط.

document-mot-de-passe-ameli = كلمة السر في ameli
    .hint = احفظوها سرا. FranceConnect يعمل أيضا.
    .where = ضاعت؟ اتصلوا بالتأمين الصحي أو اذهبوا إلى France Services.

document-avis-impot = ورقة الضرائب
    .hint = ورقة كل بالغ في الأسرة. ليست عندكم؟ اسألوا ماذا تفعلون.
    .where = بالبريد، أو على موقع الضرائب. مركز الضرائب يمكن أن يطبعها.

document-argent-12-mois = أوراق المال الذي وصلكم
    .hint = لمدة 12 شهرا. فقط إذا طلبها الموقع أو الموظف.
    .where = صاحب العمل، France Travail، صندوق التقاعد.

document-numero-caf = رقمكم في CAF، صندوق مساعدات الأسر
    .hint = فقط إذا كانت CAF تدفع لكم مساعدة.
    .where = هو مكتوب على رسائل CAF.

document-papier-identite = ورقة هويتكم
    .hint = مثلا: بطاقة هوية، جواز سفر.
    .where = ضاعت أو انتهت؟ البلدية تساعد في تجديدها.

document-titre-sejour = تصريح الإقامة
    .hint = بطاقة إقامة، وصل (récépissé)، أو ورقة أخرى من المحافظة (préfecture).
    .where = ضاع أو انتهى؟ اسألوا المحافظة (préfecture).

document-rib = RIB (ورقة رقم الحساب البنكي)
    .hint = الحساب باسمكم.
    .where = في البنك، أو في دفتر الشيكات.

document-attestation-employeur = شهادة صاحب العمل
    .hint = خذوا شهادة واحدة لكل عقد انتهى.
    .where = صاحب العمل يعطيها لكم. هل يرفض؟ أخبروا France Travail.

document-cv = CV (السيرة الذاتية)
    .hint = فقط إذا كان عندكم.

document-adresse-email = بريدكم الإلكتروني (e-mail)
    .hint = تأكدوا أنكم تستطيعون قراءة رسائلكم.
    .where = ليس عندكم؟ France Services يمكن أن تنشئه معكم.

document-numero-fiscal = الرقم الضريبي
    .hint = هو يفتح حساب الضرائب.
    .where = في أعلى ورقة الضرائب.

document-identifiant-compte = رقم أو اسم الدخول إلى هذا الحساب
    .where = انظروا في الرسائل التي وصلتكم.

document-mot-de-passe-compte = كلمة السر لهذا الحساب
    .hint = احفظوها سرا. هذا الدليل لا يطلبها أبدا.

document-preuve-lien = ورقة تبين علاقتكم بالمدينة
    .hint = مثلا: ورقة الراتب، ورقة من المدرسة أو من الطبيب.
    .where = ليست عندكم ورقة؟ جمعية يمكن أن تكتب لكم.

document-noms-enfants = أسماء أطفالكم
    .hint = إذا كان عندكم أطفال. مع أيام ميلادهم.

document-assurance-enfant = شهادة تأمين الطفل
    .where = اطلبوها من شركة التأمين.

document-quotient-familial = شهادة CAF
    .hint = فيها quotient familial.
