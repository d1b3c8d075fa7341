carry = Seguir en mi teléfono
    .scan = Con el teléfono, apunte a este cuadrado.
    .once = Este cuadrado sirve 1 vez, durante 2 minutos.
    .here = Cuando el teléfono lo abre, aquí se borra todo.
    .other = Abrir en mi otro aparato
    .taken = Está abierto en el otro aparato.
    .old = Este cuadrado es demasiado viejo.
    .again = Tener un cuadrado nuevo

carry-open = Su visita está llegando
    .text = ¿No llega nada? Siga en el otro aparato.

carry-used = Este cuadrado ya se usó, o es demasiado viejo.
    .text =
        En el otro aparato, pida un cuadrado nuevo.
        ¿Lo abrió otra persona? Avise al personal.
