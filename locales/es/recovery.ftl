recovery = Si pierdo mis palabras
    .text =
        2 personas de confianza pueden ayudarle.
        Usted elige a estas personas. No pedimos sus nombres.
        Cada persona guarda una hoja.
        Una hoja sola no abre nada.
        Las dos hojas juntas dan palabras nuevas, después de { $days } días.
    .warning = Estas dos personas juntas pueden abrirlo todo. Elija bien.
    .notice =
        ¿Alguien trae las dos hojas?
        Usted lo verá al abrir con sus palabras.
        Tendrá { $days } días para decir que no.
    .go = Crear las dos hojas
    .have = Usted ya tiene dos hojas.
    .older = Las hojas nuevas sustituyen a las antiguas.
    .again = Crear otras dos hojas
    .drop = Anular mis dos hojas
    .privacy = Las hojas de ayuda no llevan ningún nombre aquí.

recovery-papers = Sus dos hojas de ayuda
    .text =
        Imprima esta página, o copie las palabras a mano.
        Usted ve estas hojas una sola vez.
        Dé una hoja a cada persona.
        No guarde las dos hojas juntas.
    .done = Tengo las dos hojas

recovery-paper = Hoja de ayuda { $number } de 2
    .for = Esta hoja ayuda a:
    .keeper = La guarda:
    .text =
        Guarde esta hoja en su casa. No le haga fotos.
        ¿La persona perdió sus palabras? Junten las dos hojas.
        Las palabras nuevas llegan { $days } días después.
    .address = Escriba las palabras de las dos hojas en esta dirección:

recovery-lost = Perdí mis palabras
    .text =
        Hacen falta sus dos hojas de ayuda.
        Escriba primero las { $count } palabras de una hoja, en orden.
    .read = La hoja { $number } está leída.
    .other = Escriba las { $count } palabras de la otra hoja.
    .same = Es dos veces la misma hoja. Tome la otra hoja.
    .go = Continuar
    .again = Empezar otra vez con la primera hoja
    .none = No tengo las dos hojas
    .none-text =
        Entonces nadie puede volver a abrir. Nosotros tampoco.
        Empiece el trámite otra vez, o cree otra carpeta.

recovery-wait = Su petición está anotada
    .text =
        Vuelva el { $day } a las { $time }.
        Traiga las dos hojas.
    .last = El último día es el { $last }. Después hay que pedir otra vez.
    .hurry = ¿Es urgente? No espere. Empiece el trámite otra vez ahora.
    .why =
        Esta espera le protege.
        ¿Encontró sus palabras? Abra con ellas ahora.

recovery-words = Sus { $count } palabras nuevas
    .text =
        Las palabras antiguas ya no abren nada.
        Las dos hojas ya no servirán.
    .go = He escrito mis palabras

recovery-notice = Alguien trajo sus dos hojas de ayuda
    .text =
        Fue el { $day } a las { $time }.
        Las hojas darán palabras nuevas el { $then } a las { $at }.
        ¿No es usted? Diga que no ahora.
    .go = Decir que no y anular las hojas
