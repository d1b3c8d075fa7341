rendez-vous-medical = Consultar um médico
    .tile = Preciso de um médico
    .line = Urgência, consulta marcada, ou sem médico.
    .keywords = médico consulta marcar consulta marcação doutor doutora doente doença urgência urgências emergência samu dentista dentes olhos oftalmologista ginecologista especialista médico de família saúde cuidados hospital doctolib pediatra febre dor dores
    .agent = Preciso de marcar uma consulta com um médico.

rendez-vous-medical-urgence = Como está a pessoa doente?
    .hint = Pode ser quem está a ler, ou outra pessoa.
    .text = Um destes sinais? Ligue para o { $samu }.
    .list =
        Respira mal.
        Tem dor no peito.
        De repente, fala mal.
        Já não responde.
        Sangra muito.
    .grave = Tem um destes sinais
    .vite = É preciso um médico hoje
    .attend = Pode esperar
    .unsure = Não sei
    .autrement =
        Olhe para a pessoa. Leia os sinais um a um.
        Vê um destes sinais? Escolha a primeira resposta.
        Nenhum sinal, mas tem dores? Escolha a segunda resposta.
        Tem uma dúvida? Escolha a última resposta.
    .dire = Leia os sinais um a um. Um só basta.
    .laisser = A pessoa responde. Em perigo, telefone você.

rendez-vous-medical-grave = Ligue agora para o { $samu }
    .hint = É grátis, dia e noite.
    .text = { $samu }
    .steps =
        Diga onde está: cidade, rua, andar.
        Diga o que vê.
        Só desligue quando lho disserem.
    .note =
        O { $europe } também funciona.
        Não pode falar ou ouvir? Envie uma mensagem ao { $sourds }.
        Vontade de morrer? Ligue para o { $suicide }.

rendez-vous-medical-doute = Uma dúvida? Telefone
    .hint = É grátis.
    .text =
        { $phone }
        Ninguém responde? Ligue para o { $samu }, dia e noite.
        Fazem-lhe perguntas.
        Dizem-lhe o que fazer.
    .note = Telefonar sem ser preciso não é um erro.

rendez-vous-medical-traitant-vite = Tem um médico de família?
    .hint = É o médico que vê habitualmente (médecin traitant).
    .yes = Sim
    .no = Não
    .autrement =
        É o seu médico de todos os dias.
        A segurança social sabe o nome dele.
        Nenhum médico é o seu? Responda Não.

rendez-vous-medical-d-abord = Ligue primeiro para o seu médico
    .steps =
        Diga: “É para hoje.”
        Diga onde lhe dói, e desde quando.
        Ouça a mensagem se ele não está.
    .note = Ele tem uma vaga? Anote a hora. Está feito.
    .next = Ele não pode

rendez-vous-medical-garde = Ligue para o { $phone }
    .hint = É grátis. Os horários mudam com o departamento.
    .text =
        { $phone }
        Procuram um médico consigo.
        Ninguém responde? Ligue para o { $samu }, dia e noite.
    .list =
        Diga a sua idade e onde lhe dói.
        Tenha consigo o cartão Vitale.
    .note =
        Precisa de outra receita? Ligue para o seu médico.
        Não pode falar ou ouvir? Envie uma mensagem ao { $sourds }.

rendez-vous-medical-quel = Que cuidado de saúde procura?
    .hint = Uma dúvida? Escolha a primeira resposta.
    .medecin = Um médico
    .direct = Os dentes, os olhos, uma gravidez
    .autre = O coração, a pele, os ossos, outra coisa
    .autrement =
        O que quer tratar?
        Os dentes, os olhos, ou uma gravidez? Escolha a segunda resposta.
        Não sabe? Escolha a primeira resposta.

rendez-vous-medical-traitant = Tem um médico de família?
    .hint = É o médico que vê habitualmente (médecin traitant).
    .yes = Sim
    .no = Não
    .autrement =
        É o seu médico de todos os dias.
        A segurança social sabe o nome dele.
        Nenhum médico é o seu? Responda Não.

rendez-vous-medical-direct = Telefone diretamente
    .text = Para estes cuidados, não é preciso pedir uma carta:
    .list =
        o dentista
        o médico dos olhos
        a parteira ou o ginecologista
    .note = O seu médico de família pode dar-lhe um nome.

rendez-vous-medical-lettre = Veja primeiro o seu médico
    .text =
        O seu médico de família escreve uma carta.
        Com ela, a segurança social paga mais.
        Ele também pode telefonar por si.
    .note =
        Menos de { $age-enfant ->
            [one] { $age-enfant } ano
            [many] { $age-enfant } anos
            *[other] { $age-enfant } anos
        }? A carta não é obrigatória. Confirme por telefone.
        Não tem médico? Continue mesmo assim.

rendez-vous-medical-savoir = Como saber?
    .text =
        Quem trata de si mais vezes? Faça-lhe a pergunta.
        Ou ligue para a segurança social, no { $assurance-maladie }.
        Diga: “Quem é o meu médico de família?”
    .note = Não sabe? Pode ver um médico mesmo assim.

rendez-vous-medical-chercher = Procurar um médico
    .steps =
        Pergunte na farmácia e na mairie (câmara municipal).
        Ligue também para um centro de saúde.
        Diga: “Aceitam pessoas novas?”
        Dizem que não? Anote os nomes deles.
        Depois ligue para a segurança social, no { $assurance-maladie }.
    .note = Ela pode procurar consigo.

rendez-vous-medical-carte = Tem um cartão Vitale?
    .hint = É o cartão verde da segurança social.
    .yes = Sim
    .no = Não
    .autrement =
        É um cartão verde, com um chip.
        Dá-se ao médico e à farmácia.
        Nunca teve um? Responda Não.

rendez-vous-medical-sans-carte = Sem cartão, também o tratam
    .text =
        Cartão perdido? Diga ao médico.
        Peça um papel no { $assurance-maladie }.
        Sem segurança social, ou sem dinheiro?
        Vá ao hospital. Peça a PASS.
    .note = O funcionário da PASS também ajuda com os seus papéis.

rendez-vous-medical-papiers = Prepare estes papéis
    .hint = Marque o que já tem.
    .note = Falta um papel? Marque a consulta mesmo assim.

rendez-vous-medical-comment = Como marcar uma consulta?
    .hint = O Estado não tem site para isto.
    .text = O telefone funciona quase em todo o lado.
    .telephone = Telefono
    .site = Vou a um site privado
    .place = Vou lá
    .autrement =
        Há 3 maneiras de marcar.
        Com o seu telefone? Escolha a primeira resposta.
        Na Internet? Escolha a segunda resposta.
        Indo lá? Escolha a terceira resposta.

rendez-vous-medical-dire = Ao telefone
    .text = Pode ler estas frases:
    .list =
        “Bom dia, quero marcar uma consulta.”
        “É para mim.” Ou: “É para o meu filho ou a minha filha.”
        “Dói-me aqui, desde tal dia.”
        “Tem uma vaga mais cedo?”
        “Tenho de pagar logo?”
    .note = Fala outra língua? Diga-o.

rendez-vous-medical-prive = Os sites privados
    .text =
        « Doctolib » e outros sites são privados.
        Pedem um e-mail e um telefone.
        Nem todos os médicos lá estão.
    .warning = O site quer dinheiro pela marcação? Feche-o.
    .note = Prefere não usar? Ligue para o médico.

rendez-vous-medical-accueil = No local
    .text =
        Vá à receção do médico ou do centro.
        Diga: “Quero marcar uma consulta.”
        Peça um papel com o dia e a hora.
    .note = Pode mostrar este ecrã.

rendez-vous-medical-rdv = Tem uma consulta marcada?
    .yes = Sim
    .no = Não, ainda não

rendez-vous-medical-noter = Anote a sua consulta
    .list =
        O dia e a hora.
        O nome do médico.
        O endereço e o andar.
        Os papéis a levar.
    .note = Já não pode vir? Ligue antes para o médico.
    .warning = Está pior? Ligue para o { $samu }.

rendez-vous-medical-bloque = Ninguém tem vaga?
    .list =
        Ligue para um centro de saúde.
        Peça conselho na farmácia.
        Peça: “Ligue-me se houver uma vaga livre.”
        Telefone para mais longe de casa.
    .text = Não pode esperar? Ligue para o { $phone }.

rendez-vous-medical-refus = Um médico recusa recebê-lo?
    .text =
        Ele recusa a sua ajuda de saúde? É proibido.
        Ligue para a segurança social, no { $assurance-maladie }.
        Diga: “Quero falar com o mediador.”
        O Défenseur des droits (defensor dos direitos) também ajuda: { $defenseur }. É grátis.
    .note = Um centro de saúde pode recebê-lo. A PASS do hospital também.
