### Where people stumble: numbers of pages, for mediators and operators

stumbles = The figures
    .text =
        Where people stop, where they do not understand.
        We count pages. We note nobody.
    .kept = The figures are kept 13 months after the last visit.
    .run = These figures begin when the server started.
    .none = There are no figures yet.
    .before = Earlier versions
    .screens = Screen by screen
    .languages = Language by language
    .seen = Page seen
    .stopped = Stopped
    .lost = Not understood
    .helped = Help card
    .few = fewer than 5
    .privacy = We count the pages seen, without knowing who sees them.
