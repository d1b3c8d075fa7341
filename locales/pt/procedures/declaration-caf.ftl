declaration-caf = Declarar o meu dinheiro à CAF
    .tile = Recebo o RSA ou o prémio de atividade
    .line = A cada 3 meses, declaro o dinheiro do meu agregado familiar.
    .keywords = caf rsa prime activité prémio de atividade declaração trimestral declarar rendimentos trimestre salário net social rendimento mínimo abono ajuda apoio subsídio família minha conta mon compte 3230 atualizar papel dinheiro agregado familiar aah
    .agent = Tenho de fazer a minha declaração trimestral de rendimentos à CAF.

declaration-caf-aide = Que apoio recebe?
    .hint = Este guia prepara a sua declaração à CAF.
    .text = Aqui, só prepara. Pode parar e voltar.
    .rsa = O RSA da CAF
    .prime = O prémio de atividade da CAF
    .deux = Os 2 apoios da CAF
    .msa = Um apoio da MSA
    .unsure = Outro apoio, ou não sei
    .autrement =
        Quem paga a sua ajuda? Procure CAF ou MSA nas suas cartas.
        Depois procure RSA, ou prime d’activité.
        Não encontra? Escolha a última resposta.

declaration-caf-courrier = O que lê nos seus papéis?
    .hint = Pegue numa carta sobre o seu apoio ou num extrato do banco.
    .rsa = CAF e RSA
    .prime = CAF e prémio de atividade (prime d’activité)
    .deux = CAF e os 2 apoios
    .msa = MSA
    .unsure = Nenhuma destas palavras
    .autrement =
        Pegue numa carta, ou no papel do banco.
        Procure as palavras CAF, MSA, RSA e prime d’activité.
        Escolha a resposta com as mesmas palavras.
    .laisser = A pessoa abre e lê ela própria as suas cartas.

declaration-caf-msa = O seu apoio vem da MSA
    .text =
        A MSA tem o seu próprio site: { $site-msa }.
        Declare nesse site, mesmo com 0 €.
        Procure o número da sua MSA nas cartas dela.
        France Services também ajuda. É grátis.

declaration-caf-demander = Pergunte à CAF
    .text = Uma pessoa vê o seu processo consigo.
    .steps =
        Ligue para o { $phone }.
        Pergunte: “Que apoio recebo?”
        Pergunte: “Tenho de declarar a cada 3 meses?”
        Depois volte aqui.

declaration-caf-mois = Em que mês tem de declarar?
    .hint = Este mês é pessoal. Volta a cada 3 meses.
    .text =
        Está escrito em { $label-compte } (a minha conta), { $label-agenda } (a minha agenda).
        Declare sempre, mesmo com 0 €.
    .autrement =
        Declara uma vez a cada 3 meses.
        O sítio da CAF mostra o seu mês.
        Não sabe? Escolha a última resposta.

declaration-caf-trouver = Encontre o seu mês
    .steps =
        Abra o site { $site }.
        Entre em { $label-compte } (a minha conta).
        Leia { $label-agenda } (a minha agenda).
    .text = É o mês certo? A CAF envia esta mensagem: { $label-avis } (há uma coisa a fazer).
    .note =
        Ainda tem uma dúvida? Ligue para o { $phone }.
        O site também mostra os 3 meses. Pode continuar aqui.

declaration-caf-trois-mois = Declare estes 3 meses
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = Em { $trimestre-month }, declare o dinheiro de:
    .note =
        Declare logo que o site abre.
        O pagamento chega então no dia { $jour-paiement }.
    .warning =
        Conte o mês em que lhe enviam o dinheiro.
        A data do seu banco é por vezes diferente.
    .dire = Diga os 3 meses em voz alta, um a um.
    .piege = Confundir o mês do trabalho e o mês do pagamento.

declaration-caf-argent = Que dinheiro recebeu?
    .hint = Conte todo o agregado familiar, durante estes 3 meses.
    .text = O agregado familiar: o senhor ou a senhora, o marido ou a mulher, os filhos que trabalham.
    .salaire = Um salário
    .allocs = Desemprego, baixa por doença, reforma ou invalidez
    .deux = Os 2 ao mesmo tempo
    .rien = Nada disto
    .autrement =
        Pense no dinheiro que entrou em casa em 3 meses.
        O dinheiro vem de um trabalho? Escolha a primeira resposta.
        Vem do desemprego, de uma doença ou da reforma? Escolha a segunda resposta.
        Um e outro ao mesmo tempo? Escolha a terceira resposta.
    .laisser = A pessoa procura nos seus papéis. Olhe só para o que ela mostra.

declaration-caf-ajouter = Recebeu outro dinheiro?
    .hint = Conte todo o agregado familiar. Esqueça o dinheiro pago pela CAF.
    .list =
        Pensão de alimentos recebida
        Trabalho por conta própria
        Dinheiro de outro país
        Rendas ou poupanças que rendem
    .note = Um presente ou uma ajuda de uma pessoa próxima? Confirme com a CAF.
    .yes = Sim
    .no = Não
    .autrement =
        Recebeu dinheiro de outro lado?
        Por exemplo: o outro pai ou mãe paga pelos seus filhos.
        Ou alguém lhe paga uma renda.
        Uma só linha é verdade? Responda Sim.
    .laisser = A pessoa procura nos seus papéis. Olhe só para o que ela mostra.

declaration-caf-doute = Procure o dinheiro recebido
    .hint = Leve o tempo que precisar.
    .steps =
        Pegue nos extratos do banco dos 3 meses.
        Veja cada quantia recebida.
        Anote as quantias que lhe dão dúvidas.
        Pergunte à CAF no { $phone }.
    .note = Um presente ou uma ajuda de uma pessoa próxima? Confirme também com a CAF.

declaration-caf-papiers = Prepare estes papéis
    .hint = Marque o que já tem.
    .text =
        Conte cada pessoa do agregado familiar.
        Falta um papel? A CAF pode ajudar.

declaration-caf-net-social = Verifique cada valor
    .hint = O site já escreveu valores.
    .steps =
        Pegue no recibo de salário ou no papel do mês.
        Procure a linha « Net social » (valor líquido social).
        Compare com o valor do site.
    .warning =
        « Net à payer » (líquido a pagar) é outro valor.
        Valor errado? Corrija-o antes de confirmar.
    .note = Diga também o erro ao seu patrão.
    .dire = Ponha o dedo na linha «Net social».
    .piege = Acreditar que o valor do site está sempre certo.

declaration-caf-releves = Verifique cada valor
    .hint = O site já escreveu valores.
    .steps =
        Pegue nos seus papéis dos 3 meses.
        Procure o « montant net social » (valor líquido social).
        É o mesmo valor no site?
    .warning = Valor errado? Corrija-o antes de confirmar.
    .note = Ainda nada? Ligue para o { $phone }.

declaration-caf-zero = Declare, mesmo com 0 €
    .text =
        A sua declaração mantém o seu processo aberto.
        No site, leia cada valor.
        Está lá um salário por engano?
        Corrija-o antes de confirmar.
    .note = Uma dúvida? Ligue para a CAF, no { $phone }.
    .dire = Com 0 € também é preciso declarar.
    .piege = Não fazer nada, porque não há nada a dizer.

declaration-caf-depart = Vá ao site da CAF
    .hint = É grátis. Leve consigo os seus papéis.
    .text = As palavras do site podem mudar um pouco.
    .land =
        Toque em { $label-compte } (a minha conta).
        Escreva o seu número de segurança social e a sua palavra-passe (senha).
        Toque em { $label-ressources } (os meus rendimentos).
        Toque em { $label-declarer } (declarar os rendimentos do trimestre).
        Lê { $label-profil } (o seu perfil mudou?).
        Família, trabalho ou casa diferente? Responda sim e corrija.
        Lê { $label-foyer } (declare os seus rendimentos e os do agregado familiar).
        Veja cada mês e cada pessoa.
        Valor certo: deixe-o.
        Valor errado: corrija-o. Junte o recibo de salário ou o papel do mês.
        Valor que falta: acrescente-o.
        Acrescente também o outro dinheiro recebido.
        Confirme, depois guarde a confirmação.
    .say =
        Bom dia. Tenho de fazer a minha declaração trimestral de rendimentos.
        Preciso de ajuda para a fazer.
        Pode fazer-me uma marcação?
    .planb =
        Não tem computador? Peça uma marcação na CAF, no { $phone }.
        France Services também ajuda. É grátis.
        Para o RSA, existe um papel: { $cerfa-rsa }. Confirme com a CAF.
        Um papel para o prémio de atividade? Confirme com a CAF.
        Site avariado? Tire uma fotografia do ecrã.
        Ligue para o { $phone } no mesmo dia.

declaration-caf-envoye = Viu a confirmação?
    .hint = Ela diz que a CAF tem a sua declaração.
    .yes = Sim, vi
    .no = Não, ainda não
    .autrement =
        No fim, o sítio da CAF escreve uma mensagem.
        Diz que a CAF tem a sua declaração.
        Viu essa mensagem? Responda Sim.

declaration-caf-suite = Guarde a confirmação
    .text =
        Guarde também os seus papéis.
        O seu apoio fica igual durante 3 meses, exceto em caso de separação.
        A CAF paga no dia { $jour-paiement } de cada mês.
        Declare outra vez daqui a 3 meses.
    .warning =
        Família, trabalho ou casa diferente?
        Diga logo à CAF.
        Um erro? Diga-o também.

declaration-caf-recours-rsa = A CAF engana-se?
    .hint =
        Tem { $recours-mois ->
            [one] { $recours-mois } mês
            [many] { $recours-mois } meses
            *[other] { $recours-mois } meses
        } depois da carta dela.
    .steps =
        Escreva ao presidente do departamento.
        Guarde uma cópia da sua carta.
        Ele diz que não? Recorra ao tribunal administrativo.
    .note =
        Pagou-lhe demais? A CAF tira o dinheiro dos pagamentos seguintes.
        Pode pedir um perdão da dívida.

declaration-caf-recours-prime = A CAF engana-se?
    .hint =
        Tem { $recours-mois ->
            [one] { $recours-mois } mês
            [many] { $recours-mois } meses
            *[other] { $recours-mois } meses
        } depois da carta dela.
    .steps =
        Escreva à commission de recours amiable (comissão de recurso) da CAF.
        Guarde uma cópia da sua carta.
        Ela diz que não? Recorra ao tribunal administrativo.
    .note =
        Pagou-lhe demais? A CAF tira o dinheiro dos pagamentos seguintes.
        Pode pedir um perdão da dívida.

declaration-caf-recours-deux = A CAF engana-se?
    .hint =
        Tem { $recours-mois ->
            [one] { $recours-mois } mês
            [many] { $recours-mois } meses
            *[other] { $recours-mois } meses
        } depois da carta dela.
    .steps =
        Para o RSA, escreva ao presidente do departamento.
        Para o prémio, escreva à commission de recours amiable (comissão de recurso).
        A resposta é não? Recorra ao tribunal administrativo.
    .note =
        Pagou-lhe demais? A CAF tira o dinheiro dos pagamentos seguintes.
        Pode pedir um perdão da dívida.

declaration-caf-recu = Pergunte se foi enviado
    .steps =
        Abra { $label-compte } (a minha conta) e leia { $label-agenda } (a minha agenda).
        Ainda tem uma dúvida? Ligue para o { $phone }.
        Pergunte: “Têm a minha declaração?”
    .note = A CAF tem-na? Está feito.

declaration-caf-bloque = O que não deixa avançar?
    .hint = Pode continuar mais tarde.
    .panne = O site não funciona
    .passe = A palavra-passe (senha)
    .retard = O tempo, ou um atraso
    .unsure = Outra coisa
    .autrement =
        O que o impede de continuar?
        O sítio não abre? Escolha a primeira resposta.
        Não consegue entrar? Escolha a segunda resposta.
        A data está perto ou passou? Escolha a terceira resposta.

declaration-caf-panne = O site não funciona
    .steps =
        Anote o dia e a hora.
        Tire uma fotografia do ecrã.
        Ligue para o { $phone } no mesmo dia.
        Peça ao funcionário para anotar a sua chamada.
    .note =
        O pagamento pode chegar depois do dia { $jour-paiement }.
        Confirme com o funcionário da CAF.

declaration-caf-passe = A palavra-passe não funciona
    .text =
        Ligue para a CAF, no { $phone }.
        Diga: “Perdi a minha palavra-passe.”
        Experimente também o botão FranceConnect.
    .warning = Guarde a palavra-passe (senha) em segredo. Escreva-a só em { $site }.

declaration-caf-retard = Declare já
    .text =
        Sem isso, o pagamento para.
        Declare: ele pode recomeçar.
        Ligue para o { $phone }.
        Pergunte: “Qual é o meu último dia?”
        Pergunte: “Pagam os meses passados?”
    .note = A CAF responde conforme o seu processo.

declaration-caf-appeler = Uma pessoa pode ajudar
    .steps =
        Ligue para a CAF, no { $phone }.
        Diga: “Quero acabar a minha declaração.”
        Diga o que não deixa avançar.
    .note = France Services também ajuda. É grátis.
