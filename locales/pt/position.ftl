### The position of the phone, on the page of people near you.

position = Usar a minha posição
    .hint = O seu telefone pede a sua autorização. Recebemos o lugar com 1 km de margem, e não o guardamos.
    .none = O seu telefone não diz onde está. Escreva a sua cidade.
