declaration-caf = Declarar mi dinero a la CAF
    .tile = Recibo el RSA o la prime d’activité
    .line = Cada 3 meses, declaro el dinero de mi hogar.
    .keywords = caf rsa prime activité prima actividad ayuda ayudas declaración declarar trimestral ingresos dinero tres meses sueldo salario nómina net social hogar familia mi cuenta mon compte actualizar papel aah 3230
    .agent = Tengo que hacer mi declaración de ingresos de cada trimestre en la CAF.

declaration-caf-aide = ¿Qué ayuda recibe usted?
    .hint = Esta guía prepara su declaración a la CAF.
    .text = Aquí, usted prepara. Puede parar y volver.
    .rsa = El RSA de la CAF
    .prime = La prime d’activité de la CAF
    .deux = Las 2 ayudas de la CAF
    .msa = Una ayuda de la MSA
    .unsure = Otra ayuda, o no sé
    .autrement =
        ¿Quién paga su ayuda? Busque CAF o MSA en sus cartas.
        Luego busque RSA, o prime d’activité.
        ¿No lo encuentra? Elija la última respuesta.

declaration-caf-courrier = ¿Qué lee en sus papeles?
    .hint = Tome una carta sobre su ayuda o un extracto del banco.
    .rsa = CAF y RSA
    .prime = CAF y prime d’activité
    .deux = CAF y las 2 ayudas
    .msa = MSA
    .unsure = Ninguna de estas palabras
    .autrement =
        Tome una carta, o el papel del banco.
        Busque las palabras CAF, MSA, RSA y prime d’activité.
        Elija la respuesta con las mismas palabras.
    .laisser = La persona abre y lee ella misma sus cartas.

declaration-caf-msa = Su ayuda viene de la MSA
    .text =
        La MSA tiene su propio sitio: { $site-msa }.
        Declare en ese sitio, aunque sea 0 €.
        Busque el número de su MSA en sus cartas.
        France Services también ayuda. Es gratis.

declaration-caf-demander = Pregunte a la CAF
    .text = Una persona mira su expediente con usted.
    .steps =
        Llame al { $phone }.
        Pregunte: «¿Qué ayuda recibo?»
        Pregunte: «¿Tengo que declarar cada 3 meses?»
        Después, vuelva aquí.

declaration-caf-mois = ¿En qué mes tiene que declarar?
    .hint = Este mes es personal. Vuelve cada 3 meses.
    .text =
        Está escrito en { $label-compte } (mi cuenta), { $label-agenda } (mi agenda).
        Declare siempre, aunque sea 0 €.
    .autrement =
        Usted declara una vez cada 3 meses.
        El sitio de la CAF muestra su mes.
        ¿No sabe? Elija la última respuesta.

declaration-caf-trouver = Encuentre su mes
    .steps =
        Abra el sitio { $site }.
        Entre en { $label-compte } (mi cuenta).
        Lea { $label-agenda } (mi agenda).
    .text = ¿Es el mes correcto? La CAF envía este mensaje: { $label-avis } (hay un trámite que hacer).
    .note =
        ¿Todavía tiene una duda? Llame al { $phone }.
        El sitio también muestra los 3 meses. Puede continuar aquí.

declaration-caf-trois-mois = Declare estos 3 meses
    .list =
        { $trimestre-1 }
        { $trimestre-2 }
        { $trimestre-3 }
    .text = En { $trimestre-month }, declare el dinero de:
    .note =
        Declare en cuanto abra el sitio.
        Así el pago llega el día { $jour-paiement }.
    .warning =
        Cuente el mes en que le envían el dinero.
        La fecha de su banco a veces es diferente.
    .dire = Diga los 3 meses en voz alta, uno por uno.
    .piege = Confundir el mes del trabajo y el mes del pago.

declaration-caf-argent = ¿Qué dinero recibió?
    .hint = Cuente todo el hogar, durante estos 3 meses.
    .text = El hogar: usted, su pareja, sus hijos que trabajan.
    .salaire = Un sueldo
    .allocs = Desempleo (paro), baja por enfermedad (licencia médica), jubilación o invalidez
    .deux = Las 2 cosas a la vez
    .rien = Nada de esto
    .autrement =
        Piense en el dinero que entró en su casa en 3 meses.
        ¿El dinero viene de un trabajo? Elija la primera respuesta.
        ¿Del paro, de una enfermedad o de la jubilación? Elija la segunda respuesta.
        ¿Uno y otro a la vez? Elija la tercera respuesta.
    .laisser = La persona busca en sus papeles. Mire solo lo que ella muestra.

declaration-caf-ajouter = ¿Recibió otro dinero?
    .hint = Cuente todo el hogar. No cuente el dinero que paga la CAF.
    .list =
        Pensión alimenticia recibida
        Trabajo por su cuenta
        Dinero de otro país
        Alquileres o inversiones
    .note = ¿Un regalo o ayuda de una persona cercana? Verifique con la CAF.
    .yes = Sí
    .no = No
    .autrement =
        ¿Recibió dinero de otro lado?
        Por ejemplo: el otro padre paga por sus hijos.
        O alguien le paga un alquiler.
        ¿Una sola línea es cierta? Responda Sí.
    .laisser = La persona busca en sus papeles. Mire solo lo que ella muestra.

declaration-caf-doute = Busque el dinero recibido
    .hint = Tómese su tiempo.
    .steps =
        Tome los extractos del banco de los 3 meses.
        Mire cada suma recibida.
        Anote las sumas que le dan dudas.
        Pregunte a la CAF en el { $phone }.
    .note = ¿Un regalo o ayuda de una persona cercana? Verifique también con la CAF.

declaration-caf-papiers = Prepare estos papeles
    .hint = Marque lo que ya tiene.
    .text =
        Cuente a cada persona del hogar.
        ¿Falta un papel? La CAF le puede ayudar.

declaration-caf-net-social = Verifique cada cantidad
    .hint = El sitio ya tiene escritas algunas cantidades.
    .steps =
        Tome el recibo de sueldo o el comprobante del mes.
        Busque la línea «Net social» (neto social).
        Compare con la cantidad del sitio.
    .warning =
        «Net à payer» (neto a pagar) es otra cantidad.
        ¿La cantidad está mal? Corríjala antes de validar.
    .note = Diga también el error a su empleador.
    .dire = Ponga el dedo en la línea «Net social».
    .piege = Creer que el importe del sitio siempre es correcto.

declaration-caf-releves = Verifique cada cantidad
    .hint = El sitio ya tiene escritas algunas cantidades.
    .steps =
        Tome sus comprobantes de los 3 meses.
        Busque el «montant net social» (cantidad neta social).
        ¿Es la misma cantidad en el sitio?
    .warning = ¿La cantidad está mal? Corríjala antes de validar.
    .note = ¿Todavía nada? Llame al { $phone }.

declaration-caf-zero = Declare, aunque sea 0 €
    .text =
        Su declaración mantiene abierto su expediente.
        En el sitio, lea cada cantidad.
        ¿Hay un sueldo escrito por error?
        Corríjalo antes de validar.
    .note = ¿Una duda? Llame a la CAF al { $phone }.
    .dire = Con 0 € también hay que declarar.
    .piege = No hacer nada, porque no hay nada que decir.

declaration-caf-depart = Vaya al sitio de la CAF
    .hint = Es gratis. Tenga sus papeles con usted.
    .text = Las palabras del sitio pueden cambiar un poco.
    .land =
        Toque { $label-compte } (mi cuenta).
        Escriba su número de seguridad social y su contraseña.
        Toque { $label-ressources } (mis ingresos).
        Toque { $label-declarer } (declarar mis ingresos del trimestre).
        Usted lee { $label-profil } (¿cambió su perfil?).
        ¿Familia, trabajo o vivienda diferente? Responda sí y corrija.
        Usted lee { $label-foyer } (declare sus ingresos y los de su hogar).
        Mire cada mes y cada persona.
        Cantidad correcta: déjela.
        Cantidad equivocada: corríjala. Agregue el recibo de sueldo o el comprobante.
        Cantidad que falta: agréguela.
        Agregue también el otro dinero recibido.
        Valide y después guarde la confirmación.
    .say =
        Buenos días. Tengo que hacer mi declaración de ingresos del trimestre.
        Necesito ayuda para hacerla.
        ¿Me puede dar una cita?
    .planb =
        ¿No tiene computadora (ordenador)? Pida una cita en la CAF, en el { $phone }.
        France Services también le ayuda. Es gratis.
        Para el RSA, existe un papel: { $cerfa-rsa }. Verifique con la CAF.
        ¿Un papel para la prime d’activité? Verifique con la CAF.
        ¿El sitio no funciona? Tome una foto de la pantalla.
        Llame al { $phone } el mismo día.

declaration-caf-envoye = ¿Vio la confirmación?
    .hint = Dice que la CAF tiene su declaración.
    .yes = Sí, la vi
    .no = No, todavía no
    .autrement =
        Al final, el sitio de la CAF escribe un mensaje.
        Dice que la CAF tiene su declaración.
        ¿Vio ese mensaje? Responda Sí.

declaration-caf-suite = Guarde la confirmación
    .text =
        Guarde también sus papeles.
        Su ayuda es la misma durante 3 meses, salvo si se separa de su pareja.
        La CAF paga el día { $jour-paiement } de cada mes.
        Declare otra vez dentro de 3 meses.
    .warning =
        ¿Familia, trabajo o vivienda diferente?
        Dígalo enseguida a la CAF.
        ¿Un error? Dígalo también.

declaration-caf-recours-rsa = ¿La CAF se equivoca?
    .hint =
        Tiene { $recours-mois ->
            [one] { $recours-mois } mes
           *[other] { $recours-mois } meses
        } después de la carta de la CAF.
    .steps =
        Escriba al presidente del departamento.
        Guarde una copia de su carta.
        ¿Dice que no? Vaya al tribunal administrativo.
    .note =
        ¿Le pagaron de más? La CAF recupera el dinero en los pagos siguientes.
        Puede pedir una rebaja de la deuda (remise de dette).

declaration-caf-recours-prime = ¿La CAF se equivoca?
    .hint =
        Tiene { $recours-mois ->
            [one] { $recours-mois } mes
           *[other] { $recours-mois } meses
        } después de la carta de la CAF.
    .steps =
        Escriba a la comisión de reclamos (commission de recours amiable) de la CAF.
        Guarde una copia de su carta.
        ¿Dice que no? Vaya al tribunal administrativo.
    .note =
        ¿Le pagaron de más? La CAF recupera el dinero en los pagos siguientes.
        Puede pedir una rebaja de la deuda (remise de dette).

declaration-caf-recours-deux = ¿La CAF se equivoca?
    .hint =
        Tiene { $recours-mois ->
            [one] { $recours-mois } mes
           *[other] { $recours-mois } meses
        } después de la carta de la CAF.
    .steps =
        Para el RSA, escriba al presidente del departamento.
        Para la prime d’activité, escriba a la comisión de reclamos (commission de recours amiable).
        ¿La respuesta es no? Vaya al tribunal administrativo.
    .note =
        ¿Le pagaron de más? La CAF recupera el dinero en los pagos siguientes.
        Puede pedir una rebaja de la deuda (remise de dette).

declaration-caf-recu = Pregunte si está enviada
    .steps =
        Abra { $label-compte } (mi cuenta) y lea { $label-agenda } (mi agenda).
        ¿Todavía tiene una duda? Llame al { $phone }.
        Pregunte: «¿Tienen mi declaración?»
    .note = ¿La CAF la tiene? Ya terminó.

declaration-caf-bloque = ¿Qué no le deja seguir?
    .hint = Puede continuar más tarde.
    .panne = El sitio no funciona
    .passe = La contraseña
    .retard = El tiempo, o un atraso
    .unsure = Otra cosa
    .autrement =
        ¿Qué le impide seguir?
        ¿El sitio no se abre? Elija la primera respuesta.
        ¿No puede entrar? Elija la segunda respuesta.
        ¿La fecha está cerca o pasó? Elija la tercera respuesta.

declaration-caf-panne = El sitio no funciona
    .steps =
        Anote el día y la hora.
        Tome una foto de la pantalla.
        Llame al { $phone } el mismo día.
        Pida al empleado que anote su llamada.
    .note =
        El pago puede llegar después del día { $jour-paiement }.
        Verifique con el empleado de la CAF.

declaration-caf-passe = La contraseña no funciona
    .text =
        Llame a la CAF al { $phone }.
        Diga: «Perdí mi contraseña.»
        Pruebe también el botón FranceConnect.
    .warning = No la diga a nadie. Escríbala solo en { $site }.

declaration-caf-retard = Declare ahora mismo
    .text =
        Si no lo hace, el pago se detiene.
        Declare: el pago puede empezar otra vez.
        Llame al { $phone }.
        Pregunte: «¿Cuál es mi último día?»
        Pregunte: «¿Pagan los meses pasados?»
    .note = La CAF le responde según su expediente.

declaration-caf-appeler = Una persona le puede ayudar
    .steps =
        Llame a la CAF al { $phone }.
        Diga: «Quiero terminar mi declaración.»
        Diga qué no le deja seguir.
    .note = France Services también ayuda. Es gratis.
