official-source = نص رسمي من service-public، تاريخه: { $date }.
official-source-undated = نص رسمي من service-public.
official-not-the-site = Marchepied قسمه إلى خطوات. موقعنا ليس رسميا.
official-original = رؤية الصفحة الرسمية
official-old = انتبهوا: تاريخ هذه النصوص { $date }. ربما تغيرت بعض القواعد. تأكدوا مع شخص.
official-part = : { $step } من { $steps }
official-know = للمعرفة
official-note = ملاحظة
official-warning = انتبهوا
official-reminder = تذكير
official-example = مثال
official-news = جديد
official-more = معلومات أكثر
official-dated = التاريخ: { $date }
official-closed = هذه الخدمة لا تجيب الآن. الإدارة تقول ذلك.
official-site = رؤية الموقع: { $name }
official-agent = أحتاج إلى مساعدة في هذه المعاملة:

service-online = هذه معاملة تتم على الإنترنت.
    .open = فتح الموقع الرسمي
service-form = هذه استمارة للملء.
    .open = فتح الاستمارة
service-letter = هذا نموذج رسالة.
    .open = فتح النموذج
service-calculator = هذا حساب، للمعرفة فقط. لا يرسل شيئا.
    .open = فتح الحساب
service-lookup = هذه أداة للبحث.
    .open = فتح الأداة
service-closed = هذه الخدمة معطلة. الإدارة تقول ذلك.
    .text = هذا ليس خطأكم. حاولوا لاحقا، أو اسألوا شخصا.
service-file = ملف:
service-nowhere = العنوان غير موجود في النص الرسمي. اسألوا شخصا.

read-doors = المواقع الرسمية
read-parts = قراءة جزء آخر
read-dossier = رؤية حالة أخرى

fiches = كل المعاملات
    .hint = هذه نصوص الدولة. نعرضها شاشة بعد شاشة.
fiches-events = في الحياة
fiches-themes = حسب الموضوع
fiches-none =
    .text =
        هذه الصفحات ستأتي قريبا.
        الأدلة الأخرى تعمل.
    .how = هل أنتم المسؤولون عن هذا الموقع؟
    .operator =
        يجب تحميل النصوص الرسمية.
        شغلوا هذا الأمر مع الإنترنت:
fiche-start = البدء، خطوة بخطوة
fiche-papers = الأوراق المذكورة
    .hint = حسب حالتكم، تلزم أوراق أقل. الخطوات تقول لكم ذلك.

official-situation = ما هي حالتكم؟
official-case = أي حالة تخصكم؟
official-manner = كيف تريدون أن تقوموا بذلك؟
official-open = ماذا تريدون أن تفتحوا؟
    .none = لا شيء، أتابع
official-parts = ماذا تريدون أن تعرفوا؟
official-all = قراءة الكل، بالترتيب
official-all-cases = لا أعرف، اعرضوا كل الحالات
official-services = مواقع رسمية واستمارات
official-people = من يمكن أن يساعدكم
official-links = انظروا أيضا
official-laws = نصوص القانون
official-after = هل تريدون شيئا آخر؟
official-done = لا، انتهيت
official-next = هذه هي التتمة
official-answered = لقد أجبتم من قبل. هذه هي التتمة لحالتكم.
official-end = لقد قرأتم هذا النص
    .text = عندكم سؤال؟ يمكن لشخص أن يساعدكم.

official-facts = باختصار
official-cost = الثمن:
official-public = لمن:
official-account = للدخول إلى الموقع:
official-calendar = متى:
official-count = عدد الخطوات:
official-languages = اللغات:
official-steps = الخطوات
official-papers = الأوراق
official-manual = كيف تفعلون
official-tracking = بعد طلبكم
official-delay = المدة
official-appeal = إذا كنتم غير موافقين
official-follow = متابعة طلبكم

official-nothing = في هذه الحالة، النص الرسمي لا يقول شيئا أكثر.
official-other =
    .n1 = حالة أخرى
    .n2 = الحالة الثانية
    .n3 = الحالة الثالثة
    .n4 = الحالة الرابعة
    .n5 = الحالة الخامسة
    .n6 = الحالة السادسة
    .n7 = الحالة السابعة
    .n8 = الحالة الثامنة
    .n9 = الحالة التاسعة
    .n10 = حالة أخرى أيضا
