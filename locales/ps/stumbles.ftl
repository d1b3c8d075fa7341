### Where people stumble: numbers of pages, for mediators and operators

stumbles = شمېرې
    .text =
        خلک چېرې درېږي، چېرې نه پوهېږي.
        موږ پاڼې شمېرو. هېڅوک نه لیکو.
    .kept = شمېرې له وروستي لیدو وروسته 13 میاشتې ساتل کېږي.
    .run = دا شمېرې د سرور له پیل څخه دي.
    .none = تر اوسه شمېرې نشته.
    .before = پخوانۍ بڼې
    .screens = سکرین په سکرین
    .languages = ژبه په ژبه
    .seen = پاڼه ولیدل شوه
    .stopped = ودرېد
    .lost = پوه نه شو
    .helped = د مرستې کارت
    .few = له 5 لږ
    .privacy = موږ لیدل شوې پاڼې شمېرو، خو نه پوهېږو چې څوک یې ګوري.
