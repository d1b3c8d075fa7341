term-actualisation = atualização mensal
    .means =
        Diz ao France Travail a sua situação do mês.
        Faz isto todos os meses para manter a inscrição.

term-salaire-brut = salário bruto
    .means =
        É o salário antes dos descontos obrigatórios.
        É maior do que o dinheiro recebido.
        Está escrito no recibo de salário.

term-pension-invalidite = pensão de invalidez
    .means =
        É dinheiro para uma pessoa doente que trabalha menos.
        O site pergunta a categoria 2 ou 3.
        A categoria está escrita na sua carta de pensão.

term-identifiant = identificador
    .means = O nome ou o número para entrar no seu espaço pessoal.

term-indemnite = indemnização de fim de contrato
    .means = Dinheiro pago a mais, no fim de alguns contratos.

term-tuteur = tutor ou curador
    .means =
        Uma pessoa escolhida por um juiz.
        Ela protege uma pessoa e ajuda-a a decidir.

term-mediateur = mediador
    .means =
        Uma pessoa que ajuda a resolver um desacordo.
        Escreve-lhe depois da resposta da agência.

term-justificatif = comprovativos
    .means = São os papéis que provam o que diz.

term-caf = CAF
    .means =
        Caixa de apoios às famílias (Caisse d’allocations familiales).
        Ela paga apoios às famílias e às pessoas.

term-msa = MSA
    .means =
        Segurança social da agricultura (Mutualité sociale agricole).
        É a caixa das pessoas que trabalham na agricultura.

term-rsa = RSA
    .means =
        Rendimento mínimo (Revenu de solidarité active).
        Um apoio para as pessoas que têm pouco dinheiro.

term-prime-activite = prémio de atividade
    .means = Um apoio para as pessoas que trabalham e ganham pouco.

term-aah = AAH
    .means =
        Subsídio para adultos com deficiência (Allocation aux adultes handicapés).
        Um apoio para as pessoas com deficiência.

term-foyer = agregado familiar
    .means =
        As pessoas que a CAF conta consigo.
        Por exemplo: o senhor ou a senhora, o marido ou a mulher, os filhos.

term-conjoint = marido, mulher ou companheiro
    .means =
        A pessoa com quem vive em casal.
        Com ou sem casamento.

term-net-social = net social (valor líquido social)
    .means =
        Um valor escrito em cada recibo de salário.
        Os papéis dos apoios também o indicam.
        A CAF calcula o seu apoio com ele.

term-invalidite = invalidez
    .means = Uma doença ou um acidente não deixa trabalhar como antes.

term-pension-alimentaire = pensão de alimentos
    .means =
        Dinheiro pago pelo outro pai ou mãe para os seus filhos.
        Ou pelo seu antigo marido, mulher ou companheiro.

term-placements = poupanças que rendem
    .means =
        Dinheiro guardado que dá dinheiro.
        Confirme o seu caso com a CAF.

term-releve-banque = extrato do banco
    .means = A lista do dinheiro recebido e pago, dada pelo seu banco.

term-cerfa = Cerfa
    .means = Um papel oficial para preencher, com um número.

term-france-services = France Services
    .means =
        Um lugar perto de si.
        Uma pessoa ajuda a tratar dos seus papéis, de graça.

term-franceconnect = FranceConnect
    .means =
        Um botão para entrar com outra conta oficial.
        Por exemplo: a sua conta dos impostos.

term-president-departement = presidente do departamento
    .means =
        O chefe do conselho do departamento.
        O departamento trata do RSA com a CAF.

term-commission-recours = comissão de recurso (commission de recours amiable)
    .means = Um grupo da CAF que volta a ler as decisões.

term-tribunal-administratif = tribunal administrativo
    .means = Juízes. Decidem entre si e a administração.

term-remise-dette = perdão da dívida
    .means = A CAF aceita que devolva menos dinheiro, ou nada.

term-pre-demande = pré-pedido
    .means =
        Dá uma parte das respostas na Internet.
        O site dá-lhe um número. Depois vai à mairie.

term-mairie-equipee = mairie equipada
    .means =
        Uma mairie (câmara municipal) com a máquina para fazer os cartões.
        Nem todas as mairies a têm. Escolhe a que quiser.

term-recepisse = recibo do pedido
    .means =
        Um papel do funcionário. Prova que fez o pedido.
        Tem o número do pedido.

term-timbre-electronique = selo eletrónico
    .means =
        Um pagamento para o Estado, com um código.
        Recebe uma folha, ou uma mensagem de 16 algarismos. Serve durante 1 ano.

term-election-domicile = domiciliação (élection de domicile)
    .means =
        Uma morada para receber as suas cartas.
        É para as pessoas sem casa estável.

term-acte-naissance = certidão de nascimento
    .means =
        Um papel da mairie (câmara municipal) onde a pessoa nasceu.
        Diz o nome, o dia e o lugar do nascimento.

term-cert = CERT
    .means =
        O serviço do Estado que estuda os pedidos de cartões.
        É ele que decide. A mairie só envia o seu processo. Pergunte a morada dele na mairie.

term-medecin-traitant = médico de família
    .means =
        O médico que escolheu. Ele conhece-o.
        A segurança social tem o nome dele.

term-ordonnance = receita
    .means = O papel do médico para ter medicamentos.

term-sage-femme = parteira
    .means = Ela acompanha as mulheres grávidas e o bebé.

term-gynecologue = ginecologista
    .means = O médico das mulheres.

term-centre-de-sante = centro de saúde
    .means = Um lugar com vários médicos. Paga-se pouco, ou nada.

term-carte-vitale = cartão Vitale
    .means = O cartão verde. Mostra que a segurança social paga os seus cuidados.

term-pass = PASS
    .means =
        Serviço de acesso aos cuidados de saúde, no hospital.
        Trata as pessoas sem dinheiro ou sem segurança social.

term-complementaire-sante = seguro complementar de saúde
    .means =
        Paga o que a segurança social não paga.
        Também se diz « mutuelle ».

term-carnet-de-sante = boletim de saúde
    .means = O livro dos cuidados e das vacinas de uma criança.

term-mediateur-sante = mediador
    .means = Uma pessoa da segurança social. Ela ajuda a resolver um desacordo.

term-defenseur-des-droits = defensor dos direitos
    .means = Ajuda as pessoas que são maltratadas.
term-mission-locale = missão local
    .means =
        Um lugar grátis para os jovens dos 16 aos 25 anos.
        Lá ajudam a encontrar um trabalho ou uma formação.

term-allocation-chomage = subsídio de desemprego
    .means = Dinheiro todos os meses, para quem trabalhou o suficiente antes.

term-attestation-employeur = certificado do patrão
    .means =
        Um papel do seu antigo patrão.
        Diz as datas do contrato e os salários.

term-rib = RIB
    .means =
        Dados da conta do banco (Relevé d’identité bancaire).
        O papel com o número da sua conta no banco.

term-cv = CV
    .means =
        Curriculum vitae.
        Uma folha com os seus estudos e os seus trabalhos anteriores.

term-securite-sociale = segurança social
    .means = Devolve o dinheiro dos seus cuidados. O número dela está no cartão Vitale.

term-ameli = Ameli
    .means = O site do seguro de saúde (Assurance maladie), para os seus cuidados.

term-ccas = CCAS
    .means =
        Centro de ação social da cidade (Centre communal d’action sociale).
        Ajuda os habitantes. Muitas vezes fica na mairie (câmara municipal).

term-accueil-de-jour = centro de dia
    .means = Um lugar para descansar, comer ou lavar-se, durante o dia.

term-assistant-social = assistente social
    .means = Uma pessoa que ajuda com a casa, o dinheiro, os papéis. É grátis.

term-commission-mediation = comissão de mediação
    .means =
        Um grupo de pessoas, em cada departamento.
        Decide se o Estado deve encontrar um lugar para si.

term-complementaire-solidaire = seguro complementar de saúde solidário
    .means = Uma ajuda do Estado para pagar os seus cuidados.

term-cpam = CPAM
    .means =
        Caixa do seguro de saúde (Caisse primaire d’assurance maladie).
        É a segurança social. O site dela é ameli.

term-aspa = ASPA
    .means =
        Um apoio para as pessoas idosas que têm pouco dinheiro.
        Antes dizia-se « minimum vieillesse ».

term-asi = ASI
    .means = Um apoio a juntar a uma pequena pensão de invalidez.

term-recours-sante = comissão de recurso (commission de recours amiable)
    .means = Um grupo da segurança social. Volta a ler o seu processo.
term-asile = asilo
    .means = Pede à França que o proteja do seu país.

term-defenseur-droits = defensor dos direitos
    .means = Ajuda de graça quando um serviço público se engana.

term-domiciliation = domiciliação
    .means = Uma morada grátis para as suas cartas, sem casa estável.

term-quotient-familial = quotient familial
    .means = Um número da CAF. Depende do seu dinheiro e dos seus filhos.
