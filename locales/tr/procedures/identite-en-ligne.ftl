identite-en-ligne = FranceConnect ile girmek
    .tile = Bir site FranceConnect istiyor
    .line = Doğru hesabı bulmak veya FranceConnect sorununu çözmek.
    .keywords = giriş girmek hesap şifre parola unuttum kod gelmiyor isim yanlış ad soyad doğum tarihi hata engellendi çalındı dolandırıcı geçici numara sosyal güvenlik e-devlet france connect franceconnect franceconnect+ ameli
    .agent = Bir siteye FranceConnect ile girmek istiyorum.
identite-en-ligne-besoin = Bir site FranceConnect mi istiyor?
    .hint = Bu, devlet sitelerine girmek için bir düğmedir.
    .text =
        Zaten sizde olan bir hesabı kullanır.
        Ücretsizdir. Bu rehber hiçbir şifre sormaz.
    .entrer = Kullanmak istiyorum
    .bloque = Takıldım
    .vol = Biri hesabımı kullanıyor
    .unsure = Anlamıyorum
    .autrement =
        FranceConnect bir düğmedir.
        Sizde olan bir hesapla bir siteyi açar.
        Girmek mi istiyorsunuz? İlk cevabı seçin.
        Çalışmıyor mu? İkinci cevabı seçin.
identite-en-ligne-bouton = Bu düğme neye yarar?
    .steps =
        FranceConnect düğmesine dokunursunuz.
        Bir hesap seçersiniz, örneğin vergi hesabını.
        O hesabın giriş adını ve şifresini yazarsınız.
        Siteye geri dönersiniz. Site sizi tanır.
    .note = Birçok sitenin kendi şifresi de vardır. Siz seçebilirsiniz.
identite-en-ligne-compte = Hangi hesabınız zaten var?
    .hint = Bir tanesi yeter.
    .impots = Les impôts (vergi)
    .ameli = Ameli, sağlık sigortası
    .msa = MSA
    .poste = L’Identité Numérique La Poste
    .appli = France Identité uygulaması
    .aucun = Hiçbiri
    .autrement =
        Hangi siteye şifreyle giriyorsunuz?
        Vergi, ameli veya başkası: biri yeter.
        Hiçbiri yok mu? Altıncı cevabı seçin.
identite-en-ligne-papier = Hangi kâğıdınız var?
    .hint = Bir tanesiyle hesap açılabilir.
    .note = Yeni kart, banka kartı gibi küçüktür.
    .avis = Bir vergi bildirimi (avis d’impôt)
    .secu = Bir sosyal güvenlik numarası
    .carte = Yeni kimlik kartı
    .titre = Bir pasaport veya oturma izni
    .rien = Bunların hiçbiri
    .autrement =
        Elinizdeki kâğıtlara bakın.
        Avis d’impôt, vergi dairesinin mektubudur.
        Sosyal güvenlik numarası carte Vitale’in üstündedir.
        Hiçbiri yok mu? Beşinci cevabı seçin.
identite-en-ligne-creer-impots = Bir vergi hesabı açın
    .steps =
        Bildirimin en üstünde vergi numarasını (numéro fiscal) arayın. Rakam sayısı: { $chiffres-fiscal }.
        Bunu da arayın: « revenu fiscal de référence » (vergi için esas gelir).
        Vergi beyannamesinde (déclaration) şunu arayın: « numéro d’accès en ligne » (internet giriş numarası).
        Buraya gidin: { $site-impots }. Hesabınızı açın.
    .note =
        Bir numara eksik mi? Bu numarayı arayın: { $tel-impots }.
        Veya bir kimlik belgesiyle vergi dairesine gidin.
identite-en-ligne-numero = Numaranız hangi rakamla başlıyor?
    .hint = Sosyal güvenlik numarası.
    .fixe = 1 veya 2 ile
    .autre = Başka bir rakamla
    .autrement =
        Bu numara carte Vitale’in üstündedir.
        Yalnız ilk rakama bakın.
        Gerisini söylemeyin.
    .dire = Yalnız ilk rakamı sorun.
    .laisser = Kişi kartına bakar. Numarayı yazmayın.
identite-en-ligne-creer-ameli = Bir Ameli hesabı açın
    .steps =
        Carte Vitale’inizi (sağlık kartı) alın. Site RIB’inizi (banka hesap bilgisi) de isteyebilir.
        Buraya gidin: { $site-ameli }. Hesabınızı açın.
        Site bir e-posta gönderir. Onu hemen açın.
    .note = Takıldınız mı? Bu numarayı arayın: { $tel-ameli }. Geçici kod (code provisoire) isteyin.
identite-en-ligne-provisoire = Numaranız geçici olabilir
    .text =
        Geçici numarayla Ameli hesabı açılmaz.
        Haklarınız aynıdır.
    .steps =
        Bu numarayı arayın: { $tel-ameli }.
        Sorun: “Numaram geçici mi?”
        Sorun: “Hangi kâğıt eksik?”
    .note =
        Çoğu zaman doğum belgesidir (acte de naissance).
        Bu arada işlemlerinizi gişede yapmayı isteyin.
identite-en-ligne-creer-appli = France Identité uygulamasını alın
    .text = Oldukça yeni bir telefon ister. { $age-adulte } yaşında olmak gerekir.
    .steps =
        Uygulamayı kurun.
        Kartın sağ altındaki numarayı yazın.
        Kartı telefona dayayın.
        Gelen e-postayı açın. Bir kod seçin.
    .note = Olmuyor mu? “Geri” yazısına dokunun. Başka bir kâğıt seçin.
identite-en-ligne-creer-poste = La Poste’tan isteyin
    .text =
        Adı: L’Identité Numérique La Poste. Ücretsizdir.
        { $age-adulte } yaşında olmak, e-posta ve internetli telefon gerekir.
        Bir La Poste görevlisi kâğıdınızı kontrol edebilir.
    .note = Oturma izniniz mi var? Kabul edilip edilmediğini bu numaraya sorun: { $tel-poste }.
identite-en-ligne-sans-compte = Hesap olmadan da yapabilirsiniz
    .text =
        İnternet bir haktır. Zorunluluk değildir.
        Gişe, telefon veya kâğıt isteyin.
    .steps =
        Kurumu arayın veya France Services’e gidin.
        Şunu deyin: “Hesabım yok. Nasıl yaparım?”
        Kimlik belgeniz var mı? Vergi dairesi vergi numarası verebilir.
identite-en-ligne-papiers = Bunları yanınıza alın
    .hint = Sizde olanları işaretleyin.
    .note = Şifreniz sizindir. Biz onu hiçbir zaman sormayız.
identite-en-ligne-essai = Kendi sitenizde deneyin
    .steps =
        İşleminizin sitesine geri dönün.
        FranceConnect düğmesine dokunun. Hesabınızı seçin.
        Yukarıda adresi okuyun: hesabınızın adresidir.
        Giriş adını ve şifreyi yazın.
        Mesajla veya e-postayla bir kod gelebilir. Onu yazın.
        Site adınızı gösteriyor mu? Devam edin.
    .note = 2 hatadan sonra durun. Hesap kilitlenebilir.
identite-en-ligne-entre = Girdiniz mi?
    .hint = Site adınızı gösterir.
    .yes = Evet
    .no = Hayır
identite-en-ligne-bien = Tebrikler, oldu
    .text =
        Her devlet sitesinde FranceConnect’e dokunun.
        Aynı hesabı seçin.
        Her seferinde bir e-posta haber verir.
    .warning = E-posta geldi ama siz bir şey yapmadınız mı? Şifreyi hemen değiştirin.
    .note =
        Bir yakınınız mı yardım ediyor? Yanında durun. Şifreyi kendiniz yazın.
        Gerisi için yardım mı lazım? Biri size yardım edebilir.
identite-en-ligne-blocage = Nerede takıldınız?
    .hint = Bu sizin suçunuz değil. Hiçbir şey kaybolmadı.
    .passe = Şifre
    .code = Kod gelmiyor
    .nom = Ad veya doğum bilgisi
    .plus = FranceConnect+ istiyorlar
    .panne = Site çalışmıyor
    .unsure = Başka bir şey
    .autrement =
        Sizi ne durduruyor?
        Site şifrenizi reddediyor mu? İlk cevabı seçin.
        Bir kod mu bekliyorsunuz? İkinci cevabı seçin.
        Site adınızı bulamıyor mu? Üçüncü cevabı seçin.
        Değilse öbür cevapları okuyun.
identite-en-ligne-passe = Bu, hesabınızın şifresidir
    .text = FranceConnect’in kendi şifresi yoktur. Arayın:
    .list =
        Vergi (impôts): { $tel-impots }
        Ameli: { $tel-ameli }
        La Poste: { $tel-poste }
        MSA: numara mektuplarında yazar
    .note =
        Şunu deyin: “Şifremi kaybettim.”
        Başka bir hesap da kullanabilirsiniz.
identite-en-ligne-code = Kod gelmiyor
    .steps =
        10 dakika bekleyin. Bütün mesajlarınıza bakın.
        Telefonunuz veya e-postanız yeni mi? Hesabın bunu bilmesi gerekir.
        Vergi (impôts): { $tel-impots } numarasını arayın. Ameli: { $tel-ameli }.
        Şunu deyin: “Kod bana gelmiyor.”
    .warning = Sizi arayan birine hiçbir zaman kod vermeyin.
identite-en-ligne-nom = Adınızı harf harf karşılaştırın
    .text =
        FranceConnect soyadınızı, adlarınızı, doğum bilginizi karşılaştırır.
        Tek bir harf engel olabilir.
    .steps =
        Kimlik belgenizi veya doğum belgenizi (acte de naissance) alın.
        Her hesapta yazan ada bakın.
        Yanlış olanı yazın.
    .note = Genelde doğumdaki soyadı sayılır, evlilikten sonra da.
identite-en-ligne-naissance = Nerede doğdunuz?
    .hint = Arayacağınız kişi değişir.
    .france = Fransa’da
    .ailleurs = Başka bir ülkede
identite-en-ligne-ne-france = Hatayı düzelttirin
    .steps =
        Vergi hesabı mı yanlış? { $tel-impots } numarasını arayın.
        Ameli hesabı mı yanlış? { $tel-ameli } numarasını arayın.
        Doğum belgesi mi yanlış? Doğum yerinin belediyesini arayın.
        Şunu deyin: “Adım yanlış yazılmış. Hangi kâğıdı göndereyim?”
    .note = Uzun sürebilir. Bu arada başka bir hesap deneyin.
identite-en-ligne-ne-ailleurs = Sağlık sigortası düzeltebilir
    .steps =
        Bu numarayı arayın: { $tel-ameli }.
        Şunu deyin: “Başka bir ülkede doğdum. Adım yanlış.”
        Sorun: “Hangi doğum belgesini göndereyim?”
        Sorun: “Çeviri gerekiyor mu?”
    .note =
        Doğum gününüz tam belli değil mi? Bunu söyleyin.
        Bu arada işlemi gişede yapmayı isteyin.
identite-en-ligne-plus = FranceConnect+ daha güvenli bir hesap ister
    .text = 2 hesap olabilir:
    .list =
        L’Identité Numérique La Poste
        France Identité uygulaması
    .note =
        France Identité için bazen belediyeye gitmek gerekir.
        İkisi de yok mu? Kurumu arayın.
        Şunu deyin: “FranceConnect+ yok. Nasıl yaparım?”
identite-en-ligne-panne = Site çalışmıyor
    .steps =
        Günü ve saati yazın.
        Ekranın fotoğrafını çekin.
        Başka bir hesap deneyin.
        Aynı gün, işleminizin kurumunu arayın.
    .note = Son gün mü var? Görevliye söyleyin. Bir kâğıt isteyin.
identite-en-ligne-vol = Hesabınızı koruyun
    .steps =
        Hesabın şifresini hemen değiştirin.
        Arayın: vergi (impôts) { $tel-impots }, Ameli { $tel-ameli }.
        Şunu deyin: “Biri hesabımı kullanıyor.”
        Burada da bildirin: { $site-fc }.
        Polise gidin. Bir kâğıt isteyin.
    .note = Garip bir mesaj mı geldi? Bu numaraya gönderin: { $tel-arnaque }.
identite-en-ligne-personne = Biri size yardım edebilir
    .steps =
        Ekrandaki mesajın fotoğrafını çekin.
        Kâğıtlarınız ve telefonunuzla France Services’e gidin.
        Mesajı gösterin.
    .warning = Şifreyi kimseye vermeyin. Kendiniz yazın.
