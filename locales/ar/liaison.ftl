### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = إعداد ورقة لمكان آخر
    .hint = لا اسم هنا. الشخص يمكن أن يكتبه بيده.
    .go = رؤية الورقة
liaison-deja = ما تم من قبل
liaison-compte = الحساب على الموقع
liaison-commence = بداية الطلب
liaison-envoye = إرسال الطلب
liaison-rendez-vous = الموعد
liaison-prets = الأوراق الجاهزة
liaison-bon = ورقة لمكان آخر
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = الحاجة
liaison-lieu = المكان، يكتب باليد
liaison-nom = الاسم، باليد، إذا أراد الشخص
liaison-retour = ورقة الرجوع
    .hint = عند الانتهاء، افتحوا هذا المربع بالهاتف.
liaison-apres = هل تم الأمر هنا؟
    .hint = اختاروا. لا نحتفظ بشيء.
liaison-fini = تم الأمر
    .list =
        احتفظوا بالورقة التي أخذتموها.
        أروا هذه الشاشة لمن أرسلكم.
liaison-suite = ليس بعد، يجب الرجوع
    .list =
        اكتبوا اليوم والساعة.
        اسألوا: « أي ورقة تنقص؟ »
        قولوا ذلك لمن أرسلكم.
liaison-ailleurs = يجب الذهاب إلى مكان آخر
    .list =
        اطلبوا اسم المكان ورقم هاتفه.
        أعدوا ورقة أخرى.
