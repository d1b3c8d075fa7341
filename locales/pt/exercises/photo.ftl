exercise-photo = Juntar a fotografia da Lina
    .line = Escolher o ficheiro certo, depois enviá-lo.
    .story =
        A Lina envia a sua fotografia de identidade.
        Há 3 ficheiros. Primeiro, guarde-os no seu aparelho.
        Só 1 está certo.
    .learnt =
        Ir buscar um ficheiro ao seu aparelho.
        Ler o fim do nome: jpg, png ou pdf.
        Juntar, depois enviar: são 2 ações.

exercise-photo-accueil =
    O processo da Lina está à espera de uma fotografia.
    Toque em { $label-ajouter } (acrescentar).

exercise-photo-photo =
    Toque no botão para escolher um ficheiro. Procure a fotografia da Lina.
    O fim do nome deve ser jpg ou png. Depois toque em { $label-joindre } (juntar).
    O ficheiro fica no seu aparelho. Nós só lemos o nome dele.
    .fichier = Escolha o ficheiro { $value-fichier }

exercise-photo-joint =
    A fotografia está lá, mas o processo ainda está à espera.
    Toque em { $label-transmettre } (enviar).
    .quitter = Se sair, o processo fica parado ali. Para o enviar, toque em { $label-transmettre } (enviar).

exercise-photo-recu =
    Esta página diz: está recebido. Guarde o número.
    Agora, toque em { $label-fin } (sair da sessão).
