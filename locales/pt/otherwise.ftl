### « Je n’ai pas compris »: the same screen, said otherwise

otherwise = É normal não compreender tudo
    .link = Não compreendi
    .page = A página diz:
    .again = Por outras palavras
    .same = Não temos outras palavras. Leia outra vez, frase a frase.
    .terms = As palavras difíceis
    .listen = No cimo desta página, toque em «Ouvir».
    .human = Uma pessoa pode explicar-lhe
    .say = Não compreendi uma página. Pode explicar-me?
    .back = Voltar ao meu ecrã
