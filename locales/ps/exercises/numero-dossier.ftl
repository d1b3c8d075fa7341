exercise-numero-dossier = د Adama شمېره پیدا کول
    .line = یو لیک ډېرې شمېرې لري. یوازې 1 سمه ده.
    .story =
        Adama ته یو لیک راغلی.
        غواړي پوه شي چې غوښتنلیک یې چېرته رسېدلی.
        د Adama مرسته وکړئ چې د خپلې دوسیې شمېره پیدا کړي.
    .learnt =
        په لیک کې د دوسیې شمېره موندل.
        له لېست نه سمه دوسیه ټاکل.
        په جنتري (کلینډر) کې نېټه ټاکل.
exercise-numero-dossier-suivi =
    لیک پرانیزئ. دا کلمې ولټوئ: { $label-numero } (د دوسیې شمېره).
    شمېره نقل کړئ. بیا پر { $label-chercher } (لټول) ګوته کېږدئ.
    .numero = په لیک کې د دوسیې شمېره دا ده: { $value-numero }
exercise-numero-dossier-dossiers =
    2 دوسیې شته. یوازې 1 لا روانه ده.
    له مینو نه یې وټاکئ. بیا پر { $label-ouvrir } (پرانیستل) ګوته کېږدئ.
    .dossier = روانه دوسیه دا ده: { $value-dossier }
exercise-numero-dossier-detail =
    یو بېل کم دی. وروستۍ نېټه ولولئ.
    همدا نېټه وټاکئ. بیا پر { $label-confirmer } (تایید) ګوته کېږدئ.
    .date = وروستۍ نېټه دا ده: { $value-date }
