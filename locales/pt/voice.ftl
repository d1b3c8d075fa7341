### The voice: a page that is read aloud

voice-listen = Ouvir
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } kB
voice-stop = Parar
voice-again = Repetir
voice-slow = Mais devagar
# Its list or a sound did not come: a weak line, most often
voice-none = A voz não chega. Tente de novo.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Leia as suas respostas no ecrã.
