### Where people stumble: numbers of pages, for mediators and operators

stumbles = Os números
    .text =
        Onde as pessoas param, onde não compreendem.
        Contamos páginas. Não anotamos ninguém.
    .kept = Os números ficam guardados 13 meses depois da última visita.
    .run = Estes números começam quando o servidor arranca.
    .none = Ainda não há números.
    .before = As versões de antes
    .screens = Ecrã a ecrã
    .languages = Língua a língua
    .seen = Página vista
    .stopped = Parou
    .lost = Não compreendeu
    .helped = Cartão de ajuda
    .few = menos de 5
    .privacy = Contamos as páginas vistas, sem saber quem as vê.
