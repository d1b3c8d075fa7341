# Official pages of other sites, read as screens

page-parts = Que voulez-vous lire ?
page-all = Tout lire
page-original = La page officielle
page-form = Ce formulaire se remplit sur le site officiel.
    .text = Nous ne posons pas ces questions ici. Vous répondez là-bas.
page-form-ask = Voici votre réponse.
    .text = Le bouton ouvre le site officiel avec vos réponses.
page-form-copy = Recopiez vos réponses sur le site officiel.
    .text = Nous n’avons rien envoyé. C’est vous qui envoyez, sur le site officiel.
page-copy = Vos réponses à recopier
    .none = Pas de réponse
service-page = Cette page est sur le site officiel.
    .open = Ouvrir la page officielle
page-field = Votre réponse
page-field-required = Cette réponse est obligatoire.
page-field-file = Le site officiel demandera un fichier. Préparez-le.
page-yes = Oui
page-no = Non
page-no-answer = Je ne réponds pas

# What a page is when it cannot be read
page-script = Nous ne pouvons pas lire cette page.
    .text =
        Elle marche seulement dans un navigateur récent.
        Ce n’est pas votre faute. Ouvrez la page officielle, ou demandez à une personne.
page-login = Cette page demande qui vous êtes.
    .text =
        Il faut un compte et un mot de passe.
        Nous ne les demandons jamais. Tapez-les seulement sur le site officiel.
page-captcha = Cette page vérifie que vous êtes une personne.
    .text =
        Elle refuse les machines comme la nôtre.
        Ce n’est pas votre faute. Ouvrez la page officielle.
page-missing = Cette page n’existe pas.
    .text =
        Le site officiel le dit. L’adresse a peut-être changé.
        Ce n’est pas votre faute. Demandez à une personne.
page-maintenance = Le site officiel est fermé pour le moment.
    .text =
        C’est le site qui ne marche pas. Ce n’est pas vous.
        Essayez plus tard, ou appelez.
page-error = Le site officiel ne marche pas bien.
    .text =
        Il montre une erreur. Ce n’est pas votre faute.
        Essayez plus tard, ou appelez.
page-pdf = C’est un fichier PDF.
    .text =
        Nous ne pouvons pas le mettre en étapes.
        Ouvrez-le sur le site officiel, ou demandez à une personne.
page-file = Ce n’est pas une page à lire.
    .text =
        C’est un fichier. Nous ne pouvons pas le mettre en étapes.
        Vous pouvez l’ouvrir sur le site officiel.
page-large = Cette page est trop longue.
    .text =
        Nous ne pouvons pas la mettre en étapes.
        Ouvrez la page officielle, ou demandez à une personne.
page-empty = Cette page est vide.
    .text =
        Ce n’est pas votre faute.
        Essayez plus tard, ou demandez à une personne.
page-silent = Le site officiel ne répond pas.
    .text =
        Nous avons essayé de lire la page. Ce n’est pas votre faute.
        Essayez plus tard, ou appelez.
page-later = Il faut attendre un peu.
    .text =
        Nous laissons ce site se reposer. Ce n’est pas votre faute.
        Essayez dans une minute, ou ouvrez la page officielle.
page-unwelcome = Ce site ne veut pas être lu par une machine.
    .text =
        Nous respectons ce choix.
        Ouvrez la page officielle, ou demandez à une personne.
page-astray = Cette page mène vers un autre site.
    .text =
        Nous ne lisons pas cet autre site. Ce n’est pas votre faute.
        Ouvrez la page officielle, ou demandez à une personne.
page-unsafe = Attention, n’ouvrez pas ce site.
    .text =
        Il ne prouve pas qui il est. C’est peut-être un faux site.
        Ce n’est pas votre faute. N’y écrivez rien. Demandez à une personne.
page-unasked = Ici, nous ne lisons pas les pages officielles.
    .text =
        Ce n’est pas votre faute.
        Ouvrez la page officielle, ou demandez à une personne.

# Where and when a page was read
page-source-unread = Cette page est sur ce site. Nous ne l’avons pas lue.
page-source = Cette page vient de ce site. Nous l’avons lue le { $date }, à { $hour } h { $minute }.

# The door to official pages
pages = Lire une page officielle
    .text =
        Donnez l’adresse d’une page d’un site officiel.
        Nous la montrons en grand, un écran après l’autre.
    .label = L’adresse de la page
    .go = Lire cette page
    .sites = Nous lisons ces sites

# The answers of a form are no more
page-lost = Nous n’avons plus vos réponses.
    .text =
        Votre appareil ne les garde pas, ou 2 heures ont passé.
        Ce n’est pas votre faute. Recommencez ici, ou ouvrez la page officielle.
    .again = Recommencer
