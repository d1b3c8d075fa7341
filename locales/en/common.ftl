### Words of every page: the bar, the way to a human, the end of the page.

site-name = Marchepied
    .line = Your official procedures, step by step
bar-home = Home
bar-help = Help
bar-languages = Languages
bar-larger = Larger text
skip = Go to the content

progress = Step { $step } of { $steps }
way-on = Continue
way-back = Back
choice-unsure = I do not know
not-sent = Not sent yet

help-title = Talk to someone
help-call = Call { $portal }: { $phone }
help-say = Say: { $words }
help-near = A person near me
help-show = Show this screen to a staff member
help-doubt = This number needs to be checked.

display-title = Size and colours
display-size-1 = Normal text
display-size-2 = Large text
display-size-3 = Very large text
display-colours-auto = Colours of the device
display-colours-claires = Light colours
display-colours-sombres = Dark colours
display-colours-fortes = Strong contrast

foot-state = This is not a site of the State.
foot-free = Free. We send nothing.
foot-legal = Who we are
foot-privacy = Privacy
foot-access = Accessibility

foot-translation = Translated on { $date }. The French text is the one that counts.
    .reviewed = A person who speaks the language reread it on { $date }.
    .unreviewed = Nobody has reread this translation yet. If in doubt, show this screen to a staff member.

term-ask = What is this: { $term }?

### The front door

front = What do you need to do?
    .hint = We guide you, screen by screen.
front-emergency = Are you sleeping outside?
    .call = Call 115. It is free.
front-search = Search with a word
    .go = Search
front-fiches = { $texts } texts of the French State, screen by screen
front-other = Something else
    .hint = A person can help you.

### The page of human help

help-page = A person can help you
    .hint = It is free. You can come without knowing anything.
help-places = Go and see someone
    .list =
        France Services: a staff member helps you with all procedures. It is free.
        The town hall (mairie): ask at the reception desk.
        The CCAS (centre communal d’action sociale, the town’s social service): it helps the people who live there. It is often in the town hall.
        The library: ask if they help people with the Internet.
    .say = Say: « I need help with a procedure on the Internet. »
    .find = You do not know where it is? Ask at the town hall.
help-phones = Call
    .hint = Keep some paper and a pen near you.
help-tip = To get good help
    .list =
        Bring your papers and your phone.
        Keep your passwords to yourself.
        Ask for a paper with the next date.

### The card shown to an agent.

agent-title = Hello, can you help me?
    .hard = Reading or using the Internet is difficult for me.
    .here = I have reached this question:
    .answers = My answers:
    .papers = The papers needed:
    .sent-not = Nothing has been sent yet.
    .please = Please explain to me slowly. I want to learn how to do it.
    .back = Back to my screen

### The hand-off sheet

handoff-door = Open the { $portal } site
handoff-address = You are going to this site
    .check = At the top of the screen, you must see this address.
handoff-fake = Beware of fake sites
handoff-land = On the site
handoff-bring = Keep near you
handoff-copy = Your figures to copy
    .none = The figures that you wrote down.
    .button = Copy
    .done = Copied
    .total = Total
handoff-phone = Or by phone
handoff-say = On the phone
handoff-place = Or in person
handoff-planb = If the site does not work
handoff-done = I have finished on the site
handoff-print = Print this page
handoff-remind = Put a reminder in my phone
handoff-qr-sheet = Continue on your phone: point the camera at this square.
handoff-qr-door = For your phone: point the camera at this square. The official site opens.
handoff-leave = You are leaving Marchepied. This site is not ours.

remind-summary = { $title }
remind-text = Last day: { $closes }. Open the guide: { $link }
remind-text-bare = Last day: { $closes }.
remind-alarm = { $title }: last day { $closes }

### Checklists

check-hint = Touch a paper to tick it.
check-where = Where to find it?

### Typed answers

entry-go = OK
entry-example = Example: { $example }
entry-kept = This answer stays on your device. It is deleted after 2 hours.
entry-forgotten = What you write is not kept.
entry-skip = Continue without writing
month-other = Another month
    .label = Write the month
    .example = February 2027
tally-row = Line { $number }
tally-add = Add
tally-undo = Delete the last line
tally-done = I have finished
tally-total = Total

refusal-title = Write it in another way
refusal-empty = The box is empty. Write your answer.
refusal-not-a-number = Write a number with digits. Example: 35
refusal-not-a-date = Write the day, the month and the year. Example: 3 December 2026
refusal-not-a-month = Write the month and the year. Example: November 2026
refusal-too-small = The smallest possible number is { $least }.
refusal-too-large = The largest possible number is { $most }.
refusal-too-early = This date is too long ago. Look at the date again.
refusal-too-late = This date is too far in the future. Look at the date again.
refusal-no-such-day = This month has only { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Look at the date again.
refusal-ambiguous = Do you mean { $a } or { $b }? Write it as it is here.
refusal-too-long = It is too long. Write only the answer.
refusal-day-and-month-swapped = The day comes before the month. Do you mean { $perhaps }?
refusal-day-missing = The day is missing. Example: 3 December 2026
refusal-month-missing = The month is missing. Example: 3 December 2026
refusal-no-such-month = Months go from 1 to 12. Example: 3 December 2026
refusal-several-numbers = There are several numbers. Write only one number.
refusal-too-many-decimals = After the comma, write 2 digits. Example: 12,50
refusal-year-out-of-range = The year must be between { $least } and { $most }.
refusal-other = We did not understand. Write as in the example.

### Errors

error-fault = It is not your fault.
error-back = Back to the home page
error-missing = This page does not exist
    .text = Perhaps the address has changed.
error-language = This language is not here yet
    .text = You can continue in French.
error-broken = Something went wrong on our side
    .text = Wait 1 minute. Then try again.
error-slow = The answer is taking too long
    .text = Wait 1 minute. Then try again.
error-busy = Too many people are here at the same time
    .text = Wait 1 minute. Then try again.
error-large = What you are sending is too big
    .text = Go back. Write less text.
error-head = Your device is sending too much information
    .text = Delete the cookies of this site. Then try again.
error-way = This action is not possible here
    .text = Go back to the home page. Start again from there.
error-foreign = This request comes from another site
    .text = For safety, we do not follow it. Start again from the home page.
error-elsewhere = We do not read this address
    .text = We read only some official sites. Check the address, or ask a person.

### Pages about us

legal = Who we are
    .text =
        Marchepied is open software. It is free.
        It is not a site of the State.
        We explain the procedures. We do not send anything for you.
legal-publisher = Person in charge: { $publisher }
legal-host = Hosting: { $host }
legal-contact = Write to us or call us: { $contact }
legal-nobody = The person in charge has not written their name here yet.
legal-source = Source code of this version: { $source }
legal-guides = Who has reread our guides?
    .read = Reread by { $by }, on { $date }.
    .unread = Not yet reread by the people concerned.
legal-data = The names of towns come from: { $sources }.
legal-licence = Software under the AGPL 3.0 licence. Texts under the CC BY-SA 4.0 licence.

privacy = Privacy
    .text =
        We never ask for your name.
        We never ask for your password or your email.
        We never ask for your social security number.
    .list =
        Your choices are in the address of the page. They do not say who you are.
        Your figures stay in your device, hidden, for 2 hours.
        We have no advertising and no tracking.
        We do not write down your address or your answers.
    .note = On a shared computer, close all windows at the end.

access = Accessibility
    .text =
        We want every page to work for everyone.
        It works with the keyboard, without images, colours or scripts.
        You can make the text larger and change the colours.
    .note = No expert has checked this site yet. So its legal status is: not compliant.
    .trouble = Does a page block you? Tell the person who runs this site.
    .defender = You get no answer? The Défenseur des droits (the public defender of rights) can help you. It is free.

### The command line

cli-open = Open this address in your browser: { $address }
cli-stop = To stop: Ctrl and C.
