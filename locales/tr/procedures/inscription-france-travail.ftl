inscription-france-travail = France Travail’a kayıt olmak
    .tile = İş arıyorum
    .line = Yardım, bazen de işsizlik parası almak için kayıt olun.
    .keywords = iş iş arıyorum işsiz issiz işsizlik parası kayıt kaydolmak iş kurumu işten çıkarıldım kovuldum sözleşme bitti istifa işim bitti meslek kurs france travail pole emploi chomage 3949
    .agent = France Travail’a iş arayan olarak kayıt olmak istiyorum.
inscription-france-travail-situation = Bugün durumunuz nedir?
    .hint = France Travail, Pôle emploi’nin yeni adıdır.
    .text =
        Kayıt, yaptığınız günden itibaren sayılır. Çabuk yapın.
        Burada hiçbir şey gönderilmez.
    .sans = İşim yok
    .bientot = İşim yakında bitiyor
    .ancien = Daha önce kayıtlıydım
    .rsa = RSA alıyorum veya mission locale’deyim (gençlik iş merkezi)
    .unsure = Başka bir şey, veya bilmiyorum
    .autrement =
        Bugün işinizin nasıl olduğunu söyleyin.
        Hiç iş yok mu? İlk cevabı seçin.
        Bir sözleşme yakında mı bitiyor? İkinci cevabı seçin.
        Eskiden kayıtlı mıydınız? Üçüncü cevabı seçin.
inscription-france-travail-auto = Herhâlde zaten kayıtlısınız
    .text =
        RSA veya mission locale ile kayıt kendiliğinden olur.
        RSA alıyorsanız eşiniz de kayıtlıdır.
        Bir mektup bunu size bildirir. Ne istiyorsa onu yapın.
    .steps =
        Mektup yok mu? Bu numarayı arayın: { $phone }.
        Sorun: “Kayıtlı mıyım?”
        Sorun: “Her ay aylık bildirim (actualisation) yapmam gerekiyor mu?”
inscription-france-travail-savoir = Kayıt kimler için?
    .list =
        İş arıyorsunuz.
        { $age-minimum } yaşında veya daha büyüksünüz.
        Fransa’da çalışabilirsiniz.
    .text = Kayıt ücretsizdir. Şu durumda sizin içindir:
    .note = Hasta mısınız, kursta mısınız, yarım gün mü çalışıyorsunuz? Bu numaraya sorun: { $phone }.
inscription-france-travail-bientot = İşin bitmesini bekleyin
    .text =
        Son iş gününüzden bir gün sonra kayıt olun.
        Ondan önce bu rehberle her şeyi hazırlayın.
    .note = Bu günü bir kâğıda veya telefonunuza yazın.
inscription-france-travail-reinscrire = Yeniden kayıt olun
    .text =
        İlk kez kayıt olmakla aynı yoldur.
        Eski kişisel sayfanız belki hâlâ vardır.
        Giriş adınızı ve şifrenizi yanınızda tutun.
    .note = Kayıp mı? Bu numarayı arayın: { $phone }. Bir görevli yardım eder.
inscription-france-travail-identite = Hangi kimlik belgeniz var?
    .hint = Hâlâ geçerli bir belge.
    .carte = Kimlik kartı veya pasaport
    .sejour = Oturma kartı veya oturma izni
    .aucun = Yok, veya süresi bitmiş
    .autrement =
        Hangi kâğıtta adınız ve fotoğrafınız var?
        Kimlik kartı veya pasaport mu? İlk cevabı seçin.
        Fransa’da kalmak için bir kâğıt mı? İkinci cevabı seçin.
        Hiçbiri yok mu, tarihi geçti mi? Üçüncü cevabı seçin.
inscription-france-travail-sejour = Oturma izninize bakın
    .text =
        Çalışma hakkınız var mı? Büro bunu kontrol eder.
        Yakında bitiyor mu? Yenisini hemen isteyin.
        Beklemek için bir kâğıdınız mı var? Bu numarayı arayın: { $phone }.
inscription-france-travail-sans-papier = Hangi kâğıdı göstereceğinizi sorun
    .steps =
        Bu numarayı arayın: { $phone }.
        Şunu deyin: “Kayıt olmak istiyorum. Geçerli kâğıdım yok.”
        Sorun: “Başka hangi kâğıt olur?”
    .note =
        Büroya da gidebilirsiniz. Saatleri kontrol edin.
        France Services kâğıdı yenilemeye yardım eder. Ücretsizdir.
inscription-france-travail-travail = Fransa’da daha önce çalıştınız mı?
    .hint = Kısa bir sözleşme de sayılır.
    .note = Eski iş, işsizlik parası hakkı verebilir.
    .yes = Evet
    .no = Hayır
    .autrement =
        Fransa’da ücretli bir işiniz oldu mu?
        Kısa süre bile olsa sayılır.
        Bilmiyor musunuz? Birine sorun.
inscription-france-travail-attestation = İşveren belgesini isteyin
    .text =
        Her işveren, sözleşme bitince bu kâğıdı verir.
        İşsizlik parasını hesaplamaya yarar.
        Eksik mi? Yine de kayıt olun.
    .note = İşveren vermiyor mu? Bu numaraya söyleyin: { $phone }.
    .warning = İşsizlik parası için, sözleşmeden sonra { $delai-chomage } ay içinde kayıt olun.
inscription-france-travail-sans-chomage = Kayıt yine de yararlıdır
    .text =
        Bir görevli iş veya kurs aramanıza yardım eder.
        Daha önce çalışmadıysanız, çoğu zaman işsizlik parası yoktur.
        Paranız az mı? RSA hakkınız var mı diye CAF’a sorun.
inscription-france-travail-papiers = Bu kâğıtları hazırlayın
    .hint = Sizde olanları işaretleyin.
    .note = Biri eksik mi? Devam edin. Daha sonra verebilirsiniz.
inscription-france-travail-internet = İnternette yapabilir misiniz?
    .hint = Site bir e-posta adresi ve bir telefon ister.
    .yes = Evet, tek başıma veya bir yakınımla
    .no = Hayır, yardım istiyorum
inscription-france-travail-agence = Büro sizi kaydeder
    .text = Bir görevli, büronun bilgisayarında size yardım eder. Ücretsizdir.
    .steps =
        { $phone } numarasını arayın veya büroya gidin.
        Şunu deyin: “Kayıt olmak istiyorum. Yardıma ihtiyacım var.”
        E-posta adresiniz yok mu? Onu da söyleyin.
        Kâğıtlarınızı getirin.
    .note = France Services de yardım eder. Ücretsizdir.
inscription-france-travail-depart = { $portal } sitesine gidin
    .hint = Ücretsizdir, gece gündüz.
    .warning = İşiniz bitmedi mi? Son günden bir gün sonrasını bekleyin.
    .note =
        Sitedeki kelimeler biraz değişebilir.
        Durup daha sonra bitirebilirsiniz, { $brouillon-jours } gün boyunca.
    .land =
        Şuna dokunun: { $label-inscrire }.
        Adınızı, adresinizi, telefonunuzu, e-postanızı yazın.
        Sosyal güvenlik numaranızı yazın.
        Son işinizi ve aradığınız işi söyleyin.
        Site işsizlik parası (allocation chômage) öneriyor mu? Aynı anda isteyin.
        RIB’inizi (banka hesap bilgisi) ekleyin.
        Site randevu öneriyor mu? Bir gün ve saat seçin.
        Hepsini yeniden okuyun. Onaylayın.
        Onayı, giriş adını ve şifreyi saklayın.
    .say =
        Merhaba. İş arıyorum. Kayıt olmak istiyorum.
        Site için yardıma ihtiyacım var.
        Beni bir görevliyle kaydedebilir misiniz?
    .planb =
        Bilgisayar yok mu? Büroda var. Bir görevli yardım eder.
        Site sizi kaydetmiyor mu? Bu numarayı arayın: { $phone }.
        Site bozuk mu? Saati yazın. Ekranın fotoğrafını çekin. Aynı gün arayın.
        France Services de size yardım eder. Ücretsizdir.
inscription-france-travail-envoye = Onayı gördünüz mü?
    .hint = Site, başvurunuzun kaydedildiğini yazar.
    .yes = Evet, gördüm
    .no = Hayır, henüz değil
inscription-france-travail-apres = Gönderildi. Peki şimdi?
    .steps =
        Kişisel sayfanızdaki her mesajı okuyun.
        Sizden istenen kâğıtları hemen gönderin.
        Randevunuzun gününü yazın.
        Adresiniz veya telefonunuz mu değişiyor? Söyleyin.
    .note = Her şeyin bir kopyasını saklayın.
inscription-france-travail-rendez-vous = İlk randevu
    .text =
        Bir görevli sizinle işinizi ve ihtiyaçlarınızı konuşur.
        Okumanız zayıf mı, Fransızcanız az mı? Söyleyin.
        Kimlik belgenizi getirin. CV’niz var mı? Alın.
    .note = Biriyle gelmek mi istiyorsunuz? Önceden bu numaraya sorun: { $phone }.
    .warning = Gelemiyor musunuz? Önceden arayın. Yoksa kayıt bitebilir.
inscription-france-travail-chaque-mois = Her ay aylık bildirim (actualisation) yapın
    .text =
        Ay sonunda açılır. Şunu arayın: { $label-actualiser }.
        Yapmazsanız kayıt sona erer.
        “Aylık bildirimimi yapmak” rehberimiz size yardım eder.
    .note =
        Sorunuz mu var? Bu numarayı arayın: { $phone }.
        Katılmıyor musunuz? Büroyla konuşun, sonra arabulucuya (médiateur) yazın.
inscription-france-travail-recu = Kaydedildi mi diye sorun
    .steps =
        E-postalarınıza ve kişisel sayfanıza bakın.
        Hâlâ emin değil misiniz? Bu numarayı arayın: { $phone }.
        Sorun: “Kayıtlı mıyım? Hangi günden itibaren?”
inscription-france-travail-patience = Bu normal. Yakında geri gelin
    .text =
        Kâğıtlarınız hazır.
        Son iş gününüzden bir gün sonra kayıt olun.
    .note = Bu günü telefonunuza yazın.
inscription-france-travail-blocage = Nerede takıldınız?
    .hint = Bu sizin suçunuz değil. Başka bir yol buluruz.
    .panne = Site çalışmıyor
    .code = Kod veya şifre
    .refus = Site hayır diyor
    .unsure = Başka bir şey
    .autrement =
        Sizi ne durduruyor?
        Site açılmıyor mu? İlk cevabı seçin.
        Giremiyor musunuz? İkinci cevabı seçin.
        Site reddediyor mu? Üçüncü cevabı seçin.
inscription-france-travail-panne = Site çalışmıyor
    .steps =
        Günü ve saati yazın.
        Ekranın fotoğrafını çekin.
        Aynı gün { $phone } numarasını arayın.
        Şunu deyin: “Hemen bugün kayıt olmak istiyorum.”
    .note = Büro da sizi kaydedebilir.
inscription-france-travail-code = Kod veya şifre olmuyor
    .text =
        Kod, e-postayla veya mesajla gelebilir. 10 dakika bekleyin.
        Gelmedi mi? Bu numarayı arayın: { $phone }.
        Şunu deyin: “Kişisel sayfama giremiyorum.”
    .warning = Şifrenizi kimseye vermeyin.
inscription-france-travail-refus = Site kaydı kabul etmiyor
    .text = Bazı kişilerin kaydını bir görevli yapar. Bu normaldir.
    .steps =
        { $phone } numarasını arayın. Nedenini sorun.
        Kâğıtlarınızla büroya gidin.
        Görevli hayır mı dedi? Cevabı yazılı isteyin.
    .note = Katılmıyor musunuz? Arabulucuya (médiateur), sonra idare mahkemesine (tribunal administratif) yazın.
