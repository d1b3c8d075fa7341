page-parts = Ce doriți să citiți?
page-all = Citesc tot
page-original = Pagina oficială
page-form = Acest formular se completează pe site-ul oficial.
    .text = Nu punem aceste întrebări aici. Răspundeți acolo.
page-form-ask = Iată răspunsul dumneavoastră.
    .text = Butonul deschide site-ul oficial cu răspunsurile dumneavoastră.
page-form-copy = Copiați răspunsurile pe site-ul oficial.
    .text = Noi nu am trimis nimic. Dumneavoastră trimiteți, pe site-ul oficial.
page-copy = Răspunsurile dumneavoastră de copiat
    .none = Fără răspuns
service-page = Această pagină este pe site-ul oficial.
    .open = Deschideți pagina oficială
page-field = Răspunsul dumneavoastră
page-field-required = Acest răspuns este obligatoriu.
page-field-file = Site-ul oficial va cere un fișier. Pregătiți-l.
page-yes = Da
page-no = Nu
page-no-answer = Nu răspund

page-script = Nu putem citi această pagină.
    .text =
        Ea merge numai într-un browser recent.
        Nu este vina dumneavoastră. Deschideți pagina oficială sau întrebați o persoană.
page-login = Această pagină întreabă cine sunteți.
    .text =
        Trebuie un cont și o parolă.
        Noi nu le cerem niciodată. Scrieți-le numai pe site-ul oficial.
page-captcha = Această pagină verifică dacă sunteți o persoană.
    .text =
        Ea refuză mașinile ca a noastră.
        Nu este vina dumneavoastră. Deschideți pagina oficială.
page-missing = Această pagină nu există.
    .text =
        Site-ul oficial o spune. Poate că adresa s-a schimbat.
        Nu este vina dumneavoastră. Întrebați o persoană.
page-maintenance = Site-ul oficial este închis pentru moment.
    .text =
        Site-ul este cel care nu merge. Nu este din cauza dumneavoastră.
        Încercați mai târziu sau sunați.
page-error = Site-ul oficial nu merge bine.
    .text =
        El arată o eroare. Nu este vina dumneavoastră.
        Încercați mai târziu sau sunați.
page-pdf = Este un fișier PDF.
    .text =
        Nu îl putem pune în pași.
        Deschideți-l pe site-ul oficial sau întrebați o persoană.
page-file = Nu este o pagină de citit.
    .text =
        Este un fișier. Nu îl putem pune în pași.
        Îl puteți deschide pe site-ul oficial.
page-large = Această pagină este prea lungă.
    .text =
        Nu o putem pune în pași.
        Deschideți pagina oficială sau întrebați o persoană.
page-empty = Această pagină este goală.
    .text =
        Nu este vina dumneavoastră.
        Încercați mai târziu sau întrebați o persoană.
page-silent = Site-ul oficial nu răspunde.
    .text =
        Am încercat să citim pagina. Nu este vina dumneavoastră.
        Încercați mai târziu sau sunați.
page-later = Trebuie să așteptați puțin.
    .text =
        Lăsăm acest site să se odihnească. Nu este vina dumneavoastră.
        Încercați peste un minut sau deschideți pagina oficială.
page-unwelcome = Acest site nu vrea să fie citit de o mașină.
    .text =
        Respectăm această alegere.
        Deschideți pagina oficială sau întrebați o persoană.
page-astray = Această pagină duce la alt site.
    .text =
        Nu citim acel alt site. Nu este vina dumneavoastră.
        Deschideți pagina oficială sau întrebați o persoană.
page-unsafe = Atenție, nu deschideți acest site.
    .text =
        El nu dovedește cine este. Poate că este un site fals.
        Nu este vina dumneavoastră. Nu scrieți nimic acolo. Întrebați o persoană.
page-unasked = Aici nu citim paginile oficiale.
    .text =
        Nu este vina dumneavoastră.
        Deschideți pagina oficială sau întrebați o persoană.

page-source-unread = Această pagină este pe acest site. Nu am citit-o.
page-source = Această pagină vine de pe acest site. Am citit-o la { $date }, la ora { $hour } și { $minute }.

pages = Citiți o pagină oficială
    .text =
        Dați adresa unei pagini de pe un site oficial.
        O arătăm mare, ecran după ecran.
    .label = Adresa paginii
    .go = Citiți această pagină
    .sites = Citim aceste site-uri

page-lost = Nu mai avem răspunsurile dumneavoastră.
    .text =
        Aparatul dumneavoastră nu le păstrează, sau au trecut 2 ore.
        Nu este vina dumneavoastră. Începeți din nou aici sau deschideți pagina oficială.
    .again = Începeți din nou
