official-source = Офіційний текст service-public, дата: { $date }.
official-source-undated = Офіційний текст service-public.
official-not-the-site = На кроки поділив Marchepied. Наш сайт не офіційний.
official-original = Дивитися офіційну сторінку
official-old = Увага: дата цих текстів — { $date }. Правила могли змінитися. Перевірте разом із людиною.
official-part = : { $step } з { $steps }
official-know = Варто знати
official-note = Зверніть увагу
official-warning = Увага
official-reminder = Нагадуємо
official-example = Приклад
official-news = Нове
official-more = Дізнатися більше
official-dated = Дата: { $date }
official-closed = Ця служба зараз не відповідає. Так каже державна установа.
official-site = Дивитися сайт: { $name }
official-agent = Мені потрібна допомога з цією справою:

service-online = Це роблять в інтернеті.
    .open = Відкрити офіційний сайт
service-form = Це форма, яку треба заповнити.
    .open = Відкрити форму
service-letter = Це зразок листа.
    .open = Відкрити зразок
service-calculator = Це розрахунок, щоб знати. Він нічого не надсилає.
    .open = Відкрити розрахунок
service-lookup = Це засіб для пошуку.
    .open = Відкрити пошук
service-closed = Ця служба не працює. Так каже державна установа.
    .text = Це не ваша вина. Спробуйте пізніше або спитайте людину.
service-file = Файл:
service-nowhere = В офіційному тексті немає адреси. Спитайте людину.

read-doors = Офіційні сайти
read-parts = Читати іншу частину
read-dossier = Дивитися інший випадок

fiches = Усі справи
    .hint = Це тексти держави. Ми показуємо їх екран за екраном.
fiches-events = Події в житті
fiches-themes = За темами
fiches-none =
    .text =
        Ці сторінки скоро з’являться.
        Інші порадники працюють.
    .how = Ви ведете цей сайт?
    .operator =
        Треба завантажити офіційні тексти.
        Запустіть цю команду з інтернетом:
fiche-start = Почати, крок за кроком
fiche-papers = Згадані документи
    .hint = Залежно від вашого випадку їх треба менше. Кроки вам це скажуть.

official-situation = Яка ваша ситуація?
official-case = Який ваш випадок?
official-manner = Як ви хочете це зробити?
official-open = Що ви хочете відкрити?
    .none = Нічого, іду далі
official-parts = Що ви хочете знати?
official-all = Читати все по черзі
official-all-cases = Я не знаю, покажіть усі випадки
official-services = Офіційні сайти та форми
official-people = Хто може вам допомогти
official-links = Дивіться також
official-laws = Тексти законів
official-after = Вам треба ще щось?
official-done = Ні, це все
official-next = Ось що далі
official-answered = Ви вже відповіли. Ось що далі у вашому випадку.
official-end = Ви прочитали цей текст
    .text = Маєте питання? Вам може допомогти людина.

official-facts = Коротко
official-cost = Ціна:
official-public = Для кого:
official-account = Щоб увійти на сайт:
official-calendar = Коли:
official-count = Скільки кроків:
official-languages = Мови:
official-steps = Кроки
official-papers = Документи
official-manual = Як це зробити
official-tracking = Після вашої заяви
official-delay = Строк
official-appeal = Якщо ви не згодні
official-follow = Стежити за вашою заявою

official-nothing = Для цього випадку офіційний текст більше нічого не каже.
official-other =
    .n1 = Інший випадок
    .n2 = Другий випадок
    .n3 = Третій випадок
    .n4 = Четвертий випадок
    .n5 = П’ятий випадок
    .n6 = Шостий випадок
    .n7 = Сьомий випадок
    .n8 = Восьмий випадок
    .n9 = Дев’ятий випадок
    .n10 = Ще один випадок
