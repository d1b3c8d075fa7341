carte-identite = Hacer una tarjeta de identidad
    .tile = Necesito una tarjeta de identidad
    .line = Primera tarjeta, o tarjeta vencida, perdida, robada o dañada.
    .keywords = tarjeta identidad carné carnet documento identidad cédula dni cni francesa papeles perdida perdí robo robada dañada rota vencida caducada renovar renovación primera niño bebé menor alcaldía ayuntamiento mairie cita timbre foto presolicitud ants
    .agent = Tengo que hacer una tarjeta de identidad.

carte-identite-pour-qui = ¿Para quién es la tarjeta de identidad?
    .hint = La tarjeta es para las personas francesas, de cualquier edad.
    .adulte = Para un adulto
    .enfant = Para un niño o una niña de menos de 18 años
    .note = Nada se envía desde aquí. Puede parar cuando quiera.

carte-identite-motif = ¿Por qué se necesita una tarjeta?
    .hint = Elija lo que pasa.
    .premiere = Es la primera tarjeta
    .renouveler = Quiero cambiar la tarjeta anterior
    .perdue = La tarjeta está perdida
    .volee = La tarjeta fue robada
    .abimee = La tarjeta está dañada
    .autrement =
        Diga qué pasa con la tarjeta.
        ¿Nunca tuvo tarjeta? Elija la primera respuesta.
        ¿La fecha ya pasó? Elija la segunda respuesta.
        Si no, está perdida, robada o dañada.

carte-identite-perte = Tarjeta perdida: vaya a la alcaldía
    .text =
        No vaya a la policía.
        Usted declara la pérdida en la alcaldía (mairie), el día de la cita.
        La nueva tarjeta cuesta { $prix-perte }. En Guayana Francesa (Guyane): { $prix-perte-guyane }.
    .note = ¿No quiere una tarjeta nueva? Vaya a la policía.
    .warning = Una tarjeta declarada perdida ya no sirve, aunque la encuentre.

carte-identite-vol = Tarjeta robada: vaya primero a la policía
    .text =
        Vaya a la policía o a la gendarmería.
        Diga que la tarjeta fue robada.
        Guarde el papel que le dan, para la alcaldía.
        La nueva tarjeta cuesta { $prix-perte }. En Guayana Francesa (Guyane): { $prix-perte-guyane }.
    .note = ¿Encontró la tarjeta? Pregunte en la alcaldía antes de usarla.

carte-identite-abime = Guarde la tarjeta dañada
    .text =
        Llévela a la alcaldía (mairie), aunque esté rota.
        La nueva tarjeta es gratis cuando usted devuelve la anterior.
    .note = ¿Ya no se puede leer? Llame a la alcaldía. Verifique qué papeles llevar.

carte-identite-validite = ¿La tarjeta todavía es válida?
    .hint = Mire la fecha final escrita en la tarjeta.
    .valide = Sí, todavía es válida
    .moins-5-ans =
        No, venció hace menos de { $seuil-ans ->
            [one] { $seuil-ans } año
           *[other] { $seuil-ans } años
        }
    .plus-5-ans =
        No, venció hace más de { $seuil-ans ->
            [one] { $seuil-ans } año
           *[other] { $seuil-ans } años
        }
    .autrement =
        Busque el día final, delante o detrás de la tarjeta.
        ¿Ese día no ha pasado? Elija la primera respuesta.
        ¿Ya pasó? Cuente los años desde ese día.

carte-identite-date-carte = ¿Qué fecha está escrita en la tarjeta?
    .hint = Busque la fecha final, delante o detrás.
    .label = Fecha final de la tarjeta
    .example = 15 de junio de 2022
    .note = Comparamos la fecha y después la olvidamos.
    .valide = Todavía válida
    .moins-5-ans =
        Venció hace menos de { $seuil-ans ->
            [one] { $seuil-ans } año
           *[other] { $seuil-ans } años
        }
    .plus-5-ans =
        Venció hace más de { $seuil-ans ->
            [one] { $seuil-ans } año
           *[other] { $seuil-ans } años
        }
    .unsure = No encuentro la fecha
    .autrement =
        Busque un día, un mes y un año en la tarjeta.
        ¿Hay varias fechas? Tome la fecha final.
        ¿No lo encuentra? Elija la última respuesta.

carte-identite-format = ¿De qué tamaño es la tarjeta?
    .hint = Compare con una tarjeta bancaria.
    .grande = Más grande que una tarjeta bancaria
    .petite = Pequeña como una tarjeta bancaria

carte-identite-age-carte = ¿Tenía usted 18 años cuando se hizo la tarjeta?
    .hint = Busque en la tarjeta el día en que se hizo.
    .text =
        Algunas tarjetas de adulto duran { $prolongation-ans ->
            [one] { $prolongation-ans } año
           *[other] { $prolongation-ans } años
        } después de la fecha escrita.
    .yes = Sí, tenía 18 años o más
    .no = No, era más joven

carte-identite-echange = Puede cambiar de tarjeta
    .text =
        Su tarjeta todavía es válida en Francia.
        Algunas tarjetas de adulto duran { $prolongation-ans ->
            [one] { $prolongation-ans } año
           *[other] { $prolongation-ans } años
        } después de la fecha escrita.
        La nueva tarjeta es gratis.
        La presolicitud (pré-demande) por Internet es obligatoria. Le ayudamos.
    .note = ¿Tiene un tutor legal (tuteur o curateur)? Llame primero a la alcaldía.

carte-identite-recente = Su tarjeta todavía sirve
    .text =
        Puede quedarse con ella.
        ¿Cambia su nombre o su dirección? Llame primero a la alcaldía (mairie).
        Verifique que la alcaldía acepta cambiar la tarjeta.
    .next = Continuar la solicitud

carte-identite-doute = No pasa nada
    .text =
        Muestre la tarjeta en la alcaldía (mairie), o llame a la alcaldía.
        El empleado le dice si todavía es válida.
        Puede continuar sin saberlo.
        Haga la presolicitud por Internet: sirve en todos los casos.

carte-identite-passeport = ¿Tiene un pasaporte todavía válido?
    .hint = Mire la fecha final en el pasaporte.
    .text =
        Sin pasaporte, muchas veces se necesita un acta de nacimiento.
        Debe tener menos de { $acte-mois ->
            [one] { $acte-mois } mes
           *[other] { $acte-mois } meses
        }.
    .yes = Sí, todavía es válido
    .no = No, o no sé
    .autrement =
        El pasaporte es el librito para viajar.
        Ábralo. Busque el día final.
        ¿No hay pasaporte, o el día pasó? Elija la segunda respuesta.

carte-identite-parents = ¿Los padres del niño viven juntos?
    .hint = Los papeles que hay que llevar cambian.
    .ensemble = Sí, viven juntos
    .separes = No, están separados
    .autre = Solo el padre o la madre, o un tutor
    .note = El acuerdo del otro padre o de la otra madre no es obligatorio.
    .autrement =
        ¿Los padres viven en el mismo lugar? Elija la primera respuesta.
        ¿Cada uno vive por su lado? Elija la segunda respuesta.
        ¿Un solo padre, o una persona elegida por un juez? Elija la tercera respuesta.
    .laisser = La persona responde, y basta. No pregunte por qué.

carte-identite-logement = ¿Dónde vive usted?
    .hint = Para un niño: responda por el padre o la madre que va.
    .chez-moi = En mi casa, alquilada o comprada
    .heberge = En casa de alguien
    .hotel = En un hotel
    .caravane = En una caravana
    .sans-domicile = No tengo vivienda
    .autrement =
        ¿La vivienda está a su nombre? Elija la primera respuesta.
        ¿Vive en casa de otra persona? Elija la segunda respuesta.
        Si no, lea las otras 3 respuestas.
    .laisser = La persona señala su respuesta. No tiene que decirla.

carte-identite-avance = ¿Quiere ganar tiempo en la alcaldía?
    .hint = Usted da una parte de las respuestas antes, por Internet.
    .text = Esto se llama presolicitud (pré-demande). No es obligatoria para usted. Algunas alcaldías la piden.
    .yes = Sí, por Internet
    .no = No, todo en la alcaldía
    .autrement =
        Puede dar respuestas antes, en Internet.
        En el ayuntamiento, así es más corto.
        ¿Prefiere hacer todo con el agente? Elija la segunda respuesta.

carte-identite-papiers = Los papeles que debe llevar a la alcaldía
    .hint = Marque los papeles que tiene.
    .text =
        Lleve los papeles verdaderos, no copias.
        La tarjeta es gratis, salvo si fue perdida o robada.
    .note =
        ¿Tarjeta perdida o robada? También puede comprar el timbre en { $adresse-timbre }.
        ¿Quiere también un nom d’usage (apellido de uso diario), por ejemplo después de un matrimonio? Pregunte en la alcaldía qué papel llevar.
    .warning =
        La foto tiene menos de { $photo-mois ->
            [one] { $photo-mois } mes
           *[other] { $photo-mois } meses
        }.
        La prueba de dirección tiene menos de { $adresse-ans ->
            [one] { $adresse-ans } año
           *[other] { $adresse-ans } años
        }. Algunas alcaldías piden una más reciente: verifique por teléfono.
    .dire = Ponga cada papel en la mesa, luego márquelo.
    .piege = Olvidar la foto, o llevar una foto vieja.

carte-identite-pre-demande = Haga la presolicitud por Internet
    .hint = La presolicitud (pré-demande) es gratis.
    .land =
        Abra { $label-espace } (mi espacio de identidad).
        Entre con una cuenta del sitio. O entre con FranceConnect.
        Elija { $label-realiser } (hacer una presolicitud de pasaporte o de tarjeta de identidad). «CNI» quiere decir «carte nationale d’identité» (tarjeta nacional de identidad).
        Diga por qué pide la tarjeta.
        Escriba el apellido, los nombres, la estatura, la dirección y el teléfono.
        Escriba los nombres de los padres, sus fechas y lugares de nacimiento.
        Tarjeta perdida o robada: puede comprar el timbre al final.
        Anote o imprima el { $label-numero } (número de presolicitud).
        Después pida una cita. Llame a una alcaldía, o vaya a { $adresse-rdv }.
    .note = Las palabras del sitio a veces cambian. Busque una palabra parecida.
    .warning = ¿Un sitio pide { $prix-arnaque } para ayudarle? Ciérrelo. La dirección verdadera termina en { $adresse-ants }.
    .say =
        Buenos días, estoy haciendo una presolicitud de tarjeta de identidad.
        No puedo seguir. Esto es lo que veo.
        ¿Me puede ayudar?
    .planb =
        No se pierde nada: puede empezar otra vez más tarde.
        ¿No tiene Internet? Llame a una alcaldía. El empleado le da un formulario de cartón en la ventanilla.
        Escriba en el formulario en negro y en mayúsculas.
        ¿Cambia una tarjeta grande todavía válida? La presolicitud es obligatoria. France Services le ayuda gratis.
        El timbre también se compra en la tienda de tabaco (bureau de tabac).
        ¿Va a llamar al { $phone }? Verifique antes este número con la alcaldía.

carte-identite-numero = ¿Tiene su número de presolicitud?
    .hint = El sitio lo da al final.
    .yes = Sí, tengo el número
    .no = No, todavía no

carte-identite-rendez-vous = Pida una cita en la alcaldía
    .hint = Elija una alcaldía que hace tarjetas, donde quiera en Francia.
    .land =
        Busque las alcaldías cerca de su casa.
        Elija una alcaldía.
        Elija un día y una hora.
        Responda a las preguntas del sitio.
        Anote el día, la hora y la dirección.
    .note = Algunas alcaldías piden un { $label-numero } (número de presolicitud). Pregúnteles por teléfono.
    .warning = La cita es gratis. ¿Un sitio pide { $prix-arnaque }? Ciérrelo. La dirección verdadera termina en { $adresse-ants }.
    .say =
        Buenos días, quiero una cita para una tarjeta de identidad.
        Es para un adulto, o para un niño.
        ¿Qué día está libre?
        ¿Qué papeles debo llevar?
        ¿Cuánto tiempo hay que esperar la tarjeta?
    .planb =
        Lo más fácil: llame a una alcaldía que hace tarjetas.
        ¿El sitio no funciona? Llame a la alcaldía, o pruebe más tarde.
        ¿No tiene Internet? Todo se hace en la ventanilla. El empleado le da un formulario de cartón.
        Escriba en el formulario en negro y en mayúsculas.
        El timbre también se compra en la tienda de tabaco (bureau de tabac).
        ¿Va a llamar al { $phone }? Verifique antes este número con la alcaldía.
    .dire = Pruebe también los ayuntamientos cercanos.
    .piege = Esperar mucho sin buscar otro ayuntamiento.

carte-identite-rdv = ¿Tiene una cita?
    .hint = Tiene un día, una hora y una alcaldía.
    .yes = Sí, tengo una cita
    .no = No, todavía no

carte-identite-reserver = Pida una cita y después vaya a la alcaldía
    .steps =
        Llame a una alcaldía que hace tarjetas, o busque en { $adresse-rdv }.
        Dé su número de presolicitud.
        Vaya con los papeles verdaderos.
        Un niño va con su padre o su madre.
        El empleado toma las huellas de los dedos.
        Guarde bien el comprobante (récépissé).
    .note = La alcaldía le avisa cuando la tarjeta está lista.

carte-identite-guichet = El día de la cita
    .steps =
        Vaya usted en persona, con los papeles verdaderos.
        Un niño va con su padre o su madre.
        El empleado toma las huellas de los dedos.
        El empleado le da un comprobante (récépissé).
        Guarde bien este papel: lleva un número.
    .note = Usted recoge la tarjeta en la misma alcaldía.

carte-identite-sans-numero = Sin número: no pasa nada
    .text =
        Puede empezar otra vez más tarde.
        También puede llamar a una alcaldía que hace tarjetas. El empleado le da un formulario de cartón.
        ¿Cambia una tarjeta grande todavía válida? Se necesita el número. France Services le ayuda gratis.

carte-identite-sans-rdv = Sin cita: llame
    .text =
        Llame a varias alcaldías que hacen tarjetas, incluso lejos de su casa.
        Todas pueden hacer su tarjeta.
        ¿Es urgente? Diga por qué al empleado.
    .warning = Una cita nunca se compra.

carte-identite-date-sms = ¿Qué día recibió el mensaje?
    .hint = El mensaje dice que la tarjeta está lista.
    .label = Día del mensaje
    .example = 20 de noviembre de 2026
    .unsure = Todavía no tengo mensaje
    .autrement =
        Llega un mensaje cuando la tarjeta está lista.
        Búsquelo en su teléfono. Escriba su día.
        ¿No hay mensaje? Lea debajo del campo.
    .dire = Busquen el mensaje juntos.
    .laisser = La persona tiene su teléfono y escribe ella misma.

carte-identite-chercher = Vaya a recoger la tarjeta
    .open = Último día para recoger la tarjeta: { $retrait-closes }.
    .late =
        El último día era el { $retrait-closes }.
        Llame hoy a la alcaldía. Pregunte si la tarjeta todavía está allí.
    .text =
        Vaya a la misma alcaldía.
        Tiene { $retrait-mois ->
            [one] { $retrait-mois } mes
           *[other] { $retrait-mois } meses
        }. Después, la tarjeta se destruye.
    .note =
        ¿Su hijo o hija tiene { $retrait-age ->
            [one] { $retrait-age } año
           *[other] { $retrait-age } años
        } o más? Verifique con la alcaldía si debe ir.

carte-identite-attendre = Mientras espera la tarjeta
    .list =
        ¿Cuánto tiempo? Pregunte en la alcaldía.
        Siga la solicitud en el sitio: { $label-suivi } (dónde está mi pasaporte o mi tarjeta de identidad).
        La tarjeta le espera { $retrait-mois ->
            [one] { $retrait-mois } mes
           *[other] { $retrait-mois } meses
        } en la misma alcaldía.
        ¿Le dicen que no? La alcaldía no decide. Escriba al CERT.
        ¿Todavía no puede seguir? Llame al Défenseur des droits (defensor de los derechos): { $telephone-defenseur }.
