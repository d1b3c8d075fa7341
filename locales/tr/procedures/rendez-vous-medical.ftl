rendez-vous-medical = Doktora gitmek
    .tile = Doktora ihtiyacım var
    .line = Acil durum, randevu veya doktoru olmayanlar.
    .keywords = doktor hekim hasta hastalık randevu acil hastane muayene ağrı ateş diş dişçi göz hamile ebe kadın doktoru çocuk doktoru aile doktoru ilaç reçete sağlık doctolib médecin rdv urgence samu
    .agent = Bir doktordan randevu almam gerekiyor.
rendez-vous-medical-urgence = Hasta kişi nasıl?
    .hint = Siz veya başka biri.
    .text = Bu belirtilerden biri mi var? { $samu } numarasını arayın.
    .list =
        Zor nefes alıyor.
        Göğsü ağrıyor.
        Birden konuşması bozuldu.
        Artık cevap vermiyor.
        Çok kanaması var.
    .grave = Bu belirtilerden biri var
    .vite = Bugün doktor gerekiyor
    .attend = Bekleyebilir
    .unsure = Bilmiyorum
    .autrement =
        Kişiye bakın. Belirtileri tek tek okuyun.
        Bu belirtilerden birini görüyor musunuz? İlk cevabı seçin.
        Belirti yok ama ağrısı mı var? İkinci cevabı seçin.
        Emin değil misiniz? Son cevabı seçin.
    .dire = Belirtileri tek tek okuyun. Biri yeter.
    .laisser = Kişi cevap verir. Tehlikede siz arayın.
rendez-vous-medical-grave = Şimdi { $samu } numarasını arayın
    .hint = Ücretsizdir, gece gündüz.
    .text = { $samu }
    .steps =
        Nerede olduğunuzu söyleyin: şehir, sokak, kat.
        Ne gördüğünüzü söyleyin.
        Telefonu yalnızca size söylenince kapatın.
    .note =
        { $europe } numarası da olur.
        Konuşamıyor veya duyamıyor musunuz? Bu numaraya mesaj gönderin: { $sourds }.
        Ölmek mi istiyorsunuz? { $suicide } numarasını arayın.
rendez-vous-medical-doute = Emin değil misiniz? Arayın
    .hint = Ücretsizdir.
    .text =
        { $phone }
        Kimse cevap vermiyor mu? { $samu } numarasını arayın, gece gündüz.
        Size sorular sorarlar.
        Ne yapacağınızı söylerler.
    .note = Boş yere aramak suç değildir.
rendez-vous-medical-traitant-vite = Aile doktorunuz (médecin traitant) var mı?
    .hint = Her zaman gittiğiniz doktordur.
    .yes = Evet
    .no = Hayır
    .autrement =
        Her zamanki doktorunuzdur.
        Sosyal güvenlik onun adını bilir.
        Size ait bir doktor yok mu? Hayır deyin.
rendez-vous-medical-d-abord = Önce doktorunuzu arayın
    .steps =
        Şunu deyin: “Bugün için.”
        Nerenizin ağrıdığını ve ne zamandan beri ağrıdığını söyleyin.
        Doktor yoksa mesajı dinleyin.
    .note = Yeri var mı? Saati yazın. Tamam, bitti.
    .next = Doktor alamıyor
rendez-vous-medical-garde = { $phone } numarasını arayın
    .hint = Ücretsizdir. Saatler ile (département) göre değişir.
    .text =
        { $phone }
        Sizinle birlikte doktor ararlar.
        Kimse cevap vermiyor mu? { $samu } numarasını arayın, gece gündüz.
    .list =
        Yaşınızı ve nerenizin ağrıdığını söyleyin.
        Carte Vitale’inizi (sağlık kartı) alın.
    .note =
        Reçete mi yenilenecek? Doktorunuzu arayın.
        Konuşamıyor veya duyamıyor musunuz? Bu numaraya mesaj gönderin: { $sourds }.
rendez-vous-medical-quel = Hangi tedaviyi arıyorsunuz?
    .hint = Emin değil misiniz? İlk cevabı seçin.
    .medecin = Bir doktor
    .direct = Diş, göz, hamilelik
    .autre = Kalp, deri, kemik, başka bir şey
    .autrement =
        Neyi tedavi ettirmek istiyorsunuz?
        Dişler, gözler veya gebelik mi? İkinci cevabı seçin.
        Bilmiyor musunuz? İlk cevabı seçin.
rendez-vous-medical-traitant = Aile doktorunuz (médecin traitant) var mı?
    .hint = Her zaman gittiğiniz doktordur.
    .yes = Evet
    .no = Hayır
    .autrement =
        Her zamanki doktorunuzdur.
        Sosyal güvenlik onun adını bilir.
        Size ait bir doktor yok mu? Hayır deyin.
rendez-vous-medical-direct = Doğrudan arayın
    .text = Bu tedaviler için mektup istemek gerekmez:
    .list =
        diş doktoru
        göz doktoru
        ebe (sage-femme) veya kadın doktoru (gynécologue)
    .note = Aile doktorunuz (médecin traitant) size bir isim verebilir.
rendez-vous-medical-lettre = Önce kendi doktorunuza gidin
    .text =
        Aile doktorunuz (médecin traitant) bir mektup yazar.
        Bu mektupla sosyal güvenlik daha çok öder.
        Sizin için telefon da edebilir.
    .note =
        { $age-enfant } yaşından küçük mü? Mektup zorunlu değil. Telefonda sorup doğrulayın.
        Doktor yok mu? Yine de devam edin.
rendez-vous-medical-savoir = Nasıl öğrenirim?
    .text =
        Sizi en çok kim tedavi ediyor? Ona sorun.
        Veya bu numarada sosyal güvenliği arayın: { $assurance-maladie }.
        Şunu deyin: “Aile doktorum (médecin traitant) kim?”
    .note = Bilmiyor musunuz? Yine de bir doktora gidebilirsiniz.
rendez-vous-medical-chercher = Doktor aramak
    .steps =
        Eczaneye ve belediyeye sorun.
        Bir sağlık merkezini (centre de santé) de arayın.
        Şunu deyin: “Yeni kişileri kabul ediyor musunuz?”
        Hayır mı dediler? Adlarını yazın.
        Sonra bu numarada sosyal güvenliği arayın: { $assurance-maladie }.
    .note = Sizinle birlikte arayabilir.
rendez-vous-medical-carte = Carte Vitale’iniz var mı?
    .hint = Sosyal güvenliğin yeşil kartıdır.
    .yes = Evet
    .no = Hayır
    .autrement =
        Çipli yeşil bir karttır.
        Doktora ve eczaneye verilir.
        Hiç olmadı mı? Hayır deyin.
rendez-vous-medical-sans-carte = Kart olmadan da tedavi edilirsiniz
    .text =
        Kart kayıp mı? Doktora söyleyin.
        Bu numaradan bir kâğıt isteyin: { $assurance-maladie }.
        Sosyal güvenliğiniz veya paranız yok mu?
        Hastaneye gidin. PASS’ı sorun.
    .note = PASS görevlisi kâğıtlarınız için de yardım eder.
rendez-vous-medical-papiers = Bu kâğıtları hazırlayın
    .hint = Sizde olanları işaretleyin.
    .note = Bir kâğıt eksik mi? Yine de randevu alın.
rendez-vous-medical-comment = Randevu nasıl alınır?
    .hint = Devletin bunun için sitesi yok.
    .text = Telefon hemen her yerde olur.
    .telephone = Telefon ederim
    .site = Özel bir siteye girerim
    .place = Oraya giderim
    .autrement =
        Randevu almanın 3 yolu var.
        Telefonla mı? İlk cevabı seçin.
        İnternetten mi? İkinci cevabı seçin.
        Oraya giderek mi? Üçüncü cevabı seçin.
rendez-vous-medical-dire = Telefonda
    .text = Bu cümleleri okuyabilirsiniz:
    .list =
        “Merhaba, randevu istiyorum.”
        “Benim için.” Veya: “Çocuğum için.”
        “Buram ağrıyor, şu günden beri.”
        “Daha erken bir yeriniz var mı?”
        “Hemen ödemem gerekiyor mu?”
    .note = Başka bir dil mi konuşuyorsunuz? Söyleyin.
rendez-vous-medical-prive = Özel siteler
    .text =
        « Doctolib » ve başka siteler özeldir.
        E-posta ve telefon isterler.
        Bütün doktorlar orada değildir.
    .warning = Site randevu için para mı istiyor? Kapatın.
    .note = İstemiyor musunuz? Doktoru arayın.
rendez-vous-medical-accueil = Oraya gitmek
    .text =
        Doktorun veya merkezin danışmasına gidin.
        Şunu deyin: “Randevu istiyorum.”
        Gün ve saatin yazdığı bir kâğıt isteyin.
    .note = Bu ekranı gösterebilirsiniz.
rendez-vous-medical-rdv = Randevunuz var mı?
    .yes = Evet
    .no = Hayır, henüz yok
rendez-vous-medical-noter = Randevunuzu yazın
    .list =
        Gün ve saat.
        Doktorun adı.
        Adres ve kat.
        Getirilecek kâğıtlar.
    .note = Artık gelemiyor musunuz? Önceden doktoru arayın.
    .warning = Durum kötüleşti mi? { $samu } numarasını arayın.
rendez-vous-medical-bloque = Kimsede yer yok mu?
    .list =
        Bir sağlık merkezini (centre de santé) arayın.
        Eczaneye danışın.
        Şunu deyin: “Yer açılırsa beni arayın.”
        Evinizden daha uzak yerleri arayın.
    .text = Bekleyemiyor musunuz? { $phone } numarasını arayın.
rendez-vous-medical-refus = Bir doktor sizi kabul etmiyor mu?
    .text =
        Sağlık yardımınızı kabul etmiyor mu? Bu yasaktır.
        Bu numarada sosyal güvenliği arayın: { $assurance-maladie }.
        Şunu deyin: “Arabulucuyla (médiateur) konuşmak istiyorum.”
        Défenseur des droits (hak savunucusu) da yardım eder: { $defenseur }. Ücretsizdir.
    .note = Bir sağlık merkezi sizi kabul edebilir. Hastanenin PASS’ı da.
