near-where = Onde está?
    .hint = Escreva a sua cidade ou o seu código postal.
    .go = Encontrar
near-which = Qual é a sua cidade?
    .hint = Toque na sua cidade.
near-no-town = Não encontrámos esta cidade
    .hint = Escreva o nome de outra maneira. Ou escreva o seu código postal, com 5 algarismos.
near = Perto de { $town }
near-again = Mudar de cidade
near-from = A distância conta-se a partir do centro de { $town }.
near-first = Os lugares mais perto
near-others = Também pode perguntar aqui
near-every-town = Ainda não temos endereços aqui. Estes são os lugares que existem em quase todas as cidades.
near-nobody = Não conhecemos nenhum lugar perto de { $town }. Telefone, ou pergunte na mairie.
near-widened = Não há nada muito perto. Isto é o que fica a menos de { $distance } km.
near-stands-in = Nem todas as mairies fazem os cartões. Pergunte nesta mairie onde deve ir.
near-find = Encontrar perto de mim
near-qr = Para guardar esta página: aponte o seu telefone para este desenho.
near-show = Quero ir a um destes lugares:
    .nobody = Procuro uma pessoa que me possa ajudar, perto de { $town }.
    .please = Pode mostrar-me o caminho?

near-for-france-services = Um funcionário de France Services pode ajudar.
near-for-mairie = A mairie (câmara municipal) pode ajudar.
near-for-mairie-titres = É preciso uma mairie que faz os cartões de identidade.
near-for-ccas = O CCAS pode ajudar. É o serviço social da cidade.
near-for-bibliotheque = A biblioteca pode ajudar.
near-for-aide-numerique = Uma pessoa pode ajudar com a Internet.
near-for-centre-social = O centro social pode ajudar.
near-for-association = Uma associação pode ajudar.
near-for-caf = A CAF pode ajudar.
near-for-cpam = A segurança social pode ajudar. O nome dela: CPAM.
near-for-france-travail = France Travail pode ajudar.
near-for-mdph = A MDPH pode ajudar. Ela ajuda as pessoas com deficiência.
near-for-prefecture = A préfecture pode ajudar.
near-for-impots = O serviço dos impostos pode ajudar.
near-for-mission-locale = A mission locale pode ajudar. Ela ajuda os jovens.

place-france-services = France Services: ajuda em todos os assuntos.
place-mairie = Mairie (câmara municipal).
place-mairie-titres = Mairie que faz os cartões de identidade.
place-ccas = CCAS: o serviço social da cidade.
place-bibliotheque = Biblioteca.
place-aide-numerique = Ajuda para a Internet e para tratar dos papéis.
place-centre-social = Centro social.
place-association = Associação.
place-caf = CAF.
place-cpam = CPAM: a segurança social.
place-france-travail = France Travail.
place-mdph = MDPH: ajuda para pessoas com deficiência.
place-prefecture = Préfecture.
place-impots = Serviço dos impostos.
place-mission-locale = Mission locale: ajuda para os jovens.
place-devices = Pode usar lá um computador.
place-price-gratuit = É grátis.
place-price-gratuit-sous-condition = É grátis para algumas pessoas. Pergunte.
place-price-payant = Paga-se.
place-ask-price = Pergunte o preço antes.

place-open = Aberto agora, até às { $time }.
place-opens-today = Fechado agora. Abre hoje às { $time }.
place-opens-tomorrow = Fechado agora. Abre amanhã às { $time }.
place-opens = Fechado agora. Abre { $day } às { $time }.
place-hours-call = Telefone para saber os horários.
place-hours-unknown = Não conhecemos os horários.
time-hour = { $hour } h
time-minute = { $hour } h { $minute }

place-here = Fica no centro.
place-metres = A { $number } metros, { $way }.
place-kilometres = A { $number } km, { $way }.
place-walk =
        Cerca de { $minutes ->
            [one] { $minutes } minuto
            [many] { $minutes } minutos
            *[other] { $minutes } minutos
        } a pé.
place-somewhere = Não sabemos onde fica exatamente. Pergunte o caminho.
place-map = Ver num mapa: { $name }
way-north = para o norte
way-north-east = para o nordeste
way-east = para o leste
way-south-east = para o sudeste
way-south = para o sul
way-south-west = para o sudoeste
way-west = para o oeste
way-north-west = para o noroeste

place-call = Ligar para o { $phone }
place-call-first = Telefone antes de vir.
place-book = Marcar pela Internet: { $name }
place-aidants-connect = Uma pessoa pode tratar disto consigo, em segurança. Diga: “Aidants Connect”.
place-takes = Aqui sabem ajudar uma pessoa:
place-takes-lecture = que tem dificuldade em ler
place-takes-anglais = que fala inglês
place-takes-langues = que fala outra língua
place-takes-surdite = que ouve mal
place-takes-vue = que vê mal
place-takes-mobilite = que anda mal
place-takes-handicap-mental = que tem uma deficiência mental
