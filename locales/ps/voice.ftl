### The voice: a page that is read aloud

voice-listen = واورئ
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } کیلوبایټ
voice-stop = درول
voice-again = بیا ویل
voice-slow = ورو
# Its list or a sound did not come: a weak line, most often
voice-none = غږ نه راځي. بیا هڅه وکړئ.
# Said aloud in place of what the person typed, which no voice may say
voice-own = خپل ځوابونه پر سکرین ولولئ.
