### Vouchers that pay for lessons, from the operator’s file: on the pages of people near you, and in « Je ne sais pas où aller ».

bon = Bir kupon (bon de formation) dersinizin parasını ödeyebilir
    .say = Gelmeden önce sorun: Bu kuponu alıyor musunuz?
bon-ici = Bu kupon burada geçer:
bon-paie = Bu kuponun ödediği:
bon-donne = Kim veriyor:
# $from, $until: the first and the last day
bon-dates = { $from } ile { $until } arasında geçer.
