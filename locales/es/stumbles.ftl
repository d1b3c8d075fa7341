### Where people stumble: numbers of pages, for mediators and operators

stumbles = Las cifras
    .text =
        Dónde se para la gente, dónde no entiende.
        Contamos páginas. No anotamos a nadie.
    .kept = Las cifras se guardan 13 meses después de la última visita.
    .run = Estas cifras empiezan al arrancar el servidor.
    .none = Todavía no hay cifras.
    .before = Las versiones de antes
    .screens = Pantalla por pantalla
    .languages = Idioma por idioma
    .seen = Página vista
    .stopped = Parada
    .lost = No entendido
    .helped = Tarjeta de ayuda
    .few = menos de 5
    .privacy = Contamos las páginas vistas, sin saber quién las ve.
