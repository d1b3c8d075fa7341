### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Fazer um papel para outro lugar
    .hint = Sem nome aqui. A pessoa pode escrevê-lo à mão.
    .go = Ver o papel
liaison-deja = Já feito
liaison-compte = A conta no site
liaison-commence = O começo do pedido
liaison-envoye = O envio do pedido
liaison-rendez-vous = A marcação
liaison-prets = Papéis prontos
liaison-bon = Papel para outro lugar
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = Necessidade
liaison-lieu = O lugar, a escrever à mão
liaison-nom = O nome, à mão, se a pessoa quiser
liaison-retour = Papel de volta
    .hint = No fim, abra este quadrado com um telefone.
liaison-apres = Está feito aqui?
    .hint = Escolha. Não guardamos nada.
liaison-fini = Está feito
    .list =
        Guarde o papel que recebeu.
        Mostre este ecrã a quem o enviou.
liaison-suite = Ainda não, é preciso voltar
    .list =
        Anote o dia e a hora.
        Pergunte: « Que papel falta? »
        Diga-o a quem o enviou.
liaison-ailleurs = É preciso ir a outro lugar
    .list =
        Peça o nome e o telefone do lugar.
        Faça outro papel.
