exercise-numero-dossier = إيجاد رقم آداما (Adama)
    .line = في الرسالة أرقام كثيرة. رقم واحد (1) فقط هو الصحيح.
    .story =
        آداما (Adama) وصلته رسالة.
        يريد أن يعرف أين وصل طلبه.
        ساعدوا آداما على إيجاد رقم ملفه.
    .learnt =
        إيجاد رقم الملف على رسالة.
        اختيار الملف الصحيح في قائمة.
        اختيار تاريخ في تقويم.

exercise-numero-dossier-suivi =
    افتحوا الرسالة. ابحثوا عن الكلمات { $label-numero } (رقم الملف).
    اكتبوا الرقم كما هو. ثم اضغطوا على { $label-chercher } (بحث).
    .numero = على الرسالة، رقم الملف هو { $value-numero }

exercise-numero-dossier-dossiers =
    هناك ملفان (2). ملف واحد (1) فقط ما زال مفتوحا (en cours).
    اختاروه في القائمة. ثم اضغطوا على { $label-ouvrir } (فتح).
    .dossier = الملف المفتوح هو { $value-dossier }

exercise-numero-dossier-detail =
    تنقص فاتورة. اقرؤوا آخر موعد.
    اختاروا هذا التاريخ. ثم اضغطوا على { $label-confirmer } (تأكيد).
    .date = آخر موعد هو { $value-date }
