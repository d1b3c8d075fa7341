resume-stop = Quer parar aqui?
    .link = Paro aqui
    .text =
        Nós guardamos o seu lugar.
        Damos-lhe { $count } palavras para escrever num papel.
        Com estas palavras, volta aqui, em qualquer aparelho.
    .learnt = O que sabe fazer também fica guardado.
    .none = Não pedimos nem nome, nem e-mail, nem telefone.
    .warning = Sem estas palavras, ninguém pode abrir outra vez. Nós também não.
    .go = Guardar o meu lugar
    .back = Voltar ao meu ecrã

resume-words = As suas { $count } palavras
    .keep = Escreva estas palavras num papel, ou tire uma fotografia.
    .same = As suas palavras são as mesmas de antes.
    .same-square = Guarde o mesmo papel e as mesmas palavras.
    .warning = Guarde-as bem. Só elas abrem o seu lugar.
    .trust = Dê estas palavras só a uma pessoa de confiança.
    .address = Para voltar, vá a este endereço. Depois escreva as suas palavras.
    .square = Ou aponte a câmara para este quadrado.
    .months =
        Depois da sua última visita, guardamos o seu lugar durante { $months ->
            [one] { $months } mês
           *[other] { $months } meses
        }.
    .left = Pode ir embora. Num computador partilhado, feche todas as janelas.

resume-guide = O seu pedido
    .steps =
        { $steps ->
            [one] Falta 1 ecrã.
           *[other] Faltam { $steps } ecrãs, no máximo.
        }
    .done = O que já respondeu
    .papers = Os papéis a preparar
    .help = Quem pode ajudar
    .sent = Viu a confirmação do site.
    .early = Poderá fazê-lo a partir deste dia: { $opens }.
    .last = Hoje é o último dia.
    .open =
        { $days ->
            [one] Falta 1 dia. Último dia: { $closes }.
           *[other] Faltam { $days } dias. Último dia: { $closes }.
        }
    .late = A data já passou: { $closes }.
    .late-help = Ligue depressa, ou vá falar com uma pessoa. Ela pode dizer-lhe o que fazer.

resume = Voltar ao meu lugar
    .hint = Escreva as suas { $count } palavras, na ordem do seu papel.
    .label = Palavra { $number }
    .easy = Com ou sem acentos, com letras pequenas ou grandes.
    .go = Abrir o meu lugar
    .lost = Perdi as minhas palavras
    .lost-text =
        Ninguém pode encontrar as suas palavras. Nós também não.
        Recomece o pedido. É grátis.
        Uma pessoa pode ajudar a recomeçar.
    .papers = Tenho folhas de ajuda
    .tile = Tenho palavras para continuar

resume-unknown = Esta palavra não está na nossa lista: { $word }
    .text = Veja outra vez a palavra no seu papel.
resume-several = Várias palavras são parecidas com: { $word }
    .text = Veja o seu papel. Talvez seja:
resume-count = São precisas { $count } palavras
    .text = Escreva uma palavra em cada espaço.
resume-none = Estas palavras não abrem nada
    .text = Veja outra vez cada palavra, e a ordem das palavras.
    .old =
        Um lugar é apagado depois de { $months ->
            [one] { $months } mês
           *[other] { $months } meses
        } sem visita.
resume-wait =
        Espere { $seconds ->
            [one] { $seconds } segundo
           *[other] { $seconds } segundos
        }
    .text = Depois toque no botão. As suas palavras ainda lá estão.
resume-broken = Não podemos guardar nada neste momento
    .text =
        O seu ecrã ainda está aqui.
        Espere um pouco. Depois tente outra vez.
resume-shut = Não podemos abrir nada neste momento
    .text = Guarde bem o seu papel. Tente outra vez mais tarde.

resume-back = Está de volta
    .go = Continuar
    .gone = Este guia já não existe. Procure o assunto na página de início.

resume-erase = Apagar tudo agora
    .text = As suas palavras deixam de servir.
    .go = Sim, apagar tudo
resume-erased = Está tudo apagado
    .text = Pode deitar fora o seu papel.

resume-privacy = As palavras para continuar
    .list =
        Só guardamos o seu lugar se o pedir.
        Ele está fechado com as suas palavras. Nós não o podemos ler.
        É apagado depois de { $months ->
            [one] { $months } mês
           *[other] { $months } meses
        } sem visita.
        Pode apagar tudo a qualquer momento.

resume-copies = As nossas cópias de segurança são apagadas ao fim de { $days } dias, no máximo.
