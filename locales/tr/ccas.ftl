### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = CCAS’tan (belediyenin sosyal servisi) yardım istemek
    .tile = Şehrimden yardım
    .line = CCAS, şehrinizin sosyal servisidir.
    .keywords = ccas sosyal yardım acil yardım fatura elektrik yemek gıda kolisi sosyal görevli para belediye şehir
    .agent = CCAS’ın (belediyenin sosyal servisi) yardımına ihtiyacım var.

communes-ccas = CCAS’a sorun. Çoğu zaman belediyededir (mairie).
    .list =
        Kim isteyebilir.
        Getirilecek kâğıtlar.
        Günler ve saatler.
        İnternetsiz doldurulacak kâğıt.
communes-ici = Şehrimin dediğini görmek
communes-guide = Bütün adımları görmek

commune-aides = CCAS yardım edebilir
    .text = Her şehir yardımlarını kendisi seçer. Şunlar için sorun:
    .list =
        Yemek yemek.
        Bir fatura ödemek.
        Bir sosyal görevliyle (assistante sociale) görüşmek.
    .note = Hayır mı diyor? Nedenini yazılı isteyin.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Kim isteyebilir?
    .text = { $commune } diyor ki: { $conditions }
    .note = Emin değil misiniz? Yine de isteyin.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Nereye gitmeli?
    .steps =
        Buraya gidin: { $guichet }.
        Saatler: { $heures }.
        Önce arayın: { $guichet-phone }.
    .note = Saatler değişebilir.

commune-demande = Şehrin sitesine gidin
    .land =
        « CCAS » sözcüğünü arayın.
        Adınızı yazın.
        Kâğıtlarınızı ekleyin. Sonra gönderin.
    .say =
        Merhaba. Sitede takıldım.
        Bana yardım eder misiniz?
    .planb =
        Kâğıt da var. Belediyeden isteyin.
