kiosk-finish = Já acabei
kiosk-welcome =
    Este computador é para todas as pessoas.
    No fim, toque em “Já acabei”. Tudo se apaga.
    Quer ouvir? Ponha uns auscultadores.
kiosk-still = Ainda está aí?
    .text = Toque no ecrã para continuar. Se não, tudo se apaga.
    .yes = Sim, continuo
kiosk-end = Já acabou. Está tudo apagado.
    .text =
        Leve os seus papéis e o seu cartão.
        Leve também as suas folhas da impressora.
    .start = Começar uma visita

kiosk-keys = Teclas
    .comma = vírgula
    .slash = barra
    .erase = Apagar

kiosk-paper = Não sai nada da impressora?
    .text =
        A culpa não é sua.
        Pergunte na receção.
        Também pode copiar esta página à mão.
