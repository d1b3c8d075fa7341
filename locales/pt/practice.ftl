practice = Treinar
    .tile = Treinar sem risco
    .tile-hint = Um site a fingir, para aprender.
    .hint = Escolha um exercício. Aqui, um erro não tem perigo.
    .before = Treinar antes
practice-banner = Isto é um treino. Nada é enviado.
practice-minutes =
        Mais ou menos { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
practice-story = A história
practice-papers = Os papéis
practice-files = Os ficheiros
    .take = Guardar { $file }
practice-start = Começar

practice-guide = O guia
    .quiet = Esconder o guia
    .loud = Mostrar o guia
practice-paper = Ver: { $paper }
practice-slip = Não faz mal. Vamos corrigir.
    .empty = Um espaço está vazio: { $label }.
    .unreadable = O site não compreende: { $label }.
    .other = Veja outra vez: { $label }.

practice-done = Muito bem, acabou
    .text = Era um jogo. Ainda falta fazer o pedido verdadeiro.
    .learnt = Agora, já sabe
    .print = Imprimir esta página
    .again = Recomeçar
    .real = Fazer o pedido verdadeiro
    .back = Voltar ao meu pedido
    .others = Outro exercício
