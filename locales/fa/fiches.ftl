official-source = متن رسمی service-public، تاریخ: { $date }.
official-source-undated = متن رسمی service-public.
official-not-the-site = Marchepied آن را قدم به قدم ساخته. سایت ما رسمی نیست.
official-original = دیدن صفحه رسمی
official-old = توجه: تاریخ این متن‌ها { $date } است. شاید قاعده‌ها تغییر کرده باشد. از یک نفر بپرسید.
official-part = : { $step } از { $steps }
official-know = باید بدانید
official-note = یادداشت
official-warning = توجه
official-reminder = یادآوری
official-example = مثال
official-news = نو
official-more = معلومات بیشتر
official-dated = تاریخ: { $date }
official-closed = این خدمت حالا جواب نمی‌دهد. دفتر دولت این را می‌گوید.
official-site = دیدن سایت: { $name }
official-agent = من برای این کار اداری کمک لازم دارم:

service-online = این کار را باید در انترنت بکنید.
    .open = باز کردن سایت رسمی
service-form = این یک فورمه است که باید خانه‌پری شود.
    .open = باز کردن فورمه
service-letter = این یک نمونه خط است.
    .open = باز کردن نمونه
service-calculator = این یک حساب است، برای دانستن. هیچ چیز نمی‌فرستد.
    .open = باز کردن حساب
service-lookup = این یک وسیله برای جستجو است.
    .open = باز کردن وسیله
service-closed = این خدمت خراب است. دفتر دولت این را می‌گوید.
    .text = این گناه شما نیست. بعدتر کوشش کنید، یا از یک نفر بپرسید.
service-file = فایل:
service-nowhere = آدرس در متن رسمی نیست. از یک نفر بپرسید.

read-doors = سایت‌های رسمی
read-parts = خواندن یک بخش دیگر
read-dossier = دیدن یک حالت دیگر

fiches = همه کارهای اداری
    .hint = این‌ها متن‌های دولت است. ما آن‌ها را صفحه به صفحه نشان می‌دهیم.
fiches-events = در زندگی
fiches-themes = به اساس موضوع
fiches-none =
    .text =
        این صفحه‌ها به زودی می‌آید.
        رهنماهای دیگر کار می‌کند.
    .how = شما مسئول این سایت هستید؟
    .operator =
        باید متن‌های رسمی را بار کنید.
        این فرمان را با انترنت اجرا کنید:
fiche-start = شروع، قدم به قدم
fiche-papers = کاغذهایی که نام گرفته شده
    .hint = نظر به حالت شما، کمتر لازم است. قدم‌ها به شما می‌گوید.

official-situation = وضعیت شما چیست؟
official-case = حالت شما کدام است؟
official-manner = چطور می‌خواهید این کار را بکنید؟
official-open = چه را می‌خواهید باز کنید؟
    .none = هیچ چیز، ادامه می‌دهم
official-parts = چه را می‌خواهید بدانید؟
official-all = خواندن همه، به ترتیب
official-all-cases = نمی‌دانم، همه حالت‌ها را نشان بدهید
official-services = سایت‌های رسمی و فورمه‌ها
official-people = کی می‌تواند شما را کمک کند
official-links = این‌ها را هم ببینید
official-laws = متن‌های قانون
official-after = چیز دیگری می‌خواهید؟
official-done = نه، تمام کردم
official-next = دوام آن این است
official-answered = شما پیشتر جواب داده‌اید. دوام آن برای حالت شما این است.
official-end = شما این متن را خواندید
    .text = سؤال دارید؟ یک نفر می‌تواند شما را کمک کند.

official-facts = خلاصه
official-cost = قیمت:
official-public = برای کی:
official-account = برای داخل شدن به سایت:
official-calendar = چه وقت:
official-count = چند قدم:
official-languages = زبان‌ها:
official-steps = قدم‌ها
official-papers = کاغذها
official-manual = چطور باید کرد
official-tracking = بعد از درخواست شما
official-delay = مدت انتظار
official-appeal = اگر موافق نیستید
official-follow = دنبال کردن درخواست شما
official-nothing = برای این حالت، متن رسمی چیز بیشتر نمی‌گوید.

official-other =
    .n1 = حالت دیگر
    .n2 = حالت دوم
    .n3 = حالت سوم
    .n4 = حالت چهارم
    .n5 = حالت پنجم
    .n6 = حالت ششم
    .n7 = حالت هفتم
    .n8 = حالت هشتم
    .n9 = حالت نهم
    .n10 = باز هم یک حالت دیگر
