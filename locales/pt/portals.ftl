portal-francetravail = France Travail
    .price = Serviço grátis. Só paga o preço da chamada.
    .hours = O atendimento automático responde dia e noite. Para falar com um funcionário, a hora depende da sua agência.
    .place = A sua agência France Travail, ou France Services, um lugar público grátis.
    .fake = Há sites falsos que pedem dinheiro. O verdadeiro site é sempre grátis.

portal-caf = CAF
    .price = Serviço grátis. Paga o preço de uma chamada normal.
    .hours = Os horários mudam com o departamento.
    .place = A CAF recebe com marcação. France Services também ajuda, de graça.
    .fake = Um site falso vende ajuda. A CAF só pede a palavra-passe (senha) em « Mon Compte » (a minha conta).
    .paper = Para o RSA, existe um papel. Peça-o na CAF.

portal-ants = France Titres
    .price = Preço de uma chamada local. Confirme com a mairie.
    .hours = Horários a confirmar com a mairie.
    .place = Uma mairie equipada, ou um lugar France Services.
    .fake = Há sites falsos que cobram por uma ajuda. O verdadeiro site nunca cobra pelo pré-pedido nem pela marcação.
    .paper = O pedido também se faz em papel, na mairie (câmara municipal).

portal-service-public = Allô Service Public
    .price = Preço de uma chamada local. Confirme o preço antes de ligar.
    .hours = Horários a confirmar. Em geral, de segunda a sexta-feira.
    .place = A sua mairie, ou um lugar France Services. É grátis.
    .fake = Há sites falsos que cobram dinheiro. O verdadeiro site acaba em « .gouv.fr ».

portal-rendezvouspasseport = Marcação para cartão de identidade e passaporte
    .price = Preço de uma chamada local. Confirme com a mairie.
    .hours = Horários a confirmar com a mairie.
    .place = Ligue para uma mairie. Ela também faz marcações.
    .fake = Há sites falsos que vendem marcações. O verdadeiro site é grátis.

portal-ameli = Seguro de saúde (Assurance maladie)
    .price = Serviço grátis. Paga o preço de uma chamada normal.
    .hours = De segunda a sexta-feira. Pelo menos das 8 h 30 às 17 h.
    .place = Um balcão do seguro de saúde (Assurance maladie), ou um lugar France Services.
    .fake = Há mensagens falsas que falam do cartão Vitale. Não pague nada por mensagem.
    .paper = Existem papéis. Peça-os ao seguro de saúde (Assurance maladie).

portal-impots = Impostos
    .price = Serviço grátis. Paga o preço de uma chamada normal.
    .hours = De segunda a sexta-feira, das 8 h 30 às 19 h.
    .place = O centro dos impostos, ou um lugar France Services.
    .fake = Há mensagens falsas que falam de um reembolso. Não dê o seu cartão do banco.
    .paper = A declaração em papel existe. Peça-a no centro dos impostos.

portal-demarche-numerique = Démarche numérique
    .price = Preço de uma chamada local. Confirme o preço antes de ligar.
    .hours = É o número de todos os serviços públicos. Horários a confirmar.
    .place = O serviço que pede o papel, ou um lugar France Services.
    .fake = Há sites falsos que cobram dinheiro. O verdadeiro site é sempre grátis.

portal-anef = Étrangers en France
    .price = Chamada grátis.
    .hours = Horários a confirmar.
    .place = Um ponto de ajuda na Internet, na préfecture.
    .fake = Ninguém pode vender uma marcação. Tudo é grátis, menos a taxa oficial.

portal-logement-social = Alojamento social
    .price = Confirme o preço antes de ligar.
    .hours = Em geral, de segunda a sexta-feira, das 9 h às 19 h.
    .place = Um balcão da mairie ou de um senhorio social. Pergunte na mairie qual é.
    .fake = O pedido é sempre grátis. Nunca pague.
    .paper = O pedido em papel existe. Peça-o na mairie (câmara municipal).

portal-msa = MSA
    .price = Preço de uma chamada local. Confirme o preço antes de ligar.
    .hours = É o número de todos os serviços públicos. Horários a confirmar.
    .place = Uma agência da MSA, ou um lugar France Services.
    .fake = Há sites falsos que cobram dinheiro. O verdadeiro site é sempre grátis.

portal-france-services = France Services
    .price = Preço de uma chamada local. Confirme o preço antes de ligar.
    .hours = É o número de todos os serviços públicos. Horários a confirmar.
    .place = Um lugar France Services perto de si. É grátis.
    .fake = Há sites falsos que cobram dinheiro. France Services é sempre grátis.

portal-mesdroitssociaux = Mes droits sociaux
    .price = Preço de uma chamada local. Confirme o preço antes de ligar.
    .hours = É o número de todos os serviços públicos. Horários a confirmar.
    .place = Um lugar France Services, ou a CAF.
    .fake = Há sites falsos que cobram dinheiro. O verdadeiro site é sempre grátis.

portal-acces-soins = Médico de serviço
    .price = Chamada grátis.
    .hours = Os horários mudam com o departamento.
    .place = Uma farmácia, um centro de saúde ou o hospital.
    .fake = Há sites falsos que cobram dinheiro. Uma marcação não se compra.

portal-hebergement-urgence = Samu social
    .price = Chamada grátis, mesmo sem tarifário.
    .hours = Dia e noite, todos os dias. Por vezes é preciso ligar várias vezes.
    .place = A mairie, o CCAS ou um centro de dia (accueil de jour).
    .fake = Ninguém vende um lugar. Este número é grátis.

# The portal of any town: a commune file gives its phone and its site.
portal-commune = A mairie (câmara municipal)
    .price = Preço de uma chamada normal.
    .hours = Pergunte os horários à mairie.
    .place = Vá à mairie. É grátis.
    .paper = Há um papel. Peça-o na mairie.
    .fake = Há sites falsos que fazem pagar. O site da mairie é grátis.
