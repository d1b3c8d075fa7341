declaration-caf = Paramı CAF’a bildirmek
    .tile = RSA veya prime d’activité alıyorum
    .line = Her 3 ayda bir, hanemin parasını bildiriyorum.
    .keywords = aile yardımı çocuk parası sosyal yardım para gelir bildirim beyan beyanname üç ay maaş net sosyal nafaka hane caf şifre geciktim caf rsa prime activité ppa aah déclaration trimestrielle 3230
    .agent = CAF’a üç aylık gelir bildirimimi (déclaration trimestrielle de ressources) yapmam gerekiyor.
declaration-caf-aide = Hangi yardımı alıyorsunuz?
    .hint = Bu rehber, CAF bildiriminizi hazırlar.
    .text = Burada hazırlanırsınız. Durup geri gelebilirsiniz.
    .rsa = CAF’tan RSA
    .prime = CAF’tan prime d’activité (çalışana destek)
    .deux = CAF’ın 2 yardımı da
    .msa = MSA’dan bir yardım
    .unsure = Başka bir yardım, veya bilmiyorum
    .autrement =
        Yardımınızı kim ödüyor? Mektuplarınızda CAF veya MSA arayın.
        Sonra RSA veya prime d’activité arayın.
        Bulamıyor musunuz? Son cevabı seçin.
declaration-caf-courrier = Kâğıtlarınızda ne okuyorsunuz?
    .hint = Yardımla ilgili bir mektup veya banka dökümü alın.
    .rsa = CAF ve RSA
    .prime = CAF ve prime d’activité
    .deux = CAF ve bu 2 yardım
    .msa = MSA
    .unsure = Bu kelimelerin hiçbiri
    .autrement =
        Bir mektup veya banka kâğıdı alın.
        CAF, MSA, RSA ve prime d’activité kelimelerini arayın.
        Aynı kelimeleri taşıyan cevabı seçin.
    .laisser = Kişi mektuplarını kendisi açar ve okur.
declaration-caf-msa = Yardımınız MSA’dan geliyor
    .text =
        MSA’nın kendi sitesi var: { $site-msa }.
        O sitede bildirin, 0 € olsa bile.
        MSA’nızın numarasını mektuplarında arayın.
        France Services de yardım eder. Ücretsizdir.
declaration-caf-demander = CAF’a sorun
    .text = Bir kişi dosyanıza sizinle birlikte bakar.
    .steps =
        Bu numarayı arayın: { $phone }.
        Sorun: “Hangi yardımı alıyorum?”
        Sorun: “Her 3 ayda bir bildirim yapmam gerekiyor mu?”
        Sonra buraya dönün.
declaration-caf-mois = Hangi ayda bildirmeniz gerekiyor?
    .hint = Bu ay kişiye göre değişir. Her 3 ayda bir gelir.
    .text =
        Şurada yazar: { $label-compte }, { $label-agenda }.
        Her zaman bildirin, 0 € olsa bile.
    .autrement =
        3 ayda bir bildirirsiniz.
        CAF sitesi ayınızı gösterir.
        Bilmiyor musunuz? Son cevabı seçin.
declaration-caf-trouver = Ayınızı bulun
    .steps =
        Şu siteyi açın: { $site }.
        Şuraya girin: { $label-compte }.
        Şunu okuyun: { $label-agenda }.
    .text = Doğru ay mı? CAF şu mesajı gönderir: { $label-avis }.
    .note =
        Hâlâ emin değil misiniz? Bu numarayı arayın: { $phone }.
        Site de 3 ayı gösterir. Burada devam edebilirsiniz.
declaration-caf-trois-mois = Bu 3 ayı bildirin
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = { $trimestre-month } ayında şu ayların parasını bildirin:
    .note =
        Site açılır açılmaz bildirin.
        O zaman ödeme ayın { $jour-paiement }. günü gelir.
    .warning =
        Paranın size gönderildiği ayı sayın.
        Bankanızdaki tarih bazen farklıdır.
    .dire = 3 ayı tek tek, yüksek sesle söyleyin.
    .piege = Çalışılan ay ile ödeme ayını karıştırmak.
declaration-caf-argent = Hangi parayı aldınız?
    .hint = Bu 3 ayda bütün haneyi sayın.
    .text = Hane: siz, eşiniz, çalışan çocuklarınız.
    .salaire = Bir maaş
    .allocs = İşsizlik, hastalık raporu, emeklilik veya maluliyet
    .deux = 2’si birden
    .rien = Bunların hiçbiri
    .autrement =
        Evinize 3 ayda giren parayı düşünün.
        Para bir işten mi geliyor? İlk cevabı seçin.
        İşsizlik, hastalık veya emeklilikten mi? İkinci cevabı seçin.
        İkisi birden mi? Üçüncü cevabı seçin.
    .laisser = Kişi kâğıtlarında arar. Yalnız size gösterdiğine bakın.
declaration-caf-ajouter = Başka para aldınız mı?
    .hint = Bütün haneyi sayın. CAF’ın ödediği parayı saymayın.
    .list =
        Alınan nafaka
        Kendi hesabınıza iş
        Başka bir ülkeden gelen para
        Kira geliri veya yatırım
    .note = Bir yakından hediye veya yardım mı? CAF’a sorup doğrulayın.
    .yes = Evet
    .no = Hayır
    .autrement =
        Başka yerden para aldınız mı?
        Örneğin: öbür ebeveyn çocuklarınız için öder.
        Veya biri size kira öder.
        Tek bir satır bile doğru mu? Evet deyin.
    .laisser = Kişi kâğıtlarında arar. Yalnız size gösterdiğine bakın.
declaration-caf-doute = Aldığınız parayı arayın
    .hint = Acele etmeyin.
    .steps =
        3 ayın banka dökümlerini alın.
        Gelen her paraya bakın.
        Emin olmadığınız paraları yazın.
        Bu numarada CAF’a sorun: { $phone }.
    .note = Bir yakından hediye veya yardım mı? Bunu da CAF’a sorup doğrulayın.
declaration-caf-papiers = Bu kâğıtları hazırlayın
    .hint = Sizde olanları işaretleyin.
    .text =
        Hanedeki her kişiyi sayın.
        Bir kâğıt eksik mi? CAF size yardım edebilir.
declaration-caf-net-social = Her tutarı kontrol edin
    .hint = Site bazı tutarları önceden yazmıştır.
    .steps =
        O ayın maaş bordrosunu veya ödeme belgesini alın.
        « Net social » (net sosyal tutar) satırını arayın.
        Sitedeki tutarla karşılaştırın.
    .warning =
        « Net à payer » (ödenecek net) başka bir tutardır.
        Tutar yanlış mı? Onaylamadan önce düzeltin.
    .note = Hatayı işvereninize de söyleyin.
    .dire = Parmağınızı “Net social” satırına koyun.
    .piege = Sitedeki tutarın hep doğru olduğunu sanmak.
declaration-caf-releves = Her tutarı kontrol edin
    .hint = Site bazı tutarları önceden yazmıştır.
    .steps =
        3 ayın ödeme belgelerini alın.
        « montant net social » (net sosyal tutar) yazısını arayın.
        Sitede aynı tutar mı var?
    .warning = Tutar yanlış mı? Onaylamadan önce düzeltin.
    .note = Hâlâ bir şey yok mu? Bu numarayı arayın: { $phone }.
declaration-caf-zero = 0 € olsa bile bildirin
    .text =
        Bildiriminiz dosyanızı açık tutar.
        Sitede her tutarı okuyun.
        Yanlışlıkla bir maaş mı yazılmış?
        Onaylamadan önce düzeltin.
    .note = Emin değil misiniz? Bu numarada CAF’ı arayın: { $phone }.
    .dire = 0 € olsa da bildirmek gerekir.
    .piege = Söyleyecek bir şey yok diye hiçbir şey yapmamak.
declaration-caf-depart = CAF’ın sitesine gidin
    .hint = Ücretsizdir. Kâğıtlarınızı yanınıza alın.
    .text = Sitedeki kelimeler biraz değişebilir.
    .land =
        Şuna dokunun: { $label-compte }.
        Sosyal güvenlik numaranızı ve şifrenizi yazın.
        Şuna dokunun: { $label-ressources }.
        Şuna dokunun: { $label-declarer }.
        Şunu okursunuz: { $label-profil }.
        Aile, iş veya ev değişti mi? Evet (oui) deyin ve düzeltin.
        Şunu okursunuz: { $label-foyer }.
        Her aya ve her kişiye bakın.
        Tutar doğru: değiştirmeyin.
        Tutar yanlış: düzeltin. Bordroyu veya ödeme belgesini ekleyin.
        Tutar yok: ekleyin.
        Alınan diğer parayı da ekleyin.
        Onaylayın, sonra onayı saklayın.
    .say =
        Merhaba. Üç aylık gelir bildirimimi (déclaration trimestrielle de ressources) yapmam gerekiyor.
        Bunu yapmak için yardıma ihtiyacım var.
        Bana bir randevu verebilir misiniz?
    .planb =
        Bilgisayar yok mu? Bu numarada CAF’tan randevu isteyin: { $phone }.
        France Services de size yardım eder. Ücretsizdir.
        RSA için bir kâğıt var: { $cerfa-rsa }. CAF’a sorup doğrulayın.
        Prime d’activité için kâğıt mı? CAF’a sorup doğrulayın.
        Site bozuk mu? Ekranın fotoğrafını çekin.
        Aynı gün { $phone } numarasını arayın.
declaration-caf-envoye = Onayı gördünüz mü?
    .hint = Bildiriminizin CAF’a ulaştığını söyler.
    .yes = Evet, gördüm
    .no = Hayır, henüz değil
    .autrement =
        Sonunda CAF sitesi bir mesaj yazar.
        Bildiriminizin CAF’ta olduğunu söyler.
        Bu mesajı gördünüz mü? Evet deyin.
declaration-caf-suite = Onayı saklayın
    .text =
        Kâğıtlarınızı da saklayın.
        Ayrılık dışında, yardımınız 3 ay aynı kalır.
        CAF her ayın { $jour-paiement }. günü öder.
        3 ay sonra yeniden bildirin.
    .warning =
        Aile, iş veya ev değişti mi?
        CAF’a hemen söyleyin.
        Hata mı var? Onu da söyleyin.
declaration-caf-recours-rsa = CAF yanılıyor mu?
    .hint = CAF’ın mektubundan sonra { $recours-mois } ayınız var.
    .steps =
        İl meclisi başkanına (président du département) yazın.
        Mektubunuzun bir kopyasını saklayın.
        Hayır mı dedi? İdare mahkemesine (tribunal administratif) başvurun.
    .note =
        Fazla mı ödendi? CAF parayı sonraki ödemelerden keser.
        Borcun silinmesini (remise de dette) isteyebilirsiniz.
declaration-caf-recours-prime = CAF yanılıyor mu?
    .hint = CAF’ın mektubundan sonra { $recours-mois } ayınız var.
    .steps =
        CAF’ın itiraz komisyonuna (commission de recours amiable) yazın.
        Mektubunuzun bir kopyasını saklayın.
        Hayır mı dedi? İdare mahkemesine (tribunal administratif) başvurun.
    .note =
        Fazla mı ödendi? CAF parayı sonraki ödemelerden keser.
        Borcun silinmesini (remise de dette) isteyebilirsiniz.
declaration-caf-recours-deux = CAF yanılıyor mu?
    .hint = CAF’ın mektubundan sonra { $recours-mois } ayınız var.
    .steps =
        RSA için il meclisi başkanına (président du département) yazın.
        Prime için itiraz komisyonuna (commission de recours amiable) yazın.
        Cevap hayır mı? İdare mahkemesine (tribunal administratif) başvurun.
    .note =
        Fazla mı ödendi? CAF parayı sonraki ödemelerden keser.
        Borcun silinmesini (remise de dette) isteyebilirsiniz.
declaration-caf-recu = Gönderildi mi diye sorun
    .steps =
        Şunu açın: { $label-compte }. Şunu okuyun: { $label-agenda }.
        Hâlâ emin değil misiniz? Bu numarayı arayın: { $phone }.
        Sorun: “Bildirimim sizde mi?”
    .note = CAF’ta mı? Tamam, bitti.
declaration-caf-bloque = Nerede takıldınız?
    .hint = Daha sonra devam edebilirsiniz.
    .panne = Site çalışmıyor
    .passe = Şifre
    .retard = Zaman, veya gecikme
    .unsure = Başka bir şey
    .autrement =
        Sizi ne durduruyor?
        Site açılmıyor mu? İlk cevabı seçin.
        Giremiyor musunuz? İkinci cevabı seçin.
        Tarih yakın mı, geçti mi? Üçüncü cevabı seçin.
declaration-caf-panne = Site çalışmıyor
    .steps =
        Günü ve saati yazın.
        Ekranın fotoğrafını çekin.
        Aynı gün { $phone } numarasını arayın.
        Görevliden aramanızı not etmesini isteyin.
    .note =
        Ödeme ayın { $jour-paiement }. gününden sonra gelebilir.
        CAF görevlisine sorup doğrulayın.
declaration-caf-passe = Şifre olmuyor
    .text =
        Bu numarada CAF’ı arayın: { $phone }.
        Şunu deyin: “Şifremi kaybettim.”
        FranceConnect düğmesini de deneyin.
    .warning = Gizli tutun. Yalnızca bu sitede yazın: { $site }.
declaration-caf-retard = Hemen şimdi bildirin
    .text =
        Bildirmezseniz ödeme durur.
        Bildirin: yeniden başlayabilir.
        Bu numarayı arayın: { $phone }.
        Sorun: “Son günüm hangisi?”
        Sorun: “Geçmiş ayları öder misiniz?”
    .note = CAF size dosyanıza göre cevap verir.
declaration-caf-appeler = Biri size yardım edebilir
    .steps =
        Bu numarada CAF’ı arayın: { $phone }.
        Şunu deyin: “Bildirimimi (déclaration) bitirmek istiyorum.”
        Nerede takıldığınızı söyleyin.
    .note = France Services de yardım eder. Ücretsizdir.
