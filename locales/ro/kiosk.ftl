kiosk-finish = Am terminat
kiosk-welcome =
    Acest calculator este pentru toată lumea.
    La sfârșit, atingeți „Am terminat”. Totul se șterge.
    Doriți să ascultați? Puneți căști.
kiosk-still = Mai sunteți aici?
    .text = Atingeți ecranul ca să continuați. Altfel, totul se șterge.
    .yes = Da, continui
kiosk-end = Gata. Totul este șters.
    .text =
        Luați-vă actele și cardul.
        Luați și foile din imprimantă.
    .start = Începeți o vizită

kiosk-keys = Taste
    .comma = virgulă
    .slash = bară
    .erase = Ștergeți

kiosk-paper = Nu iese nimic din imprimantă?
    .text =
        Nu este vina dumneavoastră.
        Întrebați la recepție.
        Puteți și copia această pagină de mână.
