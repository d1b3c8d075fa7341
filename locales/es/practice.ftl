practice = Practicar
    .tile = Practicar sin riesgo
    .tile-hint = Un sitio de mentira, para aprender.
    .hint = Elija un ejercicio. Aquí, un error no hace daño.
    .before = Practicar antes
practice-banner = Esto es una práctica. No se envía nada.
practice-minutes = Más o menos { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
practice-story = La historia
practice-papers = Los papeles
practice-files = Los archivos
    .take = Tomar { $file }
practice-start = Empezar

practice-guide = La guía
    .quiet = Ocultar la guía
    .loud = Mostrar la guía
practice-paper = Mirar: { $paper }
practice-slip = No pasa nada. Vamos a corregir.
    .empty = Una casilla está vacía: { $label }.
    .unreadable = El sitio no entiende: { $label }.
    .other = Mire otra vez: { $label }.

practice-done = Muy bien, terminó
    .text = Era un juego. Todavía hay que hacer el trámite verdadero.
    .learnt = Ahora, usted sabe
    .print = Imprimir esta página
    .again = Empezar otra vez
    .real = Hacer el trámite verdadero
    .back = Volver a mi trámite
    .others = Otro ejercicio
