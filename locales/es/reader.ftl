page-parts = ¿Qué quiere leer?
page-all = Leer todo
page-original = La página oficial
page-field = Su respuesta
page-field-required = Esta respuesta es obligatoria.
page-field-file = El sitio oficial pedirá un archivo. Prepárelo.
page-yes = Sí
page-no = No
page-no-answer = No respondo

page-script = No podemos leer esta página.
    .text =
        Solo funciona en un navegador reciente.
        No es culpa suya. Abra la página oficial, o pregunte a una persona.
page-login = Esta página pregunta quién es usted.
    .text =
        Se necesita una cuenta y una contraseña.
        Nosotros nunca las pedimos. Escríbalas solo en el sitio oficial.
page-captcha = Esta página verifica que usted es una persona.
    .text =
        Rechaza las máquinas como la nuestra.
        No es culpa suya. Abra la página oficial.
page-missing = Esta página no existe.
    .text =
        Lo dice el sitio oficial. Tal vez cambió la dirección.
        No es culpa suya. Pregunte a una persona.
page-maintenance = El sitio oficial está cerrado por ahora.
    .text =
        Es el sitio el que no funciona. No es usted.
        Pruebe más tarde, o llame.
page-error = El sitio oficial no funciona bien.
    .text =
        Muestra un error. No es culpa suya.
        Pruebe más tarde, o llame.
page-pdf = Es un archivo PDF.
    .text =
        No podemos ponerlo en pasos.
        Ábralo en el sitio oficial, o pregunte a una persona.
page-file = No es una página para leer.
    .text =
        Es un archivo. No podemos ponerlo en pasos.
        Puede abrirlo en el sitio oficial.
page-large = Esta página es demasiado larga.
    .text =
        No podemos ponerla en pasos.
        Abra la página oficial, o pregunte a una persona.
page-empty = Esta página está vacía.
    .text =
        No es culpa suya.
        Pruebe más tarde, o pregunte a una persona.
page-silent = El sitio oficial no responde.
    .text =
        Intentamos leer la página. No es culpa suya.
        Pruebe más tarde, o llame.
page-later = Hay que esperar un poco.
    .text =
        Este sitio pide no ir demasiado rápido. No es culpa suya.
        Pruebe en un minuto, o abra la página oficial.
page-unwelcome = Este sitio no quiere que una máquina lo lea.
    .text =
        Respetamos esa decisión.
        Abra la página oficial, o pregunte a una persona.
page-astray = Esta página lleva a otro sitio.
    .text =
        No leemos ese otro sitio. No es culpa suya.
        Abra la página oficial, o pregunte a una persona.
page-unasked = Aquí no leemos las páginas oficiales.
    .text =
        No es culpa suya.
        Abra la página oficial, o pregunte a una persona.

page-source-unread = Esta página está en este sitio. No la hemos leído.
page-source = Esta página viene de este sitio. La leímos el { $date }, a las { $hour } h { $minute }.

page-form = Este formulario se llena en el sitio oficial.
    .text = Aquí no hacemos estas preguntas. Usted responde allí.
page-form-ask = Esta es su respuesta.
    .text = El botón abre el sitio oficial con sus respuestas.
page-form-copy = Copie sus respuestas en el sitio oficial.
    .text = No hemos enviado nada. Usted envía, en el sitio oficial.
page-copy = Sus respuestas para copiar
    .none = Sin respuesta
service-page = Esta página está en el sitio oficial.
    .open = Abrir la página oficial
page-unsafe = Cuidado, no abra este sitio.
    .text =
        No prueba quién es. Tal vez es un sitio falso.
        No es culpa suya. No escriba nada allí. Pregunte a una persona.
pages = Leer una página oficial
    .text =
        Dé la dirección de una página de un sitio oficial.
        La mostramos en grande, una pantalla tras otra.
    .label = La dirección de la página
    .go = Leer esta página
    .sites = Leemos estos sitios
page-lost = Ya no tenemos sus respuestas.
    .text =
        Su aparato no las guarda, o pasaron 2 horas.
        No es culpa suya. Empiece aquí otra vez, o abra la página oficial.
    .again = Empezar otra vez
