### Where people stumble: numbers of pages, for mediators and operators

stumbles = Sayılar
    .text =
        İnsanlar nerede duruyor, nerede anlamıyor.
        Sayfaları sayıyoruz. Kimseyi not etmiyoruz.
    .kept = Sayılar son ziyaretten sonra 13 ay saklanır.
    .run = Bu sayılar sunucunun açılışından başlar.
    .none = Henüz sayı yok.
    .before = Önceki sürümler
    .screens = Ekran ekran
    .languages = Dil dil
    .seen = Görülen sayfa
    .stopped = Durma
    .lost = Anlaşılmadı
    .helped = Yardım kartı
    .few = 5’ten az
    .privacy = Görülen sayfaları sayıyoruz, kimin gördüğünü bilmeden.
