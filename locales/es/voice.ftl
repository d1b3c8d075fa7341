### The voice: a page that is read aloud

voice-listen = Escuchar
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } kB
voice-stop = Parar
voice-again = Repetir
voice-slow = Más lento
# Its list or a sound did not come: a weak line, most often
voice-none = La voz no llega. Inténtelo de nuevo.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Lea sus respuestas en la pantalla.
