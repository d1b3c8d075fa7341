### The position of the phone, on the page of people near you.

position = Узяти моє місце
    .hint = Телефон спитає вашої згоди. Ми отримуємо місце з точністю до 1 км і не зберігаємо його.
    .none = Телефон не каже, де ви. Напишіть своє місто.
