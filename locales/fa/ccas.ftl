### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = کمک خواستن از CCAS (مرکز کمک اجتماعی شهر)
    .tile = کمک از شهر من
    .line = CCAS مرکز کمک اجتماعی شهر شما است.
    .keywords = ccas کمک اجتماعی کمک عاجل بل برق نان غذا کارمند اجتماعی پول شاروالی شهر
    .agent = به کمک CCAS (مرکز کمک اجتماعی شهر) نیاز دارم.

communes-ccas = از CCAS بپرسید. بیشتر وقت‌ها در شاروالی (mairie) است.
    .list =
        چه کسی می‌تواند درخواست کند.
        کاغذهایی که باید ببرید.
        روزها و ساعت‌ها.
        کاغذی که باید پر کنید، بدون انترنت.
communes-ici = دیدن این که شهر من چه می‌گوید
communes-guide = دیدن همه قدم‌ها

commune-aides = CCAS کمک کرده می‌تواند
    .text = هر شهر کمک‌های خود را انتخاب می‌کند. برای این‌ها بپرسید:
    .list =
        نان خوردن.
        دادن پول یک بل.
        دیدن یک کارمند اجتماعی.
    .note = نه می‌گوید؟ بپرسید چرا، نوشته‌شده.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = چه کسی می‌تواند درخواست کند؟
    .text = { $commune } می‌گوید: { $conditions }
    .note = مطمئن نیستید؟ با آن هم درخواست کنید.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = کجا بروید؟
    .steps =
        این‌جا بروید: { $guichet }.
        ساعت‌ها: { $heures }.
        پیش از رفتن زنگ بزنید: { $guichet-phone }.
    .note = ساعت‌ها می‌تواند تغییر کند.

commune-demande = به سایت شهر بروید
    .land =
        کلمه « CCAS » را پیدا کنید.
        نام خود را بنویسید.
        کاغذهای خود را اضافه کنید. بعد بفرستید.
    .say =
        سلام. من در سایت بند مانده‌ام.
        می‌توانید کمکم کنید؟
    .planb =
        کاغذ هم است. از شاروالی بخواهید.
