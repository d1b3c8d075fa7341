### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = قسيمة (bon de formation) يمكن أن تدفع ثمن درسكم
    .say = اسألوا قبل المجيء: هل تقبلون هذه القسيمة؟
bon-ici = هذه القسيمة مقبولة هنا:
bon-paie = هذه القسيمة تدفع:
bon-donne = من يعطيها:
# $from, $until: the first and the last day
bon-dates = يمكن استعمالها من { $from } إلى { $until }.
