exercise-declaration-trimestre = پیدا کردن اشتباه روزا (Rosa)
    .line = سایت 3 ماه را نوشته است. 1 عدد غلط است.
    .story =
        روزا (Rosa) در هوتل کار می‌کند. او 1 طفل دارد.
        هر 3 ماه، او پول خود را که گرفته می‌گوید.
        سایت عددها را از پیش نوشته است.
        روزا را کمک کنید که آن‌ها را با کاغذهای خود ببیند.
    .learnt =
        پیدا کردن سطر «Net social» (خالص اجتماعی) در ورق معاش.
        مقایسه هر ماه با کاغذ.
        درست کردن یک عدد غلط پیش از فرستادن.
        خواندن صفحه‌ای که می‌گوید: رسید.

exercise-declaration-trimestre-accueil =
    چوکات را بخوانید. یک کار هست که باید بکنید.
    دکمه { $label-declarer } (گفتن پول من) را پیدا کنید.
    .simuler = این دکمه اندازه تقریبی کمک‌ها را نشان می‌دهد. { $label-declarer } (گفتن پول من) را پیدا کنید.

exercise-declaration-trimestre-situation =
    روزا هنوز در همان جا با طفل خود زندگی می‌کند.
    انتخاب کنید، بعد روی { $label-continuer } (ادامه) بزنید.
    .changement = برای روزا هیچ چیز تغییر نکرده. { $value-changement } (نه) را انتخاب کنید.

exercise-declaration-trimestre-ressources =
    هر 3 ورق معاش را باز کنید.
    سطر «Net social» (خالص اجتماعی) را ببینید. ماه به ماه مقایسه کنید.
    عدد غلط را پاک کنید. عدد درست را بنویسید.
    .aout = برای اگست، کاغذ می‌گوید { $value-aout }
    .septembre = برای سپتمبر، کاغذ می‌گوید { $value-septembre }
    .octobre = اکتوبر را خوب بخوانید: 1 124 یا 1 214؟ کاغذ می‌گوید { $value-octobre }
    .autres = روزا تنها معاش خود را دارد. { $value-autres } (هیچ) را انتخاب کنید.

exercise-declaration-trimestre-recapitulatif =
    هر 3 ماه را دوباره بخوانید.
    خانه را نشانی کنید. بعد روی { $label-valider } (تأیید و فرستادن) بزنید.
    .certifie = خانه خالی است. روی خانه بزنید تا نشانی شود.

exercise-declaration-trimestre-recu =
    این صفحه می‌گوید: رسید. یک عکس این صفحه را نگه دارید.
    حالا روی { $label-quitter } (بیرون شدن از حساب) بزنید.
