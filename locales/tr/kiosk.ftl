kiosk-finish = Bitirdim
kiosk-welcome =
    Bu bilgisayar herkes içindir.
    Sonunda “Bitirdim” yazısına dokunun. Her şey silinir.
    Dinlemek ister misiniz? Kulaklık takın.
kiosk-still = Hâlâ burada mısınız?
    .text = Devam etmek için ekrana dokunun. Yoksa her şey silinir.
    .yes = Evet, devam ediyorum
kiosk-end = Bitti. Her şey silindi.
    .text =
        Kâğıtlarınızı ve kartınızı alın.
        Yazıcıdaki kâğıtlarınızı da alın.
    .start = Ziyarete başla

kiosk-keys = Tuşlar
    .comma = virgül
    .slash = eğik çizgi
    .erase = Sil

kiosk-paper = Yazıcıdan bir şey çıkmıyor mu?
    .text =
        Bu sizin suçunuz değil.
        Danışmaya sorun.
        Bu sayfayı elle de yazabilirsiniz.
