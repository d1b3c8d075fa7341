### Official texts made into screens: our own words around those of the State.

official-source = Texto oficial de service-public, del { $date }.
official-source-undated = Texto oficial de service-public.
official-not-the-site = Puesto en pasos por Marchepied. Nuestro sitio no es oficial.
official-original = Ver la página oficial
official-old = Cuidado: estos textos son del { $date }. Algunas reglas pueden haber cambiado. Verifique con una persona.
official-part = : { $step } de { $steps }
official-know = Es bueno saber
official-note = Tenga en cuenta
official-warning = Cuidado
official-reminder = Recuerde
official-example = Ejemplo
official-news = Nuevo
official-more = Saber más
official-dated = El { $date }
official-closed = Este servicio no responde en este momento. Lo dice la administración.
official-site = Ver el sitio: { $name }
official-agent = Necesito ayuda para este trámite:

service-online = Este trámite se hace por Internet.
    .open = Abrir el sitio oficial
service-form = Es un formulario para llenar.
    .open = Abrir el formulario
service-letter = Es un modelo de carta.
    .open = Abrir el modelo
service-calculator = Es un cálculo, para saber. No envía nada.
    .open = Abrir el cálculo
service-lookup = Es una herramienta para buscar.
    .open = Abrir la herramienta
service-closed = Este servicio no funciona ahora. Lo dice la administración.
    .text = No es culpa suya. Pruebe más tarde, o pregunte a una persona.
service-file = Archivo:
service-nowhere = La dirección no está en el texto oficial. Pregunte a una persona.

read-doors = Los sitios oficiales
read-parts = Leer otra parte
read-dossier = Ver otro caso

### The list of the official texts, and the page of each

fiches = Todos los trámites
    .hint = Son los textos del Estado francés. Los mostramos pantalla por pantalla.
fiches-events = En la vida
fiches-themes = Por tema
fiches-none =
    .text =
        Estas páginas llegan pronto.
        Las otras guías funcionan.
    .how = ¿Usted se ocupa de este sitio?
    .operator =
        Hay que cargar los textos oficiales.
        Ejecute este comando con Internet:
fiche-start = Empezar, paso a paso
fiche-papers = Los papeles que se nombran
    .hint = Según su caso, se necesitan menos. Los pasos se lo dicen.

official-situation = ¿Cuál es su situación?
official-case = ¿Cuál es su caso?
official-manner = ¿Cómo quiere hacerlo?
official-open = ¿Qué quiere abrir?
    .none = Nada, sigo
official-parts = ¿Qué quiere saber?
official-all = Leer todo, en orden
official-all-cases = No sé, mostrar todos los casos
official-services = Sitios oficiales y formularios
official-people = Quién le puede ayudar
official-links = Ver también
official-laws = Textos de ley
official-after = ¿Quiere algo más?
official-done = No, ya terminé
official-next = Esto es lo que sigue
official-answered = Usted ya respondió. Esto es lo que sigue para su caso.
official-end = Usted leyó este texto
    .text = ¿Tiene una pregunta? Una persona le puede ayudar.

official-facts = En resumen
official-cost = El precio:
official-public = Para quién:
official-account = Para entrar en el sitio:
official-calendar = Cuándo:
official-count = Cuántos pasos:
official-languages = Los idiomas:
official-steps = Los pasos
official-papers = Los papeles
official-manual = Cómo hacerlo
official-tracking = Después de su solicitud
official-delay = El tiempo de espera
official-appeal = Si no está de acuerdo
official-follow = Seguir su solicitud

official-nothing = Para este caso, el texto oficial no dice nada más.
official-other =
    .n1 = Otro caso
    .n2 = Segundo caso
    .n3 = Tercer caso
    .n4 = Cuarto caso
    .n5 = Quinto caso
    .n6 = Sexto caso
    .n7 = Séptimo caso
    .n8 = Octavo caso
    .n9 = Noveno caso
    .n10 = Otro caso más
