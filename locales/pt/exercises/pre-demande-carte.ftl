exercise-pre-demande-carte = Pedir o cartão da Inès
    .line = Preencher o pedido, depois anotar o número.
    .story =
        A Inès perdeu o cartão de identidade.
        Ela guardou uma fotografia do cartão antigo.
        Tem também uma fatura com a sua morada.
        Ajude a Inès a preencher o pedido.
    .learnt =
        Passar a mensagem sobre os cookies.
        Evitar um serviço pago.
        Escolher num menu.
        Escrever uma data com barras.
        Anotar o número no fim.

exercise-pre-demande-carte-cookies =
    Uma mensagem sobre os cookies tapa a página. É normal.
    Toque em { $label-refuser } (recusar tudo). O site também funciona assim.

exercise-pre-demande-carte-accueil =
    O pedido é grátis.
    Procure o botão { $label-demander } (pedir).
    .payer = Atenção: este botão faz pagar. O verdadeiro serviço é grátis. Procure { $label-demander } (pedir).

exercise-pre-demande-carte-motif =
    Toque no menu: abre-se uma lista. A Inès perdeu o cartão.
    Escolha a linha certa. Depois toque em { $label-suivant } (seguinte).
    .motif = A Inès perdeu o cartão. Escolha { $value-motif } (renovação: perda).

exercise-pre-demande-carte-identite =
    Veja o cartão antigo.
    A data escreve-se com barras: dia, mês, ano.
    .nom = No cartão, o apelido é { $value-nom }.
    .prenom = No cartão, o nome próprio é { $value-prenom }.
    .naissance = Escreva a data de nascimento como aqui: { $value-naissance }
    .ville = A cidade de nascimento está no cartão: { $value-ville }

exercise-pre-demande-carte-adresse =
    A morada está na fatura.
    Escreva-a como no papel.
    .rue = O papel diz: { $value-rue }
    .commune = O papel diz: { $value-commune }

exercise-pre-demande-carte-recapitulatif =
    Leia outra vez cada linha.
    Marque o quadradinho. Depois toque em { $label-valider } (confirmar).
    .certifie = O quadradinho está vazio. Toque nele para o marcar.

exercise-pre-demande-carte-numero =
    A mairie (câmara municipal) pede este número. Anote-o num papel.
    Escreva-o também aqui. Depois toque em { $label-terminer } (acabar).
    .noter = Copie as letras e os algarismos: { $value-noter }
