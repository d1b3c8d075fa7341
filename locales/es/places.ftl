### People near you: the town, the doors, the hours.

near-where = ¿Dónde está usted?
    .hint = Escriba su ciudad o su código postal.
    .go = Buscar
near-which = ¿Cuál es su ciudad?
    .hint = Toque su ciudad.
near-no-town = No encontramos esa ciudad
    .hint = Escriba el nombre de otra manera. O escriba su código postal, de 5 cifras.
near = Cerca de { $town }
near-again = Cambiar de ciudad
near-from = La distancia se cuenta desde el centro de { $town }.
near-first = Los lugares más cercanos
near-others = También puede preguntar aquí
near-every-town = Todavía no tenemos direcciones aquí. Estos son lugares que existen en casi todas las ciudades.
near-nobody = No conocemos ningún lugar cerca de { $town }. Llame, o pregunte en la alcaldía (mairie).
near-widened = No hay nada muy cerca. Esto es lo que hay a menos de { $distance } km.
near-stands-in = No todas las alcaldías hacen las tarjetas. Pregunte en esta alcaldía adónde ir.
near-find = Buscar cerca de mí
near-qr = Para guardar esta página: apunte a este dibujo con su teléfono.
near-show = Quiero ir a uno de estos lugares:
    .nobody = Busco a una persona que me pueda ayudar, cerca de { $town }.
    .please = ¿Me puede indicar el camino?

## Why one looks for this kind of place

near-for-france-services = Un empleado de France Services le puede ayudar.
near-for-mairie = La alcaldía o ayuntamiento (mairie) le puede ayudar.
near-for-mairie-titres = Necesita una alcaldía (mairie) que haga tarjetas de identidad.
near-for-ccas = El CCAS le puede ayudar. Es el servicio social de la ciudad.
near-for-bibliotheque = La biblioteca le puede ayudar.
near-for-aide-numerique = Una persona le puede ayudar con Internet.
near-for-centre-social = El centro social le puede ayudar.
near-for-association = Una asociación le puede ayudar.
near-for-caf = La CAF le puede ayudar.
near-for-cpam = La seguridad social le puede ayudar. Su nombre: CPAM.
near-for-france-travail = France Travail le puede ayudar.
near-for-mdph = La MDPH le puede ayudar. Ayuda a las personas con discapacidad.
near-for-prefecture = La prefectura (préfecture) le puede ayudar.
near-for-impots = La oficina de impuestos le puede ayudar.
near-for-mission-locale = La mission locale le puede ayudar. Ayuda a los jóvenes.

## What a place is

place-france-services = France Services: ayuda para todos los trámites.
place-mairie = Alcaldía o ayuntamiento (mairie).
place-mairie-titres = Alcaldía (mairie) que hace tarjetas de identidad.
place-ccas = CCAS: el servicio social de la ciudad.
place-bibliotheque = Biblioteca.
place-aide-numerique = Ayuda para Internet y los trámites.
place-centre-social = Centro social.
place-association = Asociación.
place-caf = CAF.
place-cpam = CPAM: la seguridad social.
place-france-travail = France Travail.
place-mdph = MDPH: ayuda a las personas con discapacidad.
place-prefecture = Prefectura (préfecture).
place-impots = Oficina de impuestos.
place-mission-locale = Mission locale: ayuda a los jóvenes.
place-devices = Allí puede usar una computadora (ordenador).
place-price-gratuit = Es gratis.
place-price-gratuit-sous-condition = Es gratis para algunas personas. Pregunte.
place-price-payant = Hay que pagar.
place-ask-price = Pregunte el precio antes.

## When it is open

place-open = Abierto ahora, hasta las { $time }.
place-opens-today = Cerrado ahora. Abre hoy a las { $time }.
place-opens-tomorrow = Cerrado ahora. Abre mañana a las { $time }.
place-opens = Cerrado ahora. Abre el { $day } a las { $time }.
place-hours-call = Llame para saber el horario.
place-hours-unknown = No conocemos el horario.
time-hour = { $hour } h
time-minute = { $hour } h { $minute }

## Where it is

place-here = Está en el centro.
place-metres = A { $number } metros, { $way }.
place-kilometres = A { $number } km, { $way }.
place-walk =
    Unos { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } a pie.
place-somewhere = No sabemos exactamente dónde está. Pregunte el camino.
place-map = Ver en un mapa: { $name }
way-north = hacia el norte
way-north-east = hacia el noreste
way-east = hacia el este
way-south-east = hacia el sureste
way-south = hacia el sur
way-south-west = hacia el suroeste
way-west = hacia el oeste
way-north-west = hacia el noroeste

## Getting in

place-call = Llamar al { $phone }
place-call-first = Llame antes de ir.
place-book = Pedir cita por Internet: { $name }
place-aidants-connect = Una persona puede hacer el trámite con usted, de forma segura. Diga: «Aidants Connect».
place-takes = Aquí saben ayudar a una persona:
place-takes-lecture = a quien le cuesta leer
place-takes-anglais = que habla inglés
place-takes-langues = que habla otro idioma
place-takes-surdite = que oye mal
place-takes-vue = que ve mal
place-takes-mobilite = que camina mal
place-takes-handicap-mental = que tiene una discapacidad mental
