# Official pages of other sites, read as screens

page-parts = Que voulez-vous lire ?
page-all = Tout lire
page-original = La page officielle
page-form = Ce formulaire se remplit sur le site officiel.
page-form-ask = Voici votre réponse.
page-form-copy = Recopiez vos réponses sur le site officiel.
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
        Ce site demande de ne pas aller trop vite. Ce n’est pas votre faute.
        Essayez dans une minute, ou ouvrez la page officielle.
page-unwelcome = Ce site ne veut pas être lu par une machine.
    .text =
        Nous respectons ce choix.
        Ouvrez la page officielle, ou demandez à une personne.
page-astray = Cette page mène vers un autre site.
    .text =
        Nous ne lisons pas cet autre site. Ce n’est pas votre faute.
        Ouvrez la page officielle, ou demandez à une personne.
page-unasked = Ici, nous ne lisons pas les pages officielles.
    .text =
        Ce n’est pas votre faute.
        Ouvrez la page officielle, ou demandez à une personne.

# Where and when a page was read
page-source-unread = Cette page est sur ce site. Nous ne l’avons pas lue.
page-source = Cette page vient de ce site. Nous l’avons lue le { $date }, à { $hour } h { $minute }.
