### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = ساختن ورق برای یک جای دیگر
    .hint = این‌جا نام نیست. شخص می‌تواند آن را با دست بنویسد.
    .go = ورق را ببینید
liaison-deja = آنچه انجام شده
liaison-compte = حساب در سایت
liaison-commence = آغاز درخواست
liaison-envoye = فرستادن درخواست
liaison-rendez-vous = وقت ملاقات
liaison-prets = کاغذهای آماده
liaison-bon = ورق برای یک جای دیگر
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = ضرورت
liaison-lieu = جای، با دست بنویسید
liaison-nom = نام، با دست، اگر شخص بخواهد
liaison-retour = ورق برگشت
    .hint = وقتی تمام شد، این چهارخانه را با تیلفون باز کنید.
liaison-apres = آیا این‌جا انجام شد؟
    .hint = انتخاب کنید. ما هیچ چیز را نگه نمی‌داریم.
liaison-fini = انجام شد
    .list =
        کاغذی را که گرفتید نگه دارید.
        این صفحه را به کسی نشان بدهید که شما را فرستاد.
liaison-suite = هنوز نه، باید دوباره بیایید
    .list =
        روز و ساعت را یادداشت کنید.
        بپرسید: « کدام کاغذ کم است؟ »
        به کسی که شما را فرستاد بگویید.
liaison-ailleurs = باید جای دیگر بروید
    .list =
        نام و تیلفون آن جای را بپرسید.
        یک ورق دیگر بسازید.
