hebergement-urgence = Find where to sleep tonight
    .tile = I have nowhere to sleep
    .line = Tonight, or soon. For you or another person.
    .keywords = 115 emergency housing shelter bed sleep sleeping outside street homeless no home no house hotel hostel samu social siao eviction evicted kicked out night cold violence family children
    .agent = I have nowhere to sleep. I need help for tonight.

hebergement-urgence-danger = What is happening?
    .hint = For a bed, you can call right now. It is free.
    .text = { $phone }
    .danger = I am in danger
    .malade = A person is very unwell
    .dehors = I have nowhere to sleep tonight
    .bientot = I am going to lose my home
    .autre = I am helping a person who is outside
    .autrement =
        What is the most serious thing now?
        Someone hurts you, or you are afraid? Take the first answer.
        Otherwise, read the other answers one by one.
    .laisser = The person points to their answer. In danger, call yourself.
    .dire = Speak softly, away from others.

hebergement-urgence-secours = Call now
    .hint = It is free, day and night.
    .text = { $police }
    .list =
        The police: { $police } or { $europe }.
        You cannot speak? Write a text message to { $sourds }.
        Violence against a woman: { $violences }.
        A child in danger: { $enfance }.
    .note = Get out if you can. Go to a place with people.
    .next = And now, where to sleep?

hebergement-urgence-soins = Call { $samu } now
    .hint = It is free, day and night.
    .text = { $samu }
    .steps =
        Say where you are.
        Say what you see.
        Stay with the person.
    .note =
        { $europe } works too.
        You cannot speak or hear? Write a text message to { $sourds }.
    .next = And now, where to sleep?

hebergement-urgence-qui = Who is looking for a bed?
    .hint = Everyone can call { $phone }, with or without papers.
    .seul = One or more adults
    .famille = A family with children, or a pregnant woman
    .jeune = Me. I am under 18
    .autrement =
        Say who needs a bed.
        Adults, without children? Take the first answer.
        Children, or a pregnant woman? Take the second answer.
        You are under 18? Take the third answer.

hebergement-urgence-jeune = Call { $enfance }
    .hint = It is free, day and night. Nobody sees the call on the bill.
    .text =
        { $enfance }
        Say your age, and where you are.
        Say: « I am alone. I have nowhere to sleep. »
        { $phone } can help too.
    .warning = Are you afraid? Call { $police }, or go to the police.

hebergement-urgence-telephone = Do you have a phone?
    .hint = { $phone } works without a phone plan and without credit.
    .yes = Yes
    .no = No, or the battery is empty

hebergement-urgence-sans-telephone = Ask someone
    .text = Say: « Can I call { $phone }? It is free. »
    .list =
        the town hall
        a pharmacy, a café
        the station, the hospital
        a day centre
        the police

hebergement-urgence-avant = Before you call
    .list =
        Look for the name of the street and the town.
        Look for the station or the bus stop.
        Take something to write with.
        Keep enough battery.
    .note = You do not need any paper. You can choose not to say your name.

hebergement-urgence-dire = What you say
    .list =
        « I have nowhere to sleep tonight. »
        « I am at this place. »
        « I am alone. » Or: « There are 2 of us. »
        « I am ill. » Or: « I have a dog. »
        « I am afraid of someone. »
    .note = Do you speak another language? Say its name. They look for a person who speaks it.

hebergement-urgence-dire-famille = Talk about the children too
    .list =
        « I have 2 children, aged 4 and 7. »
        « I am 6 months pregnant. »
        « My baby is ill. »
        « They go to school here. »
    .note = They then look for a place for your family.

hebergement-urgence-appel = Call { $phone }
    .hint = It is free, day and night.
    .text = { $phone }
    .steps =
        Wait. It can take a long time.
        Answer the questions.
        Ask: « Do you have a place? »
        Write down the time and the answer.
    .warning = There is not always a place. It is not your fault.
    .next = I have called

hebergement-urgence-reponse = What does { $phone } say?
    .place = They give me a place to go
    .complet = There is no place
    .personne = Nobody answers
    .autrement =
        You called. How does the call end?
        They give you an address? Take the first answer.
        They say no? Take the second answer.
        Nobody speaks? Take the third answer.
    .laisser = The person speaks on the phone themselves, if they can.

hebergement-urgence-aller = Write everything down
    .list =
        The address and the name of the place.
        Until what time you can arrive.
        How to get there.
        For how many nights.
    .text = Is it too far, or are you late? Call { $phone }.
    .note = Take your papers and your medicines, if you have any.

hebergement-urgence-complet = No place? Ask for something else
    .list =
        « What time should I call again? »
        « Where can I eat, wash, get warm? »
        « Can a team come to see me? »
        « Can you write down my call? »
    .text = Call { $phone } again tonight and tomorrow.
    .note = A place may become free.

hebergement-urgence-rappeler = Call again
    .text =
        Many people call { $phone }.
        Wait a little. Then try again.
        Write down the time of each call.
    .note = In the meantime, go and see someone.

hebergement-urgence-portes = Go and see someone
    .text = Say: « I have nowhere to sleep tonight. »
    .list =
        The CCAS or the town hall.
        A day centre.
        A charity.
        Your children’s school.
        The hospital, if you are ill.
    .note = They know other places. They can call with you.

hebergement-urgence-nuit = If you are outside tonight
    .list =
        Stay with other people.
        Choose a place with light.
        Keep your papers on you.
        Call { $phone } again, even at night.
    .warning =
        Very cold, or very unwell? Call { $samu } or { $europe }.
        In danger? Call { $police }.

hebergement-urgence-droits = Still no place?
    .text =
        Keep the list of your calls.
        Ask for a social worker at the town hall.
        Say: « I want to write to the commission de médiation. »
        The paper is { $formulaire }. It is free.
    .note = This group can ask the State for a place for you.

hebergement-urgence-demain = And tomorrow?
    .list =
        Ask at the place: « Can I stay? »
        If not, call { $phone } again early.
        Ask for a social worker.
        Ask the CCAS for an address for your letters.
    .note = A person can follow your case.

hebergement-urgence-perdre = Do you have a bed tonight?
    .hint = For example at home, or at a friend’s.
    .yes = Yes
    .no = No

hebergement-urgence-garder = Ask for help now
    .steps =
        Keep all the letters.
        Go to the CCAS or the town hall.
        Say: « I am going to lose my home. »
        Show the letters. Read the dates together.
        Ask for a social worker.
    .note = No bed any more one evening? Call { $phone }.

hebergement-urgence-aider = Help a person who is outside
    .steps =
        Talk to them. Ask if they want help.
        Call { $phone }. It is free.
        Say where they are, and how they are.
    .warning =
        Is the person very unwell? Call { $samu } and stay there.
        Is it a child alone? Call { $enfance }.
