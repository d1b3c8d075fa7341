### The voice: a page that is read aloud

voice-listen = Ascultați
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } kB
voice-stop = Opriți
voice-again = Repetați
voice-slow = Mai încet
# Its list or a sound did not come: a weak line, most often
voice-none = Vocea nu se încarcă. Încercați din nou.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Citiți răspunsurile pe ecran.
