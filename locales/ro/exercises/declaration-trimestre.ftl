exercise-declaration-trimestre = Găsiți greșeala Rosei
    .line = Site-ul a completat 3 luni. 1 cifră este greșită.
    .story =
        Rosa lucrează la hotel. Are 1 copil.
        La fiecare 3 luni, ea spune ce bani a primit.
        Site-ul a completat deja cifrele.
        Ajutați-o pe Rosa să le verifice cu actele ei.
    .learnt =
        Să găsiți rândul « Net social » (suma netă socială) pe un fluturaș de salariu.
        Să comparați fiecare lună cu hârtia.
        Să corectați o cifră greșită înainte de a trimite.
        Să citiți pagina care spune: s-a primit.

exercise-declaration-trimestre-accueil =
    Citiți chenarul. Este un lucru de făcut.
    Căutați butonul { $label-declarer } (declar banii primiți).
    .simuler = Acest buton vă dă o idee despre ajutoare. Căutați { $label-declarer } (declar banii primiți).

exercise-declaration-trimestre-situation =
    Rosa locuiește tot acolo, cu copilul ei.
    Alegeți, apoi atingeți { $label-continuer } (continuați).
    .changement = Nu s-a schimbat nimic pentru Rosa. Alegeți { $value-changement } (nu).

exercise-declaration-trimestre-ressources =
    Deschideți cei 3 fluturași de salariu.
    Uitați-vă la rândul « Net social » (suma netă socială). Comparați lună cu lună.
    Ștergeți cifra greșită. Scrieți-o pe cea bună.
    .aout = Pentru august, hârtia spune { $value-aout }
    .septembre = Pentru septembrie, hârtia spune { $value-septembre }
    .octobre = Citiți bine octombrie: 1 124 sau 1 214? Hârtia spune { $value-octobre }
    .autres = Rosa are numai salariul. Alegeți { $value-autres } (niciunul).

exercise-declaration-trimestre-recapitulatif =
    Recitiți cele 3 luni.
    Bifați căsuța. Apoi atingeți { $label-valider } (confirmați și trimiteți).
    .certifie = Căsuța este goală. Atingeți căsuța ca să o bifați.

exercise-declaration-trimestre-recu =
    Această pagină spune: s-a primit. Păstrați o fotografie a acestei pagini.
    Acum atingeți { $label-quitter } (ieșiți din cont).
