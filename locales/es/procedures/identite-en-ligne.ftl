identite-en-ligne = Entrar con FranceConnect
    .tile = Un sitio me pide FranceConnect
    .line = Encontrar la cuenta correcta, o desbloquear FranceConnect.
    .keywords = france connect franceconnect franceconnect+ conexión conectarse entrar iniciar sesión identificación identidad digital contraseña olvidada código perdido cuenta ameli france identite número provisional seguridad social nia nombre equivocado nombre diferente fecha de nacimiento nacido en el extranjero error bloqueado robo de cuenta hackeo ninguna cuenta
    .agent = Quiero entrar en un sitio con FranceConnect.

identite-en-ligne-besoin = ¿Un sitio le pide FranceConnect?
    .hint = Es un botón para entrar en los sitios públicos.
    .text =
        Usa una cuenta que usted ya tiene.
        Es gratis. Esta guía no pide ninguna contraseña.
    .entrer = Quiero usarlo
    .bloque = No puedo seguir
    .vol = Alguien usa mi cuenta
    .unsure = No entiendo
    .autrement =
        FranceConnect es un botón.
        Abre un sitio con una cuenta que ya tiene.
        ¿Quiere entrar? Elija la primera respuesta.
        ¿No funciona? Elija la segunda respuesta.

identite-en-ligne-bouton = ¿Para qué sirve este botón?
    .steps =
        Usted toca el botón FranceConnect.
        Elige una cuenta, por ejemplo la de los impuestos.
        Escribe el usuario y la contraseña de esa cuenta.
        Vuelve al sitio. El sitio le conoce.
    .note = Muchos sitios también tienen su propia contraseña. Puede elegir.

identite-en-ligne-compte = ¿Qué cuenta tiene ya?
    .hint = Basta con una sola.
    .impots = Los impuestos (impôts)
    .ameli = Ameli, el seguro de enfermedad
    .msa = La MSA
    .poste = L’Identité Numérique La Poste
    .appli = La aplicación France Identité
    .aucun = Ninguna
    .autrement =
        ¿En qué sitio entra ya con una contraseña?
        Los impuestos, ameli u otro: uno basta.
        ¿No tiene nada? Elija la sexta respuesta.

identite-en-ligne-papier = ¿Qué papel tiene?
    .hint = Con uno solo, se puede crear una cuenta.
    .note = La nueva tarjeta es pequeña, como una tarjeta de banco.
    .avis = Un aviso de impuestos
    .secu = Un número de seguridad social
    .carte = La nueva tarjeta de identidad
    .titre = Un pasaporte, o un permiso de residencia
    .rien = Nada de todo esto
    .autrement =
        Mire los papeles que tiene.
        El avis d’impôt es una carta de los impuestos.
        El número de seguridad social está en la carte Vitale.
        ¿No tiene nada? Elija la quinta respuesta.

identite-en-ligne-creer-impots = Cree una cuenta de impuestos
    .steps =
        Arriba del aviso, busque el número fiscal (numéro fiscal): { $chiffres-fiscal } cifras.
        Busque también el «revenu fiscal de référence» (ingreso fiscal de referencia).
        En la declaración, busque el «numéro d’accès en ligne» (número de acceso en línea).
        Vaya a { $site-impots }. Cree su espacio.
    .note =
        ¿Falta un número? Llame al { $tel-impots }.
        O vaya a la oficina de impuestos con un documento de identidad.

identite-en-ligne-numero = ¿Con qué cifra empieza su número?
    .hint = El número de seguridad social.
    .fixe = Con 1 o 2
    .autre = Con otra cifra
    .autrement =
        Este número está en la carte Vitale.
        Mire solo la primera cifra.
        No diga el resto.
    .dire = Pregunte solo la primera cifra.
    .laisser = La persona mira su tarjeta. No anote el número.

identite-en-ligne-creer-ameli = Cree una cuenta Ameli
    .steps =
        Tome su tarjeta de salud (carte Vitale). El sitio también puede pedir sus datos bancarios (RIB).
        Vaya a { $site-ameli }. Cree su cuenta.
        El sitio envía un e-mail. Ábralo rápido.
    .note = ¿No puede seguir? Llame al { $tel-ameli }. Pida un código provisional.

identite-en-ligne-provisoire = Tal vez su número es provisional
    .text =
        Con un número provisional no se puede tener una cuenta Ameli.
        Sus derechos son los mismos.
    .steps =
        Llame al { $tel-ameli }.
        Pregunte: «¿Mi número es provisional?»
        Pregunte: «¿Qué papel falta?»
    .note =
        A menudo, es el acta de nacimiento.
        Mientras tanto, pida hacer sus trámites en la ventanilla.

identite-en-ligne-creer-appli = Use la aplicación France Identité
    .text = Pide un teléfono bastante nuevo. Hay que tener { $age-adulte } años.
    .steps =
        Instale la aplicación.
        Escriba el número que está abajo a la derecha de la tarjeta.
        Ponga la tarjeta contra el teléfono.
        Abra el e-mail recibido. Elija un código.
    .note = ¿No funciona? Toque Volver. Elija otro papel.

identite-en-ligne-creer-poste = Pida ayuda en La Poste
    .text =
        Su nombre: L’Identité Numérique La Poste. Es gratis.
        Hay que tener { $age-adulte } años, un e-mail, un teléfono con Internet.
        Un empleado de La Poste puede verificar su papel.
    .note = ¿Permiso de residencia? Verifique si sirve, en el { $tel-poste }.

identite-en-ligne-sans-compte = Puede hacerlo sin cuenta
    .text =
        Internet es un derecho. No es una obligación.
        Pida la ventanilla, el teléfono o el papel.
    .steps =
        Llame al servicio, o vaya a France Services.
        Diga: «No tengo cuenta. ¿Cómo puedo hacer?»
        ¿Tiene un documento de identidad? La oficina de impuestos puede darle un número fiscal.

identite-en-ligne-papiers = Lleve esto con usted
    .hint = Marque lo que ya tiene.
    .note = Su contraseña es solo suya. Nosotros nunca la pedimos.

identite-en-ligne-essai = Pruebe en su sitio
    .steps =
        Vuelva al sitio de su trámite.
        Toque el botón FranceConnect. Elija su cuenta.
        Arriba, lea la dirección: es la de su cuenta.
        Escriba el usuario y la contraseña.
        Puede llegar un código por mensaje o por e-mail. Escríbalo.
        ¿El sitio muestra su nombre? Continúe.
    .note = Después de 2 errores, pare. La cuenta se puede bloquear.

identite-en-ligne-entre = ¿Pudo entrar?
    .hint = El sitio muestra su nombre.
    .yes = Sí
    .no = No

identite-en-ligne-bien = Muy bien, funciona
    .text =
        En cada sitio público, toque FranceConnect.
        Elija la misma cuenta.
        Un e-mail le avisa cada vez.
    .warning = ¿Llega un e-mail, pero usted no hizo nada? Cambie rápido la contraseña.
    .note =
        ¿Alguien cercano le ayuda? Quédese al lado. Escriba usted la contraseña.
        ¿Necesita ayuda para lo que sigue? Una persona puede ayudarle.

identite-en-ligne-blocage = ¿Qué no funciona?
    .hint = No es culpa suya. No se ha perdido nada.
    .passe = La contraseña
    .code = El código no llega
    .nom = El nombre, o el nacimiento
    .plus = Piden FranceConnect+
    .panne = El sitio no funciona
    .unsure = Otra cosa
    .autrement =
        ¿Qué le impide seguir?
        ¿El sitio rechaza su contraseña? Elija la primera respuesta.
        ¿Espera un código? Elija la segunda respuesta.
        ¿El sitio no encuentra su nombre? Elija la tercera respuesta.
        Si no, lea las otras respuestas.

identite-en-ligne-passe = Es la contraseña de su cuenta
    .text = FranceConnect no tiene contraseña propia. Llame:
    .list =
        Impuestos: { $tel-impots }
        Ameli: { $tel-ameli }
        La Poste: { $tel-poste }
        MSA: el número está en sus cartas
    .note =
        Diga: «Perdí mi contraseña.»
        También puede usar otra cuenta.

identite-en-ligne-code = El código no llega
    .steps =
        Espere 10 minutos. Mire todos sus mensajes.
        ¿Su teléfono o su e-mail es nuevo? La cuenta debe saberlo.
        Impuestos: llame al { $tel-impots }. Ameli: al { $tel-ameli }.
        Diga: «No recibo el código.»
    .warning = Nunca dé un código a alguien que le llama.

identite-en-ligne-nom = Compare su nombre, letra por letra
    .text =
        FranceConnect compara su apellido, sus nombres, su nacimiento.
        Una sola letra puede bloquear.
    .steps =
        Tome su documento de identidad o su acta de nacimiento.
        Mire el nombre escrito en cada cuenta.
        Anote lo que está mal.
    .note = En general, cuenta el apellido de nacimiento, también después de casarse.

identite-en-ligne-naissance = ¿Dónde nació usted?
    .hint = La persona a quien llamar cambia.
    .france = En Francia
    .ailleurs = En otro país

identite-en-ligne-ne-france = Haga corregir el error
    .steps =
        ¿La cuenta de impuestos está mal? Llame al { $tel-impots }.
        ¿La cuenta Ameli está mal? Llame al { $tel-ameli }.
        ¿El acta de nacimiento está mal? Llame a la alcaldía donde nació.
        Diga: «Mi nombre está mal escrito. ¿Qué papel debo enviar?»
    .note = Puede tardar mucho. Mientras tanto, pruebe otra cuenta.

identite-en-ligne-ne-ailleurs = El seguro de enfermedad puede corregir
    .steps =
        Llame al { $tel-ameli }.
        Diga: «Nací en otro país. Mi nombre está mal.»
        Pregunte: «¿Qué acta de nacimiento debo enviar?»
        Pregunte: «¿Hace falta una traducción?»
    .note =
        ¿No tiene un día de nacimiento exacto? Dígalo.
        Mientras tanto, pida hacerlo en la ventanilla.

identite-en-ligne-plus = FranceConnect+ quiere una cuenta más segura
    .text = Hay 2 cuentas posibles:
    .list =
        L’Identité Numérique La Poste
        La aplicación France Identité
    .note =
        France Identité a veces pide ir a la alcaldía.
        ¿No tiene ninguna? Llame al servicio.
        Diga: «No tengo FranceConnect+. ¿Cómo puedo hacer?»

identite-en-ligne-panne = El sitio no funciona
    .steps =
        Anote el día y la hora.
        Tome una foto de la pantalla.
        Pruebe otra cuenta.
        Llame al servicio de su trámite el mismo día.
    .note = ¿Hay una fecha límite? Dígaselo al empleado. Pida un papel.

identite-en-ligne-vol = Proteja su cuenta
    .steps =
        Cambie rápido la contraseña de la cuenta.
        Llame: impuestos { $tel-impots }, Ameli { $tel-ameli }.
        Diga: «Alguien usa mi cuenta.»
        Avise también en { $site-fc }.
        Vaya a la policía. Pida un papel.
    .note = ¿Un mensaje raro? Envíelo al { $tel-arnaque }.

identite-en-ligne-personne = Una persona puede ayudarle
    .steps =
        Tome una foto del mensaje en la pantalla.
        Vaya a France Services con sus papeles y su teléfono.
        Muestre el mensaje.
    .warning = Guarde la contraseña para usted. Escríbala usted.
