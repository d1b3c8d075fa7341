### Days and months.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

# The first day of a month
date-first = 1er
# A day of the months around today
date-day = { $weekday } { $day } { $month }
# A day with its year
date-full = { $day } { $month } { $year }
# A month with its year
date-month = { $month } { $year }
