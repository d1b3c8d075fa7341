domiciliation = Mektuplarım için bir adres almak
    .tile = Adresim yok
    .line = Mektuplarınızı almak için ücretsiz adres: adı domiciliation.
    .keywords = adres adresim yok posta adresi mektup posta kutusu ikametgah evsiz ev yok sokak dışarıda belediye sosyal yardım yemek yardımı iltica domiciliation domicile ccas sdf
    .agent = Adresim yok. Domiciliation (posta adresi) istiyorum.
domiciliation-etape = Hangi aşamadasınız?
    .hint = Domiciliation, mektuplarınız için ücretsiz bir adrestir.
    .text = Bu gece dışarıda mısınız? Bu numarayı arayın: { $tel-nuit }. Ücretsizdir, gece gündüz.
    .debut = Adresim yok
    .attente = İstedim, bekliyorum
    .refus = Bana hayır dediler
    .adresse = Bu adres zaten var
    .aide = CCAS’tan başka bir yardım istiyorum
    .autrement =
        Mektuplarınız için bir adres mi gerekli?
        Bunun için ücretsiz bir adres vardır.
        Durumu söyleyin: başlamadı, bekliyor, reddedildi veya bitti.
domiciliation-quoi = Bu adres neye yarar?
    .list =
        Mektuplarınızı almaya ve saklatmaya.
        Kimlik kartı istemeye.
        CAF’tan yardım istemeye.
        Oy vermeye.
        Avukat yardımı almaya.
    .note = Resmi adı « élection de domicile » (posta adresi seçme).
domiciliation-logement = Şu anda nerede yatıyorsunuz?
    .hint = Cevabınızı saklamıyoruz.
    .dehors = Dışarıda, arabada, çadırda
    .proche = Birinin evinde, kısa süre için
    .centre = Bir merkezde veya otelde
    .mobile = Karavanda veya teknede
    .prison = Cezaevinde
    .stable = Kendi evimde, veya uzun süre için birinin evinde
    .autrement =
        Bu hafta nerede uyuduğunuzu söyleyin.
        Hayatınıza en yakın cevabı seçin.
        Bu cevabı saklamayız.
    .dire = Alçak sesle, başkalarından uzakta konuşun.
    .laisser = Kişi cevabını gösterir. Söylemesi gerekmez.
domiciliation-centre = Önce merkeze sorun
    .text =
        Sorun: “Mektuplarımı burada alabilir miyim?”
        Evet mi? Bu adresin yazdığı bir kâğıt isteyin.
        Hayır mı? Bu rehbere devam edin.
domiciliation-prison = Cezaevinde isteyin
    .text = Çıkınca adresiniz olmayacak mı? Domiciliation alabilirsiniz.
    .steps =
        Cezaevinin sosyal servisiyle (service social) konuşun.
        Şunu deyin: “Mektuplarım için bir adres istiyorum.”
    .note = Bir yakınınız da nasıl yapılacağını CCAS’a sorabilir.
domiciliation-stable = Adresiniz herhâlde yeterli
    .text = Mektuplarınız sorunsuz geliyor mu? Bu adresi kullanın.
    .note =
        Evinizde korkuyor musunuz? CCAS size başka bir adres verebilir.
        İsteyin veya bir dernekle konuşun.
    .warning = Tehlikede misiniz? Bu numarayı arayın: { $tel-danger }.
domiciliation-asile = Fransa’dan iltica istiyor musunuz?
    .hint = İltica başvurunuz sürüyor.
    .yes = Evet
    .no = Hayır
    .autrement =
        Fransa’dan sizi korumasını istediniz mi?
        İltica istemek budur.
        Hâlâ cevap mı bekliyorsunuz? Evet deyin.
    .laisser = Kişi cevap verir, o kadar. Hikâyesini sormayın.
    .dire = Alçak sesle, başkalarından uzakta konuşun.
domiciliation-adresse-asile = İltica için ayrı bir adres var
    .text = Bir dernek, mektuplarınız için size bir adres verir.
    .steps =
        Sizinle ilgilenen derneğe sorun.
        Dernek yok mu? Valiliğe (préfecture) sorun.
        Şunu deyin: “İltica için adresim nerede?”
domiciliation-lien = Bu şehirde neyiniz var?
    .hint = Adres istediğiniz şehir. Bir tanesi yeter.
    .vis = Orada yaşıyorum veya yatıyorum
    .travail = Orada çalışıyorum
    .suivi = Orada bana yardım ediyorlar veya beni tedavi ediyorlar
    .famille = Orada ailem var
    .ecole = Çocuğum orada okula gidiyor
    .aucun = Bunların hiçbiri
    .autrement =
        Neden bu şehirde olduğunuzu söyleyin.
        Örneğin: orada uyumak, çalışmak, orada ailesi olmak.
        Tek bir neden yeter.
domiciliation-sans-lien = Bir derneği de deneyin
    .text =
        Bazı dernekler de adres verir.
        Her birinin kuralları farklıdır. Belediye onları bilir.
        Başka bir şehirde aileniz veya işiniz mi var? Orada isteyin.
    .note = Devam da edebilirsiniz. CCAS size nereye gideceğinizi söylemek zorundadır.
domiciliation-lieux = Nereden istenir?
    .list =
        CCAS’tan. Çoğu zaman belediyededir.
        CCAS olmayan küçük şehir: belediyeden.
        Veya adres veren bir dernekten.
    .text = Her yerde ücretsizdir.
    .warning = Biri sizden para mı istiyor? Vermeyin.
domiciliation-papiers = Elinizde ne varsa alın
    .hint = Sizde olanları işaretleyin.
    .note =
        Eksik mi var? Yine de gidin. Görevliye söyleyin.
        Oturma izniniz yok mu? Bir derneğe de sorun.
domiciliation-rendez-vous = Neler olacak
    .steps =
        CCAS bir form verir: { $formulaire }.
        Okumak veya yazmak zor mu? Bir görevli sizinle doldurabilir.
        Bir görevli sizi kabul eder. Haklarınızı anlatır.
        Nerede yaşadığınızı ve neden bu şehir olduğunu sorar.
        Bir kâğıt isteyin: başvurunuzu kanıtlar.
domiciliation-aller = Randevu alın
    .steps =
        CCAS’a veya belediyeye gidin. Veya arayın.
        Şunu deyin: “Adresim yok. Domiciliation istiyorum.”
        Günü, saati ve görevlinin adını yazın.
    .note =
        Fransızcanız az mı? Yardım isteyin.
        Randevudan sonra buraya dönün.
domiciliation-demande = Başvurunuzu verdiniz mi?
    .yes = Evet
    .no = Henüz değil
domiciliation-blocage = Nerede takıldınız?
    .hint = Bu sizin suçunuz değil.
    .guichet = Başvurumu almıyorlar
    .manque = Bir kâğıt eksik
    .attendre = Randevu çok uzak bir tarihte
    .unsure = Başka bir şey
    .autrement =
        Sizi ne durduruyor?
        Gişede hayır mı diyorlar? İlk cevabı seçin.
        Başka bir kâğıt mı istiyorlar? İkinci cevabı seçin.
        Çok mu beklemek gerekiyor? Üçüncü cevabı seçin.
domiciliation-manque = Hangi kâğıt olur diye sorun
    .steps =
        Şunu deyin: “Bu kâğıt bende yok.”
        Sorun: “Başka hangi kâğıdı verebilirim?”
        Bir dernek, doktor veya okul sizin için yazabilir.
        Yine de başvurunuzu verin.
    .note = Kimlik belgeniz yok mu? Onu da sorun. Her zaman zorunlu değildir.
domiciliation-reponse = Cevap geldi mi?
    .text = CCAS en geç { $reponse-mois } ay içinde cevap verir.
    .oui = Cevap evet, kâğıt bende
    .non = Cevap hayır
    .rien = Henüz bir şey yok
    .autrement =
        CCAS çoğu zaman belediyededir.
        İsteğinize evet veya hayır der.
        Hiçbir şey almadınız mı? Üçüncü cevabı seçin.
domiciliation-relance = Bekleyin, sonra sorun
    .steps =
        Başvurunuzu kanıtlayan kâğıdı saklayın.
        CCAS’a sizi nasıl arayacağını söyleyin.
        { $reponse-mois } ay sonra sorun: “Cevabım nedir?”
    .note =
        Cevap gelmemesi ret olabilir. O zaman yazılı cevap isteyin.
        Bir dernek yardım edebilir. Défenseur des droits (hak savunucusu) da: { $tel-droits }.
domiciliation-refus = Reddi yazılı isteyin
    .text =
        Ret her zaman yazılıdır. Nedenini söyler.
        CCAS yalnızca şehirle bağınız yoksa reddeder.
        O zaman size nereye gideceğinizi söylemek zorundadır.
    .steps =
        Şunu deyin: “Cevabı yazılı istiyorum.”
        Bir derneğe de sorun.
domiciliation-recours = Redde katılmıyor musunuz?
    .hint = Mektuptan sonra { $recours-mois } ayınız var.
    .steps =
        CCAS başkanına yazın. Bir dernek sizinle yazabilir.
        Şehirle bağınızı söyleyin. Kanıtları ekleyin.
        Bir kopyasını saklayın.
        Yine mi hayır? İdare mahkemesine (tribunal administratif) başvurun.
    .note =
        Défenseur des droits (hak savunucusu) ücretsiz yardım eder.
        Bu numarayı arayın: { $tel-droits }.
domiciliation-garder = Adresinizi koruyun
    .steps =
        Mektuplarınızı almaya sık sık gelin.
        En az { $presence-mois } ayda bir gelin veya arayın.
        Hastane veya cezaevi mi? CCAS’a haber verin.
        Adres { $duree-ans } yıl sürer. Bitmeden önce sürmesini isteyin.
    .warning = { $presence-mois } ay sizden haber yok mu? Adres durabilir.
domiciliation-servir = Yeni adresinizi verin
    .text =
        CCAS size « attestation d’élection de domicile » (posta adresi belgesi) verir.
        Bu, adres kanıtınızdır. Şuralarda gösterin:
    .list =
        CAF’ta ve France Travail’da.
        Sağlık sigortasında ve vergi dairesinde.
        Bankada.
        Belediyede, kimlik kartı için.
    .note = Biri kabul etmiyor mu? Défenseur des droits’yı (hak savunucusu) arayın: { $tel-droits }.
domiciliation-aides = CCAS daha çok yardım edebilir
    .text = Her şehir yardımlarını kendisi seçer. Şunlar için sorun:
    .list =
        Yemek yemek.
        Bir fatura ödemek.
        Duş almak.
        Bir sosyal görevliyle (assistante sociale) görüşmek.
    .note =
        Şunu deyin: “Yardıma ihtiyacım var. Kiminle konuşabilirim?”
        CCAS hayır mı dedi? Nedenini yazılı isteyin.
domiciliation-personne = Biri size yardım edebilir
    .steps =
        CCAS’ın veya belediyenin danışmasıyla konuşun.
        Randevu uzak mı? Formu bugün verin.
        Bir hakkınız mı duracak? Söyleyin.
        Bir derneğe de sorun.
