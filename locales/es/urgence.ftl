urgence = Números de emergencia
    .hint = Es gratis. Toque un número.
    .note =
        Anote estos números. Funcionan sin Internet.
        «Salir rápido» cambia de página. La dirección queda en el historial.
urgence-tile = Todos los números de emergencia
urgence-write = Escriba: { $words }
urgence-samu = Una persona está muy mal
    .say = Una persona está muy mal. Estoy en tal lugar.
urgence-police = Usted está en peligro
    .say = Estoy en peligro. Estoy en tal lugar.
urgence-pompiers = Hay un fuego o un accidente
    .say = Hay un fuego. Estoy en tal lugar.
urgence-europe = Todas las emergencias, en toda Europa
    .say = Necesito ayuda. Estoy en tal lugar.
urgence-sourds = Un mensaje, si oye o habla mal
    .say = Necesito ayuda. Estoy en tal lugar.
urgence-logement = Una cama para esta noche
    .say = No tengo dónde dormir esta noche. Estoy en tal lugar.
urgence-enfance = Un niño en peligro
    .say = Un niño está en peligro.
urgence-violences = Violencia contra una mujer
    .say = Tengo miedo de alguien.
urgence-medecin = Un médico, si el suyo está cerrado. El horario cambia según la ciudad
    .say = Tengo una enfermedad. ¿Dónde está el médico?
quit = Salir rápido
