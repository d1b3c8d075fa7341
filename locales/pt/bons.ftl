### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Um vale (bon de formation) pode pagar a sua aula
    .say = Pergunte antes de ir: aceitam este vale?
bon-ici = Aqui aceitam este vale:
bon-paie = Este vale paga:
bon-donne = Quem o dá:
# $from, $until: the first and the last day
bon-dates = Serve de { $from } a { $until }.
