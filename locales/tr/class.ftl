### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Alıştırmaları izle
    .text =
        Her kişi kendi cihazında bir alıştırma yapar.
        Adımını görürsünüz. Yazdığını görmezsiniz.
    .open = İzlemeye başla
    .code = Verilecek kod
    .join = Öbür cihazda: «Riske girmeden alıştırma yap», sonra «Kodum var».
    .nobody = Henüz kimse yok.
    .arrived = Kişi bir alıştırma seçiyor.
    .again = Yeniden bak
    .end = İzlemeyi bırak
    .since = Değişmeden geçen dakika: { $minutes }
    .done = Bitti.
    .slip = Birlikte bakılacak bir hata.

class-door = Kodum var
    .text = Size yardım eden kişi bu kodu verir.
    .label = Kod
    .hint = 6 rakamı var.
    .go = Gir
    .wrong = Bu kod çalışmıyor. Yeniden isteyin.
    .full = Yer kalmadı. Yardım eden kişiye söyleyin.
    .wait = Çok fazla deneme. Bir dakika bekleyin.

# $number: the number of this person in the group
class-seat =
    Numaranız: { $number }.
    Yardım eden kişi yalnız adımınızı görür.
    .leave = Artık gösterme
