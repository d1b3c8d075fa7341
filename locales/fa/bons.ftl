### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = یک کوپن (bon de formation) می‌تواند پول درس شما را بدهد
    .say = پیش از آمدن بپرسید: آیا این کوپن را قبول می‌کنید؟
bon-ici = این کوپن این‌جا قبول است:
bon-paie = این کوپن پول این را می‌دهد:
bon-donne = چه کسی آن را می‌دهد:
# $from, $until: the first and the last day
bon-dates = از { $from } تا { $until } کار می‌دهد.
