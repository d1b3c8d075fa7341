practice = Потренироваться
    .tile = Потренироваться без риска
    .tile-hint = Ненастоящий сайт, чтобы научиться.
    .hint = Выберите упражнение. Здесь ошибка не вредит.
    .before = Сначала потренироваться
practice-banner = Это тренировка. Ничего не отправляется.
practice-minutes =
    { $minutes ->
        [one] Примерно { $minutes } минута
        [few] Примерно { $minutes } минуты
        [many] Примерно { $minutes } минут
       *[other] Примерно { $minutes } минуты
    }
practice-story = История
practice-papers = Бумаги
practice-files = Файлы
    .take = Взять { $file }
practice-start = Начать

practice-guide = Подсказки
    .quiet = Скрыть подсказки
    .loud = Показать подсказки
practice-paper = Посмотреть: { $paper }
practice-slip = Ничего страшного. Исправляем.
    .empty = Поле пустое: { $label }.
    .unreadable = Сайт не понимает: { $label }.
    .other = Посмотрите ещё раз: { $label }.

practice-done = Отлично, готово
    .text = Это была игра. Настоящее дело ещё надо сделать.
    .learnt = Теперь вы умеете
    .print = Напечатать эту страницу
    .again = Начать снова
    .real = Сделать настоящее дело
    .back = Вернуться к моему делу
    .others = Другое упражнение
