### The position of the phone, on the page of people near you.

position = جای من را استفاده کنید
    .hint = تیلفون شما اجازه می‌خواهد. ما جای شما را با دقت 1 کیلومتر می‌گیریم و نگه نمی‌داریم.
    .none = تیلفون شما نمی‌گوید که کجا هستید. شهر خود را بنویسید.
