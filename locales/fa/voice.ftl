voice-listen = شنیدن
voice-weight = { $weight } کیلوبایت
voice-stop = ایستاد کردن
voice-again = تکرار
voice-slow = آهسته‌تر
voice-own = جواب‌های خود را روی صفحه بخوانید.
