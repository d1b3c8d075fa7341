exercise-actualisation-preremplie = Lina’nın aylık bildirimini yapmak
    .line = Site bilgilerin bir kısmını zaten biliyor. Kalanını siz eklersiniz.
    .story =
        Lina iş arıyor.
        Kasım ayında fırında çalıştı.
        Maaş bordrosu yanında.
        Lina’nın ayını bildirmesine yardım edin.
    .learnt =
        Sitenin zaten bildiklerini okumak.
        Maaş bordrosunda brüt maaşı bulmak.
        Gerçekten gönderildi mi diye bakmak.
        Sonunda kişisel sayfayı kapatmak.
exercise-actualisation-preremplie-cookies =
    Çerezler (cookies) hakkında bir mesaj sayfayı kapatıyor. Bu normal.
    { $label-refuser } (kabul etmeden devam et) düğmesine dokunun. Site yine de çalışır.
exercise-actualisation-preremplie-accueil =
    Çerçeveyi okuyun: yapılacak bir şey var.
    Şu düğmeyi arayın: { $label-declarer } (durumumu bildir).
    .messages = Mesajlar yararlıdır. Bugün şunu arayın: { $label-declarer }.
exercise-actualisation-preremplie-connu =
    Maaş bordrosuna bakın. Saatler aynı mı?
    Cevabınızı seçin. Sonra { $label-continuer } (devam et) düğmesine dokunun.
    .exact = Maaş bordrosu da aynısını söylüyor. Şunu seçin: { $value-exact }.
exercise-actualisation-preremplie-manque =
    Bordroda « Salaire brut » (brüt maaş) kelimelerini arayın. Rakamı yazın.
    Lina iyi. Hâlâ iş arıyor.
    .brut = « Salaire brut » (brüt maaş) satırını alın: { $value-brut }
    .maladie = Lina iyi. Şunu seçin: { $value-maladie }.
    .recherche = Lina iş arıyor. Şunu seçin: { $value-recherche }.
exercise-actualisation-preremplie-recapitulatif =
    Her satırı yeniden okuyun. Maaş bordrosuyla karşılaştırın.
    Kutuyu işaretleyin. Sonra { $label-valider } (bildirimimi onayla) düğmesine dokunun.
    .certifie = Kutu boş. İşaretlemek için kutuya dokunun.
    .brouillon = Taslak sitede kalır. Göndermek için { $label-valider } düğmesine dokunun.
exercise-actualisation-preremplie-recu =
    Bu sayfa şunu söylüyor: gönderildi. Numarayı saklayın.
    Şimdi { $label-quitter } (çıkış) düğmesine dokunun.
