### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Pedir uma ajuda ao CCAS (serviço social da cidade)
    .tile = Uma ajuda da minha cidade
    .line = O CCAS é o serviço social da sua cidade.
    .keywords = ccas cias ajuda social ajuda urgente fatura eletricidade luz comer comida vale assistente social dinheiro cidade câmara mairie
    .agent = Preciso de uma ajuda do CCAS (serviço social da cidade).

communes-ccas = Pergunte no CCAS. Muitas vezes fica na mairie (câmara municipal).
    .list =
        Quem pode pedir.
        Os papéis a levar.
        Os dias e as horas.
        O papel a preencher, sem Internet.
communes-ici = Ver o que diz a minha cidade
communes-guide = Ver todos os passos

commune-aides = O CCAS pode ajudar
    .text = Cada cidade escolhe as suas ajudas. Peça para:
    .list =
        Comer.
        Pagar uma fatura.
        Falar com uma assistente social.
    .note = Dizem que não? Pergunte porquê, por escrito.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = Quem pode pedir?
    .text = { $commune } diz: { $conditions }
    .note = Não tem a certeza? Peça na mesma.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = Onde ir?
    .steps =
        Vá aqui: { $guichet }.
        As horas: { $heures }.
        Telefone antes: { $guichet-phone }.
    .note = As horas podem mudar.

commune-demande = Vá ao site da cidade
    .land =
        Procure a palavra « CCAS ».
        Escreva o seu nome.
        Junte os seus papéis. Depois envie.
    .say =
        Bom dia. Estou bloqueado no site.
        Pode ajudar-me?
    .planb =
        O papel também existe. Peça-o na mairie.
