### The voice: a page that is read aloud

voice-listen = Слухати
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } КБ
voice-stop = Зупинити
voice-again = Повторити
voice-slow = Повільніше
# Its list or a sound did not come: a weak line, most often
voice-none = Голос не завантажується. Спробуйте ще раз.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Прочитайте ваші відповіді на екрані.
