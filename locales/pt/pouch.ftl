### The pouch of papers, and what is lent of it.

pouch = A minha pasta de papéis
    .link = A minha pasta de papéis
    .text =
        A pasta guarda fotografias dos seus papéis.
        { $count } palavras abrem-na, em qualquer aparelho.
        Não pedimos nem nome, nem e-mail, nem telefone.
    .warning = Sem as palavras, ninguém pode abrir outra vez. Nós também não.
    .original = Guarde sempre os papéis verdadeiros em casa.
    .new = Criar a minha pasta
    .have = Já tenho { $count } palavras
    .go = Abrir a pasta
    .close = Acabei, fechar a pasta

pouch-words = As { $count } palavras da sua pasta
    .address = Para abrir, vá a este endereço. Depois escreva as palavras.
    .months = Meses que guardamos a pasta depois da sua última visita: { $months }.

pouch-papers = Os meus papéis
    .none = A pasta está vazia.
    .since = Juntado em { $date }.
    .see = Ver a página { $number }
    .save = Descarregar a página { $number }
    .more = Juntar uma página, ou apagar
    .remove = Apagar este papel
    .erase = Todos os papéis e as palavras serão apagados.

pouch-add = Juntar um papel
    .left = Lugares livres: { $count }.
    .not = Nem palavra-passe, nem papel de saúde.
    .kind = Que papel?
    .photo = Tirar uma fotografia
    .file = Ou escolher uma fotografia ou um PDF
    .go = Guardar este papel

pouch-refused = Este papel não foi guardado
    .nothing = Escolha o papel e uma fotografia.
    .kind = Envie uma fotografia ou um PDF.
    .broken = O ficheiro está estragado. Tire outra fotografia.
    .large = O ficheiro é grande demais. Tire outra fotografia.
    .acts = Este PDF tem mais do que um papel. Tire uma fotografia.
    .full = A pasta está cheia. Apague um papel.
    .busy = Muita gente envia fotografias. Espere um pouco.
    .later = Temos uma avaria. Guarde bem o seu papel. Tente mais tarde.
    .several = Envie 1 ficheiro de cada vez.
    .waiting = Já não há lugar. A pessoa deve abrir a sua pasta.

pouch-lend = Emprestar papéis a uma pessoa
    .text =
        A pessoa vê só os papéis escolhidos.
        Pode parar o empréstimo a qualquer momento.
    .papers = Que papéis?
    .time = Por quanto tempo?
    .hour = 1 hora
    .day = 1 dia
    .week = 1 semana
    .go = Emprestar estes papéis
    .none = Escolha pelo menos um papel.

pouch-lent = Dê estas { $count } palavras à pessoa
    .until = O empréstimo acaba { $day } às { $time }.
    .ended = O empréstimo acabou { $day } às { $time }.
    .others = Guarde para si as palavras da sua pasta.
    .back = Parar este empréstimo

pouch-journal = Quem viu
    .nobody = Ninguém viu ainda.
    .somebody = Uma pessoa
    .came = { $who }, { $day } às { $time }: abriu o empréstimo.
    .saw = { $who }, { $day } às { $time }: { $what }
    .gave = { $who }, { $day } às { $time }: papel juntado, { $what }
    .left = { $who }, { $day } às { $time }: deixou uma nota.
    .wrote = Nota de { $who }, { $day } às { $time }: { $what }

pouch-loan = Emprestaram-me papéis
    .text = Escreva quem é, depois as { $count } palavras.
    .who = Quem é?
    .example = Por exemplo: balcão da câmara
    .go = Ver os papéis
    .rules =
        Não pode emprestar estes papéis a outros.
        A pessoa sabe quem viu, e quando.
    .note = Escrever uma nota para a pessoa
    .note-go = Deixar a nota
    .noted = A nota está deixada.
    .number = Não escreva um número de segurança social.
    .done = Acabei

pouch-gift = O que { $who } juntou
    .when = Juntado { $day } às { $time }.
    .see = Ver este papel
    .keep = Guardar na minha pasta
    .throw = Não guardar, apagar
    .erase = Apagar esta nota

pouch-give = Juntar um papel para a pessoa
    .text = A pessoa vai vê-lo. Escolherá se o guarda.
    .go = Juntar este papel
    .done = O papel está junto. A pessoa vai vê-lo.

pouch-over = Este empréstimo acabou
    .text =
        O tempo passou, ou a pessoa parou o empréstimo.
        Pode emprestar outra vez, com outras palavras.

pouch-closed = Está fechado
    .text = Num computador partilhado, feche todas as janelas.

pouch-gone = Esta pasta já não está aqui
    .text = Foi apagada, ou é antiga demais.

pouch-shut = Não podemos abrir a pasta agora
    .text = Guarde bem as suas palavras. Tente mais tarde.
pouch-lost = Perdemos esta página
    .text =
        A página está estragada, ou já não está lá.
        Tire outra fotografia do seu papel.
        Os seus outros papéis ficam.

pouch-whole = Descarregar em 1 PDF, de { $size } MB no máximo
    .size = O site aceita ficheiros de { $size } MB no máximo.
    .types = Aceita: { $types }.
    .several = Pode enviar vários ficheiros por papel.
    .one = Envie só 1 ficheiro por papel.
    .check = Veja no site que ficheiros ele aceita.

pouch-heavy = Este papel não cabe em 1 PDF
    .text = Tem páginas a mais. Descarregue cada página.

pouch-dated = Que data está escrita neste papel?
    .example = Por exemplo: 15 juin 2025
    .go = Guardar a data
    .day = Data escrita: { $date }.
    .change = Mudar a data
    .refused = Não percebemos a data. Escreva o dia, o mês e o ano.

pouch-age = É velho demais: tem { $months } meses.
    .bound = Deve ter menos de { $bound } meses.
    .look = Veja a data. Deve ter menos de { $bound } meses.

pouch-guide = Os seus papéis para este pedido
    .closed = A sua pasta está fechada.
    .there = Tem este papel.
    .missing = Falta.

numbers = Os meus números importantes
    .text =
        Imprima esta página. Escreva à mão.
        Não guardamos nada.
    .name = O meu nome
    .other = Outro número

pouch-privacy = A pasta de papéis
    .list =
        Guardamos os seus papéis só se pedir.
        Estão fechados com as suas palavras. Não os podemos ler.
        Uma pasta guarda no máximo { $papers } papéis e { $size } MB.
        É apagada sem visitas. Número de meses: { $months }.
        Um empréstimo acaba no máximo depois de 1 semana.
        O que uma pessoa junta espera a sua escolha.
    .elsewhere =
        Os seus papéis fechados são guardados noutra empresa de alojamento.
        Esta empresa só vê papéis fechados.
