//! What a helper adds, on the page of the helper and on that of the person.

use maud::{Markup, html};

use super::papers::{kinds, sending, which};
use super::{below, moment, paper};
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value};
use crate::pouch::{Added, Format, Gift};
use crate::view::resume::number;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// How a helper is named, as they named themself.
pub(super) fn named(visit: &Visit, who: &str) -> String {
    match who.is_empty() {
        true => Voice::new(visit.speaker, &NoValues).text("pouch-journal.somebody"),
        false => who.to_owned(),
    }
}

/// Something that waits for the person: looked at, then kept or thrown away.
pub(super) fn added(visit: &Visit, gift: &Gift) -> Markup {
    let [day, time] = moment(visit, gift.at);
    let values = [day, time, ("who", Value::Whole(named(visit, &gift.who)))];
    let voice = Voice::new(visit.speaker, &values);
    let see = below(visit, &["recus", &gift.id]);
    let choose = |act: &str, label: Markup| {
        html! {
            form method="post" action=(below(visit, &[act])) {
                input type="hidden" name="recu" value=(gift.id);
                (label)
            }
        }
    };
    html! {
        section.o data-gift {
            h2 data-own { (voice.say("pouch-gift")) }
            @match &gift.what {
                Added::Paper(kind, format, _) => {
                    p { b { (paper(voice, kind)) } }
                    p { (voice.say("pouch-gift.when")) }
                    @let heard = format!("{}, {}", voice.text("pouch-gift.see"), which(visit, kind, gift.at.date()));
                    p { a.b data-look href=(see) aria-label=(heard) download[*format == Format::Pdf] { (voice.say("pouch-gift.see")) } }
                    (choose("accepter", html! { button.n data-accept type="submit" { (voice.say("pouch-gift.keep")) } }))
                    (choose("refuser", html! { button.p data-decline type="submit" { (voice.say("pouch-gift.throw")) } }))
                }
                Added::Note(note) => {
                    p data-own { b dir="auto" { (note) } }
                    p { (voice.say("pouch-gift.when")) }
                    (choose("refuser", html! { button.p data-decline type="submit" { (voice.say("pouch-gift.erase")) } }))
                }
            }
        }
    }
}

/// The form of the helper: one paper at a time, while `left` may still wait.
pub(super) fn giving(visit: &Visit, catalog: &Catalog, left: usize) -> Markup {
    let values = [number("count", left)];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        h2 { (voice.say("pouch-give")) }
        @if left == 0 {
            p { (voice.say("pouch-refused.waiting")) }
        } @else {
            p { (voice.say("pouch-give.text")) }
            p { (voice.say("pouch-add.left")) }
            (sending(visit, voice, &kinds(catalog, voice, None), (&["pret", "ajouter"], "don")))
        }
    }
}
