practice = Exersați
    .tile = Exersez fără risc
    .tile-hint = Un site inventat, ca să învățați.
    .hint = Alegeți un exercițiu. Aici, o greșeală nu este periculoasă.
    .before = Exersez înainte
practice-banner = Acesta este un exercițiu. Nu se trimite nimic.
practice-minutes =
        Cam { $minutes ->
            [one] { $minutes } minut
            [few] { $minutes } minute
           *[other] { $minutes } de minute
        }
practice-story = Povestea
practice-papers = Actele
practice-files = Fișierele
    .take = Luați { $file }
practice-start = Începeți

practice-guide = Ghidul
    .quiet = Ascundeți ghidul
    .loud = Arătați ghidul
practice-paper = Uitați-vă la: { $paper }
practice-slip = Nu este grav. Corectăm.
    .empty = O căsuță este goală: { $label }.
    .unreadable = Site-ul nu înțelege: { $label }.
    .other = Mai uitați-vă o dată: { $label }.

practice-done = Bravo, ați terminat
    .text = A fost un joc. Cererea adevărată rămâne de făcut.
    .learnt = Acum știți
    .print = Tipăriți această pagină
    .again = Începeți din nou
    .real = Fac cererea adevărată
    .back = Înapoi la cererea mea
    .others = Alt exercițiu
