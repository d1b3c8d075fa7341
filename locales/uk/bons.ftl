### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Талон (bon de formation) може оплатити ваш урок
    .say = Запитайте, перш ніж іти: ви приймаєте цей талон?
bon-ici = Тут приймають цей талон:
bon-paie = Цей талон оплачує:
bon-donne = Хто його дає:
# $from, $until: the first and the last day
bon-dates = Він діє з { $from } до { $until }.
