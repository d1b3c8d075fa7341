kit = Workshop kit
    .link = Prepare a workshop
    .address = The address to say or to show
    .after = To write after the address of this site
    .short = In 15 minutes
    .short-show = Show the address.
    .short-text =
        Each person opens the guide.
        Read the first screens together.
        Each person says what they understood.
    .half = In 30 minutes
    .half-text =
        Put the cards on the table. Put them in order.
        Each person follows the guide on their phone.
        Talk about the trap of each screen.
    .hour = In 60 minutes
    .hour-text =
        Look for the papers together.
        Each person does an exercise, then follows the guide.
        Note what each person can do alone.
    .papers = The papers to bring
    .cards = The cards to cut out
