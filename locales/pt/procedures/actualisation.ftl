actualisation = Fazer a minha atualização mensal
    .tile = Tenho inscrição no France Travail
    .line = Todos os meses, diga a sua situação para manter a inscrição.
    .keywords = pole emploi france travail desemprego desempregado desempregada fundo de desemprego seguro desemprego subsidio atualizacao atualização mensal actualização actualisation atualizar declarar declaração situação do mês inscrição inscrito horas salário recibo trabalho temporário interim atraso esqueci 3949
    .agent = Tenho de fazer a minha atualização mensal no France Travail.

actualisation-pour-qui = Tem inscrição no France Travail?
    .hint = France Travail é o novo nome do Pôle emploi.
    .text =
        Todos os meses, a pessoa inscrita diz a sua situação: é a atualização mensal (actualisation).
        O seu espaço pessoal mostra { $label-actualiser } (fazer a atualização)? Tem de a fazer.
    .note = Este guia não envia nada. Pode parar a qualquer momento.
    .yes = Sim
    .no = Não
    .autrement =
        Disse à France Travail que procura trabalho?
        Antes, este serviço chamava-se Pôle emploi.
        Não sabe? Escolha a última resposta.

actualisation-pas-inscrit = Sem inscrição, não há nada a enviar
    .text =
        A atualização mensal é para as pessoas inscritas.
        Quer inscrever-se? Vá ao site { $portal }.
        Prefere falar com alguém? Ligue para o { $phone }.
        Uma agência também pode fazer a sua inscrição. Um funcionário ajuda.

actualisation-savoir = Como saber se tem de a fazer
    .steps =
        Abra o seu espaço pessoal no site { $portal }.
        Procure o botão { $label-actualiser } (fazer a atualização).
        Vê este botão? Faça a atualização.
        Tem uma dúvida? Ligue para o { $phone }.
    .note = A data-limite é { $fenetre-closes } à meia-noite.

actualisation-tot = Enviou a atualização de { $fenetre-missed }?
    .hint = Hoje, o envio está fechado. A próxima vez abre { $fenetre-opens }.
    .yes = Sim, enviei
    .no = Não

actualisation-verif = Como saber se foi enviada
    .steps =
        Abra o seu espaço pessoal no site { $portal }.
        Abra { $label-droits } (direitos e pedidos).
        Procure a atualização de { $fenetre-missed }.
        Não encontra? Ligue para o { $phone }.
    .note = Depois, toque em Voltar. Responda à pergunta.

actualisation-retard = É demasiado tarde para { $fenetre-missed }
    .text =
        A data-limite já passou.
        A sua inscrição acaba. O pagamento também para.
        Não é um castigo. Pode inscrever-se outra vez.
    .note = Uma pessoa pode ajudar já hoje.

actualisation-reinscrire = Inscreva-se outra vez já hoje
    .steps =
        Ligue para o { $phone }. Ou vá ao site { $portal }.
        Diga: “A atualização de { $fenetre-missed } não foi enviada.”
        Pergunte: “Como me inscrevo outra vez?”
        Pergunte: “Vou perder dinheiro?”
    .warning = Não sabemos se este mês é pago. Confirme com um funcionário.

actualisation-contester = Não está de acordo com uma decisão?
    .steps =
        Fale primeiro com a sua agência. Peça uma resposta por escrito.
        Ela diz que não? Escreva ao mediador do { $portal }.
        Ainda é não? Pode ir ao tribunal administrativo.
    .note = Pergunte os prazos na agência.

actualisation-attendre = Está tudo bem. Nada a enviar hoje
    .text =
        A próxima atualização é a de { $fenetre-month }.
        Abre { $fenetre-opens }.
        Fecha { $fenetre-closes } à meia-noite.
    .note = Hoje, prepare os seus papéis. Experimente também a sua palavra-passe (senha).

actualisation-preparer = Prepare os seus papéis
    .hint = O recibo de salário só é preciso se trabalha.
    .note = Falta um papel? Ainda tem tempo.

actualisation-quand = Tem até { $fenetre-closes } à meia-noite
    .text =
        É o momento para { $fenetre-month }.
        Faça-a cedo. Assim, um pagamento chega mais depressa.
        A data-limite é a mesma, também ao domingo.
    .warning = Depois dessa data, a sua inscrição acaba.

actualisation-formation = Fez uma formação ou um estágio em { $fenetre-month }?
    .hint = Pense em todo o mês.
    .yes = Sim
    .no = Não

actualisation-travaille = Trabalhou em { $fenetre-month }?
    .hint = Conte tudo: uma hora, um dia, um mês.
    .note = O trabalho por conta própria também é um trabalho.
    .yes = Sim, trabalhei
    .no = Não
    .dire = Uma hora de trabalho também conta. Procurem juntos.
    .piege = Esquecer um trabalho pequeno.

actualisation-compte = O que é um trabalho
    .text = Responda { $label-oui } (sim) se fez uma só destas coisas:
    .list =
        Um emprego com um patrão, mesmo 1 hora.
        Um trabalho temporário (intérim).
        Um trabalho por conta própria.
    .note = O dinheiro chega mais tarde? Confirme com um funcionário no { $phone }.
    .next = Compreendi

actualisation-autre = Teve uma baixa por doença, uma licença ou uma nova pensão?
    .text =
        Licença: pelo nascimento de um filho, para a mãe ou para o pai.
        Pensão: de reforma ou de invalidez.
    .arret = Sim, uma baixa ou uma licença
    .pension = Sim, uma nova pensão
    .deux = Sim, as 2
    .non = Não
    .autrement =
        Pense no mês que declara.
        Esteve doente, com um papel do médico?
        Teve um bebé?
        Começou uma reforma ou outra pensão?
    .dire = Fale baixo, longe dos outros.
    .laisser = A pessoa aponta a sua resposta. Não tem de a dizer.

actualisation-dates = Dê as datas
    .text = Responda { $label-oui } (sim) ao que é verdade para si.
    .list =
        Formação: veja o papel do centro.
        Estágio: primeiro dia e último dia.
        Baixa por doença, licença de paternidade: as datas.
        Licença de maternidade: a data de início.
        Nova reforma ou pensão de invalidez: a data de início.
    .warning = Uma linha daqui não é verdade para si? Responda { $label-non } (não).
    .note = Uma dúvida? Ligue para o { $phone }.

actualisation-recherche = Atenção à última pergunta
    .text =
        O site pergunta: { $label-recherche } (continua à procura de emprego?)
        Quer manter a inscrição? Responda { $label-oui } (sim).
    .warning = A resposta { $label-non } (não) faz parar a sua inscrição.
    .note =
        Tem dúvidas? Ligue primeiro para o { $phone }.
        Em formação, o site nem sempre faz esta pergunta.

actualisation-papiers = Leve estes papéis
    .hint = Tenha-os perto de si para responder ao site.
    .note = Falta um papel? Continue. Pode enviá-lo mais tarde.

actualisation-emplois = As suas horas e o seu salário bruto
    .hint = Pegue nos seus recibos de salário. Uma linha por patrão.
    .text = Pode saltar esta parte. Nada é enviado.
    .note = Trabalha por conta própria? Pergunte no { $phone }.
    .warning = Conte as férias pagas e os prémios. Não conte a indemnização de fim de contrato.
    .heures = Horas, sem os minutos
    .brut = Salário bruto em euros
    .row = Patrão { $number }
    .dire = Mostre a linha «brut» (bruto) no recibo de salário.
    .piege = Usar o salário líquido em vez do bruto.
    .autrement =
        Para cada patrão, escreva 2 números.
        O primeiro: as horas de trabalho do mês.
        O segundo: o salário ao lado da palavra «brut».
        Não encontra? Passe esta página.

actualisation-fiche = Onde ler os números?
    .list =
        Horas: o total do mês, sem os minutos.
        Salário bruto: procure a palavra brut.
        Conte as férias pagas e os prémios.
        Não conte a indemnização de fim de contrato.
    .note =
        Não tem recibo de salário? Dê um número aproximado. Envie o recibo depois.
        Uma dúvida? Pergunte ao patrão ou no { $phone }.

actualisation-depart = Vá ao site { $portal }
    .hint = Pode enviar de { $fenetre-opens } até { $fenetre-closes } à meia-noite.
    .warning =
        Leia tudo outra vez antes de confirmar.
        Depois, a declaração fica bloqueada na Internet.
        Um erro? Ligue para o { $phone }.
    .note =
        As palavras do site podem mudar um pouco.
        Pode começar e acabar mais tarde.
    .land =
        Escreva o seu identificador e a sua palavra-passe (senha).
        Toque no botão { $label-actualiser } (fazer a atualização), depois em { $label-declarer } (declarar a minha situação).
        Por vezes, o site já mostra informações. Verifique cada linha.
        Uma linha está errada? Assinale o erro nessa página.
        Responda às perguntas: formação, trabalho, estágio, baixa, licença, pensão.
        Trabalhou? Escreva cada patrão, as horas e o salário bruto.
        Quer manter a inscrição? A { $label-recherche } (continua à procura de emprego?), responda { $label-oui } (sim).
        Leia tudo no passo { $label-verifier } (verifico e confirmo a declaração). Depois, confirme.
        No passo { $label-justificatifs } (envio os comprovativos), envie os seus papéis. Também pode ser mais tarde.
        Espere pela confirmação. Guarde-a ou imprima-a.
    .say =
        Um atendimento automático responde dia e noite no { $phone }.
        Ele pede o seu identificador e a sua palavra-passe (senha).
        Faz as mesmas perguntas que o site.
        A um funcionário, diga: “Quero fazer a minha atualização de { $fenetre-month }.”
        Depois de um erro, diga: “Enviei um erro. Como corrigir?”
    .planb =
        Não tem computador? Telefone, ou abra a aplicação { $label-application } (o meu espaço) no seu telefone.
        Não tem Internet? A sua agência empresta um computador de graça.
        Precisa de ajuda? Vá a France Services, um lugar público grátis perto de si.
        Site avariado? Anote a hora e tire uma fotografia do ecrã. Telefone no mesmo dia.
        Mesmo com avaria, a data-limite é sempre { $fenetre-closes }. Faça-a cedo.

actualisation-envoye = Viu a confirmação?
    .hint = O site escreve que a sua declaração está registada.
    .yes = Sim, vi
    .no = Ainda não
    .dire = Procurem juntos a mensagem do site.
    .piege = Fechar a página antes desta mensagem.

actualisation-garder = Está enviado. Guarde a prova
    .steps =
        Guarde a página, ou imprima-a.
        Envie os papéis pedidos.
        Um pagamento chega cerca de { $delai-virement ->
            [one] { $delai-virement } dia
            [many] { $delai-virement } dias
            *[other] { $delai-virement } dias
        } de trabalho depois.
        Uma mudança? Diga em { $delai-changement ->
            [one] { $delai-changement } dia
            [many] { $delai-changement } dias
            *[other] { $delai-changement } dias
        }, sem esperar.
        Um erro? Ligue para o { $phone }.
    .note = Não está de acordo? Fale com a agência, depois com o mediador, depois com o tribunal.

actualisation-recu = Como verificar o envio
    .steps =
        Abra o seu espaço pessoal. Toque em { $label-actualiser } (fazer a atualização).
        O site escreve { $label-deja } (já declarou a sua situação)? Está enviado.
        Se não, veja { $label-droits } (direitos e pedidos). A resposta chega em { $delai-espace ->
            [one] { $delai-espace } hora
            [many] { $delai-espace } horas
            *[other] { $delai-espace } horas
        }.
        Uma dúvida? Ligue para o { $phone } antes de { $fenetre-closes }.

actualisation-bientot = É normal. Volte { $fenetre-opens }
    .text =
        O envio ainda não está aberto.
        Depois, tem até { $fenetre-closes } à meia-noite.
        Guarde os seus recibos de salário.
    .note = Anote a data num papel ou no seu telefone.

actualisation-blocage = Não consegue avançar? Aqui estão as soluções
    .list =
        Site avariado: tire uma fotografia do ecrã. Ligue para o { $phone }.
        Sem código: telefone, ou vá à agência.
        Número errado enviado: telefone depressa.
        Data passada: inscreva-se outra vez no { $phone }.
    .warning = A data-limite é { $fenetre-closes } à meia-noite.
    .note = Não está de acordo? Fale com a agência, depois com o mediador, depois com o tribunal.
