### The pouch of papers, and what is lent of it.

pouch = My pouch of papers
    .link = My pouch of papers
    .text =
        The pouch keeps photos of your papers.
        { $count } words open it, on any device.
        We do not ask for a name, an e-mail or a phone number.
    .warning = Without the words, nobody can open it again. Not even us.
    .original = Always keep your real papers at home.
    .new = Make my pouch
    .have = I already have { $count } words
    .go = Open the pouch
    .close = I have finished, close the pouch

pouch-words = The { $count } words of your pouch
    .address = To open it, go to this address. Then type the words.
    .months = Months we keep the pouch after your last visit: { $months }.

pouch-papers = My papers
    .none = The pouch is empty.
    .since = Added on { $date }.
    .see = See page { $number }
    .save = Download page { $number }
    .more = Add a page, or erase
    .remove = Erase this paper
    .erase = All the papers and the words will be erased.

pouch-add = Add a paper
    .left = Free places: { $count }.
    .not = No password, and no health paper.
    .kind = Which paper?
    .photo = Take a photo
    .file = Or choose a photo or a PDF
    .go = Keep this paper

pouch-refused = This paper is not kept
    .nothing = Choose the paper, and a photo.
    .kind = Send a photo or a PDF.
    .broken = The file is damaged. Take another photo.
    .large = The file is too big. Take another photo.
    .acts = This PDF holds more than a paper. Take a photo.
    .full = The pouch is full. Erase a paper.
    .busy = Many people are sending photos. Wait a little.
    .later = Something has failed on our side. Keep your paper safe. Try again later.
    .several = Send 1 file at a time.
    .waiting = There is no room left. The person must open their pouch.

pouch-lend = Lend papers to a person
    .text =
        The person sees only the papers you choose.
        You can stop the loan at any time.
    .papers = Which papers?
    .time = For how long?
    .hour = 1 hour
    .day = 1 day
    .week = 1 week
    .go = Lend these papers
    .none = Choose at least one paper.

pouch-lent = Give these { $count } words to the person
    .until = The loan ends on { $day } at { $time }.
    .ended = The loan ended on { $day } at { $time }.
    .others = Keep the words of your pouch for yourself.
    .back = Stop this loan

pouch-journal = Who looked
    .nobody = Nobody has looked yet.
    .somebody = A person
    .came = { $who }, { $day } at { $time }: opened the loan.
    .saw = { $who }, { $day } at { $time }: { $what }
    .gave = { $who }, { $day } at { $time }: paper added, { $what }
    .left = { $who }, { $day } at { $time }: left a note.
    .wrote = Note from { $who }, { $day } at { $time }: { $what }

pouch-loan = Papers were lent to me
    .text = Type who you are, then the { $count } words.
    .who = Who are you?
    .example = For example: town hall desk
    .go = See the papers
    .rules =
        You cannot lend these papers to others.
        The person knows who looked, and when.
    .note = Write a note for the person
    .note-go = Leave the note
    .noted = The note is left.
    .number = Do not type a social security number.
    .done = I have finished

pouch-gift = What { $who } added
    .when = Added { $day } at { $time }.
    .see = See this paper
    .keep = Keep in my pouch
    .throw = Do not keep, erase
    .erase = Erase this note

pouch-give = Add a paper for the person
    .text = The person will see it. They will choose to keep it.
    .go = Add this paper
    .done = The paper is added. The person will see it.

pouch-over = This loan is over
    .text =
        The time has passed, or the person stopped the loan.
        They can lend again, with other words.

pouch-closed = It is closed
    .text = On a shared computer, close all the windows.

pouch-gone = This pouch is no longer there
    .text = It was erased, or it is too old.

pouch-shut = We cannot open the pouch now
    .text = Keep your words safe. Try again later.
pouch-lost = We have lost this page
    .text =
        The page is damaged, or it is no longer there.
        Take another photo of your paper.
        Your other papers stay.

pouch-whole = Download as 1 PDF, { $size } MB at most
    .size = The site takes files of { $size } MB at most.
    .types = It takes: { $types }.
    .several = You can send several files for one paper.
    .one = Send only 1 file for each paper.
    .check = Check on the site which files it takes.

pouch-heavy = This paper does not fit into 1 PDF
    .text = It has too many pages. Download each page.

pouch-dated = What date is written on this paper?
    .example = For example: 15 juin 2025
    .go = Keep the date
    .day = Date written on it: { $date }.
    .change = Change the date
    .refused = We did not understand the date. Write the day, the month, the year.

pouch-age = It is too old: its age in months is { $months }.
    .bound = It must be under { $bound } months old.
    .look = Look at its date. It must be under { $bound } months old.

pouch-guide = Your papers for this procedure
    .closed = Your pouch is closed.
    .there = You have it.
    .missing = It is missing.

numbers = My important numbers
    .text =
        Print this page. Write by hand.
        We keep nothing.
    .name = My name
    .other = Another number

pouch-privacy = The pouch of papers
    .list =
        We keep your papers only if you ask.
        They are locked with your words. We cannot read them.
        A pouch keeps at most { $papers } papers, and { $size } MB.
        It is erased after this many months without a visit: { $months }.
        A loan ends after 1 week at most.
        What a person adds waits for your choice.
    .elsewhere =
        Your locked papers are kept with another hosting company.
        This company sees only locked papers.
