### Official texts made into screens: our own words around those of the State.

official-source = Official text of service-public, from { $date }.
official-source-undated = Official text of service-public.
official-not-the-site = Made into steps by Marchepied. Our site is not official.
official-original = See the official page
official-old = Careful: these texts are from { $date }. Some rules may have changed. Check with a person.
official-part = : { $step } of { $steps }
official-know = Good to know
official-note = Please note
official-warning = Careful
official-reminder = Reminder
official-example = Example
official-news = New
official-more = Find out more
official-dated = { $date }
official-closed = This service is not answering at the moment. The public authorities say so.
official-site = See the site: { $name }
official-agent = I need help with this procedure:

service-online = You do this on the Internet.
    .open = Open the official site
service-form = This is a form to fill in.
    .open = Open the form
service-letter = This is a model letter.
    .open = Open the model
service-calculator = This is a calculator, to find out. It sends nothing.
    .open = Open the calculator
service-lookup = This is a tool to search.
    .open = Open the tool
service-closed = This service is not working. The public authorities say so.
    .text = It is not your fault. Try later, or ask a person.
service-file = File:
service-nowhere = The address is not in the official text. Ask a person.

read-doors = The official sites
read-parts = Read another part
read-dossier = See another case

### The list of the official texts, and the page of each

fiches = All procedures
    .hint = These are the texts of the French State. We show them screen by screen.
fiches-events = Events in life
fiches-themes = By topic
fiches-none =
    .text =
        These pages are coming soon.
        The other guides work.
    .how = Do you look after this site?
    .operator =
        The official texts have to be loaded.
        Run this command with the Internet on:
fiche-start = Start, step by step
fiche-papers = The papers mentioned
    .hint = Depending on your case, you need fewer. The steps tell you.

official-situation = What is your situation?
official-case = Which is your case?
official-manner = How do you want to do it?
official-open = What do you want to open?
    .none = Nothing, I go on
official-parts = What do you want to know?
official-all = Read everything, in order
official-all-cases = I do not know, show all cases
official-services = Official sites and forms
official-people = Who can help you
official-links = See also
official-laws = Texts of law
official-after = Do you want anything else?
official-done = No, I have finished
official-next = Here is what comes next
official-answered = You have already answered. Here is what comes next for your case.
official-end = You have read this text
    .text = Do you have a question? A person can help you.

official-facts = In short
official-cost = The price:
official-public = Who it is for:
official-account = To enter the site:
official-calendar = When:
official-count = How many steps:
official-languages = The languages:
official-steps = The steps
official-papers = The papers
official-manual = How to do it
official-tracking = After your request
official-delay = The waiting time
official-appeal = If you do not agree
official-follow = Follow your request

official-nothing = For this case, the official text says nothing more.
official-other =
    .n1 = Other case
    .n2 = Second case
    .n3 = Third case
    .n4 = Fourth case
    .n5 = Fifth case
    .n6 = Sixth case
    .n7 = Seventh case
    .n8 = Eighth case
    .n9 = Ninth case
    .n10 = Yet another case
