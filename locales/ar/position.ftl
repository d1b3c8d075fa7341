### The position of the phone, on the page of people near you.

position = استعمال موقعي
    .hint = هاتفكم يطلب موافقتكم. نستلم المكان بدقة 1 كم، ولا نحتفظ به.
    .none = هاتفكم لا يقول أين أنتم. اكتبوا مدينتكم.
