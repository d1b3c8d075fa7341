### The voice: a page that is read aloud

voice-listen = استمعوا
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } كيلوبايت
voice-stop = إيقاف
voice-again = إعادة
voice-slow = أبطأ
# Said aloud in place of what the person typed, which no voice may say
voice-own = اقرؤوا إجاباتكم على الشاشة.
