official-source = Официальный текст service-public, дата: { $date }.
official-source-undated = Официальный текст service-public.
official-not-the-site = На шаги разделил Marchepied. Наш сайт не официальный.
official-original = Смотреть официальную страницу
official-old = Внимание: дата этих текстов — { $date }. Правила могли измениться. Проверьте вместе с человеком.
official-part = : { $step } из { $steps }
official-know = Нужно знать
official-note = Обратите внимание
official-warning = Внимание
official-reminder = Напоминаем
official-example = Пример
official-news = Новое
official-more = Узнать больше
official-dated = Дата: { $date }
official-closed = Эта служба сейчас не отвечает. Так говорит государственное учреждение.
official-site = Смотреть сайт: { $name }
official-agent = Мне нужна помощь с этим делом:

service-online = Это делают в интернете.
    .open = Открыть официальный сайт
service-form = Это форма, которую надо заполнить.
    .open = Открыть форму
service-letter = Это образец письма.
    .open = Открыть образец
service-calculator = Это расчёт, чтобы знать. Он ничего не отправляет.
    .open = Открыть расчёт
service-lookup = Это средство для поиска.
    .open = Открыть поиск
service-closed = Эта служба не работает. Так говорит государственное учреждение.
    .text = Это не ваша вина. Попробуйте позже или спросите человека.
service-file = Файл:
service-nowhere = В официальном тексте нет адреса. Спросите человека.

read-doors = Официальные сайты
read-parts = Читать другую часть
read-dossier = Смотреть другой случай

fiches = Все дела
    .hint = Это тексты государства. Мы показываем их экран за экраном.
fiches-events = События в жизни
fiches-themes = По темам
fiches-none =
    .text =
        Эти страницы скоро появятся.
        Другие инструкции работают.
    .how = Вы ведёте этот сайт?
    .operator =
        Надо загрузить официальные тексты.
        Запустите эту команду с интернетом:
fiche-start = Начать, шаг за шагом
fiche-papers = Упомянутые документы
    .hint = В зависимости от вашего случая их нужно меньше. Шаги вам это скажут.

official-situation = Какая у вас ситуация?
official-case = Какой у вас случай?
official-manner = Как вы хотите это сделать?
official-open = Что вы хотите открыть?
    .none = Ничего, иду дальше
official-parts = Что вы хотите узнать?
official-all = Читать всё по порядку
official-all-cases = Я не знаю, покажите все случаи
official-services = Официальные сайты и формы
official-people = Кто может вам помочь
official-links = Смотрите также
official-laws = Тексты законов
official-after = Вам нужно что-то ещё?
official-done = Нет, это всё
official-next = Вот что дальше
official-answered = Вы уже ответили. Вот что дальше в вашем случае.
official-end = Вы прочитали этот текст
    .text = Есть вопрос? Вам может помочь человек.

official-facts = Коротко
official-cost = Цена:
official-public = Для кого:
official-account = Чтобы войти на сайт:
official-calendar = Когда:
official-count = Сколько шагов:
official-languages = Языки:
official-steps = Шаги
official-papers = Документы
official-manual = Как это сделать
official-tracking = После вашей заявки
official-delay = Срок
official-appeal = Если вы не согласны
official-follow = Следить за вашей заявкой

official-nothing = Для этого случая официальный текст больше ничего не говорит.
official-other =
    .n1 = Другой случай
    .n2 = Второй случай
    .n3 = Третий случай
    .n4 = Четвёртый случай
    .n5 = Пятый случай
    .n6 = Шестой случай
    .n7 = Седьмой случай
    .n8 = Восьмой случай
    .n9 = Девятый случай
    .n10 = Ещё один случай
