### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Seguir ejercicios
    .text =
        Cada persona hace un ejercicio en su aparato.
        Usted ve su paso. No ve lo que escribe.
    .open = Empezar a seguir
    .code = El código que hay que dar
    .join = En el otro aparato: «Practicar sin riesgo», luego «Tengo un código».
    .nobody = Todavía no hay nadie.
    .arrived = La persona elige un ejercicio.
    .again = Mirar otra vez
    .end = Dejar de seguir
    .since = Minutos sin cambio: { $minutes }
    .done = Ha terminado.
    .slip = Un error para mirar juntos.

class-door = Tengo un código
    .text = La persona que le ayuda da este código.
    .label = El código
    .hint = Tiene 6 cifras.
    .go = Entrar
    .wrong = Este código no funciona. Pídalo otra vez.
    .full = Ya no hay sitio. Dígalo a la persona que ayuda.
    .wait = Demasiados intentos. Espere un minuto.

# $number: the number of this person in the group
class-seat =
    Usted es el número { $number }.
    La persona que ayuda ve su paso, y nada más.
    .leave = No mostrar más
