exercise-session = Entrar, ver o site fechar-se, voltar
    .line = O site fecha-se depois de 5 minutos. Vai saber voltar.
    .story =
        O Moussa tem uma mensagem no seu espaço pessoal.
        A palavra-passe (senha) dele está no cartão.
        Escreva só essa palavra-passe. Guarde as suas para si.
    .learnt =
        Copiar uma palavra-passe, letra a letra.
        Ver um site fechado sem medo: está tudo bem.
        Voltar e recomeçar.
        Fechar o espaço pessoal no fim.

exercise-session-connexion =
    Abra o cartão do Moussa. Copie as 2 linhas.
    As letras grandes e pequenas contam.
    Depois toque em { $label-connecter } (entrar).
    .identifiant = Escreva exatamente { $value-identifiant }
    .secret = Escreva exatamente { $value-secret }
    .oubli = A palavra-passe está no cartão. Copie-a.

exercise-session-espace =
    Já entrou. Leia o quadro: o site fecha-se depois de 5 minutos.
    Imagine: procura um papel, passam 5 minutos.
    Agora, toque em { $label-lire } (ler).

exercise-session-expiree =
    O site fechou-se sozinho. A culpa não é sua.
    É para proteger os seus papéis.
    Toque em { $label-reconnecter } (entrar outra vez).

exercise-session-encore =
    O site guardou a primeira palavra. Escreva outra vez a palavra-passe.
    Depois toque em { $label-connecter } (entrar).
    .identifiant = Escreva exatamente { $value-identifiant }
    .secret = Escreva exatamente { $value-secret }

exercise-session-message =
    Está a ler a mensagem. Muito bem.
    Antes de sair, feche o seu espaço: toque em { $label-deconnecter } (sair da sessão).
    .fermer = A mensagem fecha-se, mas o espaço fica aberto. Toque em { $label-deconnecter } (sair da sessão).

exercise-session-ferme =
    O espaço está fechado. Outra pessoa pode vir.
    Toque em { $label-fin } (fim).
