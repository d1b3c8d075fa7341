exercise-declaration-trimestre = Encontrar el error de Rosa
    .line = El sitio llenó 3 meses. 1 cantidad está mal.
    .story =
        Rosa trabaja en el hotel. Tiene 1 hijo.
        Cada 3 meses, dice el dinero que recibió.
        El sitio ya llenó las cantidades.
        Ayude a Rosa a verificarlas con sus papeles.
    .learnt =
        Encontrar la línea «Net social» (neto social) en un recibo de sueldo.
        Comparar cada mes con el papel.
        Corregir una cantidad equivocada antes de enviar.
        Leer la página que dice: está recibido.

exercise-declaration-trimestre-accueil =
    Lea el recuadro. Hay una cosa que hacer.
    Busque el botón { $label-declarer } (declarar mis ingresos).
    .simuler = Este botón da una idea de las ayudas. Busque { $label-declarer } (declarar mis ingresos).

exercise-declaration-trimestre-situation =
    Rosa vive todavía en el mismo lugar, con su hijo.
    Elija, luego toque { $label-continuer } (continuar).
    .changement = Nada ha cambiado para Rosa. Elija { $value-changement }.

exercise-declaration-trimestre-ressources =
    Abra los 3 recibos de sueldo.
    Mire la línea «Net social» (neto social). Compare mes por mes.
    Borre la cantidad equivocada. Escriba la correcta.
    .aout = Para agosto, el papel dice { $value-aout }
    .septembre = Para septiembre, el papel dice { $value-septembre }
    .octobre = Lea bien octubre: ¿1 124 o 1 214? El papel dice { $value-octobre }
    .autres = Rosa tiene solo su sueldo. Elija { $value-autres }.

exercise-declaration-trimestre-recapitulatif =
    Lea otra vez los 3 meses.
    Marque la casilla. Luego toque { $label-valider } (confirmar).
    .certifie = La casilla está vacía. Toque la casilla para marcarla.

exercise-declaration-trimestre-recu =
    Esta página dice: está recibido. Guarde una foto de esta página.
    Ahora, toque { $label-quitter } (salir).
