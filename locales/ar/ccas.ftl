### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = طلب مساعدة من CCAS (المركز الاجتماعي للبلدية)
    .tile = مساعدة من مدينتي
    .line = CCAS هو المركز الاجتماعي لمدينتكم.
    .keywords = ccas مساعدة اجتماعية مساعدة عاجلة فاتورة كهرباء أكل طعام قسيمة مساعدة مال بلدية مدينة
    .agent = أحتاج إلى مساعدة من CCAS (المركز الاجتماعي للبلدية).

communes-ccas = اسألوا CCAS. مكانه غالبا في البلدية (mairie).
    .list =
        من يمكنه أن يطلب.
        الأوراق التي يجب إحضارها.
        الأيام والساعات.
        الورقة التي تملؤونها، بدون إنترنت.
communes-ici = انظروا ماذا تقول مدينتي
communes-guide = انظروا كل الخطوات

commune-aides = CCAS يمكن أن يساعد
    .text = كل مدينة تختار مساعداتها. اسألوا من أجل:
    .list =
        الأكل.
        دفع فاتورة.
        مقابلة مساعدة اجتماعية (assistante sociale).
    .note = هل قال لا؟ اسألوا لماذا، واطلبوا ذلك مكتوبا.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = من يمكنه أن يطلب؟
    .text = { $commune } تقول: { $conditions }
    .note = لستم متأكدين؟ اطلبوا رغم ذلك.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = أين تذهبون؟
    .steps =
        اذهبوا إلى هنا: { $guichet }.
        الساعات: { $heures }.
        اتصلوا قبل الذهاب: { $guichet-phone }.
    .note = الساعات يمكن أن تتغير.

commune-demande = استعملوا موقع المدينة
    .land =
        ابحثوا عن كلمة « CCAS ».
        اكتبوا اسمكم.
        أضيفوا أوراقكم. ثم أرسلوا.
    .say =
        مرحبا. لا أستطيع أن أكمل في الموقع.
        هل يمكن أن تساعدوني؟
    .planb =
        توجد ورقة أيضا. اطلبوها من البلدية.
