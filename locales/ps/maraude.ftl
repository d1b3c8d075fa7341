### Who helps people who sleep outside, in one town (/fr/maraude/CODE), and the kinds of places of the street.

# $day: the day on which somebody last looked
maraude = د هغه چا لپاره مرسته چې بهر ویده کېږي
    .text =
        تل ځای نه وي.
        له تګ مخکې زنګ ووهئ.
    .none = موږ دلته ځای نه پېژنو. پورتنۍ شمېرې ته زنګ ووهئ.
    .seen = نوي شوی په { $day }.
    .door = نن شپه بهر یاست؟ هغه ځایونه چې مرسته کوي

place-accueil-de-jour = د ورځې مرکز (accueil de jour).
place-halte-de-nuit = د شپې د دمې ځای (halte de nuit).
place-douches = حمامونه.
place-repas = ډوډۍ.
place-domiciliation = ستاسو د لیکونو لپاره پته.
place-sante = درملنه.
