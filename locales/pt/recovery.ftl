recovery = Se eu perder as minhas palavras
    .text =
        2 pessoas de confiança podem ajudar.
        Escolhe estas pessoas. Não pedimos os nomes delas.
        Cada pessoa guarda uma folha.
        Uma folha sozinha não abre nada.
        As duas folhas juntas dão palavras novas, depois de { $days } dias.
    .warning = Estas duas pessoas juntas podem abrir tudo. Escolha bem.
    .notice =
        Alguém traz as duas folhas?
        Verá isso ao abrir com as suas palavras.
        Terá { $days } dias para recusar.
    .go = Criar as duas folhas
    .have = Já tem duas folhas.
    .older = As folhas novas substituem as antigas.
    .again = Criar outras duas folhas
    .drop = Anular as minhas duas folhas
    .privacy = As folhas de ajuda não têm nenhum nome aqui.

recovery-papers = As suas duas folhas de ajuda
    .text =
        Imprima esta página, ou copie as palavras à mão.
        Só vê estas folhas uma vez.
        Dê uma folha a cada pessoa.
        Não guarde as duas folhas juntas.
    .done = Tenho as duas folhas

recovery-paper = Folha de ajuda { $number } de 2
    .for = Esta folha ajuda:
    .keeper = É guardada por:
    .text =
        Guarde esta folha em casa. Não a fotografe.
        A pessoa perdeu as palavras? Juntem as duas folhas.
        As palavras novas chegam { $days } dias depois.
    .address = Escreva as palavras das duas folhas neste endereço:

recovery-lost = Perdi as minhas palavras
    .text =
        São precisas as suas duas folhas de ajuda.
        Escreva primeiro as { $count } palavras de uma folha, por ordem.
    .read = A folha { $number } está lida.
    .other = Escreva as { $count } palavras da outra folha.
    .same = É duas vezes a mesma folha. Pegue na outra folha.
    .go = Continuar
    .again = Recomeçar com a primeira folha
    .none = Não tenho as duas folhas
    .none-text =
        Então ninguém pode abrir outra vez. Nós também não.
        Recomece o pedido, ou crie outra pasta.

recovery-wait = O seu pedido está anotado
    .text =
        Volte { $day } às { $time }.
        Traga as duas folhas.
    .last = O último dia é { $last }. Depois é preciso pedir outra vez.
    .hurry = É urgente? Não espere. Recomece o pedido agora.
    .why =
        Esta espera é uma proteção para si.
        Encontrou as suas palavras? Abra já com elas.

recovery-words = As suas { $count } palavras novas
    .text =
        As palavras antigas já não abrem nada.
        As duas folhas já não servirão.
    .go = Escrevi as minhas palavras

recovery-notice = Alguém trouxe as suas duas folhas de ajuda
    .text =
        Foi { $day } às { $time }.
        As folhas darão palavras novas { $then } às { $at }.
        Não foi você? Recuse já.
    .go = Recusar e anular as folhas
