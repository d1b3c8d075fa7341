### The mediator's desk: for the person who helps, and the sheet for the person who was helped

atelier = Helping without doing it for them
    .text =
        These pages are for the person who helps.
        You see the same screen as they do, with advice.
    .language = Which language does the person read?
    .guide = Which procedure are you doing together?
    .link = Are you helping someone? Open the workshop
    .home = Workshop
    .next-person = Next person

atelier-phrase = The words of the workshop
    .hint = Ask the team that runs this site for them.
    .go = Open the workshop
    .wrong = These are not the right words.
    .wait = Too many tries. Wait one minute.

atelier-notes = Advice for you
    .reads = The person reads:
    .dire = To say
    .laisser = To let them do
    .piege = The trap
    .phone = Continue on the person’s phone
    .end = Finish and print the sheet

atelier-never = Never touch
    .text = The password, the codes and the bank card are theirs.

atelier-ladder = This screen: who did it?
    .shown = I showed it
    .together = We did it together
    .alone = The person did it alone

atelier-sheet = Your sheet
    .goals = Next time
    .together = Next time, do it with someone.
    .alone = Next time, try without help.
    .known = You know how to do it.

atelier-question = A question
    .dire = Read the question aloud, then wait.
    .laisser = The person chooses and touches the screen.
    .piege = Answering for them, to go faster.

atelier-form = A field to fill in
    .dire = Point to the right line of the paper.
    .laisser = The person types.
    .piege = Copying a figure from the wrong paper.

atelier-checklist = Papers
    .dire = Look for the papers together, one by one.
    .laisser = The person ticks what they have.
    .piege = Keeping their papers, or a copy.

atelier-handoff = The door to the official site
    .dire = Read the address of the site together, slowly.
    .laisser = The person opens the site and types their codes.
    .piege = A fake site imitates the real one. Check the address.

atelier-reading = A reading
    .dire = Read together. Ask what the person understood.
    .laisser = The person goes on when they are ready.
