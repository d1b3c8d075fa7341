### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = دنبال کردن تمرین‌ها
    .text =
        هر نفر در دستگاه خود تمرین می‌کند.
        شما مرحله او را می‌بینید. نوشته‌اش را نمی‌بینید.
    .open = شروع دنبال کردن
    .code = کدی که باید داد
    .join = در دستگاه دیگر: «تمرین می‌کنم، بدون خطر» و بعد «کد دارم» را بزنید.
    .nobody = هنوز کسی نیست.
    .arrived = شخص یک تمرین انتخاب می‌کند.
    .again = دوباره دیدن
    .end = ختم دنبال کردن
    .since = دقیقه‌ها بدون تغییر: { $minutes }
    .done = تمام شد.
    .slip = یک اشتباه که با هم ببینید.

class-door = کد دارم
    .text = شخصی که کمک می‌کند این کد را می‌دهد.
    .label = کد
    .hint = 6 رقم دارد.
    .go = داخل شدن
    .wrong = این کد کار نمی‌کند. دوباره بپرسید.
    .full = دیگر جای نیست. به شخص کمک‌کننده بگویید.
    .wait = کوشش بسیار شد. یک دقیقه صبر کنید.

# $number: the number of this person in the group
class-seat =
    شما نمبر { $number } هستید.
    شخص کمک‌کننده فقط مرحله شما را می‌بیند.
    .leave = دیگر نشان ندادن
