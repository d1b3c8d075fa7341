inscription-france-travail = Inscribirme en France Travail
    .tile = Busco trabajo
    .line = Inscribirse para tener ayuda, y a veces dinero por desempleo.
    .keywords = inscribirme inscripción inscripcion apuntarse pole emploi france travail assedic anpe desempleo paro desempleado parado cesante sin trabajo sin empleo perdí mi trabajo despido despedido fin de contrato renuncia buscar empleo consejero subsidio are 3949
    .agent = Quiero inscribirme en France Travail como demandante de empleo.

inscription-france-travail-situation = ¿En qué situación está hoy?
    .hint = France Travail es el nuevo nombre de Pôle emploi.
    .text =
        La inscripción cuenta desde el día en que la hace. Hágala rápido.
        Aquí no se envía nada.
    .sans = No tengo trabajo
    .bientot = Mi trabajo termina pronto
    .ancien = Ya tuve una inscripción antes
    .rsa = Recibo el RSA, o voy a la mission locale
    .unsure = Otra cosa, o no sé
    .autrement =
        Diga cómo va su trabajo hoy.
        ¿Ningún trabajo? Elija la primera respuesta.
        ¿Un contrato termina pronto? Elija la segunda respuesta.
        ¿Inscrito en el pasado? Elija la tercera respuesta.

inscription-france-travail-auto = Seguramente ya tiene inscripción
    .text =
        Con el RSA o la mission locale, la inscripción es automática.
        Su pareja también está inscrita, si usted recibe el RSA.
        Una carta se lo dice. Haga lo que pide.
    .steps =
        ¿No hay carta? Llame al { $phone }.
        Pregunte: «¿Tengo ya la inscripción?»
        Pregunte: «¿Tengo que hacer la actualización (actualisation) cada mes?»

inscription-france-travail-savoir = ¿Para quién es la inscripción?
    .list =
        Usted busca trabajo.
        Tiene { $age-minimum } años o más.
        Puede trabajar en Francia.
    .text = La inscripción es gratis. Es para usted si:
    .note = ¿Con una enfermedad, en formación, o con un trabajo a tiempo parcial? Pregunte en el { $phone }.

inscription-france-travail-bientot = Espere el fin del trabajo
    .text =
        Inscríbase el día después de su último día.
        Antes, prepare todo con esta guía.
    .note = Anote ese día en un papel o en su teléfono.

inscription-france-travail-reinscrire = Inscríbase otra vez
    .text =
        Se hace igual que la primera vez.
        Tal vez su antiguo espacio personal todavía existe.
        Tenga cerca su usuario y su contraseña.
    .note = ¿Los perdió? Llame al { $phone }. Un empleado le ayuda.

inscription-france-travail-identite = ¿Qué documento de identidad tiene?
    .hint = Un documento todavía válido.
    .carte = Tarjeta de identidad o pasaporte
    .sejour = Tarjeta o permiso de residencia
    .aucun = Ninguno, o ya no vale
    .autrement =
        ¿Qué papel muestra su nombre y su foto?
        ¿Un documento de identidad o un pasaporte? Elija la primera respuesta.
        ¿Un papel para quedarse en Francia? Elija la segunda respuesta.
        ¿Ninguno, o la fecha pasó? Elija la tercera respuesta.

inscription-france-travail-sejour = Mire su permiso de residencia
    .text =
        ¿Tiene derecho a trabajar? La agencia lo verifica.
        ¿Termina pronto? Pida el nuevo desde ahora.
        ¿Tiene un papel para esperar? Llame al { $phone }.

inscription-france-travail-sans-papier = Pregunte qué papel mostrar
    .steps =
        Llame al { $phone }.
        Diga: «Quiero inscribirme. No tengo un documento válido.»
        Pregunte: «¿Qué otro papel sirve?»
    .note =
        También puede ir a la agencia. Verifique el horario.
        France Services le ayuda a renovar el documento. Es gratis.

inscription-france-travail-travail = ¿Ya ha trabajado en Francia?
    .hint = Un contrato corto también cuenta.
    .note = El trabajo pasado puede dar derecho a dinero por desempleo.
    .yes = Sí
    .no = No
    .autrement =
        ¿Tuvo un trabajo pagado en Francia?
        Aunque sea poco tiempo, cuenta.
        ¿No sabe? Pregunte a una persona.

inscription-france-travail-attestation = Pida el certificado del empleador (attestation employeur)
    .text =
        Cada empleador le da este papel al final del contrato.
        Sirve para calcular el dinero por desempleo.
        ¿Falta? Inscríbase de todos modos.
    .note = ¿El empleador no se lo da? Dígalo en el { $phone }.
    .warning = Para el dinero por desempleo, inscríbase en los { $delai-chomage ->
            [one] { $delai-chomage } mes
           *[other] { $delai-chomage } meses
        } después del contrato.

inscription-france-travail-sans-chomage = La inscripción es útil de todos modos
    .text =
        Un empleado le ayuda a buscar un trabajo o una formación.
        Sin trabajo pasado, a menudo no hay dinero por desempleo.
        ¿Poco dinero? Pregunte a la CAF si tiene derecho al RSA.

inscription-france-travail-papiers = Prepare estos papeles
    .hint = Marque lo que ya tiene.
    .note = ¿Falta uno? Continúe. Puede darlo más tarde.

inscription-france-travail-internet = ¿Puede hacerlo por Internet?
    .hint = El sitio pide una dirección de e-mail y un teléfono.
    .yes = Sí, sin ayuda o con alguien cercano
    .no = No, quiero ayuda

inscription-france-travail-agence = La agencia le inscribe
    .text = Un empleado le ayuda, con la computadora de la agencia. Es gratis.
    .steps =
        Llame al { $phone }, o vaya a la agencia.
        Diga: «Quiero inscribirme. Necesito ayuda.»
        ¿No tiene e-mail? Dígalo también.
        Lleve sus papeles.
    .note = France Services también ayuda. Es gratis.

inscription-france-travail-depart = Vaya al sitio de { $portal }
    .hint = Es gratis, de día y de noche.
    .warning = ¿Su trabajo no ha terminado? Espere al día después del último día.
    .note =
        Las palabras del sitio pueden cambiar un poco.
        Puede parar y terminar más tarde, durante { $brouillon-jours ->
            [one] { $brouillon-jours } día
           *[other] { $brouillon-jours } días
        }.
    .land =
        Toque { $label-inscrire } (inscribirme).
        Escriba su nombre, su dirección, su teléfono, su e-mail.
        Escriba su número de seguridad social.
        Diga su último trabajo, y el trabajo que busca.
        ¿El sitio propone el dinero por desempleo (allocation chômage)? Pídalo al mismo tiempo.
        Añada sus datos bancarios (RIB).
        ¿El sitio propone una cita? Elija un día y una hora.
        Lea todo otra vez. Confirme.
        Guarde la confirmación, el usuario y la contraseña.
    .say =
        Buenos días. Busco trabajo. Quiero inscribirme.
        Necesito ayuda con el sitio.
        ¿Puede un empleado hacer mi inscripción conmigo?
    .planb =
        ¿Sin computadora? La agencia presta una. Un empleado le ayuda.
        ¿El sitio no quiere inscribirle? Llame al { $phone }.
        ¿El sitio no funciona? Anote la hora. Tome una foto de la pantalla. Llame el mismo día.
        France Services también le ayuda. Es gratis.

inscription-france-travail-envoye = ¿Vio la confirmación?
    .hint = El sitio escribe que su solicitud está guardada.
    .yes = Sí, la vi
    .no = No, todavía no

inscription-france-travail-apres = Está enviado. ¿Y ahora?
    .steps =
        Lea cada mensaje de su espacio personal.
        Envíe rápido los papeles que le piden.
        Anote el día de su cita.
        ¿Cambia de dirección o de teléfono? Dígalo.
    .note = Guarde una copia de todo.

inscription-france-travail-rendez-vous = La primera cita
    .text =
        Un empleado habla con usted de su trabajo y de sus necesidades.
        ¿Lee con dificultad, o habla poco francés? Dígalo.
        Lleve su documento de identidad. ¿Tiene un CV? Llévelo.
    .note = ¿Quiere venir con alguien? Pregunte antes en el { $phone }.
    .warning = ¿No puede venir? Llame antes. Si no, la inscripción puede terminar.

inscription-france-travail-chaque-mois = Cada mes, haga la actualización
    .text =
        Abre al final del mes. Busque { $label-actualiser } (hacer mi actualización).
        Sin ella, la inscripción termina.
        Nuestra guía «Hacer mi actualización mensual» le ayuda.
    .note =
        ¿Una pregunta? Llame al { $phone }.
        ¿No está de acuerdo? Hable con la agencia, luego escriba al mediador.

inscription-france-travail-recu = Pregunte si está guardado
    .steps =
        Mire sus e-mails y su espacio personal.
        ¿Todavía tiene una duda? Llame al { $phone }.
        Pregunte: «¿Tengo la inscripción? ¿Desde qué día?»

inscription-france-travail-patience = Es normal. Vuelva pronto
    .text =
        Sus papeles están listos.
        Inscríbase el día después de su último día.
    .note = Anote ese día en su teléfono.

inscription-france-travail-blocage = ¿Qué no funciona?
    .hint = No es culpa suya. Encontramos otro camino.
    .panne = El sitio no funciona
    .code = El código o la contraseña
    .refus = El sitio dice que no
    .unsure = Otra cosa
    .autrement =
        ¿Qué le impide seguir?
        ¿El sitio no se abre? Elija la primera respuesta.
        ¿No puede entrar? Elija la segunda respuesta.
        ¿El sitio dice no? Elija la tercera respuesta.

inscription-france-travail-panne = El sitio no funciona
    .steps =
        Anote el día y la hora.
        Tome una foto de la pantalla.
        Llame al { $phone } el mismo día.
        Diga: «Quiero inscribirme desde hoy.»
    .note = La agencia también puede inscribirle.

inscription-france-travail-code = El código o la contraseña no funciona
    .text =
        Puede llegar un código por e-mail o por mensaje. Espere 10 minutos.
        ¿Nada? Llame al { $phone }.
        Diga: «No puedo entrar en mi espacio personal.»
    .warning = No dé su contraseña a nadie.

inscription-france-travail-refus = El sitio no acepta la inscripción
    .text = Algunas personas pasan por un empleado. Está previsto.
    .steps =
        Llame al { $phone }. Pregunte por qué.
        Vaya a la agencia con sus papeles.
        ¿La agencia dice que no? Pida la respuesta por escrito.
    .note = ¿No está de acuerdo? Escriba al mediador, luego al tribunal administrativo.
