exercise-photo = Añadir la foto de Lina
    .line = Elegir el archivo correcto, luego enviarlo.
    .story =
        Lina envía su foto de identidad.
        Hay 3 archivos. Primero póngalos en su aparato.
        Solo 1 es correcto.
    .learnt =
        Tomar un archivo de su aparato.
        Leer el final del nombre: jpg, png o pdf.
        Añadir, luego enviar: son 2 acciones.

exercise-photo-accueil =
    El expediente de Lina espera una foto.
    Toque { $label-ajouter } (añadir un documento).

exercise-photo-photo =
    Toque el botón para elegir un archivo. Busque la foto de Lina.
    El final del nombre debe ser jpg o png. Luego toque { $label-joindre } (añadir).
    El archivo se queda en su aparato. Solo leemos su nombre.
    .fichier = Elija el archivo { $value-fichier }

exercise-photo-joint =
    La foto está ahí, pero el expediente todavía espera.
    Toque { $label-transmettre } (enviar).
    .quitter = Si se va, el expediente se queda ahí. Para enviarlo, toque { $label-transmettre } (enviar).

exercise-photo-recu =
    Esta página dice: está recibido. Guarde el número.
    Ahora, toque { $label-fin } (salir).
