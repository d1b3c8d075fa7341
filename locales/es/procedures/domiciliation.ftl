domiciliation = Tener una dirección para mis cartas
    .tile = No tengo dirección
    .line = Una dirección gratis para recibir sus cartas: la domiciliation (domiciliación).
    .keywords = domiciliación domiciliacion domiciliation dirección direccion postal domicilio correo cartas buzón buzon recibir cartas sin dirección sin domicilio sin techo sin hogar en la calle okupa ccas cias ayuda social comida
    .agent = No tengo dirección. Quiero pedir una domiciliation.

domiciliation-etape = ¿En qué punto está?
    .hint = La domiciliation es una dirección gratis para sus cartas.
    .text = ¿Está en la calle esta noche? Llame al { $tel-nuit }. Es gratis, de día y de noche.
    .debut = No tengo dirección
    .attente = Ya la pedí, estoy esperando
    .refus = Me dijeron que no
    .adresse = Ya tengo esta dirección
    .aide = Quiero otra ayuda del CCAS
    .autrement =
        ¿Necesita una dirección para sus cartas?
        Existe una dirección gratuita para eso.
        Diga dónde está: nada hecho, en espera, rechazado, o terminado.

domiciliation-quoi = ¿Para qué sirve esta dirección?
    .list =
        Recibir y guardar sus cartas.
        Pedir una tarjeta de identidad.
        Pedir una ayuda a la CAF.
        Votar.
        Tener la ayuda de un abogado.
    .note = Su nombre oficial es «élection de domicile» (elección de domicilio).

domiciliation-logement = ¿Dónde duerme en este momento?
    .hint = No guardamos su respuesta.
    .dehors = En la calle, en un coche, en una tienda de campaña
    .proche = En casa de alguien, por poco tiempo
    .centre = En un centro o un hotel
    .mobile = En una caravana o un barco
    .prison = En prisión
    .stable = En mi casa, o en casa de alguien por mucho tiempo
    .autrement =
        Diga dónde durmió esta semana.
        Elija la respuesta más cercana a su vida.
        No guardamos esta respuesta.
    .dire = Hable bajo, lejos de los demás.
    .laisser = La persona señala su respuesta. No tiene que decirla.

domiciliation-centre = Pregunte primero en el centro
    .text =
        Pregunte: «¿Puedo recibir mis cartas aquí?»
        ¿Sí? Pida un papel con esta dirección.
        ¿No? Continúe con esta guía.

domiciliation-prison = Pregunte en la prisión
    .text = ¿No tendrá dirección al salir? Puede tener una domiciliation.
    .steps =
        Hable con el servicio social de la prisión.
        Diga: «Quiero una dirección para mis cartas.»
    .note = Un familiar o amigo también puede preguntar al CCAS qué hacer.

domiciliation-stable = Su dirección seguramente basta
    .text = ¿Recibe sus cartas sin problemas? Guarde esta dirección.
    .note =
        ¿Tiene miedo en su casa? El CCAS puede darle otra dirección.
        Pídala, o hable con una asociación.
    .warning = ¿En peligro? Llame al { $tel-danger }.

domiciliation-asile = ¿Está pidiendo asilo en Francia?
    .hint = Su solicitud está en curso.
    .yes = Sí
    .no = No
    .autrement =
        ¿Pidió a Francia que le proteja?
        Eso es pedir asilo.
        ¿Todavía espera la respuesta? Responda Sí.
    .laisser = La persona responde, y basta. No pregunte por su historia.
    .dire = Hable bajo, lejos de los demás.

domiciliation-adresse-asile = El asilo tiene su propia dirección
    .text = Una asociación le da una dirección para sus cartas.
    .steps =
        Pregunte a la asociación que lleva su caso.
        ¿No tiene asociación? Pregunte en la préfecture (prefectura).
        Diga: «¿Dónde está mi dirección para el asilo?»

domiciliation-lien = ¿Qué tiene usted en esta ciudad?
    .hint = La ciudad donde pide la dirección. Basta con una sola cosa.
    .vis = Vivo o duermo allí
    .travail = Trabajo allí
    .suivi = Allí me ayudan, o me curan
    .famille = Tengo familia allí
    .ecole = Mi hijo o mi hija va a la escuela allí
    .aucun = Nada de todo esto
    .autrement =
        Diga por qué está en esta ciudad.
        Por ejemplo: dormir, trabajar o tener familia allí.
        Una sola razón basta.

domiciliation-sans-lien = Pruebe también con una asociación
    .text =
        Algunas asociaciones también dan una dirección.
        Cada una tiene sus reglas. La alcaldía las conoce.
        ¿Tiene familia o trabajo en otra ciudad? Pregunte allí.
    .note = También puede continuar. El CCAS debe decirle adónde ir.

domiciliation-lieux = ¿Dónde pedirla?
    .list =
        En el CCAS. A menudo está en la alcaldía.
        En un pueblo sin CCAS: en la alcaldía.
        O en una asociación que da direcciones.
    .text = Es gratis en todas partes.
    .warning = ¿Alguien le pide dinero? Niéguese.

domiciliation-papiers = Lleve lo que tiene
    .hint = Marque lo que ya tiene.
    .note =
        ¿Le falta algo? Vaya de todos modos. Dígaselo al empleado.
        ¿Sin permiso de residencia? Pregunte también a una asociación.

domiciliation-rendez-vous = Qué va a pasar
    .steps =
        El CCAS da un formulario: { $formulaire }.
        ¿Le cuesta leer o escribir? Un empleado puede llenarlo con usted.
        Un empleado le atiende. Le explica sus derechos.
        Le pregunta dónde vive, y por qué esta ciudad.
        Pida un papel: prueba su solicitud.

domiciliation-aller = Pida una cita
    .steps =
        Vaya al CCAS o a la alcaldía. O llame.
        Diga: «No tengo dirección. Quiero una domiciliation.»
        Anote el día, la hora y el nombre del empleado.
    .note =
        ¿Habla poco francés? Pida ayuda.
        Después de la cita, vuelva aquí.

domiciliation-demande = ¿Ya entregó su solicitud?
    .yes = Sí
    .no = Todavía no

domiciliation-blocage = ¿Qué no funciona?
    .hint = No es culpa suya.
    .guichet = No aceptan mi solicitud
    .manque = Falta un papel
    .attendre = La cita es demasiado tarde
    .unsure = Otra cosa
    .autrement =
        ¿Qué le impide seguir?
        ¿Le dicen no en la ventanilla? Elija la primera respuesta.
        ¿Le piden otro papel? Elija la segunda respuesta.
        ¿Hay que esperar demasiado? Elija la tercera respuesta.

domiciliation-manque = Pregunte qué papel sirve
    .steps =
        Diga: «No tengo este papel.»
        Pregunte: «¿Qué otro papel puedo dar?»
        Una asociación, un médico o la escuela puede escribir por usted.
        Entregue su solicitud de todos modos.
    .note = ¿Sin documento de identidad? Pídala también. No siempre es obligatorio.

domiciliation-reponse = ¿Tiene la respuesta?
    .text = El CCAS responde en { $reponse-mois ->
            [one] { $reponse-mois } mes
           *[other] { $reponse-mois } meses
        } como máximo.
    .oui = Es sí, tengo el papel
    .non = Es no
    .rien = Nada todavía
    .autrement =
        El CCAS está a menudo en el ayuntamiento.
        Dice sí o no a su petición.
        ¿No recibió nada? Elija la tercera respuesta.

domiciliation-relance = Espere, luego pregunte
    .steps =
        Guarde el papel que prueba su solicitud.
        Diga al CCAS cómo llamarle.
        Después de { $reponse-mois ->
            [one] { $reponse-mois } mes
           *[other] { $reponse-mois } meses
        }, pregunte: «¿Cuál es mi respuesta?»
    .note =
        El silencio puede ser una negativa. Pida entonces una respuesta escrita.
        Una asociación puede ayudarle. El Défenseur des droits también: { $tel-droits }.

domiciliation-refus = Pida la negativa por escrito
    .text =
        Una negativa siempre es escrita. Dice por qué.
        El CCAS solo dice no cuando usted no tiene vínculo con la ciudad.
        Entonces debe decirle adónde ir.
    .steps =
        Diga: «Quiero la respuesta por escrito.»
        Pregunte también a una asociación.

domiciliation-recours = ¿No está de acuerdo con la negativa?
    .hint = Tiene { $recours-mois ->
            [one] { $recours-mois } mes
           *[other] { $recours-mois } meses
        } después de la carta.
    .steps =
        Escriba al presidente del CCAS. Una asociación puede escribir con usted.
        Diga su vínculo con la ciudad. Añada las pruebas.
        Guarde una copia.
        ¿Sigue siendo no? Acuda al tribunal administrativo.
    .note =
        El Défenseur des droits ayuda gratis.
        Llame al { $tel-droits }.

domiciliation-garder = Conserve su dirección
    .steps =
        Venga a menudo a recoger sus cartas.
        Venga o llame al menos cada { $presence-mois ->
            [one] { $presence-mois } mes
           *[other] { $presence-mois } meses
        }.
        ¿Hospital o prisión? Avise al CCAS.
        La dirección dura { $duree-ans ->
            [one] { $duree-ans } año
           *[other] { $duree-ans } años
        }. Antes del fin, pida conservarla.
    .warning = ¿{ $presence-mois ->
            [one] { $presence-mois } mes
           *[other] { $presence-mois } meses
        } sin noticias suyas? La dirección puede terminar.

domiciliation-servir = Dé su nueva dirección
    .text =
        El CCAS le da una «attestation d’élection de domicile» (certificado de domicilio).
        Es su prueba de dirección. Muéstrela:
    .list =
        A la CAF y a France Travail.
        Al seguro de enfermedad y a los impuestos.
        Al banco.
        A la alcaldía, para la tarjeta de identidad.
    .note = ¿Alguien no la acepta? Llame al Défenseur des droits al { $tel-droits }.

domiciliation-aides = El CCAS puede ayudar más
    .text = Cada ciudad elige sus ayudas. Pida ayuda para:
    .list =
        Comer.
        Pagar una factura.
        Ducharse.
        Ver a una trabajadora social.
    .note =
        Diga: «Necesito ayuda. ¿Con quién puedo hablar?»
        ¿El CCAS dice que no? Pregunte por qué, por escrito.

domiciliation-personne = Una persona puede ayudarle
    .steps =
        Hable con la recepción del CCAS o de la alcaldía.
        ¿Falta mucho para la cita? Entregue el formulario hoy.
        ¿Un derecho va a terminar? Dígalo.
        Pregunte también a una asociación.
