### The position of the phone, on the page of people near you.

position = Konumumu kullan
    .hint = Telefonunuz izninizi sorar. Yeri 1 km yakınlıkla alırız, saklamayız.
    .none = Telefonunuz nerede olduğunuzu söylemiyor. Şehrinizi yazın.
