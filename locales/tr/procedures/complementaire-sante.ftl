complementaire-sante = Sağlığım için daha az ödemek
    .tile = Tedavimi ödemekte zorlanıyorum
    .line = Paranız azsa, ücretsiz veya ucuz bir yardım.
    .keywords = sağlık saglik sigorta ek sigorta ücretsiz sağlık sigortası ucuz doktor ilaç ilac diş gözlük hastane tedavi parası yeşil kart sosyal güvenlik yenileme mutuelle css c2s cmu ameli cpam msa 3646
    .agent = Complémentaire santé solidaire (dayanışma ek sağlık sigortası) istemem gerekiyor.
complementaire-sante-situation = Ne yapmak istiyorsunuz?
    .hint = Complémentaire santé solidaire (dayanışma ek sağlık sigortası), sosyal güvenlikle birlikte tedavinizi öder.
    .text = Doktor, diş, gözlük, ilaç: az ödersiniz veya hiç ödemezsiniz.
    .demander = Bu yardımı istemek
    .garder = 1 yıl daha sürdürmek
    .refus = Ret cevabına karşı bir şey yapmak
    .unsure = Bende var mı bilmiyorum
    .note = Bugün çok mu hastasınız? Bu numarayı arayın: { $urgence }.
    .autrement =
        Bu yardım tedavinizin büyük kısmını öder.
        Sizde yok mu? İlk cevabı seçin.
        Yakında bitiyor mu? İkinci cevabı seçin.
        Bir mektup hayır mı diyor? Üçüncü cevabı seçin.
complementaire-sante-savoir = Bu yardım zaten var mı?
    .text =
        Eczanede carte Vitale’inizi (sağlık kartı) verin.
        Sorun: “Ek sağlık sigortam (complémentaire) var mı?”
        Veya bu numarayı arayın: { $phone }.
    .note = Yoksa burada isteyebilirsiniz.
complementaire-sante-fin = Yardımınız ne zaman bitiyor?
    .hint = Tarih, yardım kâğıdında yazar.
    .label = Yardımın son günü
    .example = 31 Mart 2027
    .unsure = Tarihi bulamıyorum
    .autrement =
        Yardımın bir son günü vardır.
        Yardım kâğıdında yazar.
        Bulamıyor musunuz? Alanın altını okuyun.
complementaire-sante-renouveler = Yeniden isteyin
    .early = Daha çok erken. Şu günden itibaren isteyin: { $demande-opens }.
    .open = Şimdi zamanı. Şu günden önce isteyin: { $demande-closes }.
    .late = Hemen isteyin. Yardım durabilir. Bu numarayı arayın: { $phone }.
    .text =
        Yardım 1 yıl sürer.
        Bitmesine 4 ay ile 2 ay arası kala isteyin.
    .note = RSA mı alıyorsunuz? Yardım kendiliğinden sürer. Bu numaraya sorup doğrulayın: { $phone }.
complementaire-sante-refus = Size hayır mı dediler?
    .steps =
        Mektubu okuyun. Saklayın.
        { $phone } numarasını arayın. Sorun: “Neden?”
        Katılmıyor musunuz? İtiraz komisyonuna (commission de recours amiable) yazın.
        Bir kopyasını saklayın.
    .warning = Mektuptan sonra { $recours-mois } ayınız var.
    .note = Paranız azaldı mı? Yeniden başvurabilirsiniz.
complementaire-sante-caisse = Bugün tedavinizi kim ödüyor?
    .hint = Sağlıkla ilgili mektuplarınıza bakın.
    .cpam = CPAM, ameli sitesiyle
    .msa = MSA
    .aucune = Kimse. Sosyal güvenlik numaram yok
    .autrement =
        Sağlık mektuplarınızda hangi adı okuyorsunuz?
        CPAM veya ameli mi? İlk cevabı seçin.
        MSA mı? İkinci cevabı seçin.
        İkisi de değil mi? Üçüncü cevabı seçin.
    .laisser = Kişi mektuplarında arar. Carte Vitale kartını yanınızda tutmayın.
complementaire-sante-msa = MSA’dan isteyin
    .text =
        MSA aynı yardımı verir.
        Sitesi: { $site-msa }.
        Numarası mektuplarında yazar.
        Kâğıdın adı: { $formulaire }.
    .note = France Services de yardım eder. Ücretsizdir.
complementaire-sante-sans-numero = Önce sosyal güvenlik
    .text =
        İstemeden önce bir numara gerekir.
        { $phone } numarasını arayın. Şunu deyin: “Numaram yok.”
        Oturma kâğıdınız yok mu? Aide médicale de l’État (devlet sağlık yardımı) isteyin.
    .note = Şimdi mi hastasınız? Hastaneye gidin. PASS’ı sorun.
complementaire-sante-demander = Arayın, size söylerler
    .text =
        Bu numarayı arayın: { $phone }.
        Şunu deyin: “Tedavimi kim ödüyor?”
        Şunu deyin: “Sağlığım için yardım istiyorum.”
    .note = Sonra buraya dönün.
complementaire-sante-aide = Bu yardımlardan birini alıyor musunuz?
    .rsa = RSA
    .aspa = ASPA veya ASI
    .aah = AAH
    .non = Hayır, hiçbirini
    .autrement =
        RSA parası az olanlara yardım eder.
        ASPA yaşlılara yardım eder.
        ASI malul aylığı olan bazı kişilere yardım eder.
        AAH engelli kişilere yardım eder.
        Hiçbiri değil mi? Dördüncü cevabı seçin.
    .dire = Alçak sesle, başkalarından uzakta konuşun.
    .laisser = Kişi cevabını gösterir. Söylemesi gerekmez.
complementaire-sante-rsa = RSA ile ücretsizdir
    .text =
        Genelde yardım kendiliğinden gelir. Bir şey istemek gerekmez.
        Bir şey gelmedi mi? Bu numarayı arayın: { $phone }.
        Şunu deyin: “RSA alıyorum. Complémentaire santé solidaire hakkımı istiyorum.”
    .note = Yardım bütün haneniz içindir.
complementaire-sante-simple = Başvuru daha kısa
    .text =
        Çoğu zaman aldığınız parayı yazmazsınız.
        Yine de başvurmak gerekir.
        Durumunuzu bu numaraya sorup doğrulayın: { $phone }.
    .note = Eşinizle misiniz veya çalışıyor musunuz? Başvuru uzun olabilir.
complementaire-sante-limites = Bu yardıma hakkınız var mı?
    .text = Hanenin aylık parası, yıl { $annee }:
    .list =
        Tek kişi, şuna kadar ücretsiz: { $gratuit-1 }.
        Tek kişi, şuna kadar ucuz: { $payant-1 }.
        2 kişi, şuna kadar ücretsiz: { $gratuit-2 }.
        2 kişi, şuna kadar ucuz: { $payant-2 }.
        Bu tutarlar değişir. Bu numaraya sorup doğrulayın: { $phone }.
    .note =
        Ucuz: kişi başına ayda { $prix-bas } ile { $prix-haut } arası.
        2 kişiden çok veya denizaşırı (outre-mer): sınır daha yüksek.
complementaire-sante-foyer = Bütün hane için tek başvuru
    .list =
        Siz.
        Eşiniz.
        { $age-enfants } yaşından küçük çocuklarınız.
    .note = { $age-enfants } yaşından küçük ve yalnız mısınız? Nasıl yapılacağını sorun.
complementaire-sante-argent = Hangi para sayılır?
    .text =
        12 ay sayın. İlk ay: { $periode-1 }. Son ay: { $periode-12 }. Sitede kontrol edin.
        Site çoğu zaman maaşı, işsizlik parasını, emekliliği bilir.
        Gerisini siz ekleyin:
    .list =
        Alınan nafaka.
        Kendi hesabınıza iş.
        Başka bir ülkeden gelen para.
    .note = Emin değil misiniz? İmzalamadan önce sorun.
complementaire-sante-gestion = Sizin için kim ödeyecek?
    .text =
        Başvuru bu soruyu sorar.
        CPAM’ı seçebilirsiniz.
        Veya resmi listeden bir mutuelle (ek sigorta).
        Yardım aynıdır.
    .warning = Zaten bir mutuelle’iniz mi var? Bırakmadan önce sorun.
complementaire-sante-voie = Nasıl istemek istiyorsunuz?
    .hint = Her durumda ücretsizdir.
    .site = Ameli sitesinde
    .papier = Kâğıtla
    .agent = Bir kişiyle
    .autrement =
        İstemenin 3 yolu var. Hepsi ücretsiz.
        İnternet kullanıyor musunuz? İlk cevabı seçin.
        Yazmak mı istiyorsunuz? İkinci cevabı seçin.
        Yardım mı istiyorsunuz? Üçüncü cevabı seçin.
complementaire-sante-papiers = Bu kâğıtları hazırlayın
    .hint = Sizde olanları işaretleyin.
    .text = Hanedeki herkesin kâğıtlarını alın.
    .note = Bir kâğıt eksik mi? Yine de isteyin.
complementaire-sante-depart = Ameli sitesine gidin
    .hint = Ücretsizdir. Kâğıtlarınızı yanınıza alın.
    .text = Sitedeki kelimeler biraz değişebilir.
    .land =
        Sosyal güvenlik numaranız ve şifrenizle girin.
        Veya FranceConnect ile.
        Şuna dokunun: { $label-demarches }.
        Şuna dokunun: { $label-css }.
        Hanedeki her kişiye bakın.
        Alınan paraya bakın. Eksik olanı ekleyin.
        Sizin için kimin ödeyeceğini seçin.
        Kâğıtlarınızın fotoğraflarını ekleyin.
        Yeniden okuyun, sonra onaylayın.
        Onayı saklayın.
    .say =
        Merhaba. Complémentaire santé solidaire (dayanışma ek sağlık sigortası) istiyorum.
        Bunu istemek için yardıma ihtiyacım var.
        Bana bir randevu verebilir misiniz?
    .planb =
        Bilgisayar yok mu? Kâğıdı da var: { $formulaire }.
        Bu numaradan isteyin: { $phone }. Veya sosyal güvenlikten.
        France Services de size yardım eder. Ücretsizdir.
        Site bozuk mu? Yarın deneyin. Veya bu numarayı arayın: { $phone }.
complementaire-sante-envoye = Onayı gördünüz mü?
    .hint = Başvurunun gönderildiğini söyler.
    .yes = Evet, gördüm
    .no = Hayır, henüz değil
complementaire-sante-attendre = Cevabı bekleyin
    .text =
        Cevap en geç { $reponse-mois } ay içinde gelir.
        Bir şey gelmedi mi? Bu numarayı arayın: { $phone }.
    .list =
        Cevap evet mi? Eczanede carte Vitale’i güncelleyin (mise à jour).
        Ücretsiz değil mi? Mektubu okuyun ve çabuk cevap verin.
        Bitiş tarihini yazın. Her yıl yeniden isteyin.
complementaire-sante-verifier = Gönderildi mi, kontrol edin
    .steps =
        Ameli sitesini açın. Şuna dokunun: { $label-demarches }.
        Bulamıyor musunuz? Bu numarayı arayın: { $phone }.
        Sorun: “Başvurum sizde mi?”
    .note = Ulaşmış mı? Tamam, bitti.
complementaire-sante-bloque = Takıldınız mı?
    .list =
        Site çalışmıyor: yarın deneyin.
        Şifre kayıp: { $phone } numarasını arayın. FranceConnect’i de deneyin.
        Bir kâğıt eksik: { $phone } numarasını arayın.
        Çok zor: France Services’e gidin. Ücretsizdir.
    .note = Hiçbir şey kaybolmadı.
complementaire-sante-formulaire = Kâğıdı doldurun
    .steps =
        { $formulaire } kâğıdını CPAM’dan veya bu numaradan isteyin: { $phone }.
        Doldurun. İmzalayın.
        Kâğıtlarınızın bir kopyasını ekleyin.
        Her şeyin bir kopyasını saklayın.
        CPAM’ınıza gönderin veya danışmaya verin.
    .note = Cevap en geç { $reponse-mois } ay içinde gelir.
complementaire-sante-guichet = Bir kişiyle isteyin
    .steps =
        { $phone } numarasını arayın. Randevu isteyin.
        Veya France Services’e gidin, para ödemeden.
        Kâğıtlarınızı getirin.
        Şifrenizi kimseye vermeyin.
    .note = Cevap en geç { $reponse-mois } ay içinde gelir.
