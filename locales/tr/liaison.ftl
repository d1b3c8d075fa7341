### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Başka bir yer için kâğıt hazırlamak
    .hint = Burada isim yok. Kişi onu elle yazabilir.
    .go = Kâğıdı gör
liaison-deja = Yapılmış olanlar
liaison-compte = Sitedeki hesap
liaison-commence = Başvurunun başlangıcı
liaison-envoye = Başvurunun gönderilmesi
liaison-rendez-vous = Randevu
liaison-prets = Hazır kâğıtlar
liaison-bon = Başka bir yer için kâğıt
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = İhtiyaç
liaison-lieu = Yer, elle yazılacak
liaison-nom = İsim, elle, kişi isterse
liaison-retour = Dönüş kâğıdı
    .hint = Bitince bu kareyi telefonla açın.
liaison-apres = Burada iş bitti mi?
    .hint = Seçin. Hiçbir şey saklamayız.
liaison-fini = Bitti
    .list =
        Aldığınız kâğıdı saklayın.
        Bu ekranı sizi gönderene gösterin.
liaison-suite = Henüz değil, tekrar gelmek gerek
    .list =
        Günü ve saati yazın.
        Sorun: « Hangi kâğıt eksik? »
        Bunu sizi gönderene söyleyin.
liaison-ailleurs = Başka bir yere gitmek gerek
    .list =
        Yerin adını ve telefonunu sorun.
        Başka bir kâğıt hazırlayın.
