document-identifiant-francetravail = Su usuario de France Travail
    .hint = Este número o este nombre abre su espacio personal.
    .where = Mire sus cartas y mensajes de France Travail. O pregunte en su agencia.

document-mot-de-passe-francetravail = Su contraseña de France Travail
    .hint = No la diga a nadie. Esta guía nunca la pide.
    .where = ¿Ya no la tiene? Pida ayuda en su agencia.

document-fiche-de-paie = Su recibo de sueldo (nómina)
    .hint = Tome un recibo de sueldo por cada empleador.
    .where = Su empleador se lo da, en papel o por Internet.

document-attestation-formation = Su certificado de formación
    .hint = Es el papel que muestra su curso o formación.
    .where = Pídalo en el centro de formación.

document-justificatif-arret = Su papel de baja (licencia médica) o de permiso
    .hint = Por ejemplo, el papel del médico.
    .where = ¿Ya no lo tiene? Pídalo al médico.

document-notification-pension = Su carta de pensión
    .hint = Anuncia su jubilación o su pensión de invalidez.
    .where = El organismo que paga su pensión envía esta carta.

document-numero-secu = Su número de seguridad social
    .hint = Este número abre su espacio en el sitio de la CAF.
    .where = Está escrito en su tarjeta de salud (carte Vitale).

document-mot-de-passe-caf = Su contraseña de la CAF
    .hint = No la diga a nadie.
    .where = ¿La perdió? Llame a la CAF o vaya a France Services.

document-telephone = Su teléfono, encendido
    .hint = El sitio puede pedir un código.

document-fiches-de-paie = Los recibos de sueldo (nóminas) de los 3 meses
    .hint = Tome los de cada persona del hogar.
    .where = ¿Falta un recibo? Pídalo al empleador.

document-releves-allocations = Los comprobantes de desempleo, de enfermedad o de pensión
    .hint = Tome los de los 3 meses, de cada persona del hogar.
    .where = Pídalos al organismo que le paga, por ejemplo France Travail.

document-papiers-autre-argent = Los papeles del otro dinero recibido
    .hint = Por ejemplo: pensión alimenticia, facturas, alquileres.
    .where = ¿Falta un papel? Pregunte a la CAF qué es suficiente.

document-releves-banque = Los extractos del banco de los 3 meses
    .hint = Muestran el dinero recibido.
    .where = Pídalos a su banco.

document-enfant-present = El niño o la niña en persona
    .hint = El niño y su padre o su madre van juntos a la cita.

document-carte-parent = El documento de identidad del padre o la madre que va
    .hint = Por ejemplo, su tarjeta de identidad. Un tutor lleva el suyo.

document-ancienne-carte = La tarjeta de identidad anterior
    .hint = Usted la devuelve en la alcaldía. Sin ella, hay que pagar la tarjeta.

document-passeport-valable = Su pasaporte todavía válido
    .hint = Prueba quién es usted.

document-passeport-enfant = El pasaporte del niño
    .hint = Solo si tiene uno. Verifique con la alcaldía.

document-recu-police = El papel de la policía sobre el robo
    .hint = Su nombre: récépissé de déclaration de vol (comprobante de denuncia de robo).
    .where = En la policía o en la gendarmería.

document-declaration-perte = La declaración de pérdida
    .hint = No tiene que preparar nada.
    .where = La hace en la alcaldía, en la ventanilla.

document-timbre-electronique = El timbre electrónico
    .hint = Guarde el papel, o el mensaje con las 16 cifras.
    .where = En la tienda de tabaco (bureau de tabac). En el sitio oficial de los timbres. Al final de la presolicitud.

document-photo-identite = 1 foto de identidad
    .hint = Tiene menos de 6 meses. No la corte.
    .where = Con un fotógrafo, o en una cabina de fotos. Pregunte en la alcaldía si ellos hacen la foto.

document-preuve-adresse = 1 prueba de dirección
    .hint = Está a su nombre. Tiene menos de 1 año.
    .where = Factura de teléfono, de electricidad, de gas o de agua. Aviso de impuestos (avis d’impôt). Seguro de la vivienda. Papel sobre la vivienda de la CAF, la oficina de ayudas familiares.

document-preuve-adresse-parent = 1 prueba de dirección del padre o la madre
    .hint = Está a nombre del padre o la madre que va. Tiene menos de 1 año.
    .where = Factura de teléfono, de electricidad, de gas o de agua. Aviso de impuestos (avis d’impôt). Seguro de la vivienda. Papel sobre la vivienda de la CAF, la oficina de ayudas familiares.

document-carte-hebergeur = La tarjeta de identidad de la persona que le aloja
    .hint = Una copia sirve.

document-lettre-hebergeur = Una carta firmada por la persona que le aloja
    .hint = Dice que usted vive allí desde hace más de 3 meses.

document-preuve-adresse-hebergeur = 1 prueba de dirección de la persona que le aloja
    .hint = Tiene menos de 1 año.
    .where = Por ejemplo: factura de electricidad, de gas, de agua, de teléfono.

document-attestation-hotel = Un papel firmado por el gerente del hotel
    .hint = Escribe que usted vive en su hotel.
    .where = En la recepción del hotel.

document-papier-terrain = El papel de su terreno
    .hint = Título de propiedad, o contrato de alquiler.

document-papier-officiel-adresse = Un papel oficial con su dirección
    .hint = Pregunte en la alcaldía qué papel sirve.

document-election-domicile = El certificado de su dirección oficial para cartas
    .hint = Le da una dirección para sus papeles. Es gratis.
    .where = En el CCAS (centre communal d’action sociale, el servicio social de la ciudad). O en la alcaldía, en una ciudad pequeña.

document-papier-garde = El papel sobre la custodia del niño
    .hint = Por ejemplo, la decisión del juez. Verifique con la alcaldía qué papel llevar.

document-preuve-adresse-autre-parent = 1 prueba de dirección del otro padre o de la otra madre
    .hint = Solo cuando el niño vive en las casas de los 2. Verifique con la alcaldía.

document-acte-naissance = El acta de nacimiento (partida)
    .hint = Tiene menos de 3 meses. No siempre se necesita. Ejemplo: un nacimiento en el extranjero. Verifique con la alcaldía.
    .where = En la alcaldía de la ciudad de nacimiento. Es gratis.

document-preuve-nationalite = Un papel que prueba la nacionalidad francesa
    .hint = Solo cuando la alcaldía lo pide. Verifique antes por teléfono.

document-infos-parents = Los nombres de los 2 padres, sus fechas y lugares de nacimiento
    .hint = Escríbalos en una hoja. Escriba también la estatura de la persona.
    .where = En el libro de familia (livret de famille), o en el acta de nacimiento.

document-numero-pre-demande = El número de presolicitud
    .hint = Todavía no lo tiene. El sitio lo da al final.

document-carte-vitale = Su tarjeta de salud (carte Vitale)
    .hint = Lleva su número de seguridad social.
    .where = ¿La perdió? Pídala al seguro de enfermedad.

document-attestation-droits = Su certificado de seguridad social
    .hint = Reemplaza la carte Vitale. ¿No lo tiene? Venga de todos modos.
    .where = Pídalo al seguro de enfermedad, por teléfono o en su oficina.

document-attestation-complementaire = El papel de su seguro de salud complementario
    .hint = Solo si tiene uno. Por ejemplo: mutua, ayuda médica.
    .where = Su mutua o el seguro de enfermedad se lo envía.

document-liste-medicaments = La lista de sus medicinas
    .hint = Lleve la receta, o las cajas.

document-lettre-medecin = La carta de su médico
    .hint = Es útil para otro médico.
    .where = Pídala a su médico de cabecera.

document-carnet-sante = La libreta de salud
    .hint = Solo para un niño o una niña.

document-mot-de-passe-ameli = Su contraseña de ameli
    .hint = Guárdela en secreto. FranceConnect también funciona.
    .where = ¿La perdió? Llame al seguro de enfermedad o vaya a France Services.

document-avis-impot = Su aviso de impuestos
    .hint = El de cada adulto del hogar. ¿No lo tiene? Pregunte qué hacer.
    .where = Por correo, o en el sitio de impuestos. La oficina de impuestos puede imprimirlo.

document-argent-12-mois = Los papeles del dinero recibido
    .hint = Para 12 meses. Solo si el sitio o el empleado los pide.
    .where = Empleador, France Travail, caja de jubilación.

document-numero-caf = Su número de la CAF, caja de ayudas a las familias
    .hint = Solo si la CAF le paga una ayuda.
    .where = Está en las cartas de la CAF.

document-papier-identite = Su documento de identidad
    .hint = Por ejemplo: tarjeta de identidad, pasaporte.
    .where = ¿Perdido o ya no vale? La alcaldía ayuda a renovarlo.

document-titre-sejour = Su permiso de residencia
    .hint = Tarjeta de residencia, récépissé, u otro papel de la préfecture (prefectura).
    .where = ¿Perdido o ya no vale? Pregunte en la préfecture.

document-rib = Sus datos bancarios
    .hint = La cuenta está a su nombre.
    .where = En su banco, o en la libreta de cheques.

document-attestation-employeur = El certificado del empleador
    .hint = Tome uno por cada contrato terminado.
    .where = El empleador se lo da. ¿No quiere? Dígalo a France Travail.

document-cv = Su CV
    .hint = Solo si tiene uno.

document-adresse-email = Su dirección de e-mail
    .hint = Verifique que puede leer sus mensajes.
    .where = ¿No tiene? France Services puede crearla con usted.

document-numero-fiscal = Su número fiscal
    .hint = Abre la cuenta de impuestos.
    .where = Arriba de su aviso de impuestos.

document-identifiant-compte = El usuario de esta cuenta
    .where = Mire las cartas y los mensajes recibidos.

document-mot-de-passe-compte = La contraseña de esta cuenta
    .hint = Guárdela en secreto. Esta guía nunca la pide.

document-preuve-lien = Un papel que muestra su vínculo con la ciudad
    .hint = Por ejemplo: recibo de sueldo, papel de la escuela o del médico.
    .where = ¿No tiene papel? Una asociación puede escribir por usted.

document-noms-enfants = Los nombres de sus hijos
    .hint = Si los tiene. Con sus días de nacimiento.

document-assurance-enfant = El certificado de seguro del niño
    .where = Pídalo a su seguro.

document-quotient-familial = Su certificado de la CAF
    .hint = Muestra su quotient familial.
