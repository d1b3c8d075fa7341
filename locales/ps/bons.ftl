### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = یو کوپون (bon de formation) ستاسو د درس پیسې ورکولای شي
    .say = له راتګ مخکې وپوښتئ: دا کوپون منئ؟
bon-ici = دا کوپون دلته منل کېږي:
bon-paie = دا کوپون د دې پیسې ورکوي:
bon-donne = څوک یې ورکوي:
# $from, $until: the first and the last day
bon-dates = له { $from } تر { $until } پورې کارېږي.
