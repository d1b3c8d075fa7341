watch-closed = { $portal } sitesi arızalı, çalışmıyor.
watch-slow = { $portal } sitesi çok yavaş.
watch-changed = { $portal } sitesi değişmiş olabilir.
watch-you = Sorun sizde değil.
watch-here = Burada devam edebilirsiniz.
watch-patience = Biraz bekleyin. Yalnızca bir kez basın.
watch-since = Şu zamandan beri: { $day }, saat { $time }.
watch-checked = Bu siteyi okuduğumuz gün: { $date }. Kelimeler farklı olabilir.
watch-today = Bugün şunları yapabilirsiniz:
watch-call = Bu numarayı arayın: { $phone }.
watch-again = Saat { $hour } olduktan sonra yeniden deneyin.
watch-tonight = Gece yarısından önce yeniden deneyin.
watch-link = Sitenin bağlantısı aşağıda duruyor.
watch-more = Ne yapmalı?
watch-time = { $hour }.{ $minute }
watch-sites = Resmi siteler çalışıyor mu?
    .hint = Bu sitelere saatte birkaç kez bakıyoruz.
    .none = Burada sitelere kimse bakmıyor.
watch-foot = Arızalı siteler
watch-is-open = Çalışıyor.
watch-is-changed = Değişmiş olabilir.
watch-is-slow = Çok yavaş.
watch-is-closed = Arızalı, çalışmıyor.
watch-is-unknown = Bilmiyoruz.
watch-seen = Baktığımız zaman: { $day }, saat { $time }.
watch-days = Arızalar
    .hint = Son 14 gün burada.
    .none = Hiç arıza görmedik.
    .other = Başka bir gün
    .go = Bu günü göster
watch-span = Arıza: { $from } ile { $to } arasında
watch-paper = Bu günün kâğıdı
watch-constat = Tespit belgesi
    .number = Numara: { $number }
    .site = Resmi site: { $portal }
    .day = Gün: { $date }, Paris saatiyle
    .place = Makinemizin yeri: { $place }
    .looks = Makinemiz { $host } sitesini { $looks } kez açtı. Saatler: { $from } ile { $to } arası.
    .well = Site her seferinde cevap verdi.
    .down = Site { $down } kez arızalıydı.
    .slow = Site { $slow } kez yavaştı.
    .span = { $from } ile { $to } arasında: arka arkaya { $looks } kez başarısız oldu.
    .before = Arıza bir gün önce başladı.
    .after = Arıza gece yarısından sonra da sürdü.
    .nothing = O gün bu siteye bakmadık.
    .more = Gün bitmedi. Kâğıt daha değişebilir.
    .says = Bu kâğıt şunu söyler:
    .proves =
        Bu saatlerde makinemiz bu siteyi açamadı.
        Bizim internetimiz çalışıyordu.
    .limits = Dikkat:
    .not =
        Denediğinizi yalnızca siz söyleyebilirsiniz.
        Son tarih aynı kalır.
        Kararı kurum verir.
    .check = Bu kâğıdı doğrulamak için bu kodu tarayın.
    .code = Kopyalanacak kod
    .file = Metni sakla
    .unsigned = Bu sunucu kâğıt imzalayamıyor.
watch-reason-maintenance = Site şöyle diyordu: kapalı.
watch-reason-failing = Site şöyle diyordu: hata.
watch-reason-silent = Site cevap vermiyordu.
watch-reason-unsafe = Site güvenli değildi.
watch-verify = Bir belgeyi doğrula
    .hint = Kodun hepsini yapıştırın. Başlangıcı şöyledir: { $start }
    .label = Kod
    .go = Doğrula
    .good = Bu kod gerçek.
    .compare = Kâğıtla karşılaştırın. Her şey aynı olmalı.
    .bad = Bu kod reddedildi.
    .why = Kesilmiş, değiştirilmiş veya başka yerde yapılmış.
    .key = Bu sunucunun anahtarı: { $key }
watch-letter = Gönderilecek mektup
    .hint = Bu sayfayı yazdırın. Çizgilerin üzerine yazın. Bir kopyasını saklayın.
    .name = Soyadı ve adı:
    .address = Adres:
    .file = Dosya numarası:
    .to = Kime: { $portal }
    .about = Arızalı site. Tarih: { $date }
    .text =
        Sayın Yetkili,
        Şu tarihte sitenizde işlemimi yapmak istedim: { $date }.
        Site arızalıydı.
        Bir belge ekliyorum. Numarası: { $number }.
        Geç olsa bile işlemimi kabul etmenizi rica ederim.
        Bana yazılı cevap verirseniz teşekkür ederim.
    .what = İşlemim:
    .made = Yazıldığı tarih:
    .sign = İmza:
    .warn = Bu mektup reddedilebilir. Aynı gün bu numarayı da arayın: { $phone }.
