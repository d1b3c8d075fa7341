kit = Atölye gereçleri
    .link = Bir atölye hazırla
    .address = Söylenecek veya gösterilecek adres
    .after = Bu sitenin adresinden sonra yazılacak
    .short = 15 dakikada
    .short-show = Adresi gösterin.
    .short-text =
        Her kişi rehberi açar.
        İlk ekranları birlikte okuyun.
        Her kişi ne anladığını söyler.
    .half = 30 dakikada
    .half-text =
        Kartları masaya koyun. Sıraya dizin.
        Her kişi rehberi kendi telefonunda izler.
        Her ekranın tuzağını konuşun.
    .hour = 60 dakikada
    .hour-text =
        Kâğıtları birlikte arayın.
        Her kişi bir alıştırma yapar, sonra rehberi izler.
        Her kişinin tek başına ne yapabildiğini yazın.
    .papers = Getirilecek kâğıtlar
    .cards = Kesilecek kartlar
