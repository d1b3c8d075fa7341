### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = A voucher (bon de formation) can pay for your lesson
    .say = Ask before you come: do you take this voucher?
bon-ici = This voucher is taken here:
bon-paie = This voucher pays for:
bon-donne = Who gives it:
# $from, $until: the first and the last day
bon-dates = It can be used from { $from } to { $until }.
