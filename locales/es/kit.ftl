kit = Material de taller
    .link = Preparar un taller
    .address = La dirección para decir o mostrar
    .after = Lo que hay que escribir después de la dirección de este sitio
    .short = En 15 minutos
    .short-show = Muestre la dirección.
    .short-text =
        Cada persona abre la guía.
        Lean juntos las primeras pantallas.
        Cada persona dice lo que entendió.
    .half = En 30 minutos
    .half-text =
        Ponga las tarjetas en la mesa. Ordénenlas.
        Cada persona sigue la guía en su teléfono.
        Hablen de la trampa de cada pantalla.
    .hour = En 60 minutos
    .hour-text =
        Busquen los papeles juntos.
        Cada persona hace un ejercicio, luego sigue la guía.
        Anote lo que cada persona sabe hacer sola.
    .papers = Los papeles que hay que traer
    .cards = Las tarjetas para recortar
