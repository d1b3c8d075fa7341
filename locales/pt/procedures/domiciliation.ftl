domiciliation = Ter uma morada para as minhas cartas
    .tile = Não tenho morada
    .line = Uma morada grátis para receber as suas cartas: a domiciliação.
    .keywords = domiciliação domiciliation morada endereço postal caixa do correio cartas receber correio correspondência sem morada sem endereço sem casa sem abrigo rua ccas cias ajuda social ajuda alimentar comida
    .agent = Não tenho morada. Quero pedir uma domiciliação.

domiciliation-etape = Em que ponto está?
    .hint = A domiciliação (domiciliation) é uma morada grátis para as suas cartas.
    .text = Está na rua esta noite? Ligue para o { $tel-nuit }. É grátis, dia e noite.
    .debut = Não tenho morada
    .attente = Já pedi, estou à espera
    .refus = Disseram-me que não
    .adresse = Já tenho essa morada
    .aide = Quero outra ajuda do CCAS
    .autrement =
        Precisa de uma morada para as suas cartas?
        Há uma morada grátis para isso.
        Diga onde está: nada feito, à espera, recusado, ou acabado.

domiciliation-quoi = Para que serve esta morada?
    .list =
        Receber e guardar as suas cartas.
        Pedir um cartão de identidade.
        Pedir um apoio à CAF.
        Votar.
        Ter a ajuda de um advogado.
    .note = O seu nome oficial é « élection de domicile ».

domiciliation-logement = Onde dorme neste momento?
    .hint = Não guardamos a sua resposta.
    .dehors = Na rua, num carro, numa tenda
    .proche = Em casa de alguém, por pouco tempo
    .centre = Num centro ou num hotel
    .mobile = Numa caravana ou num barco
    .prison = Na prisão
    .stable = Em minha casa, ou em casa de alguém por muito tempo
    .autrement =
        Diga onde dormiu esta semana.
        Escolha a resposta mais perto da sua vida.
        Não guardamos esta resposta.
    .dire = Fale baixo, longe dos outros.
    .laisser = A pessoa aponta a sua resposta. Não tem de a dizer.

domiciliation-centre = Pergunte primeiro no centro
    .text =
        Pergunte: “Posso receber as minhas cartas aqui?”
        Sim? Peça um papel com esta morada.
        Não? Continue este guia.

domiciliation-prison = Peça na prisão
    .text = Vai sair e não tem morada? Pode ter uma domiciliação.
    .steps =
        Fale com o serviço social da prisão.
        Diga: “Quero uma morada para as minhas cartas.”
    .note = Um familiar ou amigo também pode perguntar ao CCAS como fazer.

domiciliation-stable = A sua morada basta, provavelmente
    .text = Recebe as suas cartas sem problema? Fique com esta morada.
    .note =
        Tem medo em sua casa? O CCAS pode dar-lhe outra morada.
        Peça-a, ou fale com uma associação.
    .warning = Em perigo? Ligue para o { $tel-danger }.

domiciliation-asile = Está a pedir asilo em França?
    .hint = O seu pedido ainda não tem decisão.
    .yes = Sim
    .no = Não
    .autrement =
        Pediu à França para o proteger?
        É isso, pedir asilo.
        Ainda espera a resposta? Responda Sim.
    .laisser = A pessoa responde, e basta. Não pergunte a história dela.
    .dire = Fale baixo, longe dos outros.

domiciliation-adresse-asile = O asilo tem a sua própria morada
    .text = Uma associação dá-lhe uma morada para as suas cartas.
    .steps =
        Pergunte à associação que o acompanha.
        Não tem associação? Pergunte na préfecture.
        Diga: “Onde está a minha morada para o asilo?”

domiciliation-lien = O que tem nesta cidade?
    .hint = A cidade onde pede a morada. Basta uma coisa.
    .vis = Vivo lá, ou durmo lá
    .travail = Trabalho lá
    .suivi = Lá ajudam-me, ou tratam da minha saúde
    .famille = Tenho lá família
    .ecole = O meu filho ou a minha filha vai lá à escola
    .aucun = Nada disto
    .autrement =
        Diga porque está nesta cidade.
        Por exemplo: dormir lá, trabalhar lá, ter lá família.
        Uma só razão basta.

domiciliation-sans-lien = Tente também uma associação
    .text =
        Algumas associações também dão uma morada.
        Cada uma tem as suas regras. A mairie (câmara municipal) conhece-as.
        Tem família ou um trabalho noutra cidade? Peça lá.
    .note = Também pode continuar. O CCAS tem de lhe dizer onde ir.

domiciliation-lieux = Onde pedir?
    .list =
        No CCAS. Muitas vezes fica na mairie (câmara municipal).
        Cidade pequena sem CCAS: na mairie.
        Ou numa associação que dá moradas.
    .text = É grátis em todo o lado.
    .warning = Uma pessoa pede-lhe dinheiro? Recuse.

domiciliation-papiers = Leve o que tem
    .hint = Marque o que já tem.
    .note =
        Falta algum? Vá mesmo assim. Diga ao funcionário.
        Sem título de residência? Pergunte também a uma associação.

domiciliation-rendez-vous = O que vai acontecer
    .steps =
        O CCAS dá um formulário: { $formulaire }.
        É difícil ler ou escrever? Um funcionário pode preenchê-lo consigo.
        Um funcionário recebe-o. Ele explica os seus direitos.
        Pergunta onde vive, e porquê esta cidade.
        Peça um papel: ele prova o seu pedido.

domiciliation-aller = Faça uma marcação
    .steps =
        Vá ao CCAS ou à mairie (câmara municipal). Ou telefone.
        Diga: “Não tenho morada. Quero uma domiciliação.”
        Anote o dia, a hora e o nome do funcionário.
    .note =
        Fala pouco francês? Peça ajuda.
        Depois do encontro, volte aqui.

domiciliation-demande = Já entregou o seu pedido?
    .yes = Sim
    .no = Ainda não

domiciliation-blocage = O que não deixa avançar?
    .hint = A culpa não é sua.
    .guichet = Não aceitam o meu pedido
    .manque = Falta um papel
    .attendre = O dia marcado está demasiado longe
    .unsure = Outra coisa
    .autrement =
        O que o impede de continuar?
        Dizem-lhe não no balcão? Escolha a primeira resposta.
        Pedem-lhe outro papel? Escolha a segunda resposta.
        É preciso esperar demasiado? Escolha a terceira resposta.

domiciliation-manque = Pergunte que papel serve
    .steps =
        Diga: “Não tenho este papel.”
        Pergunte: “Que outro papel posso dar?”
        Uma associação, um médico ou a escola pode escrever por si.
        Entregue o seu pedido mesmo assim.
    .note = Sem documento de identidade? Peça também. Nem sempre é obrigatório.

domiciliation-reponse = Já tem a resposta?
    .text =
        O CCAS responde em { $reponse-mois ->
            [one] { $reponse-mois } mês
            [many] { $reponse-mois } meses
            *[other] { $reponse-mois } meses
        } no máximo.
    .oui = É sim, tenho o papel
    .non = É não
    .rien = Ainda nada
    .autrement =
        O CCAS fica muitas vezes na câmara (mairie).
        Diz sim ou não ao seu pedido.
        Não recebeu nada? Escolha a terceira resposta.

domiciliation-relance = Espere, depois pergunte
    .steps =
        Guarde o papel que prova o seu pedido.
        Diga ao CCAS como lhe podem telefonar.
        Depois de { $reponse-mois ->
            [one] { $reponse-mois } mês
            [many] { $reponse-mois } meses
            *[other] { $reponse-mois } meses
        }, pergunte: “Qual é a minha resposta?”
    .note =
        O silêncio pode ser uma recusa. Peça então uma resposta escrita.
        Uma associação pode ajudar. O Défenseur des droits (defensor dos direitos) também: { $tel-droits }.

domiciliation-refus = Peça a recusa por escrito
    .text =
        Uma recusa é sempre escrita. Diz porquê.
        O CCAS só recusa quando não tem ligação à cidade.
        Então tem de lhe dizer onde ir.
    .steps =
        Diga: “Quero a resposta por escrito.”
        Pergunte também a uma associação.

domiciliation-recours = Não está de acordo com a recusa?
    .hint =
        Tem { $recours-mois ->
            [one] { $recours-mois } mês
            [many] { $recours-mois } meses
            *[other] { $recours-mois } meses
        } depois da carta.
    .steps =
        Escreva ao presidente do CCAS. Uma associação pode escrever consigo.
        Diga a sua ligação à cidade. Junte as provas.
        Guarde uma cópia.
        Ainda é não? Recorra ao tribunal administrativo.
    .note =
        O Défenseur des droits (defensor dos direitos) ajuda de graça.
        Ligue para o { $tel-droits }.

domiciliation-garder = Conserve a sua morada
    .steps =
        Venha buscar as suas cartas muitas vezes.
        Venha ou telefone pelo menos uma vez em cada { $presence-mois ->
            [one] { $presence-mois } mês
            [many] { $presence-mois } meses
            *[other] { $presence-mois } meses
        }.
        Hospital ou prisão? Avise o CCAS.
        A morada dura { $duree-ans ->
            [one] { $duree-ans } ano
            [many] { $duree-ans } anos
            *[other] { $duree-ans } anos
        }. Antes do fim, peça para ficar com ela.
    .warning =
        { $presence-mois ->
            [one] { $presence-mois } mês
            [many] { $presence-mois } meses
            *[other] { $presence-mois } meses
        } sem notícias suas? A morada pode acabar.

domiciliation-servir = Dê a sua nova morada
    .text =
        O CCAS dá-lhe um papel: « attestation d’élection de domicile » (papel de domiciliação).
        É a sua prova de morada. Mostre-a:
    .list =
        À CAF e ao France Travail.
        Ao seguro de saúde (Assurance maladie) e aos impostos.
        Ao banco.
        À mairie, para o cartão de identidade.
    .note = Alguém a recusa? Ligue para o Défenseur des droits (defensor dos direitos), no { $tel-droits }.

domiciliation-aides = O CCAS pode ajudar mais
    .text = Cada cidade escolhe as suas ajudas. Peça para:
    .list =
        Comer.
        Pagar uma fatura.
        Tomar um duche.
        Falar com uma assistente social.
    .note =
        Diga: “Preciso de ajuda. Com quem posso falar?”
        O CCAS diz que não? Pergunte porquê, por escrito.

domiciliation-personne = Uma pessoa pode ajudar
    .steps =
        Fale na receção do CCAS ou da mairie (câmara municipal).
        O dia marcado está longe? Entregue o formulário hoje.
        Um direito vai acabar? Diga-o.
        Pergunte também a uma associação.
