exercise-pre-demande-carte = د Inès د کارت غوښتل
    .line = غوښتنلیک ډکول، بیا شمېره لیکل.
    .story =
        د Inès د هویت کارت ورک شوی.
        هغې د زاړه کارت عکس ساتلی.
        یو بېل هم لري چې پته یې پرې لیکلې ده.
        د Inès مرسته وکړئ چې غوښتنلیک ډک کړي.
    .learnt =
        د cookies (د سایټ نښو) له پیغام نه تېرېدل.
        له پیسو والا خدمت نه ځان ساتل.
        له مینو نه ټاکل.
        نېټه له کږو کرښو سره لیکل.
        په پای کې شمېره لیکل.
exercise-pre-demande-carte-cookies =
    د cookies (د سایټ نښې) یوه پیغام پاڼه پټه کړې. دا عادي خبره ده.
    پر { $label-refuser } (ټول نه منم) ګوته کېږدئ. سایټ بیا هم کار کوي.
exercise-pre-demande-carte-accueil =
    غوښتنلیک وړیا دی.
    دا تڼۍ ولټوئ: { $label-demander } (مخکنۍ غوښتنه کول).
    .payer = پام: دا تڼۍ پیسې اخلي. اصلي خدمت وړیا دی. دا ولټوئ: { $label-demander }.
exercise-pre-demande-carte-motif =
    پر مینو ګوته کېږدئ: یو لېست پرانیستل کېږي. د Inès کارت ورک شوی.
    سمه کرښه وټاکئ. بیا پر { $label-suivant } (بل ګام) ګوته کېږدئ.
    .motif = د Inès کارت ورک شوی. دا وټاکئ: { $value-motif }.
exercise-pre-demande-carte-identite =
    زاړه کارت ته وګورئ.
    نېټه له کږو کرښو سره لیکل کېږي: ورځ، میاشت، کال.
    .nom = پر کارت کورنی نوم دا دی: { $value-nom }.
    .prenom = پر کارت نوم دا دی: { $value-prenom }.
    .naissance = د زېږون نېټه داسې ولیکئ: { $value-naissance }
    .ville = د زېږون ښار پر کارت لیکل شوی: { $value-ville }
exercise-pre-demande-carte-adresse =
    پته پر بېل لیکلې ده.
    داسې یې ولیکئ لکه پر کاغذ چې ده.
    .rue = کاغذ وايي: { $value-rue }
    .commune = کاغذ وايي: { $value-commune }
exercise-pre-demande-carte-recapitulatif =
    هره کرښه بیا ولولئ.
    خانه په نښه کړئ. بیا پر { $label-valider } (تایید) ګوته کېږدئ.
    .certifie = خانه خالي ده. د نښه کولو لپاره پرې ګوته کېږدئ.
exercise-pre-demande-carte-numero =
    ښاروالي دا شمېره غواړي. پر یوه کاغذ یې ولیکئ.
    دلته یې هم ولیکئ. بیا پر { $label-terminer } (پای) ګوته کېږدئ.
    .noter = توري او شمېرې نقل کړئ: { $value-noter }
