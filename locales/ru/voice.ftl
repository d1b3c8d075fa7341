### The voice: a page that is read aloud

voice-listen = Слушать
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } КБ
voice-stop = Остановить
voice-again = Повторить
voice-slow = Медленнее
# Its list or a sound did not come: a weak line, most often
voice-none = Голос не загружается. Попробуйте ещё раз.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Прочитайте ваши ответы на экране.
