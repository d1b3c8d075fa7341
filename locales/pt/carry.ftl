carry = Continuar no meu telemóvel
    .scan = Aponte o telemóvel para este quadrado.
    .once = Este quadrado funciona 1 vez, durante 2 minutos.
    .here = Quando o telemóvel o abre, aqui apaga-se tudo.
    .other = Abrir no meu outro aparelho
    .taken = Está aberto no outro aparelho.
    .old = Este quadrado é demasiado antigo.
    .again = Ter um quadrado novo

carry-open = A sua visita está a chegar
    .text = Não aparece nada? Continue no outro aparelho.

carry-used = Este quadrado já foi usado, ou é demasiado antigo.
    .text =
        No outro aparelho, peça um quadrado novo.
        Outra pessoa abriu-o? Avise a receção.
