page-parts = Ne okumak istiyorsunuz?
page-all = Hepsini oku
page-original = Resmi sayfa
page-form = Bu form resmi sitede doldurulur.
    .text = Bu soruları burada sormuyoruz. Orada cevap verirsiniz.
page-form-ask = Cevabınız bu.
    .text = Düğme, resmi siteyi cevaplarınızla açar.
page-form-copy = Cevaplarınızı resmi siteye yazın.
    .text = Biz hiçbir şey göndermedik. Resmi sitede siz gönderirsiniz.
page-copy = Siteye yazacağınız cevaplar
    .none = Cevap yok
service-page = Bu sayfa resmi sitededir.
    .open = Resmi sayfayı aç
page-field = Cevabınız
page-field-required = Bu cevap zorunludur.
page-field-file = Resmi site bir dosya isteyecek. Hazırlayın.
page-yes = Evet
page-no = Hayır
page-no-answer = Cevap vermiyorum
page-script = Bu sayfayı okuyamıyoruz.
    .text =
        Yalnızca yeni bir tarayıcıda çalışır.
        Bu sizin suçunuz değil. Resmi sayfayı açın veya birine sorun.
page-login = Bu sayfa kim olduğunuzu soruyor.
    .text =
        Bir hesap ve bir şifre gerekir.
        Biz onları hiçbir zaman sormayız. Yalnızca resmi sitede yazın.
page-captcha = Bu sayfa, insan olduğunuzu kontrol ediyor.
    .text =
        Bizimki gibi makineleri kabul etmiyor.
        Bu sizin suçunuz değil. Resmi sayfayı açın.
page-missing = Bu sayfa yok.
    .text =
        Resmi site böyle söylüyor. Adres değişmiş olabilir.
        Bu sizin suçunuz değil. Birine sorun.
page-maintenance = Resmi site şu anda kapalı.
    .text =
        Çalışmayan sitedir. Siz değilsiniz.
        Daha sonra deneyin veya telefon edin.
page-error = Resmi site iyi çalışmıyor.
    .text =
        Bir hata gösteriyor. Bu sizin suçunuz değil.
        Daha sonra deneyin veya telefon edin.
page-pdf = Bu bir PDF dosyası.
    .text =
        Onu adımlara bölemiyoruz.
        Resmi sitede açın veya birine sorun.
page-file = Bu, okunacak bir sayfa değil.
    .text =
        Bu bir dosya. Onu adımlara bölemiyoruz.
        Resmi sitede açabilirsiniz.
page-large = Bu sayfa çok uzun.
    .text =
        Onu adımlara bölemiyoruz.
        Resmi sayfayı açın veya birine sorun.
page-empty = Bu sayfa boş.
    .text =
        Bu sizin suçunuz değil.
        Daha sonra deneyin veya birine sorun.
page-silent = Resmi site cevap vermiyor.
    .text =
        Sayfayı okumayı denedik. Bu sizin suçunuz değil.
        Daha sonra deneyin veya telefon edin.
page-later = Biraz beklemek gerekiyor.
    .text =
        Bu siteyi biraz dinlendiriyoruz. Bu sizin suçunuz değil.
        Bir dakika sonra deneyin veya resmi sayfayı açın.
page-unwelcome = Bu site bir makinenin onu okumasını istemiyor.
    .text =
        Bu karara saygı duyuyoruz.
        Resmi sayfayı açın veya birine sorun.
page-astray = Bu sayfa başka bir siteye götürüyor.
    .text =
        O diğer siteyi okumuyoruz. Bu sizin suçunuz değil.
        Resmi sayfayı açın veya birine sorun.
page-unsafe = Dikkat, bu siteyi açmayın.
    .text =
        Kim olduğunu kanıtlamıyor. Sahte bir site olabilir.
        Bu sizin suçunuz değil. Oraya hiçbir şey yazmayın. Birine sorun.
page-unasked = Burada resmi sayfaları okumuyoruz.
    .text =
        Bu sizin suçunuz değil.
        Resmi sayfayı açın veya birine sorun.
page-source-unread = Bu sayfa şu sitede. Biz onu okumadık.
page-source = Bu sayfa şu siteden geliyor. Onu okuduk: { $date }, saat { $hour }.{ $minute }.
pages = Resmi bir sayfa okuyun
    .text =
        Resmi bir sitedeki sayfanın adresini yazın.
        Onu büyük gösteririz, ekran ekran.
    .label = Sayfanın adresi
    .go = Bu sayfayı oku
    .sites = Okuduğumuz siteler
page-lost = Cevaplarınız artık bizde yok.
    .text =
        Cihazınız onları saklamıyor veya 2 saat geçti.
        Bu sizin suçunuz değil. Burada yeniden başlayın veya resmi sayfayı açın.
    .again = Yeniden başla
