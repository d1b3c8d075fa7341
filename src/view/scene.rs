//! A scene: all that a screen is drawn from, and what follows from it.

use maud::{Markup, html};

use super::assets::Sheet;
use super::entry::Attempt;
use super::frame::Frame;
use super::origin::{Official, Origin};
use super::phone::Phone;
use super::quote::Scribe;
use super::values::{GuideValues, SceneValues};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::guide::{Answers, Journey, Name, Place, TypedValues, Words};
use crate::locale::Speaker;
use crate::places::Sign as _;
use crate::portals::Portal;

/// The portal whose helpline answers questions about any procedure.
const GENERAL: &str = "service-public";
/// The greatest number of call centres shown beside an official text.
const MOST_PHONES: usize = 3;

/// All that a screen is drawn from.
pub struct Scene<'s> {
    /// Who is looking and how.
    pub visit: Visit<'s>,
    /// The content.
    pub catalog: &'s Catalog,
    /// Where its guide comes from.
    pub origin: Origin<'s>,
    /// The journey so far.
    pub journey: &'s Journey<'s>,
    /// The screen to draw.
    pub place: Place<'s>,
    /// What the person typed; empty on pages that show none of it.
    pub typed: &'s TypedValues,
    /// What was typed and not understood, if that is why this page is drawn.
    pub attempt: Option<&'s Attempt>,
}

impl<'s> Scene<'s> {
    /// The values its words wait for.
    pub(super) fn values(&self) -> SceneValues<'s> {
        let Origin::Procedure(procedure) = self.origin else { return SceneValues::None };
        SceneValues::Guide(GuideValues {
            procedure,
            portal: self.catalog.portal(procedure),
            answers: self.journey.answers(),
            typed: self.typed,
            today: self.visit.today,
        })
    }

    /// The portal of the procedure, when the guide is one of ours.
    pub(super) fn portal(&self) -> Option<&'s Portal> {
        match self.origin {
            Origin::Procedure(procedure) => Some(self.catalog.portal(procedure)),
            Origin::Official(_) => None,
        }
    }

    /// The official text, when the guide is made of one.
    pub(super) fn official(&self) -> Option<&'s Official<'s>> {
        match self.origin {
            Origin::Procedure(_) => None,
            Origin::Official(official) => Some(official),
        }
    }

    /// Writes official words on this screen.
    pub(super) fn scribe<'q>(&'q self, voice: Voice<'q>) -> Scribe<'q> {
        let none: &(dyn Fn(&str) -> bool + Sync) = &|_| false;
        let exists = self.official().map_or(none, |official| official.exists);
        Scribe { visit: &self.visit, voice, exists }
    }

    /// The numbers to call about this guide.
    pub(super) fn phones(&self) -> Vec<Phone> {
        let speaker = self.visit.speaker;
        match self.origin {
            Origin::Procedure(procedure) => {
                vec![Phone::of(self.catalog.portal(procedure), speaker)]
            }
            Origin::Official(official) => official_phones(official, self.catalog, speaker),
        }
    }

    /// The kind of place that can help with this guide.
    pub(super) fn wanted(&self) -> Option<&'static str> {
        match self.origin {
            Origin::Procedure(procedure) => procedure.places.first().map(|kind| kind.as_str()),
            Origin::Official(_) => None,
        }
    }

    /// What to say to the person who answers the phone: a message.
    pub(super) fn say(&self) -> Option<String> {
        match self.origin {
            Origin::Procedure(procedure) => Some(format!("{}.agent", procedure.words().key())),
            Origin::Official(_) => None,
        }
    }

    /// What the agent reads first.
    pub(super) fn agent_words(&self, voice: Voice) -> Markup {
        match self.origin {
            Origin::Procedure(procedure) => {
                html! { (voice.say(&format!("{}.agent", procedure.words().key()))) }
            }
            Origin::Official(official) => {
                let title = self.scribe(voice).words(&Words::Quoted(official.title.clone()));
                html! { (voice.say("official-agent")) " " (title) }
            }
        }
    }

    /// Whether others must not see what this guide is about.
    pub(super) fn is_sensitive(&self) -> bool {
        matches!(self.origin, Origin::Procedure(procedure) if procedure.sensitive)
    }

    /// A screen of this guide, with these answers.
    pub(super) fn address(&self, screen: &Name, answers: &Answers) -> Address {
        let guide = self.journey.guide();
        let address = self.place_of(screen);
        if guide.is_private() { address } else { address.with_answers(answers) }
    }

    /// A screen of this guide, without answers.
    fn place_of(&self, screen: &Name) -> Address {
        match self.origin {
            Origin::Procedure(procedure) => {
                Address::screen(self.visit.tag(), procedure.guide.id(), screen)
            }
            Origin::Official(official) if official.page.is_some() => {
                Address::reader_screen(self.visit.tag(), official.id, screen)
            }
            Origin::Official(official) => {
                Address::official_screen(self.visit.tag(), official.id, screen, official.givens)
            }
        }
    }

    /// This very screen.
    pub(super) fn here(&self) -> Address {
        self.address(&self.place.screen.id, self.journey.answers())
    }

    /// This very screen, as it is shown now.
    pub(super) fn here_link(&self) -> String {
        self.here().link_shown(self.visit.display)
    }

    /// Something below this screen.
    pub(super) fn below(&self, part: &str) -> Address {
        let bare = self.place_of(&self.place.screen.id).below(part);
        match self.journey.guide().is_private() {
            true => bare,
            false => bare.with_answers(self.journey.answers()),
        }
    }

    pub(super) fn agent(&self) -> Address {
        self.below("agent")
    }

    /// The frame of a page about this screen: its phones, what to say, the card
    /// for an agent, the way out where it is needed.
    pub(super) fn frame<'f>(&'f self, (name, title): (&'f str, String)) -> Frame<'f> {
        Frame {
            visit: &self.visit,
            title,
            here: self.here(),
            sheet: Sheet::Keep,
            screen: (name, "reading"),
            phones: self.phones(),
            say: self.say(),
            wanted: self.wanted(),
            show: Some(self.agent()),
            quit: self.is_sensitive(),
        }
    }

    /// Where one goes after answering this question so.
    pub(super) fn after(&self, choice: &Name) -> String {
        let journey = self.journey.choosing(self.place, choice, self.visit.today);
        let next = journey.after(self.place);
        let next = next.unwrap_or(self.place.screen);
        self.address(&next.id, journey.answers()).link_shown(self.visit.display)
    }
}

/// The call centres that an official text names, the helpline of the site of an
/// official page; without any, every helpline that we know.
pub(super) fn official_phones(
    official: &Official,
    catalog: &Catalog,
    speaker: Speaker,
) -> Vec<Phone> {
    let named = official.phones.iter().map(|(name, number)| Phone {
        name: name.words(),
        number: number.to_string(),
        doubtful: official.old.is_some(),
    });
    let mut phones: Vec<Phone> = named.take(MOST_PHONES).collect();
    let owner = owner(official, catalog);
    let general = catalog.portals.get(GENERAL).filter(|_| owner.is_none_or(|o| o.id != GENERAL));
    phones.extend(owner.into_iter().chain(general).map(|portal| Phone::of(portal, speaker)));
    if phones.is_empty() { Phone::all(catalog, speaker) } else { phones }
}

/// The portal to which an official page belongs.
fn owner<'c>(official: &Official, catalog: &'c Catalog) -> Option<&'c Portal> {
    let host = official.page?.host;
    catalog.portals.values().find(|portal| portal.hosts.iter().any(|known| known == host))
}
