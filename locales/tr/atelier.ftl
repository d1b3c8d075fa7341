### The mediator's desk: for the person who helps, and the sheet for the person who was helped

atelier = Yerine yapmadan yardım etmek
    .text =
        Bu sayfalar yardım eden kişi içindir.
        Onunla aynı ekranı görürsünüz, yanında öğütlerle.
    .language = Kişi hangi dilde okuyor?
    .guide = Birlikte hangi işlemi yapıyorsunuz?
    .link = Birine mi yardım ediyorsunuz? Atölyeyi açın
    .home = Atölye
    .next-person = Sıradaki kişi

atelier-phrase = Atölyenin sözleri
    .hint = Bunları bu siteyi yöneten ekipten isteyin.
    .go = Atölyeyi aç
    .wrong = Bunlar doğru sözler değil.
    .wait = Çok fazla deneme. Bir dakika bekleyin.

atelier-notes = Size öğütler
    .reads = Kişi şunu okuyor:
    .dire = Söylenecek
    .laisser = Bırakın kendisi yapsın
    .piege = Tuzak
    .phone = Kişinin telefonunda devam et
    .end = Bitir ve kâğıdı yazdır

atelier-never = Asla dokunmayın
    .text = Şifre, kodlar ve banka kartı onundur.

atelier-ladder = Bu ekranı kim yaptı?
    .shown = Ben gösterdim
    .together = Birlikte yaptık
    .alone = Kişi tek başına yaptı

atelier-sheet = Kâğıdınız
    .goals = Bir dahaki sefere
    .together = Bir dahaki sefere biriyle yapın.
    .alone = Bir dahaki sefere yardımsız deneyin.
    .known = Bunu yapmayı biliyorsunuz.

atelier-question = Bir soru
    .dire = Soruyu sesli okuyun, sonra bekleyin.
    .laisser = Kişi seçer ve ekrana dokunur.
    .piege = Daha hızlı olsun diye onun yerine cevap vermek.

atelier-form = Doldurulacak bir alan
    .dire = Kâğıttaki doğru satırı gösterin.
    .laisser = Kişi yazar.
    .piege = Yanlış kâğıttan bir sayı almak.

atelier-checklist = Belgeler
    .dire = Belgeleri birlikte, tek tek arayın.
    .laisser = Kişi elindekileri işaretler.
    .piege = Belgelerini ya da kopyasını saklamak.

atelier-handoff = Resmî sitenin kapısı
    .dire = Sitenin adresini birlikte, yavaşça okuyun.
    .laisser = Kişi siteyi açar ve kodlarını yazar.
    .piege = Sahte bir site gerçeğini taklit eder. Adresi kontrol edin.

atelier-reading = Bir okuma
    .dire = Birlikte okuyun. Kişiye ne anladığını sorun.
    .laisser = Kişi hazır olunca devam eder.
