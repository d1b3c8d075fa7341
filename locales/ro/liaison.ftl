### A slip for another place: what is said there, and the way back. Needs: orientation-ID. Papers: document-ID.

liaison = Faceți un bilet pentru alt loc
    .hint = Fără nume aici. Persoana îl poate scrie de mână.
    .go = Vedeți biletul
liaison-deja = Deja făcut
liaison-compte = Contul pe site
liaison-commence = Începutul cererii
liaison-envoye = Trimiterea cererii
liaison-rendez-vous = Programarea
liaison-prets = Hârtii gata
liaison-bon = Bilet pentru alt loc
# $day: the day on which it is printed
liaison-jour = { $day }.
liaison-besoin = Nevoie
liaison-lieu = Locul, de scris de mână
liaison-nom = Numele, de mână, dacă persoana vrea
liaison-retour = Bilet de întoarcere
    .hint = La sfârșit, deschideți acest pătrat cu un telefon.
liaison-apres = Este făcut aici?
    .hint = Alegeți. Nu păstrăm nimic.
liaison-fini = Este făcut
    .list =
        Păstrați hârtia primită.
        Arătați acest ecran celui care v-a trimis.
liaison-suite = Încă nu, trebuie să reveniți
    .list =
        Notați ziua și ora.
        Întrebați: « Ce hârtie lipsește? »
        Spuneți celui care v-a trimis.
liaison-ailleurs = Trebuie să mergeți în alt loc
    .list =
        Cereți numele și telefonul locului.
        Faceți alt bilet.
