//! Official pages, read as screens: any page of the sites on the list.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::doors::at;
use super::fields;
use super::heard::Heard;
use super::official::{Met, Sheet, Wanted};
use super::procedures::no_language;
use super::readings::{Kept, Readings};
use super::sealed::Pocket;
use crate::address::{Address, PAGE};
use crate::fetch::Target;
use crate::guide::{Answers, Givens, Guide, Journey, Name, TYPED, Text, Typed, typed};
use crate::reader::{NAMES, Verdict};
use crate::view::{self, Notice, Official, PageRead, Visit};

/// Any screen of an official page. Nobody may keep it: its address says what
/// somebody reads.
pub(super) async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match Shown::find(&asked).await {
        Ok(shown) => shown.screen(),
        Err(answer) => answer,
    };
    respond(&asked, answer).await
}

/// Reads what was typed or chosen on a screen of an official form. It is kept
/// on the person's own device; the official site hears nothing of it.
pub(super) async fn answer(asked: &Asked<'_>, body: &[u8]) -> Answer {
    match Shown::find(asked).await {
        Ok(shown) => shown.answered(body),
        Err(answer) => answer,
    }
}

/// Without an address: what this is, and which sites can be read.
fn start(asked: &Asked, visit: &Visit) -> Answer {
    let here = Address::page(visit.tag(), "pages").link_shown(visit.display);
    at(asked, here, || view::pages(visit, &asked.app.catalog, asked.app.pages.asks()))
}

/// The page that somebody means: people leave out how an address begins.
fn target(pages: &Readings, typed: &str) -> Option<Target> {
    let typed = typed.trim();
    let begun = if typed.contains("://") { &[""][..] } else { &["https://", "https://www."] };
    begun.iter().find_map(|begun| pages.pass(&format!("{begun}{typed}")).ok())
}

/// A page, read, to be shown.
struct Shown<'s> {
    asked: &'s Asked<'s>,
    visit: Visit<'s>,
    target: Target,
    kept: Kept,
    pocket: Pocket,
}

impl<'s> Shown<'s> {
    async fn find(asked: &'s Asked<'s>) -> Result<Self, Answer> {
        let visit = asked.visit().ok_or_else(no_language)?;
        let mut pairs = form_urlencoded::parse(asked.raw_query.as_bytes());
        let wanted = pairs.find_map(|(key, value)| (key == PAGE).then_some(value));
        let Some(wanted) = wanted.filter(|wanted| !wanted.trim().is_empty()) else {
            return Err(start(asked, &visit));
        };
        let Some(target) = target(&asked.app.pages, &wanted) else {
            // No link either: what somebody brings must not look as if we knew it.
            return Err(Answer::Sorry(Notice::Elsewhere, StatusCode::NOT_FOUND));
        };
        let kept = asked.app.pages.get(&target, &asked.app.clock).await;
        Ok(Self { asked, visit, target, kept, pocket: asked.pocket() })
    }

    fn guide(&self) -> &Guide {
        &self.kept.reading.guide
    }

    /// Whoever comes to the page itself begins at its first screen.
    fn screen(&self) -> Answer {
        let sheet = if self.asked.part(3) == "agent" { Sheet::Agent } else { Sheet::Screen };
        match self.met(sheet) {
            Err(answer) => answer,
            Ok(met) => self.told(|official| {
                let page = met.draw(self.asked, &self.visit, official, sheet);
                Answer::Private(StatusCode::OK, page, None)
            }),
        }
    }

    /// Finds the screen on the way that the answers make.
    fn met(&self, sheet: Sheet) -> Result<Met<'_>, Answer> {
        let (guide, screen) = (self.guide(), self.asked.part(2));
        if self.is_lost(screen) {
            return Err(self.lost());
        }
        let answers = match guide.is_private() {
            true => self.pocket.choices(guide.id()),
            false => self.asked.query.answers.clone(),
        };
        let wanted = Wanted { guide, answers: &answers, screen, sheet };
        let address = |screen: &Name, answers: &Answers| self.address(screen, answers);
        let mut met = Met::find(self.asked, &self.visit, wanted, address)?;
        if met.place.screen.is_personal() {
            met.typed = self.pocket.typed(guide.id());
        }
        Ok(met)
    }

    /// Whether a screen can only be reached with answers that are no more.
    fn is_lost(&self, screen: &str) -> bool {
        let guide = self.guide();
        let Some(screen) = Name::parse(screen).filter(|screen| guide.screen(screen).is_some())
        else {
            return false;
        };
        let begun = || Journey::replay(guide, &Answers::default(), self.visit.today);
        guide.is_private() && !self.pocket.knows(guide.id()) && begun().find(&screen).is_none()
    }

    fn lost(&self) -> Answer {
        let again = Address::reader(self.visit.tag(), self.target.as_str());
        self.told(|official| {
            let page = view::lost(&self.visit, &self.asked.app.catalog, official, &again);
            Answer::Private(StatusCode::OK, page, None)
        })
    }

    fn answered(&self, body: &[u8]) -> Answer {
        let met = match self.met(Sheet::Screen) {
            Ok(met) => met,
            Err(answer) => return answer,
        };
        let (screen, fields) = (&met.place.screen.id, fields::read(body));
        let here = || Answer::go(self.address(screen, met.journey.answers()));
        let Some(question) = met.place.screen.question() else { return here() };
        match Heard::of(question, &fields, typed(&met.typed, screen), &self.visit) {
            Heard::Chosen(choice) => self.on(&met, &choice, None),
            Heard::Typed(value) => match Name::parse(TYPED) {
                Some(choice) => self.on(&met, &choice, Some(value)),
                None => here(),
            },
            Heard::Refused(attempt) => self.told(|official| {
                let page = met.refused(self.asked, &self.visit, official, &attempt);
                Answer::Private(StatusCode::UNPROCESSABLE_ENTITY, page, None)
            }),
            // No form of a page has rows.
            Heard::Rows(..) | Heard::Nothing => here(),
        }
    }

    /// Goes on after an answer. What was typed is kept in the cookie, and so
    /// are the choices of a form about a person; those of other pages go.
    fn on(&self, met: &Met, choice: &Name, value: Option<Typed>) -> Answer {
        let (guide, screen) = (self.guide(), &met.place.screen.id);
        let journey = met.journey.choosing(met.place, choice, self.visit.today);
        let next = journey.after(met.place).unwrap_or(met.place.screen);
        let next = self.address(&next.id, journey.answers());
        let mut pocket = self.pocket.clone();
        pocket.leave(NAMES, guide.id());
        if guide.is_private() {
            pocket.choose(guide.id(), journey.answers());
        }
        if value.is_some() {
            pocket.keep(guide.id(), screen, value);
        }
        let close = |pocket| self.asked.app.seal.close(pocket, self.asked.app.clock.seconds());
        // When a cookie has no room for all that was typed, the way goes on
        // without the longest of it: the last screen says what is missing.
        loop {
            match close(pocket.clone()) {
                None if pocket.lighten(guide.id()) => {}
                None if guide.is_private() => return self.lost(),
                cookie => return Answer::Go(next, cookie),
            }
        }
    }

    fn address(&self, screen: &Name, answers: &Answers) -> String {
        let address = Address::reader_screen(self.visit.tag(), self.target.as_str(), screen);
        let address =
            if self.guide().is_private() { address } else { address.with_answers(answers) };
        address.link_shown(self.visit.display)
    }

    /// Hands what pages say of this one to `draw`.
    fn told<R>(&self, draw: impl FnOnce(&Official) -> R) -> R {
        told(&self.target, &self.kept, draw)
    }
}

/// Hands what is said of a page to `draw`.
pub(super) fn told<R>(target: &Target, kept: &Kept, draw: impl FnOnce(&Official) -> R) -> R {
    let reading = &kept.reading;
    let host = Text::plain(reading.host.as_str());
    draw(&Official {
        id: target.as_str(),
        title: if reading.title.is_empty() { &host } else { &reading.title },
        date: None,
        old: None,
        // A site that cannot prove who it is is not a place to send people.
        site: (reading.verdict != Verdict::Unsafe).then_some(&kept.address),
        dossier: None,
        phones: &[],
        givens: &Givens::default(),
        exists: &|_| false,
        page: Some(PageRead {
            host: &reading.host,
            read: reading.verdict.came().then_some(kept.read),
        }),
    })
}
