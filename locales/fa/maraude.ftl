### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = کمک برای کسی که بیرون می‌خوابد
    .text =
        همیشه جای نیست.
        پیش از رفتن زنگ بزنید.
    .none = ما این‌جا جایی را نمی‌شناسیم. به شماره بالا زنگ بزنید.
    .seen = تازه شده در { $day }.
    .door = امشب بیرون هستید؟ جاهایی که کمک می‌کنند

place-accueil-de-jour = مرکز روزانه (accueil de jour).
place-halte-de-nuit = جای استراحت شب (halte de nuit).
place-douches = حمام.
place-repas = غذا.
place-domiciliation = آدرس برای خط‌های شما.
place-sante = تداوی.
