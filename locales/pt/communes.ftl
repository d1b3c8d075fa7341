### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Inscrever o meu filho no centre de loisirs (centro de tempos livres)
    .tile = O centro de tempos livres do meu filho (centre de loisirs)
    .line = Cada cidade tem as suas regras.
    .keywords = centro de tempos livres centre de loisirs férias quarta-feira inscrever filho criança
    .agent = Quero inscrever o meu filho no centre de loisirs (centro de tempos livres).

cantine = Inscrever o meu filho na cantina da escola
    .tile = A cantina da escola do meu filho
    .line = Cada cidade tem as suas regras.
    .keywords = cantina escola cantine almoço refeição inscrever filho criança preço
    .agent = Quero inscrever o meu filho na cantina da escola.

communes-ville = Escolha a sua cidade
communes-absente = A sua cidade não está aqui?
communes-mairie = Pergunte à mairie (câmara municipal). Vá lá, ou telefone.
communes-demander = Pergunte 4 coisas
    .list =
        Os papéis a levar.
        O preço para si.
        As datas.
        O papel a preencher, sem Internet.

# $commune: the name of the town
commune-debut = Esta é a sua cidade?
    .text =
        Este guia é para { $commune }.
        Outra cidade tem outras regras.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = As datas
    .text = Inscreva o seu filho de { $ouverture } a { $fermeture }.
    .note = Tarde demais? Telefone à mairie: { $phone }.

commune-quotient = Qual é o seu quotient familial (número do rendimento da família)?
    .hint = Este número muda o preço.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = Onde está este número?
    .steps =
        Veja o seu papel da CAF.
        Não tem CAF? Leve o aviso dos impostos à mairie.
        A mairie calcula o seu preço.
    .note = Uma pergunta? Telefone à mairie: { $phone }.

# $prix: an amount
commune-prix-jour = 1 dia: { $prix }
    .text = É o preço para 1 criança.
    .note = O preço pode mudar. Pergunte à mairie.

# $prix: an amount
commune-prix-repas = 1 refeição: { $prix }
    .text = É o preço para 1 criança.
    .note = O preço pode mudar. Pergunte à mairie.

# $phone: the number of the town hall
commune-papiers = Os papéis a preparar
    .hint = Marque o que já tem.
    .note = Falta alguma coisa? Telefone à mairie: { $phone }.

commune-comment = Como quer fazer?
    .internet = Pela Internet
    .papier = Em papel, com uma pessoa

commune-site = Vá ao site da mairie
    .land =
        Procure a palavra « Inscription ».
        Escreva o nome do seu filho.
        Junte os seus papéis. Depois envie.
    .say =
        Bom dia. Estou bloqueado no site.
        Pode ajudar-me?
    .planb =
        O papel também existe. Peça-o na mairie.

commune-envoye = Viu a confirmação?
    .yes = Sim, vi
    .no = Não, ainda não

# $phone: the number of the town hall
commune-fini = Está enviado
    .text =
        Guarde a confirmação.
        Espere a resposta da mairie.
    .note = Sem resposta? Telefone: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Faça em papel
    .steps =
        Peça o papel aqui: { $papier-lieu }.
        Preencha-o. Um funcionário pode ajudar.
        Entregue-o com os seus papéis.
        Peça uma prova.
    .note = A mairie responde aqui: { $phone }.
