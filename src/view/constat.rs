//! The papers about an outage: the attestation, its check, and the letter that
//! goes with it. Always in French, for they are for an organisation.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::Page;
use super::phone::Phone;
use super::sites::page;
use super::tile::qr;
use super::trouble::time;
use super::values::portal_name;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, CODE, DAY};
use crate::catalog::Catalog;
use crate::guide::calendar::paris_time;
use crate::locale::{NoValues, Speaker, Value, dates};
use crate::portals::{Attestation, Day, Portal};

/// An attestation, and what stands around it.
pub struct Paper<'p> {
    /// The portal.
    pub portal: &'p Portal,
    /// What was measured.
    pub told: &'p Attestation,
    /// Its number.
    pub number: String,
    /// Its code; `None` when nobody looked that day, and there is nothing to sign.
    pub code: Option<String>,
}

/// What came of checking a code.
pub enum Checked<'c> {
    /// Nothing was given yet.
    Nothing,
    /// It is genuine.
    Genuine(Paper<'c>),
    /// It is refused.
    Refused,
}

/// All that an attestation says, in plain French: the very text that is signed.
#[must_use]
pub fn attested_text(speaker: Speaker, paper: (&Portal, &Attestation), number: &str) -> String {
    let voice = Voice::new(speaker, &NoValues);
    let mut lines = vec![voice.text("watch-constat")];
    lines.extend(attested(speaker, paper, number));
    let mut list = |title: &str, part: &str| {
        lines.push(voice.text(&format!("watch-constat.{title}")));
        let all = voice.text(&format!("watch-constat.{part}"));
        lines.extend(all.lines().map(|line| format!("- {}", line.trim())));
    };
    if paper.1.tells_an_outage() {
        list("says", "proves");
    }
    list("limits", "not");
    lines.join("\n")
}

/// What was measured, line by line.
fn attested(speaker: Speaker, paper: (&Portal, &Attestation), number: &str) -> Vec<String> {
    let (portal, told) = paper;
    let values = [
        ("number", Value::Whole(number.to_owned())),
        ("portal", Value::Words(portal_name(portal, speaker))),
        ("date", Value::Whole(dates::full(speaker, told.day))),
        ("place", Value::Whole(told.from.clone())),
    ];
    let voice = Voice::new(speaker, &values);
    let mut lines: Vec<String> = ["number", "site", "day", "place"]
        .map(|part| voice.text(&format!("watch-constat.{part}")))
        .into();
    if told.places.iter().all(|(_, day)| day.looks == 0) {
        lines.push(voice.text("watch-constat.nothing"));
    }
    for (host, day) in told.places.iter().filter(|(_, day)| day.looks > 0) {
        measured(speaker, (host, day), &mut lines);
    }
    lines
}

/// What was measured at one place.
fn measured(speaker: Speaker, (host, day): (&str, &Day), lines: &mut Vec<String>) {
    let clock = |at: i64| Value::Whole(time(speaker, paris_time(at)));
    let (first, last) = day.ends.unwrap_or_default();
    let count = |number: u32| Value::Whole(dates::grouped(number.into()));
    let values = [
        ("host", Value::Whole(host.to_owned())),
        ("looks", count(day.looks)),
        ("from", clock(first)),
        ("to", clock(last)),
        ("down", count(day.down)),
        ("slow", count(day.slow)),
    ];
    let voice = Voice::new(speaker, &values);
    let mut line = |part: &str| lines.push(voice.text(&format!("watch-constat.{part}")));
    line("looks");
    line(if day.down == 0 { "well" } else { "down" });
    if day.slow > 0 {
        line("slow");
    }
    for span in &day.spans {
        let looks = Value::Number(span.looks.into());
        let values = [("from", clock(span.from)), ("to", clock(span.to)), ("looks", looks)];
        let voice = Voice::new(speaker, &values);
        let mut line = voice.text("watch-constat.span");
        let mut add = |key: &str| line.extend([" ", &*voice.text(key)]);
        add(&format!("watch-reason-{}", span.outcome.code()));
        if span.is_outage() && span.before > 0 {
            add("watch-constat.before");
        }
        if span.is_outage() && span.after > 0 {
            add("watch-constat.after");
        }
        lines.push(line);
    }
}

/// The attestation, to be printed.
#[must_use]
pub fn constat(visit: &Visit, paper: &Paper) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let site = Address::page(visit.tag(), "portails").below(paper.portal.id.as_str());
    let day = paper.told.day.to_string();
    let here = site.clone().below("constat").with(DAY, &day);
    let letter = site.clone().below("lettre").with(DAY, &day);
    let file = site.clone().below("constat.txt").with(DAY, &day);
    let main = html! {
        h1 { (voice.say("watch-constat")) }
        (text(visit.speaker, paper))
        @if paper.told.day == visit.today { p { (voice.say("watch-constat.more")) } }
        (limits(voice, paper.told))
        @if let Some(code) = &paper.code {
            @let check = check_address(visit, code);
            @if let Some(drawing) = qr(&check, &voice.text("watch-constat.check")) {
                p { (voice.say("watch-constat.check")) }
                (drawing)
            }
            p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
            @if paper.told.tells_an_outage() {
                a.n href=(letter.link_shown(visit.display)) { (voice.say("watch-letter")) }
            }
            details { summary { (voice.say("watch-constat.code")) } p { code data-code { (code) } } }
            p { a.b href=(file.link()) download { (voice.say("watch-constat.file")) } }
        }
        p { a.b data-back href=(site.link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    let phones = vec![Phone::of(paper.portal, visit.speaker)];
    page(visit, (here, Sheet::Door, voice.text("watch-constat")), phones, &main)
}

fn text(speaker: Speaker, paper: &Paper) -> Markup {
    let lines = attested(speaker, (paper.portal, paper.told), &paper.number);
    html! { div.o data-attested { @for line in lines { p { (line) } } } }
}

/// What such a paper says, and what it does not.
fn limits(voice: Voice, told: &Attestation) -> Markup {
    html! {
        @if told.tells_an_outage() {
            h2 { (voice.say("watch-constat.says")) }
            ul { @for line in voice.lines("watch-constat.proves") { li { (line) } } }
        }
        h2 { (voice.say("watch-constat.limits")) }
        ul { @for line in voice.lines("watch-constat.not") { li { (line) } } }
    }
}

/// Where a code is checked: on this server if a phone can reach it, else the bare code.
fn check_address(visit: &Visit, code: &str) -> String {
    match visit.origin {
        Some(origin) => {
            let page = Address::page(visit.tag(), "portails").below("verifier");
            format!("{origin}{}", page.with(CODE, code).link())
        }
        None => code.to_owned(),
    }
}

/// The page on which anybody checks a code. `key` is the public key of this server.
#[must_use]
pub fn verify(visit: &Visit, catalog: &Catalog, checked: &Checked, key: &str) -> Page {
    let values = [
        ("start", Value::Whole(Attestation::MARK.to_owned())),
        ("key", Value::Whole(key.to_owned())),
    ];
    let voice = Voice::new(visit.speaker, &values);
    let here = Address::page(visit.tag(), "portails").below("verifier");
    let main = html! {
        h1 { (voice.say("watch-verify")) }
        @match checked {
            Checked::Nothing => {}
            Checked::Genuine(paper) => {
                div.o data-verdict="genuine" { p { b { (voice.say("watch-verify.good")) } } p { (voice.say("watch-verify.compare")) } }
                (text(visit.speaker, paper))
            }
            Checked::Refused => div.a data-verdict="refused" {
                p { b { (voice.say("watch-verify.bad")) } } p { (voice.say("watch-verify.why")) }
            },
        }
        form action=(here.link()) {
            label.e for="code" { (voice.say("watch-verify.label")) }
            p #code-aide { (voice.say("watch-verify.hint")) }
            input.i #code name="code" type="text" maxlength="4000" autocomplete="off" spellcheck="false" aria-describedby="code-aide";
            button.p type="submit" { (voice.say("watch-verify.go")) }
        }
        p { (voice.say("watch-verify.key")) }
    };
    let phones = Phone::all(catalog, visit.speaker);
    page(visit, (here, Sheet::Form, voice.text("watch-verify")), phones, &main)
}

/// The letter to the organisation, with blanks to fill by hand.
#[must_use]
pub fn letter(visit: &Visit, paper: &Paper) -> Page {
    let speaker = visit.speaker;
    let values = [
        ("portal", Value::Words(portal_name(paper.portal, speaker))),
        ("date", Value::Whole(dates::full(speaker, paper.told.day))),
        ("number", Value::Whole(paper.number.clone())),
        ("phone", Value::Whole(paper.portal.phone.clone())),
    ];
    let voice = Voice::new(speaker, &values);
    let site = Address::page(visit.tag(), "portails").below(paper.portal.id.as_str());
    let day = paper.told.day.to_string();
    let here = site.clone().below("lettre").with(DAY, &day);
    let back = site.below("constat").with(DAY, &day);
    let blank = |part: &str| html! { p.blank { (voice.say(&format!("watch-letter.{part}"))) } };
    let main = html! {
        h1.n-paper { (voice.say("watch-letter")) }
        div.o.n-paper { p { (voice.say("watch-letter.hint")) } p { (voice.say("watch-letter.warn")) } }
        p.n-paper { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        (blank("name")) (blank("address")) (blank("file"))
        p { (voice.say("watch-letter.to")) }
        p { b { (voice.say("watch-letter.about")) } }
        @for line in voice.lines("watch-letter.text") { p { (line) } }
        (blank("what")) (blank("made")) (blank("sign"))
        p.n-paper { a.b data-back href=(back.link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    let phones = vec![Phone::of(paper.portal, speaker)];
    page(visit, (here, Sheet::Door, voice.text("watch-letter")), phones, &main)
}
