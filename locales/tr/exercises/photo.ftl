exercise-photo = Lina’nın fotoğrafını eklemek
    .line = Doğru dosyayı seçmek, sonra göndermek.
    .story =
        Lina vesikalık fotoğrafını gönderiyor.
        3 dosya var. Önce onları cihazınıza alın.
        Yalnızca 1 tanesi doğru.
    .learnt =
        Cihazından bir dosya almak.
        Adın sonunu okumak: jpg, png veya pdf.
        Eklemek, sonra göndermek: bunlar 2 ayrı iştir.
exercise-photo-accueil =
    Lina’nın dosyası bir fotoğraf bekliyor.
    { $label-ajouter } (belge ekle) düğmesine dokunun.
exercise-photo-photo =
    Dosya seçme düğmesine dokunun. Lina’nın fotoğrafını arayın.
    Adın sonu jpg veya png olmalı. Sonra { $label-joindre } (ekle) düğmesine dokunun.
    Dosya cihazınızda kalır. Biz yalnızca adını okuruz.
    .fichier = Şu dosyayı seçin: { $value-fichier }
exercise-photo-joint =
    Fotoğraf eklendi, ama dosya hâlâ bekliyor.
    { $label-transmettre } (dosyayı gönder) düğmesine dokunun.
    .quitter = Çıkarsanız dosya burada kalır. Göndermek için { $label-transmettre } düğmesine dokunun.
exercise-photo-recu =
    Bu sayfa şunu söylüyor: alındı. Numarayı saklayın.
    Şimdi { $label-fin } (çıkış) düğmesine dokunun.
