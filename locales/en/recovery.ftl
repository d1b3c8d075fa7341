recovery = If I lose my words
    .text =
        2 people you trust can help you.
        You choose these people. We do not ask their names.
        Each person keeps one sheet.
        One sheet alone opens nothing.
        Both sheets together give new words, after { $days } days.
    .warning = These two people together can open everything. Choose well.
    .notice =
        Does somebody bring both sheets?
        You will see it when you open with your words.
        You will have { $days } days to refuse.
    .go = Make the two sheets
    .have = You already have two sheets.
    .older = New sheets replace the old ones.
    .again = Make two other sheets
    .drop = Cancel my two sheets
    .privacy = The recovery sheets carry no name here.

recovery-papers = Your two recovery sheets
    .text =
        Print this page, or copy the words by hand.
        You see these sheets only once.
        Give one sheet to each person.
        Do not keep the two sheets together.
    .done = I have the two sheets

recovery-paper = Recovery sheet { $number } of 2
    .for = This sheet helps:
    .keeper = It is kept by:
    .text =
        Keep this sheet at home. Do not photograph it.
        Has the person lost their words? Bring the two sheets together.
        The new words come { $days } days later.
    .address = Write the words of both sheets at this address:

recovery-lost = I have lost my words
    .text =
        You need your two recovery sheets.
        First write the { $count } words of one sheet, in order.
    .read = Sheet { $number } is read.
    .other = Write the { $count } words of the other sheet.
    .same = It is the same sheet twice. Take the other sheet.
    .go = Continue
    .again = Start again with the first sheet
    .none = I do not have the two sheets
    .none-text =
        Then nobody can open it again. Not even us.
        Start the procedure again, or make another pouch.

recovery-wait = Your request is noted
    .text =
        Come back on { $day } at { $time }.
        Bring the two sheets.
    .last = The last day is { $last }. After that, you must ask again.
    .hurry = Is it urgent? Do not wait. Start the procedure again now.
    .why =
        This wait protects you.
        Have you found your words? Open with them now.

recovery-words = Your { $count } new words
    .text =
        The old words open nothing any more.
        The two sheets will be of no more use.
    .go = I have written down my words

recovery-notice = Somebody brought your two recovery sheets
    .text =
        It was on { $day } at { $time }.
        The sheets will give new words on { $then } at { $at }.
        Is it not you? Refuse now.
    .go = Refuse and cancel the sheets
