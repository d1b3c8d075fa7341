carry = Continuați pe telefonul meu
    .scan = Îndreptați telefonul spre acest pătrat.
    .once = Acest pătrat merge 1 dată, timp de 2 minute.
    .here = Când telefonul îl deschide, aici totul se șterge.
    .other = Deschideți pe celălalt aparat al meu
    .taken = Este deschis pe celălalt aparat.
    .old = Acest pătrat este prea vechi.
    .again = Un pătrat nou

carry-open = Vizita dumneavoastră vine
    .text = Nu apare nimic? Continuați pe celălalt aparat.

carry-used = Acest pătrat a fost folosit deja sau este prea vechi.
    .text =
        Pe celălalt aparat, cereți un pătrat nou.
        L-a deschis altcineva? Spuneți personalului.
