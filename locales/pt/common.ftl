site-name = Marchepied
    .line = Os seus papéis, passo a passo
bar-home = Início
bar-help = Ajuda
bar-languages = Línguas
bar-larger = Letra maior
skip = Ir para o conteúdo

progress = Passo { $step } de { $steps }
way-on = Continuar
way-back = Voltar
choice-unsure = Não sei
not-sent = Ainda não foi enviado

help-title = Falar com alguém
help-call = Ligar para { $portal }: { $phone }
help-say = Diga: { $words }
help-near = Uma pessoa perto de mim
help-show = Mostrar este ecrã a um funcionário
help-doubt = É preciso confirmar este número.

display-title = Tamanho e cores
display-size-1 = Letra normal
display-size-2 = Letra grande
display-size-3 = Letra muito grande
display-colours-auto = Cores do aparelho
display-colours-claires = Cores claras
display-colours-sombres = Cores escuras
display-colours-fortes = Contraste forte

foot-state = Este não é um site do Estado.
foot-free = É grátis. Nós não enviamos nada.
foot-legal = Quem somos
foot-privacy = Vida privada
foot-access = Acessibilidade

foot-translation = Traduzido em { $date }. O texto em francês é o que vale.
    .reviewed = Uma pessoa que fala a língua releu em { $date }.
    .unreviewed = Ainda ninguém releu esta tradução. Se tiver dúvidas, mostre este ecrã a um funcionário.

term-ask = O que é: { $term }?

front = O que precisa de tratar?
    .hint = Nós guiamos os seus passos, ecrã a ecrã.
front-emergency = Dorme na rua?
    .call = Ligue para o 115. É grátis.
front-search = Procurar com uma palavra
    .go = Procurar
front-fiches = Textos do Estado, ecrã a ecrã: { $texts }
front-other = Outro assunto
    .hint = Uma pessoa pode ajudar.

help-page = Uma pessoa pode ajudar
    .hint = É grátis. Pode vir sem saber nada.
help-places = Ir falar com alguém
    .list =
        France Services: um funcionário ajuda em todos os assuntos. É grátis.
        A mairie (câmara municipal): pergunte na receção.
        O CCAS, centro de ação social da cidade: ajuda os habitantes. Muitas vezes fica na mairie.
        A biblioteca: pergunte se há ajuda para a Internet.
    .say = Diga: “Preciso de ajuda para tratar de um assunto na Internet.”
    .find = Não sabe onde fica? Pergunte na mairie.
help-phones = Telefonar
    .hint = Tenha um papel e uma caneta perto de si.
help-tip = Para ter uma boa ajuda
    .list =
        Leve os seus papéis e o seu telefone.
        Guarde as suas palavras-passe (senhas) só para si.
        Peça um papel com a próxima data.

agent-title = Bom dia, pode ajudar-me?
    .hard = Para mim é difícil ler ou usar a Internet.
    .here = Cheguei a esta pergunta:
    .answers = As minhas respostas:
    .papers = Os papéis pedidos:
    .sent-not = Ainda não foi enviado nada.
    .please = Por favor, explique devagar. Quero aprender a fazer.
    .back = Voltar ao meu ecrã

handoff-door = Abrir o site { $portal }
handoff-address = Vai para este site
    .check = No alto do ecrã, deve ler este endereço.
handoff-fake = Cuidado com os sites falsos
handoff-land = No site
handoff-bring = Tenha perto de si
handoff-copy = Os seus números para copiar
    .none = Os números que anotou.
    .button = Copiar
    .done = Copiado
    .total = Total
handoff-phone = Ou por telefone
handoff-say = Ao telefone
handoff-place = Ou no local
handoff-planb = Se o site não funcionar
handoff-done = Já acabei no site
handoff-print = Imprimir esta página
handoff-remind = Pôr um lembrete no meu telefone
handoff-qr-sheet = Continuar no seu telefone: aponte a câmara para este quadrado.
handoff-qr-door = Para o seu telefone: aponte a câmara para este quadrado. O site oficial abre.
handoff-leave = Vai sair do Marchepied. Esse site não é nosso.

remind-summary = { $title }
remind-text = Último dia: { $closes }. Abra o guia: { $link }
remind-text-bare = Último dia: { $closes }.
remind-alarm = { $title }: último dia { $closes }

check-hint = Toque num papel para o marcar.
check-where = Onde o encontrar?

entry-go = Confirmar
entry-example = Exemplo: { $example }
entry-kept = Esta resposta fica no seu aparelho. Apaga-se depois de 2 horas.
entry-forgotten = O que escreve não é guardado.
entry-skip = Continuar sem escrever
month-other = Outro mês
    .label = Escreva o mês
    .example = fevereiro de 2027
tally-row = Linha { $number }
tally-add = Acrescentar
tally-undo = Apagar a última linha
tally-done = Já acabei
tally-total = Total

refusal-title = Escreva de outra maneira
refusal-empty = O espaço está vazio. Escreva a sua resposta.
refusal-not-a-number = Escreva um número com algarismos. Exemplo: 35
refusal-not-a-date = Escreva o dia, o mês e o ano. Exemplo: 3 de dezembro de 2026
refusal-not-a-month = Escreva o mês e o ano. Exemplo: novembro de 2026
refusal-too-small = O número mais pequeno possível é { $least }.
refusal-too-large = O número maior possível é { $most }.
refusal-too-early = Esta data é demasiado antiga. Veja a data outra vez.
refusal-too-late = Esta data está demasiado longe. Veja a data outra vez.
refusal-no-such-day =
        Este mês só tem { $days ->
            [one] { $days } dia
            [many] { $days } dias
            *[other] { $days } dias
        }. Veja a data outra vez.
refusal-ambiguous = Quer dizer { $a } ou { $b }? Escreva como aqui.
refusal-too-long = É demasiado comprido. Escreva só a resposta.
refusal-day-and-month-swapped = O dia vem antes do mês. Quer dizer { $perhaps }?
refusal-day-missing = Falta o dia. Exemplo: 3 de dezembro de 2026
refusal-month-missing = Falta o mês. Exemplo: 3 de dezembro de 2026
refusal-no-such-month = Os meses vão de 1 a 12. Exemplo: 3 de dezembro de 2026
refusal-several-numbers = Há vários números. Escreva só um número.
refusal-too-many-decimals = Depois da vírgula, escreva 2 algarismos. Exemplo: 12,50
refusal-year-out-of-range = O ano deve estar entre { $least } e { $most }.
refusal-other = Não compreendemos. Escreva como no exemplo.

error-fault = A culpa não é sua.
error-back = Voltar ao início
error-missing = Esta página não existe
    .text = Talvez o endereço tenha mudado.
error-language = Esta língua ainda não está aqui
    .text = Pode continuar em francês.
error-broken = Houve um erro do nosso lado
    .text = Espere 1 minuto. Depois tente outra vez.
error-slow = A resposta demora demasiado
    .text = Espere 1 minuto. Depois tente outra vez.
error-busy = Há demasiadas pessoas ao mesmo tempo
    .text = Espere 1 minuto. Depois tente outra vez.
error-large = O que está a enviar é demasiado grande
    .text = Volte atrás. Escreva menos texto.
error-head = O seu aparelho envia demasiadas informações
    .text = Apague os cookies deste site. Depois tente outra vez.
error-way = Isto não se pode fazer aqui
    .text = Volte ao início. Recomece o caminho.
error-foreign = Este pedido vem de outro site
    .text = Por segurança, não o seguimos. Recomece pelo início.
error-elsewhere = Não lemos este endereço
    .text = Só lemos alguns sites oficiais. Confirme o endereço, ou pergunte a uma pessoa.

legal = Quem somos
    .text =
        Marchepied é um programa livre e grátis.
        Não é um site do Estado.
        Explicamos o que é preciso fazer. Não enviamos nada em seu lugar.
legal-publisher = Responsável: { $publisher }
legal-host = Alojamento do site: { $host }
legal-contact = Escrever-nos ou ligar-nos: { $contact }
legal-nobody = O responsável ainda não escreveu aqui o seu nome.
legal-source = Código-fonte desta versão: { $source }
legal-guides = Quem releu os nossos guias?
    .read = Relido por { $by }, em { $date }.
    .unread = Ainda não foi relido pelas pessoas a quem se destina.
legal-data = Os nomes das cidades e vilas vêm de: { $sources }.
legal-licence = Programa com licença AGPL 3.0. Textos com licença CC BY-SA 4.0.

privacy = Vida privada
    .text =
        Nunca pedimos o seu nome.
        Nunca pedimos a sua palavra-passe (senha) nem o seu e-mail.
        Nunca pedimos o seu número de segurança social.
    .list =
        As suas escolhas ficam no endereço da página. Elas não dizem quem é.
        Os seus números ficam no seu aparelho, escondidos, durante 2 horas.
        Não temos publicidade e não seguimos ninguém.
        Não anotamos nem o seu endereço nem as suas respostas.
    .note = Num computador partilhado, feche todas as janelas no fim.

access = Acessibilidade
    .text =
        Queremos que cada página funcione para todas as pessoas.
        Funciona com o teclado, sem imagens, sem cores e sem scripts.
        Pode aumentar a letra e mudar as cores.
    .note = Ainda nenhum especialista verificou este site. Por isso, o estado legal é: não conforme.
    .trouble = Uma página não o deixa avançar? Diga à pessoa que cuida deste site.
    .defender = Não tem resposta? O Défenseur des droits (defensor dos direitos) pode ajudar. É grátis.

cli-open = Abra este endereço no seu navegador: { $address }
cli-stop = Para parar: Ctrl e C.
