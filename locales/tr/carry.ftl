carry = Telefonumda devam et
    .scan = Telefonu bu kareye tutun.
    .once = Bu kare 1 kez çalışır, 2 dakika boyunca.
    .here = Telefon onu açınca burada her şey silinir.
    .other = Öteki cihazımda aç
    .taken = Öteki cihazda açıldı.
    .old = Bu kare çok eski.
    .again = Yeni bir kare al

carry-open = Ziyaretiniz geliyor
    .text = Bir şey gelmiyor mu? Öteki cihazda devam edin.

carry-used = Bu kare daha önce kullanıldı veya çok eski.
    .text =
        Öteki cihazda yeni bir kare isteyin.
        Başka biri mi açtı? Görevlilere söyleyin.
