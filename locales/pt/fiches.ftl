official-source = Texto oficial de service-public, de { $date }.
official-source-undated = Texto oficial de service-public.
official-not-the-site = Posto em passos pelo Marchepied. O nosso site não é oficial.
official-original = Ver a página oficial
official-old = Atenção: estes textos são de { $date }. Algumas regras podem ter mudado. Confirme com uma pessoa.
official-part = : { $step } de { $steps }
official-know = Saiba que
official-note = A notar
official-warning = Atenção
official-reminder = Lembrete
official-example = Exemplo
official-news = Novo
official-more = Saber mais
official-dated = Em { $date }
official-closed = Este serviço não responde neste momento. É a administração que o diz.
official-site = Ver o site: { $name }
official-agent = Preciso de ajuda para este assunto:

service-online = Isto faz-se na Internet.
    .open = Abrir o site oficial
service-form = É um formulário para preencher.
    .open = Abrir o formulário
service-letter = É um modelo de carta.
    .open = Abrir o modelo
service-calculator = É um cálculo, para saber. Não envia nada.
    .open = Abrir o cálculo
service-lookup = É uma ferramenta para procurar.
    .open = Abrir a ferramenta
service-closed = Este serviço está avariado. É a administração que o diz.
    .text = A culpa não é sua. Tente mais tarde, ou pergunte a uma pessoa.
service-file = Ficheiro:
service-nowhere = O endereço não está no texto oficial. Pergunte a uma pessoa.

read-doors = Os sites oficiais
read-parts = Ler outra parte
read-dossier = Ver outro caso

fiches = Todos os assuntos
    .hint = São os textos do Estado. Mostramo-los ecrã a ecrã.
fiches-events = Na vida
fiches-themes = Por tema
fiches-none =
    .text =
        Estas páginas chegam em breve.
        Os outros guias funcionam.
    .how = É quem cuida deste site?
    .operator =
        É preciso carregar os textos oficiais.
        Execute este comando com Internet:
fiche-start = Começar, passo a passo
fiche-papers = Os papéis referidos
    .hint = No seu caso, podem ser precisos menos. Os passos dizem-lhe quais.

official-situation = Qual é a sua situação?
official-case = Qual é o seu caso?
official-manner = Como quer fazer?
official-open = O que quer abrir?
    .none = Nada, continuo
official-parts = O que quer saber?
official-all = Ler tudo, por ordem
official-all-cases = Não sei, mostre todos os casos
official-services = Sites oficiais e formulários
official-people = Quem pode ajudar
official-links = Ver também
official-laws = Textos da lei
official-after = Quer mais alguma coisa?
official-done = Não, já acabei
official-next = Aqui está a continuação
official-answered = Já respondeu. Aqui está a continuação para o seu caso.
official-end = Leu este texto
    .text = Tem uma pergunta? Uma pessoa pode ajudar.

official-facts = Em resumo
official-cost = O preço:
official-public = Para quem:
official-account = Para entrar no site:
official-calendar = Quando:
official-count = Quantos passos:
official-languages = As línguas:
official-steps = Os passos
official-papers = Os papéis
official-manual = Como fazer
official-tracking = Depois do seu pedido
official-delay = O prazo
official-appeal = Se não está de acordo
official-follow = Seguir o seu pedido

official-nothing = Para este caso, o texto oficial não diz mais nada.
official-other =
    .n1 = Outro caso
    .n2 = Segundo caso
    .n3 = Terceiro caso
    .n4 = Quarto caso
    .n5 = Quinto caso
    .n6 = Sexto caso
    .n7 = Sétimo caso
    .n8 = Oitavo caso
    .n9 = Nono caso
    .n10 = Mais outro caso
