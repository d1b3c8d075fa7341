resume-stop = Doriți să vă opriți aici?
    .link = Mă opresc aici
    .text =
        Vă păstrăm locul.
        Vă dăm { $count ->
            [one] { $count } cuvânt
            [few] { $count } cuvinte
           *[other] { $count } de cuvinte
        } de scris pe o hârtie.
        Cu aceste cuvinte reveniți aici, pe orice aparat.
    .learnt = Păstrăm și ce știți să faceți.
    .none = Nu cerem nici nume, nici e-mail, nici telefon.
    .warning = Fără aceste cuvinte, nimeni nu poate deschide din nou. Nici noi.
    .go = Îmi păstrez locul
    .back = Înapoi la ecranul meu

resume-words =
        Cuvintele dumneavoastră: { $count ->
            [one] { $count } cuvânt
            [few] { $count } cuvinte
           *[other] { $count } de cuvinte
        }
    .keep = Scrieți aceste cuvinte pe o hârtie sau faceți o fotografie.
    .same = Cuvintele dumneavoastră sunt aceleași ca înainte.
    .same-square = Păstrați aceeași hârtie și aceleași cuvinte.
    .warning = Păstrați-le bine. Numai ele vă deschid locul.
    .trust = Dați aceste cuvinte numai unei persoane de încredere.
    .address = Ca să reveniți, mergeți la această adresă. Apoi scrieți cuvintele.
    .square = Sau îndreptați camera spre acest pătrat.
    .months =
        După ultima dumneavoastră vizită, vă păstrăm locul { $months ->
            [one] { $months } lună
            [few] { $months } luni
           *[other] { $months } de luni
        }.
    .left = Puteți pleca. Pe un calculator folosit de mai mulți, închideți toate ferestrele.

resume-guide = Cererea dumneavoastră
    .steps =
        { $steps ->
            [one] Mai este 1 ecran.
            [few] Mai sunt cel mult { $steps } ecrane.
           *[other] Mai sunt cel mult { $steps } de ecrane.
        }
    .done = Ce ați răspuns
    .papers = Actele de pregătit
    .help = Cine vă poate ajuta
    .sent = Ați văzut confirmarea site-ului.
    .early = O puteți face începând din această zi: { $opens }.
    .last = Astăzi este ultima zi.
    .open =
        { $days ->
            [one] Mai este 1 zi. Ultima zi: { $closes }.
            [few] Mai sunt { $days } zile. Ultima zi: { $closes }.
           *[other] Mai sunt { $days } de zile. Ultima zi: { $closes }.
        }
    .late = Data a trecut: { $closes }.
    .late-help = Sunați repede sau mergeți la o persoană. Ea vă poate spune ce să faceți.

resume = Revin la locul meu
    .hint =
        Scrieți { $count ->
            [one] { $count } cuvânt
            [few] cele { $count } cuvinte
           *[other] cele { $count } de cuvinte
        }, în ordinea de pe hârtia dumneavoastră.
    .label = Cuvântul { $number }
    .easy = Cu sau fără semne pe litere, cu litere mici sau mari.
    .go = Îmi deschid locul
    .lost = Mi-am pierdut cuvintele
    .lost-text =
        Nimeni nu vă poate găsi cuvintele. Nici noi.
        Începeți cererea din nou. Este gratuit.
        O persoană vă poate ajuta să începeți din nou.
    .papers = Am foi de ajutor
    .tile = Am cuvinte ca să continui

resume-unknown = Acest cuvânt nu este în lista noastră: { $word }
    .text = Mai uitați-vă o dată la cuvântul de pe hârtie.
resume-several = Mai multe cuvinte seamănă cu: { $word }
    .text = Uitați-vă pe hârtie. Poate este:
resume-count =
        Trebuie { $count ->
            [one] { $count } cuvânt
            [few] { $count } cuvinte
           *[other] { $count } de cuvinte
        }
    .text = Scrieți câte un cuvânt în fiecare căsuță.
resume-none = Aceste cuvinte nu deschid nimic
    .text = Mai uitați-vă o dată la fiecare cuvânt și la ordinea cuvintelor.
    .old =
        Un loc se șterge după { $months ->
            [one] { $months } lună
            [few] { $months } luni
           *[other] { $months } de luni
        } fără vizită.
resume-wait =
        Așteptați { $seconds ->
            [one] { $seconds } secundă
            [few] { $seconds } secunde
           *[other] { $seconds } de secunde
        }
    .text = Apoi atingeți butonul. Cuvintele dumneavoastră sunt încă acolo.
resume-broken = Nu putem păstra nimic acum
    .text =
        Ecranul dumneavoastră este încă aici.
        Așteptați puțin. Apoi încercați din nou.
resume-shut = Nu putem deschide nimic acum
    .text = Păstrați bine hârtia. Încercați din nou mai târziu.

resume-back = Bine ați revenit
    .go = Continuați
    .gone = Acest ghid nu mai este aici. Căutați cererea pe prima pagină.

resume-erase = Ștergeți totul acum
    .text = Cuvintele dumneavoastră nu vor mai folosi la nimic.
    .go = Da, șterg totul
resume-erased = Totul este șters
    .text = Puteți arunca hârtia.

resume-privacy = Cuvintele ca să continuați
    .list =
        Vă păstrăm locul numai dacă cereți.
        Este închis cu cuvintele dumneavoastră. Noi nu îl putem citi.
        Se șterge după { $months ->
            [one] { $months } lună
            [few] { $months } luni
           *[other] { $months } de luni
        } fără vizită.
        Puteți șterge totul oricând.

resume-copies = Copiile noastre de siguranță se șterg. Numărul de zile, cel mult: { $days }.
