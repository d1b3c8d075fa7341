### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = د بل ځای لپاره پاڼه جوړول
    .hint = دلته نوم نشته. کس یې په لاس لیکلای شي.
    .go = پاڼه وګورئ
liaison-deja = هغه څه چې شوي دي
liaison-compte = په سایټ کې حساب
liaison-commence = د غوښتنې پیل
liaison-envoye = د غوښتنې لېږل
liaison-rendez-vous = د ملاقات وخت
liaison-prets = چمتو کاغذونه
liaison-bon = د بل ځای لپاره پاڼه
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = اړتیا
liaison-lieu = ځای، په لاس یې ولیکئ
liaison-nom = نوم، په لاس، که کس وغواړي
liaison-retour = د بېرته راتګ پاڼه
    .hint = چې خلاص شو، دا څلورڅنډی په ټیلیفون خلاص کړئ.
liaison-apres = دلته وشو؟
    .hint = وټاکئ. موږ هېڅ نه ساتو.
liaison-fini = وشو
    .list =
        هغه کاغذ وساتئ چې درکړل شو.
        دا پرده هغه چا ته وښيئ چې تاسو یې راولېږلئ.
liaison-suite = لا نه، باید بیا راشئ
    .list =
        ورځ او ساعت ولیکئ.
        وپوښتئ: « کوم کاغذ کم دی؟ »
        هغه چا ته یې ووایئ چې تاسو یې راولېږلئ.
liaison-ailleurs = باید بل ځای ته لاړ شئ
    .list =
        د ځای نوم او ټیلیفون وپوښتئ.
        بله پاڼه جوړه کړئ.
