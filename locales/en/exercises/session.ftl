exercise-session = Get in, be logged out, come back
    .line = The site closes after 5 minutes. You know how to come back.
    .story =
        Moussa has a message in his personal space.
        His password is on the card.
        Write only this password. Keep your own to yourself.
    .learnt =
        Copy a password, letter by letter.
        See a closed site without fear: all is well.
        Come back and start again.
        Close the personal space at the end.

exercise-session-connexion =
    Open Moussa’s card. Copy the 2 lines.
    Capital letters and small letters count.
    Then touch { $label-connecter } (log in).
    .identifiant = Write exactly { $value-identifiant }
    .secret = Write exactly { $value-secret }
    .oubli = The password is on the card. Copy it.

exercise-session-espace =
    You are in. Read the box: the site closes after 5 minutes.
    Imagine: you look for a paper, 5 minutes pass.
    Now touch { $label-lire } (read my message).

exercise-session-expiree =
    The site closed by itself. It is not your fault.
    It is to keep your papers safe.
    Touch { $label-reconnecter } (log in again).

exercise-session-encore =
    The site kept the first word. Write the password again.
    Then touch { $label-connecter } (log in).
    .identifiant = Write exactly { $value-identifiant }
    .secret = Write exactly { $value-secret }

exercise-session-message =
    You are reading the message. Well done.
    Before you leave, close your space: touch { $label-deconnecter } (log out).
    .fermer = The message closes, but the space stays open. Touch { $label-deconnecter } (log out).

exercise-session-ferme =
    The space is closed. Another person can come.
    Touch { $label-fin } (end).
