### Words of every page: the bar, the way to a human, the end of the page.

site-name = Marchepied
    .line = Sus trámites, paso a paso
bar-home = Inicio
bar-help = Ayuda
bar-languages = Idiomas
bar-larger = Texto más grande
skip = Ir al contenido

progress = Paso { $step } de { $steps }
way-on = Continuar
way-back = Volver
choice-unsure = No sé
not-sent = Todavía no se ha enviado

help-title = Hablar con alguien
help-call = Llamar a { $portal }: { $phone }
help-say = Diga: { $words }
help-near = Una persona cerca de mí
help-show = Mostrar esta pantalla a un empleado
help-doubt = Hay que verificar este número.

display-title = Tamaño y colores
display-size-1 = Texto normal
display-size-2 = Texto grande
display-size-3 = Texto muy grande
display-colours-auto = Colores del aparato
display-colours-claires = Colores claros
display-colours-sombres = Colores oscuros
display-colours-fortes = Contraste fuerte

foot-state = No es un sitio del Estado.
foot-free = Gratis. Nosotros no enviamos nada.
foot-legal = Quiénes somos
foot-privacy = Vida privada
foot-access = Accesibilidad

foot-translation = Traducido el { $date }. El texto que vale es el francés.
    .reviewed = Una persona que habla el idioma lo revisó el { $date }.
    .unreviewed = Nadie ha revisado todavía esta traducción. Si tiene una duda, muestre esta pantalla a un empleado.

term-ask = ¿Qué es esto: { $term }?

### The front door

front = ¿Qué trámite quiere hacer?
    .hint = Le guiamos, pantalla por pantalla.
front-emergency = ¿Duerme usted en la calle?
    .call = Llame al 115. Es gratis.
front-search = Buscar con una palabra
    .go = Buscar
front-fiches = { $texts } textos del Estado francés, pantalla por pantalla
front-other = Otro trámite
    .hint = Una persona le puede ayudar.

### The page of human help

help-page = Una persona le puede ayudar
    .hint = Es gratis. Puede ir sin saber nada.
help-places = Ir a ver a alguien
    .list =
        France Services: un empleado le ayuda con todos los trámites. Es gratis.
        La alcaldía o ayuntamiento (mairie): pregunte en la recepción.
        El CCAS (centre communal d’action sociale, el servicio social de la ciudad): ayuda a los habitantes. A menudo está en la alcaldía.
        La biblioteca: pregunte si hay ayuda para Internet.
    .say = Diga: «Necesito ayuda para un trámite por Internet.»
    .find = ¿No sabe dónde está? Pregunte en la alcaldía.
help-phones = Llamar
    .hint = Tenga cerca un papel y un lápiz.
help-tip = Para que le ayuden bien
    .list =
        Lleve sus papeles y su teléfono.
        No dé sus contraseñas a nadie.
        Pida un papel con la próxima fecha.

### The card shown to an agent.

agent-title = Buenos días, ¿me puede ayudar?
    .hard = Leer o usar Internet es difícil para mí.
    .here = Llegué a esta pregunta:
    .answers = Mis respuestas:
    .papers = Los papeles que se piden:
    .sent-not = Todavía no se ha enviado nada.
    .please = Por favor, explíqueme despacio. Quiero aprender a hacerlo.
    .back = Volver a mi pantalla

### The hand-off sheet

handoff-door = Abrir el sitio { $portal }
handoff-address = Usted va a este sitio
    .check = Arriba en la pantalla, usted debe leer esta dirección.
handoff-fake = Cuidado con los sitios falsos
handoff-land = En el sitio
handoff-bring = Tenga cerca
handoff-copy = Sus cifras para copiar
    .none = Las cifras que usted anotó.
    .button = Copiar
    .done = Copiado
    .total = Total
handoff-phone = O por teléfono
handoff-say = Por teléfono
handoff-place = O en persona
handoff-planb = Si el sitio no funciona
handoff-done = Terminé en el sitio
handoff-print = Imprimir esta página
handoff-remind = Poner un recordatorio en mi teléfono
handoff-qr-sheet = Para continuar en su teléfono: apunte a este cuadrado con la cámara.
handoff-qr-door = Para su teléfono: apunte a este cuadrado con la cámara. Se abre el sitio oficial.
handoff-leave = Usted sale de Marchepied. Ese sitio no es nuestro.

remind-summary = { $title }
remind-text = Último día: { $closes }. Abra la guía: { $link }
remind-text-bare = Último día: { $closes }.
remind-alarm = { $title }: último día { $closes }

### Checklists

check-hint = Toque un papel para marcarlo.
check-where = ¿Dónde encontrarlo?

### Typed answers

entry-go = Aceptar
entry-example = Ejemplo: { $example }
entry-kept = Esta respuesta se queda en su aparato. Se borra después de 2 horas.
entry-forgotten = Lo que escribe no se guarda.
entry-skip = Continuar sin escribir
month-other = Otro mes
    .label = Escriba el mes
    .example = febrero de 2027
tally-row = Línea { $number }
tally-add = Agregar
tally-undo = Borrar la última línea
tally-done = Terminé
tally-total = Total

refusal-title = Escríbalo de otra manera
refusal-empty = La casilla está vacía. Escriba su respuesta.
refusal-not-a-number = Escriba un número con cifras. Ejemplo: 35
refusal-not-a-date = Escriba el día, el mes y el año. Ejemplo: 3 de diciembre de 2026
refusal-not-a-month = Escriba el mes y el año. Ejemplo: noviembre de 2026
refusal-too-small = El número más pequeño posible es { $least }.
refusal-too-large = El número más grande posible es { $most }.
refusal-too-early = Esta fecha es demasiado antigua. Mire otra vez la fecha.
refusal-too-late = Esta fecha está demasiado lejos. Mire otra vez la fecha.
refusal-no-such-day = Este mes tiene solo { $days ->
        [one] { $days } día
       *[other] { $days } días
    }. Mire otra vez la fecha.
refusal-ambiguous = ¿Quiere decir { $a } o { $b }? Escríbalo como aquí.
refusal-too-long = Es demasiado largo. Escriba solo la respuesta.
refusal-day-and-month-swapped = El día va antes que el mes. ¿Quiere decir { $perhaps }?
refusal-day-missing = Falta el día. Ejemplo: 3 de diciembre de 2026
refusal-month-missing = Falta el mes. Ejemplo: 3 de diciembre de 2026
refusal-no-such-month = Los meses van de 1 a 12. Ejemplo: 3 de diciembre de 2026
refusal-several-numbers = Hay varios números. Escriba solo un número.
refusal-too-many-decimals = Después de la coma, escriba 2 cifras. Ejemplo: 12,50
refusal-year-out-of-range = El año debe estar entre { $least } y { $most }.
refusal-other = No entendimos. Escriba como en el ejemplo.

### Errors

error-fault = No es culpa suya.
error-back = Volver al inicio
error-missing = Esta página no existe
    .text = Tal vez cambió la dirección.
error-language = Este idioma todavía no está
    .text = Puede continuar en francés.
error-broken = Hubo un error de nuestra parte
    .text = Espere 1 minuto. Después, intente otra vez.
error-slow = La respuesta tarda demasiado
    .text = Espere 1 minuto. Después, intente otra vez.
error-busy = Hay demasiadas personas al mismo tiempo
    .text = Espere 1 minuto. Después, intente otra vez.
error-large = Lo que usted envía es demasiado grande
    .text = Vuelva atrás. Escriba menos texto.
error-head = Su aparato envía demasiada información
    .text = Borre las cookies de este sitio. Después, intente otra vez.
error-way = Esta acción no es posible aquí
    .text = Vuelva al inicio. Empiece otra vez desde allí.
error-foreign = Este pedido viene de otro sitio
    .text = Por seguridad, no lo seguimos. Empiece otra vez desde el inicio.
error-elsewhere = No leemos esta dirección
    .text = Leemos solo algunos sitios oficiales. Verifique la dirección, o pregunte a una persona.

### Pages about us

legal = Quiénes somos
    .text =
        Marchepied es un programa libre y gratuito.
        No es un sitio del Estado.
        Explicamos los trámites. No enviamos nada por usted.
legal-publisher = Responsable: { $publisher }
legal-host = Alojamiento del sitio: { $host }
legal-contact = Para escribirnos o llamarnos: { $contact }
legal-nobody = El responsable todavía no ha escrito su nombre aquí.
legal-source = Código fuente de esta versión: { $source }
legal-guides = ¿Quién ha revisado nuestras guías?
    .read = Revisada por { $by }, el { $date }.
    .unread = Las personas a quienes se dirige todavía no la han revisado.
legal-data = Los nombres de las ciudades y pueblos vienen de: { $sources }.
legal-licence = Programa bajo licencia AGPL 3.0. Textos bajo licencia CC BY-SA 4.0.

privacy = Vida privada
    .text =
        Nunca pedimos su nombre.
        Nunca pedimos su contraseña ni su correo electrónico.
        Nunca pedimos su número de seguridad social.
    .list =
        Lo que usted elige está en la dirección de la página. No dice quién es usted.
        Sus cifras se quedan en su aparato, ocultas, durante 2 horas.
        No tenemos publicidad y no seguimos a nadie.
        No anotamos ni su dirección ni sus respuestas.
    .note = En una computadora compartida, cierre todas las ventanas al final.

access = Accesibilidad
    .text =
        Queremos que cada página funcione para todas las personas.
        Funciona con el teclado, sin imágenes, sin colores y sin scripts.
        Puede agrandar el texto y cambiar los colores.
    .note = Ningún experto ha verificado todavía este sitio. Por eso, su estado legal es: no conforme.
    .trouble = ¿Una página no le deja seguir? Dígalo a la persona que maneja este sitio.
    .defender = ¿No le responden? El Défenseur des droits (defensor de los derechos) le puede ayudar. Es gratis.

### The command line

cli-open = Abra esta dirección en su navegador: { $address }
cli-stop = Para parar: Ctrl y C.
