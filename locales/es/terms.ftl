term-actualisation = actualización mensual
    .means =
        Usted dice a France Travail su situación del mes.
        Lo hace cada mes para mantener su inscripción.

term-salaire-brut = sueldo bruto
    .means =
        Es el sueldo antes de los descuentos obligatorios.
        Es más grande que el dinero que usted recibe.
        Está escrito en el recibo de sueldo.

term-pension-invalidite = pensión de invalidez
    .means =
        Es dinero para una persona enferma que trabaja menos.
        El sitio pregunta por la categoría 2 o 3.
        La categoría está escrita en su carta de pensión.

term-identifiant = usuario
    .means = El nombre o el número para entrar en su espacio personal.

term-indemnite = pago por fin de contrato
    .means = Dinero que se paga además, al final de algunos contratos.

term-tuteur = tutor legal
    .means =
        Una persona elegida por un juez.
        Protege a otra persona y la ayuda a decidir.

term-mediateur = mediador
    .means =
        Una persona que ayuda a resolver un desacuerdo.
        Usted le escribe después de la respuesta de la agencia.

term-justificatif = papeles de prueba
    .means = Son los papeles que prueban lo que usted dice.

term-caf = CAF
    .means =
        Caisse d’allocations familiales (oficina de ayudas familiares).
        Paga ayudas a las familias y a las personas.

term-msa = MSA
    .means =
        Mutualité sociale agricole (seguridad social del campo).
        Es el organismo de las personas que trabajan en la agricultura.

term-rsa = RSA
    .means =
        Revenu de solidarité active (ingreso mínimo de solidaridad).
        Una ayuda para las personas que tienen poco dinero.

term-prime-activite = prime d’activité
    .means = Una ayuda para las personas que trabajan y ganan poco.

term-aah = AAH
    .means =
        Allocation aux adultes handicapés (ayuda para adultos con discapacidad).
        Una ayuda para las personas con discapacidad.

term-foyer = hogar
    .means =
        Las personas que la CAF cuenta con usted.
        Por ejemplo: usted, su pareja, sus hijos.

term-conjoint = pareja
    .means =
        La persona con quien usted vive en pareja.
        Con matrimonio o sin matrimonio.

term-net-social = neto social
    .means =
        Una cantidad escrita en cada recibo de sueldo.
        También está en los comprobantes de ayudas.
        Con ella, la CAF calcula su ayuda.

term-invalidite = invalidez
    .means = Una enfermedad o un accidente no le deja trabajar como antes.

term-pension-alimentaire = pensión alimenticia
    .means =
        Dinero que paga el otro padre o la otra madre para sus hijos.
        O que paga su antigua pareja.

term-placements = inversiones
    .means =
        Dinero guardado que da más dinero.
        Verifique su caso con la CAF.

term-releve-banque = extracto del banco
    .means = La lista del dinero recibido y pagado. La da su banco.

term-cerfa = Cerfa
    .means = Un papel oficial para llenar, con un número.

term-france-services = France Services
    .means =
        Un lugar cerca de su casa.
        Una persona le ayuda con sus papeles, gratis.

term-franceconnect = FranceConnect
    .means =
        Un botón para entrar con otra cuenta oficial.
        Por ejemplo: su cuenta de impuestos.

term-president-departement = presidente del departamento
    .means =
        El jefe del conseil départemental (consejo del departamento).
        El departamento se ocupa del RSA con la CAF.

term-commission-recours = comisión de reclamos
    .means = Un grupo de la CAF que vuelve a mirar las decisiones.

term-tribunal-administratif = tribunal administrativo
    .means = Jueces. Deciden entre usted y la administración.

term-remise-dette = rebaja de la deuda
    .means = La CAF acepta que usted devuelva menos dinero, o nada.

term-pre-demande = presolicitud
    .means =
        Usted da una parte de las respuestas por Internet.
        El sitio le da un número. Después, usted va a la alcaldía.

term-mairie-equipee = alcaldía que hace tarjetas
    .means =
        Una alcaldía con la máquina para hacer las tarjetas.
        No todas las alcaldías la tienen. Usted elige la que quiere.

term-recepisse = comprobante
    .means =
        Un papel que da el empleado. Prueba que usted hizo la solicitud.
        Lleva el número de la solicitud.

term-timbre-electronique = timbre electrónico
    .means =
        Un pago para el Estado, con un código.
        Usted recibe una hoja, o un mensaje de 16 cifras. Sirve durante 1 año.

term-election-domicile = dirección oficial para cartas
    .means =
        Una dirección para recibir sus cartas.
        Es para las personas sin vivienda estable.

term-acte-naissance = acta de nacimiento
    .means =
        Un papel de la alcaldía del lugar donde nació la persona.
        Dice el nombre, el día y el lugar de nacimiento.

term-cert = CERT
    .means =
        La oficina del Estado que estudia las solicitudes de tarjetas.
        Ella decide. La alcaldía solo envía su solicitud. Pida la dirección en la alcaldía.

term-medecin-traitant = médico de cabecera
    .means =
        El médico que usted eligió. Le conoce.
        La seguridad social tiene su nombre.

term-ordonnance = receta
    .means = El papel del médico para tener medicinas.

term-sage-femme = matrona (partera)
    .means = Atiende a las mujeres embarazadas y a su bebé.

term-gynecologue = ginecólogo
    .means = El médico de las mujeres.

term-centre-de-sante = centro de salud
    .means = Un lugar con varios médicos. Allí se paga poco, o nada.

term-carte-vitale = tarjeta de salud
    .means = La tarjeta verde. Muestra que la seguridad social paga su atención médica.

term-pass = PASS
    .means =
        Permanence d’accès aux soins de santé (acceso a la atención médica), en el hospital.
        Atiende a las personas sin dinero o sin seguridad social.

term-complementaire-sante = seguro de salud complementario
    .means =
        Paga lo que la seguridad social no paga.
        También se dice «mutuelle» (mutua).

term-carnet-de-sante = libreta de salud
    .means = El libro de la salud y de las vacunas de un niño o una niña.

term-mediateur-sante = mediador
    .means = Una persona de la seguridad social. Ayuda a resolver un desacuerdo.

term-defenseur-des-droits = Défenseur des droits
    .means = Ayuda a las personas que reciben un mal trato.

term-mission-locale = mission locale
    .means =
        Un lugar gratis para jóvenes de 16 a 25 años.
        Allí ayudan a encontrar un trabajo o una formación.

term-allocation-chomage = dinero por desempleo
    .means = Dinero cada mes, cuando se ha trabajado bastante antes.

term-attestation-employeur = certificado del empleador
    .means =
        Un papel de su antiguo empleador.
        Dice las fechas del contrato y los sueldos.

term-rib = RIB
    .means =
        Relevé d’identité bancaire (datos bancarios).
        El papel con el número de su cuenta de banco.

term-cv = CV
    .means =
        Curriculum vitae.
        Una hoja con sus estudios y sus trabajos anteriores.

term-securite-sociale = seguridad social
    .means = Le devuelve el dinero de su atención médica. Su número está en la carte Vitale.

term-ameli = Ameli
    .means = El sitio del seguro de enfermedad, para su atención médica.

term-ccas = CCAS
    .means =
        Centre communal d’action sociale (centro de ayuda social de la ciudad).
        Ayuda a los habitantes. A menudo está en la alcaldía.

term-accueil-de-jour = centro de día
    .means = Un lugar para descansar, comer o lavarse, durante el día.

term-assistant-social = trabajador social
    .means = Una persona que ayuda con la vivienda, el dinero, los papeles. Es gratis.

term-commission-mediation = commission de médiation
    .means =
        Un grupo de personas, en cada departamento.
        Decide si el Estado debe encontrarle una plaza.

term-complementaire-solidaire = complémentaire santé solidaire
    .means = Una ayuda del Estado para pagar su atención médica.

term-cpam = CPAM
    .means =
        Caisse primaire d’assurance maladie (oficina del seguro de enfermedad).
        Es la seguridad social. Su sitio es ameli.

term-aspa = ASPA
    .means =
        Una ayuda para las personas mayores que tienen poco dinero.
        Antes se decía «minimum vieillesse» (mínimo de vejez).

term-asi = ASI
    .means = Una ayuda además de una pequeña pensión de invalidez.

term-recours-sante = commission de recours amiable
    .means = Un grupo de la seguridad social. Revisa otra vez su caso.

term-asile = asilo
    .means = Usted pide a Francia que le proteja de su país.

term-defenseur-droits = Défenseur des droits
    .means = Ayuda gratis cuando un servicio público se equivoca.

term-domiciliation = domiciliation (domiciliación)
    .means = Una dirección gratis para sus cartas, sin vivienda estable.

term-quotient-familial = quotient familial
    .means = Un número de la CAF. Depende de su dinero y de sus hijos.
