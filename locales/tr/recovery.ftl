recovery = Kelimelerimi kaybedersem
    .text =
        Güvendiğiniz 2 kişi size yardım edebilir.
        Bu kişileri siz seçersiniz. Adlarını sormuyoruz.
        Her kişi bir yaprak saklar.
        Tek yaprak hiçbir şey açmaz.
        İki yaprak birlikte { $days } gün sonra yeni kelimeler verir.
    .warning = Bu iki kişi birlikte her şeyi açabilir. İyi seçin.
    .notice =
        Biri iki yaprağı getirirse ne olur?
        Bunu kelimelerinizle açınca görürsünüz.
        Reddetmek için { $days } gününüz olur.
    .go = İki yaprağı oluştur
    .have = İki yaprağınız zaten var.
    .older = Yeni yapraklar eskilerin yerine geçer.
    .again = Başka iki yaprak oluştur
    .drop = İki yaprağımı iptal et
    .privacy = Yardım yaprakları bizde hiçbir ad taşımaz.

recovery-papers = İki yardım yaprağınız
    .text =
        Bu sayfayı yazdırın veya kelimeleri elle yazın.
        Bu yaprakları yalnız bir kez görürsünüz.
        Her kişiye bir yaprak verin.
        İki yaprağı birlikte saklamayın.
    .done = İki yaprak bende

recovery-paper = Yardım yaprağı { $number } / 2
    .for = Bu yaprak şu kişiye yardım eder:
    .keeper = Saklayan:
    .text =
        Bu yaprağı evde saklayın. Fotoğrafını çekmeyin.
        Kişi kelimelerini kaybetti mi? İki yaprağı bir araya getirin.
        Yeni kelimeler { $days } gün sonra gelir.
    .address = İki yaprağın kelimelerini bu adrese yazın:

recovery-lost = Kelimelerimi kaybettim
    .text =
        İki yardım yaprağınız gerekir.
        Önce bir yaprağın { $count } kelimesini sırayla yazın.
    .read = { $number }. yaprak okundu.
    .other = Öbür yaprağın { $count } kelimesini yazın.
    .same = Bu iki kez aynı yaprak. Öbür yaprağı alın.
    .go = Devam et
    .again = İlk yapraktan yeniden başla
    .none = İki yaprak bende yok
    .none-text =
        O zaman kimse yeniden açamaz. Biz de açamayız.
        İşleme yeniden başlayın veya başka bir çanta oluşturun.

recovery-wait = İsteğiniz kaydedildi
    .text =
        { $day } saat { $time } yeniden gelin.
        İki yaprağı getirin.
    .last = Son gün: { $last }. Sonra yeniden istemek gerekir.
    .hurry = Acil mi? Beklemeyin. İşleme şimdi yeniden başlayın.
    .why =
        Bu bekleme sizi korur.
        Kelimelerinizi buldunuz mu? Hemen onlarla açın.

recovery-words = { $count } yeni kelimeniz
    .text =
        Eski kelimeler artık hiçbir şey açmaz.
        İki yaprak artık işe yaramaz.
    .go = Kelimelerimi yazdım

recovery-notice = Biri iki yardım yaprağınızı getirdi
    .text =
        Zaman: { $day } saat { $time }.
        Yapraklar { $then } saat { $at } yeni kelimeler verecek.
        Bu siz değil misiniz? Hemen reddedin.
    .go = Reddet ve yaprakları iptal et
