kit = Material de ateliê
    .link = Preparar um ateliê
    .address = O endereço para dizer ou mostrar
    .after = O que escrever depois do endereço deste sítio
    .short = Em 15 minutos
    .short-show = Mostre o endereço.
    .short-text =
        Cada pessoa abre o guia.
        Leiam juntos os primeiros ecrãs.
        Cada pessoa diz o que percebeu.
    .half = Em 30 minutos
    .half-text =
        Ponha os cartões na mesa. Ponham-nos por ordem.
        Cada pessoa segue o guia no seu telemóvel.
        Falem da armadilha de cada ecrã.
    .hour = Em 60 minutos
    .hour-text =
        Procurem os papéis juntos.
        Cada pessoa faz um exercício, depois segue o guia.
        Anote o que cada pessoa sabe fazer sozinha.
    .papers = Os papéis a trazer
    .cards = Os cartões para recortar
