### The voice: a page that is read aloud

voice-listen = Écouter
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } ko
voice-stop = Arrêter
voice-again = Répéter
voice-slow = Moins vite
# Its list or a sound did not come: a weak line, most often
voice-none = La voix n’arrive pas. Réessayez.
# Said aloud in place of what the person typed, which no voice may say
voice-own = Lisez vos réponses à l’écran.
