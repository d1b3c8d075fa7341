exercise-session = Intrați, site-ul se închide, reveniți
    .line = Site-ul se închide după 5 minute. Știți să reveniți.
    .story =
        Moussa are un mesaj în spațiul lui personal.
        Parola lui este pe card.
        Scrieți numai această parolă. Țineți parolele dumneavoastră numai pentru dumneavoastră.
    .learnt =
        Să copiați o parolă, literă cu literă.
        Să vedeți un site închis fără frică: totul este bine.
        Să reveniți și să începeți din nou.
        Să închideți la sfârșit spațiul personal.

exercise-session-connexion =
    Deschideți cardul lui Moussa. Copiați cele 2 rânduri.
    Contează literele mari și literele mici.
    Apoi atingeți { $label-connecter } (intrați în cont).
    .identifiant = Scrieți exact { $value-identifiant }
    .secret = Scrieți exact { $value-secret }
    .oubli = Parola este pe card. Copiați-o.

exercise-session-espace =
    Ați intrat. Citiți chenarul: site-ul se închide după 5 minute.
    Imaginați-vă: căutați o hârtie, trec 5 minute.
    Acum atingeți { $label-lire } (citesc mesajul).

exercise-session-expiree =
    Site-ul s-a închis singur. Nu este vina dumneavoastră.
    Este ca să vă păzească actele.
    Atingeți { $label-reconnecter } (intrați din nou).

exercise-session-encore =
    Site-ul a păstrat primul cuvânt. Scrieți din nou parola.
    Apoi atingeți { $label-connecter } (intrați în cont).
    .identifiant = Scrieți exact { $value-identifiant }
    .secret = Scrieți exact { $value-secret }

exercise-session-message =
    Citiți mesajul. Bravo.
    Înainte să plecați, închideți spațiul: atingeți { $label-deconnecter } (ieșiți din cont).
    .fermer = Mesajul se închide, dar spațiul rămâne deschis. Atingeți { $label-deconnecter } (ieșiți din cont).

exercise-session-ferme =
    Spațiul este închis. Poate veni altă persoană.
    Atingeți { $label-fin } (sfârșit).
