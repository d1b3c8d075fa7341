### The search

search = Su búsqueda
    .empty = Escriba una palabra. Por ejemplo: tarjeta, desempleo, CAF.
    .none = No encontramos nada.
    .none-hint = Pruebe con otra palabra. O hable con alguien.
    .found = Esto es lo que encontramos.
    .understood = Usted busca: { $words }
    .human = Hablar con una persona

search-kind =
    .guide = Guía paso a paso
    .fiche = Texto oficial
    .service = Formulario o servicio oficial
    .term = Palabra explicada
    .theme = Tema
