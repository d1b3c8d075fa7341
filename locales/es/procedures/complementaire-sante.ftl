complementaire-sante = Pagar menos por mi salud
    .tile = Me cuesta pagar mi salud
    .line = Una ayuda gratis o barata, si tiene poco dinero.
    .keywords = complémentaire santé solidaire complementaria salud seguro mutua mutuelle gratis css c2s cmu cmu-c acs seguro barato pagar médico medico gafas lentes medicinas medicamentos dentista ameli cpam secu seguridad social msa renovar renovación 3646
    .agent = Tengo que pedir la complémentaire santé solidaire.

complementaire-sante-situation = ¿Qué quiere hacer?
    .hint = La complémentaire santé solidaire paga su atención médica con la seguridad social.
    .text = Médico, dientes, gafas, medicinas: usted paga poco, o nada.
    .demander = Pedir esta ayuda
    .garder = Conservarla 1 año más
    .refus = Responder a una negativa
    .unsure = No sé si la tengo
    .note = ¿Está muy mal hoy? Llame al { $urgence }.
    .autrement =
        Esta ayuda paga gran parte de su atención médica.
        ¿No la tiene? Elija la primera respuesta.
        ¿Se acaba pronto? Elija la segunda respuesta.
        ¿Una carta le dice no? Elija la tercera respuesta.

complementaire-sante-savoir = ¿Ya tiene esta ayuda?
    .text =
        Dé su tarjeta de salud (carte Vitale) en la farmacia.
        Pregunte: «¿Tengo una complémentaire?»
        O llame al { $phone }.
    .note = Si no, puede pedirla aquí.

complementaire-sante-fin = ¿Cuándo termina su ayuda?
    .hint = La fecha está en el papel de la ayuda.
    .label = Último día de la ayuda
    .example = 31 de marzo de 2027
    .unsure = No encuentro la fecha
    .autrement =
        La ayuda tiene un último día.
        Está escrito en el papel de la ayuda.
        ¿No lo encuentra? Lea debajo del campo.

complementaire-sante-renouveler = Pídala otra vez
    .early = Es demasiado pronto. Pídala a partir del { $demande-opens }.
    .open = Es el momento. Pídala antes del { $demande-closes }.
    .late = Pídala rápido. La ayuda puede terminar. Llame al { $phone }.
    .text =
        La ayuda dura 1 año.
        Pídala entre 4 y 2 meses antes del fin.
    .note = ¿Recibe el RSA? La ayuda continúa sola. Verifique en el { $phone }.

complementaire-sante-refus = ¿Le dicen que no?
    .steps =
        Lea la carta. Guárdela.
        Llame al { $phone }. Pregunte: «¿Por qué?»
        ¿No está de acuerdo? Escriba a la commission de recours amiable (comisión de recurso).
        Guarde una copia.
    .warning = Tiene { $recours-mois ->
            [one] { $recours-mois } mes
           *[other] { $recours-mois } meses
        } después de la carta.
    .note = ¿Tiene menos dinero que antes? Puede hacer otra solicitud.

complementaire-sante-caisse = ¿Quién paga su atención médica hoy?
    .hint = Mire sus cartas sobre la salud.
    .cpam = La CPAM, con el sitio ameli
    .msa = La MSA
    .aucune = Nadie. No tengo número de seguridad social
    .autrement =
        ¿Qué nombre lee en sus cartas de salud?
        ¿CPAM o ameli? Elija la primera respuesta.
        ¿MSA? Elija la segunda respuesta.
        ¿Ni uno ni otro? Elija la tercera respuesta.
    .laisser = La persona busca en sus cartas. No se quede con su carte Vitale.

complementaire-sante-msa = Pídala a la MSA
    .text =
        La MSA da la misma ayuda.
        Su sitio es { $site-msa }.
        Su número está en sus cartas.
        El papel es el { $formulaire }.
    .note = France Services también ayuda. Es gratis.

complementaire-sante-sans-numero = Primero, la seguridad social
    .text =
        Hace falta un número antes de pedirla.
        Llame al { $phone }. Diga: «No tengo número.»
        ¿Sin papeles? Pida la aide médicale de l’État (ayuda médica del Estado).
    .note = ¿Está mal ahora? Vaya al hospital. Pida la PASS.

complementaire-sante-demander = Llame, se lo dirán
    .text =
        Marque el { $phone }.
        Diga: «¿Quién paga mi atención médica?»
        Diga: «Quiero una ayuda para mi salud.»
    .note = Luego vuelva aquí.

complementaire-sante-aide = ¿Recibe una de estas ayudas?
    .rsa = El RSA
    .aspa = La ASPA o la ASI
    .aah = La AAH
    .non = No, ninguna
    .autrement =
        El RSA ayuda a quienes tienen poco dinero.
        La ASPA ayuda a las personas mayores.
        La ASI ayuda a algunas personas con invalidez.
        La AAH ayuda a las personas con discapacidad.
        ¿Ninguna de estas ayudas? Elija la cuarta respuesta.
    .dire = Hable bajo, lejos de los demás.
    .laisser = La persona señala su respuesta. No tiene que decirla.

complementaire-sante-rsa = Con el RSA, es gratis
    .text =
        En general, la ayuda llega sola. No hay que pedir nada.
        ¿No ha recibido nada? Llame al { $phone }.
        Diga: «Tengo el RSA. Quiero mi complémentaire santé solidaire.»
    .note = Es para todo su hogar.

complementaire-sante-simple = La solicitud es más corta
    .text =
        A menudo, no tiene que escribir el dinero recibido.
        De todos modos hay que hacer la solicitud.
        Verifique su caso en el { $phone }.
    .note = ¿En pareja, o con un trabajo? La solicitud puede ser larga.

complementaire-sante-limites = ¿Tiene derecho a esta ayuda?
    .text = El dinero del hogar, por mes, en { $annee }:
    .list =
        Para una persona sola, es gratis hasta { $gratuit-1 }.
        Para una persona sola, es barato hasta { $payant-1 }.
        Para 2 personas, es gratis hasta { $gratuit-2 }.
        Para 2 personas, es barato hasta { $payant-2 }.
        Estas cantidades cambian. Verifique en el { $phone }.
    .note =
        Barato: de { $prix-bas } a { $prix-haut } por mes y por persona.
        Más de 2, o en ultramar: es más.

complementaire-sante-foyer = Una solicitud para todo el hogar
    .list =
        Usted.
        Su pareja.
        Sus hijos de menos de { $age-enfants } años.
    .note = ¿Menos de { $age-enfants } años, y sin familia? Pregunte qué hacer.

complementaire-sante-argent = ¿Qué dinero contar?
    .text =
        Cuente 12 meses: de { $periode-1 } a { $periode-12 }. Verifique en el sitio.
        El sitio a menudo conoce el sueldo, el desempleo, la jubilación.
        Añada el resto:
    .list =
        Pensión alimenticia recibida.
        Trabajo por su cuenta.
        Dinero de otro país.
    .note = ¿Una duda? Pregunte antes de firmar.

complementaire-sante-gestion = ¿Quién va a pagar por usted?
    .text =
        La solicitud hace esta pregunta.
        Puede elegir la CPAM.
        O una mutua (mutuelle) de la lista oficial.
        La ayuda es la misma.
    .warning = ¿Ya tiene una mutua? Pregunte antes de dejarla.

complementaire-sante-voie = ¿Cómo quiere pedirla?
    .hint = Es gratis en todos los casos.
    .site = En el sitio ameli
    .papier = En papel
    .agent = Con una persona
    .autrement =
        Hay 3 maneras de pedir. Todas son gratis.
        ¿Usa Internet? Elija la primera respuesta.
        ¿Prefiere escribir? Elija la segunda respuesta.
        ¿Quiere ayuda? Elija la tercera respuesta.

complementaire-sante-papiers = Prepare estos papeles
    .hint = Marque lo que ya tiene.
    .text = Tome los papeles de todo el hogar.
    .note = ¿Falta un papel? Pídala de todos modos.

complementaire-sante-depart = Vaya al sitio ameli
    .hint = Es gratis. Tenga sus papeles con usted.
    .text = Las palabras del sitio pueden cambiar un poco.
    .land =
        Entre con su número de seguridad social y su contraseña.
        O con FranceConnect.
        Toque { $label-demarches } (mis trámites).
        Toque { $label-css } (complémentaire santé solidaire).
        Mire a cada persona del hogar.
        Mire el dinero recibido. Añada lo que falta.
        Elija quién paga por usted.
        Añada sus papeles en foto.
        Lea todo otra vez, luego confirme.
        Guarde la confirmación.
    .say =
        Buenos días. Quiero la complémentaire santé solidaire.
        Necesito ayuda para pedirla.
        ¿Puede darme una cita?
    .planb =
        ¿Sin computadora? Existe el papel: { $formulaire }.
        Pídalo en el { $phone }, o en la seguridad social.
        France Services también le ayuda. Es gratis.
        ¿El sitio no funciona? Pruebe mañana. O llame al { $phone }.

complementaire-sante-envoye = ¿Vio la confirmación?
    .hint = Dice que la solicitud está enviada.
    .yes = Sí, la vi
    .no = No, todavía no

complementaire-sante-attendre = Espere la respuesta
    .text =
        La respuesta llega en { $reponse-mois ->
            [one] { $reponse-mois } mes
           *[other] { $reponse-mois } meses
        } como máximo.
        ¿No ha recibido nada? Llame al { $phone }.
    .list =
        ¿Es sí? Actualice la carte Vitale en la farmacia.
        ¿No es gratis? Lea la carta y responda rápido.
        Anote la fecha del fin. Pídala otra vez cada año.

complementaire-sante-verifier = Verifique el envío
    .steps =
        Abra el sitio ameli. Toque { $label-demarches } (mis trámites).
        ¿No la encuentra? Llame al { $phone }.
        Pregunte: «¿Tienen mi solicitud?»
    .note = ¿Llegó? Ya terminó.

complementaire-sante-bloque = ¿No puede seguir?
    .list =
        El sitio no funciona: pruebe mañana.
        Contraseña perdida: llame al { $phone }. Pruebe también FranceConnect.
        Falta un papel: llame al { $phone }.
        Demasiado difícil: vaya a France Services. Es gratis.
    .note = No se ha perdido nada.

complementaire-sante-formulaire = Llene el papel
    .steps =
        Pida el { $formulaire } en la CPAM o en el { $phone }.
        Llénelo. Fírmelo.
        Añada una copia de sus papeles.
        Guarde una copia de todo.
        Envíelo a su CPAM, o entréguelo en la recepción.
    .note = La respuesta llega en { $reponse-mois ->
            [one] { $reponse-mois } mes
           *[other] { $reponse-mois } meses
        } como máximo.

complementaire-sante-guichet = Pídala con una persona
    .steps =
        Llame al { $phone }. Pida una cita.
        O vaya a France Services, sin pagar.
        Lleve sus papeles.
        Guarde su contraseña para usted.
    .note = La respuesta llega en { $reponse-mois ->
            [one] { $reponse-mois } mes
           *[other] { $reponse-mois } meses
        } como máximo.
