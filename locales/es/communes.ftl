### The procedures of one’s own town: centre de loisirs, cantine. The guide itself, the page of the towns, and the screens of every template (commune-SCREEN).

centre-loisirs = Inscribir a mi hijo en el centre de loisirs (centro de ocio)
    .tile = El centro de ocio de mi hijo (centre de loisirs)
    .line = Cada ciudad tiene sus reglas.
    .keywords = centro de ocio centre de loisirs vacaciones miércoles actividades inscribir hijo niño
    .agent = Quiero inscribir a mi hijo en el centre de loisirs (centro de ocio).

cantine = Inscribir a mi hijo en el comedor de la escuela (cantine)
    .tile = El comedor de la escuela de mi hijo (cantine)
    .line = Cada ciudad tiene sus reglas.
    .keywords = comedor escolar cantine comida almuerzo inscribir hijo niño precio
    .agent = Quiero inscribir a mi hijo en la cantine (comedor de la escuela).

communes-ville = Elija su ciudad
communes-absente = ¿Su ciudad no está aquí?
communes-mairie = Pregunte en la alcaldía (mairie). Vaya, o llame.
communes-demander = Pregunte 4 cosas
    .list =
        Los papeles que hay que llevar.
        El precio para usted.
        Las fechas.
        El papel para rellenar, sin Internet.

# $commune: the name of the town
commune-debut = ¿Es esta su ciudad?
    .text =
        Esta guía es para { $commune }.
        Otra ciudad tiene otras reglas.

# $ouverture, $fermeture: days. $phone: the number of the town hall
commune-dates = Las fechas
    .text = Inscriba a su hijo del { $ouverture } al { $fermeture }.
    .note = ¿Demasiado tarde? Llame a la alcaldía: { $phone }.

commune-quotient = ¿Cuál es su quotient familial (número de ingresos de la familia)?
    .hint = Este número cambia el precio.
    .label = Quotient familial
    .example = 650

# $phone: the number of the town hall
commune-trouver = ¿Dónde está este número?
    .steps =
        Mire su papel de la CAF.
        ¿No tiene CAF? Lleve su aviso de impuestos a la alcaldía.
        La alcaldía calcula su precio.
    .note = ¿Una pregunta? Llame a la alcaldía: { $phone }.

# $prix: an amount
commune-prix-jour = 1 día: { $prix }
    .text = Es el precio para 1 niño.
    .note = El precio puede cambiar. Pregunte en la alcaldía.

# $prix: an amount
commune-prix-repas = 1 comida: { $prix }
    .text = Es el precio para 1 niño.
    .note = El precio puede cambiar. Pregunte en la alcaldía.

# $phone: the number of the town hall
commune-papiers = Los papeles que hay que preparar
    .hint = Marque lo que ya tiene.
    .note = ¿Falta algo? Llame a la alcaldía: { $phone }.

commune-comment = ¿Cómo lo quiere hacer?
    .internet = Por Internet
    .papier = En papel, con una persona

commune-site = Vaya al sitio de la alcaldía
    .land =
        Busque la palabra « Inscription ».
        Escriba el nombre de su hijo.
        Añada sus papeles. Después envíe.
    .say =
        Buenos días. Estoy bloqueado en el sitio.
        ¿Me puede ayudar?
    .planb =
        También hay un papel. Pídalo en la alcaldía.

commune-envoye = ¿Vio la confirmación?
    .yes = Sí, la vi
    .no = No, todavía no

# $phone: the number of the town hall
commune-fini = Está enviado
    .text =
        Guarde la confirmación.
        Espere la respuesta de la alcaldía.
    .note = ¿Sin respuesta? Llame: { $phone }.

# $papier-lieu: where one gets the paper. $phone: the number of the town hall
commune-papier = Hágalo en papel
    .steps =
        Pida el papel aquí: { $papier-lieu }.
        Rellénelo. Un empleado le puede ayudar.
        Entréguelo con sus papeles.
        Pida una prueba.
    .note = La alcaldía responde aquí: { $phone }.
