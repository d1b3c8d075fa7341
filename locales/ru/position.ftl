### The position of the phone, on the page of people near you.

position = Взять моё место
    .hint = Телефон спросит вашего согласия. Мы получаем место с точностью до 1 км и не храним его.
    .none = Телефон не говорит, где вы. Напишите свой город.
