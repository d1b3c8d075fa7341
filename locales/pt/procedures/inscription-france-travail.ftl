inscription-france-travail = Inscrever-me no France Travail
    .tile = Procuro trabalho
    .line = Inscrever-se para ter ajuda, e por vezes o desemprego.
    .keywords = inscrever inscrição inscrever-me pole emploi france travail desemprego desempregado desempregada sem trabalho sem emprego fundo de desemprego seguro desemprego subsídio perdi o trabalho despedido despedida demitido fim de contrato procurar emprego chomage are 3949
    .agent = Quero inscrever-me no France Travail para procurar emprego.

inscription-france-travail-situation = Em que ponto está hoje?
    .hint = France Travail é o novo nome do Pôle emploi.
    .text =
        A inscrição conta no dia em que a faz. Faça-a depressa.
        Aqui, nada é enviado.
    .sans = Não tenho trabalho
    .bientot = O meu trabalho acaba em breve
    .ancien = Já tive inscrição antes
    .rsa = Recebo o RSA, ou estou na mission locale
    .unsure = Outra coisa, ou não sei
    .autrement =
        Diga como vai o seu trabalho hoje.
        Nenhum trabalho? Escolha a primeira resposta.
        Um contrato acaba em breve? Escolha a segunda resposta.
        Já inscrito no passado? Escolha a terceira resposta.

inscription-france-travail-auto = Provavelmente já tem inscrição
    .text =
        Com o RSA ou a mission locale, a inscrição é automática.
        O seu marido, mulher ou companheiro também fica inscrito, se recebe o RSA.
        Uma carta diz-lho. Faça o que ela pede.
    .steps =
        Não tem carta? Ligue para o { $phone }.
        Pergunte: “Já tenho inscrição?”
        Pergunte: “Tenho de fazer a atualização todos os meses?”

inscription-france-travail-savoir = Para quem é a inscrição?
    .list =
        Procura um trabalho.
        Tem { $age-minimum ->
            [one] { $age-minimum } ano
            [many] { $age-minimum } anos
            *[other] { $age-minimum } anos
        } ou mais.
        Pode trabalhar em França.
    .text = A inscrição é grátis. É para si se:
    .note = Está doente, em formação, ou num trabalho a tempo parcial? Pergunte no { $phone }.

inscription-france-travail-bientot = Espere pelo fim do trabalho
    .text =
        Inscreva-se no dia a seguir ao seu último dia.
        Antes, prepare tudo com este guia.
    .note = Anote esse dia num papel ou no seu telefone.

inscription-france-travail-reinscrire = Inscreva-se outra vez
    .text =
        É a mesma porta que na primeira vez.
        Talvez o seu antigo espaço pessoal ainda exista.
        Tenha perto de si o identificador e a palavra-passe (senha).
    .note = Perdeu-os? Ligue para o { $phone }. Um funcionário ajuda.

inscription-france-travail-identite = Que documento de identidade tem?
    .hint = Um documento ainda válido.
    .carte = Cartão de identidade ou passaporte
    .sejour = Cartão ou título de residência
    .aucun = Nenhum, ou já passou o prazo
    .autrement =
        Que papel mostra o seu nome e a sua foto?
        Um cartão de identidade ou um passaporte? Escolha a primeira resposta.
        Um papel para ficar em França? Escolha a segunda resposta.
        Nenhum, ou a data passou? Escolha a terceira resposta.

inscription-france-travail-sejour = Veja o seu título de residência
    .text =
        Tem o direito de trabalhar? A agência verifica.
        O prazo acaba em breve? Peça já o novo.
        Tem um papel enquanto espera? Ligue para o { $phone }.

inscription-france-travail-sans-papier = Pergunte que papel mostrar
    .steps =
        Ligue para o { $phone }.
        Diga: “Quero inscrever-me. Não tenho um documento válido.”
        Pergunte: “Que outro papel serve?”
    .note =
        Também pode ir à agência. Confirme os horários.
        France Services ajuda a fazer outro documento. É grátis.

inscription-france-travail-travail = Já trabalhou em França?
    .hint = Um contrato curto também conta.
    .note = O trabalho passado pode dar direito ao subsídio de desemprego.
    .yes = Sim
    .no = Não
    .autrement =
        Teve um trabalho pago em França?
        Mesmo pouco tempo, conta.
        Não sabe? Pergunte a uma pessoa.

inscription-france-travail-attestation = Peça o certificado do patrão
    .text =
        Cada patrão dá-lhe este papel (attestation employeur) no fim do contrato.
        Serve para calcular o subsídio de desemprego.
        Falta? Inscreva-se mesmo assim.
    .note = O patrão não o dá? Diga-o no { $phone }.
    .warning =
        Para o subsídio de desemprego, inscreva-se no prazo de { $delai-chomage ->
            [one] { $delai-chomage } mês
            [many] { $delai-chomage } meses
            *[other] { $delai-chomage } meses
        } depois do contrato.

inscription-france-travail-sans-chomage = A inscrição é útil mesmo assim
    .text =
        Um funcionário ajuda a procurar um trabalho ou uma formação.
        Sem trabalho passado, muitas vezes não há subsídio de desemprego.
        Pouco dinheiro? Pergunte à CAF se tem direito ao RSA.

inscription-france-travail-papiers = Prepare estes papéis
    .hint = Marque o que já tem.
    .note = Falta algum? Continue. Pode entregá-lo mais tarde.

inscription-france-travail-internet = Pode fazê-lo na Internet?
    .hint = O site pede um endereço de e-mail e um telefone.
    .yes = Sim, sem ajuda ou com uma pessoa próxima
    .no = Não, quero ajuda

inscription-france-travail-agence = A agência faz a sua inscrição
    .text = Um funcionário ajuda, com o computador da agência. É grátis.
    .steps =
        Ligue para o { $phone }, ou vá à agência.
        Diga: “Quero inscrever-me. Preciso de ajuda.”
        Não tem e-mail? Diga-o também.
        Leve os seus papéis.
    .note = France Services também ajuda. É grátis.

inscription-france-travail-depart = Vá ao site { $portal }
    .hint = É grátis, dia e noite.
    .warning = O seu trabalho ainda não acabou? Espere pelo dia a seguir ao último dia.
    .note =
        As palavras do site podem mudar um pouco.
        Pode parar e acabar mais tarde, durante { $brouillon-jours ->
            [one] { $brouillon-jours } dia
            [many] { $brouillon-jours } dias
            *[other] { $brouillon-jours } dias
        }.
    .land =
        Toque em { $label-inscrire } (inscrever-se, inscrever-se outra vez).
        Escreva o seu nome, a sua morada, o seu telefone, o seu e-mail.
        Escreva o seu número de segurança social.
        Diga o seu último trabalho, e o trabalho que procura.
        O site propõe o subsídio de desemprego? Peça-o ao mesmo tempo.
        Junte o seu RIB.
        O site propõe uma marcação? Escolha um dia e uma hora.
        Leia tudo outra vez. Confirme.
        Guarde a confirmação, o identificador e a palavra-passe (senha).
    .say =
        Bom dia. Procuro trabalho. Quero inscrever-me.
        Preciso de ajuda com o site.
        Pode inscrever-me com um funcionário?
    .planb =
        Não tem computador? A agência empresta um. Um funcionário ajuda.
        O site não o deixa inscrever-se? Ligue para o { $phone }.
        Site avariado? Anote a hora. Tire uma fotografia do ecrã. Telefone no mesmo dia.
        France Services também ajuda. É grátis.

inscription-france-travail-envoye = Viu a confirmação?
    .hint = O site escreve que o seu pedido está registado.
    .yes = Sim, vi
    .no = Não, ainda não

inscription-france-travail-apres = Está enviado. E agora?
    .steps =
        Leia cada mensagem do seu espaço pessoal.
        Envie depressa os papéis que lhe pedem.
        Anote o dia da sua marcação.
        Muda de morada ou de telefone? Diga-o.
    .note = Guarde uma cópia de tudo.

inscription-france-travail-rendez-vous = O primeiro encontro
    .text =
        Um funcionário fala consigo do seu trabalho e do que precisa.
        Lê mal, ou fala pouco francês? Diga-o.
        Leve o seu documento de identidade. Tem um CV? Leve-o.
    .note = Quer vir com alguém? Pergunte antes no { $phone }.
    .warning = Não pode vir? Telefone antes. Se não, a inscrição pode acabar.

inscription-france-travail-chaque-mois = Todos os meses, faça a atualização
    .text =
        Ela abre no fim do mês. Procure { $label-actualiser } (fazer a atualização).
        Sem ela, a inscrição acaba.
        O nosso guia “Fazer a minha atualização mensal” ajuda.
    .note =
        Uma pergunta? Ligue para o { $phone }.
        Não está de acordo? Fale com a agência, depois escreva ao mediador.

inscription-france-travail-recu = Pergunte se está registado
    .steps =
        Veja os seus e-mails e o seu espaço pessoal.
        Ainda tem uma dúvida? Ligue para o { $phone }.
        Pergunte: “Já tenho inscrição? A partir de que dia?”

inscription-france-travail-patience = É normal. Volte em breve
    .text =
        Os seus papéis estão prontos.
        Inscreva-se no dia a seguir ao seu último dia.
    .note = Anote esse dia no seu telefone.

inscription-france-travail-blocage = O que não deixa avançar?
    .hint = A culpa não é sua. Há outra porta.
    .panne = O site não funciona
    .code = O código ou a palavra-passe (senha)
    .refus = O site diz que não
    .unsure = Outra coisa
    .autrement =
        O que o impede de continuar?
        O sítio não abre? Escolha a primeira resposta.
        Não consegue entrar? Escolha a segunda resposta.
        O sítio recusa? Escolha a terceira resposta.

inscription-france-travail-panne = O site não funciona
    .steps =
        Anote o dia e a hora.
        Tire uma fotografia do ecrã.
        Ligue para o { $phone } no mesmo dia.
        Diga: “Quero inscrever-me já hoje.”
    .note = A agência também pode fazer a sua inscrição.

inscription-france-travail-code = O código ou a palavra-passe não funciona
    .text =
        Um código pode vir por e-mail ou por mensagem. Espere 10 minutos.
        Nada? Ligue para o { $phone }.
        Diga: “Não consigo entrar no meu espaço pessoal.”
    .warning = Não dê a sua palavra-passe (senha) a ninguém.

inscription-france-travail-refus = O site recusa a inscrição
    .text = Algumas pessoas passam por um funcionário. Está previsto.
    .steps =
        Ligue para o { $phone }. Pergunte porquê.
        Vá à agência com os seus papéis.
        A agência diz que não? Peça a resposta por escrito.
    .note = Não está de acordo? Escreva ao mediador, depois ao tribunal administrativo.
