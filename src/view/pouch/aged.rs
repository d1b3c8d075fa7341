//! How old a paper is, and whether that is too old for who asks for it.

use maud::{Markup, html};

use super::below;
use crate::locale::{NoValues, Value, dates};
use crate::pouch::Paper;
use crate::view::resume::number;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The day that is written on a paper, or the form that asks for it.
pub(super) fn dated(visit: &Visit, one: &Paper) -> Markup {
    let plain = Voice::new(visit.speaker, &NoValues);
    let id = format!("jour-{}", one.id);
    let form = html! {
        form method="post" action=(below(visit, &["dater"])) autocomplete="off" {
            input type="hidden" name="papier" value=(one.id);
            label.e for=(id) { (plain.say("pouch-dated")) }
            p { (plain.say("pouch-dated.example")) }
            input.i id=(id) name="jour" type="text" maxlength="40";
            button.p data-date type="submit" { (plain.say("pouch-dated.go")) }
        }
    };
    let Some(written) = one.written else { return form };
    let values = [("date", Value::Whole(dates::full(visit.speaker, written)))];
    html! {
        p data-own { (Voice::new(visit.speaker, &values).say("pouch-dated.day")) }
        details { summary { (plain.say("pouch-dated.change")) } (form) }
    }
}

/// Whether a paper is too old for a bound in months.
pub(super) fn is_too_old(visit: &Visit, one: &Paper, bound: Option<u32>) -> bool {
    bound.is_some_and(|bound| one.months(visit.today) >= bound)
}

/// « Vous l’avez », or « Il est trop vieux », and by which day one counts.
pub(super) fn state(visit: &Visit, one: &Paper, bound: Option<u32>) -> Markup {
    let values = [
        number("months", one.months(visit.today)),
        number("bound", bound.unwrap_or_default()),
        ("date", Value::Whole(dates::full(visit.speaker, one.written.unwrap_or(one.day)))),
    ];
    let voice = Voice::new(visit.speaker, &values);
    let by = if one.written.is_some() { "pouch-dated.day" } else { "pouch-papers.since" };
    html! {
        @if is_too_old(visit, one, bound) {
            p data-old { b { (voice.say("pouch-age")) } }
            p { (voice.say("pouch-age.bound")) }
        } @else {
            p { b { (voice.say("pouch-guide.there")) } }
            @if bound.is_some() && one.written.is_none() { p { (voice.say("pouch-age.look")) } }
        }
        p data-own[one.written.is_some()] { (voice.say(by)) }
    }
}
