//! Noting one help, for the figures of the place: no name, no word, one touch.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::guide::Rung;
use crate::helps::{Autonomy, Towards};
use crate::view::scene::Scene;
use crate::view::voice::Voice;

/// The field that says how much the person did.
pub const AUTONOMY: &str = "autonomie";
/// The field that says where the person goes next.
pub const TOWARDS: &str = "vers";
/// What is below a screen in the address of the note.
const BELOW: &str = "activite";

/// Whether a help can be noted, and whether it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noting {
    /// This server keeps no such numbers.
    Nowhere,
    /// Not yet.
    Open,
    /// It was.
    Done,
}

/// What stands beside the sheet, for the mediator alone.
pub(super) fn activity(
    scene: &Scene,
    rungs: &BTreeMap<String, Rung>,
    noting: Noting,
) -> Option<Markup> {
    let helper = scene.visit.helper().filter(|_| noting != Noting::Nowhere)?;
    let values = scene.values();
    let (voice, language) = (Voice::new(helper, &values), helper.language());
    Some(html! {
        aside.dn lang=(language.tag) dir=(language.dir.as_str()) aria-labelledby="dn-t" {
            h2 #dn-t { (voice.say("activities")) }
            @match noting {
                Noting::Done => div.o role="status" { p { (voice.say("activities.done")) } },
                _ => (form(scene, voice, Autonomy::of(rungs))),
            }
        }
    })
}

/// One question, and a button for each answer to the other; what the steps say
/// stands first.
fn form(scene: &Scene, voice: Voice, suggested: Option<Autonomy>) -> Markup {
    let action = scene.below(BELOW).link_shown(scene.visit.display);
    let others = Autonomy::ALL.iter().copied().filter(|one| Some(*one) != suggested);
    let say = |code: &str| voice.text(&format!("activities.{}", code.replace('_', "-")));
    html! {
        p { (voice.say("activities.hint")) }
        form.dl method="post" action=(action) {
            label.e for="vers" { (voice.say("activities.towards")) }
            select.i #vers name=(TOWARDS) {
                @for towards in Towards::ALL { option value=(towards.code()) { (say(towards.code())) } }
            }
            @for autonomy in suggested.into_iter().chain(others) {
                button.p type="submit" name=(AUTONOMY) value=(autonomy.code()) data-note=(autonomy.code()) {
                    (say(autonomy.code()))
                }
            }
        }
    }
}
