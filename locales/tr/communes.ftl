### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Çocuğumu centre de loisirs’e (eğlence merkezi) kaydettirmek
    .tile = Çocuğumun eğlence merkezi (centre de loisirs)
    .line = Her şehrin kendi kuralları var.
    .keywords = eğlence merkezi centre de loisirs tatil çarşamba çocuk kayıt
    .agent = Çocuğumu centre de loisirs’e (eğlence merkezi) kaydettirmek istiyorum.

cantine = Çocuğumu okul yemekhanesine (cantine) kaydettirmek
    .tile = Çocuğumun okul yemekhanesi (cantine)
    .line = Her şehrin kendi kuralları var.
    .keywords = okul yemekhanesi cantine öğle yemeği çocuk kayıt fiyat
    .agent = Çocuğumu okul yemekhanesine (cantine) kaydettirmek istiyorum.

communes-ville = Şehrinizi seçin
communes-absente = Şehriniz burada yok mu?
communes-mairie = Belediyeye (mairie) sorun. Gidin veya arayın.
communes-demander = 4 şey sorun
    .list =
        Getirilecek kâğıtlar.
        Sizin için fiyat.
        Tarihler.
        İnternetsiz doldurulacak kâğıt.

# $commune: the name of the town
commune-debut = Burası sizin şehriniz mi?
    .text =
        Bu rehber { $commune } içindir.
        Başka bir şehrin başka kuralları var.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = Tarihler
    .text = Çocuğunuzu { $ouverture } ile { $fermeture } arasında kaydettirin.
    .note = Çok mu geç? Belediyeyi arayın: { $phone }.

commune-quotient = Quotient familial’iniz (aile gelir sayısı) kaç?
    .hint = Bu sayı fiyatı değiştirir.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Bu sayı nerede?
    .steps =
        CAF kâğıdınıza bakın.
        CAF yok mu? Vergi bildiriminizi belediyeye götürün.
        Belediye fiyatınızı hesaplar.
    .note = Sorunuz mu var? Belediyeyi arayın: { $phone }.

# $prix: an amount
commune-prix-jour = 1 gün: { $prix }
    .text = Bu, 1 çocuk için fiyattır.
    .note = Fiyat değişebilir. Belediyeye sorun.

# $prix: an amount
commune-prix-repas = 1 yemek: { $prix }
    .text = Bu, 1 çocuk için fiyattır.
    .note = Fiyat değişebilir. Belediyeye sorun.

# $phone: the number of the town hall
commune-papiers = Hazırlanacak kâğıtlar
    .hint = Sizde olanları işaretleyin.
    .note = Eksik mi var? Belediyeyi arayın: { $phone }.

commune-comment = Nasıl yapmak istiyorsunuz?
    .internet = İnternetten
    .papier = Kâğıtla, bir kişiyle

commune-site = Belediyenin sitesine gidin
    .land =
        « Inscription » sözcüğünü arayın.
        Çocuğunuzun adını yazın.
        Kâğıtlarınızı ekleyin. Sonra gönderin.
    .say =
        Merhaba. Sitede takıldım.
        Bana yardım eder misiniz?
    .planb =
        Kâğıt da var. Belediyeden isteyin.

commune-envoye = Onayı gördünüz mü?
    .yes = Evet, gördüm
    .no = Hayır, henüz değil

# $phone: the number of the town hall
commune-fini = Gönderildi
    .text =
        Onayı saklayın.
        Belediyenin cevabını bekleyin.
    .note = Cevap yok mu? Arayın: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Kâğıtla yapın
    .steps =
        Kâğıdı buradan isteyin: { $papier-lieu }.
        Doldurun. Bir görevli size yardım edebilir.
        Kâğıtlarınızla birlikte verin.
        Bir belge isteyin.
    .note = Belediye buradan cevap verir: { $phone }.
