exercise-actualisation-questions = Karim’in sorularına cevap vermek
    .line = Site soruları birer birer sorar.
    .story =
        Karim iş arıyor.
        Kasım ayında araba tamirhanesinde 2 hafta çalıştı.
        Kursu aralık ayında başlayacak.
        Karim’in kasım ayını bildirmesine yardım edin.
    .learnt =
        Her soruda ayı okumak.
        Yalnızca o ay için cevap vermek.
        Kayıtlı kalmak.
        Sonunda her şeyin kaydedildiğini görmek.
exercise-actualisation-questions-accueil =
    Çerçeveyi okuyun. Son günü gösterir.
    Şu düğmeyi arayın: { $label-actualiser } (aylık bildirimimi yapıyorum).
    .profil = Bu düğme adres değiştirmek içindir. Şunu arayın: { $label-actualiser }.
exercise-actualisation-questions-formation =
    Soru kasım ayıyla ilgili.
    Mektuptaki tarihe bakın. Sonra { $label-suivant } (sonraki) düğmesine dokunun.
    .stage = Kurs aralık ayında. Kasım için şunu seçin: { $value-stage }.
exercise-actualisation-questions-travail =
    Karim tamirhanede çalıştı.
    Maaş bordrosunda saatleri ve brüt maaşı arayın.
    .travaille = Karim’in kasım ayı bordrosu var. Şunu seçin: { $value-travaille }.
    .heures = « Heures payées » (ödenen saatler) satırını alın: { $value-heures }
    .brut = « Salaire brut » (brüt maaş) satırını alın: { $value-brut }
exercise-actualisation-questions-inscription =
    Karim hâlâ iş arıyor. Kayıtlı kalıyor.
    Sonra { $label-valider } (bildirimimi onayla) düğmesine dokunun.
    .rester = Kayıt olmazsa ödeme durur. Şunu seçin: { $value-rester }.
    .annuler = Bu düğme her şeyi siler. Göndermek için { $label-valider } düğmesine dokunun.
exercise-actualisation-questions-recu =
    Bu sayfa her şeyin kaydedildiğini söylüyor.
    Fotoğrafını çekin. Sonra { $label-quitter } (çıkış) düğmesine dokunun.
