hebergement-urgence = Encontrar dónde dormir esta noche
    .tile = No tengo dónde dormir
    .line = Esta noche, o pronto. Para usted u otra persona.
    .keywords = 115 alojamiento albergue emergencia urgencia vivienda dormir en la calle sin techo sin hogar sin casa hotel refugio samu social siao desalojo desahucio me echaron noche frío frio cama violencia familia niños
    .agent = No tengo dónde dormir. Necesito ayuda para esta noche.

hebergement-urgence-danger = ¿Qué pasa?
    .hint = Para una cama, puede llamar ahora mismo. Es gratis.
    .text = { $phone }
    .danger = Estoy en peligro
    .malade = Una persona está muy mal
    .dehors = No tengo dónde dormir esta noche
    .bientot = Voy a perder mi vivienda
    .autre = Ayudo a una persona que está en la calle
    .autrement =
        ¿Qué es lo más grave ahora?
        ¿Le hacen daño, o tiene miedo? Elija la primera respuesta.
        Si no, lea las otras respuestas una por una.
    .laisser = La persona señala su respuesta. En peligro, llame usted.
    .dire = Hable bajo, lejos de los demás.

hebergement-urgence-secours = Llame ahora
    .hint = Es gratis, de día y de noche.
    .text = { $police }
    .list =
        La policía: { $police } o { $europe }.
        ¿No puede hablar? Escriba un mensaje al { $sourds }.
        Violencia contra una mujer: { $violences }.
        Un niño en peligro: { $enfance }.
    .note = Salga si puede. Vaya a un lugar con gente.
    .next = Y ahora, ¿dónde dormir?

hebergement-urgence-soins = Llame al { $samu } ahora
    .hint = Es gratis, de día y de noche.
    .text = { $samu }
    .steps =
        Diga dónde está.
        Diga lo que ve.
        Quédese con la persona.
    .note =
        El { $europe } también funciona.
        ¿No puede hablar u oír? Escriba un mensaje al { $sourds }.
    .next = Y ahora, ¿dónde dormir?

hebergement-urgence-qui = ¿Quién busca una cama?
    .hint = Todo el mundo puede llamar al { $phone }, con o sin papeles.
    .seul = Uno o varios adultos
    .famille = Una familia con niños, o una mujer embarazada
    .jeune = Yo. Tengo menos de 18 años
    .autrement =
        Diga quién necesita una cama.
        ¿Adultos, sin niños? Elija la primera respuesta.
        ¿Niños, o una mujer embarazada? Elija la segunda respuesta.
        ¿Tiene menos de 18 años? Elija la tercera respuesta.

hebergement-urgence-jeune = Llame al { $enfance }
    .hint = Es gratis, de día y de noche. Nadie ve la llamada en la factura.
    .text =
        { $enfance }
        Diga su edad, y dónde está.
        Diga: «No tengo a nadie conmigo. No tengo dónde dormir.»
        El { $phone } también puede ayudar.
    .warning = ¿Tiene miedo? Llame al { $police }, o vaya a la policía.

hebergement-urgence-telephone = ¿Tiene un teléfono?
    .hint = El { $phone } funciona sin tarifa y sin saldo.
    .yes = Sí
    .no = No, o no tiene batería

hebergement-urgence-sans-telephone = Pida ayuda a alguien
    .text = Diga: «¿Puedo llamar al { $phone }? Es gratis.»
    .list =
        la alcaldía
        una farmacia, un café
        la estación, el hospital
        un centro de día
        la policía

hebergement-urgence-avant = Antes de llamar
    .list =
        Busque el nombre de la calle y de la ciudad.
        Mire la estación o la parada de autobús.
        Tenga algo para escribir.
        Guarde suficiente batería.
    .note = Ningún papel es obligatorio. Puede no decir su nombre.

hebergement-urgence-dire = Lo que usted dice
    .list =
        «No tengo dónde dormir esta noche.»
        «Estoy en tal lugar.»
        «Soy una sola persona.» O: «Somos 2.»
        «Tengo una enfermedad.» O: «Tengo un perro.»
        «Tengo miedo de alguien.»
    .note = ¿Habla otro idioma? Diga cuál. Buscan a una persona que lo habla.

hebergement-urgence-dire-famille = Hable también de los niños
    .list =
        «Tengo 2 hijos, de 4 y 7 años.»
        «Estoy embarazada de 6 meses.»
        «Mi bebé está enfermo.»
        «Van a la escuela aquí.»
    .note = Entonces buscan un lugar para su familia.

hebergement-urgence-appel = Llame al { $phone }
    .hint = Es gratis, de día y de noche.
    .text = { $phone }
    .steps =
        Espere. Puede tardar mucho.
        Responda a las preguntas.
        Pregunte: «¿Tienen una plaza?»
        Anote la hora y la respuesta.
    .warning = No siempre hay plaza. No es culpa suya.
    .next = Ya llamé

hebergement-urgence-reponse = ¿Qué dice el { $phone }?
    .place = Me da un lugar
    .complet = No hay plaza
    .personne = Nadie responde
    .autrement =
        Usted llamó. ¿Cómo termina la llamada?
        ¿Le dan una dirección? Elija la primera respuesta.
        ¿Le dicen no? Elija la segunda respuesta.
        ¿Nadie habla? Elija la tercera respuesta.
    .laisser = La persona habla ella misma por teléfono, si puede.

hebergement-urgence-aller = Anote todo
    .list =
        La dirección y el nombre del lugar.
        Hasta qué hora puede llegar.
        Cómo ir.
        Para cuántas noches.
    .text = ¿Está demasiado lejos, o llega tarde? Llame al { $phone }.
    .note = Lleve sus papeles y sus medicinas, si los tiene.

hebergement-urgence-complet = ¿No hay plaza? Pida otra cosa
    .list =
        «¿A qué hora debo llamar otra vez?»
        «¿Dónde puedo comer, lavarme, calentarme?»
        «¿Puede venir un equipo a verme?»
        «¿Puede anotar mi llamada?»
    .text = Llame otra vez al { $phone } esta noche y mañana.
    .note = Puede quedar libre una plaza.

hebergement-urgence-rappeler = Llame otra vez
    .text =
        Muchas personas llaman al { $phone }.
        Espere un poco. Luego pruebe otra vez.
        Anote la hora de cada llamada.
    .note = Mientras tanto, vaya a ver a alguien.

hebergement-urgence-portes = Vaya a ver a alguien
    .text = Diga: «No tengo dónde dormir esta noche.»
    .list =
        El CCAS o la alcaldía.
        Un centro de día.
        Una asociación de ayuda.
        La escuela de sus hijos.
        El hospital, si está mal de salud.
    .note = Conocen otros lugares. Pueden llamar con usted.

hebergement-urgence-nuit = Si está en la calle esta noche
    .list =
        Quédese con otras personas.
        Elija un lugar con luz.
        Lleve sus papeles encima.
        Llame otra vez al { $phone }, también de noche.
    .warning =
        ¿Mucho frío, o muy mal? Llame al { $samu } o al { $europe }.
        ¿En peligro? Llame al { $police }.

hebergement-urgence-droits = ¿Sigue sin plaza?
    .text =
        Guarde la lista de sus llamadas.
        Pida un trabajador social en la alcaldía.
        Diga: «Quiero escribir a la commission de médiation.»
        El papel es el { $formulaire }. Es gratis.
    .note = Ella puede pedir al Estado una plaza para usted.

hebergement-urgence-demain = ¿Y mañana?
    .list =
        Pregunte en el lugar: «¿Puedo quedarme?»
        Si no, llame otra vez al { $phone } temprano.
        Pida un trabajador social.
        Pida al CCAS una dirección para sus cartas.
    .note = Una persona puede llevar su caso.

hebergement-urgence-perdre = ¿Tiene una cama esta noche?
    .hint = Por ejemplo en su casa, o con amigos.
    .yes = Sí
    .no = No

hebergement-urgence-garder = Pida ayuda ahora
    .steps =
        Guarde todas las cartas.
        Vaya al CCAS o a la alcaldía.
        Diga: «Voy a perder mi vivienda.»
        Muestre las cartas. Lean juntos las fechas.
        Pida un trabajador social.
    .note = ¿Una noche ya no tiene cama? Llame al { $phone }.

hebergement-urgence-aider = Ayudar a una persona que está en la calle
    .steps =
        Háblele. Pregunte si quiere ayuda.
        Llame al { $phone }. Es gratis.
        Diga dónde está la persona, y cómo está.
    .warning =
        ¿Está muy mal? Llame al { $samu } y quédese allí.
        ¿Es un niño solo? Llame al { $enfance }.
