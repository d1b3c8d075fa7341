//! A paper as one file, as the site takes it that asks for it.

use maud::{Markup, html};

use super::below;
use crate::locale::Value;
use crate::portals::Portal;
use crate::pouch::{BOUND, Paper};
use crate::view::resume::number;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The site for which a PDF is made, in the address.
pub const SITE: &str = "site";
/// How many bytes one reads as a megabyte.
const MEGABYTE: usize = 1_000_000;

/// What is known for sure of the largest file that a site takes, in megabytes.
fn told(portal: Option<&Portal>) -> Option<u32> {
    let upload = portal?.upload.as_ref().filter(|upload| !upload.grade.is_uncertain())?;
    upload.megabytes
}

/// How many bytes a PDF may have: what the site takes, and never more than ours.
#[must_use]
pub fn limit(portal: Option<&Portal>) -> usize {
    told(portal).map_or(BOUND, |size| BOUND.min(size as usize * MEGABYTE))
}

/// The link to all pages as one PDF.
pub(super) fn whole(
    visit: &Visit,
    (one, which): (&Paper, &str),
    (at, portal): (&[&str], Option<&Portal>),
) -> Markup {
    let values = [number("size", limit(portal) / MEGABYTE)];
    let voice = Voice::new(visit.speaker, &values);
    let link = below(visit, &[at, &["pdf"]].concat());
    let link = match portal.filter(|portal| portal.upload.is_some()) {
        Some(portal) => {
            let joint = if link.contains('?') { '&' } else { '?' };
            format!("{link}{joint}{SITE}={}", portal.id)
        }
        None => link,
    };
    let heard = format!("{}, {which}", voice.text("pouch-whole"));
    html! {
        @if one.is_photos() {
            p { a.b data-whole href=(link) download aria-label=(heard) { (voice.say("pouch-whole")) } }
        }
    }
}

/// What the site takes, as far as it is known; and that one must look there.
pub(super) fn takes(visit: &Visit, portal: Option<&Portal>) -> Markup {
    let upload = portal.and_then(|portal| portal.upload.as_ref());
    let upload = upload.filter(|upload| !upload.grade.is_uncertain());
    let size = upload.and_then(|upload| upload.megabytes).unwrap_or_default();
    let types = upload.map_or_else(String::new, |upload| upload.types.join(", "));
    let values = [number("size", size), ("types", Value::Whole(types.clone()))];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        div.o data-takes {
            @if size > 0 { p { (voice.say("pouch-whole.size")) } }
            @if !types.is_empty() { p { (voice.say("pouch-whole.types")) } }
            @match upload.and_then(|upload| upload.several) {
                Some(true) => p { (voice.say("pouch-whole.several")) },
                Some(false) => p { (voice.say("pouch-whole.one")) },
                None => {},
            }
            p { (voice.say("pouch-whole.check")) }
        }
    }
}
