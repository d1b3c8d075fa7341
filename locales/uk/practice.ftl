practice = Потренуватися
    .tile = Потренуватися без ризику
    .tile-hint = Несправжній сайт, щоб навчитися.
    .hint = Виберіть вправу. Тут помилка не шкодить.
    .before = Спершу потренуватися
practice-banner = Це тренування. Нічого не надсилається.
practice-minutes =
    { $minutes ->
        [one] Приблизно { $minutes } хвилина
        [few] Приблизно { $minutes } хвилини
        [many] Приблизно { $minutes } хвилин
       *[other] Приблизно { $minutes } хвилини
    }
practice-story = Історія
practice-papers = Папери
practice-files = Файли
    .take = Узяти { $file }
practice-start = Почати

practice-guide = Підказки
    .quiet = Сховати підказки
    .loud = Показати підказки
practice-paper = Подивитися: { $paper }
practice-slip = Нічого страшного. Виправляємо.
    .empty = Поле порожнє: { $label }.
    .unreadable = Сайт не розуміє: { $label }.
    .other = Подивіться ще раз: { $label }.

practice-done = Чудово, готово
    .text = Це була гра. Справжню справу ще треба зробити.
    .learnt = Тепер ви вмієте
    .print = Надрукувати цю сторінку
    .again = Почати знову
    .real = Зробити справжню справу
    .back = Повернутися до моєї справи
    .others = Інша вправа
