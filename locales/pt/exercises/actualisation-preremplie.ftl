exercise-actualisation-preremplie = Fazer a atualização da Lina
    .line = O site já sabe uma parte. Acrescente o resto.
    .story =
        A Lina procura trabalho.
        Em novembro, trabalhou na padaria.
        Ela tem o recibo de salário.
        Ajude a Lina a dizer como foi o mês dela.
    .learnt =
        Ler o que o site já sabe.
        Encontrar o salário bruto no recibo de salário.
        Ver se foi mesmo enviado.
        Fechar o espaço pessoal no fim.

exercise-actualisation-preremplie-cookies =
    Uma mensagem sobre os cookies tapa a página. É normal.
    Toque em { $label-refuser } (continuar sem aceitar). O site também funciona assim.

exercise-actualisation-preremplie-accueil =
    Leia o quadro: há uma coisa a fazer.
    Procure o botão { $label-declarer } (declarar).
    .messages = As mensagens são úteis. Hoje, procure { $label-declarer } (declarar).

exercise-actualisation-preremplie-connu =
    Veja o recibo de salário. As horas são as mesmas?
    Escolha a sua resposta. Depois toque em { $label-continuer } (continuar).
    .exact = O recibo de salário diz o mesmo. Escolha { $value-exact } (sim).

exercise-actualisation-preremplie-manque =
    Procure « Salaire brut » (salário bruto) no recibo de salário. Escreva o número.
    A Lina está bem de saúde. Ela ainda procura trabalho.
    .brut = Veja a linha « Salaire brut » (salário bruto): { $value-brut }
    .maladie = A Lina está bem de saúde. Escolha { $value-maladie } (não).
    .recherche = A Lina procura trabalho. Escolha { $value-recherche } (sim).

exercise-actualisation-preremplie-recapitulatif =
    Leia outra vez cada linha. Compare com o recibo de salário.
    Marque o quadradinho. Depois toque em { $label-valider } (confirmar a declaração).
    .certifie = O quadradinho está vazio. Toque nele para o marcar.
    .brouillon = Um rascunho fica no site. Para enviar, toque em { $label-valider } (confirmar a declaração).

exercise-actualisation-preremplie-recu =
    Esta página diz: está enviado. Guarde o número.
    Agora, toque em { $label-quitter } (sair da sessão).
