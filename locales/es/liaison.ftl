### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Hacer un papel para otro lugar
    .hint = Sin nombre aquí. La persona lo puede escribir a mano.
    .go = Ver el papel
liaison-deja = Ya está hecho
liaison-compte = La cuenta en el sitio
liaison-commence = El comienzo de la solicitud
liaison-envoye = El envío de la solicitud
liaison-rendez-vous = La cita
liaison-prets = Papeles listos
liaison-bon = Papel para otro lugar
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = Necesidad
liaison-lieu = El lugar, para escribir a mano
liaison-nom = El nombre, a mano, si la persona quiere
liaison-retour = Papel de vuelta
    .hint = Cuando termine, abra este cuadrado con un teléfono.
liaison-apres = ¿Está hecho aquí?
    .hint = Elija. No guardamos nada.
liaison-fini = Está hecho
    .list =
        Guarde el papel que recibió.
        Muestre esta pantalla a quien le envió.
liaison-suite = Todavía no, hay que volver
    .list =
        Anote el día y la hora.
        Pregunte: « ¿Qué papel falta? »
        Dígalo a quien le envió.
liaison-ailleurs = Hay que ir a otro lugar
    .list =
        Pida el nombre y el teléfono del lugar.
        Haga otro papel.
