exercise-declaration-trimestre = Rosa’nın formundaki hatayı bulmak
    .line = Site 3 ayı doldurdu. 1 rakam yanlış.
    .story =
        Rosa otelde çalışıyor. 1 çocuğu var.
        Her 3 ayda bir aldığı parayı bildiriyor.
        Site rakamları önceden doldurdu.
        Rosa’nın bunları kâğıtlarıyla kontrol etmesine yardım edin.
    .learnt =
        Bordroda « Net social » (net sosyal tutar) satırını bulmak.
        Her ayı kâğıtla karşılaştırmak.
        Göndermeden önce yanlış rakamı düzeltmek.
        Şunu diyen sayfayı okumak: alındı.
exercise-declaration-trimestre-accueil =
    Çerçeveyi okuyun. Yapılacak bir şey var.
    Şu düğmeyi arayın: { $label-declarer } (gelirimi bildir).
    .simuler = Bu düğme yardımlar hakkında fikir verir. Şunu arayın: { $label-declarer }.
exercise-declaration-trimestre-situation =
    Rosa hâlâ aynı yerde, çocuğuyla yaşıyor.
    Seçin, sonra { $label-continuer } (devam et) düğmesine dokunun.
    .changement = Rosa için hiçbir şey değişmedi. Şunu seçin: { $value-changement }.
exercise-declaration-trimestre-ressources =
    3 maaş bordrosunu açın.
    « Net social » (net sosyal tutar) satırına bakın. Ay ay karşılaştırın.
    Yanlış rakamı silin. Doğrusunu yazın.
    .aout = Ağustos için kâğıt şunu söylüyor: { $value-aout }
    .septembre = Eylül için kâğıt şunu söylüyor: { $value-septembre }
    .octobre = Ekimi dikkatle okuyun: 1 124 mü, 1 214 mü? Kâğıt şunu söylüyor: { $value-octobre }
    .autres = Rosa’nın yalnızca maaşı var. Şunu seçin: { $value-autres }.
exercise-declaration-trimestre-recapitulatif =
    3 ayı yeniden okuyun.
    Kutuyu işaretleyin. Sonra { $label-valider } (onayla ve gönder) düğmesine dokunun.
    .certifie = Kutu boş. İşaretlemek için kutuya dokunun.
exercise-declaration-trimestre-recu =
    Bu sayfa şunu söylüyor: alındı. Bu sayfanın bir fotoğrafını saklayın.
    Şimdi { $label-quitter } (çıkış) düğmesine dokunun.
