exercise-actualisation-questions = Responder às perguntas do Karim
    .line = O site faz perguntas, uma de cada vez.
    .story =
        O Karim procura trabalho.
        Em novembro, trabalhou 2 semanas na oficina de carros.
        As aulas dele vão começar em dezembro.
        Ajude o Karim a dizer como foi o mês de novembro.
    .learnt =
        Ler o mês em cada pergunta.
        Responder só para esse mês.
        Manter a inscrição.
        Ver no fim que ficou tudo bem guardado.

exercise-actualisation-questions-accueil =
    Leia o quadro. Ele diz o último dia.
    Procure o botão { $label-actualiser } (atualizar).
    .profil = Este botão serve para mudar a morada. Procure { $label-actualiser } (atualizar).

exercise-actualisation-questions-formation =
    A pergunta fala de novembro.
    Veja a data na carta. Depois toque em { $label-suivant } (seguinte).
    .stage = As aulas são em dezembro. Para novembro, escolha { $value-stage } (não).

exercise-actualisation-questions-travail =
    O Karim trabalhou na oficina.
    Procure as horas e o salário bruto no recibo de salário.
    .travaille = O Karim tem um recibo de salário de novembro. Escolha { $value-travaille } (sim).
    .heures = Veja a linha « Heures payées » (horas pagas): { $value-heures }
    .brut = Veja a linha « Salaire brut » (salário bruto): { $value-brut }

exercise-actualisation-questions-inscription =
    O Karim ainda procura trabalho. Ele mantém a inscrição.
    Depois toque em { $label-valider } (confirmar a atualização).
    .rester = Sem inscrição, os pagamentos param. Escolha { $value-rester } (sim).
    .annuler = Este botão apaga tudo. Para enviar, toque em { $label-valider } (confirmar a atualização).

exercise-actualisation-questions-recu =
    Esta página diz que está tudo guardado.
    Tire-lhe uma fotografia. Depois toque em { $label-quitter } (sair da sessão).
