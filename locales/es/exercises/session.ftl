exercise-session = Entrar, quedar desconectado, volver
    .line = El sitio se cierra después de 5 minutos. Usted sabe volver.
    .story =
        Moussa tiene un mensaje en su espacio personal.
        Su contraseña está en la tarjeta.
        Escriba solo esa contraseña. Guarde las suyas para usted.
    .learnt =
        Copiar una contraseña, letra por letra.
        Ver un sitio cerrado sin miedo: todo está bien.
        Volver y empezar otra vez.
        Cerrar el espacio personal al final.

exercise-session-connexion =
    Abra la tarjeta de Moussa. Copie las 2 líneas.
    Las letras grandes y las pequeñas cuentan.
    Luego toque { $label-connecter } (entrar).
    .identifiant = Escriba exactamente { $value-identifiant }
    .secret = Escriba exactamente { $value-secret }
    .oubli = La contraseña está en la tarjeta. Cópiela.

exercise-session-espace =
    Ya entró. Lea el recuadro: el sitio se cierra después de 5 minutos.
    Imagine: usted busca un papel, pasan 5 minutos.
    Ahora, toque { $label-lire } (leer mi mensaje).

exercise-session-expiree =
    El sitio se cerró solo. No es culpa suya.
    Es para proteger sus papeles.
    Toque { $label-reconnecter } (entrar otra vez).

exercise-session-encore =
    El sitio guardó la primera palabra. Escriba otra vez la contraseña.
    Luego toque { $label-connecter } (entrar).
    .identifiant = Escriba exactamente { $value-identifiant }
    .secret = Escriba exactamente { $value-secret }

exercise-session-message =
    Está leyendo el mensaje. Muy bien.
    Antes de irse, cierre su espacio: toque { $label-deconnecter } (salir).
    .fermer = El mensaje se cierra, pero el espacio sigue abierto. Toque { $label-deconnecter } (salir).

exercise-session-ferme =
    El espacio está cerrado. Puede venir otra persona.
    Toque { $label-fin } (fin).
