hebergement-urgence = Encontrar onde dormir esta noite
    .tile = Não tenho onde dormir
    .line = Esta noite, ou em breve. Para si ou para outra pessoa.
    .keywords = 115 alojamento urgência emergência dormir rua sem abrigo sem teto sem casa morador de rua hotel abrigo albergue samu social siao despejo despejado posto na rua noite frio cama violência família filhos crianças
    .agent = Não tenho onde dormir. Preciso de ajuda para esta noite.

hebergement-urgence-danger = O que se passa?
    .hint = Para uma cama, pode telefonar já. É grátis.
    .text = { $phone }
    .danger = Estou em perigo
    .malade = Uma pessoa está muito mal
    .dehors = Não tenho onde dormir esta noite
    .bientot = Vou perder a minha casa
    .autre = Ajudo uma pessoa que está na rua
    .autrement =
        O que é mais grave agora?
        Fazem-lhe mal, ou tem medo? Escolha a primeira resposta.
        Senão, leia as outras respostas uma a uma.
    .laisser = A pessoa aponta a sua resposta. Em perigo, telefone você.
    .dire = Fale baixo, longe dos outros.

hebergement-urgence-secours = Telefone agora
    .hint = É grátis, dia e noite.
    .text = { $police }
    .list =
        A polícia: { $police } ou { $europe }.
        Não pode falar? Escreva uma mensagem ao { $sourds }.
        Violência contra uma mulher: { $violences }.
        Uma criança em perigo: { $enfance }.
    .note = Saia, se puder. Vá para um lugar com gente.
    .next = E agora, onde dormir?

hebergement-urgence-soins = Ligue agora para o { $samu }
    .hint = É grátis, dia e noite.
    .text = { $samu }
    .steps =
        Diga onde está.
        Diga o que vê.
        Fique com a pessoa.
    .note =
        O { $europe } também funciona.
        Não pode falar ou ouvir? Escreva uma mensagem ao { $sourds }.
    .next = E agora, onde dormir?

hebergement-urgence-qui = Quem procura uma cama?
    .hint = Toda a gente pode ligar para o { $phone }, com ou sem papéis.
    .seul = Um ou mais adultos
    .famille = Uma família com filhos, ou uma mulher grávida
    .jeune = Eu. Tenho menos de 18 anos
    .autrement =
        Diga quem precisa de uma cama.
        Adultos, sem crianças? Escolha a primeira resposta.
        Crianças, ou uma mulher grávida? Escolha a segunda resposta.
        Tem menos de 18 anos? Escolha a terceira resposta.

hebergement-urgence-jeune = Ligue para o { $enfance }
    .hint = É grátis, dia e noite. Ninguém vê a chamada na fatura.
    .text =
        { $enfance }
        Diga a sua idade, e onde está.
        Diga: “Não tenho ninguém comigo. Não tenho onde dormir.”
        O { $phone } também pode ajudar.
    .warning = Tem medo? Ligue para o { $police }, ou vá à polícia.

hebergement-urgence-telephone = Tem um telefone?
    .hint = O { $phone } funciona sem tarifário e sem saldo.
    .yes = Sim
    .no = Não, ou está sem bateria

hebergement-urgence-sans-telephone = Peça a alguém
    .text = Diga: “Posso ligar para o { $phone }? É grátis.”
    .list =
        a mairie (câmara municipal)
        uma farmácia, um café
        a estação, o hospital
        um centro de dia (accueil de jour)
        a polícia

hebergement-urgence-avant = Antes de telefonar
    .list =
        Procure o nome da rua e da cidade.
        Veja a estação ou a paragem de autocarro.
        Pegue em alguma coisa para anotar.
        Guarde bateria suficiente.
    .note = Nenhum papel é obrigatório. Pode não dizer o seu nome.

hebergement-urgence-dire = O que diz
    .list =
        “Não tenho onde dormir esta noite.”
        “Estou em tal lugar.”
        “Não tenho ninguém comigo.” Ou: “Somos 2.”
        “Estou doente.” Ou: “Tenho um cão.”
        “Tenho medo de alguém.”
    .note = Fala outra língua? Diga o nome dela. Procuram uma pessoa que a fala.

hebergement-urgence-dire-famille = Fale também dos filhos
    .list =
        “Tenho 2 filhos, de 4 e 7 anos.”
        “Estou grávida de 6 meses.”
        “O meu bebé está doente.”
        “Eles vão à escola aqui.”
    .note = Assim, procuram um lugar para a sua família.

hebergement-urgence-appel = Ligue para o { $phone }
    .hint = É grátis, dia e noite.
    .text = { $phone }
    .steps =
        Espere. Pode demorar.
        Responda às perguntas.
        Pergunte: “Têm um lugar?”
        Anote a hora e a resposta.
    .warning = Nem sempre há lugar. A culpa não é sua.
    .next = Já telefonei

hebergement-urgence-reponse = O que diz o { $phone }?
    .place = Dá um lugar
    .complet = Não há lugar
    .personne = Ninguém responde
    .autrement =
        Telefonou. Como acaba a chamada?
        Dão-lhe uma morada? Escolha a primeira resposta.
        Dizem-lhe não? Escolha a segunda resposta.
        Ninguém fala? Escolha a terceira resposta.
    .laisser = A pessoa fala ela própria ao telefone, se puder.

hebergement-urgence-aller = Anote tudo
    .list =
        O endereço e o nome do lugar.
        Até que horas pode chegar.
        Como chegar lá.
        Para quantas noites.
    .text = É demasiado longe, ou está atrasado? Ligue para o { $phone }.
    .note = Leve os seus papéis e os seus medicamentos, se os tiver.

hebergement-urgence-complet = Não há lugar? Peça outra coisa
    .list =
        “A que horas devo voltar a ligar?”
        “Onde posso comer, lavar-me, aquecer-me?”
        “Uma equipa pode vir ver-me?”
        “Pode anotar a minha chamada?”
    .text = Volte a ligar para o { $phone } esta noite e amanhã.
    .note = Um lugar pode ficar livre.

hebergement-urgence-rappeler = Ligue outra vez
    .text =
        Muitas pessoas ligam para o { $phone }.
        Espere um pouco. Depois recomece.
        Anote a hora de cada chamada.
    .note = Entretanto, vá falar com alguém.

hebergement-urgence-portes = Vá falar com alguém
    .text = Diga: “Não tenho onde dormir esta noite.”
    .list =
        O CCAS ou a mairie (câmara municipal).
        Um centro de dia (accueil de jour).
        Uma associação de ajuda.
        A escola dos seus filhos.
        O hospital, se está doente.
    .note = Eles conhecem outros lugares. Podem telefonar consigo.

hebergement-urgence-nuit = Se está na rua esta noite
    .list =
        Fique com outras pessoas.
        Escolha um sítio com luz.
        Tenha os seus papéis consigo.
        Volte a ligar para o { $phone }, mesmo à noite.
    .warning =
        Muito frio, ou muito mal? Ligue para o { $samu } ou o { $europe }.
        Em perigo? Ligue para o { $police }.

hebergement-urgence-droits = Continua sem lugar?
    .text =
        Guarde a lista das suas chamadas.
        Peça um assistente social na mairie (câmara municipal).
        Diga: “Quero escrever à comissão de mediação.”
        O papel é o { $formulaire }. É grátis.
    .note = Ela pode pedir um lugar ao Estado para si.

hebergement-urgence-demain = E amanhã?
    .list =
        Pergunte no lugar: “Posso ficar?”
        Se não, volte a ligar cedo para o { $phone }.
        Peça um assistente social.
        Peça uma morada para as suas cartas no CCAS.
    .note = Uma pessoa pode acompanhar o seu processo.

hebergement-urgence-perdre = Tem uma cama esta noite?
    .hint = Por exemplo em sua casa, ou em casa de um amigo.
    .yes = Sim
    .no = Não

hebergement-urgence-garder = Peça ajuda agora
    .steps =
        Guarde todas as cartas.
        Vá ao CCAS ou à mairie (câmara municipal).
        Diga: “Vou perder a minha casa.”
        Mostre as cartas. Leiam as datas juntos.
        Peça um assistente social.
    .note = Fica sem cama uma noite? Ligue para o { $phone }.

hebergement-urgence-aider = Ajudar uma pessoa na rua
    .steps =
        Fale com ela. Pergunte se quer ajuda.
        Ligue para o { $phone }. É grátis.
        Diga onde ela está, e como está.
    .warning =
        Ela está muito mal? Ligue para o { $samu } e fique lá.
        É uma criança sozinha? Ligue para o { $enfance }.
