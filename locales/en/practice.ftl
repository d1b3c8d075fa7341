practice = Practise
    .tile = Practise without risk
    .tile-hint = A pretend site, to learn.
    .hint = Take an exercise. Here, a mistake does no harm.
    .before = Practise first
practice-banner = This is practice. Nothing is sent.
practice-minutes = About { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
practice-story = The story
practice-papers = The papers
practice-files = The files
    .take = Take { $file }
practice-start = Start

practice-guide = The guide
    .quiet = Hide the guide
    .loud = Show the guide
practice-paper = Look at: { $paper }
practice-slip = It does not matter. Let us correct it.
    .empty = A box is empty: { $label }.
    .unreadable = The site does not understand: { $label }.
    .other = Look again: { $label }.

practice-done = Well done, it is finished
    .text = It was a game. The real procedure is still to do.
    .learnt = Now you know how to
    .print = Print this page
    .again = Start again
    .real = Do the real procedure
    .back = Go back to my procedure
    .others = Another exercise
