### The mediator's desk: for the person who helps, and the sheet for the person who was helped

atelier = Ayudar sin hacerlo en su lugar
    .text =
        Estas páginas son para la persona que ayuda.
        Usted ve la misma pantalla que ella, con consejos.
    .language = ¿En qué idioma lee la persona?
    .guide = ¿Qué trámite hacen juntos?
    .link = ¿Ayuda a alguien? Abra el taller
    .home = Taller
    .next-person = Persona siguiente

atelier-phrase = Las palabras del taller
    .hint = Pídalas al equipo que lleva este sitio.
    .go = Abrir el taller
    .wrong = No son las palabras correctas.
    .wait = Demasiados intentos. Espere un minuto.

atelier-notes = Consejos para usted
    .reads = La persona lee:
    .dire = Qué decir
    .laisser = Qué dejarle hacer
    .piege = La trampa
    .phone = Seguir en el teléfono de la persona
    .end = Terminar e imprimir la hoja

atelier-never = No toque nunca
    .text = La contraseña, los códigos y la tarjeta bancaria son suyos.

atelier-ladder = Esta pantalla, ¿quién la hizo?
    .shown = Yo la mostré
    .together = La hicimos juntos
    .alone = La persona la hizo sola

atelier-sheet = Su hoja
    .goals = La próxima vez
    .together = La próxima vez, hágalo con alguien.
    .alone = La próxima vez, pruebe sin ayuda.
    .known = Usted sabe hacerlo.

atelier-question = Una pregunta
    .dire = Lea la pregunta en voz alta y espere.
    .laisser = La persona elige y toca la pantalla.
    .piege = Responder por ella, para ir más rápido.

atelier-form = Un campo que rellenar
    .dire = Señale la línea correcta del papel.
    .laisser = La persona escribe.
    .piege = Copiar una cifra del papel equivocado.

atelier-checklist = Papeles
    .dire = Busquen los papeles juntos, uno por uno.
    .laisser = La persona marca lo que tiene.
    .piege = Quedarse con sus papeles, o con una copia.

atelier-handoff = La puerta del sitio oficial
    .dire = Lean juntos la dirección del sitio, despacio.
    .laisser = La persona abre el sitio y escribe sus códigos.
    .piege = Un sitio falso imita al verdadero. Compruebe la dirección.

atelier-reading = Una lectura
    .dire = Lean juntos. Pregunte qué ha entendido la persona.
    .laisser = La persona sigue cuando está lista.
