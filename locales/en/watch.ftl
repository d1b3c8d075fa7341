watch-closed = The { $portal } site is down.
watch-slow = The { $portal } site is very slow.
watch-changed = The { $portal } site may have changed.
watch-you = It is not you.
watch-here = You can continue here.
watch-patience = Wait a little. Press only once.
watch-since = Since { $day } at { $time }.
watch-checked = We read this site on { $date }. The words may be different.
watch-today = Today, you can:
watch-call = Call { $phone }.
watch-again = Try again after { $hour } h.
watch-tonight = Try again before midnight.
watch-link = The link to the site stays below.
watch-more = What to do?
watch-time = { $hour }:{ $minute }

watch-sites = Are the official sites working?
    .hint = We look at these sites several times an hour.
    .none = Here, nobody watches the sites.
watch-foot = Sites that are down
watch-is-open = It works.
watch-is-changed = It may have changed.
watch-is-slow = It is very slow.
watch-is-closed = It is down.
watch-is-unknown = We do not know.
watch-seen = We looked { $day } at { $time }.
watch-days = When the site was down
    .hint = Here are the last 14 days.
    .none = We did not see the site down.
    .other = Another day
    .go = See this day
watch-span = Down from { $from } to { $to }
watch-paper = The paper for this day

watch-constat = Certificate of what we saw
    .number = Number: { $number }
    .site = Official site: { $portal }
    .day = Day: { $date }, Paris time
    .place = Place of our machine: { $place }
    .looks = Our machine opened { $host } { $looks ->
        [one] { $looks } time
       *[other] { $looks } times
    }, from { $from } to { $to }.
    .well = The site answered each time.
    .down = The site was down { $down ->
        [one] { $down } time
       *[other] { $down } times
    }.
    .slow = The site was slow { $slow ->
        [one] { $slow } time
       *[other] { $slow } times
    }.
    .span = From { $from } to { $to }: { $looks ->
        [one] { $looks } failure
       *[other] { $looks } failures
    } in a row.
    .before = It was already down the day before.
    .after = It was still down after midnight.
    .nothing = We did not look at this site on this day.
    .more = The day is not over. The paper may still change.
    .says = This paper says:
    .proves =
        At these times, our machine could not open this site.
        Our Internet was working.
    .limits = Careful:
    .not =
        Only you can say that you tried.
        The last day stays the same.
        The organisation decides.
    .check = To check this paper, scan this code.
    .code = The code to copy
    .file = Keep the text
    .unsigned = This server cannot sign papers.
watch-reason-maintenance = The site said: closed.
watch-reason-failing = The site said: error.
watch-reason-silent = The site did not answer.
watch-reason-unsafe = The site was not safe.
watch-verify = Check a certificate
    .hint = Paste the whole code. It starts with { $start }
    .label = The code
    .go = Check
    .good = This code is true.
    .compare = Compare with the paper. Everything must be the same.
    .bad = This code is refused.
    .why = It is cut, changed, or made somewhere else.
    .key = The key of this server: { $key }

watch-letter = Letter to send
    .hint = Print this page. Write on the lines. Keep a copy.
    .name = Last name and first name:
    .address = Address:
    .file = File number:
    .to = To: { $portal }
    .about = Site down on { $date }
    .text =
        Dear Sir or Madam,
        On { $date }, I wanted to do my procedure on your site.
        The site was down.
        I attach a certificate. Its number is { $number }.
        I ask you to accept my procedure, even late.
        Thank you for answering me in writing.
    .what = My procedure:
    .made = Date:
    .sign = Signature:
    .warn = This letter may be refused. Also call { $phone }, on the same day.
