### The voice: a page that is read aloud

voice-listen = Dinle
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } KB
voice-stop = Durdur
voice-again = Tekrarla
voice-slow = Daha yavaş
# Its list or a sound did not come: a weak line, most often
voice-none = Ses gelmiyor. Tekrar deneyin.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Yanıtlarınızı ekranda okuyun.
