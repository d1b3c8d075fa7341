### The voice: a page that is read aloud

voice-listen = استمعوا
# { $weight }: how many kilobytes it takes
voice-weight = { $weight } كيلوبايت
voice-stop = إيقاف
voice-again = إعادة
voice-slow = أبطأ
# Its list or a sound did not come: a weak line, most often
voice-none = الصوت لا يصل. حاولوا مرة أخرى.
# Said aloud in place of what the person typed, which no voice may say
voice-own = اقرؤوا إجاباتكم على الشاشة.
