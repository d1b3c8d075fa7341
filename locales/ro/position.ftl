### The position of the phone, on the page of people near you.

position = Folosiți poziția mea
    .hint = Telefonul cere acordul. Primim locul la 1 km distanță și nu îl păstrăm.
    .none = Telefonul nu spune unde sunteți. Scrieți orașul.
