//! The hand-off sheet: leaving by the official door, knowing what waits on the other side.

use maud::{Markup, html};

use super::phone::dialled;
use super::scene::Scene;
use super::tile::{icon, qr};
use super::values::shown;
use super::voice::Voice;
use crate::guide::{
    Ask, Block, Door, EntryKind, Handoff, Phrase, Role, Screen, Tally, Typed, Words, column_sum,
    typed,
};
use crate::locale::dates;
use crate::portals::{Link, Portal};

/// A host that is longer than this is written smaller on a phone.
const LONG_HOST: usize = 16;

/// The whole sheet.
pub(super) fn sheet(scene: &Scene, voice: Voice, door: &Handoff) -> Markup {
    let (portal, link) = match (&door.door, scene.portal()) {
        (Door::Official(official), _) => {
            return super::door::sheet(scene, voice, official, door);
        }
        (Door::Link(_), None) => return html! {},
        (Door::Link(link), Some(portal)) => {
            (portal, portal.links.get(link).expect("a compiled hand-off names a known link"))
        }
    };
    let scribe = scene.scribe(voice);
    let blocks = &scene.place.screen.blocks;
    let (hint, rest): (Vec<_>, Vec<_>) = blocks.iter().partition(|block| is_hint(block));
    html! {
        (scribe.blocks(hint))
        (address(voice, portal, link))
        (scribe.blocks(rest))
        (numbered(voice, "handoff-land", door.land.as_ref()))
        (bring(voice, door))
        (copies(scene, voice, door))
        (super::practice::before(scene))
        a.g data-portal=(portal.id) rel="noreferrer" href=(link.url) { (voice.say("handoff-door")) }
        p { (voice.say("handoff-leave")) }
        (done(scene, voice))
        (phone(voice, portal, door))
        (listed(voice, "handoff-planb", door.plan_b.as_ref()))
        (qr_of(scene, voice, &link.url))
        (tools(scene, voice, door))
    }
}

fn is_hint(block: &Block) -> bool {
    matches!(block, Block::Said { role: Role::Hint, .. })
}

/// The host, as large as it fits, cut at its dots only.
pub(super) fn big_host(host: &str) -> Markup {
    html! {
        p.y.j[host.len() > LONG_HOST] dir="ltr" { @for (index, part) in host.split('.').enumerate() { @if index > 0 { wbr; "." } (part) } }
    }
}

fn address(voice: Voice, portal: &Portal, link: &Link) -> Markup {
    html! {
        p { (voice.say("handoff-address")) }
        (big_host(&link.host))
        p { (voice.say("handoff-address.check")) }
        div.a { p { b { (voice.say("handoff-fake")) } } p { (voice.say(&format!("{}.fake", portal.words.key()))) } }
    }
}

fn numbered(voice: Voice, title: &str, words: Option<&Phrase>) -> Markup {
    html! {
        @if let Some(words) = words {
            h2 { (voice.say(title)) }
            ol { @for line in voice.lines(words.key()) { li { (line) } } }
        }
    }
}

fn listed(voice: Voice, title: &str, words: Option<&Phrase>) -> Markup {
    html! {
        @if let Some(words) = words {
            h2 { (voice.say(title)) }
            ul { @for line in voice.lines(words.key()) { li { (line) } } }
        }
    }
}

/// What to say on the phone: the person who answers speaks French.
fn to_say(voice: Voice, words: Option<&Phrase>) -> Markup {
    let Some(words) = words.filter(|_| voice.is_abroad()) else {
        return listed(voice, "handoff-say", words);
    };
    let both = voice.in_french().lines(words.key()).into_iter().zip(voice.lines(words.key()));
    html! {
        h2 { (voice.say("handoff-say")) }
        ul { @for (french, own) in both { li { (french) br; small { (own) } } } }
    }
}

fn bring(voice: Voice, door: &Handoff) -> Markup {
    html! {
        @if !door.bring.is_empty() {
            h2 { (voice.say("handoff-bring")) }
            ul { @for paper in &door.bring { li { (super::tile::paper(voice, paper)) } } }
        }
    }
}

/// What the person typed, ready to be copied into the portal.
pub(super) fn copies(scene: &Scene, voice: Voice, door: &Handoff) -> Markup {
    let (guide, official) = (scene.journey.guide(), scene.official().is_some());
    let asked = door.copy.iter().filter(|id| scene.journey.answers().get(id).is_some());
    let screens: Vec<_> = asked.filter_map(|id| guide.screen(id)).collect();
    html! {
        @if !screens.is_empty() { h2 { (voice.say(if official { "page-copy" } else { "handoff-copy" })) } }
        @for screen in screens {
            @match (screen.question().map(|q| &q.ask), typed(scene.typed, &screen.id)) {
                (Some(Ask::Tally(tally)), Some(Typed::Rows(rows))) => (rows_to_copy(voice, tally, rows)),
                (Some(Ask::Choice(_)), _) => (choice_to_copy(scene, voice, screen)),
                (_, Some(value)) => (copy(voice, scene.scribe(voice).words(&screen.title), &value_text(voice, value))),
                (_, None) if official => div.v { span { (scene.scribe(voice).words(&screen.title)) } output { (voice.say("page-copy.none")) } },
                (_, None) => p { (voice.say("handoff-copy.none")) },
            }
        }
    }
}

/// A choice, in the words of the form.
fn choice_to_copy(scene: &Scene, voice: Voice, screen: &Screen) -> Markup {
    let scribe = scene.scribe(voice);
    let choice = scene.journey.answers().get(&screen.id);
    let chosen = choice.and_then(|choice| screen.question()?.choice(choice));
    html! {
        @if let Some(choice) = chosen {
            @let words = match &choice.label {
                Words::Ours(phrase) => voice.text(phrase.key()),
                Words::Quoted(text) => text.words(),
            };
            div.v {
                span { (scribe.words(&screen.title)) }
                output { (scribe.words(&choice.label)) }
                (copying(voice, &words))
            }
        }
    }
}

fn value_text(voice: Voice, value: &Typed) -> (String, String) {
    match value {
        Typed::Number(number) => (number.to_string(), number.to_string()),
        Typed::Amount(cents) => (dates::euros(*cents), bare(EntryKind::Amount, *cents)),
        Typed::Date(date) => {
            (dates::full(voice.speaker, *date), date.strftime("%d/%m/%Y").to_string())
        }
        Typed::Text(words) => (words.clone(), words.clone()),
        Typed::Rows(_) => (String::new(), String::new()),
    }
}

fn rows_to_copy(voice: Voice, tally: &Tally, rows: &[Vec<u64>]) -> Markup {
    let total = voice.say("handoff-copy.total");
    html! {
        @for (index, row) in rows.iter().enumerate() {
            @for (column, value) in tally.columns.iter().zip(row) {
                @let name = html! { (super::entry::row_name(voice, tally, index + 1)) ", " (voice.say(column.label.key())) };
                (copy(voice, name, &(shown(column.kind, *value), bare(column.kind, *value))))
            }
        }
        @if rows.len() > 1 {
            @for (index, column) in tally.columns.iter().enumerate() {
                @let sum = column_sum(rows, index);
                @let name = html! { (total) ", " (voice.say(column.label.key())) };
                (copy(voice, name, &(shown(column.kind, sum), bare(column.kind, sum))))
            }
        }
    }
}

/// One value: its name, itself, and a button where there is a script.
fn copy(voice: Voice, name: Markup, (shown, bare): &(String, String)) -> Markup {
    html! {
        div.v {
            span { (name) }
            output data-own { (shown) }
            (copying(voice, bare))
        }
    }
}

fn copying(voice: Voice, bare: &str) -> Markup {
    html! {
        button type="button" hidden data-copy=(bare) data-done=(voice.text("handoff-copy.done")) {
            (voice.say("handoff-copy.button"))
        }
    }
}

/// A value as a portal's field takes it: no spaces, a comma, no sign.
fn bare(kind: EntryKind, value: u64) -> String {
    match (kind, value % 100) {
        (EntryKind::Amount, 0) => (value / 100).to_string(),
        (EntryKind::Amount, cents) => format!("{},{cents:02}", value / 100),
        _ => value.to_string(),
    }
}

fn phone(voice: Voice, portal: &Portal, door: &Handoff) -> Markup {
    let key = portal.words.key();
    html! {
        h2 { (voice.say("handoff-phone")) }
        p {
            a.b href={ "tel:" (dialled(&portal.phone)) } { (icon("phone")) " " b dir="ltr" { (portal.phone) } }
            @if portal.phone_is_doubtful { " " (voice.say("help-doubt")) }
        }
        p { (voice.say(&format!("{key}.price"))) " " (voice.say(&format!("{key}.hours"))) }
        (to_say(voice, door.say.as_ref()))
        h2 { (voice.say("handoff-place")) }
        p { (voice.say(&format!("{key}.place"))) }
    }
}

/// Printing, the reminder.
fn tools(scene: &Scene, voice: Voice, door: &Handoff) -> Markup {
    html! {
        p {
            button.p type="button" hidden data-print { (voice.say("handoff-print")) }
            @if door.remind.is_some() {
                a.b href=(scene.below("rappel.ics").link()) download="rappel.ics" { (voice.say("handoff-remind")) }
            }
        }
        (super::kiosk::no_paper(&scene.visit, voice))
    }
}

/// A code to go on with one's own phone: this sheet where the phone can reach
/// this server, the official door otherwise.
pub(super) fn qr_of(scene: &Scene, voice: Voice, url: &str) -> Markup {
    let (address, words) = match scene.visit.origin {
        Some(origin) => (format!("{origin}{}", scene.here().link()), "handoff-qr-sheet"),
        None => (url.to_owned(), "handoff-qr-door"),
    };
    html! {
        @if let Some(code) = qr(&address, &voice.text(words)) {
            p { (voice.say(words)) }
            (code)
        }
    }
}

/// « J'ai fini sur le site »: the question that tells whether it is sent.
fn done(scene: &Scene, voice: Voice) -> Markup {
    let next = scene.journey.after(scene.place);
    let answers = scene.journey.answers();
    html! {
        @if let Some(next) = next {
            a.n data-next href=(scene.address(&next.id, answers).link_shown(scene.visit.display)) {
                (voice.say("handoff-done"))
            }
        }
    }
}
