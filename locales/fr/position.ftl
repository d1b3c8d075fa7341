### The position of the phone, on the page of people near you.

position = Utiliser ma position
    .hint = Votre téléphone demande votre accord. Nous recevons le lieu à 1 km près, sans le garder.
    .none = Votre téléphone ne dit pas où vous êtes. Écrivez votre ville.
