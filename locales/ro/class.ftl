### The exercises of a group, followed by a mediator: a code, a number for each person

# $minutes: since the person last moved
class = Urmăriți exerciții
    .text =
        Fiecare persoană face un exercițiu pe aparatul ei.
        Vedeți pasul ei. Nu vedeți ce scrie.
    .open = Începeți să urmăriți
    .code = Codul de dat
    .join = Pe celălalt aparat: „Exersez fără risc”, apoi „Am un cod”.
    .nobody = Încă nu este nimeni.
    .arrived = Persoana alege un exercițiu.
    .again = Priviți din nou
    .end = Opriți urmărirea
    .since = Minute fără schimbare: { $minutes }
    .done = S-a terminat.
    .slip = O greșeală de privit împreună.

class-door = Am un cod
    .text = Persoana care vă ajută dă acest cod.
    .label = Codul
    .hint = Are 6 cifre.
    .go = Intrați
    .wrong = Acest cod nu merge. Cereți-l din nou.
    .full = Nu mai este loc. Spuneți persoanei care ajută.
    .wait = Prea multe încercări. Așteptați un minut.

# $number: the number of this person in the group
class-seat =
    Sunteți numărul { $number }.
    Persoana care ajută vede pasul dumneavoastră, și nimic altceva.
    .leave = Nu mai arăta
