exercise-numero-dossier = Find Adama’s number
    .line = A letter has many numbers. Only 1 is the right one.
    .story =
        Adama received a letter.
        He wants to know how his request is going.
        Help Adama find his file number.
    .learnt =
        Find the file number on a letter.
        Choose the right file in a list.
        Choose a date in a calendar.

exercise-numero-dossier-suivi =
    Open the letter. Look for the words { $label-numero } (file number).
    Copy the number. Then touch { $label-chercher } (search).
    .numero = On the letter, the file number is { $value-numero }

exercise-numero-dossier-dossiers =
    There are 2 files. Only 1 is still going on.
    Choose it in the menu. Then touch { $label-ouvrir } (open).
    .dossier = The file still going on is { $value-dossier }

exercise-numero-dossier-detail =
    A bill is missing. Read the last day.
    Choose this date. Then touch { $label-confirmer } (confirm).
    .date = The last day is { $value-date }
