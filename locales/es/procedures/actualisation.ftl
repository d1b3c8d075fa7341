actualisation = Hacer mi actualización mensual
    .tile = Estoy inscrito o inscrita en France Travail
    .line = Cada mes, diga su situación para mantener su inscripción.
    .keywords = pole emploi france travail desempleo desempleado paro parado cesante sin trabajo actualizar actualización actualisation declarar declaración mensual situación del mes inscripción buscar empleo subsidio prestación horas sueldo nómina recibo trabajo temporal atraso olvidé 3949
    .agent = Tengo que hacer mi actualización mensual en France Travail.

actualisation-pour-qui = ¿Está inscrito o inscrita en France Travail?
    .hint = France Travail es el nuevo nombre de Pôle emploi.
    .text =
        Cada mes, usted dice su situación: es la actualización mensual (actualisation).
        ¿Su espacio personal muestra { $label-actualiser } (hacer mi actualización)? Tiene que hacerla.
    .note = Esta guía no envía nada. Puede parar en cualquier momento.
    .yes = Sí
    .no = No
    .autrement =
        ¿Dijo a France Travail que busca trabajo?
        Antes, este servicio se llamaba Pôle emploi.
        ¿No sabe? Elija la última respuesta.

actualisation-pas-inscrit = Sin inscripción, no hay nada que enviar
    .text =
        La actualización mensual es para las personas inscritas.
        ¿Quiere inscribirse? Vaya al sitio de { $portal }.
        ¿Prefiere hablar con alguien? Llame al { $phone }.
        Una agencia también puede inscribirle. Un empleado le ayuda.

actualisation-savoir = Cómo saber si tiene que hacerla
    .steps =
        Abra su espacio personal en el sitio de { $portal }.
        Busque el botón { $label-actualiser } (hacer mi actualización).
        ¿Ve ese botón? Haga la actualización mensual.
        ¿Tiene una duda? Llame al { $phone }.
    .note = El último día es el { $fenetre-closes } a medianoche.

actualisation-tot = ¿Envió la actualización mensual de { $fenetre-missed }?
    .hint = Hoy no se puede enviar. La próxima vez abre el { $fenetre-opens }.
    .yes = Sí, la envié
    .no = No

actualisation-verif = Cómo saber si está enviada
    .steps =
        Abra su espacio personal en el sitio de { $portal }.
        Abra { $label-droits } (derechos y trámites).
        Busque la actualización mensual de { $fenetre-missed }.
        ¿No la encuentra? Llame al { $phone }.
    .note = Después, toque Volver. Responda a la pregunta.

actualisation-retard = Ya es tarde para { $fenetre-missed }
    .text =
        El último día ya pasó.
        Su inscripción termina. El pago también se detiene.
        No es un castigo. Puede inscribirse otra vez.
    .note = Una persona le puede ayudar hoy mismo.

actualisation-reinscrire = Inscríbase otra vez hoy mismo
    .steps =
        Llame al { $phone }. O vaya al sitio de { $portal }.
        Diga: «La actualización mensual de { $fenetre-missed } no está enviada.»
        Pregunte: «¿Cómo me inscribo otra vez?»
        Pregunte: «¿Pierdo dinero?»
    .warning = No sabemos si este mes se paga. Verifique con un empleado.

actualisation-contester = ¿No está de acuerdo con una decisión?
    .steps =
        Hable primero con su agencia. Pida una respuesta por escrito.
        ¿Le dice que no? Escriba al mediador de { $portal }.
        ¿Otra vez no? Puede ir al tribunal administrativo.
    .note = Pregunte los plazos en la agencia.

actualisation-attendre = Todo va bien. No hay nada que enviar hoy
    .text =
        La próxima actualización mensual es la de { $fenetre-month }.
        Abre el { $fenetre-opens }.
        Cierra el { $fenetre-closes } a medianoche.
    .note = Hoy, prepare sus papeles. Pruebe también su contraseña.

actualisation-preparer = Prepare sus papeles
    .hint = El recibo de sueldo (nómina) solo sirve si usted trabaja.
    .note = ¿Falta un papel? Todavía tiene tiempo.

actualisation-quand = Tiene hasta el { $fenetre-closes } a medianoche
    .text =
        Es el momento para { $fenetre-month }.
        Hágala pronto. Así un pago llega más rápido.
        El último día es el mismo, aunque sea domingo.
    .warning = Después de esta fecha, su inscripción termina.

actualisation-formation = ¿Hizo un curso de formación o unas prácticas (pasantía) en { $fenetre-month }?
    .hint = Piense en todo el mes.
    .yes = Sí
    .no = No

actualisation-travaille = ¿Trabajó en { $fenetre-month }?
    .hint = Cuente todo: una hora, un día, un mes.
    .note = El trabajo por su cuenta también es trabajo.
    .yes = Sí, trabajé
    .no = No
    .dire = Una hora de trabajo también cuenta. Busquen juntos.
    .piege = Olvidar un trabajo pequeño.

actualisation-compte = Qué cuenta como trabajo
    .text = Responda { $label-oui } (sí) por una sola de estas cosas:
    .list =
        Un empleo con un empleador, aunque sea 1 hora.
        Un trabajo por agencia de trabajo temporal.
        Un trabajo por su cuenta.
    .note = ¿El dinero llega más tarde? Verifique con un empleado en el { $phone }.
    .next = Entendí

actualisation-autre = ¿Tuvo una baja por enfermedad (licencia médica), un permiso o una nueva pensión?
    .text =
        Permiso: por maternidad o paternidad.
        Pensión: por jubilación o invalidez.
    .arret = Sí, una baja o un permiso
    .pension = Sí, una nueva pensión
    .deux = Sí, las 2
    .non = No
    .autrement =
        Piense en el mes que declara.
        ¿Estuvo enfermo, con un papel del médico?
        ¿Tuvo un bebé?
        ¿Empezó una jubilación u otra pensión?
    .dire = Hable bajo, lejos de los demás.
    .laisser = La persona señala su respuesta. No tiene que decirla.

actualisation-dates = Dé las fechas
    .text = Responda { $label-oui } (sí) a lo que es verdad para usted.
    .list =
        Formación: mire el papel del centro.
        Prácticas (pasantía): primer día y último día.
        Baja por enfermedad, permiso por paternidad: las fechas.
        Permiso por maternidad: la fecha de inicio.
        Nueva jubilación o pensión de invalidez: la fecha de inicio.
    .warning = ¿Una línea aquí no es verdad para usted? Responda { $label-non } (no).
    .note = ¿Una duda? Llame al { $phone }.

actualisation-recherche = Cuidado con la última pregunta
    .text =
        El sitio pregunta: { $label-recherche } (¿todavía busca un empleo?)
        ¿Quiere mantener su inscripción? Responda { $label-oui } (sí).
    .warning = La respuesta { $label-non } (no) termina su inscripción.
    .note =
        ¿Tiene dudas? Llame primero al { $phone }.
        Durante una formación, el sitio no siempre hace esta pregunta.

actualisation-papiers = Tome estos papeles
    .hint = Téngalos cerca para responder al sitio.
    .note = ¿Falta un papel? Continúe. Puede enviarlo más tarde.

actualisation-emplois = Sus horas y su sueldo bruto
    .hint = Tome sus recibos de sueldo (nóminas). Una línea por empleador.
    .text = Puede saltar esto. No se envía nada.
    .note = ¿Trabaja por su cuenta? Pregunte en el { $phone }.
    .warning = Cuente las vacaciones pagadas y las primas (bonos). No cuente el pago por fin de contrato.
    .heures = Horas, sin los minutos
    .brut = Sueldo bruto en euros
    .row = Empleador { $number }
    .dire = Muestre la línea «brut» (bruto) en la nómina.
    .piege = Tomar el salario neto en lugar del bruto.
    .autrement =
        Para cada empleador, escriba 2 números.
        El primero: las horas de trabajo del mes.
        El segundo: el salario junto a la palabra «brut».
        ¿No lo encuentra? Pase esta página.

actualisation-fiche = ¿Dónde leer las cifras?
    .list =
        Horas: el total del mes, sin los minutos.
        Sueldo bruto: busque la palabra «brut» (bruto).
        Cuente las vacaciones pagadas y las primas (bonos).
        No cuente el pago por fin de contrato.
    .note =
        ¿No tiene recibo de sueldo? Dé una cifra cercana. Envíe el recibo después.
        ¿Una duda? Pregunte al empleador o en el { $phone }.

actualisation-depart = Vaya al sitio de { $portal }
    .hint = Puede enviarla desde el { $fenetre-opens } hasta el { $fenetre-closes } a medianoche.
    .warning =
        Lea todo otra vez antes de validar.
        Después, ya no puede cambiar la declaración en línea.
        ¿Un error? Llame al { $phone }.
    .note =
        Las palabras del sitio pueden cambiar un poco.
        Puede empezar ahora y terminar más tarde.
    .land =
        Escriba su usuario y su contraseña.
        Toque el botón { $label-actualiser } (hacer mi actualización) y después { $label-declarer } (declarar mi situación).
        A veces el sitio ya muestra información. Verifique cada línea.
        ¿Una línea está mal? Señale el error en esa página.
        Responda a las preguntas: formación, trabajo, prácticas, baja, permiso, pensión.
        ¿Trabajó? Escriba cada empleador, sus horas y el sueldo bruto.
        ¿Quiere mantener su inscripción? En { $label-recherche } (¿todavía busca un empleo?), responda { $label-oui } (sí).
        Lea todo otra vez en el paso { $label-verifier } (verifico y valido mi declaración). Después, valide.
        En el paso { $label-justificatifs } (envío mis papeles de prueba), envíe sus papeles. También es posible más tarde.
        Espere la confirmación. Guárdela o imprímala.
    .say =
        Una línea automática responde de día y de noche en el { $phone }.
        Pide su usuario y su contraseña.
        Hace las mismas preguntas que el sitio.
        A un empleado, diga: «Quiero hacer mi actualización mensual de { $fenetre-month }.»
        Después de un error, diga: «Envié un error. ¿Cómo lo corrijo?»
    .planb =
        ¿No tiene computadora (ordenador)? Llame, o abra la aplicación { $label-application } (mi espacio) en su teléfono.
        ¿No tiene Internet? Su agencia presta una computadora gratis.
        ¿Necesita ayuda? Vaya a France Services, un lugar público gratuito cerca de su casa.
        ¿El sitio no funciona? Anote la hora y tome una foto de la pantalla. Llame el mismo día.
        Aunque el sitio no funcione, el último día sigue siendo el { $fenetre-closes }. Hágala pronto.

actualisation-envoye = ¿Vio la confirmación?
    .hint = El sitio escribe que su declaración está registrada.
    .yes = Sí, la vi
    .no = Todavía no
    .dire = Busquen juntos el mensaje del sitio.
    .piege = Cerrar la página antes de este mensaje.

actualisation-garder = Está enviada. Guarde la prueba
    .steps =
        Guarde la página, o imprímala.
        Envíe los papeles que le piden.
        Un pago llega más o menos { $delai-virement ->
            [one] { $delai-virement } día de trabajo
           *[other] { $delai-virement } días de trabajo
        } después.
        ¿Un cambio? Dígalo en { $delai-changement ->
            [one] { $delai-changement } día
           *[other] { $delai-changement } días
        }, sin esperar.
        ¿Un error? Llame al { $phone }.
    .note = ¿No está de acuerdo? Hable con la agencia, después con el mediador, después con el tribunal.

actualisation-recu = Cómo verificar que está enviada
    .steps =
        Abra su espacio personal. Toque { $label-actualiser } (hacer mi actualización).
        ¿El sitio escribe { $label-deja } (usted ya declaró su situación para este período)? Está enviada.
        Si no, mire { $label-droits } (derechos y trámites). La respuesta llega en { $delai-espace ->
            [one] { $delai-espace } hora
           *[other] { $delai-espace } horas
        }.
        ¿Una duda? Llame al { $phone } antes del { $fenetre-closes }.

actualisation-bientot = Es normal. Vuelva el { $fenetre-opens }
    .text =
        Todavía no se puede enviar.
        Después, tiene hasta el { $fenetre-closes } a medianoche.
        Guarde sus recibos de sueldo (nóminas).
    .note = Anote la fecha en un papel o en su teléfono.

actualisation-blocage = ¿No puede seguir? Estas son las soluciones
    .list =
        El sitio no funciona: tome una foto de la pantalla. Llame al { $phone }.
        No tiene código: llame, o vaya a la agencia.
        Envió una cifra equivocada: llame rápido.
        La fecha ya pasó: inscríbase otra vez en el { $phone }.
    .warning = El último día es el { $fenetre-closes } a medianoche.
    .note = ¿No está de acuerdo? Hable con la agencia, después con el mediador, después con el tribunal.
