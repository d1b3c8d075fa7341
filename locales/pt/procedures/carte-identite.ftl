carte-identite = Fazer um cartão de identidade
    .tile = Preciso de um cartão de identidade francês
    .line = Primeiro cartão, cartão fora de prazo, perdido, roubado ou estragado.
    .keywords = cartão de identidade carta de identidade bilhete de identidade bi cartão de cidadão cni identidade francesa carte identité documentos perdi perdido roubado roubo estragado partido caducado vencido renovar renovação primeiro criança bebé filho mairie câmara marcação pré-pedido ants france titres selo fotografia
    .agent = Tenho de fazer um cartão de identidade.

carte-identite-pour-qui = Para quem é o cartão de identidade?
    .hint = O cartão é para as pessoas francesas, de qualquer idade.
    .adulte = Para um adulto
    .enfant = Para uma criança com menos de 18 anos
    .note = Daqui não se envia nada. Pode parar quando quiser.

carte-identite-motif = Porque é preciso um cartão?
    .hint = Escolha o que acontece.
    .premiere = É o primeiro cartão
    .renouveler = Quero trocar o cartão antigo
    .perdue = O cartão está perdido
    .volee = O cartão foi roubado
    .abimee = O cartão está estragado
    .autrement =
        Diga o que acontece com o cartão.
        Nunca teve cartão? Escolha a primeira resposta.
        A data já passou? Escolha a segunda resposta.
        Senão, está perdido, roubado ou estragado.

carte-identite-perte = Cartão perdido: vá à mairie
    .text =
        Não vá à polícia.
        Declara a perda na mairie (câmara municipal), no dia marcado.
        O novo cartão custa { $prix-perte }. Na Guiana francesa: { $prix-perte-guyane }.
    .note = Não quer um novo cartão? Vá à polícia.
    .warning = Um cartão declarado perdido já não serve, mesmo que apareça.

carte-identite-vol = Cartão roubado: vá primeiro à polícia
    .text =
        Vá à polícia ou à gendarmerie.
        Diga que o cartão foi roubado.
        Guarde o papel do agente, para a mairie (câmara municipal).
        O novo cartão custa { $prix-perte }. Na Guiana francesa: { $prix-perte-guyane }.
    .note = Encontrou o cartão? Pergunte na mairie antes de o usar.

carte-identite-abime = Guarde o cartão estragado
    .text =
        Leve-o à mairie (câmara municipal), mesmo partido.
        O novo cartão é grátis quando entrega o antigo.
    .note = Já não se consegue ler? Ligue para a mairie. Confirme que papéis levar.

carte-identite-validite = O cartão ainda está válido?
    .hint = Veja a data de fim escrita no cartão.
    .valide = Sim, ainda válido
    .moins-5-ans =
        Não, acabou há menos de { $seuil-ans ->
            [one] { $seuil-ans } ano
            [many] { $seuil-ans } anos
            *[other] { $seuil-ans } anos
        }
    .plus-5-ans =
        Não, acabou há mais de { $seuil-ans ->
            [one] { $seuil-ans } ano
            [many] { $seuil-ans } anos
            *[other] { $seuil-ans } anos
        }
    .autrement =
        Procure o dia do fim, à frente ou atrás do cartão.
        Esse dia não passou? Escolha a primeira resposta.
        Já passou? Conte os anos desde esse dia.

carte-identite-date-carte = Que data está escrita no cartão?
    .hint = Procure a data de fim, à frente ou atrás.
    .label = Data de fim do cartão
    .example = 15 de junho de 2022
    .note = Comparamos a data, depois esquecemo-la.
    .valide = Ainda válido
    .moins-5-ans =
        Acabou há menos de { $seuil-ans ->
            [one] { $seuil-ans } ano
            [many] { $seuil-ans } anos
            *[other] { $seuil-ans } anos
        }
    .plus-5-ans =
        Acabou há mais de { $seuil-ans ->
            [one] { $seuil-ans } ano
            [many] { $seuil-ans } anos
            *[other] { $seuil-ans } anos
        }
    .unsure = Não encontro a data
    .autrement =
        Procure um dia, um mês e um ano no cartão.
        Há várias datas? Escolha a data do fim.
        Não encontra? Escolha a última resposta.

carte-identite-format = Qual é o tamanho do cartão?
    .hint = Compare com um cartão do banco.
    .grande = Maior do que um cartão do banco
    .petite = Pequeno como um cartão do banco

carte-identite-age-carte = Tinha 18 anos quando o cartão foi feito?
    .hint = Procure no cartão o dia em que foi feito.
    .text =
        Alguns cartões de adulto duram { $prolongation-ans ->
            [one] { $prolongation-ans } ano
            [many] { $prolongation-ans } anos
            *[other] { $prolongation-ans } anos
        } depois da data escrita.
    .yes = Sim, tinha 18 anos ou mais
    .no = Não, tinha menos

carte-identite-echange = Pode trocar de cartão
    .text =
        O seu cartão ainda está válido em França.
        Alguns cartões de adulto duram { $prolongation-ans ->
            [one] { $prolongation-ans } ano
            [many] { $prolongation-ans } anos
            *[other] { $prolongation-ans } anos
        } depois da data escrita.
        O novo cartão é grátis.
        O pré-pedido na Internet é obrigatório. Nós ajudamos.
    .note = Tem um tutor ou um curador? Ligue primeiro para a mairie (câmara municipal).

carte-identite-recente = O seu cartão ainda está bom
    .text =
        Pode ficar com ele.
        O seu nome ou a sua morada muda? Ligue primeiro para a mairie (câmara municipal).
        Confirme que a mairie aceita trocar o cartão.
    .next = Continuar o pedido

carte-identite-doute = Não faz mal
    .text =
        Mostre o cartão na mairie (câmara municipal), ou ligue para lá.
        O funcionário diz-lhe se ainda está válido.
        Pode continuar sem saber.
        Faça o pré-pedido na Internet: ele serve em todos os casos.

carte-identite-passeport = Tem um passaporte ainda válido?
    .hint = Veja a data de fim no passaporte.
    .text =
        Sem passaporte, muitas vezes é precisa uma certidão de nascimento.
        Ela tem menos de { $acte-mois ->
            [one] { $acte-mois } mês
            [many] { $acte-mois } meses
            *[other] { $acte-mois } meses
        }.
    .yes = Sim, ainda está válido
    .no = Não, ou não sei
    .autrement =
        O passaporte é o livrinho para viajar.
        Abra-o. Procure o dia do fim.
        Não há passaporte, ou o dia passou? Escolha a segunda resposta.

carte-identite-parents = Os pais da criança vivem juntos?
    .hint = Os papéis a levar mudam.
    .ensemble = Sim, vivem juntos
    .separes = Não, estão separados
    .autre = Só um dos pais, ou um tutor
    .note = O acordo do outro pai ou mãe não é obrigatório.
    .autrement =
        Os pais vivem no mesmo lugar? Escolha a primeira resposta.
        Cada um vive para seu lado? Escolha a segunda resposta.
        Só um dos pais, ou uma pessoa escolhida por um juiz? Escolha a terceira resposta.
    .laisser = A pessoa responde, e basta. Não pergunte porquê.

carte-identite-logement = Onde mora?
    .hint = Para uma criança: responda pelo pai ou pela mãe que vem.
    .chez-moi = Em minha casa, alugada ou comprada
    .heberge = Em casa de alguém
    .hotel = No hotel
    .caravane = Numa caravana
    .sans-domicile = Não tenho casa
    .autrement =
        A casa está em seu nome? Escolha a primeira resposta.
        Vive em casa de outra pessoa? Escolha a segunda resposta.
        Senão, leia as outras 3 respostas.
    .laisser = A pessoa aponta a sua resposta. Não tem de a dizer.

carte-identite-avance = Quer ganhar tempo na mairie?
    .hint = Dá uma parte das respostas antes, na Internet.
    .text = Chama-se pré-pedido (pré-demande). Para si, não é obrigatório. Algumas mairies (câmaras municipais) pedem-no.
    .yes = Sim, na Internet
    .no = Não, tudo na mairie
    .autrement =
        Pode dar respostas antes, na Internet.
        Na câmara (mairie), assim é mais curto.
        Prefere fazer tudo com o funcionário? Escolha a segunda resposta.

carte-identite-papiers = Os papéis a levar à mairie
    .hint = Marque os papéis que tem.
    .text =
        Leve os papéis verdadeiros, não cópias.
        O cartão é grátis, exceto se foi perdido ou roubado.
    .note =
        Cartão perdido ou roubado? Também pode comprar o selo em { $adresse-timbre }.
        Quer também outro nome de uso, por exemplo depois de um casamento? Pergunte na mairie que papel levar.
    .warning =
        A fotografia tem menos de { $photo-mois ->
            [one] { $photo-mois } mês
            [many] { $photo-mois } meses
            *[other] { $photo-mois } meses
        }.
        A prova de morada tem menos de { $adresse-ans ->
            [one] { $adresse-ans } ano
            [many] { $adresse-ans } anos
            *[other] { $adresse-ans } anos
        }. Algumas mairies pedem mais recente: confirme por telefone.
    .dire = Ponha cada papel na mesa, depois assinale-o.
    .piege = Esquecer a fotografia, ou levar uma antiga.

carte-identite-pre-demande = Faça o pré-pedido na Internet
    .hint = O pré-pedido é grátis.
    .land =
        Abra { $label-espace } (o meu espaço identidade).
        Entre com uma conta do site, ou com FranceConnect.
        Escolha { $label-realiser } (fazer um pré-pedido). « CNI » quer dizer cartão de identidade.
        Diga porque pede o cartão.
        Escreva o apelido, os nomes próprios, a altura, a morada e o telefone.
        Escreva os nomes dos pais, as datas e os lugares onde nasceram.
        Cartão perdido ou roubado: pode comprar o selo no fim.
        Anote ou imprima o { $label-numero } (número do pré-pedido).
        Depois faça uma marcação. Ligue para uma mairie, ou vá a { $adresse-rdv }.
    .note = As palavras do site mudam por vezes. Procure uma palavra parecida.
    .warning = Um site pede { $prix-arnaque } para ajudar? Feche-o. O verdadeiro endereço acaba em { $adresse-ants }.
    .say =
        Bom dia, estou a fazer um pré-pedido de cartão de identidade.
        Não consigo avançar. Isto é o que vejo.
        Pode ajudar-me?
    .planb =
        Nada está perdido: pode recomeçar mais tarde.
        Não tem Internet? Ligue para uma mairie. O funcionário dá-lhe um formulário em cartão ao balcão.
        Escreva no formulário a preto e em maiúsculas.
        Troca um cartão grande ainda válido? O pré-pedido é obrigatório. France Services ajuda de graça.
        O selo também se compra na tabacaria (bureau de tabac).
        Vai ligar para o { $phone }? Confirme primeiro este número com a mairie.

carte-identite-numero = Tem o seu número de pré-pedido?
    .hint = O site dá-o no fim.
    .yes = Sim, tenho o número
    .no = Não, ainda não

carte-identite-rendez-vous = Marque um encontro na mairie
    .hint = Escolha uma mairie equipada, onde quiser em França.
    .land =
        Procure as mairies (câmaras municipais) perto de si.
        Escolha uma mairie.
        Escolha um dia e uma hora.
        Responda às perguntas do site.
        Anote o dia, a hora e o endereço.
    .note = Algumas mairies pedem um { $label-numero } (número do pré-pedido). Pergunte por telefone.
    .warning = A marcação é grátis. Um site pede { $prix-arnaque }? Feche-o. O verdadeiro endereço acaba em { $adresse-ants }.
    .say =
        Bom dia, quero uma marcação para um cartão de identidade.
        É para um adulto, ou para uma criança.
        Que dia está livre?
        Que papéis devo levar?
        Quanto tempo é preciso esperar pelo cartão?
    .planb =
        O mais simples: ligue para uma mairie equipada.
        O site não funciona? Ligue para a mairie, ou tente mais tarde.
        Não tem Internet? Faz-se tudo ao balcão. O funcionário dá-lhe um formulário em cartão.
        Escreva no formulário a preto e em maiúsculas.
        O selo também se compra na tabacaria (bureau de tabac).
        Vai ligar para o { $phone }? Confirme primeiro este número com a mairie.
    .dire = Tente também as câmaras municipais vizinhas.
    .piege = Esperar muito sem procurar outra câmara.

carte-identite-rdv = Tem uma marcação?
    .hint = Tem um dia, uma hora e uma mairie.
    .yes = Sim, tenho uma marcação
    .no = Não, ainda não

carte-identite-reserver = Faça uma marcação, depois vá à mairie
    .steps =
        Ligue para uma mairie equipada, ou procure em { $adresse-rdv }.
        Dê o seu número de pré-pedido.
        Venha com os papéis verdadeiros.
        Uma criança vem com o pai ou a mãe.
        O funcionário tira as impressões dos dedos.
        Guarde bem o recibo (récépissé).
    .note = A mairie avisa quando o cartão está pronto.

carte-identite-guichet = No dia marcado
    .steps =
        Venha em pessoa, com os papéis verdadeiros.
        Uma criança vem com o pai ou a mãe.
        O funcionário tira as impressões dos dedos.
        O funcionário dá-lhe um recibo (récépissé).
        Guarde bem este papel: tem um número.
    .note = Vem buscar o cartão à mesma mairie.

carte-identite-sans-numero = Sem número: não faz mal
    .text =
        Pode recomeçar mais tarde.
        Também pode ligar para uma mairie equipada. O funcionário dá-lhe um formulário em cartão.
        Troca um cartão grande ainda válido? É preciso o número. France Services ajuda de graça.

carte-identite-sans-rdv = Sem marcação: telefone
    .text =
        Ligue para várias mairies equipadas, mesmo longe de casa.
        Todas podem fazer o seu cartão.
        É urgente? Diga porquê ao funcionário.
    .warning = Uma marcação nunca se compra.

carte-identite-date-sms = Em que dia recebeu a mensagem?
    .hint = A mensagem diz que o cartão está pronto.
    .label = Dia da mensagem
    .example = 20 de novembro de 2026
    .unsure = Ainda não tenho mensagem
    .autrement =
        Chega uma mensagem quando o cartão está pronto.
        Procure-a no seu telemóvel. Escreva o dia dela.
        Não há mensagem? Leia por baixo do campo.
    .dire = Procurem a mensagem juntos.
    .laisser = A pessoa segura o seu telemóvel e escreve ela própria.

carte-identite-chercher = Vá buscar o cartão
    .open = Último dia para ir buscar o cartão: { $retrait-closes }.
    .late =
        O último dia era { $retrait-closes }.
        Ligue hoje para a mairie. Pergunte se o cartão ainda lá está.
    .text =
        Vá à mesma mairie.
        Tem { $retrait-mois ->
            [one] { $retrait-mois } mês
            [many] { $retrait-mois } meses
            *[other] { $retrait-mois } meses
        }. Depois, o cartão é destruído.
    .note =
        O seu filho ou a sua filha tem { $retrait-age ->
            [one] { $retrait-age } ano
            [many] { $retrait-age } anos
            *[other] { $retrait-age } anos
        } ou mais? Confirme com a mairie se deve vir.

carte-identite-attendre = Enquanto espera pelo cartão
    .list =
        O prazo? Pergunte na mairie.
        Siga o pedido no site: { $label-suivi } (onde está o meu cartão).
        O cartão espera por si { $retrait-mois ->
            [one] { $retrait-mois } mês
            [many] { $retrait-mois } meses
            *[other] { $retrait-mois } meses
        } na mesma mairie.
        Uma recusa? A mairie não decide. Escreva ao CERT.
        Ainda não consegue avançar? Ligue para o Défenseur des droits (defensor dos direitos): { $telephone-defenseur }.
