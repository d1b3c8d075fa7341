urgence = Acil numaralar
    .hint = Ücretsizdir. Bir numaraya dokunun.
    .note =
        Bu numaraları not edin. İnternetsiz çalışırlar.
        “Hemen çık” sayfayı değiştirir. Adres geçmişte kalır.
urgence-tile = Tüm acil numaralar
urgence-write = Şunu yazın: { $words }
urgence-samu = Bir kişi çok kötü durumda
    .say = Bir kişi çok kötü durumda. Şu yerdeyim.
urgence-police = Tehlikedesiniz
    .say = Tehlikedeyim. Şu yerdeyim.
urgence-pompiers = Yangın veya kaza var
    .say = Yangın var. Şu yerdeyim.
urgence-europe = Tüm acil durumlar, bütün Avrupa’da
    .say = Yardıma ihtiyacım var. Şu yerdeyim.
urgence-sourds = Mesaj, duymanız veya konuşmanız zorsa
    .say = Yardıma ihtiyacım var. Şu yerdeyim.
urgence-logement = Bu gece için bir yatak
    .say = Bu gece yatacak yerim yok. Şu yerdeyim.
urgence-enfance = Tehlikede bir çocuk
    .say = Bir çocuk tehlikede.
urgence-violences = Kadına şiddet
    .say = Birinden korkuyorum.
urgence-medecin = Bir doktor, sizinki kapalıysa. Saatler şehre göre değişir
    .say = Hastayım. Doktor nerede?
quit = Hemen çık
