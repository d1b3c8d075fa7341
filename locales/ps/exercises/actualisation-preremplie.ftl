exercise-actualisation-preremplie = د Lina میاشتنی خبر ورکول
    .line = سایټ یوه برخه له مخکې پېژني. پاتې تاسو ورزیاتوئ.
    .story =
        Lina کار لټوي.
        هغې په نومبر کې په نانوایۍ کې کار کړی.
        د معاش پاڼه ورسره ده.
        د Lina مرسته وکړئ چې د خپلې میاشتې خبر ورکړي.
    .learnt =
        هغه څه لوستل چې سایټ یې له مخکې پېژني.
        د معاش په پاڼه کې ناخالص معاش موندل.
        کتل چې رښتیا استول شوي که نه.
        په پای کې شخصي پاڼه تړل.
exercise-actualisation-preremplie-cookies =
    د cookies (د سایټ نښې) یوه پیغام پاڼه پټه کړې. دا عادي خبره ده.
    پر { $label-refuser } (بې منلو دوام) ګوته کېږدئ. سایټ بیا هم کار کوي.
exercise-actualisation-preremplie-accueil =
    چوکاټ ولولئ: یو کار باید وشي.
    دا تڼۍ ولټوئ: { $label-declarer } (د خپل حالت خبر ورکول).
    .messages = پیغامونه ګټور دي. نن دا ولټوئ: { $label-declarer }.
exercise-actualisation-preremplie-connu =
    د معاش پاڼې ته وګورئ. ساعتونه همدومره دي؟
    خپل ځواب وټاکئ. بیا پر { $label-continuer } (دوام) ګوته کېږدئ.
    .exact = د معاش پاڼه هم همدا وايي. دا وټاکئ: { $value-exact }.
exercise-actualisation-preremplie-manque =
    د معاش په پاڼه کې «Salaire brut» (ناخالص معاش) ولټوئ. شمېره یې ولیکئ.
    Lina روغه ده. هغه لا هم کار لټوي.
    .brut = د «Salaire brut» (ناخالص معاش) کرښه واخلئ: { $value-brut }
    .maladie = Lina روغه ده. دا وټاکئ: { $value-maladie }.
    .recherche = Lina کار لټوي. دا وټاکئ: { $value-recherche }.
exercise-actualisation-preremplie-recapitulatif =
    هره کرښه بیا ولولئ. د معاش له پاڼې سره یې پرتله کړئ.
    خانه په نښه کړئ. بیا پر { $label-valider } (تایید) ګوته کېږدئ.
    .certifie = خانه خالي ده. د نښه کولو لپاره پرې ګوته کېږدئ.
    .brouillon = نیمګړې لیکنه په سایټ کې پاتې کېږي. د استولو لپاره پر { $label-valider } ګوته کېږدئ.
exercise-actualisation-preremplie-recu =
    دا پاڼه وايي: استول شوي دي. شمېره وساتئ.
    اوس پر { $label-quitter } (وتل) ګوته کېږدئ.
