exercise-actualisation-preremplie = Hacer la actualización de Lina
    .line = El sitio ya conoce una parte. Usted añade el resto.
    .story =
        Lina busca trabajo.
        En noviembre, trabajó en la panadería.
        Tiene su recibo de sueldo.
        Ayude a Lina a decir su mes.
    .learnt =
        Leer lo que el sitio ya conoce.
        Encontrar el sueldo bruto en el recibo de sueldo.
        Ver si de verdad está enviado.
        Cerrar el espacio personal al final.

exercise-actualisation-preremplie-cookies =
    Un mensaje sobre las cookies tapa la página. Es normal.
    Toque { $label-refuser } (rechazar). El sitio funciona igual.

exercise-actualisation-preremplie-accueil =
    Lea el recuadro: hay una cosa que hacer.
    Busque el botón { $label-declarer } (declarar mi situación).
    .messages = Los mensajes son útiles. Hoy, busque { $label-declarer } (declarar mi situación).

exercise-actualisation-preremplie-connu =
    Mire el recibo de sueldo. ¿Las horas son las mismas?
    Elija su respuesta. Luego toque { $label-continuer } (continuar).
    .exact = El recibo de sueldo dice lo mismo. Elija { $value-exact }.

exercise-actualisation-preremplie-manque =
    Busque «Salaire brut» (sueldo bruto) en el recibo de sueldo. Escriba la cantidad.
    Lina está bien. Todavía busca trabajo.
    .brut = Tome la línea «Salaire brut» (sueldo bruto): { $value-brut }
    .maladie = Lina está bien. Elija { $value-maladie }.
    .recherche = Lina busca trabajo. Elija { $value-recherche }.

exercise-actualisation-preremplie-recapitulatif =
    Lea otra vez cada línea. Compare con el recibo de sueldo.
    Marque la casilla. Luego toque { $label-valider } (confirmar).
    .certifie = La casilla está vacía. Toque la casilla para marcarla.
    .brouillon = Un borrador se queda en el sitio. Para enviar, toque { $label-valider } (confirmar).

exercise-actualisation-preremplie-recu =
    Esta página dice: está enviado. Guarde el número.
    Ahora, toque { $label-quitter } (salir).
