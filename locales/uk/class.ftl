### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Стежити за вправами
    .text =
        Кожна людина робить вправу на своєму пристрої.
        Ви бачите її крок. Ви не бачите, що вона пише.
    .open = Почати
    .code = Код, який дати
    .join = На іншому пристрої: «Потренуватися без ризику», потім «Маю код».
    .nobody = Ще нікого немає.
    .arrived = Людина вибирає вправу.
    .again = Подивитися ще
    .end = Більше не стежити
    .since = Хвилин без змін: { $minutes }
    .done = Готово.
    .slip = Помилка, яку подивитися разом.

class-door = Маю код
    .text = Людина, яка допомагає, дає цей код.
    .label = Код
    .hint = У ньому 6 цифр.
    .go = Увійти
    .wrong = Цей код не працює. Попросіть його ще раз.
    .full = Місця більше немає. Скажіть людині, яка допомагає.
    .wait = Забагато спроб. Зачекайте хвилину.

# $number: the number of this person in the group
class-seat =
    Ваш номер { $number }.
    Людина, яка допомагає, бачить лише ваш крок.
    .leave = Більше не показувати
