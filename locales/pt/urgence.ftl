urgence = Números de emergência
    .hint = É grátis. Toque num número.
    .note =
        Anote estes números. Funcionam sem Internet.
        “Sair depressa” muda de página. O endereço fica no histórico.
urgence-tile = Todos os números de emergência
urgence-write = Escreva: { $words }
urgence-samu = Uma pessoa está muito mal
    .say = Uma pessoa está muito mal. Estou em tal lugar.
urgence-police = Está em perigo
    .say = Estou em perigo. Estou em tal lugar.
urgence-pompiers = Há um fogo ou um acidente
    .say = Há um fogo. Estou em tal lugar.
urgence-europe = Todas as emergências, em toda a Europa
    .say = Preciso de ajuda. Estou em tal lugar.
urgence-sourds = Uma mensagem, se ouve ou fala mal
    .say = Preciso de ajuda. Estou em tal lugar.
urgence-logement = Uma cama para esta noite
    .say = Não tenho onde dormir esta noite. Estou em tal lugar.
urgence-enfance = Uma criança em perigo
    .say = Uma criança está em perigo.
urgence-violences = Violência contra uma mulher
    .say = Tenho medo de alguém.
urgence-medecin = Um médico, se o seu está fechado. As horas mudam com a cidade
    .say = Estou doente. Onde está o médico?
quit = Sair depressa
