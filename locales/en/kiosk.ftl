kiosk-finish = I have finished
kiosk-welcome =
    This computer is for everyone.
    At the end, touch “I have finished”. Everything is erased.
    Do you want to listen? Put on headphones.
kiosk-still = Are you still there?
    .text = Touch the screen to continue. If not, everything is erased.
    .yes = Yes, I continue
kiosk-end = It is finished. Everything is erased.
    .text =
        Take your papers and your card.
        Also take your sheets from the printer.
    .start = Start a visit

kiosk-keys = Keys
    .comma = comma
    .slash = slash
    .erase = Erase

kiosk-paper = Nothing comes out of the printer?
    .text =
        It is not your fault.
        Ask at the desk.
        You can also copy this page by hand.
