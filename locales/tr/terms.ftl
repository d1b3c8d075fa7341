term-actualisation = aylık bildirim
    .means =
        France Travail’a o ayki durumunuzu söylersiniz.
        Kaydınız sürsün diye bunu her ay yaparsınız.
term-salaire-brut = brüt maaş
    .means =
        Zorunlu kesintilerden önceki maaştır.
        Elinize geçen paradan daha fazladır.
        Maaş bordrosunda yazar.
term-pension-invalidite = maluliyet aylığı
    .means =
        Hasta olup daha az çalışan kişiye verilen paradır.
        Site 2 veya 3 kategorisini sorar.
        Kategori, aylık mektubunuzda yazar.
term-identifiant = giriş adı
    .means = Kişisel sayfanıza girmek için ad veya numara.
term-indemnite = sözleşme sonu tazminatı
    .means = Bazı sözleşmelerin sonunda fazladan ödenen para.
term-tuteur = vasi veya kayyım
    .means =
        Hâkimin seçtiği bir kişi.
        Bir kişiyi korur ve karar vermesine yardım eder.
term-mediateur = arabulucu
    .means =
        Anlaşmazlığı çözmeye yardım eden kişi.
        Büronun cevabından sonra ona yazarsınız.
term-justificatif = kanıt belgeleri
    .means = Söylediklerinizi kanıtlayan kâğıtlardır.
term-caf = CAF
    .means =
        Caisse d’allocations familiales, aile yardımı kurumu.
        Ailelere ve kişilere yardım öder.
term-msa = MSA
    .means =
        Mutualité sociale agricole.
        Tarımda çalışan kişilerin kurumudur.
term-rsa = RSA
    .means =
        Revenu de solidarité active.
        Az parası olan kişiler için bir yardım.
term-prime-activite = çalışana destek ödemesi
    .means = Çalışıp az kazanan kişiler için bir yardım.
term-aah = AAH
    .means =
        Allocation aux adultes handicapés.
        Engelli kişiler için bir yardım.
term-foyer = hane
    .means =
        CAF’ın sizinle birlikte saydığı kişiler.
        Örneğin: siz, eşiniz, çocuklarınız.
term-conjoint = eş
    .means =
        Çift olarak birlikte yaşadığınız kişi.
        Evli olabilirsiniz veya olmayabilirsiniz.
term-net-social = net sosyal tutar
    .means =
        Her maaş bordrosunda yazan bir tutar.
        Yardım belgelerinde de yazar.
        CAF yardımınızı onunla hesaplar.
term-invalidite = maluliyet
    .means = Bir hastalık veya kaza eskisi gibi çalışmanıza engel olur.
term-pension-alimentaire = nafaka
    .means =
        Çocuklarınız için diğer anne veya babanın ödediği para.
        Veya eski eşinizin ödediği para.
term-placements = yatırım
    .means =
        Kenara konan ve para kazandıran para.
        Kendi durumunuzu CAF’a sorup doğrulayın.
term-releve-banque = banka hesap dökümü
    .means = Alınan ve ödenen paranın listesi. Bankanız verir.
term-cerfa = Cerfa
    .means = Doldurulacak resmi bir kâğıt. Bir numarası vardır.
term-france-services = France Services
    .means =
        Yakınınızda bir yer.
        Orada biri kâğıtlarınız için ücretsiz yardım eder.
term-franceconnect = FranceConnect
    .means =
        Başka bir resmi hesapla girmek için düğme.
        Örneğin: vergi hesabınız.
term-president-departement = il meclisi başkanı
    .means =
        İl meclisinin (conseil départemental) başkanı.
        İl, CAF ile birlikte RSA işine bakar.
term-commission-recours = itiraz komisyonu
    .means = CAF’ın kararlarını yeniden inceleyen bir grup.
term-tribunal-administratif = idare mahkemesi
    .means = Hâkimler. Sizinle idare arasında karar verirler.
term-remise-dette = borç silme
    .means = CAF daha az para geri vermenizi, ya da hiç vermemenizi kabul eder.
term-pre-demande = ön başvuru
    .means =
        Cevapların bir kısmını internette verirsiniz.
        Site size bir numara verir. Sonra belediyeye gidersiniz.
term-mairie-equipee = kart makinesi olan belediye
    .means =
        Kart yapmak için makinesi olan belediye.
        Her belediyede yoktur. İstediğinizi seçersiniz.
term-recepisse = alındı belgesi
    .means =
        Görevlinin verdiği kâğıt. Başvuruyu yaptığınızı kanıtlar.
        Üstünde başvuru numarası yazar.
term-timbre-electronique = elektronik pul
    .means =
        Devlete kodla yapılan bir ödeme.
        Bir kâğıt veya 16 rakamlı bir mesaj alırsınız. 1 yıl kullanılır.
term-election-domicile = posta adresi
    .means =
        Mektuplarınızı almak için bir adres.
        Sabit evi olmayan kişiler içindir.
term-acte-naissance = doğum belgesi
    .means =
        Kişinin doğduğu yerin belediyesinin kâğıdı.
        Adı, doğum gününü ve doğum yerini söyler.
term-cert = CERT
    .means =
        Kart başvurularını inceleyen devlet bürosu.
        Kararı o verir. Belediye yalnızca dosyanızı gönderir. Adresini belediyeye sorun.
term-medecin-traitant = aile doktoru
    .means =
        Sizin seçtiğiniz doktor. Sizi tanır.
        Sosyal güvenlikte onun adı vardır.
term-ordonnance = reçete
    .means = İlaç almak için doktorun verdiği kâğıt.
term-sage-femme = ebe
    .means = Hamile kadınlarla ve bebekleriyle ilgilenir.
term-gynecologue = kadın doktoru
    .means = Kadın hastalıkları doktoru.
term-centre-de-sante = sağlık merkezi
    .means = Birkaç doktorun olduğu bir yer. Orada az ödersiniz veya hiç ödemezsiniz.
term-carte-vitale = sağlık kartı
    .means = Yeşil kart. Tedavinizi sosyal güvenliğin ödediğini gösterir.
term-pass = PASS
    .means =
        Permanence d’accès aux soins de santé, hastanededir.
        Parası veya sosyal güvenliği olmayan kişileri tedavi eder.
term-complementaire-sante = ek sağlık sigortası
    .means =
        Sosyal güvenliğin ödemediği kısmı öder.
        Buna « mutuelle » de denir.
term-carnet-de-sante = sağlık karnesi
    .means = Bir çocuğun tedavi ve aşı defteri.
term-mediateur-sante = arabulucu
    .means = Sosyal güvenlikten bir kişi. Anlaşmazlığı çözmeye yardım eder.
term-defenseur-des-droits = hak savunucusu
    .means = Kötü davranılan kişilere yardım eder.
term-mission-locale = gençlik iş merkezi
    .means =
        16 ile 25 yaş arası gençler için ücretsiz bir yer.
        Orada iş veya kurs bulmaya yardım ederler.
term-allocation-chomage = işsizlik parası
    .means = Önceden yeterince çalıştıysanız, her ay verilen para.
term-attestation-employeur = işveren belgesi
    .means =
        Eski işvereninizin verdiği kâğıt.
        Sözleşmenin tarihlerini ve maaşları söyler.
term-rib = RIB
    .means =
        Relevé d’identité bancaire.
        Banka hesap numaranızın yazdığı kâğıt.
term-cv = CV
    .means =
        Curriculum vitae.
        Okullarınızın ve eski işlerinizin yazdığı bir kâğıt.
term-securite-sociale = sosyal güvenlik
    .means = Tedavi paranızı geri öder. Numarası carte Vitale’de yazar.
term-ameli = Ameli
    .means = Tedavileriniz için sağlık sigortasının sitesi.
term-ccas = CCAS
    .means =
        Centre communal d’action sociale, belediyenin sosyal yardım merkezi.
        Orada yaşayanlara yardım eder. Çoğu zaman belediyededir.
term-accueil-de-jour = gündüz merkezi
    .means = Gündüz dinlenmek, yemek yemek veya yıkanmak için bir yer.
term-assistant-social = sosyal görevli
    .means = Ev, para ve kâğıtlar için yardım eden kişi. Ücretsizdir.
term-commission-mediation = arabuluculuk komisyonu
    .means =
        Her ilde (département) bir grup insan.
        Devletin size yer bulması gerekip gerekmediğine karar verir.
term-complementaire-solidaire = dayanışma ek sağlık sigortası
    .means = Tedavinizi ödemek için devletin yardımı.
term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie.
        Bu, sosyal güvenliktir. Sitesi ameli’dir.
term-aspa = ASPA
    .means =
        Az parası olan yaşlı kişiler için bir yardım.
        Eskiden « minimum vieillesse » (yaşlılık yardımı) denirdi.
term-asi = ASI
    .means = Küçük bir maluliyet aylığına ek yardım.
term-recours-sante = itiraz komisyonu
    .means = Sosyal güvenlikten bir grup. Dosyanızı yeniden inceler.
term-asile = iltica
    .means = Fransa’dan, sizi ülkenizden korumasını istersiniz.
term-defenseur-droits = hak savunucusu
    .means = Bir kamu kurumu yanlış yapınca ücretsiz yardım eder.
term-domiciliation = posta adresi alma
    .means = Sabit eviniz yokken mektuplarınız için ücretsiz bir adres.

term-quotient-familial = quotient familial
    .means = CAF’ın bir sayısı. Paranıza ve çocuklarınıza bağlıdır.
