page-parts = O que quer ler?
page-all = Ler tudo
page-original = A página oficial
page-form = Este formulário preenche-se no site oficial.
    .text = Não fazemos estas perguntas aqui. Responde lá.
page-form-ask = Aqui está a sua resposta.
    .text = O botão abre o site oficial com as suas respostas.
page-form-copy = Copie as suas respostas para o site oficial.
    .text = Não enviámos nada. É a própria pessoa que envia, no site oficial.
page-copy = As suas respostas para copiar
    .none = Sem resposta
service-page = Esta página está no site oficial.
    .open = Abrir a página oficial
page-field = A sua resposta
page-field-required = Esta resposta é obrigatória.
page-field-file = O site oficial vai pedir um ficheiro. Prepare-o.
page-yes = Sim
page-no = Não
page-no-answer = Não respondo

page-script = Não podemos ler esta página.
    .text =
        Ela só funciona num navegador recente.
        A culpa não é sua. Abra a página oficial, ou pergunte a uma pessoa.
page-login = Esta página pergunta quem é.
    .text =
        É preciso uma conta e uma palavra-passe (senha).
        Nós nunca as pedimos. Escreva-as só no site oficial.
page-captcha = Esta página verifica que é uma pessoa.
    .text =
        Ela recusa as máquinas como a nossa.
        A culpa não é sua. Abra a página oficial.
page-missing = Esta página não existe.
    .text =
        É o site oficial que o diz. Talvez o endereço tenha mudado.
        A culpa não é sua. Pergunte a uma pessoa.
page-maintenance = O site oficial está fechado neste momento.
    .text =
        É o site que não funciona. O problema não vem de si.
        Tente mais tarde, ou telefone.
page-error = O site oficial não funciona bem.
    .text =
        Ele mostra um erro. A culpa não é sua.
        Tente mais tarde, ou telefone.
page-pdf = É um ficheiro PDF.
    .text =
        Não podemos pô-lo em passos.
        Abra-o no site oficial, ou pergunte a uma pessoa.
page-file = Não é uma página para ler.
    .text =
        É um ficheiro. Não podemos pô-lo em passos.
        Pode abri-lo no site oficial.
page-large = Esta página é demasiado comprida.
    .text =
        Não podemos pô-la em passos.
        Abra a página oficial, ou pergunte a uma pessoa.
page-empty = Esta página está vazia.
    .text =
        A culpa não é sua.
        Tente mais tarde, ou pergunte a uma pessoa.
page-silent = O site oficial não responde.
    .text =
        Tentámos ler a página. A culpa não é sua.
        Tente mais tarde, ou telefone.
page-later = É preciso esperar um pouco.
    .text =
        Deixamos este site descansar. A culpa não é sua.
        Tente daqui a um minuto, ou abra a página oficial.
page-unwelcome = Este site não quer ser lido por uma máquina.
    .text =
        Respeitamos essa escolha.
        Abra a página oficial, ou pergunte a uma pessoa.
page-astray = Esta página leva a outro site.
    .text =
        Não lemos esse outro site. A culpa não é sua.
        Abra a página oficial, ou pergunte a uma pessoa.
page-unsafe = Atenção, não abra este site.
    .text =
        Ele não prova quem é. Talvez seja um site falso.
        A culpa não é sua. Não escreva lá nada. Pergunte a uma pessoa.
page-unasked = Aqui, não lemos as páginas oficiais.
    .text =
        A culpa não é sua.
        Abra a página oficial, ou pergunte a uma pessoa.

page-source-unread = Esta página está neste site. Não a lemos.
page-source = Esta página vem deste site. Lemo-la em { $date }, às { $hour } h { $minute }.

pages = Ler uma página oficial
    .text =
        Dê o endereço de uma página de um site oficial.
        Nós mostramo-la em grande, um ecrã depois do outro.
    .label = O endereço da página
    .go = Ler esta página
    .sites = Lemos estes sites

page-lost = Já não temos as suas respostas.
    .text =
        O seu aparelho não as guarda, ou passaram 2 horas.
        A culpa não é sua. Recomece aqui, ou abra a página oficial.
    .again = Recomeçar
