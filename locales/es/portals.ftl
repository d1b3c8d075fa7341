portal-francetravail = France Travail
    .price = El servicio es gratis. Usted paga solo el precio de la llamada.
    .hours = La línea automática responde de día y de noche. Para hablar con un empleado, la hora depende de su agencia.
    .place = Su agencia de France Travail, o France Services, un lugar público gratuito.
    .fake = Hay sitios falsos que piden dinero. El sitio verdadero siempre es gratis.



portal-service-public = Allô Service Public
    .price = Precio de una llamada local. Verifique el precio antes de llamar.
    .hours = Verifique el horario. En general, de lunes a viernes.
    .place = Su alcaldía, o un lugar France Services. Es gratis.
    .fake = Hay sitios falsos que cobran. El sitio verdadero termina en «.gouv.fr».

portal-caf = CAF
    .price = El servicio es gratis. Usted paga el precio de una llamada normal.
    .hours = El horario cambia según el departamento.
    .place = La CAF atiende con cita. France Services también ayuda, gratis.
    .paper = Para el RSA, existe un papel. Pídalo a la CAF.
    .fake = Un sitio falso vende ayuda. La CAF pide la contraseña solo en «Mon Compte» (mi cuenta).

portal-ants = France Titres
    .price = Precio de una llamada local. Verifique con la alcaldía.
    .hours = Verifique el horario con la alcaldía.
    .place = Una alcaldía que hace tarjetas, o un lugar France Services.
    .paper = La solicitud también se hace en papel, en la alcaldía.
    .fake = Hay sitios falsos que cobran por ayudar. El sitio verdadero nunca cobra la presolicitud ni la cita.

portal-rendezvouspasseport = Citas para tarjeta de identidad y pasaporte
    .price = Precio de una llamada local. Verifique con la alcaldía.
    .hours = Verifique el horario con la alcaldía.
    .place = Llame a una alcaldía. También da citas.
    .fake = Hay sitios falsos que venden citas. El sitio verdadero es gratis.

portal-ameli = Seguro de enfermedad (assurance maladie)
    .price = El servicio es gratis. Usted paga el precio de una llamada normal.
    .hours = De lunes a viernes. Al menos de 8 h 30 a 17 h.
    .place = Una oficina del seguro de enfermedad, o un lugar France Services.
    .paper = Existen papeles. Pídalos al seguro de enfermedad.
    .fake = Hay mensajes falsos que hablan de la carte Vitale. No pague nada por mensaje.

portal-impots = Impuestos (impôts)
    .price = El servicio es gratis. Usted paga el precio de una llamada normal.
    .hours = De lunes a viernes, de 8 h 30 a 19 h.
    .place = La oficina de impuestos, o un lugar France Services.
    .paper = Existe la declaración en papel. Pídala en la oficina de impuestos.
    .fake = Hay mensajes falsos que hablan de una devolución. No dé su tarjeta de banco.

portal-demarche-numerique = Démarche numérique
    .price = Precio de una llamada local. Verifique el precio antes de llamar.
    .hours = Es el número de todos los servicios públicos. Verifique el horario.
    .place = El servicio que pide el papel, o un lugar France Services.
    .fake = Hay sitios falsos que cobran. El sitio verdadero siempre es gratis.

portal-anef = Étrangers en France
    .price = Llamada gratis.
    .hours = Verifique el horario.
    .place = Un lugar con computadoras y ayuda (point d’accueil numérique), en la préfecture.
    .fake = Nadie puede vender una cita. Todo es gratis, menos la tasa oficial.

portal-logement-social = Vivienda social
    .price = Verifique el precio antes de llamar.
    .hours = En general, de lunes a viernes, de 9 h a 19 h.
    .place = Una ventanilla de la alcaldía o de un arrendador social. Pregunte cuál en la alcaldía.
    .paper = Existe la solicitud en papel. Pídala en la alcaldía.
    .fake = La solicitud siempre es gratis. No pague nunca.

portal-msa = MSA
    .price = Precio de una llamada local. Verifique el precio antes de llamar.
    .hours = Es el número de todos los servicios públicos. Verifique el horario.
    .place = Una agencia de la MSA, o un lugar France Services.
    .fake = Hay sitios falsos que cobran. El sitio verdadero siempre es gratis.

portal-france-services = France Services
    .price = Precio de una llamada local. Verifique el precio antes de llamar.
    .hours = Es el número de todos los servicios públicos. Verifique el horario.
    .place = Un lugar France Services cerca de usted. Es gratis.
    .fake = Hay sitios falsos que cobran. France Services siempre es gratis.

portal-mesdroitssociaux = Mes droits sociaux
    .price = Precio de una llamada local. Verifique el precio antes de llamar.
    .hours = Es el número de todos los servicios públicos. Verifique el horario.
    .place = Un lugar France Services, o la CAF.
    .fake = Hay sitios falsos que cobran. El sitio verdadero siempre es gratis.

portal-acces-soins = Médico de guardia
    .price = Llamada gratis.
    .hours = El horario cambia según el departamento.
    .place = Una farmacia, un centro de salud o el hospital.
    .fake = Hay sitios falsos que cobran. Una cita no se compra.

portal-hebergement-urgence = Samu social
    .price = Llamada gratis, incluso sin tarifa de teléfono.
    .hours = De día y de noche, todos los días. A veces hay que llamar varias veces.
    .place = La alcaldía, el CCAS o un centro de día.
    .fake = Nadie vende una plaza. Este número es gratis.

# The portal of any town: a commune file gives its phone and its site.
portal-commune = La alcaldía (mairie)
    .price = Precio de una llamada normal.
    .hours = Pregunte los horarios en la alcaldía.
    .place = Vaya a la alcaldía. Es gratis.
    .paper = Hay un papel. Pídalo en la alcaldía.
    .fake = Hay sitios falsos que cobran. El sitio de la alcaldía es gratis.
