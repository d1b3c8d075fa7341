resume-stop = Burada ara vermek ister misiniz?
    .link = Burada ara veriyorum
    .text =
        Yerinizi saklıyoruz.
        Size bir kâğıda yazmanız için { $count } kelime veriyoruz.
        Bu kelimelerle her cihazdan buraya dönersiniz.
    .learnt = Yapmayı bildikleriniz de saklanır.
    .none = Ad, e-posta veya telefon sormuyoruz.
    .warning = Bu kelimeler olmadan kimse yeniden açamaz. Biz de açamayız.
    .go = Yerimi sakla
    .back = Ekranıma dön
resume-words = { $count } kelimeniz
    .keep = Bu kelimeleri bir kâğıda yazın veya fotoğrafını çekin.
    .same = Kelimeleriniz önceki kelimelerle aynı.
    .same-square = Aynı kâğıdı ve aynı kelimeleri saklayın.
    .warning = Onları iyi saklayın. Yerinizi yalnızca onlar açar.
    .trust = Bu kelimeleri yalnızca güvendiğiniz birine verin.
    .address = Geri dönmek için bu adrese gidin. Sonra kelimelerinizi yazın.
    .square = Veya kamerayı bu kareye tutun.
    .months = Yerinizi son ziyaretinizden sonra { $months } ay saklarız.
    .left = Artık gidebilirsiniz. Ortak bir bilgisayarda bütün pencereleri kapatın.
resume-guide = İşleminiz
    .steps =
        { $steps ->
            [one] 1 ekran kaldı.
           *[other] En çok { $steps } ekran kaldı.
        }
    .done = Verdiğiniz cevaplar
    .papers = Hazırlanacak kâğıtlar
    .help = Size kim yardım edebilir
    .sent = Sitenin onayını gördünüz.
    .early = Bunu şu tarihten başlayarak yapabilirsiniz: { $opens }.
    .last = Bugün son gün.
    .open =
        { $days ->
            [one] 1 gün kaldı. Son gün: { $closes }.
           *[other] { $days } gün kaldı. Son gün: { $closes }.
        }
    .late = Tarih geçti: { $closes }.
    .late-help = Hemen arayın veya birine gidin. Size ne yapacağınızı söyleyebilir.
resume = Kaldığım yere dön
    .hint = { $count } kelimenizi kâğıdınızdaki sırayla yazın.
    .label = Kelime { $number }
    .easy = İşaretli veya işaretsiz, küçük veya büyük harfle.
    .go = Yerimi aç
    .lost = Kelimelerimi kaybettim
    .lost-text =
        Kelimelerinizi kimse bulamaz. Biz de bulamayız.
        İşleme yeniden başlayın. Ücretsizdir.
        Biri yeniden başlamanıza yardım edebilir.
    .papers = Yardım yapraklarım var
    .tile = Geri dönmek için kelimelerim var
resume-unknown = Bu kelime listemizde yok: { $word }
    .text = Kâğıdınızdaki kelimeye yeniden bakın.
resume-several = Birkaç kelime buna benziyor: { $word }
    .text = Kâğıdınıza bakın. Şu olabilir:
resume-count = { $count } kelime gerekiyor
    .text = Her kutuya bir kelime yazın.
resume-none = Bu kelimeler hiçbir şey açmıyor
    .text = Her kelimeye ve kelimelerin sırasına yeniden bakın.
    .old = Ziyaret edilmeyen yer { $months } ay sonra silinir.
resume-wait = { $seconds } saniye bekleyin
    .text = Sonra düğmeye dokunun. Kelimeleriniz hâlâ burada.
resume-broken = Şu anda hiçbir şey saklayamıyoruz
    .text =
        Ekranınız hâlâ burada.
        Biraz bekleyin. Sonra yeniden deneyin.
resume-shut = Şu anda hiçbir şey açamıyoruz
    .text = Kâğıdınızı iyi saklayın. Daha sonra yeniden deneyin.
resume-back = Tekrar hoş geldiniz
    .go = Devam
    .gone = Bu rehber artık yok. İşlemi ana sayfadan arayın.
resume-erase = Şimdi hepsini sil
    .text = Kelimeleriniz artık işe yaramaz.
    .go = Evet, hepsini sil
resume-erased = Her şey silindi
    .text = Kâğıdınızı atabilirsiniz.
resume-privacy = Geri dönme kelimeleri
    .list =
        Yerinizi yalnızca siz isterseniz saklarız.
        Kelimelerinizle kilitlidir. Biz onu okuyamayız.
        Ziyaret edilmezse { $months } ay sonra silinir.
        Her zaman hepsini silebilirsiniz.

resume-copies = Güvenlik kopyalarımız en çok { $days } gün sonra silinir.
