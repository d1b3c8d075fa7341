exercise-numero-dossier = Encontrar el número de Adama
    .line = Una carta tiene muchos números. Solo 1 es el correcto.
    .story =
        Adama recibió una carta.
        Quiere saber cómo va su solicitud.
        Ayude a Adama a encontrar su número de expediente.
    .learnt =
        Encontrar el número de expediente en una carta.
        Elegir el expediente correcto en una lista.
        Elegir una fecha en un calendario.

exercise-numero-dossier-suivi =
    Abra la carta. Busque las palabras { $label-numero } (número de expediente).
    Copie el número. Luego toque { $label-chercher } (buscar).
    .numero = En la carta, el número de expediente es { $value-numero }

exercise-numero-dossier-dossiers =
    Hay 2 expedientes. Solo 1 está en curso.
    Elíjalo en el menú. Luego toque { $label-ouvrir } (abrir).
    .dossier = El expediente en curso es { $value-dossier }

exercise-numero-dossier-detail =
    Falta una factura. Lea la fecha límite.
    Elija esa fecha. Luego toque { $label-confirmer } (confirmar).
    .date = La fecha límite es el { $value-date }
