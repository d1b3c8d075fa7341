resume-stop = ¿Quiere parar aquí?
    .link = Paro aquí
    .text =
        Guardamos su lugar.
        Le damos { $count ->
            [one] { $count } palabra
           *[other] { $count } palabras
        } para escribir en un papel.
        Con esas palabras, vuelve aquí, en cualquier aparato.
    .learnt = También guardamos lo que usted sabe hacer.
    .none = No pedimos nombre, ni e-mail, ni teléfono.
    .warning = Sin esas palabras, nadie puede volver a abrirlo. Nosotros tampoco.
    .go = Guardar mi lugar
    .back = Volver a mi pantalla

resume-words = { $count ->
        [one] Su { $count } palabra
       *[other] Sus { $count } palabras
    }
    .keep = Escriba estas palabras en un papel, o tome una foto.
    .same = Sus palabras son las mismas que antes.
    .same-square = Guarde el mismo papel y las mismas palabras.
    .warning = Guárdelas bien. Solo ellas abren su lugar.
    .trust = Dé estas palabras solo a una persona de confianza.
    .address = Para volver, vaya a esta dirección. Luego escriba sus palabras.
    .square = O apunte la cámara a este cuadrado.
    .months = Guardamos su lugar { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } después de su última visita.
    .left = Puede irse. En una computadora compartida, cierre todas las ventanas.

resume-guide = Su trámite
    .steps =
        { $steps ->
            [one] Queda 1 pantalla.
           *[other] Quedan { $steps } pantallas como máximo.
        }
    .done = Lo que usted respondió
    .papers = Los papeles que hay que preparar
    .help = Quién puede ayudarle
    .sent = Usted vio la confirmación del sitio.
    .early = Podrá hacerlo a partir del { $opens }.
    .last = Hoy es el último día.
    .open =
        { $days ->
            [one] Queda 1 día. Último día: { $closes }.
           *[other] Quedan { $days } días. Último día: { $closes }.
        }
    .late = La fecha ya pasó: { $closes }.
    .late-help = Llame rápido, o vaya a ver a una persona. Ella puede decirle qué hacer.

resume = Volver a mi lugar
    .hint = Escriba { $count ->
        [one] su { $count } palabra
       *[other] sus { $count } palabras
    }, en el orden de su papel.
    .label = Palabra { $number }
    .easy = Con o sin acentos, en letras pequeñas o grandes.
    .go = Abrir mi lugar
    .lost = Perdí mis palabras
    .lost-text =
        Nadie puede encontrar sus palabras. Nosotros tampoco.
        Empiece el trámite otra vez. Es gratis.
        Una persona puede ayudarle a empezar otra vez.
    .papers = Tengo hojas de ayuda
    .tile = Tengo palabras para volver

resume-unknown = Esta palabra no está en nuestra lista: { $word }
    .text = Mire otra vez la palabra en su papel.
resume-several = Varias palabras se parecen a: { $word }
    .text = Mire su papel. Quizás es:
resume-count = { $count ->
        [one] Hace falta { $count } palabra
       *[other] Hacen falta { $count } palabras
    }
    .text = Escriba una palabra en cada casilla.
resume-none = Estas palabras no abren nada
    .text = Mire otra vez cada palabra, y el orden de las palabras.
    .old = Un lugar se borra después de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } sin visita.
resume-wait = Espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
    .text = Luego toque el botón. Sus palabras siguen ahí.
resume-broken = No podemos guardar nada ahora
    .text =
        Su pantalla sigue ahí.
        Espere un poco. Luego pruebe otra vez.
resume-shut = No podemos abrir nada ahora
    .text = Guarde bien su papel. Pruebe otra vez más tarde.

resume-back = Qué bueno que ha vuelto
    .go = Continuar
    .gone = Esta guía ya no está. Busque el trámite desde el inicio.

resume-erase = Borrar todo ahora
    .text = Sus palabras ya no servirán.
    .go = Sí, borrar todo
resume-erased = Todo está borrado
    .text = Puede tirar su papel.

resume-privacy = Las palabras para volver
    .list =
        Guardamos su lugar solo si usted lo pide.
        Está cerrado con sus palabras. No podemos leerlo.
        Se borra después de { $months ->
            [one] { $months } mes
           *[other] { $months } meses
        } sin visita.
        Puede borrar todo en cualquier momento.

resume-copies = Nuestras copias de seguridad se borran después de { $days } días como máximo.
