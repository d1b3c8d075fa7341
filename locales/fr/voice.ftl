### The voice: a page that is read aloud

voice-listen = Écouter
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } ko
voice-stop = Arrêter
voice-again = Répéter
voice-slow = Moins vite
# Said aloud in place of what the person typed, which no voice may say
voice-own = Lisez vos réponses à l’écran.
