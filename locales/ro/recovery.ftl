recovery = Dacă îmi pierd cuvintele
    .text =
        2 persoane de încredere vă pot ajuta.
        Dumneavoastră alegeți persoanele. Nu le cerem numele.
        Fiecare persoană păstrează o foaie.
        O singură foaie nu deschide nimic.
        Cele două foi împreună dau cuvinte noi. Zile de așteptat: { $days }.
    .warning = Aceste două persoane împreună pot deschide totul. Alegeți bine.
    .notice =
        Cineva aduce cele două foi?
        Veți vedea asta când deschideți cu cuvintele dumneavoastră.
        Puteți refuza. Zile pentru refuz: { $days }.
    .go = Creați cele două foi
    .have = Aveți deja două foi.
    .older = Foile noi le înlocuiesc pe cele vechi.
    .again = Creați alte două foi
    .drop = Anulați cele două foi ale mele
    .privacy = Foile de ajutor nu poartă niciun nume la noi.

recovery-papers = Cele două foi de ajutor
    .text =
        Tipăriți această pagină sau copiați cuvintele de mână.
        Vedeți aceste foi o singură dată.
        Dați câte o foaie fiecărei persoane.
        Nu păstrați cele două foi împreună.
    .done = Am cele două foi

recovery-paper = Foaia de ajutor { $number } din 2
    .for = Această foaie ajută pe:
    .keeper = Este păstrată de:
    .text =
        Păstrați această foaie acasă. Nu o fotografiați.
        Persoana și-a pierdut cuvintele? Puneți cele două foi împreună.
        Cuvintele noi vin mai târziu. Zile de așteptat: { $days }.
    .address = Scrieți cuvintele de pe ambele foi la această adresă:

recovery-lost = Mi-am pierdut cuvintele
    .text =
        Trebuie cele două foi de ajutor.
        Scrieți întâi cele { $count } cuvinte de pe o foaie, în ordine.
    .read = Foaia { $number } este citită.
    .other = Scrieți cele { $count } cuvinte de pe cealaltă foaie.
    .same = Este de două ori aceeași foaie. Luați cealaltă foaie.
    .go = Continuați
    .again = Reluați cu prima foaie
    .none = Nu am cele două foi
    .none-text =
        Atunci nimeni nu mai poate deschide. Nici noi.
        Începeți cererea din nou sau creați alt dosar.

recovery-wait = Cererea dumneavoastră este notată
    .text =
        Reveniți { $day } la { $time }.
        Aduceți cele două foi.
    .last = Ultima zi este { $last }. După aceea, trebuie să cereți din nou.
    .hurry = Este urgent? Nu așteptați. Începeți cererea din nou acum.
    .why =
        Această așteptare vă protejează.
        V-ați găsit cuvintele? Deschideți cu ele acum.

recovery-words = Cele { $count } cuvinte noi
    .text =
        Cuvintele vechi nu mai deschid nimic.
        Cele două foi nu vor mai folosi.
    .go = Mi-am scris cuvintele

recovery-notice = Cineva a adus cele două foi de ajutor
    .text =
        A fost { $day } la { $time }.
        Foile vor da cuvinte noi { $then } la { $at }.
        Nu sunteți dumneavoastră? Refuzați acum.
    .go = Refuzați și anulați foile
