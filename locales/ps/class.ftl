### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = تمرینونه تعقیبول
    .text =
        هر کس په خپل دستګاه تمرین کوي.
        تاسو د هغه مرحله وینئ. لیکل یې نه وینئ.
    .open = تعقیب پیل کړئ
    .code = هغه کوډ چې ورکول کېږي
    .join = په بل دستګاه: «بې خطره تمرین کوم» او بیا «کوډ لرم» ووهئ.
    .nobody = لا هېڅوک نشته.
    .arrived = کس یو تمرین غوره کوي.
    .again = بیا وګورئ
    .end = تعقیب بند کړئ
    .since = دقیقې بې بدلونه: { $minutes }
    .done = پای ته ورسېد.
    .slip = یوه تېروتنه چې په ګډه یې وګورئ.

class-door = کوډ لرم
    .text = هغه کس چې مرسته کوي دا کوډ درکوي.
    .label = کوډ
    .hint = 6 رقمه لري.
    .go = ننوتل
    .wrong = دا کوډ کار نه کوي. بیا یې وغواړئ.
    .full = نور ځای نشته. مرسته کوونکي ته یې ووایئ.
    .wait = ډېرې هڅې. یوه دقیقه صبر وکړئ.

# $number: the number of this person in the group
class-seat =
    تاسو شمېره { $number } یاست.
    مرسته کوونکی یوازې ستاسو مرحله ویني.
    .leave = نور مه ښایئ
