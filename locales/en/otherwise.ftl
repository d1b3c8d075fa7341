### « Je n’ai pas compris »: the same screen, said otherwise

otherwise = It is normal not to understand everything
    .link = I did not understand
    .page = The page says:
    .again = In other words
    .same = We have no other words. Read again, one sentence at a time.
    .terms = The hard words
    .listen = At the top of this page, touch “Listen”.
    .human = A person can explain it to you
    .say = I did not understand a page. Can you explain it to me?
    .back = Back to my screen
