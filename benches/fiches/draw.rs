//! What drawing a screen of a fiche costs, beside a screen of a guide of ours.

use std::hint::black_box;

use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::fiches::Walk;
use marchepied::guide::{Answers, Guide, Journey, Kind, Place, TypedValues};
use marchepied::view::{Official, Origin, Scene, Visit, screen};

use crate::told::{Outcome, Told as _};

/// A fiche with cases, papers and doors.
const FICHE: &str = "F1344";
/// Any day.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 12, 3);

/// A guide of ours and a fiche, ready to be drawn.
pub struct Bench {
    catalog: Catalog,
    walk: Walk,
}

impl Bench {
    /// Reads both.
    pub fn of(texts: &[String]) -> Outcome<Self> {
        let (catalog, _) = Catalog::compile(&Content::embedded(), TODAY);
        let mark = format!(" ID=\"{FICHE}\" type=");
        let xml = texts.iter().find(|text| text.contains(&mark)).told("find the fiche")?;
        let walk = Walk::read(xml, &Default::default()).told("walk the fiche")?;
        Ok(Self { catalog: catalog.told("read the content")?, walk })
    }

    /// Draws every question of our own guides, as often as it takes.
    pub fn ours(&self, times: usize) -> usize {
        let guides = self.catalog.procedures.values();
        let scenes: Vec<_> = guides.map(|p| (&p.guide, Origin::Procedure(p))).collect();
        self.draw(&scenes, times)
    }

    /// Draws every question of the fiche, as often as it takes.
    pub fn fiche(&self, times: usize) -> usize {
        let about = &self.walk.about;
        let official = Official {
            id: &about.id,
            title: &about.title,
            date: about.date,
            old: None,
            site: about.site.as_deref(),
            dossier: None,
            phones: &self.walk.phones,
            givens: &self.walk.givens,
            exists: &|_| true,
            page: None,
        };
        self.draw(&[(&self.walk.guide, Origin::Official(&official))], times)
    }

    /// Draws the questions of these guides in turn; gives the bytes drawn.
    fn draw(&self, guides: &[(&Guide, Origin)], times: usize) -> usize {
        let Some(speaker) = self.catalog.locales.speaker("fr") else { return 0 };
        let typed = TypedValues::new();
        let mut bytes = 0;
        let mut drawn = 0;
        while drawn < times {
            for (guide, origin) in guides {
                let journey = Journey::replay(guide, &Answers::default(), TODAY);
                let choices = guide.screens().iter().filter(|s| s.kind() == Kind::Question);
                for asked in choices.filter(|s| s.question().is_some_and(|q| q.tiles().count() > 1))
                {
                    let visit = Visit::new(speaker, TODAY);
                    let scene = Scene {
                        visit,
                        catalog: &self.catalog,
                        origin: *origin,
                        journey: &journey,
                        place: Place { screen: asked, index: 0 },
                        typed: &typed,
                        attempt: None,
                    };
                    bytes += black_box(screen(&scene)).html.len();
                    drawn += 1;
                }
            }
        }
        bytes / drawn * times
    }
}
