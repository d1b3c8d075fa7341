### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = مساعدة لمن ينام في الشارع
    .text =
        لا يوجد مكان دائما.
        اتصلوا قبل الذهاب.
    .none = لا نعرف مكانا هنا. اتصلوا بالرقم في الأعلى.
    .seen = آخر تحديث: { $day }.
    .door = في الشارع الليلة؟ أماكن تساعد

place-accueil-de-jour = مركز استقبال في النهار (accueil de jour).
place-halte-de-nuit = مكان للراحة في الليل (halte de nuit).
place-douches = حمامات للاستحمام.
place-repas = وجبات.
place-domiciliation = عنوان لرسائلكم.
place-sante = علاج.
