### « Je n’ai pas compris »: the same screen, said otherwise

otherwise = Her şeyi anlamamak normaldir
    .link = Anlamadım
    .page = Sayfada yazan:
    .again = Başka sözlerle
    .same = Başka sözümüz yok. Cümle cümle yeniden okuyun.
    .terms = Zor kelimeler
    .listen = Bu sayfanın üstünde “Dinle” yazısına dokunun.
    .human = Bir kişi size açıklayabilir
    .say = Bir sayfayı anlamadım. Bana açıklar mısınız?
    .back = Ekranıma dön
