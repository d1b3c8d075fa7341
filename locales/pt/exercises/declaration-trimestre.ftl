exercise-declaration-trimestre = Encontrar o erro da Rosa
    .line = O site preencheu 3 meses. 1 número está errado.
    .story =
        A Rosa trabalha no hotel. Tem 1 filho.
        A cada 3 meses, ela diz o dinheiro que recebeu.
        O site já preencheu os números.
        Ajude a Rosa a verificá-los com os papéis dela.
    .learnt =
        Encontrar a linha « Net social » (líquido social) num recibo de salário.
        Comparar cada mês com o papel.
        Corrigir um número errado antes de enviar.
        Ler a página que diz: está recebido.

exercise-declaration-trimestre-accueil =
    Leia o quadro. Há uma coisa a fazer.
    Procure o botão { $label-declarer } (declarar).
    .simuler = Este botão dá uma ideia dos apoios. Procure { $label-declarer } (declarar).

exercise-declaration-trimestre-situation =
    A Rosa continua a viver no mesmo lugar, com o filho.
    Escolha, depois toque em { $label-continuer } (continuar).
    .changement = Nada mudou para a Rosa. Escolha { $value-changement } (não).

exercise-declaration-trimestre-ressources =
    Abra os 3 recibos de salário.
    Veja a linha « Net social » (líquido social). Compare mês a mês.
    Apague o número errado. Escreva o certo.
    .aout = Para agosto, o papel diz { $value-aout }
    .septembre = Para setembro, o papel diz { $value-septembre }
    .octobre = Leia bem outubro: 1 124 ou 1 214? O papel diz { $value-octobre }
    .autres = A Rosa só tem o seu salário. Escolha { $value-autres } (nenhum).

exercise-declaration-trimestre-recapitulatif =
    Leia outra vez os 3 meses.
    Marque o quadradinho. Depois toque em { $label-valider } (confirmar e enviar).
    .certifie = O quadradinho está vazio. Toque nele para o marcar.

exercise-declaration-trimestre-recu =
    Esta página diz: está recebido. Guarde uma fotografia desta página.
    Agora, toque em { $label-quitter } (sair da sessão).
