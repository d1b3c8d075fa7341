exercise-declaration-trimestre = د Rosa تېروتنه پیدا کول
    .line = سایټ 3 میاشتې ډکې کړې. 1 شمېره غلطه ده.
    .story =
        Rosa په هوټل کې کار کوي. 1 ماشوم لري.
        هغه هر 3 میاشتې د خپلو ترلاسه شوو پیسو خبر ورکوي.
        سایټ شمېرې له مخکې لیکلې دي.
        د Rosa مرسته وکړئ چې له خپلو کاغذونو سره یې وګوري.
    .learnt =
        د معاش په پاڼه کې د «Net social» (خالصه ټولنیزه اندازه) کرښه موندل.
        هره میاشت له کاغذ سره پرتله کول.
        تر استولو مخکې غلطه شمېره سمول.
        هغه پاڼه لوستل چې وايي: ورسېدل.
exercise-declaration-trimestre-accueil =
    چوکاټ ولولئ. یو کار باید وشي.
    دا تڼۍ ولټوئ: { $label-declarer } (د خپلو پیسو خبر ورکول).
    .simuler = دا تڼۍ د مرستو تخمین ښیي. دا ولټوئ: { $label-declarer }.
exercise-declaration-trimestre-situation =
    Rosa لا هم په هماغه ځای کې له خپل ماشوم سره اوسېږي.
    ځواب وټاکئ، بیا پر { $label-continuer } (دوام) ګوته کېږدئ.
    .changement = د Rosa لپاره هېڅ نه دي بدل شوي. دا وټاکئ: { $value-changement }.
exercise-declaration-trimestre-ressources =
    د معاش 3 پاڼې پرانیزئ.
    د «Net social» (خالصه ټولنیزه اندازه) کرښه وګورئ. میاشت په میاشت یې پرتله کړئ.
    غلطه شمېره پاکه کړئ. سمه ولیکئ.
    .aout = د اګست لپاره کاغذ وايي: { $value-aout }
    .septembre = د سپټمبر لپاره کاغذ وايي: { $value-septembre }
    .octobre = اکتوبر په پام ولولئ: 1 124 که 1 214؟ کاغذ وايي: { $value-octobre }
    .autres = Rosa یوازې خپل معاش لري. دا وټاکئ: { $value-autres }.
exercise-declaration-trimestre-recapitulatif =
    3 میاشتې بیا ولولئ.
    خانه په نښه کړئ. بیا پر { $label-valider } (تایید او استول) ګوته کېږدئ.
    .certifie = خانه خالي ده. د نښه کولو لپاره پرې ګوته کېږدئ.
exercise-declaration-trimestre-recu =
    دا پاڼه وايي: ورسېدل. د دې پاڼې عکس وساتئ.
    اوس پر { $label-quitter } (وتل) ګوته کېږدئ.
