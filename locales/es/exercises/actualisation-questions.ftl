exercise-actualisation-questions = Responder a las preguntas de Karim
    .line = El sitio hace preguntas, una por una.
    .story =
        Karim busca trabajo.
        En noviembre, trabajó 2 semanas en el taller de coches.
        Sus clases van a empezar en diciembre.
        Ayude a Karim a decir su mes de noviembre.
    .learnt =
        Leer el mes en cada pregunta.
        Responder solo para ese mes.
        Mantener la inscripción.
        Ver al final que todo está bien guardado.

exercise-actualisation-questions-accueil =
    Lea el recuadro. Dice el último día.
    Busque el botón { $label-actualiser } (hacer mi actualización).
    .profil = Este botón sirve para cambiar de dirección. Busque { $label-actualiser } (hacer mi actualización).

exercise-actualisation-questions-formation =
    La pregunta habla de noviembre.
    Mire la fecha en la carta. Luego toque { $label-suivant } (siguiente).
    .stage = Las clases son en diciembre. Para noviembre, elija { $value-stage }.

exercise-actualisation-questions-travail =
    Karim trabajó en el taller de coches.
    Busque las horas y el sueldo bruto en el recibo de sueldo.
    .travaille = Karim tiene un recibo de sueldo de noviembre. Elija { $value-travaille }.
    .heures = Tome la línea «Heures payées» (horas pagadas): { $value-heures }
    .brut = Tome la línea «Salaire brut» (sueldo bruto): { $value-brut }

exercise-actualisation-questions-inscription =
    Karim todavía busca trabajo. Mantiene su inscripción.
    Luego toque { $label-valider } (confirmar).
    .rester = Sin inscripción, el pago se detiene. Elija { $value-rester }.
    .annuler = Este botón borra todo. Para enviar, toque { $label-valider } (confirmar).

exercise-actualisation-questions-recu =
    Esta página dice que todo está guardado.
    Tómele una foto. Luego toque { $label-quitter } (salir).
