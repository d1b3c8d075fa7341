### The position of the phone, on the page of people near you.

position = Usar mi posición
    .hint = Su teléfono le pide permiso. Recibimos el lugar con 1 km de margen, y no lo guardamos.
    .none = Su teléfono no dice dónde está. Escriba su ciudad.
