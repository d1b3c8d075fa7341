### « Je n’ai pas compris »: the same screen, said otherwise

otherwise = Es normal no entenderlo todo
    .link = No he entendido
    .page = La página dice:
    .again = Con otras palabras
    .same = No tenemos otras palabras. Lea otra vez, frase por frase.
    .terms = Las palabras difíciles
    .listen = Arriba de esta página, toque «Escuchar».
    .human = Una persona puede explicárselo
    .say = No he entendido una página. ¿Puede explicármela?
    .back = Volver a mi pantalla
