### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Un bon de formation peut payer votre cours
    .say = Demandez avant de venir : prenez-vous ce bon ?
bon-ici = Ici, on prend ce bon :
bon-paie = Ce bon paie :
bon-donne = Qui le donne :
# $from, $until: the first and the last day
bon-dates = Il sert du { $from } au { $until }.
