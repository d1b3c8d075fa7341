identite-en-ligne = Entrar com FranceConnect
    .tile = Um site pede-me FranceConnect
    .line = Encontrar a conta certa, ou desbloquear FranceConnect.
    .keywords = france connect franceconnect franseconnect franceconnect+ ligação entrar conectar login identificador identidade digital palavra-passe senha esquecida esqueci código perdido conta ameli france identité número provisório segurança social nome errado nome diferente data de nascimento errada nascido no estrangeiro erro bloqueado pirata roubo sem conta
    .agent = Quero entrar num site com FranceConnect.

identite-en-ligne-besoin = Um site pede-lhe FranceConnect?
    .hint = É um botão para entrar nos sites públicos.
    .text =
        Ele usa uma conta que já tem.
        É grátis. Este guia não pede nenhuma palavra-passe (senha).
    .entrer = Quero usá-lo
    .bloque = Não consigo avançar
    .vol = Alguém usa a minha conta
    .unsure = Não compreendo
    .autrement =
        FranceConnect é um botão.
        Abre um sítio com uma conta que já tem.
        Quer entrar? Escolha a primeira resposta.
        Não funciona? Escolha a segunda resposta.

identite-en-ligne-bouton = Para que serve este botão?
    .steps =
        Toca no botão FranceConnect.
        Escolhe uma conta, por exemplo a dos impostos.
        Escreve o identificador e a palavra-passe (senha) dessa conta.
        Volta ao site. Ele já o conhece.
    .note = Muitos sites têm também a sua própria palavra-passe. Pode escolher.

identite-en-ligne-compte = Que conta já tem?
    .hint = Basta uma.
    .impots = Os impostos
    .ameli = Ameli, o seguro de saúde (Assurance maladie)
    .msa = A MSA
    .poste = L’Identité Numérique La Poste (identidade digital dos correios)
    .appli = A aplicação France Identité
    .aucun = Nenhuma
    .autrement =
        Em que sítio já entra com uma palavra-passe?
        Os impostos, ameli ou outro: um só basta.
        Não tem nada? Escolha a sexta resposta.

identite-en-ligne-papier = Que papel tem?
    .hint = Com um só, pode criar-se uma conta.
    .note = O novo cartão é pequeno como um cartão do banco.
    .avis = Um aviso dos impostos
    .secu = Um número de segurança social
    .carte = O novo cartão de identidade francês
    .titre = Um passaporte, ou um título de residência
    .rien = Nada disto
    .autrement =
        Veja os papéis que tem.
        O avis d’impôt é uma carta dos impostos.
        O número de segurança social está na carte Vitale.
        Não tem nada? Escolha a quinta resposta.

identite-en-ligne-creer-impots = Crie uma conta dos impostos
    .steps =
        No alto do aviso, procure o número fiscal: { $chiffres-fiscal } algarismos.
        Procure também o « revenu fiscal de référence » (rendimento fiscal de referência).
        Na declaração, procure o « numéro d’accès en ligne » (número de acesso pela Internet).
        Vá a { $site-impots }. Crie o seu espaço.
    .note =
        Falta um número? Ligue para o { $tel-impots }.
        Ou vá ao centro dos impostos com um documento de identidade.

identite-en-ligne-numero = Com que algarismo começa o seu número?
    .hint = O número de segurança social.
    .fixe = Com 1 ou 2
    .autre = Com outro algarismo
    .autrement =
        Este número está na carte Vitale.
        Olhe só para o primeiro algarismo.
        Não diga o resto.
    .dire = Pergunte só o primeiro algarismo.
    .laisser = A pessoa olha para o seu cartão. Não anote o número.

identite-en-ligne-creer-ameli = Crie uma conta Ameli
    .steps =
        Pegue no seu cartão Vitale. O site também pode pedir o seu RIB.
        Vá a { $site-ameli }. Crie a sua conta.
        O site envia um e-mail. Abra-o depressa.
    .note = Não consegue? Ligue para o { $tel-ameli }. Peça um código provisório.

identite-en-ligne-provisoire = O seu número talvez seja provisório
    .text =
        Um número provisório não permite uma conta Ameli.
        Os seus direitos são os mesmos.
    .steps =
        Ligue para o { $tel-ameli }.
        Pergunte: “O meu número é provisório?”
        Pergunte: “Que papel falta?”
    .note =
        Muitas vezes, é a certidão de nascimento.
        Entretanto, peça para tratar dos seus assuntos ao balcão.

identite-en-ligne-creer-appli = Instale a aplicação France Identité
    .text =
        Ela pede um telefone bastante novo. É preciso ter { $age-adulte ->
            [one] { $age-adulte } ano
            [many] { $age-adulte } anos
            *[other] { $age-adulte } anos
        }.
    .steps =
        Instale a aplicação.
        Escreva o número em baixo, à direita, no cartão.
        Encoste o cartão ao telefone.
        Abra o e-mail recebido. Escolha um código.
    .note = Não funciona? Toque em Voltar. Escolha outro papel.

identite-en-ligne-creer-poste = Peça nos correios (La Poste)
    .text =
        O nome: L’Identité Numérique La Poste. É grátis.
        É preciso ter { $age-adulte ->
            [one] { $age-adulte } ano
            [many] { $age-adulte } anos
            *[other] { $age-adulte } anos
        }, um e-mail, um telefone com Internet.
        Um funcionário dos correios pode verificar o seu documento.
    .note = Tem um título de residência? Confirme que serve, no { $tel-poste }.

identite-en-ligne-sans-compte = Pode fazer sem conta
    .text =
        A Internet é um direito. Não é uma obrigação.
        Peça o balcão, o telefone ou o papel.
    .steps =
        Ligue para o serviço, ou vá a France Services.
        Diga: “Não tenho conta. Como fazer?”
        Tem um documento de identidade? O centro dos impostos pode dar um número fiscal.

identite-en-ligne-papiers = Leve isto consigo
    .hint = Marque o que já tem.
    .note = A sua palavra-passe (senha) é só sua. Nós nunca a pedimos.

identite-en-ligne-essai = Experimente no seu site
    .steps =
        Volte ao site onde quer tratar do assunto.
        Toque no botão FranceConnect. Escolha a sua conta.
        No alto, leia o endereço: é o da sua conta.
        Escreva o identificador e a palavra-passe (senha).
        Pode chegar um código por mensagem ou por e-mail. Escreva-o.
        O site mostra o seu nome? Continue.
    .note = Depois de 2 erros, pare. A conta pode ficar bloqueada.

identite-en-ligne-entre = Conseguiu entrar?
    .hint = O site mostra o seu nome.
    .yes = Sim
    .no = Não

identite-en-ligne-bien = Muito bem, funciona
    .text =
        Em cada site público, toque em FranceConnect.
        Escolha a mesma conta.
        Um e-mail avisa de cada vez.
    .warning = Chega um e-mail, mas não fez nada? Mude depressa a palavra-passe (senha).
    .note =
        Uma pessoa próxima ajuda-o? Fique ao lado. Escreva a palavra-passe com as suas mãos.
        Precisa de ajuda para o resto? Uma pessoa pode ajudar.

identite-en-ligne-blocage = O que não deixa avançar?
    .hint = A culpa não é sua. Nada está perdido.
    .passe = A palavra-passe (senha)
    .code = O código não chega
    .nom = O nome, ou o nascimento
    .plus = Pedem FranceConnect+
    .panne = O site não funciona
    .unsure = Outra coisa
    .autrement =
        O que o impede de continuar?
        O sítio recusa a sua palavra-passe? Escolha a primeira resposta.
        Espera um código? Escolha a segunda resposta.
        O sítio não encontra o seu nome? Escolha a terceira resposta.
        Senão, leia as outras respostas.

identite-en-ligne-passe = É a palavra-passe da sua conta
    .text = FranceConnect não tem palavra-passe (senha) própria. Ligue:
    .list =
        Impostos: { $tel-impots }
        Ameli: { $tel-ameli }
        Correios (La Poste): { $tel-poste }
        MSA: o número está nas cartas dela
    .note =
        Diga: “Perdi a minha palavra-passe.”
        Também pode usar outra conta.

identite-en-ligne-code = O código não chega
    .steps =
        Espere 10 minutos. Veja todas as suas mensagens.
        O seu telefone ou o seu e-mail é novo? A conta tem de o saber.
        Impostos: ligue para o { $tel-impots }. Ameli: o { $tel-ameli }.
        Diga: “Não recebo o código.”
    .warning = Nunca dê um código a alguém que lhe telefona.

identite-en-ligne-nom = Compare o seu nome, letra a letra
    .text =
        FranceConnect compara o seu apelido, os nomes próprios, o nascimento.
        Uma só letra pode bloquear.
    .steps =
        Pegue no documento de identidade ou na certidão de nascimento.
        Veja o nome escrito em cada conta.
        Anote o que está errado.
    .note = Em geral, conta o nome de nascimento, mesmo depois de um casamento.

identite-en-ligne-naissance = Onde nasceu?
    .hint = A pessoa a quem telefonar muda.
    .france = Em França
    .ailleurs = Noutro país

identite-en-ligne-ne-france = Peça para corrigir o erro
    .steps =
        A conta dos impostos está errada? Ligue para o { $tel-impots }.
        A conta Ameli está errada? Ligue para o { $tel-ameli }.
        A certidão de nascimento está errada? Ligue para a mairie (câmara municipal) onde nasceu.
        Diga: “O meu nome está mal escrito. Que papel devo enviar?”
    .note = Pode demorar. Entretanto, experimente outra conta.

identite-en-ligne-ne-ailleurs = O seguro de saúde pode corrigir
    .steps =
        Ligue para o { $tel-ameli }.
        Diga: “Nasci noutro país. O meu nome está errado.”
        Pergunte: “Que certidão de nascimento devo enviar?”
        Pergunte: “É preciso uma tradução?”
    .note =
        Não tem o dia exato do nascimento? Diga-o.
        Entretanto, peça para tratar do assunto ao balcão.

identite-en-ligne-plus = FranceConnect+ quer uma conta mais segura
    .text = Há 2 contas possíveis:
    .list =
        L’Identité Numérique La Poste (identidade digital dos correios)
        A aplicação France Identité
    .note =
        France Identité pede por vezes uma ida à mairie (câmara municipal).
        Nem uma nem outra? Ligue para o serviço.
        Diga: “Não tenho FranceConnect+. Como fazer?”

identite-en-ligne-panne = O site não funciona
    .steps =
        Anote o dia e a hora.
        Tire uma fotografia do ecrã.
        Experimente outra conta.
        Ligue no mesmo dia para o serviço de que precisa.
    .note = Há uma data-limite? Diga ao funcionário. Peça um papel.

identite-en-ligne-vol = Proteja a sua conta
    .steps =
        Mude depressa a palavra-passe (senha) da conta.
        Ligue: impostos { $tel-impots }, Ameli { $tel-ameli }.
        Diga: “Alguém usa a minha conta.”
        Avise também em { $site-fc }.
        Vá à polícia. Peça um papel.
    .note = Uma mensagem estranha? Envie-a para o { $tel-arnaque }.

identite-en-ligne-personne = Uma pessoa pode ajudar
    .steps =
        Tire uma fotografia da mensagem no ecrã.
        Vá a France Services com os seus papéis e o seu telefone.
        Mostre a mensagem.
    .warning = Guarde a palavra-passe (senha) só para si. Escreva-a com as suas mãos.
