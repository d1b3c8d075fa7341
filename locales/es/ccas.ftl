### What a CCAS decides by itself, and what a town says of its own desk: the guide of the CCAS, the screens of both templates, the way between a guide for everybody and that of a town.

aide-ccas = Pedir una ayuda al CCAS (servicio social de la ciudad)
    .tile = Una ayuda de mi ciudad
    .line = El CCAS es el servicio social de su ciudad.
    .keywords = ccas cias ayuda social ayuda urgente factura electricidad luz comer comida vale asistente trabajadora social dinero ciudad alcaldía ayuntamiento
    .agent = Necesito una ayuda del CCAS (servicio social de la ciudad).

communes-ccas = Pregunte en el CCAS. A menudo está en la alcaldía (mairie).
    .list =
        Quién puede pedir.
        Los papeles que hay que llevar.
        Los días y las horas.
        El papel para rellenar, sin Internet.
communes-ici = Ver lo que dice mi ciudad
communes-guide = Ver todos los pasos

commune-aides = El CCAS puede ayudar
    .text = Cada ciudad elige sus ayudas. Pida ayuda para:
    .list =
        Comer.
        Pagar una factura.
        Ver a una trabajadora social.
    .note = ¿Dice que no? Pregunte por qué, por escrito.

# $commune: the name of the town. $conditions: who can ask, in the French words of the town
commune-conditions = ¿Quién puede pedir?
    .text = { $commune } dice: { $conditions }
    .note = ¿No está seguro? Pida de todos modos.

# $guichet: the place. $heures: when it is open. $guichet-phone: its number
commune-guichet = ¿Adónde ir?
    .steps =
        Vaya aquí: { $guichet }.
        Las horas: { $heures }.
        Llame antes: { $guichet-phone }.
    .note = Las horas pueden cambiar.

commune-demande = Vaya al sitio de la ciudad
    .land =
        Busque la palabra « CCAS ».
        Escriba su nombre.
        Añada sus papeles. Después envíe.
    .say =
        Buenos días. Estoy bloqueado en el sitio.
        ¿Me puede ayudar?
    .planb =
        También hay un papel. Pídalo en la alcaldía.
