urgence = Emergency numbers
    .hint = It is free. Touch a number.
    .note =
        Write these numbers down. They work without Internet.
        « Leave quickly » changes the page. The address stays in the history.
urgence-tile = All emergency numbers
urgence-write = Write: { $words }
urgence-samu = Someone is very ill
    .say = Someone is very ill. I am at this place.
urgence-police = You are in danger
    .say = I am in danger. I am at this place.
urgence-pompiers = There is a fire or an accident
    .say = There is a fire. I am at this place.
urgence-europe = All emergencies, everywhere in Europe
    .say = I need help. I am at this place.
urgence-sourds = A text message, if you hear or speak badly
    .say = I need help. I am at this place.
urgence-logement = A bed for tonight
    .say = I have nowhere to sleep tonight. I am at this place.
urgence-enfance = A child in danger
    .say = A child is in danger.
urgence-violences = Violence against a woman
    .say = I am afraid of someone.
urgence-medecin = A doctor, if yours is closed. The hours depend on the town
    .say = I am ill. Where is the doctor?
quit = Leave quickly
