### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Талон (bon de formation) может оплатить ваш урок
    .say = Спросите, прежде чем идти: вы принимаете этот талон?
bon-ici = Здесь принимают этот талон:
bon-paie = Этот талон оплачивает:
bon-donne = Кто его даёт:
# $from, $until: the first and the last day
bon-dates = Он действует с { $from } до { $until }.
