### « Je n’ai pas compris »: the same screen, said otherwise

otherwise = Este normal să nu înțelegeți totul
    .link = Nu am înțeles
    .page = Pagina spune:
    .again = Cu alte cuvinte
    .same = Nu avem alte cuvinte. Citiți încă o dată, propoziție cu propoziție.
    .terms = Cuvintele grele
    .listen = Sus, pe această pagină, atingeți „Ascultați”.
    .human = O persoană vă poate explica
    .say = Nu am înțeles o pagină. Puteți să-mi explicați?
    .back = Înapoi la ecranul meu
