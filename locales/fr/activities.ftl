### Helps given at a desk, counted in the words of La Coop

activities = Noter cette aide
    .hint = Nous comptons une aide. Nous ne notons personne.
    .towards = La personne va-t-elle ailleurs ensuite ?
    .aucune = Non
    .operateur-ou-organisme-en-charge = Au service qui gère la démarche
    .aide-aux-demarches-administratives = À France Services, ou à une aide pour les démarches
    .administration = À la mairie ou à la préfecture
    .mediation-numerique = À un autre lieu d’aide au numérique
    .autre = Ailleurs
    .entierement-accompagne = Nous avons tout fait ensemble
    .partiellement-autonome = La personne a fait une partie
    .autonome = La personne a presque tout fait
    .done = C’est noté.
    .file = Les aides notées, dans un fichier
    .privacy = À l’atelier, nous comptons les aides, sans nom.
