//! What every screen of every guide says in one language, in every state in which it can be met.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use crate::address::Address;
use crate::catalog::{Catalog, Procedure};
use crate::guide::calendar::YearMonth;
use crate::guide::{Journey, Name, TypedValues, paths};
use crate::locale::Speaker;
use crate::speech::{Aloud, Heard, Listen, Offer};
use crate::view::{self, Origin, Scene, Visit};
use crate::voices::{Line, Voices};

/// Notes all that is said, and speaks itself to nobody.
#[derive(Default)]
struct Scribe(Mutex<Vec<Vec<Heard>>>);

impl Listen for Scribe {
    fn offer(&self, page: Aloud) -> Offer {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(page.lines);
        Offer { name: String::new(), bytes: None }
    }
}

/// The lines that the pages of a language say on this day, each once.
pub(super) fn lines(
    catalog: &Catalog,
    voices: &Voices,
    speaker: Speaker,
    today: Date,
) -> BTreeMap<String, Line> {
    let scribe = Scribe::default();
    let listen: Option<&dyn Listen> = Some(&scribe);
    let visit = Visit { keeps: true, listen, ..Visit::new(speaker, today) };
    let _ = view::front(&visit, catalog, None);
    let _ = view::help(&visit, catalog, (None, ""), &[]);
    for procedure in catalog.procedures.values() {
        draw(&visit, catalog, procedure);
    }
    let pages = scribe.0.into_inner().unwrap_or_else(PoisonError::into_inner);
    let lines = pages.into_iter().flat_map(|page| voices.lines(page));
    lines.map(|line| (line.key.clone(), line)).collect()
}

/// Draws every screen of a guide, once for each set of answers before it.
fn draw(visit: &Visit, catalog: &Catalog, procedure: &Procedure) {
    let guide = &procedure.guide;
    let month = Name::parse(&YearMonth::of(visit.today).to_string());
    let month = month.expect("a month is a name");
    let mut drawn = BTreeSet::new();
    paths::walk(guide, &month, &mut |path| {
        let journey = Journey::replay(guide, &path.answers, visit.today);
        for (index, screen) in journey.trail().iter().enumerate() {
            let address = Address::screen(visit.tag(), guide.id(), &screen.id);
            if !drawn.insert(address.with_answers(journey.answers()).link()) {
                continue;
            }
            let _ = view::screen(&Scene {
                visit: *visit,
                catalog,
                origin: Origin::Procedure(procedure),
                journey: &journey,
                place: crate::guide::Place { screen, index },
                typed: &TypedValues::new(),
                attempt: None,
            });
        }
        true
    });
}
