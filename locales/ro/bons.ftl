### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Un bon (bon de formation) poate plăti cursul dumneavoastră
    .say = Întrebați înainte să veniți: primiți acest bon?
bon-ici = Aici se primește acest bon:
bon-paie = Acest bon plătește:
bon-donne = Cine îl dă:
# $from, $until: the first and the last day
bon-dates = Este bun de la { $from } până la { $until }.
