document-identifiant-francetravail = O seu identificador France Travail
    .hint = Este número ou este nome abre o seu espaço pessoal.
    .where = Veja as suas cartas e mensagens do France Travail. Ou pergunte na sua agência.

document-mot-de-passe-francetravail = A sua palavra-passe (senha) France Travail
    .hint = Guarde-a em segredo. Este guia nunca a pede.
    .where = Já não a tem? Peça ajuda na sua agência.

document-fiche-de-paie = O seu recibo de salário
    .hint = Leve um recibo de salário por patrão.
    .where = O seu patrão dá-lhe este papel, ou envia-o pela Internet.

document-attestation-formation = O seu comprovativo de formação
    .hint = É o papel que mostra a sua formação.
    .where = Peça-o no centro de formação.

document-justificatif-arret = O seu papel de baixa ou de licença
    .hint = Por exemplo, o papel do médico.
    .where = Já não o tem? Peça ao médico.

document-notification-pension = A sua carta de pensão
    .hint = Ela anuncia a sua reforma ou a sua pensão de invalidez.
    .where = A caixa que paga a sua pensão envia esta carta.

document-numero-secu = O seu número de segurança social
    .hint = Este número abre o seu espaço no site da CAF.
    .where = Está escrito no seu cartão Vitale.

document-mot-de-passe-caf = A sua palavra-passe (senha) da CAF
    .hint = Guarde-a em segredo.
    .where = Perdeu-a? Ligue para a CAF ou vá a France Services.

document-telephone = O seu telefone, ligado
    .hint = O site pode pedir um código.

document-fiches-de-paie = Os recibos de salário dos 3 meses
    .hint = Leve os de cada pessoa do agregado familiar.
    .where = Falta um recibo? Peça-o ao patrão.

document-releves-allocations = Os papéis do desemprego, da doença ou da pensão
    .hint = Leve os dos 3 meses, de cada pessoa do agregado familiar.
    .where = Peça-os à caixa que lhe paga, por exemplo France Travail.

document-papiers-autre-argent = Os papéis do outro dinheiro recebido
    .hint = Por exemplo: pensão de alimentos, faturas, rendas.
    .where = Falta um papel? Pergunte à CAF o que basta.

document-releves-banque = Os extratos do banco dos 3 meses
    .hint = Mostram o dinheiro recebido.
    .where = Peça-os no seu banco.

document-enfant-present = A própria criança
    .hint = A criança e um dos pais vêm juntos ao encontro marcado.

document-carte-parent = O documento de identidade do pai ou da mãe que vem
    .hint = Por exemplo, o seu cartão de identidade. Um tutor leva o dele.

document-ancienne-carte = O antigo cartão de identidade
    .hint = Entrega-o na mairie. Sem ele, o cartão paga-se.

document-passeport-valable = O seu passaporte ainda válido
    .hint = Prova quem é.

document-passeport-enfant = O passaporte da criança
    .hint = Só se ela tiver um. Confirme com a mairie.

document-recu-police = O papel da polícia sobre o roubo
    .hint = O nome dele: récépissé de déclaration de vol (recibo da queixa de roubo).
    .where = Na polícia ou na gendarmerie.

document-declaration-perte = A declaração de perda
    .hint = Não tem nada a preparar.
    .where = Faz-se na mairie, no balcão.

document-timbre-electronique = O selo eletrónico
    .hint = Guarde o papel, ou a mensagem com os 16 algarismos.
    .where = Na tabacaria (bureau de tabac). No site oficial dos selos. No fim do pré-pedido.

document-photo-identite = 1 fotografia de identidade
    .hint = Tem menos de 6 meses. Não a corte.
    .where = Num fotógrafo, ou numa cabine de fotografias. Pergunte na mairie se eles tiram a fotografia.

document-preuve-adresse = 1 prova de morada
    .hint = Está no seu nome. Tem menos de 1 ano.
    .where = Fatura de telefone, de eletricidade, de gás ou de água. Aviso dos impostos. Seguro da casa. Papel da CAF, caixa de apoios às famílias, sobre a casa.

document-preuve-adresse-parent = 1 prova de morada do pai ou da mãe
    .hint = Está no nome do pai ou da mãe que vem. Tem menos de 1 ano.
    .where = Fatura de telefone, de eletricidade, de gás ou de água. Aviso dos impostos. Seguro da casa. Papel da CAF, caixa de apoios às famílias, sobre a casa.

document-carte-hebergeur = O cartão de identidade da pessoa que lhe dá alojamento
    .hint = Uma cópia serve.

document-lettre-hebergeur = Uma carta assinada pela pessoa que lhe dá alojamento
    .hint = Diz que vive lá há mais de 3 meses.

document-preuve-adresse-hebergeur = 1 prova de morada da pessoa que lhe dá alojamento
    .hint = Tem menos de 1 ano.
    .where = Por exemplo: fatura de eletricidade, de gás, de água, de telefone.

document-attestation-hotel = Um papel assinado pelo gerente do hotel
    .hint = Ele escreve que vive no hotel dele.
    .where = Na receção do hotel.

document-papier-terrain = O papel do seu terreno
    .hint = Título de propriedade, ou contrato de aluguer.

document-papier-officiel-adresse = Um papel oficial com a sua morada
    .hint = Pergunte na mairie que papel serve.

document-election-domicile = O papel de domiciliação (attestation d’élection de domicile)
    .hint = Dá-lhe uma morada para os seus papéis. É grátis.
    .where = No CCAS, centro de ação social da cidade. Ou na mairie, numa cidade pequena.

document-papier-garde = O papel sobre a guarda da criança
    .hint = Por exemplo, a decisão do juiz. Confirme com a mairie que papel levar.

document-preuve-adresse-autre-parent = 1 prova de morada do outro pai ou mãe
    .hint = Só quando a criança vive em casa dos 2 pais. Confirme com a mairie.

document-acte-naissance = A certidão de nascimento
    .hint = Tem menos de 3 meses. Nem sempre é precisa. Exemplo: um nascimento no estrangeiro. Confirme com a mairie.
    .where = Na mairie da cidade onde a pessoa nasceu. É grátis.

document-preuve-nationalite = Um papel que prova a nacionalidade francesa
    .hint = Só quando a mairie o pede. Confirme antes por telefone.

document-infos-parents = Os nomes dos 2 pais, as datas e os lugares onde nasceram
    .hint = Escreva-os numa folha. Escreva também a altura da pessoa.
    .where = No livro de família, ou na certidão de nascimento.

document-numero-pre-demande = O número do pré-pedido
    .hint = Ainda não o tem. O site dá-o no fim.

document-carte-vitale = O seu cartão Vitale
    .hint = Tem o seu número de segurança social.
    .where = Perdeu-o? Peça-o ao seguro de saúde (Assurance maladie).

document-attestation-droits = O seu papel da segurança social
    .hint = Substitui o cartão Vitale. Não o tem? Venha mesmo assim.
    .where = Peça-o ao seguro de saúde (Assurance maladie), por telefone ou no local.

document-attestation-complementaire = O papel do seu seguro complementar de saúde
    .hint = Só se tiver um. Por exemplo: mutuelle, ajuda médica.
    .where = A sua mutuelle ou o seguro de saúde (Assurance maladie) envia-lho.

document-liste-medicaments = A lista dos seus medicamentos
    .hint = Leve a receita, ou as caixas.

document-lettre-medecin = A carta do seu médico
    .hint = É útil para outro médico.
    .where = Peça-a ao seu médico de família (médecin traitant).

document-carnet-sante = O boletim de saúde
    .hint = Só para uma criança.

document-mot-de-passe-ameli = A sua palavra-passe (senha) ameli
    .hint = Guarde-a em segredo. FranceConnect também funciona.
    .where = Perdeu-a? Ligue para o seguro de saúde (Assurance maladie) ou vá a France Services.

document-avis-impot = O seu aviso dos impostos
    .hint = O de cada adulto do agregado familiar. Não o tem? Pergunte o que fazer.
    .where = Por correio, ou no site dos impostos. O centro dos impostos pode imprimi-lo.

document-argent-12-mois = Os papéis do dinheiro recebido
    .hint = De 12 meses. Só se o site ou o funcionário os pedir.
    .where = Patrão, France Travail, caixa de reforma.

document-numero-caf = O seu número da CAF, caixa de apoios às famílias
    .hint = Só se a CAF lhe paga um apoio.
    .where = Está nas cartas da CAF.
document-papier-identite = O seu documento de identidade
    .hint = Por exemplo: cartão de identidade, passaporte.
    .where = Perdeu-o ou já passou o prazo? A mairie ajuda a fazer outro.

document-titre-sejour = O seu título de residência
    .hint = Cartão de residência, recibo do pedido (récépissé), ou outro papel da préfecture.
    .where = Perdeu-o ou já passou o prazo? Peça na préfecture.

document-rib = O seu RIB
    .hint = A conta está no seu nome.
    .where = No seu banco, ou no livro de cheques.

document-attestation-employeur = O certificado do patrão
    .hint = Leve um por contrato acabado.
    .where = O patrão dá-lhe este papel. Ele recusa? Diga ao France Travail.

document-cv = O seu CV
    .hint = Só se tiver um.

document-adresse-email = O seu endereço de e-mail
    .hint = Confirme que consegue ler as suas mensagens.
    .where = Não tem? France Services pode criá-lo consigo.

document-numero-fiscal = O seu número fiscal
    .hint = Abre a conta dos impostos.
    .where = No alto do seu aviso dos impostos.

document-identifiant-compte = O identificador dessa conta
    .where = Veja as cartas e as mensagens recebidas.

document-mot-de-passe-compte = A palavra-passe (senha) dessa conta
    .hint = Guarde-a em segredo. Este guia nunca a pede.

document-preuve-lien = Um papel que mostra a sua ligação à cidade
    .hint = Por exemplo: recibo de salário, papel da escola ou do médico.
    .where = Não tem papel? Uma associação pode escrever por si.

document-noms-enfants = Os nomes dos seus filhos
    .hint = Se os tiver. Com os dias em que nasceram.

document-assurance-enfant = O certificado de seguro da criança
    .where = Peça-o ao seu seguro.

document-quotient-familial = O seu certificado da CAF
    .hint = Mostra o seu quotient familial.
