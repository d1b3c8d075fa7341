carte-identite = Kimlik kartı çıkarmak
    .tile = Kimlik kartına ihtiyacım var
    .line = İlk kart, süresi biten, kaybolan, çalınan veya bozulan kart.
    .keywords = kimlik kimlik kartı kimlik kayıp nüfus cüzdanı kart kayboldu çalındı hırsızlık bozuk kırık süresi doldu yenileme ilk kart çocuk bebek belediye randevu fotoğraf pul carte identité cni mairie ants france titres
    .agent = Kimlik kartı çıkarmam gerekiyor.
carte-identite-pour-qui = Kimlik kartı kimin için?
    .hint = Kart, her yaştan Fransız vatandaşı içindir.
    .adulte = Bir yetişkin için
    .enfant = 18 yaşından küçük bir çocuk için
    .note = Buradan hiçbir şey gönderilmez. İstediğiniz zaman durabilirsiniz.
carte-identite-motif = Kart neden gerekiyor?
    .hint = Size uyanı seçin.
    .premiere = Bu ilk kart
    .renouveler = Eski kartı değiştirmek istiyorum
    .perdue = Kart kayboldu
    .volee = Kart çalındı
    .abimee = Kart bozuldu
    .autrement =
        Karta ne olduğunu söyleyin.
        Hiç kartınız olmadı mı? İlk cevabı seçin.
        Tarihi geçti mi? İkinci cevabı seçin.
        Yoksa kayıp, çalınmış veya bozulmuştur.
carte-identite-perte = Kart kayboldu: belediyeye gidin
    .text =
        Polise gitmeyin.
        Kaybı randevu günü belediyede bildirirsiniz.
        Yeni kartın ücreti: { $prix-perte }. Guyane’da: { $prix-perte-guyane }.
    .note = Yeni kart istemiyor musunuz? Polise gidin.
    .warning = Kayıp diye bildirilen kart, bulunsa bile artık kullanılmaz.
carte-identite-vol = Kart çalındı: önce polise gidin
    .text =
        Polise veya jandarmaya (gendarmerie) gidin.
        Kartın çalındığını söyleyin.
        Görevlinin kâğıdını belediye için saklayın.
        Yeni kartın ücreti: { $prix-perte }. Guyane’da: { $prix-perte-guyane }.
    .note = Kartı buldunuz mu? Kullanmadan önce belediyeye sorun.
carte-identite-abime = Bozuk kartı saklayın
    .text =
        Kırık olsa bile belediyeye getirin.
        Eskisini geri verirseniz yeni kart ücretsizdir.
    .note = Artık okunmuyor mu? Belediyeyi arayın. Hangi kâğıtları getireceğinizi kontrol edin.
carte-identite-validite = Kart hâlâ geçerli mi?
    .hint = Kartta yazan bitiş tarihine bakın.
    .valide = Evet, hâlâ geçerli
    .moins-5-ans = Hayır, biteli { $seuil-ans } yıldan az oldu
    .plus-5-ans = Hayır, biteli { $seuil-ans } yıldan çok oldu
    .autrement =
        Kartın önünde veya arkasında bitiş gününü arayın.
        Bu gün henüz geçmedi mi? İlk cevabı seçin.
        Geçti mi? O günden beri yılları sayın.
carte-identite-date-carte = Kartta hangi tarih yazıyor?
    .hint = Bitiş tarihini arayın, önde veya arkada.
    .label = Kartın bitiş tarihi
    .example = 15 Haziran 2022
    .note = Tarihi karşılaştırırız, sonra unuturuz.
    .valide = Hâlâ geçerli
    .moins-5-ans = Biteli { $seuil-ans } yıldan az oldu
    .plus-5-ans = Biteli { $seuil-ans } yıldan çok oldu
    .unsure = Tarihi bulamıyorum
    .autrement =
        Kartta bir gün, bir ay, bir yıl arayın.
        Birkaç tarih mi var? Bitiş tarihini alın.
        Bulamıyor musunuz? Son cevabı seçin.
carte-identite-format = Kart ne kadar büyük?
    .hint = Bir banka kartıyla karşılaştırın.
    .grande = Banka kartından büyük
    .petite = Banka kartı gibi küçük
carte-identite-age-carte = Kart yapıldığında 18 yaşında mıydınız?
    .hint = Kartta yapıldığı günü arayın.
    .text = Bazı yetişkin kartları, yazan tarihten sonra { $prolongation-ans } yıl daha geçerlidir.
    .yes = Evet, 18 yaşında veya daha büyüktüm
    .no = Hayır, daha küçüktüm
carte-identite-echange = Kartı değiştirebilirsiniz
    .text =
        Kartınız Fransa’da hâlâ geçerli.
        Bazı yetişkin kartları, yazan tarihten sonra { $prolongation-ans } yıl daha geçerlidir.
        Yeni kart ücretsizdir.
        İnternette ön başvuru (pré-demande) zorunludur. Size yardım ediyoruz.
    .note = Vasiniz veya kayyımınız (tuteur, curateur) mı var? Önce belediyeyi arayın.
carte-identite-recente = Kartınız hâlâ iyi
    .text =
        Onu saklayabilirsiniz.
        Adınız veya adresiniz mi değişiyor? Önce belediyeyi arayın.
        Belediyenin kartı değiştirmeyi kabul edip etmediğini kontrol edin.
    .next = Başvuruya devam et
carte-identite-doute = Önemli değil
    .text =
        Kartı belediyeye gösterin veya belediyeyi arayın.
        Görevli size hâlâ geçerli olup olmadığını söyler.
        Bilmeden de devam edebilirsiniz.
        İnternette ön başvuru (pré-demande) yapın: her durumda işe yarar.
carte-identite-passeport = Hâlâ geçerli bir pasaportunuz var mı?
    .hint = Pasaportta bitiş tarihine bakın.
    .text =
        Pasaport yoksa çoğu zaman doğum belgesi (acte de naissance) gerekir.
        { $acte-mois } aydan eski olmamalıdır.
    .yes = Evet, hâlâ geçerli
    .no = Hayır, veya bilmiyorum
    .autrement =
        Pasaport, yolculuk için küçük kitaptır.
        Açın. Bitiş gününü arayın.
        Pasaport yok mu, günü geçti mi? İkinci cevabı seçin.
carte-identite-parents = Çocuğun anne ve babası birlikte mi yaşıyor?
    .hint = Getirilecek kâğıtlar değişir.
    .ensemble = Evet, birlikte yaşıyorlar
    .separes = Hayır, ayrılar
    .autre = Tek ebeveyn veya vasi
    .note = Diğer anne veya babanın izni zorunlu değil.
    .autrement =
        Ebeveynler aynı yerde mi yaşıyor? İlk cevabı seçin.
        Her biri ayrı mı yaşıyor? İkinci cevabı seçin.
        Tek ebeveyn mi, yargıcın seçtiği biri mi? Üçüncü cevabı seçin.
    .laisser = Kişi cevap verir, o kadar. Nedenini sormayın.
carte-identite-logement = Nerede oturuyorsunuz?
    .hint = Çocuk için: gelen anne veya baba için cevap verin.
    .chez-moi = Kendi evimde, kiralık veya satın alınmış
    .heberge = Birinin evinde
    .hotel = Otelde
    .caravane = Karavanda
    .sans-domicile = Evim yok
    .autrement =
        Ev sizin adınıza mı? İlk cevabı seçin.
        Başka birinin evinde mi yaşıyorsunuz? İkinci cevabı seçin.
        Değilse öbür 3 cevabı okuyun.
    .laisser = Kişi cevabını gösterir. Söylemesi gerekmez.
carte-identite-avance = Belediyede zaman kazanmak ister misiniz?
    .hint = Cevapların bir kısmını önceden internette verirsiniz.
    .text = Buna ön başvuru (pré-demande) denir. Sizin için zorunlu değil. Bazı belediyeler ister.
    .yes = Evet, internette
    .no = Hayır, hepsi belediyede
    .autrement =
        Cevapları önceden, internette verebilirsiniz.
        O zaman belediyede daha kısa sürer.
        Her şeyi görevliyle mi yapmak istiyorsunuz? İkinci cevabı seçin.
carte-identite-papiers = Belediyeye getirilecek kâğıtlar
    .hint = Sizde olan kâğıtları işaretleyin.
    .text =
        Fotokopi değil, asıl kâğıtları getirin.
        Kart ücretsizdir, ama kaybolduysa veya çalındıysa ücretlidir.
    .note =
        Kart kayboldu veya çalındı mı? Pulu buradan da alabilirsiniz: { $adresse-timbre }.
        Kullanılan ikinci bir soyadı (nom d’usage) da mı istiyorsunuz, örneğin evlilikten sonra? Hangi kâğıdı getireceğinizi belediyeye sorun.
    .warning =
        Fotoğraf { $photo-mois } aydan eski olmamalı.
        Adres belgesi { $adresse-ans } yıldan eski olmamalı. Bazı belediyeler daha yenisini ister: telefonla sorun.
    .dire = Her kâğıdı masaya koyun, sonra işaretleyin.
    .piege = Fotoğrafı unutmak veya eski bir fotoğraf almak.
carte-identite-pre-demande = İnternette ön başvuru (pré-demande) yapın
    .hint = Ön başvuru ücretsizdir.
    .land =
        { $label-espace } bölümünü açın.
        Giriş yapın. Sitenin bir hesabını veya FranceConnect’i kullanın.
        { $label-realiser } seçin. « CNI », « carte nationale d’identité » (ulusal kimlik kartı) demektir.
        Kartı neden istediğinizi söyleyin.
        Soyadını, adları, boyu, adresi ve telefonu yazın.
        Anne ve babanın adlarını, doğum tarihlerini ve yerlerini yazın.
        Kayıp veya çalınmış kart: pulu sonunda satın alabilirsiniz.
        { $label-numero } (ön başvuru numarası) yazın veya yazdırın.
        Sonra randevu alın. Bir belediyeyi arayın veya buraya gidin: { $adresse-rdv }.
    .note = Sitedeki kelimeler bazen değişir. Benzer bir kelime arayın.
    .warning = Bir site yardım için { $prix-arnaque } mu istiyor? Kapatın. Gerçek adresin sonu: { $adresse-ants }.
    .say =
        Merhaba, kimlik kartı için ön başvuru (pré-demande) yapıyorum.
        Takıldım. Gördüğüm şey bu.
        Bana yardım edebilir misiniz?
    .planb =
        Hiçbir şey kaybolmadı: daha sonra yeniden başlayabilirsiniz.
        İnternet yok mu? Bir belediyeyi arayın. Görevli gişede karton form verir.
        Formu siyah kalemle ve büyük harflerle doldurun.
        Hâlâ geçerli büyük bir kartı mı değiştiriyorsunuz? Ön başvuru zorunludur. France Services ücretsiz yardım eder.
        Pul, tütün bayisinde (bureau de tabac) de satılır.
        Bu numarayı mı arıyorsunuz: { $phone }? Numarayı önce belediyeye sorup doğrulayın.
carte-identite-numero = Ön başvuru numaranız var mı?
    .hint = Site sonunda verir.
    .yes = Evet, numara var
    .no = Hayır, henüz yok
carte-identite-rendez-vous = Belediyeden randevu alın
    .hint = Fransa’da nerede isterseniz, kart makinesi olan bir belediye seçin.
    .land =
        Yakınınızdaki belediyeleri arayın.
        Bir belediye seçin.
        Bir gün ve saat seçin.
        Sitenin sorularını cevaplayın.
        Günü, saati ve adresi yazın.
    .note = Bazı belediyeler { $label-numero } (ön başvuru numarası) ister. Onlara telefonla sorun.
    .warning = Randevu ücretsizdir. Bir site { $prix-arnaque } mu istiyor? Kapatın. Gerçek adresin sonu: { $adresse-ants }.
    .say =
        Merhaba, kimlik kartı için randevu istiyorum.
        Bir yetişkin için, veya bir çocuk için.
        Hangi gün boş?
        Hangi kâğıtları getirmem gerekiyor?
        Kart için ne kadar beklemek gerekiyor?
    .planb =
        En kolayı: kart makinesi olan bir belediyeyi arayın.
        Site çalışmıyor mu? Belediyeyi arayın veya daha sonra deneyin.
        İnternet yok mu? Her şey gişede yapılır. Görevli size karton form verir.
        Formu siyah kalemle ve büyük harflerle doldurun.
        Pul, tütün bayisinde (bureau de tabac) de satılır.
        Bu numarayı mı arıyorsunuz: { $phone }? Numarayı önce belediyeye sorup doğrulayın.
    .dire = Yakındaki belediyeleri de deneyin.
    .piege = Başka belediye aramadan uzun süre beklemek.
carte-identite-rdv = Randevunuz var mı?
    .hint = Bir gününüz, bir saatiniz ve bir belediyeniz var.
    .yes = Evet, randevum var
    .no = Hayır, henüz yok
carte-identite-reserver = Randevu alın, sonra belediyeye gidin
    .steps =
        Kart makinesi olan bir belediyeyi arayın veya burada arayın: { $adresse-rdv }.
        Ön başvuru numaranızı verin.
        Asıl kâğıtlarla gelin.
        Çocuk, annesi veya babasıyla gelir.
        Görevli parmak izlerini alır.
        Alındı belgesini (récépissé) iyi saklayın.
    .note = Kart hazır olunca belediye size haber verir.
carte-identite-guichet = Randevu günü
    .steps =
        Asıl kâğıtlarla kendiniz gelin.
        Çocuk, annesi veya babasıyla gelir.
        Görevli parmak izlerini alır.
        Görevli size bir alındı belgesi (récépissé) verir.
        Bu kâğıdı iyi saklayın: üstünde bir numara var.
    .note = Kartı aynı belediyeden alırsınız.
carte-identite-sans-numero = Numara yok: önemli değil
    .text =
        Daha sonra yeniden başlayabilirsiniz.
        Kart makinesi olan bir belediyeyi de arayabilirsiniz. Görevli size karton form verir.
        Hâlâ geçerli büyük bir kartı mı değiştiriyorsunuz? Numara gerekir. France Services ücretsiz yardım eder.
carte-identite-sans-rdv = Randevu yok: telefon edin
    .text =
        Uzakta olsa bile, kart makinesi olan birkaç belediyeyi arayın.
        Hepsi kartınızı yapabilir.
        Acele mi? Nedenini görevliye söyleyin.
    .warning = Randevu hiçbir zaman satın alınmaz.
carte-identite-date-sms = Mesaj hangi gün geldi?
    .hint = Mesaj, kartın hazır olduğunu söyler.
    .label = Mesajın günü
    .example = 20 Kasım 2026
    .unsure = Henüz mesaj gelmedi
    .autrement =
        Kart hazır olunca bir mesaj gelir.
        Telefonunuzda arayın. Gününü yazın.
        Mesaj yok mu? Alanın altını okuyun.
    .dire = Mesajı birlikte arayın.
    .laisser = Kişi telefonunu tutar ve kendisi yazar.
carte-identite-chercher = Kartı almaya gidin
    .open = Kartı almak için son gün: { $retrait-closes }.
    .late =
        Son gün şuydu: { $retrait-closes }.
        Belediyeyi bugün arayın. Kart hâlâ orada mı diye sorun.
    .text =
        Aynı belediyeye gidin.
        { $retrait-mois } ayınız var. Sonra kart yok edilir.
    .note = Çocuğunuz { $retrait-age } yaşında veya daha mı büyük? Gelmesi gerekip gerekmediğini belediyeye sorup doğrulayın.
carte-identite-attendre = Kartı beklerken
    .list =
        Ne kadar sürer? Belediyeye sorun.
        Başvuruyu sitede takip edin: { $label-suivi }.
        Kart aynı belediyede sizi { $retrait-mois } ay bekler.
        Ret mi geldi? Kararı belediye vermez. CERT’e yazın.
        Hâlâ takıldınız mı? Défenseur des droits’yı (hak savunucusu) arayın: { $telephone-defenseur }.
