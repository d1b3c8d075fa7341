exercise-session = Girmek, dışarıda kalmak, geri dönmek
    .line = Site 5 dakika sonra kapanır. Siz geri dönmeyi bilirsiniz.
    .story =
        Moussa’nın kişisel sayfasında bir mesaj var.
        Şifresi kartın üzerinde.
        Yalnızca bu şifreyi yazın. Kendi şifrelerinizi kendinize saklayın.
    .learnt =
        Bir şifreyi harf harf yazmak.
        Kapanan siteyi korkmadan görmek: her şey yolunda.
        Geri dönmek ve yeniden başlamak.
        Sonunda kişisel sayfayı kapatmak.
exercise-session-connexion =
    Moussa’nın kartını açın. 2 satırı aynen yazın.
    Büyük ve küçük harfler önemlidir.
    Sonra { $label-connecter } (giriş yap) düğmesine dokunun.
    .identifiant = Aynen şunu yazın: { $value-identifiant }
    .secret = Aynen şunu yazın: { $value-secret }
    .oubli = Şifre kartın üzerinde. Aynen yazın.
exercise-session-espace =
    Girdiniz. Çerçeveyi okuyun: site 5 dakika sonra kapanır.
    Şöyle düşünün: bir kâğıt arıyorsunuz, 5 dakika geçiyor.
    Şimdi { $label-lire } (mesajımı oku) düğmesine dokunun.
exercise-session-expiree =
    Site kendi kendine kapandı. Bu sizin suçunuz değil.
    Bu, kâğıtlarınızı korumak içindir.
    { $label-reconnecter } (yeniden gir) düğmesine dokunun.
exercise-session-encore =
    Site ilk kelimeyi saklamış. Şifreyi yeniden yazın.
    Sonra { $label-connecter } (giriş yap) düğmesine dokunun.
    .identifiant = Aynen şunu yazın: { $value-identifiant }
    .secret = Aynen şunu yazın: { $value-secret }
exercise-session-message =
    Mesajı okuyorsunuz. Bravo.
    Gitmeden önce sayfanızı kapatın: { $label-deconnecter } (çıkış) düğmesine dokunun.
    .fermer = Mesaj kapanır, ama kişisel sayfa açık kalır. { $label-deconnecter } düğmesine dokunun.
exercise-session-ferme =
    Kişisel sayfa kapandı. Başka biri gelebilir.
    { $label-fin } (son) düğmesine dokunun.
