### The search

search = Your search
    .empty = Write a word. For example: card, unemployment, CAF.
    .none = We found nothing.
    .none-hint = Try another word. Or talk to someone.
    .found = Here is what we found.
    .understood = You are looking for: { $words }
    .human = Talk to a person

search-kind =
    .guide = Step-by-step guide
    .fiche = Official text
    .service = Official form or service
    .term = Word explained
    .theme = Topic
