### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Un vale (bon de formation) puede pagar su clase
    .say = Pregunte antes de ir: ¿aceptan este vale?
bon-ici = Aquí aceptan este vale:
bon-paie = Este vale paga:
bon-donne = Quién lo da:
# $from, $until: the first and the last day
bon-dates = Sirve del { $from } al { $until }.
