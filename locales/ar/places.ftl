near-where = أين أنتم؟
    .hint = اكتبوا مدينتكم أو الرمز البريدي (code postal).
    .go = بحث
near-which = ما هي مدينتكم؟
    .hint = اضغطوا على مدينتكم.
near-no-town = لم نجد هذه المدينة
    .hint = اكتبوا الاسم بطريقة أخرى. أو اكتبوا الرمز البريدي، وفيه 5 أرقام.
near = قرب { $town }
near-again = تغيير المدينة
near-from = المسافة محسوبة من وسط { $town }.
near-first = أقرب الأماكن
near-others = يمكنكم أيضا أن تسألوا هنا
near-every-town = ليس عندنا عناوين هنا بعد. هذه أماكن موجودة تقريبا في كل المدن.
near-nobody = لا نعرف مكانا قرب { $town }. اتصلوا، أو اسألوا في البلدية.
near-widened = لا يوجد شيء قريب جدا. هذه أماكن على مسافة أقل من { $distance } كم.
near-stands-in = ليست كل البلديات تصنع البطاقات. اسألوا هذه البلدية أين تذهبون.
near-find = البحث قرب بيتي
near-qr = للاحتفاظ بهذه الصفحة: وجهوا هاتفكم إلى هذا الرسم.
near-show = أريد الذهاب إلى أحد هذه الأماكن:
    .nobody = أبحث عن شخص يمكنه مساعدتي، قرب { $town }.
    .please = هل يمكنكم أن تدلّوني على الطريق؟

near-for-france-services = موظف France Services يمكن أن يساعدكم.
near-for-mairie = البلدية (mairie) يمكن أن تساعدكم.
near-for-mairie-titres = تلزم بلدية تصنع بطاقات الهوية.
near-for-ccas = CCAS يمكن أن يساعدكم. هو المكتب الاجتماعي للمدينة.
near-for-bibliotheque = المكتبة العامة يمكن أن تساعدكم.
near-for-aide-numerique = يمكن لشخص أن يساعدكم في الإنترنت.
near-for-centre-social = المركز الاجتماعي (centre social) يمكن أن يساعدكم.
near-for-association = جمعية يمكن أن تساعدكم.
near-for-caf = CAF يمكن أن تساعدكم.
near-for-cpam = الضمان الاجتماعي يمكن أن يساعدكم. اسمه: CPAM.
near-for-france-travail = France Travail يمكن أن تساعدكم.
near-for-mdph = MDPH يمكن أن تساعدكم. هي تساعد الأشخاص ذوي الإعاقة.
near-for-prefecture = المحافظة (préfecture) يمكن أن تساعدكم.
near-for-impots = مكتب الضرائب (impôts) يمكن أن يساعدكم.
near-for-mission-locale = mission locale يمكن أن تساعدكم. هي تساعد الشباب.

place-france-services = France Services: مساعدة في كل المعاملات.
place-mairie = البلدية (mairie).
place-mairie-titres = بلدية (mairie) تصنع بطاقات الهوية.
place-ccas = CCAS: المكتب الاجتماعي للمدينة.
place-bibliotheque = مكتبة عامة (bibliothèque).
place-aide-numerique = مساعدة في الإنترنت والمعاملات.
place-centre-social = مركز اجتماعي (centre social).
place-association = جمعية.
place-caf = CAF.
place-cpam = CPAM: الضمان الاجتماعي.
place-france-travail = France Travail.
place-mdph = MDPH: مساعدة الأشخاص ذوي الإعاقة.
place-prefecture = المحافظة (préfecture).
place-impots = مكتب الضرائب (impôts).
place-mission-locale = mission locale: مساعدة الشباب.
place-devices = يمكنكم استعمال حاسوب هناك.
place-price-gratuit = هذا مجاني.
place-price-gratuit-sous-condition = هذا مجاني لبعض الأشخاص. اسألوا.
place-price-payant = يجب الدفع.
place-ask-price = اسألوا عن الثمن قبل ذلك.

place-open = مفتوح الآن، حتى { $time }.
place-opens-today = مغلق الآن. يفتح اليوم: { $time }.
place-opens-tomorrow = مغلق الآن. يفتح غدا: { $time }.
place-opens = مغلق الآن. يفتح { $day }: { $time }.
place-hours-call = اتصلوا لمعرفة ساعات العمل.
place-hours-unknown = لا نعرف ساعات العمل.
time-hour = الساعة { $hour }
time-minute = الساعة { $hour } و { $minute } دقيقة

place-here = المكان في وسط المدينة.
place-metres = على مسافة { $number ->
            [zero] { $number } متر
            [one] متر واحد ({ $number })
            [two] مترين ({ $number })
            [few] { $number } أمتار
            [many] { $number } مترا
           *[other] { $number } متر
        }، { $way }.
place-kilometres = على مسافة { $number } كم، { $way }.
place-walk = حوالي { $minutes ->
            [zero] { $minutes } دقيقة
            [one] دقيقة واحدة ({ $minutes })
            [two] دقيقتين ({ $minutes })
            [few] { $minutes } دقائق
            [many] { $minutes } دقيقة
           *[other] { $minutes } دقيقة
        } مشيا.
place-somewhere = لا نعرف المكان بالضبط. اسألوا عن الطريق.
place-map = رؤية الخريطة: { $name }
way-north = نحو الشمال
way-north-east = نحو الشمال الشرقي
way-east = نحو الشرق
way-south-east = نحو الجنوب الشرقي
way-south = نحو الجنوب
way-south-west = نحو الجنوب الغربي
way-west = نحو الغرب
way-north-west = نحو الشمال الغربي

place-call = الاتصال بالرقم { $phone }
place-call-first = اتصلوا قبل أن تأتوا.
place-book = أخذ موعد بالإنترنت: { $name }
place-aidants-connect = يمكن لشخص أن يقوم بالمعاملة معكم، بأمان. قولوا: «Aidants Connect».
place-takes = هنا يعرفون كيف يساعدون شخصا:
place-takes-lecture = يقرأ بصعوبة
place-takes-anglais = يتكلم الإنجليزية
place-takes-langues = يتكلم لغة أخرى
place-takes-surdite = يسمع بصعوبة
place-takes-vue = يرى بصعوبة
place-takes-mobilite = يمشي بصعوبة
place-takes-handicap-mental = عنده إعاقة ذهنية
