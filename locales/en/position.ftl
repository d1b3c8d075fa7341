### The position of the phone, on the page of people near you.

position = Use my position
    .hint = Your phone asks if you agree. We get the place to within 1 km, and do not keep it.
    .none = Your phone does not say where you are. Write your town.
