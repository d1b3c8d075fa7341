exercise-actualisation-questions = Răspundeți la întrebările lui Karim
    .line = Site-ul pune întrebări, una câte una.
    .story =
        Karim caută de lucru.
        În noiembrie, a lucrat 2 săptămâni la un service auto.
        Cursurile lui vor începe în decembrie.
        Ajutați-l pe Karim să spună cum a fost luna noiembrie.
    .learnt =
        Să citiți luna din fiecare întrebare.
        Să răspundeți numai pentru acea lună.
        Să vă păstrați înscrierea.
        Să vedeți la sfârșit că totul s-a păstrat bine.

exercise-actualisation-questions-accueil =
    Citiți chenarul. El spune ultima zi.
    Căutați butonul { $label-actualiser } (fac actualizarea).
    .profil = Acest buton este pentru schimbarea adresei. Căutați { $label-actualiser } (fac actualizarea).

exercise-actualisation-questions-formation =
    Întrebarea este despre noiembrie.
    Uitați-vă la data de pe scrisoare. Apoi atingeți { $label-suivant } (următorul).
    .stage = Cursurile sunt în decembrie. Pentru noiembrie, alegeți { $value-stage } (nu).

exercise-actualisation-questions-travail =
    Karim a lucrat la service.
    Căutați orele și salariul brut pe fluturașul de salariu.
    .travaille = Karim are un fluturaș de salariu din noiembrie. Alegeți { $value-travaille } (da).
    .heures = Luați rândul « Heures payées » (ore plătite): { $value-heures }
    .brut = Luați rândul « Salaire brut » (salariu brut): { $value-brut }

exercise-actualisation-questions-inscription =
    Karim încă mai caută de lucru. El rămâne înscris.
    Apoi atingeți { $label-valider } (confirmați actualizarea).
    .rester = Fără înscriere, plata se oprește. Alegeți { $value-rester } (da).
    .annuler = Acest buton șterge totul. Ca să trimiteți, atingeți { $label-valider } (confirmați actualizarea).

exercise-actualisation-questions-recu =
    Această pagină spune că totul s-a păstrat.
    Faceți-i o fotografie. Apoi atingeți { $label-quitter } (ieșiți din cont).
