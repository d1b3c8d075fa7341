### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Follow exercises
    .text =
        Each person does an exercise on their own device.
        You see their step. You do not see what they type.
    .open = Start following
    .code = The code to give
    .join = On the other device: tap “Practise without risk”, then “I have a code”.
    .nobody = Nobody is here yet.
    .arrived = The person is choosing an exercise.
    .again = Look again
    .end = Stop following
    .since = Minutes without a change: { $minutes }
    .done = It is finished.
    .slip = A mistake to look at together.

class-door = I have a code
    .text = The person who helps you gives this code.
    .label = The code
    .hint = It has 6 digits.
    .go = Enter
    .wrong = This code does not work. Ask for it again.
    .full = There is no more room. Tell the person who helps.
    .wait = Too many tries. Wait a minute.

# $number: the number of this person in the group
class-seat =
    You are number { $number }.
    The person who helps sees your step, and nothing else.
    .leave = Stop showing
