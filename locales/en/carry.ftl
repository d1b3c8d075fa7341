carry = Continue on my phone
    .scan = Point the phone at this square.
    .once = This square works 1 time, for 2 minutes.
    .here = When the phone opens it, everything is erased here.
    .other = Open on my other device
    .taken = It is open on the other device.
    .old = This square is too old.
    .again = Get a new square

carry-open = Your visit is coming
    .text = Nothing happens? Continue on the other device.

carry-used = This square was already used, or it is too old.
    .text =
        On the other device, ask for a new square.
        Did someone else open it? Tell the staff.
