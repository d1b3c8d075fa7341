exercise-pre-demande-carte = Inès’in kartını istemek
    .line = Başvuruyu doldurmak, sonra numarayı yazmak.
    .story =
        Inès kimlik kartını kaybetti.
        Eski kartın bir fotoğrafını saklamış.
        Adresi yazan bir faturası da var.
        Inès’in başvuruyu doldurmasına yardım edin.
    .learnt =
        Çerez (cookies) mesajını geçmek.
        Paralı bir hizmetten kaçınmak.
        Menüden seçmek.
        Tarihi eğik çizgilerle yazmak.
        Sonunda numarayı not etmek.
exercise-pre-demande-carte-cookies =
    Çerezler (cookies) hakkında bir mesaj sayfayı kapatıyor. Bu normal.
    { $label-refuser } (hepsini reddet) düğmesine dokunun. Site yine de çalışır.
exercise-pre-demande-carte-accueil =
    Başvuru ücretsizdir.
    Şu düğmeyi arayın: { $label-demander } (ön başvuru yap).
    .payer = Dikkat: bu düğme para ödetir. Gerçek hizmet ücretsizdir. Şunu arayın: { $label-demander }.
exercise-pre-demande-carte-motif =
    Menüye dokunun: bir liste açılır. Inès kartını kaybetti.
    Doğru satırı seçin. Sonra { $label-suivant } (sonraki) düğmesine dokunun.
    .motif = Inès kartını kaybetti. Şunu seçin: { $value-motif }.
exercise-pre-demande-carte-identite =
    Eski karta bakın.
    Tarih eğik çizgilerle yazılır: gün, ay, yıl.
    .nom = Kartta soyadı şudur: { $value-nom }.
    .prenom = Kartta adı şudur: { $value-prenom }.
    .naissance = Doğum tarihini şöyle yazın: { $value-naissance }
    .ville = Doğum yeri kartta yazıyor: { $value-ville }
exercise-pre-demande-carte-adresse =
    Adres faturada.
    Kâğıttaki gibi yazın.
    .rue = Kâğıt şunu söylüyor: { $value-rue }
    .commune = Kâğıt şunu söylüyor: { $value-commune }
exercise-pre-demande-carte-recapitulatif =
    Her satırı yeniden okuyun.
    Kutuyu işaretleyin. Sonra { $label-valider } (onayla) düğmesine dokunun.
    .certifie = Kutu boş. İşaretlemek için kutuya dokunun.
exercise-pre-demande-carte-numero =
    Belediye bu numarayı ister. Onu bir kâğıda yazın.
    Buraya da yazın. Sonra { $label-terminer } (bitir) düğmesine dokunun.
    .noter = Harfleri ve rakamları aynen yazın: { $value-noter }
