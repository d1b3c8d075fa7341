exercise-pre-demande-carte = Pedir la tarjeta de Inès
    .line = Llenar la solicitud, luego anotar el número.
    .story =
        Inès perdió su tarjeta de identidad.
        Guardó una foto de la antigua tarjeta.
        También tiene una factura con su dirección.
        Ayude a Inès a llenar la solicitud.
    .learnt =
        Pasar el mensaje sobre las cookies.
        Evitar un servicio que cobra.
        Elegir en un menú.
        Escribir una fecha con barras.
        Anotar el número al final.

exercise-pre-demande-carte-cookies =
    Un mensaje sobre las cookies tapa la página. Es normal.
    Toque { $label-refuser } (rechazar). El sitio funciona igual.

exercise-pre-demande-carte-accueil =
    La solicitud es gratis.
    Busque el botón { $label-demander } (hacer una presolicitud).
    .payer = Cuidado: este botón hace pagar. El servicio verdadero es gratis. Busque { $label-demander } (hacer una presolicitud).

exercise-pre-demande-carte-motif =
    Toque el menú: se abre una lista. Inès perdió su tarjeta.
    Elija la línea correcta. Luego toque { $label-suivant } (siguiente).
    .motif = Inès perdió su tarjeta. Elija { $value-motif }.

exercise-pre-demande-carte-identite =
    Mire la antigua tarjeta.
    La fecha se escribe con barras: día, mes, año.
    .nom = En la tarjeta, el apellido es { $value-nom }.
    .prenom = En la tarjeta, el nombre es { $value-prenom }.
    .naissance = Escriba la fecha de nacimiento así: { $value-naissance }
    .ville = La ciudad de nacimiento está en la tarjeta: { $value-ville }

exercise-pre-demande-carte-adresse =
    La dirección está en la factura.
    Escríbala como en el papel.
    .rue = El papel dice: { $value-rue }
    .commune = El papel dice: { $value-commune }

exercise-pre-demande-carte-recapitulatif =
    Lea otra vez cada línea.
    Marque la casilla. Luego toque { $label-valider } (confirmar).
    .certifie = La casilla está vacía. Toque la casilla para marcarla.

exercise-pre-demande-carte-numero =
    La alcaldía pide este número. Anótelo en un papel.
    Escríbalo también aquí. Luego toque { $label-terminer } (terminar).
    .noter = Copie las letras y las cifras: { $value-noter }
