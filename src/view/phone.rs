//! The numbers to call: whose they are, and how one is dialled.

use maud::{Markup, html};

use super::values::portal_name;
use super::visit::Visit;
use super::voice::Voice;
use crate::catalog::Catalog;
use crate::locale::{NoValues, Speaker, Value};
use crate::portals::Portal;

/// A number to call, and whose it is.
pub(super) struct Phone {
    /// Whose number it is.
    pub name: String,
    /// The number, as one reads it.
    pub number: String,
    /// Whether people must be told to check it.
    pub doubtful: bool,
}

impl Phone {
    /// The helpline of a portal.
    pub fn of(portal: &Portal, speaker: Speaker) -> Self {
        Self {
            name: portal_name(portal, speaker),
            number: portal.phone.clone(),
            doubtful: portal.phone_is_doubtful,
        }
    }

    /// The helplines of the portals that our guides lead to, each number once.
    pub fn all(catalog: &Catalog, speaker: Speaker) -> Vec<Self> {
        let mut phones: Vec<Self> = Vec::new();
        for portal in helplines(catalog) {
            if phones.iter().all(|phone| phone.number != portal.phone) {
                phones.push(Self::of(portal, speaker));
            }
        }
        phones
    }
}

/// The portals that our guides lead to, those of one town aside.
pub(super) fn helplines(catalog: &Catalog) -> impl Iterator<Item = &Portal> {
    let used = |portal: &&Portal| {
        catalog.procedures.values().any(|guide| guide.town.is_none() && guide.portal == portal.id)
    };
    catalog.portals.values().filter(used)
}

/// A phone number as a dialler takes it: « +33 (0)1 » has its nought for those
/// who call from France without the rest.
pub(super) fn dialled(phone: &str) -> String {
    let phone = phone.replace("(0)", "");
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// What to say on the phone, or to write, which the message `how` tells: in
/// French, because the person who answers speaks French; then what it means.
pub(super) fn to_say(visit: &Visit, how: &str, key: &str) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    let french = voice.in_french().text(key);
    let words = match voice.is_abroad() {
        true => Value::Label(french),
        false => Value::Words(french),
    };
    let values = [("words", words)];
    html! {
        p {
            (Voice::new(visit.speaker, &values).say(how))
            @if voice.french(key).is_some() { br; small { (voice.say(key)) } }
        }
    }
}
