rendez-vous-medical = Ver a un médico
    .tile = Necesito un médico
    .line = Urgencia, cita, o sin médico.
    .keywords = cita médico medico doctor doctora médico de cabecera general enfermo enferma enfermedad consulta urgencia urgencias samu guardia dentista dientes muelas ojos oculista ginecólogo especialista salud curar hospital doctolib pediatra fiebre dolor rdv
    .agent = Necesito una cita con un médico.

rendez-vous-medical-urgence = ¿Cómo está la persona enferma?
    .hint = Es usted, u otra persona.
    .text = ¿Una de estas señales? Llame al { $samu }.
    .list =
        Respira mal.
        Le duele el pecho.
        De repente habla mal.
        Ya no responde.
        Sangra mucho.
    .grave = Tiene una de estas señales
    .vite = Hace falta un médico hoy
    .attend = Puede esperar
    .unsure = No sé
    .autrement =
        Mire a la persona. Lea las señales una por una.
        ¿Ve una de estas señales? Elija la primera respuesta.
        ¿Ninguna señal, pero sufre? Elija la segunda respuesta.
        ¿Tiene una duda? Elija la última respuesta.
    .dire = Lea las señales una por una. Una basta.
    .laisser = La persona responde. En peligro, llame usted.

rendez-vous-medical-grave = Llame al { $samu } ahora
    .hint = Es gratis, de día y de noche.
    .text = { $samu }
    .steps =
        Diga dónde está: ciudad, calle, piso.
        Diga lo que ve.
        Cuelgue solo cuando se lo digan.
    .note =
        El { $europe } también funciona.
        ¿No puede hablar u oír? Envíe un mensaje al { $sourds }.
        ¿Tiene ganas de morir? Llame al { $suicide }.

rendez-vous-medical-doute = ¿Una duda? Llame
    .hint = Es gratis.
    .text =
        { $phone }
        ¿Nadie responde? Llame al { $samu }, de día y de noche.
        Le hacen preguntas.
        Le dicen qué hacer.
    .note = Llamar por nada no es una falta.

rendez-vous-medical-traitant-vite = ¿Tiene un médico de cabecera (médecin traitant)?
    .hint = Es el médico que ve normalmente.
    .yes = Sí
    .no = No
    .autrement =
        Es su médico de siempre.
        La seguridad social conoce su nombre.
        ¿Ningún médico es el suyo? Responda No.

rendez-vous-medical-d-abord = Llame primero a su médico
    .steps =
        Diga: «Es para hoy.»
        Diga dónde le duele, y desde cuándo.
        Escuche el mensaje si no está.
    .note = ¿Puede atenderle? Anote la hora. Ya terminó.
    .next = No puede

rendez-vous-medical-garde = Llame al { $phone }
    .hint = Es gratis. El horario cambia según el departamento.
    .text =
        { $phone }
        Buscan un médico con usted.
        ¿Nadie responde? Llame al { $samu }, de día y de noche.
    .list =
        Diga su edad y dónde le duele.
        Tome su tarjeta de salud (carte Vitale).
    .note =
        ¿Una receta que renovar? Llame a su médico.
        ¿No puede hablar u oír? Envíe un mensaje al { $sourds }.

rendez-vous-medical-quel = ¿Qué atención busca?
    .hint = ¿Una duda? Elija la primera respuesta.
    .medecin = Un médico
    .direct = Los dientes, los ojos, un embarazo
    .autre = El corazón, la piel, los huesos, otra cosa
    .autrement =
        ¿Qué quiere curar?
        ¿Los dientes, los ojos, o un embarazo? Elija la segunda respuesta.
        ¿No sabe? Elija la primera respuesta.

rendez-vous-medical-traitant = ¿Tiene un médico de cabecera (médecin traitant)?
    .hint = Es el médico que ve normalmente.
    .yes = Sí
    .no = No
    .autrement =
        Es su médico de siempre.
        La seguridad social conoce su nombre.
        ¿Ningún médico es el suyo? Responda No.

rendez-vous-medical-direct = Llame directamente
    .text = Para esto, no hace falta pedir una carta:
    .list =
        el dentista
        el médico de los ojos
        la matrona o el ginecólogo
    .note = Su médico de cabecera puede darle un nombre.

rendez-vous-medical-lettre = Vea primero a su médico
    .text =
        Su médico de cabecera escribe una carta.
        Con ella, la seguridad social paga más.
        También puede llamar por usted.
    .note =
        ¿Menos de { $age-enfant } años? La carta no es obligatoria. Verifique por teléfono.
        ¿Sin médico? Continúe de todos modos.

rendez-vous-medical-savoir = ¿Cómo saberlo?
    .text =
        ¿Quién le atiende más a menudo? Pregúntele.
        O llame a la seguridad social al { $assurance-maladie }.
        Diga: «¿Quién es mi médecin traitant?»
    .note = ¿No lo sabe? Puede ver a un médico de todos modos.

rendez-vous-medical-chercher = Buscar un médico
    .steps =
        Pregunte en la farmacia y en la alcaldía.
        Llame también a un centro de salud.
        Diga: «¿Aceptan a personas nuevas?»
        ¿Dicen que no? Anote sus nombres.
        Luego llame a la seguridad social al { $assurance-maladie }.
    .note = Ella puede buscar con usted.

rendez-vous-medical-carte = ¿Tiene una tarjeta de salud (carte Vitale)?
    .hint = Es la tarjeta verde de la seguridad social.
    .yes = Sí
    .no = No
    .autrement =
        Es una tarjeta verde, con un chip.
        Se da al médico y a la farmacia.
        ¿Nunca tuvo una? Responda No.

rendez-vous-medical-sans-carte = Sin tarjeta, también le atienden
    .text =
        ¿Perdió la tarjeta? Dígaselo al médico.
        Pida un papel en el { $assurance-maladie }.
        ¿Sin seguridad social, o sin dinero?
        Vaya al hospital. Pida la PASS.
    .note = El empleado de la PASS también le ayuda con sus papeles.

rendez-vous-medical-papiers = Prepare estos papeles
    .hint = Marque lo que ya tiene.
    .note = ¿Falta un papel? Pida la cita de todos modos.

rendez-vous-medical-comment = ¿Cómo pedir la cita?
    .hint = El Estado no tiene sitio para esto.
    .text = El teléfono funciona casi en todas partes.
    .telephone = Llamo
    .site = Voy a un sitio privado
    .place = Voy allí
    .autrement =
        Hay 3 maneras de pedir cita.
        ¿Con su teléfono? Elija la primera respuesta.
        ¿En Internet? Elija la segunda respuesta.
        ¿Yendo allí? Elija la tercera respuesta.

rendez-vous-medical-dire = Por teléfono
    .text = Puede leer estas frases:
    .list =
        «Buenos días, quiero una cita.»
        «Es para mí.» O: «Es para mi hijo o mi hija.»
        «Me duele aquí, desde tal día.»
        «¿Tiene una hora antes?»
        «¿Tengo que pagar enseguida?»
    .note = ¿Habla otro idioma? Dígalo.

rendez-vous-medical-prive = Los sitios privados
    .text =
        «Doctolib» y otros sitios son privados.
        Piden un e-mail y un teléfono.
        No todos los médicos están allí.
    .warning = ¿El sitio quiere dinero por la cita? Ciérrelo.
    .note = ¿Prefiere que no? Llame al médico.

rendez-vous-medical-accueil = En el lugar
    .text =
        Vaya a la recepción del médico o del centro.
        Diga: «Quiero una cita.»
        Pida un papel con el día y la hora.
    .note = Puede mostrar esta pantalla.

rendez-vous-medical-rdv = ¿Tiene una cita?
    .yes = Sí
    .no = No, todavía no

rendez-vous-medical-noter = Anote su cita
    .list =
        El día y la hora.
        El nombre del médico.
        La dirección y el piso.
        Los papeles que debe llevar.
    .note = ¿Ya no puede ir? Llame antes al médico.
    .warning = ¿Está peor? Llame al { $samu }.

rendez-vous-medical-bloque = ¿Nadie puede atenderle?
    .list =
        Llame a un centro de salud.
        Pida consejo en la farmacia.
        Pida: «Llámeme si hay una hora libre.»
        Llame más lejos de su casa.
    .text = ¿No puede esperar? Llame al { $phone }.

rendez-vous-medical-refus = ¿Un médico no quiere atenderle?
    .text =
        ¿No acepta su ayuda de salud? Está prohibido.
        Llame a la seguridad social al { $assurance-maladie }.
        Diga: «Quiero hablar con el mediador.»
        El Défenseur des droits también ayuda: { $defenseur }. Es gratis.
    .note = Un centro de salud puede atenderle. La PASS del hospital también.
