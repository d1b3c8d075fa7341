### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = متابعة التمارين
    .text =
        كل شخص يقوم بتمرين على جهازه.
        ترون خطوته. لا ترون ما يكتبه.
    .open = بدء المتابعة
    .code = الرمز الذي يُعطى
    .join = على الجهاز الآخر: اضغطوا «أريد أن أتدرب بدون خطر»، ثم «عندي رمز».
    .nobody = لا أحد هنا بعد.
    .arrived = الشخص يختار تمرينا.
    .again = النظر مرة أخرى
    .end = إيقاف المتابعة
    .since = دقائق بدون تغيير: { $minutes }
    .done = انتهى.
    .slip = خطأ للنظر فيه معا.

class-door = عندي رمز
    .text = الشخص الذي يساعدكم يعطي هذا الرمز.
    .label = الرمز
    .hint = فيه 6 أرقام.
    .go = دخول
    .wrong = هذا الرمز لا يعمل. اطلبوه مرة أخرى.
    .full = لم يعد هناك مكان. قولوا ذلك لمن يساعدكم.
    .wait = محاولات كثيرة. انتظروا دقيقة.

# $number: the number of this person in the group
class-seat =
    أنتم الرقم { $number }.
    الشخص الذي يساعد يرى خطوتكم، ولا شيء غيرها.
    .leave = عدم العرض بعد الآن
