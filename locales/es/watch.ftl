watch-closed = El sitio { $portal } no funciona.
watch-slow = El sitio { $portal } está muy lento.
watch-changed = Tal vez el sitio { $portal } ha cambiado.
watch-you = No es usted.
watch-here = Puede continuar aquí.
watch-patience = Espere un poco. Pulse una sola vez.
watch-since = Desde: { $day }, { $time }.
watch-checked = Leímos este sitio el { $date }. Las palabras pueden ser otras.
watch-today = Hoy, usted puede:
watch-call = Llamar al { $phone }.
watch-again = Probar otra vez después de las { $hour } h.
watch-tonight = Probar otra vez antes de medianoche.
watch-link = El enlace del sitio sigue más abajo.
watch-more = ¿Qué hacer?
watch-time = { $hour } h { $minute }

watch-sites = ¿Funcionan los sitios oficiales?
    .hint = Miramos estos sitios varias veces por hora.
    .none = Aquí, nadie mira los sitios.
watch-foot = Sitios que no funcionan
watch-is-open = Funciona.
watch-is-changed = Tal vez ha cambiado.
watch-is-slow = Está muy lento.
watch-is-closed = No funciona.
watch-is-unknown = No sabemos.
watch-seen = Miramos: { $day }, { $time }.
watch-days = Las averías
    .hint = Estos son los últimos 14 días.
    .none = No vimos ninguna avería.
    .other = Otro día
    .go = Ver ese día
watch-span = Avería de { $from } a { $to }
watch-paper = El papel de ese día

watch-constat = Certificado de lo que vimos
    .number = Número: { $number }
    .site = Sitio oficial: { $portal }
    .day = Día: { $date }, hora de París
    .place = Lugar de nuestra máquina: { $place }
    .looks = Nuestra máquina abrió { $host } { $looks ->
        [one] { $looks } vez
       *[other] { $looks } veces
    }, de { $from } a { $to }.
    .well = El sitio respondió cada vez.
    .down = El sitio no funcionaba { $down ->
        [one] { $down } vez
       *[other] { $down } veces
    }.
    .slow = El sitio estaba lento { $slow ->
        [one] { $slow } vez
       *[other] { $slow } veces
    }.
    .span = De { $from } a { $to }: { $looks ->
        [one] { $looks } fallo seguido
       *[other] { $looks } fallos seguidos
    }.
    .before = La avería empezó el día anterior.
    .after = La avería siguió después de medianoche.
    .nothing = No miramos este sitio ese día.
    .more = El día continúa. El papel todavía puede cambiar.
    .says = Este papel dice:
    .proves =
        A esas horas, nuestra máquina no pudo abrir este sitio.
        Nuestro Internet funcionaba.
    .limits = Atención:
    .not =
        Solo usted puede decir que lo intentó.
        La fecha límite sigue igual.
        El organismo decide.
    .check = Para verificar este papel, escanee este código.
    .code = El código para copiar
    .file = Guardar el texto
    .unsigned = Este servidor no puede firmar papeles.
watch-reason-maintenance = El sitio decía: cerrado.
watch-reason-failing = El sitio decía: error.
watch-reason-silent = El sitio no respondía.
watch-reason-unsafe = El sitio no era seguro.
watch-verify = Verificar un certificado
    .hint = Pegue todo el código. Empieza con { $start }
    .label = El código
    .go = Verificar
    .good = Este código es verdadero.
    .compare = Compare con el papel. Todo debe ser igual.
    .bad = Este código no se acepta.
    .why = Está cortado, cambiado, o hecho en otro lugar.
    .key = La clave de este servidor: { $key }

watch-letter = Carta para enviar
    .hint = Imprima esta página. Escriba en las líneas. Guarde una copia.
    .name = Apellido y nombre:
    .address = Dirección:
    .file = Número de expediente:
    .to = A: { $portal }
    .about = Sitio que no funcionaba el { $date }
    .text =
        Señora, señor:
        El { $date }, quise hacer mi trámite en su sitio.
        El sitio no funcionaba.
        Adjunto un certificado. Su número es { $number }.
        Les pido que acepten mi trámite, aunque llegue tarde.
        Gracias por responderme por escrito.
    .what = Mi trámite:
    .made = Fecha:
    .sign = Firma:
    .warn = Esta carta puede ser rechazada. Llame también al { $phone }, el mismo día.
