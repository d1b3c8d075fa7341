### The voice: a page that is read aloud

voice-listen = Listen
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } kB
voice-stop = Stop
voice-again = Repeat
voice-slow = Slower
# Its list or a sound did not come: a weak line, most often
voice-none = The voice is not coming. Try again.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Read your answers on the screen.
