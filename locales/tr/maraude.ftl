### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = Dışarıda uyuyanlara yardım
    .text =
        Her zaman yer olmaz.
        Gitmeden önce arayın.
    .none = Burada bir yer bilmiyoruz. Yukarıdaki numarayı arayın.
    .seen = Güncelleme: { $day }.
    .door = Bu gece dışarıda mısınız? Yardım eden yerler

place-accueil-de-jour = Gündüz merkezi (accueil de jour).
place-halte-de-nuit = Gece durağı (halte de nuit).
place-douches = Duşlar.
place-repas = Yemek.
place-domiciliation = Mektuplarınız için adres.
place-sante = Sağlık bakımı.
