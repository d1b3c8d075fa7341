resume-stop = Do you want to stop here?
    .link = I stop here
    .text =
        We keep your place.
        We give you { $count ->
            [one] { $count } word
           *[other] { $count } words
        } to write on paper.
        With these words, you come back here, on any device.
    .learnt = What you know how to do is kept too.
    .none = We do not ask for a name, an e-mail or a phone number.
    .warning = Without these words, nobody can open it again. Not even us.
    .go = Keep my place
    .back = Go back to my screen

resume-words = { $count ->
        [one] Your { $count } word
       *[other] Your { $count } words
    }
    .keep = Write these words on paper, or take a photo.
    .same = Your words are the same as before.
    .same-square = Keep the same paper and the same words.
    .warning = Keep them safe. Only they open your place.
    .trust = Give these words only to a person you trust.
    .address = To come back, go to this address. Then write your words.
    .square = Or point your camera at this square.
    .months = We keep your place for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } after your last visit.
    .left = You can leave. On a shared computer, close all the windows.

resume-guide = Your procedure
    .steps =
        { $steps ->
            [one] There is 1 screen left.
           *[other] There are { $steps } screens left at most.
        }
    .done = What you answered
    .papers = The papers to prepare
    .help = Who can help you
    .sent = You saw the confirmation of the site.
    .early = You can do it from { $opens }.
    .last = Today is the last day.
    .open =
        { $days ->
            [one] There is 1 day left. Last day: { $closes }.
           *[other] There are { $days } days left. Last day: { $closes }.
        }
    .late = The date has passed: { $closes }.
    .late-help = Call quickly, or go and see a person. They can tell you what to do.

resume = Go back to my place
    .hint = Write your { $count ->
        [one] { $count } word
       *[other] { $count } words
    }, in the order of your paper.
    .label = Word { $number }
    .easy = With or without accents, in small or capital letters.
    .go = Open my place
    .lost = I have lost my words
    .lost-text =
        Nobody can find your words again. Not even us.
        Start the procedure again. It is free.
        A person can help you start again.
    .papers = I have recovery sheets
    .tile = I have words to come back

resume-unknown = This word is not in our list: { $word }
    .text = Look at the word on your paper again.
resume-several = Several words look like: { $word }
    .text = Look at your paper. It may be:
resume-count = You need { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
    .text = Write one word in each box.
resume-none = These words open nothing
    .text = Look again at each word, and the order of the words.
    .old = A place is erased after { $months ->
        [one] { $months } month
       *[other] { $months } months
    } without a visit.
resume-wait = Wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
    .text = Then touch the button. Your words are still there.
resume-broken = We cannot keep anything right now
    .text =
        Your screen is still there.
        Wait a little. Then try again.
resume-shut = We cannot open anything right now
    .text = Keep your paper safe. Try again later.

resume-back = Welcome back
    .go = Continue
    .gone = This guide is no longer there. Look for the procedure from the home page.

resume-erase = Erase everything now
    .text = Your words will be of no use.
    .go = Yes, erase everything
resume-erased = Everything is erased
    .text = You can throw your paper away.

resume-privacy = The words to come back
    .list =
        We keep your place only if you ask for it.
        It is locked with your words. We cannot read it.
        It is erased after { $months ->
            [one] { $months } month
           *[other] { $months } months
        } without a visit.
        You can erase everything at any time.

resume-copies = Our safety copies are erased after { $days } days at most.
