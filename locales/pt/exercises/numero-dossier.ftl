exercise-numero-dossier = Encontrar o número do Adama
    .line = Uma carta tem muitos números. Só 1 é o certo.
    .story =
        O Adama recebeu uma carta.
        Ele quer saber como está o seu pedido.
        Ajude o Adama a encontrar o número do processo dele.
    .learnt =
        Encontrar o número do processo numa carta.
        Escolher o processo certo numa lista.
        Escolher uma data num calendário.

exercise-numero-dossier-suivi =
    Abra a carta. Procure as palavras { $label-numero } (número do processo).
    Copie o número. Depois toque em { $label-chercher } (procurar).
    .numero = Na carta, o número do processo é { $value-numero }

exercise-numero-dossier-dossiers =
    Há 2 processos. Só 1 ainda não acabou.
    Escolha-o no menu. Depois toque em { $label-ouvrir } (abrir).
    .dossier = O processo que ainda não acabou é { $value-dossier }

exercise-numero-dossier-detail =
    Falta uma fatura. Leia a data limite.
    Escolha essa data. Depois toque em { $label-confirmer } (confirmar).
    .date = A data limite é { $value-date }
