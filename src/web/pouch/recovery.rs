//! Lost words: making two papers, bringing both, refusing them.

use axum::http::StatusCode;
use jiff::civil::DateTime;

use super::Room;
use crate::pouch::{Error, Papers, Recovered};
use crate::resume::{Part, Purpose, Root, Wait};
use crate::view::pouch::{self as view, Bringing, Given, Recovery, Stage};
use crate::view::resume::Trouble;
use crate::web::answer::Answer;
use crate::web::resume::brought::{Brought, brought, status, typed_words};

impl Room<'_> {
    /// When somebody brought the papers of this pouch, and when they open.
    pub(super) async fn asked_for(&self, root: &Root) -> Result<Option<[DateTime; 2]>, Error> {
        let clock = &self.asked.app.clock;
        Ok(match self.pouches.papers(root).await? {
            Papers::Asked { asked, ready } => Some([clock.paris_at(asked), clock.paris_at(ready)]),
            _ => None,
        })
    }

    /// What two papers are good for, and the way to make them.
    pub(super) async fn offer(&self) -> Answer {
        let (root, _) = match self.held().await {
            Ok(held) => held,
            Err(answer) => return answer,
        };
        match self.pouches.papers(&root).await {
            Ok(papers) => {
                let stage = (self.recovery_days(), papers != Papers::None);
                self.page(view::offer(&self.visit, &self.asked.app.catalog, stage))
            }
            Err(why) => self.failed(&why),
        }
    }

    /// Makes two papers and shows them, once.
    pub(super) async fn make_papers(&self) -> Answer {
        let (root, _) = match self.held().await {
            Ok(held) => held,
            Err(answer) => return answer,
        };
        match self.pouches.make_papers(&root).await {
            Ok(parts) => {
                let drawn = parts.each_ref().map(Part::words);
                let sheet = |at: usize| Recovery {
                    number: parts[at].number(),
                    words: drawn[at].words().collect(),
                    letters: parts[at].letters(),
                };
                let sheets = [sheet(0), sheet(1)];
                let stage = (&sheets, self.recovery_days());
                self.page(view::recovery_papers(&self.visit, &self.asked.app.catalog, stage))
            }
            Err(why) => self.failed(&why),
        }
    }

    /// The papers open nothing any more.
    pub(super) async fn refuse_papers(&self) -> Answer {
        let Some(root) = self.root() else { return self.go(&[]) };
        match self.pouches.void_papers(&root).await {
            Ok(()) => self.go(&[]),
            Err(why) => self.failed(&why),
        }
    }

    /// Where the words of the papers are typed, one paper after the other.
    pub(super) fn lost(&self) -> Answer {
        self.bringing(&[], None)
    }

    fn bringing(&self, typed: &[String], trouble: Option<Stage>) -> Answer {
        let first = self.first_paper();
        let status = match &trouble {
            None => StatusCode::OK,
            Some(Stage::Same) => StatusCode::UNPROCESSABLE_ENTITY,
            Some(Stage::Trouble(trouble)) => status(trouble),
        };
        let form = Bringing { first: first.map(|part| part.number()), typed, trouble };
        let page = view::lost(&self.visit, &self.asked.app.catalog, &form);
        Answer::Private(status, page, None)
    }

    /// The paper that was read before on this device.
    fn first_paper(&self) -> Option<Part> {
        let letters = self.asked.pocket().paper?;
        Root::from_letters(&letters).as_ref().and_then(Part::of_square)
    }

    /// Reads one paper. The first waits in the sealed cookie for the other one: nothing is asked
    /// of the database before both are there, so that one alone cannot even be found wrong.
    pub(super) async fn bring(&self, fields: &[(String, String)]) -> Answer {
        let words = typed_words(fields);
        let again = |trouble| self.bringing(&words, Some(Stage::Trouble(trouble)));
        let part = match brought(fields, Purpose::Recovery) {
            Err(trouble) => return again(trouble),
            Ok(Brought::Words(drawn)) => Part::of_words(&drawn),
            Ok(Brought::Square(root)) => Part::of_square(&root),
        };
        let Some(part) = part else { return again(Trouble::Nothing) };
        match self.first_paper() {
            None => {
                let mut pocket = self.asked.pocket();
                pocket.paper = Some(part.letters());
                let cookie = self.asked.app.seal.close(pocket, self.asked.app.clock.seconds());
                match self.go(&["perdu"]) {
                    Answer::Go(address, _) => Answer::Go(address, cookie),
                    other => other,
                }
            }
            Some(first) if first.number() == part.number() => {
                self.bringing(&words, Some(Stage::Same))
            }
            Some(first) => self.both(&first, &part, &words).await,
        }
    }

    async fn both(&self, first: &Part, second: &Part, words: &[String]) -> Answer {
        let Some(resume) = self.resume() else { return Answer::MISSING };
        let again = |trouble| self.bringing(words, Some(Stage::Trouble(trouble)));
        let now = self.asked.app.clock.seconds();
        if let Err(Wait { seconds }) = resume.throttle.take(self.from, now) {
            return again(Trouble::Wait(seconds));
        }
        let found = self.pouches.recover(first, second).await;
        if !matches!(found, Ok(None)) {
            resume.throttle.give_back(self.from);
        }
        let (visit, catalog) = (&self.visit, &self.asked.app.catalog);
        match found {
            Ok(None) => again(Trouble::Nothing),
            Ok(Some(Recovered::Wait { ready, last })) => {
                let clock = &self.asked.app.clock;
                let page = view::wait(visit, catalog, [ready, last].map(|at| clock.paris_at(at)));
                self.changed(page, |pocket| pocket.paper = None)
            }
            Ok(Some(Recovered::Open(root, drawn))) => {
                let (words, letters) = (drawn.words().collect(), root.letters());
                let given = Given { words, letters: &letters, months: resume.months, until: None };
                let page = view::renewed(visit, catalog, &given);
                self.changed(page, |pocket| {
                    pocket.paper = None;
                    pocket.pouch = Some(letters);
                })
            }
            Err(why) => self.failed(&why),
        }
    }

    /// Forgets the paper that was read on this device.
    pub(super) fn begin_again(&self) -> Answer {
        let mut pocket = self.asked.pocket();
        pocket.paper = None;
        let cookie = self.asked.app.seal.close(pocket, self.asked.app.clock.seconds());
        match self.go(&["perdu"]) {
            Answer::Go(address, _) => Answer::Go(address, cookie),
            other => other,
        }
    }

    /// The new words are written down: the papers are used up.
    pub(super) async fn words_are_noted(&self) -> Answer {
        self.refuse_papers().await
    }

    fn recovery_days(&self) -> u32 {
        self.resume().map_or(0, |resume| resume.recovery_days)
    }
}
