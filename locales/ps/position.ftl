### The position of the phone, on the page of people near you.

position = زما ځای وکاروئ
    .hint = ستاسو ټیلیفون اجازه غواړي. موږ ځای تر 1 کیلومتره پورې اخلو، او نه یې ساتو.
    .none = ستاسو ټیلیفون نه وايي چې چېرته یاست. خپل ښار ولیکئ.
