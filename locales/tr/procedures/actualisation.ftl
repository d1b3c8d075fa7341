actualisation = Aylık bildirimimi yapmak (actualisation)
    .tile = France Travail’da kayıtlıyım
    .line = Kaydınız sürsün diye her ay durumunuzu söyleyin.
    .keywords = işsizlik issizlik işsiz işsizlik parası aylık bildirim güncelleme iş kurumu iş arıyorum kayıt maaş bordro saat geciktim unuttum şifre france travail pole emploi actualisation 3949
    .agent = France Travail’da aylık bildirimimi (actualisation) yapmam gerekiyor.

actualisation-pour-qui = France Travail’da kayıtlı mısınız?
    .hint = France Travail, Pôle emploi’nin yeni adıdır.
    .text =
        Her ay durumunuzu söylersiniz: buna actualisation (aylık bildirim) denir.
        Kişisel sayfanızda { $label-actualiser } mi yazıyor? O zaman yapmanız gerekir.
    .note = Bu rehber hiçbir şey göndermez. İstediğiniz zaman durabilirsiniz.
    .yes = Evet
    .no = Hayır
    .autrement =
        France Travail’e iş aradığınızı söylediniz mi?
        Eskiden bu yerin adı Pôle emploi idi.
        Bilmiyor musunuz? Son cevabı seçin.
actualisation-pas-inscrit = Kayıt yoksa gönderilecek bir şey yok
    .text =
        Aylık bildirim, kayıtlı kişiler içindir.
        Kayıt olmak mı istiyorsunuz? { $portal } sitesine gidin.
        Biriyle konuşmak mı istiyorsunuz? Bu numarayı arayın: { $phone }.
        Büro da sizi kaydedebilir. Bir görevli yardım eder.
actualisation-savoir = Yapmanız gerekip gerekmediğini nasıl anlarsınız
    .steps =
        { $portal } sitesinde kişisel sayfanızı açın.
        Şu düğmeyi arayın: { $label-actualiser }.
        Bu düğmeyi görüyor musunuz? Aylık bildirimi yapın.
        Emin değil misiniz? Bu numarayı arayın: { $phone }.
    .note = Son gün: { $fenetre-closes }, gece yarısına kadar.
actualisation-tot = { $fenetre-missed } ayının bildirimini gönderdiniz mi?
    .hint = Bugün gönderme kapalı. Bir sonraki açılış: { $fenetre-opens }.
    .yes = Evet, gönderdim
    .no = Hayır
actualisation-verif = Gönderildiğini nasıl anlarsınız
    .steps =
        { $portal } sitesinde kişisel sayfanızı açın.
        Şunu açın: { $label-droits }.
        { $fenetre-missed } ayının bildirimini arayın.
        Bulamıyor musunuz? Bu numarayı arayın: { $phone }.
    .note = Sonra “Geri” yazısına dokunun. Soruya cevap verin.
actualisation-retard = { $fenetre-missed } ayı için artık çok geç
    .text =
        Son gün geçti.
        Kaydınız sona eriyor. Ödeme de duruyor.
        Bu bir ceza değil. Yeniden kayıt olabilirsiniz.
    .note = Biri size bugünden yardım edebilir.
actualisation-reinscrire = Hemen bugün yeniden kayıt olun
    .steps =
        Bu numarayı arayın: { $phone }. Veya { $portal } sitesine gidin.
        Şunu deyin: “{ $fenetre-missed } ayının bildirimi (actualisation) gönderilmedi.”
        Sorun: “Nasıl yeniden kayıt olurum?”
        Sorun: “Para kaybeder miyim?”
    .warning = Bu ayın ödenip ödenmeyeceğini bilmiyoruz. Bir görevliye sorup doğrulayın.
actualisation-contester = Bir karara katılmıyor musunuz?
    .steps =
        Önce büronuzla konuşun. Yazılı cevap isteyin.
        Büro hayır mı dedi? { $portal } arabulucusuna (médiateur) yazın.
        Yine mi hayır? İdare mahkemesine (tribunal administratif) gidebilirsiniz.
    .note = Bunun son günlerini büroya sorun.
actualisation-attendre = Her şey yolunda. Bugün gönderilecek bir şey yok
    .text =
        Bir sonraki bildirim { $fenetre-month } ayı içindir.
        Açılış: { $fenetre-opens }.
        Kapanış: { $fenetre-closes }, gece yarısı.
    .note = Bugün kâğıtlarınızı hazırlayın. Şifrenizi de deneyin.
actualisation-preparer = Kâğıtlarınızı hazırlayın
    .hint = Maaş bordrosu yalnızca çalışıyorsanız gerekir.
    .note = Bir kâğıt eksik mi? Daha vaktiniz var.
actualisation-quand = Son gününüz: { $fenetre-closes }, gece yarısına kadar
    .text =
        Şimdi { $fenetre-month } ayının bildirimi yapılır.
        Erken yapın. O zaman ödeme daha çabuk gelir.
        Pazar gününe gelse de son gün değişmez.
    .warning = Bu tarihten sonra kaydınız sona erer.
actualisation-formation = { $fenetre-month } ayında bir kursa veya staja gittiniz mi?
    .hint = Bütün ayı düşünün.
    .yes = Evet
    .no = Hayır
actualisation-travaille = { $fenetre-month } ayında çalıştınız mı?
    .hint = Hepsini sayın: bir saat, bir gün, bir ay.
    .note = Kendi hesabınıza çalışmak da çalışmaktır.
    .yes = Evet, çalıştım
    .no = Hayır
    .dire = Bir saatlik iş de sayılır. Birlikte arayın.
    .piege = Küçük bir işi unutmak.
actualisation-compte = Neler çalışma sayılır
    .text = Bunlardan yalnızca biri bile varsa { $label-oui } (evet) deyin:
    .list =
        Bir işverenin yanında iş, 1 saat bile olsa.
        Geçici iş (intérim).
        Kendi hesabınıza iş.
    .note = Para daha sonra mı geliyor? Bu numarada bir görevliye sorup doğrulayın: { $phone }.
    .next = Anladım
actualisation-autre = Hastalık raporu, izin veya yeni bir aylık aldınız mı?
    .text =
        İzin: annelik veya babalık için.
        Aylık: emeklilik veya maluliyet için.
    .arret = Evet, rapor veya izin
    .pension = Evet, yeni bir aylık
    .deux = Evet, 2’si de
    .non = Hayır
    .autrement =
        Bildirdiğiniz ayı düşünün.
        Hasta mıydınız, doktor kâğıdı var mı?
        Bebeğiniz oldu mu?
        Emeklilik veya başka bir aylık başladı mı?
    .dire = Alçak sesle, başkalarından uzakta konuşun.
    .laisser = Kişi cevabını gösterir. Söylemesi gerekmez.
actualisation-dates = Tarihleri verin
    .text = Sizin için doğru olana { $label-oui } (evet) deyin.
    .list =
        Kurs: merkezin kâğıdına bakın.
        Staj: ilk gün ve son gün.
        Hastalık raporu, babalık izni: tarihler.
        Annelik izni: başlama tarihi.
        Yeni emeklilik veya maluliyet aylığı: başlama tarihi.
    .warning = Buradaki bir satır sizin için yanlış mı? { $label-non } (hayır) deyin.
    .note = Emin değil misiniz? Bu numarayı arayın: { $phone }.
actualisation-recherche = Son soruya dikkat
    .text =
        Site şunu sorar: { $label-recherche } (hâlâ iş arıyor musunuz?)
        Kaydınız sürsün mü istiyorsunuz? { $label-oui } (evet) deyin.
    .warning = { $label-non } (hayır) cevabı kaydınızı durdurur.
    .note =
        Kararsız mısınız? Önce bu numarayı arayın: { $phone }.
        Kurstaysanız site bu soruyu her zaman sormaz.
actualisation-papiers = Bu kâğıtları alın
    .hint = Siteye cevap vermek için yanınızda tutun.
    .note = Bir kâğıt eksik mi? Devam edin. Daha sonra gönderebilirsiniz.
actualisation-emplois = Saatleriniz ve brüt maaşınız
    .hint = Maaş bordrolarınızı alın. Her işveren için bir satır.
    .text = Bunu geçebilirsiniz. Hiçbir şey gönderilmez.
    .note = Kendi hesabınıza mı çalışıyorsunuz? Bu numaraya sorun: { $phone }.
    .warning = Ücretli izinleri ve primleri sayın. Sözleşme sonu tazminatını saymayın.
    .heures = Saat, dakikaları yazmadan
    .brut = Brüt maaş, euro olarak
    .row = İşveren { $number }
    .dire = Maaş bordrosunda “brut” (brüt) satırını gösterin.
    .piege = Brüt yerine net maaşı almak.
    .autrement =
        Her işveren için 2 sayı yazın.
        Birincisi: aydaki çalışma saatleri.
        İkincisi: «brut» kelimesinin yanındaki ücret.
        Bulamıyor musunuz? Bu sayfayı geçin.
actualisation-fiche = Sayıları nerede okurum?
    .list =
        Saat: ayın toplamı, dakikalar olmadan.
        Brüt maaş: brut kelimesini arayın.
        Ücretli izinleri ve primleri sayın.
        Sözleşme sonu tazminatını saymayın.
    .note =
        Maaş bordrosu yok mu? Yakın bir sayı verin. Bordroyu sonra gönderin.
        Emin değil misiniz? İşverene veya bu numaraya sorun: { $phone }.
actualisation-depart = { $portal } sitesine gidin
    .hint = İlk gün: { $fenetre-opens }. Son gün: { $fenetre-closes }, gece yarısına kadar.
    .warning =
        Onaylamadan önce hepsini yeniden okuyun.
        Sonra bildirimi internette değiştiremezsiniz.
        Hata mı var? Bu numarayı arayın: { $phone }.
    .note =
        Sitedeki kelimeler biraz değişebilir.
        Şimdi başlayıp daha sonra bitirebilirsiniz.
    .land =
        Giriş adınızı ve şifrenizi yazın.
        { $label-actualiser } düğmesine, sonra { $label-declarer } düğmesine dokunun.
        Site bazen hazır bilgiler gösterir. Her satırı kontrol edin.
        Bir satır yanlış mı? Hatayı o sayfada bildirin.
        Soruları cevaplayın: kurs, iş, staj, rapor, izin, aylık.
        Çalıştınız mı? Her işvereni, saatlerini ve brüt maaşı yazın.
        Kaydınız sürsün mü istiyorsunuz? { $label-recherche } sorusuna { $label-oui } (evet) deyin.
        { $label-verifier } adımında yeniden okuyun. Sonra onaylayın.
        { $label-justificatifs } adımında kâğıtlarınızı gönderin. Daha sonra da olur.
        Onayı bekleyin. Kaydedin veya yazdırın.
    .say =
        Otomatik santral gece gündüz cevap verir: { $phone }.
        Giriş adınızı ve şifrenizi sorar.
        Siteyle aynı soruları sorar.
        Görevliye şunu deyin: “{ $fenetre-month } ayı için bildirimimi (actualisation) yapmak istiyorum.”
        Hatadan sonra şunu deyin: “Yanlış bilgi gönderdim. Nasıl düzeltirim?”
    .planb =
        Bilgisayar yok mu? Arayın veya telefonunuzda { $label-application } uygulamasını açın.
        İnternet yok mu? Büronuzda ücretsiz bilgisayar var.
        Yardım mı lazım? France Services’e gidin, yakınınızda ücretsiz bir kamu yeri.
        Site bozuk mu? Saati yazın ve ekranın fotoğrafını çekin. Aynı gün arayın.
        Site bozuk olsa da son gün değişmez: { $fenetre-closes }. Erken yapın.
actualisation-envoye = Onayı gördünüz mü?
    .hint = Site, bildiriminizin kaydedildiğini yazar.
    .yes = Evet, gördüm
    .no = Henüz değil
    .dire = Sitenin mesajını birlikte arayın.
    .piege = Bu mesajdan önce sayfayı kapatmak.
actualisation-garder = Gönderildi. Kanıtı saklayın
    .steps =
        Sayfayı kaydedin veya yazdırın.
        İstenen kâğıtları gönderin.
        Ödeme yaklaşık { $delai-virement } iş günü sonra gelir.
        Bir değişiklik mi oldu? { $delai-changement } gün içinde, beklemeden söyleyin.
        Hata mı var? Bu numarayı arayın: { $phone }.
    .note = Katılmıyor musunuz? Büroyla, sonra arabulucuyla konuşun, sonra mahkemeye gidin.
actualisation-recu = Gönderildi mi, nasıl kontrol edersiniz
    .steps =
        Kişisel sayfanızı açın. { $label-actualiser } düğmesine dokunun.
        Site { $label-deja } mi yazıyor? Gönderilmiş.
        Yazmıyorsa { $label-droits } bölümüne bakın. Cevap { $delai-espace } saat içinde gelir.
        Emin değil misiniz? { $phone } numarasını arayın. Şu tarihten önce: { $fenetre-closes }.
actualisation-bientot = Bu normal. Şu gün geri gelin: { $fenetre-opens }
    .text =
        Gönderme henüz açılmadı.
        Sonra son gününüz: { $fenetre-closes }, gece yarısına kadar.
        Maaş bordrolarınızı saklayın.
    .note = Tarihi bir kâğıda veya telefonunuza yazın.
actualisation-blocage = Takıldınız mı? Çözümler burada
    .list =
        Site bozuk: ekranın fotoğrafını çekin. Bu numarayı arayın: { $phone }.
        Kod gelmiyor: arayın veya büroya gidin.
        Yanlış sayı gönderdiniz: hemen arayın.
        Son gün geçti: bu numarayla yeniden kayıt olun: { $phone }.
    .warning = Son gün: { $fenetre-closes }, gece yarısına kadar.
    .note = Katılmıyor musunuz? Büroyla, sonra arabulucuyla konuşun, sonra mahkemeye gidin.
