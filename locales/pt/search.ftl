search = A sua procura
    .empty = Escreva uma palavra. Por exemplo: cartão, desemprego, CAF.
    .none = Não encontrámos.
    .none-hint = Tente outra palavra. Ou fale com alguém.
    .found = Isto é o que encontrámos.
    .understood = Procura: { $words }
    .human = Falar com uma pessoa

search-kind =
    .guide = Guia passo a passo
    .fiche = Ficha oficial
    .service = Formulário ou serviço oficial
    .term = Palavra explicada
    .theme = Tema
