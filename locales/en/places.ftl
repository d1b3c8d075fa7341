### People near you: the town, the doors, the hours.

near-where = Where are you?
    .hint = Write your town or your postcode.
    .go = Find
near-which = Which is your town?
    .hint = Touch your town.
near-no-town = We did not find this town
    .hint = Write the name in another way. Or write your postcode, with 5 digits.
near = Near { $town }
near-again = Change town
near-from = The distance is counted from the centre of { $town }.
near-first = The nearest places
near-others = You can also ask here
near-every-town = We have no addresses here yet. These are places that almost every town has.
near-nobody = We do not know any place near { $town }. Call, or ask at the town hall (mairie).
near-widened = There is nothing very near. Here is what is less than { $distance } km away.
near-stands-in = Not all town halls make cards. Ask this town hall where to go.
near-find = Find a place near me
near-qr = To keep this page: point your phone at this drawing.
near-show = I want to go to one of these places:
    .nobody = I am looking for a person who can help me, near { $town }.
    .please = Can you show me the way?

## Why one looks for this kind of place

near-for-france-services = A France Services worker can help you.
near-for-mairie = The town hall (mairie) can help you.
near-for-mairie-titres = You need a town hall (mairie) that makes identity cards.
near-for-ccas = The CCAS can help you. It is the town’s social service.
near-for-bibliotheque = The library can help you.
near-for-aide-numerique = A person can help you with the Internet.
near-for-centre-social = The community centre (centre social) can help you.
near-for-association = A charity or local group can help you.
near-for-caf = The CAF can help you.
near-for-cpam = The social security office can help you. Its name: CPAM.
near-for-france-travail = France Travail can help you.
near-for-mdph = The MDPH can help you. It helps people with disabilities.
near-for-prefecture = The préfecture can help you.
near-for-impots = The tax office can help you.
near-for-mission-locale = The mission locale can help you. It helps young people.

## What a place is

place-france-services = France Services: help with all procedures.
place-mairie = Town hall (mairie).
place-mairie-titres = Town hall (mairie) that makes identity cards.
place-ccas = CCAS: the town’s social service.
place-bibliotheque = Library.
place-aide-numerique = Help with the Internet and with procedures.
place-centre-social = Community centre (centre social).
place-association = Charity or local group.
place-caf = CAF.
place-cpam = CPAM: the social security office.
place-france-travail = France Travail.
place-mdph = MDPH: help for people with disabilities.
place-prefecture = Préfecture.
place-impots = Tax office.
place-mission-locale = Mission locale: help for young people.
place-devices = You can use a computer there.
place-price-gratuit = It is free.
place-price-gratuit-sous-condition = It is free for some people. Ask.
place-price-payant = You have to pay.
place-ask-price = Ask the price first.

## When it is open

place-open = Open now, until { $time }.
place-opens-today = Closed now. Opens today at { $time }.
place-opens-tomorrow = Closed now. Opens tomorrow at { $time }.
place-opens = Closed now. Opens on { $day } at { $time }.
place-hours-call = Call to know the opening hours.
place-hours-unknown = We do not know the opening hours.
time-hour = { $hour } h
time-minute = { $hour } h { $minute }

## Where it is

place-here = It is in the centre.
place-metres = { $number } metres away, { $way }.
place-kilometres = { $number } km away, { $way }.
place-walk =
    About { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } on foot.
place-somewhere = We do not know exactly where. Ask the way.
place-map = See on a map: { $name }
way-north = to the north
way-north-east = to the north-east
way-east = to the east
way-south-east = to the south-east
way-south = to the south
way-south-west = to the south-west
way-west = to the west
way-north-west = to the north-west

## Getting in

place-call = Call { $phone }
place-call-first = Call before you come.
place-book = Make an appointment on the Internet: { $name }
place-aidants-connect = A person can do the procedure with you, safely. Say: « Aidants Connect ».
place-takes = Here, they know how to help a person:
place-takes-lecture = who finds it hard to read
place-takes-anglais = who speaks English
place-takes-langues = who speaks another language
place-takes-surdite = who does not hear well
place-takes-vue = who does not see well
place-takes-mobilite = who does not walk well
place-takes-handicap-mental = who has a learning disability
