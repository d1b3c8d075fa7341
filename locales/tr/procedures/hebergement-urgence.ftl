hebergement-urgence = Bu gece yatacak yer bulmak
    .tile = Yatacak yerim yok
    .line = Bu gece veya yakında. Sizin için veya başka biri için.
    .keywords = yatacak yer bu gece acil barınma barınak evsiz sokakta dışarıda soğuk yatak otel evden atıldım tahliye kira şiddet dayak kadın çocuk aile 115 samu social sdf hébergement
    .agent = Yatacak yerim yok. Bu gece için yardıma ihtiyacım var.
hebergement-urgence-danger = Ne oluyor?
    .hint = Yatak için hemen arayabilirsiniz. Ücretsizdir.
    .text = { $phone }
    .danger = Tehlikedeyim
    .malade = Birinin durumu çok kötü
    .dehors = Bu gece yatacak yerim yok
    .bientot = Evimi kaybedeceğim
    .autre = Dışarıdaki birine yardım ediyorum
    .autrement =
        Şu an en ciddi olan nedir?
        Biri size zarar mı veriyor, korkuyor musunuz? İlk cevabı seçin.
        Değilse öbür cevapları tek tek okuyun.
    .laisser = Kişi cevabını gösterir. Tehlikede siz arayın.
    .dire = Alçak sesle, başkalarından uzakta konuşun.
hebergement-urgence-secours = Şimdi arayın
    .hint = Ücretsizdir, gece gündüz.
    .text = { $police }
    .list =
        Polis: { $police } veya { $europe }.
        Konuşamıyor musunuz? Bu numaraya mesaj yazın: { $sourds }.
        Kadına şiddet: { $violences }.
        Tehlikede bir çocuk: { $enfance }.
    .note = Çıkabiliyorsanız çıkın. İnsanların olduğu bir yere gidin.
    .next = Peki şimdi nerede yatacağım?
hebergement-urgence-soins = Şimdi { $samu } numarasını arayın
    .hint = Ücretsizdir, gece gündüz.
    .text = { $samu }
    .steps =
        Nerede olduğunuzu söyleyin.
        Ne gördüğünüzü söyleyin.
        Kişinin yanında kalın.
    .note =
        { $europe } numarası da olur.
        Konuşamıyor veya duyamıyor musunuz? Bu numaraya mesaj yazın: { $sourds }.
    .next = Peki şimdi nerede yatacağım?
hebergement-urgence-qui = Yatağı kim arıyor?
    .hint = Herkes { $phone } numarasını arayabilir, kâğıdı olsun olmasın.
    .seul = Bir veya birkaç yetişkin
    .famille = Çocuklu bir aile veya hamile bir kadın
    .jeune = Ben. 18 yaşından küçüğüm
    .autrement =
        Kimin yatağa ihtiyacı olduğunu söyleyin.
        Çocuksuz yetişkinler mi? İlk cevabı seçin.
        Çocuklar veya hamile bir kadın mı? İkinci cevabı seçin.
        18 yaşından küçük müsünüz? Üçüncü cevabı seçin.
hebergement-urgence-jeune = { $enfance } numarasını arayın
    .hint = Ücretsizdir, gece gündüz. Arama faturada görünmez.
    .text =
        { $enfance }
        Yaşınızı ve nerede olduğunuzu söyleyin.
        Şunu deyin: “Yalnızım. Yatacak yerim yok.”
        { $phone } da yardım edebilir.
    .warning = Korkuyor musunuz? { $police } numarasını arayın veya polise gidin.
hebergement-urgence-telephone = Telefonunuz var mı?
    .hint = { $phone } paket ve kontör olmadan da aranır.
    .yes = Evet
    .no = Hayır, veya şarjı bitti
hebergement-urgence-sans-telephone = Birinden isteyin
    .text = Şunu deyin: “{ $phone } numarasını arayabilir miyim? Ücretsiz.”
    .list =
        belediye
        eczane, kahve
        gar, hastane
        gündüz merkezi (accueil de jour)
        polis
hebergement-urgence-avant = Aramadan önce
    .list =
        Sokağın ve şehrin adını bulun.
        Gara veya otobüs durağına bakın.
        Yazmak için bir şey alın.
        Yeterince şarjınız olsun.
    .note = Hiçbir kâğıt zorunlu değil. Adınızı söylemeyebilirsiniz.
hebergement-urgence-dire = Ne diyeceksiniz
    .list =
        “Bu gece yatacak yerim yok.”
        “Şu yerdeyim.”
        “Yalnızım.” Veya: “2 kişiyiz.”
        “Hastayım.” Veya: “Köpeğim var.”
        “Birinden korkuyorum.”
    .note = Başka bir dil mi konuşuyorsunuz? Dilin adını söyleyin. O dili konuşan biri aranır.
hebergement-urgence-dire-famille = Çocukları da söyleyin
    .list =
        “2 çocuğum var, 4 ve 7 yaşında.”
        “6 aylık hamileyim.”
        “Bebeğim hasta.”
        “Burada okula gidiyorlar.”
    .note = O zaman aileniz için bir yer aranır.
hebergement-urgence-appel = { $phone } numarasını arayın
    .hint = Ücretsizdir, gece gündüz.
    .text = { $phone }
    .steps =
        Bekleyin. Uzun sürebilir.
        Soruları cevaplayın.
        Sorun: “Yeriniz var mı?”
        Saati ve cevabı yazın.
    .warning = Her zaman yer olmaz. Bu sizin suçunuz değil.
    .next = Aradım
hebergement-urgence-reponse = { $phone } ne dedi?
    .place = Bir yer verdi
    .complet = Yer yok
    .personne = Kimse cevap vermiyor
    .autrement =
        Aradınız. Görüşme nasıl bitti?
        Size bir adres mi verdiler? İlk cevabı seçin.
        Hayır mı dediler? İkinci cevabı seçin.
        Kimse konuşmuyor mu? Üçüncü cevabı seçin.
    .laisser = Kişi yapabilirse telefonda kendisi konuşur.
hebergement-urgence-aller = Hepsini yazın
    .list =
        Yerin adresi ve adı.
        En geç saat kaçta gelmeli.
        Oraya nasıl gidilir.
        Kaç gece için.
    .text = Çok mu uzak, geç mi kaldınız? { $phone } numarasını arayın.
    .note = Varsa, kâğıtlarınızı ve ilaçlarınızı alın.
hebergement-urgence-complet = Yer yok mu? Başka bir şey isteyin
    .list =
        “Saat kaçta yeniden arayayım?”
        “Nerede yemek yiyebilir, yıkanabilir, ısınabilirim?”
        “Bir ekip yanıma gelebilir mi?”
        “Aramamı not edebilir misiniz?”
    .text = Bu akşam ve yarın { $phone } numarasını yeniden arayın.
    .note = Bir yer boşalabilir.
hebergement-urgence-rappeler = Yeniden arayın
    .text =
        Çok kişi { $phone } numarasını arıyor.
        Biraz bekleyin. Sonra yeniden deneyin.
        Her aramanın saatini yazın.
    .note = Bu arada birine gidin.
hebergement-urgence-portes = Birine gidin
    .text = Şunu deyin: “Bu gece yatacak yerim yok.”
    .list =
        CCAS veya belediye.
        Bir gündüz merkezi (accueil de jour).
        Bir yardım derneği.
        Çocuklarınızın okulu.
        Hastane, hastaysanız.
    .note = Başka yerler bilirler. Sizinle birlikte arayabilirler.
hebergement-urgence-nuit = Bu gece dışarıda kalırsanız
    .list =
        Başka insanlarla birlikte kalın.
        Işıklı bir yer seçin.
        Kâğıtlarınızı üstünüzde tutun.
        { $phone } numarasını yeniden arayın, gece bile.
    .warning =
        Çok üşüyor veya çok kötü müsünüz? { $samu } veya { $europe } numarasını arayın.
        Tehlikede misiniz? { $police } numarasını arayın.
hebergement-urgence-droits = Hâlâ hiç yer yok mu?
    .text =
        Aramalarınızın listesini saklayın.
        Belediyede bir sosyal görevli (assistant social) isteyin.
        Şunu deyin: “Arabuluculuk komisyonuna (commission de médiation) yazmak istiyorum.”
        Kâğıdın adı: { $formulaire }. Ücretsizdir.
    .note = Komisyon sizin için devletten yer isteyebilir.
hebergement-urgence-demain = Ya yarın?
    .list =
        Kaldığınız yere sorun: “Kalabilir miyim?”
        Olmazsa, erkenden { $phone } numarasını yeniden arayın.
        Bir sosyal görevli (assistant social) isteyin.
        CCAS’tan mektuplarınız için bir adres isteyin.
    .note = Biri dosyanızı takip edebilir.
hebergement-urgence-perdre = Bu gece yatağınız var mı?
    .hint = Örneğin evinizde veya bir arkadaşta.
    .yes = Evet
    .no = Hayır
hebergement-urgence-garder = Hemen yardım isteyin
    .steps =
        Bütün mektupları saklayın.
        CCAS’a veya belediyeye gidin.
        Şunu deyin: “Evimi kaybedeceğim.”
        Mektupları gösterin. Tarihleri birlikte okuyun.
        Bir sosyal görevli (assistant social) isteyin.
    .note = Bir akşam yatağınız yok mu? { $phone } numarasını arayın.
hebergement-urgence-aider = Dışarıdaki birine yardım etmek
    .steps =
        Onunla konuşun. Yardım istiyor mu diye sorun.
        { $phone } numarasını arayın. Ücretsizdir.
        Nerede olduğunu ve nasıl olduğunu söyleyin.
    .warning =
        Durumu çok mu kötü? { $samu } numarasını arayın ve orada kalın.
        Yalnız bir çocuk mu? { $enfance } numarasını arayın.
