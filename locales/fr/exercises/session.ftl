# Practice: opening and closing a session.

exercise-session = Entrer, être déconnecté, revenir
    .line = Le site se ferme après 5 minutes. Vous savez revenir.
    .story =
        Moussa a un message dans son espace personnel.
        Son mot de passe est sur la carte.
        Écrivez seulement ce mot de passe. Gardez les vôtres pour vous.
    .learnt =
        Recopier un mot de passe, lettre par lettre.
        Voir un site fermé sans peur : tout va bien.
        Revenir et recommencer.
        Fermer l’espace personnel à la fin.

# $label-connecter: a button
exercise-session-connexion =
    Ouvrez la carte de Moussa. Recopiez les 2 lignes.
    Les grandes et les petites lettres comptent.
    Puis touchez { $label-connecter }.
    .identifiant = Écrivez exactement { $value-identifiant }
    .secret = Écrivez exactement { $value-secret }
    .oubli = Le mot de passe est sur la carte. Recopiez-le.

# $label-lire: a button
exercise-session-espace =
    Vous êtes entré. Lisez le cadre : le site se ferme après 5 minutes.
    Imaginez : vous cherchez un papier, 5 minutes passent.
    Maintenant, touchez { $label-lire }.

# $label-reconnecter: a button
exercise-session-expiree =
    Le site s’est fermé tout seul. Ce n’est pas votre faute.
    C’est pour garder vos papiers.
    Touchez { $label-reconnecter }.

# $label-connecter: a button
exercise-session-encore =
    Le site a gardé le premier mot. Écrivez encore le mot de passe.
    Puis touchez { $label-connecter }.
    .identifiant = Écrivez exactement { $value-identifiant }
    .secret = Écrivez exactement { $value-secret }

# $label-deconnecter: a button
exercise-session-message =
    Vous lisez le message. Bravo.
    Avant de partir, fermez votre espace : touchez { $label-deconnecter }.
    .fermer = Le message se ferme, mais l’espace reste ouvert. Touchez { $label-deconnecter }.

# $label-fin: a button
exercise-session-ferme =
    L’espace est fermé. Une autre personne peut venir.
    Touchez { $label-fin }.
