### Where people stumble: numbers of pages, for mediators and operators

stumbles = الأرقام
    .text =
        أين يتوقف الناس، وأين لا يفهمون.
        نعدّ الصفحات. لا نسجل أي شخص.
    .kept = تُحفظ الأرقام 13 شهرًا بعد آخر زيارة.
    .run = تبدأ هذه الأرقام من تشغيل الخادم.
    .none = لا توجد أرقام بعد.
    .before = النسخ السابقة
    .screens = شاشة بعد شاشة
    .languages = لغة بعد لغة
    .seen = صفحة شوهدت
    .stopped = توقف
    .lost = غير مفهوم
    .helped = بطاقة المساعدة
    .few = أقل من 5
    .privacy = نعدّ الصفحات التي تُشاهد، دون أن نعرف من يشاهدها.
