exercise-numero-dossier = Adama’nın numarasını bulmak
    .line = Bir mektupta çok numara var. Yalnızca 1 tanesi doğru.
    .story =
        Adama bir mektup aldı.
        Başvurusunun ne durumda olduğunu bilmek istiyor.
        Adama’nın dosya numarasını bulmasına yardım edin.
    .learnt =
        Bir mektupta dosya numarasını bulmak.
        Listeden doğru dosyayı seçmek.
        Takvimden bir tarih seçmek.
exercise-numero-dossier-suivi =
    Mektubu açın. Şu kelimeleri arayın: { $label-numero } (dosya numarası).
    Numarayı aynen yazın. Sonra { $label-chercher } (ara) düğmesine dokunun.
    .numero = Mektuptaki dosya numarası: { $value-numero }
exercise-numero-dossier-dossiers =
    2 dosya var. Yalnızca 1 tanesi hâlâ sürüyor.
    Onu menüden seçin. Sonra { $label-ouvrir } (aç) düğmesine dokunun.
    .dossier = Süren dosya: { $value-dossier }
exercise-numero-dossier-detail =
    Bir fatura eksik. Son tarihi okuyun.
    Bu tarihi seçin. Sonra { $label-confirmer } (onayla) düğmesine dokunun.
    .date = Son tarih: { $value-date }
