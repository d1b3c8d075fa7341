site-name = Marchepied
    .line = İşlemleriniz, adım adım
bar-home = Ana sayfa
bar-help = Yardım
bar-languages = Diller
bar-larger = Daha büyük yazı
skip = İçeriğe geç
progress = Adım { $step } / { $steps }
way-on = Devam
way-back = Geri
choice-unsure = Bilmiyorum
not-sent = Henüz gönderilmedi

help-title = Biriyle konuşun
help-call = { $portal } için arayın: { $phone }
help-say = Şunu deyin: { $words }
help-near = Yakınımda yardım edecek biri
help-show = Bu ekranı bir görevliye göstereceğim
help-doubt = Bu numarayı önce doğrulayın.

display-title = Boyut ve renkler
display-size-1 = Normal yazı
display-size-2 = Büyük yazı
display-size-3 = Çok büyük yazı
display-colours-auto = Cihazın renkleri
display-colours-claires = Açık renkler
display-colours-sombres = Koyu renkler
display-colours-fortes = Güçlü kontrast

foot-state = Bu bir devlet sitesi değildir.
foot-free = Ücretsiz. Biz hiçbir şey göndermeyiz.
foot-legal = Biz kimiz
foot-privacy = Gizlilik
foot-access = Erişilebilirlik
foot-translation = Çeviri tarihi: { $date }. Geçerli olan Fransızca metindir.
    .reviewed = Bu dili konuşan biri çeviriyi okudu. Tarih: { $date }.
    .unreviewed = Bu çeviriyi henüz kimse kontrol etmedi. Emin değilseniz bu ekranı bir görevliye gösterin.
term-ask = Bu ne demek: { $term }?

front = Hangi işlemi yapmak istiyorsunuz?
    .hint = Size ekran ekran yol gösteriyoruz.
front-emergency = Dışarıda mı yatıyorsunuz?
    .call = 115’i arayın. Ücretsizdir.
front-search = Bir kelimeyle ara
    .go = Ara
front-fiches = Devletin metinleri, ekran ekran. Sayısı: { $texts }
front-other = Başka bir işlem
    .hint = Biri size yardım edebilir.

help-page = Biri size yardım edebilir
    .hint = Ücretsizdir. Hiçbir şey bilmeden gelebilirsiniz.
help-places = Birine gidin
    .list =
        France Services: bir görevli her işlemde size yardım eder. Ücretsizdir.
        Belediye (mairie): danışmaya sorun.
        CCAS, belediyenin sosyal yardım merkezi: orada yaşayanlara yardım eder. Çoğu zaman belediyededir.
        Kütüphane: internet için yardım var mı diye sorun.
    .say = Şunu deyin: “İnternette bir işlem için yardıma ihtiyacım var.”
    .find = Nerede olduğunu bilmiyor musunuz? Belediyeye sorun.
help-phones = Telefon edin
    .hint = Yanınızda bir kâğıt ve kalem olsun.
help-tip = İyi yardım almak için
    .list =
        Kâğıtlarınızı ve telefonunuzu getirin.
        Şifrelerinizi kimseye vermeyin.
        Bir sonraki tarihin yazdığı bir kâğıt isteyin.

agent-title = Merhaba, bana yardım edebilir misiniz?
    .hard = Okumak veya internet kullanmak benim için zor.
    .here = Şu soruya geldim:
    .answers = Cevaplarım:
    .papers = İstenen kâğıtlar:
    .sent-not = Henüz hiçbir şey gönderilmedi.
    .please = Lütfen bana yavaş yavaş anlatın. Bunu kendim yapmayı öğrenmek istiyorum.
    .back = Ekranıma dön

handoff-door = { $portal } sitesini aç
handoff-address = Bu siteye gidiyorsunuz
    .check = Ekranın üstünde bu adresi okumalısınız.
handoff-fake = Sahte sitelere dikkat
handoff-land = Sitede
handoff-bring = Yanınızda bulundurun
handoff-copy = Siteye yazacağınız sayılar
    .none = Not aldığınız sayılar.
    .button = Kopyala
    .done = Kopyalandı
    .total = Toplam
handoff-phone = Veya telefonla
handoff-say = Telefonda
handoff-place = Veya yerine giderek
handoff-planb = Site çalışmıyorsa
handoff-done = Sitede işim bitti
handoff-print = Bu sayfayı yazdır
handoff-remind = Telefonuma hatırlatma koy
handoff-qr-sheet = Telefonunuzda devam edin: kamerayı bu kareye tutun.
handoff-qr-door = Telefonunuz için: kamerayı bu kareye tutun. Resmi site açılır.
handoff-leave = Marchepied’den çıkıyorsunuz. Bu site bizim değil.
remind-summary = { $title }
remind-text = Son gün: { $closes }. Rehberi açın: { $link }
remind-text-bare = Son gün: { $closes }.
remind-alarm = { $title }: son gün { $closes }

check-hint = İşaretlemek için kâğıda dokunun.
check-where = Nereden bulurum?

entry-go = Onayla
entry-example = Örnek: { $example }
entry-kept = Bu cevap cihazınızda kalır. 2 saat sonra silinir.
entry-forgotten = Yazdığınız saklanmaz.
entry-skip = Yazmadan devam et
month-other = Başka bir ay
    .label = Ayı yazın
    .example = Şubat 2027
tally-row = Satır { $number }
tally-add = Ekle
tally-undo = Son satırı sil
tally-done = Bitirdim
tally-total = Toplam

refusal-title = Başka türlü yazın
refusal-empty = Kutu boş. Cevabınızı yazın.
refusal-not-a-number = Rakamlarla bir sayı yazın. Örnek: 35
refusal-not-a-date = Günü, ayı ve yılı yazın. Örnek: 3 Aralık 2026
refusal-not-a-month = Ayı ve yılı yazın. Örnek: Kasım 2026
refusal-too-small = Yazılabilecek en küçük sayı: { $least }.
refusal-too-large = Yazılabilecek en büyük sayı: { $most }.
refusal-too-early = Bu tarih çok eski. Tarihe bir daha bakın.
refusal-too-late = Bu tarih çok uzak. Tarihe bir daha bakın.
refusal-no-such-day = Bu ayda yalnızca { $days } gün var. Tarihe bir daha bakın.
refusal-ambiguous = { $a } mi, yoksa { $b } mi demek istiyorsunuz? Buradaki gibi yazın.
refusal-too-long = Çok uzun. Yalnızca cevabı yazın.
refusal-day-and-month-swapped = Gün aydan önce gelir. Şunu mu demek istiyorsunuz: { $perhaps }?
refusal-day-missing = Gün eksik. Örnek: 3 Aralık 2026
refusal-month-missing = Ay eksik. Örnek: 3 Aralık 2026
refusal-no-such-month = Aylar 1 ile 12 arasındadır. Örnek: 3 Aralık 2026
refusal-several-numbers = Birden çok sayı var. Yalnızca bir sayı yazın.
refusal-too-many-decimals = Virgülden sonra 2 rakam yazın. Örnek: 12,50
refusal-year-out-of-range = Yıl şu iki yılın arasında olmalı: { $least } ve { $most }.
refusal-other = Anlayamadık. Örnekteki gibi yazın.

error-fault = Bu sizin suçunuz değil.
error-back = Ana sayfaya dön
error-missing = Bu sayfa yok
    .text = Adres değişmiş olabilir.
error-language = Bu dil henüz yok
    .text = Fransızca devam edebilirsiniz.
error-broken = Bizde bir hata oldu
    .text = 1 dakika bekleyin. Sonra tekrar deneyin.
error-slow = Cevap çok geç geliyor
    .text = 1 dakika bekleyin. Sonra tekrar deneyin.
error-busy = Şu anda çok fazla kişi var
    .text = 1 dakika bekleyin. Sonra tekrar deneyin.
error-large = Gönderdiğiniz şey çok büyük
    .text = Geri dönün. Daha az yazı yazın.
error-head = Cihazınız çok fazla bilgi gönderiyor
    .text = Bu sitenin çerezlerini (cookies) silin. Sonra tekrar deneyin.
error-way = Bu işlem burada yapılamaz
    .text = Ana sayfaya dönün. Yola baştan başlayın.
error-foreign = Bu istek başka bir siteden geliyor
    .text = Güvenlik için bu isteği yapmıyoruz. Ana sayfadan yeniden başlayın.
error-elsewhere = Bu adresi okumuyoruz
    .text = Yalnızca bazı resmi siteleri okuyoruz. Adresi kontrol edin veya birine sorun.

legal = Biz kimiz
    .text =
        Marchepied özgür ve ücretsiz bir programdır.
        Bu bir devlet sitesi değildir.
        İşlemleri anlatırız. Sizin yerinize hiçbir şey göndermeyiz.
legal-publisher = Sorumlu: { $publisher }
legal-host = Sitenin bulunduğu yer: { $host }
legal-contact = Bize yazın veya bizi arayın: { $contact }
legal-nobody = Sorumlu kişi adını henüz buraya yazmadı.
legal-source = Bu sürümün kaynak kodu: { $source }
legal-guides = Rehberlerimizi kim okudu?
    .read = Okuyan: { $by }. Tarih: { $date }.
    .unread = İlgili kişiler henüz okumadı.
legal-data = Belediye adlarının kaynağı: { $sources }.
legal-licence = Programın lisansı: AGPL 3.0. Metinlerin lisansı: CC BY-SA 4.0.
privacy = Gizlilik
    .text =
        Adınızı hiçbir zaman sormayız.
        Şifrenizi veya e-posta adresinizi hiçbir zaman sormayız.
        Sosyal güvenlik numaranızı hiçbir zaman sormayız.
    .list =
        Seçimleriniz sayfanın adresindedir. Kim olduğunuzu söylemez.
        Sayılarınız cihazınızda 2 saat gizli kalır.
        Reklamımız yok. Sizi izlemiyoruz.
        Ne adresinizi ne cevaplarınızı not ederiz.
    .note = Ortak bir bilgisayarda, sonunda bütün pencereleri kapatın.
access = Erişilebilirlik
    .text =
        Her sayfanın herkes için çalışmasını istiyoruz.
        Klavyeyle, resimsiz, renksiz ve betiksiz (script) çalışır.
        Yazıyı büyütebilir, renkleri değiştirebilirsiniz.
    .note = Henüz hiçbir uzman bu siteyi kontrol etmedi. Bu yüzden yasal durumu: uygun değil.
    .trouble = Bir sayfada takıldınız mı? Bunu siteyi yöneten kişiye söyleyin.
    .defender = Cevap alamadınız mı? Défenseur des droits (hak savunucusu) size yardım edebilir. Ücretsizdir.

cli-open = Bu adresi tarayıcınızda açın: { $address }
cli-stop = Durdurmak için: Ctrl ve C.
