complementaire-sante = Pagar menos pela minha saúde
    .tile = Tenho dificuldade em pagar os meus cuidados de saúde
    .line = Uma ajuda grátis ou barata, se tem pouco dinheiro.
    .keywords = complémentaire santé solidaire complementar saúde seguro de saúde mutuelle mútua grátis barata css c2s cmu cmuc acs plano de saúde pagar médico dentista óculos medicamentos remédios ameli cpam segurança social secu msa renovar 3646
    .agent = Quero pedir a complémentaire santé solidaire (seguro complementar de saúde solidário).

complementaire-sante-situation = O que quer fazer?
    .hint = A complémentaire santé solidaire (seguro complementar de saúde solidário) paga os seus cuidados com a segurança social.
    .text = Médico, dentes, óculos, medicamentos: paga pouco, ou nada.
    .demander = Pedir esta ajuda
    .garder = Ficar com ela mais 1 ano
    .refus = Responder a uma recusa
    .unsure = Não sei se a tenho
    .note = Muito doente hoje? Ligue para o { $urgence }.
    .autrement =
        Esta ajuda paga uma grande parte dos seus cuidados.
        Não a tem? Escolha a primeira resposta.
        Acaba em breve? Escolha a segunda resposta.
        Uma carta diz não? Escolha a terceira resposta.

complementaire-sante-savoir = Já tem esta ajuda?
    .text =
        Dê o seu cartão Vitale na farmácia.
        Pergunte: “Eu tenho um seguro complementar?”
        Ou ligue para o { $phone }.
    .note = Se não tem, pode pedi-la aqui.

complementaire-sante-fin = Quando acaba a sua ajuda?
    .hint = A data está no papel da ajuda.
    .label = Último dia da ajuda
    .example = 31 de março de 2027
    .unsure = Não encontro a data
    .autrement =
        A ajuda tem um último dia.
        Está escrito no papel da ajuda.
        Não encontra? Leia por baixo do campo.

complementaire-sante-renouveler = Peça-a outra vez
    .early = É demasiado cedo. Peça a partir de { $demande-opens }.
    .open = É o momento. Peça antes de { $demande-closes }.
    .late = Peça depressa. A ajuda pode parar. Ligue para o { $phone }.
    .text =
        A ajuda dura 1 ano.
        Peça entre 4 e 2 meses antes do fim.
    .note = Recebe o RSA? A ajuda continua sozinha. Confirme no { $phone }.

complementaire-sante-refus = Disseram-lhe que não?
    .steps =
        Leia a carta. Guarde-a.
        Ligue para o { $phone }. Pergunte: “Porquê?”
        Não está de acordo? Escreva à commission de recours amiable (comissão de recurso).
        Guarde uma cópia.
    .warning =
        Tem { $recours-mois ->
            [one] { $recours-mois } mês
            [many] { $recours-mois } meses
            *[other] { $recours-mois } meses
        } depois da carta.
    .note = O seu dinheiro baixou? Pode fazer outro pedido.

complementaire-sante-caisse = Quem paga hoje os seus cuidados?
    .hint = Veja as suas cartas sobre a saúde.
    .cpam = A CPAM, com o site ameli
    .msa = A MSA
    .aucune = Ninguém. Não tenho número de segurança social
    .autrement =
        Que nome lê nas suas cartas de saúde?
        CPAM ou ameli? Escolha a primeira resposta.
        MSA? Escolha a segunda resposta.
        Nem um nem outro? Escolha a terceira resposta.
    .laisser = A pessoa procura nas suas cartas. Não fique com a carte Vitale dela.

complementaire-sante-msa = Peça à MSA
    .text =
        A MSA dá a mesma ajuda.
        O site dela é { $site-msa }.
        O número dela está nas suas cartas.
        O papel é o { $formulaire }.
    .note = France Services também ajuda. É grátis.

complementaire-sante-sans-numero = Primeiro, a segurança social
    .text =
        É preciso um número antes de pedir.
        Ligue para o { $phone }. Diga: “Não tenho número.”
        Sem papéis? Peça a aide médicale de l’État (ajuda médica do Estado).
    .note = Doente agora? Vá ao hospital. Peça a PASS.

complementaire-sante-demander = Telefone, vão dizer-lhe
    .text =
        Ligue para o { $phone }.
        Diga: “Quem paga os meus cuidados?”
        Diga: “Quero uma ajuda para a minha saúde.”
    .note = Depois volte aqui.

complementaire-sante-aide = Recebe um destes apoios?
    .rsa = O RSA
    .aspa = A ASPA ou a ASI
    .aah = A AAH
    .non = Não, nenhum
    .autrement =
        O RSA ajuda as pessoas com pouco dinheiro.
        A ASPA ajuda as pessoas idosas.
        A ASI ajuda algumas pessoas com invalidez.
        A AAH ajuda as pessoas com deficiência.
        Nenhuma destas ajudas? Escolha a quarta resposta.
    .dire = Fale baixo, longe dos outros.
    .laisser = A pessoa aponta a sua resposta. Não tem de a dizer.

complementaire-sante-rsa = Com o RSA, é grátis
    .text =
        Em geral, a ajuda chega sozinha. Não é preciso pedir.
        Não recebeu nada? Ligue para o { $phone }.
        Diga: “Tenho o RSA. Quero a minha complémentaire santé solidaire.”
    .note = É para todo o seu agregado familiar.

complementaire-sante-simple = O pedido é mais curto
    .text =
        Muitas vezes, não escreve o dinheiro recebido.
        É preciso fazer o pedido mesmo assim.
        Confirme o seu caso no { $phone }.
    .note = Vive em casal, ou tem um trabalho? O pedido pode ser longo.

complementaire-sante-limites = Tem direito a esta ajuda?
    .text = O dinheiro do agregado familiar, por mês, em { $annee }:
    .list =
        Uma pessoa só: grátis até { $gratuit-1 }.
        Uma pessoa só: barato até { $payant-1 }.
        2 pessoas: grátis até { $gratuit-2 }.
        2 pessoas: barato até { $payant-2 }.
        Estes valores mudam. Confirme no { $phone }.
    .note =
        Barato: de { $prix-bas } a { $prix-haut } por mês e por pessoa.
        Mais de 2 pessoas, ou ultramar: é mais.

complementaire-sante-foyer = Um pedido para todo o agregado familiar
    .list =
        O senhor ou a senhora.
        O marido, a mulher ou o companheiro.
        Os filhos com menos de { $age-enfants ->
            [one] { $age-enfants } ano
            [many] { $age-enfants } anos
            *[other] { $age-enfants } anos
        }.
    .note =
        Vive só e tem menos de { $age-enfants ->
            [one] { $age-enfants } ano
            [many] { $age-enfants } anos
            *[other] { $age-enfants } anos
        }? Pergunte como fazer.

complementaire-sante-argent = Que dinheiro contar?
    .text =
        Conte 12 meses: de { $periode-1 } a { $periode-12 }. Confirme no site.
        Muitas vezes, o site conhece o salário, o desemprego, a reforma.
        Acrescente o resto:
    .list =
        Pensão de alimentos recebida.
        Trabalho por conta própria.
        Dinheiro de outro país.
    .note = Uma dúvida? Pergunte antes de assinar.

complementaire-sante-gestion = Quem vai pagar por si?
    .text =
        O pedido faz esta pergunta.
        Pode escolher a CPAM.
        Ou uma mutuelle da lista oficial.
        A ajuda é a mesma.
    .warning = Já tem uma mutuelle? Pergunte antes de a parar.

complementaire-sante-voie = Como quer pedir?
    .hint = É grátis em todos os casos.
    .site = No site ameli
    .papier = Em papel
    .agent = Com uma pessoa
    .autrement =
        Há 3 maneiras de pedir. Todas são grátis.
        Usa a Internet? Escolha a primeira resposta.
        Prefere escrever? Escolha a segunda resposta.
        Quer ajuda? Escolha a terceira resposta.

complementaire-sante-papiers = Prepare estes papéis
    .hint = Marque o que já tem.
    .text = Leve os papéis de todo o agregado familiar.
    .note = Falta um papel? Peça mesmo assim.

complementaire-sante-depart = Vá ao site ameli
    .hint = É grátis. Leve consigo os seus papéis.
    .text = As palavras do site podem mudar um pouco.
    .land =
        Entre com o seu número de segurança social e a sua palavra-passe (senha).
        Ou com FranceConnect.
        Toque em { $label-demarches } (os meus pedidos).
        Toque em { $label-css } (fazer um pedido desta ajuda).
        Veja cada pessoa do agregado familiar.
        Veja o dinheiro recebido. Acrescente o que falta.
        Escolha quem paga por si.
        Junte os seus papéis em fotografia.
        Leia tudo outra vez, depois confirme.
        Guarde a confirmação.
    .say =
        Bom dia. Quero a complémentaire santé solidaire (seguro complementar de saúde solidário).
        Preciso de ajuda para a pedir.
        Pode fazer-me uma marcação?
    .planb =
        Não tem computador? O papel existe: { $formulaire }.
        Peça-o no { $phone }, ou na segurança social.
        France Services também ajuda. É grátis.
        Site avariado? Tente amanhã. Ou ligue para o { $phone }.

complementaire-sante-envoye = Viu a confirmação?
    .hint = Ela diz que o pedido foi enviado.
    .yes = Sim, vi
    .no = Não, ainda não

complementaire-sante-attendre = Espere pela resposta
    .text =
        A resposta chega em { $reponse-mois ->
            [one] { $reponse-mois } mês
            [many] { $reponse-mois } meses
            *[other] { $reponse-mois } meses
        } no máximo.
        Não recebeu nada? Ligue para o { $phone }.
    .list =
        É sim? Atualize o cartão Vitale na farmácia.
        Não é grátis? Leia a carta e responda depressa.
        Anote a data de fim. Peça-a outra vez todos os anos.

complementaire-sante-verifier = Verifique o envio
    .steps =
        Abra o site ameli. Toque em { $label-demarches } (os meus pedidos).
        Não encontra? Ligue para o { $phone }.
        Pergunte: “Têm o meu pedido?”
    .note = Já chegou? Está feito.

complementaire-sante-bloque = Não consegue avançar?
    .list =
        O site não funciona: tente amanhã.
        Palavra-passe (senha) perdida: ligue para o { $phone }. Experimente também FranceConnect.
        Falta um papel: ligue para o { $phone }.
        Demasiado difícil: vá a France Services. É grátis.
    .note = Nada está perdido.

complementaire-sante-formulaire = Preencha o papel
    .steps =
        Peça o { $formulaire } na CPAM ou no { $phone }.
        Preencha-o. Assine-o.
        Junte uma cópia dos seus papéis.
        Guarde uma cópia de tudo.
        Envie-o à sua CPAM, ou entregue-o na receção.
    .note =
        A resposta chega em { $reponse-mois ->
            [one] { $reponse-mois } mês
            [many] { $reponse-mois } meses
            *[other] { $reponse-mois } meses
        } no máximo.

complementaire-sante-guichet = Peça com uma pessoa
    .steps =
        Ligue para o { $phone }. Peça uma marcação.
        Ou vá a France Services, sem pagar.
        Leve os seus papéis.
        Guarde a sua palavra-passe (senha) só para si.
    .note =
        A resposta chega em { $reponse-mois ->
            [one] { $reponse-mois } mês
            [many] { $reponse-mois } meses
            *[other] { $reponse-mois } meses
        } no máximo.
