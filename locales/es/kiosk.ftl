kiosk-finish = Ya terminé
kiosk-welcome =
    Esta computadora es para todo el mundo.
    Al final, toque «Ya terminé». Todo se borra.
    ¿Quiere escuchar? Póngase auriculares.
kiosk-still = ¿Sigue ahí?
    .text = Toque la pantalla para continuar. Si no, todo se borra.
    .yes = Sí, continúo
kiosk-end = Terminó. Todo está borrado.
    .text =
        Tome sus papeles y su tarjeta.
        Tome también sus hojas de la impresora.
    .start = Empezar una visita

kiosk-keys = Teclas
    .comma = coma
    .slash = barra
    .erase = Borrar

kiosk-paper = ¿No sale nada de la impresora?
    .text =
        No es culpa suya.
        Pregunte en la recepción.
        También puede copiar esta página a mano.
