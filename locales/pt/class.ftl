### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Seguir exercícios
    .text =
        Cada pessoa faz um exercício no seu aparelho.
        Vê o passo dela. Não vê o que ela escreve.
    .open = Começar a seguir
    .code = O código a dar
    .join = No outro aparelho: «Treinar sem risco», depois «Tenho um código».
    .nobody = Ainda não está ninguém.
    .arrived = A pessoa escolhe um exercício.
    .again = Ver outra vez
    .end = Deixar de seguir
    .since = Minutos sem mudança: { $minutes }
    .done = Acabou.
    .slip = Um erro para ver em conjunto.

class-door = Tenho um código
    .text = A pessoa que o ajuda dá este código.
    .label = O código
    .hint = Tem 6 algarismos.
    .go = Entrar
    .wrong = Este código não funciona. Peça-o outra vez.
    .full = Já não há lugar. Diga à pessoa que ajuda.
    .wait = Demasiadas tentativas. Espere um minuto.

# $number: the number of this person in the group
class-seat =
    É o número { $number }.
    A pessoa que ajuda vê o seu passo, e mais nada.
    .leave = Não mostrar mais
