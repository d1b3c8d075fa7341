site-name = Marchepied
    .line = معاملاتكم، خطوة بخطوة
bar-home = البداية
bar-help = مساعدة
bar-languages = اللغات
bar-larger = تكبير الكتابة
skip = الذهاب إلى النص

progress = الخطوة { $step } من { $steps }
way-on = متابعة
way-back = رجوع
choice-unsure = لا أعرف
not-sent = لم يُرسل بعد

help-title = التحدث مع شخص
help-call = الاتصال: { $portal }، { $phone }
help-say = قولوا: { $words }
help-near = شخص قريب من بيتي
help-show = عرض هذه الشاشة على موظف
help-doubt = تأكدوا من هذا الرقم.

display-title = الحجم والألوان
display-size-1 = كتابة عادية
display-size-2 = كتابة كبيرة
display-size-3 = كتابة كبيرة جدا
display-colours-auto = ألوان الجهاز
display-colours-claires = ألوان فاتحة
display-colours-sombres = ألوان داكنة
display-colours-fortes = ألوان واضحة جدا

foot-state = هذا ليس موقعا للدولة.
foot-free = مجاني. نحن لا نرسل شيئا.
foot-legal = من نحن
foot-privacy = الخصوصية
foot-access = سهولة الاستعمال للجميع

foot-translation = تاريخ الترجمة: { $date }. النص الفرنسي هو الصحيح.
    .reviewed = شخص يتكلم هذه اللغة راجع الترجمة. التاريخ: { $date }.
    .unreviewed = لم يراجع أحد هذه الترجمة بعد. عندكم شك؟ اعرضوا هذه الشاشة على موظف.

term-ask = ما معنى: { $term }؟

front = أي معاملة تريدون؟
    .hint = نرشدكم، شاشة بعد شاشة.
front-emergency = هل تنامون في الشارع؟
    .call = اتصلوا بالرقم 115. الاتصال مجاني.
front-search = البحث بكلمة
    .go = بحث
front-fiches = نصوص الدولة، شاشة بعد شاشة. عددها: { $texts }
front-other = معاملة أخرى
    .hint = يمكن لشخص أن يساعدكم.

help-page = يمكن لشخص أن يساعدكم
    .hint = هذا مجاني. تعالوا حتى إن كنتم لا تعرفون شيئا.
help-places = الذهاب إلى شخص
    .list =
        France Services: موظف يساعدكم في كل المعاملات. هذا مجاني.
        البلدية (mairie): اسألوا في الاستقبال.
        CCAS، المركز الاجتماعي للبلدية: يساعد سكان المدينة. مكانه غالبا في البلدية.
        المكتبة العامة: اسألوا هل توجد مساعدة في الإنترنت.
    .say = قولوا: «أحتاج إلى مساعدة في معاملة على الإنترنت.»
    .find = لا تعرفون المكان؟ اسألوا في البلدية.
help-phones = الاتصال بالهاتف
    .hint = ضعوا ورقة وقلما بجانبكم.
help-tip = لكي تكون المساعدة جيدة
    .list =
        أحضروا أوراقكم وهاتفكم.
        لا تعطوا كلمات السر لأحد.
        اطلبوا ورقة فيها التاريخ القادم.

agent-title = مرحبا، هل يمكنكم مساعدتي؟
    .hard = القراءة أو استعمال الإنترنت صعب علي.
    .here = وصلت إلى هذا السؤال:
    .answers = أجوبتي:
    .papers = الأوراق المطلوبة:
    .sent-not = لم يُرسل أي شيء بعد.
    .please = من فضلكم، اشرحوا لي ببطء. أريد أن أتعلم ذلك.
    .back = الرجوع إلى شاشتي

handoff-door = فتح موقع { $portal }
handoff-address = أنتم ذاهبون إلى هذا الموقع
    .check = في أعلى الشاشة، يجب أن تقرؤوا هذا العنوان.
handoff-fake = احذروا المواقع المزيفة
handoff-land = على الموقع
handoff-bring = ضعوا هذا بجانبكم
handoff-copy = أرقامكم لكتابتها على الموقع
    .none = الأرقام التي كتبتموها عندكم.
    .button = نسخ
    .done = تم النسخ
    .total = المجموع
handoff-phone = أو بالهاتف
handoff-say = في الهاتف
handoff-place = أو في المكان نفسه
handoff-planb = إذا كان الموقع لا يعمل
handoff-done = انتهيت على الموقع
handoff-print = طباعة هذه الصفحة
handoff-remind = وضع تذكير في هاتفي
handoff-qr-sheet = المتابعة على هاتفكم: وجهوا كاميرا الهاتف إلى هذا المربع.
handoff-qr-door = لهاتفكم: وجهوا الكاميرا إلى هذا المربع. يفتح الموقع الرسمي.
handoff-leave = أنتم تخرجون من Marchepied. هذا الموقع ليس لنا.

remind-summary = { $title }
remind-text = آخر يوم: { $closes }. افتحوا الدليل: { $link }
remind-text-bare = آخر يوم: { $closes }.
remind-alarm = { $title }: آخر يوم { $closes }

check-hint = اضغطوا على الورقة لوضع علامة عليها.
check-where = أين أجدها؟

entry-go = تأكيد
entry-example = مثال: { $example }
entry-kept = هذا الجواب يبقى في جهازكم. يُمحى بعد ساعتين (2).
entry-forgotten = ما تكتبونه لا نحتفظ به.
entry-skip = المتابعة بدون كتابة
month-other = شهر آخر
    .label = اكتبوا الشهر
    .example = فبراير 2027
tally-row = السطر { $number }
tally-add = إضافة
tally-undo = محو آخر سطر
tally-done = انتهيت
tally-total = المجموع

refusal-title = اكتبوا ذلك بطريقة أخرى
refusal-empty = الخانة فارغة. اكتبوا جوابكم.
refusal-not-a-number = اكتبوا عددا بالأرقام. مثال: 35
refusal-not-a-date = اكتبوا اليوم والشهر والسنة. مثال: 3 ديسمبر 2026
refusal-not-a-month = اكتبوا الشهر والسنة. مثال: نوفمبر 2026
refusal-too-small = أصغر عدد ممكن هو { $least }.
refusal-too-large = أكبر عدد ممكن هو { $most }.
refusal-too-early = هذا التاريخ قديم جدا. انظروا إلى التاريخ مرة أخرى.
refusal-too-late = هذا التاريخ بعيد جدا. انظروا إلى التاريخ مرة أخرى.
refusal-no-such-day = عدد أيام هذا الشهر { $days } فقط. انظروا إلى التاريخ مرة أخرى.
refusal-ambiguous = هل تقصدون { $a } أو { $b }؟ اكتبوه كما هو هنا.
refusal-too-long = هذا طويل جدا. اكتبوا الجواب فقط.
refusal-day-and-month-swapped = اليوم يأتي قبل الشهر. هل تقصدون { $perhaps }؟
refusal-day-missing = ينقص اليوم. مثال: 3 ديسمبر 2026
refusal-month-missing = ينقص الشهر. مثال: 3 ديسمبر 2026
refusal-no-such-month = الأشهر من 1 إلى 12. مثال: 3 ديسمبر 2026
refusal-several-numbers = هناك عدة أعداد. اكتبوا عددا واحدا فقط.
refusal-too-many-decimals = بعد الفاصلة، اكتبوا رقمين (2). مثال: 12,50
refusal-year-out-of-range = السنة يجب أن تكون بين { $least } و { $most }.
refusal-other = لم نفهم. اكتبوا كما في المثال.

error-fault = هذا ليس خطأكم.
error-back = الرجوع إلى البداية
error-missing = هذه الصفحة غير موجودة
    .text = ربما تغير العنوان.
error-language = هذه اللغة غير موجودة بعد
    .text = يمكنكم المتابعة بالفرنسية.
error-broken = حدث خطأ عندنا
    .text = انتظروا دقيقة واحدة (1). ثم حاولوا مرة أخرى.
error-slow = الجواب تأخر كثيرا
    .text = انتظروا دقيقة واحدة (1). ثم حاولوا مرة أخرى.
error-busy = هناك أشخاص كثيرون في الوقت نفسه
    .text = انتظروا دقيقة واحدة (1). ثم حاولوا مرة أخرى.
error-large = ما ترسلونه كبير جدا
    .text = ارجعوا إلى الوراء. اكتبوا نصا أقصر.
error-head = جهازكم يرسل معلومات كثيرة جدا
    .text = امحوا ملفات cookies لهذا الموقع. ثم حاولوا مرة أخرى.
error-way = هذا غير ممكن هنا
    .text = ارجعوا إلى البداية. ابدؤوا الطريق من جديد.
error-foreign = هذا الطلب جاء من موقع آخر
    .text = لحمايتكم، لا نقبله. ابدؤوا من جديد من صفحة البداية.
error-elsewhere = نحن لا نقرأ هذا العنوان
    .text = نقرأ بعض المواقع الرسمية فقط. تأكدوا من العنوان، أو اسألوا شخصا.

legal = من نحن
    .text =
        Marchepied برنامج حر ومجاني.
        هذا ليس موقعا للدولة.
        نحن نشرح المعاملات. لا نرسل شيئا بدلا منكم.
legal-publisher = المسؤول: { $publisher }
legal-host = مكان حفظ الموقع: { $host }
legal-contact = للكتابة لنا أو الاتصال بنا: { $contact }
legal-nobody = المسؤول لم يكتب اسمه هنا بعد.
legal-source = رمز البرنامج لهذه النسخة: { $source }
legal-guides = من راجع أدلتنا؟
    .read = راجعه: { $by }. التاريخ: { $date }.
    .unread = لم يراجعه بعد الأشخاص المعنيون.
legal-data = أسماء المدن تأتي من: { $sources }.
legal-licence = البرنامج برخصة AGPL 3.0. النصوص برخصة CC BY-SA 4.0.

privacy = الخصوصية
    .text =
        لا نطلب أبدا اسمكم.
        لا نطلب أبدا كلمة السر أو بريدكم الإلكتروني (e-mail).
        لا نطلب أبدا رقم الضمان الاجتماعي.
    .list =
        اختياراتكم موجودة في عنوان الصفحة. هي لا تقول من أنتم.
        أرقامكم تبقى في جهازكم، مخفية، لمدة ساعتين (2).
        ليس عندنا إعلانات ولا نتابع أحدا.
        لا نسجل عنوانكم ولا أجوبتكم.
    .note = على حاسوب مشترك، أغلقوا كل النوافذ في النهاية.

access = سهولة الاستعمال للجميع
    .text =
        نريد أن تعمل كل صفحة لكل الناس.
        تعمل بلوحة المفاتيح، بدون صور، بدون ألوان وبدون برامج إضافية.
        يمكنكم تكبير الكتابة وتغيير الألوان.
    .note = لم يفحص أي خبير هذا الموقع بعد. حالته في القانون إذن: غير مطابق.
    .trouble = هل توجد صفحة صعبة عليكم؟ أخبروا المسؤول عن هذا الموقع.
    .defender = لم يصلكم جواب؟ Défenseur des droits (المدافع عن الحقوق) يمكن أن يساعدكم. هذا مجاني.

cli-open = افتحوا هذا العنوان في المتصفح: { $address }
cli-stop = للإيقاف: Ctrl و C.
