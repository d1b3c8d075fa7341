### The pouch of papers, and what is lent of it.

pouch = Kâğıt çantam
    .link = Kâğıt çantam
    .text =
        Çanta kâğıtlarınızın fotoğraflarını saklar.
        { $count } kelime onu her cihazda açar.
        Ad, e-posta veya telefon sormuyoruz.
    .warning = Kelimeler olmadan kimse yeniden açamaz. Biz de açamayız.
    .original = Asıl kâğıtlarınızı her zaman evde saklayın.
    .new = Çantamı oluştur
    .have = { $count } kelimem var
    .go = Çantayı aç
    .close = Bitirdim, çantayı kapat

pouch-words = Çantanızın { $count } kelimesi
    .address = Açmak için bu adrese gidin. Sonra kelimeleri yazın.
    .months = Çantayı son ziyaretinizden sonra { $months } ay saklarız.

pouch-papers = Kâğıtlarım
    .none = Çanta boş.
    .since = Eklendi: { $date }.
    .see = { $number }. sayfayı gör
    .save = { $number }. sayfayı indir
    .more = Sayfa ekle veya sil
    .remove = Bu kâğıdı sil
    .erase = Bütün kâğıtlar ve kelimeler silinecek.

pouch-add = Kâğıt ekle
    .left = Boş yer: { $count }.
    .not = Şifre ve sağlık kâğıdı koymayın.
    .kind = Hangi kâğıt?
    .photo = Fotoğraf çek
    .file = Veya bir fotoğraf ya da PDF seç
    .go = Bu kâğıdı sakla

pouch-refused = Bu kâğıt saklanmadı
    .nothing = Kâğıdı ve bir fotoğraf seçin.
    .kind = Fotoğraf veya PDF gönderin.
    .broken = Dosya bozuk. Başka bir fotoğraf çekin.
    .large = Dosya çok büyük. Başka bir fotoğraf çekin.
    .acts = Bu PDF’te kâğıttan başka şey var. Fotoğraf çekin.
    .full = Çanta dolu. Bir kâğıt silin.
    .busy = Çok kişi fotoğraf gönderiyor. Biraz bekleyin.
    .later = Bizde bir arıza var. Kâğıdınızı iyi saklayın. Sonra yeniden deneyin.
    .several = Her seferinde 1 dosya gönderin.
    .waiting = Yer kalmadı. Kişinin çantasını açması gerek.

pouch-lend = Birine kâğıt ödünç ver
    .text =
        Kişi yalnızca seçilen kâğıtları görür.
        Ödüncü her zaman durdurabilirsiniz.
    .papers = Hangi kâğıtlar?
    .time = Ne kadar süre?
    .hour = 1 saat
    .day = 1 gün
    .week = 1 hafta
    .go = Bu kâğıtları ödünç ver
    .none = En az bir kâğıt seçin.

pouch-lent = Bu { $count } kelimeyi kişiye verin
    .until = Ödünç { $day } saat { $time } bitiyor.
    .ended = Ödünç { $day } saat { $time } bitti.
    .others = Çantanızın kelimelerini kendinize saklayın.
    .back = Bu ödüncü durdur

pouch-journal = Kim baktı
    .nobody = Henüz kimse bakmadı.
    .somebody = Bir kişi
    .came = { $who }, { $day } saat { $time }: ödüncü açtı.
    .saw = { $who }, { $day } saat { $time }: { $what }
    .gave = { $who }, { $day } saat { $time }: kâğıt ekledi, { $what }
    .left = { $who }, { $day } saat { $time }: not bıraktı.
    .wrote = { $who } notu, { $day } saat { $time }: { $what }

pouch-loan = Bana kâğıt ödünç verildi
    .text = Kim olduğunuzu, sonra { $count } kelimeyi yazın.
    .who = Siz kimsiniz?
    .example = Örneğin: belediye gişesi
    .go = Kâğıtları gör
    .rules =
        Bu kâğıtları başkasına veremezsiniz.
        Kişi kimin, ne zaman baktığını bilir.
    .note = Kişiye bir not yaz
    .note-go = Notu bırak
    .noted = Not bırakıldı.
    .number = Sosyal güvenlik numarası yazmayın.
    .done = Bitirdim

pouch-gift = { $who } ne ekledi
    .when = Eklendi: { $day } saat { $time }.
    .see = Bu kâğıdı gör
    .keep = Çantamda sakla
    .throw = Saklama, sil
    .erase = Bu notu sil

pouch-give = Kişi için bir kâğıt ekle
    .text = Kişi onu görecek. Saklayıp saklamayacağını seçecek.
    .go = Bu kâğıdı ekle
    .done = Kâğıt eklendi. Kişi onu görecek.

pouch-over = Bu ödünç bitti
    .text =
        Süre geçti veya kişi ödüncü durdurdu.
        Başka kelimelerle yeniden verebilir.

pouch-closed = Kapandı
    .text = Ortak bir bilgisayarda bütün pencereleri kapatın.

pouch-gone = Bu çanta artık yok
    .text = Silindi veya çok eski.

pouch-shut = Çantayı şimdi açamıyoruz
    .text = Kelimelerinizi iyi saklayın. Sonra yeniden deneyin.
pouch-lost = Bu sayfayı kaybettik
    .text =
        Sayfa bozuk ya da artık orada değil.
        Kâğıdınızın başka bir fotoğrafını çekin.
        Öbür kâğıtlarınız duruyor.

pouch-whole = 1 PDF olarak indir, en çok { $size } MB
    .size = Site en çok { $size } MB’lık dosya alır.
    .types = Aldığı dosyalar: { $types }.
    .several = Bir kâğıt için birkaç dosya gönderebilirsiniz.
    .one = Her kâğıt için yalnızca 1 dosya gönderin.
    .check = Hangi dosyaları aldığına sitede bakın.

pouch-heavy = Bu kâğıt 1 PDF’e sığmıyor
    .text = Çok fazla sayfası var. Her sayfayı indirin.

pouch-dated = Bu kâğıtta hangi tarih yazıyor?
    .example = Örneğin: 15 juin 2025
    .go = Tarihi sakla
    .day = Üzerinde yazan tarih: { $date }.
    .change = Tarihi değiştir
    .refused = Tarihi anlamadık. Günü, ayı, yılı yazın.

pouch-age = Çok eski: { $months } aylık.
    .bound = { $bound } aydan yeni olmalı.
    .look = Tarihine bakın. { $bound } aydan yeni olmalı.

pouch-guide = Bu işlem için kâğıtlarınız
    .closed = Çantanız kapalı.
    .there = Sizde var.
    .missing = Eksik.

numbers = Önemli numaralarım
    .text =
        Bu sayfayı yazdırın. Elle yazın.
        Hiçbir şey saklamıyoruz.
    .name = Adım
    .other = Başka numara

pouch-privacy = Kâğıt çantası
    .list =
        Kâğıtlarınızı yalnızca isterseniz saklarız.
        Kelimelerinizle kilitlidir. Biz okuyamayız.
        Bir çanta en çok { $papers } kâğıt ve { $size } MB alır.
        Ziyaret olmadan { $months } ay sonra silinir.
        Bir ödünç en geç 1 hafta sonra biter.
        Bir kişinin eklediği, seçiminizi bekler.
    .elsewhere =
        Kilitli kâğıtlarınız başka bir barındırma şirketinde saklanır.
        Bu şirket yalnızca kilitli kâğıtlar görür.
