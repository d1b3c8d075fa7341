### The pouch of papers, and what is lent of it.

pouch = Mi carpeta de papeles
    .link = Mi carpeta de papeles
    .text =
        La carpeta guarda fotos de sus papeles.
        { $count } palabras la abren, en cualquier aparato.
        No pedimos nombre, ni e-mail, ni teléfono.
    .warning = Sin las palabras, nadie puede volver a abrirla. Nosotros tampoco.
    .original = Guarde siempre sus papeles de verdad en casa.
    .new = Crear mi carpeta
    .have = Ya tengo { $count } palabras
    .go = Abrir la carpeta
    .close = He terminado, cerrar la carpeta

pouch-words = Las { $count } palabras de su carpeta
    .address = Para abrir, vaya a esta dirección. Luego escriba las palabras.
    .months = Meses que guardamos la carpeta después de su última visita: { $months }.

pouch-papers = Mis papeles
    .none = La carpeta está vacía.
    .since = Añadido el { $date }.
    .see = Ver la página { $number }
    .save = Descargar la página { $number }
    .more = Añadir una página, o borrar
    .remove = Borrar este papel
    .erase = Se borrarán todos los papeles y las palabras.

pouch-add = Añadir un papel
    .left = Sitios libres: { $count }.
    .not = Ni contraseña, ni papel de salud.
    .kind = ¿Qué papel?
    .photo = Hacer una foto
    .file = O elegir una foto o un PDF
    .go = Guardar este papel

pouch-refused = Este papel no se ha guardado
    .nothing = Elija el papel y una foto.
    .kind = Envíe una foto o un PDF.
    .broken = El archivo está dañado. Haga otra foto.
    .large = El archivo es demasiado grande. Haga otra foto.
    .acts = Este PDF contiene más que un papel. Haga una foto.
    .full = La carpeta está llena. Borre un papel.
    .busy = Mucha gente envía fotos. Espere un poco.
    .later = Tenemos una avería. Guarde bien su papel. Pruebe más tarde.
    .several = Envíe 1 archivo cada vez.
    .waiting = Ya no hay sitio. La persona debe abrir su carpeta.

pouch-lend = Prestar papeles a una persona
    .text =
        La persona ve solo los papeles elegidos.
        Puede parar el préstamo en cualquier momento.
    .papers = ¿Qué papeles?
    .time = ¿Por cuánto tiempo?
    .hour = 1 hora
    .day = 1 día
    .week = 1 semana
    .go = Prestar estos papeles
    .none = Elija al menos un papel.

pouch-lent = Dé estas { $count } palabras a la persona
    .until = El préstamo termina el { $day } a las { $time }.
    .ended = El préstamo terminó el { $day } a las { $time }.
    .others = Guarde para usted las palabras de su carpeta.
    .back = Parar este préstamo

pouch-journal = Quién ha mirado
    .nobody = Nadie ha mirado todavía.
    .somebody = Una persona
    .came = { $who }, { $day } a las { $time }: ha abierto el préstamo.
    .saw = { $who }, { $day } a las { $time }: { $what }
    .gave = { $who }, { $day } a las { $time }: papel añadido, { $what }
    .left = { $who }, { $day } a las { $time }: ha dejado una nota.
    .wrote = Nota de { $who }, { $day } a las { $time }: { $what }

pouch-loan = Me han prestado papeles
    .text = Escriba quién es usted, luego las { $count } palabras.
    .who = ¿Quién es usted?
    .example = Por ejemplo: ventanilla del ayuntamiento
    .go = Ver los papeles
    .rules =
        No puede prestar estos papeles a otros.
        La persona sabe quién ha mirado, y cuándo.
    .note = Escribir una nota para la persona
    .note-go = Dejar la nota
    .noted = La nota está dejada.
    .number = No escriba un número de seguridad social.
    .done = He terminado

pouch-gift = Lo que { $who } ha añadido
    .when = Añadido el { $day } a las { $time }.
    .see = Ver este papel
    .keep = Guardar en mi carpeta
    .throw = No guardar, borrar
    .erase = Borrar esta nota

pouch-give = Añadir un papel para la persona
    .text = La persona lo verá. Elegirá si lo guarda.
    .go = Añadir este papel
    .done = El papel está añadido. La persona lo verá.

pouch-over = Este préstamo ha terminado
    .text =
        El tiempo ha pasado, o la persona paró el préstamo.
        Puede prestar otra vez, con otras palabras.

pouch-closed = Está cerrado
    .text = En un ordenador compartido, cierre todas las ventanas.

pouch-gone = Esta carpeta ya no está
    .text = Está borrada, o es demasiado antigua.

pouch-shut = No podemos abrir la carpeta ahora
    .text = Guarde bien sus palabras. Pruebe más tarde.
pouch-lost = Hemos perdido esta página
    .text =
        La página está dañada, o ya no está.
        Haga otra foto de su papel.
        Sus otros papeles se quedan.

pouch-whole = Descargar en 1 PDF, de { $size } MB como máximo
    .size = El sitio acepta archivos de { $size } MB como máximo.
    .types = Acepta: { $types }.
    .several = Puede enviar varios archivos por papel.
    .one = Envíe solo 1 archivo por papel.
    .check = Compruebe en el sitio qué archivos acepta.

pouch-heavy = Este papel no cabe en 1 PDF
    .text = Tiene demasiadas páginas. Descargue cada página.

pouch-dated = ¿Qué fecha está escrita en este papel?
    .example = Por ejemplo: 15 juin 2025
    .go = Guardar la fecha
    .day = Fecha escrita: { $date }.
    .change = Cambiar la fecha
    .refused = No hemos entendido la fecha. Escriba el día, el mes y el año.

pouch-age = Es demasiado viejo: tiene { $months } meses.
    .bound = Debe tener menos de { $bound } meses.
    .look = Mire su fecha. Debe tener menos de { $bound } meses.

pouch-guide = Sus papeles para este trámite
    .closed = Su carpeta está cerrada.
    .there = Lo tiene.
    .missing = Falta.

numbers = Mis números importantes
    .text =
        Imprima esta página. Escriba a mano.
        No guardamos nada.
    .name = Mi nombre
    .other = Otro número

pouch-privacy = La carpeta de papeles
    .list =
        Guardamos sus papeles solo si usted lo pide.
        Están cerrados con sus palabras. No podemos leerlos.
        Una carpeta guarda como máximo { $papers } papeles y { $size } MB.
        Se borra sin visitas. Número de meses: { $months }.
        Un préstamo termina como máximo después de 1 semana.
        Lo que una persona añade espera su elección.
    .elsewhere =
        Sus papeles cerrados se guardan en otra empresa de alojamiento.
        Esta empresa solo ve papeles cerrados.
