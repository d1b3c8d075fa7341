//! Official pages, read as screens: any page of the sites on the list.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::procedures::no_language;
use super::readings::Kept;
use crate::address::{Address, PAGE};
use crate::fetch::Target;
use crate::guide::{Answers, Givens, Journey, Name, Text, TypedValues};
use crate::view::{self, Notice, Official, Origin, PageRead, Scene, Visit};

/// Any screen of an official page. Nobody may keep it: its address says what
/// somebody reads.
pub(super) async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = answer(&asked).await;
    respond(&asked, answer).await
}

async fn answer(asked: &Asked<'_>) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let mut pairs = form_urlencoded::parse(asked.raw_query.as_bytes());
    let wanted = pairs.find_map(|(key, value)| (key == PAGE).then_some(value));
    let Some(target) = wanted.and_then(|wanted| asked.app.pages.pass(&wanted).ok()) else {
        // No link either: what somebody brings must not look as if we knew it.
        return Answer::Sorry(Notice::Elsewhere, StatusCode::NOT_FOUND);
    };
    let kept = asked.app.pages.get(&target, &asked.app.clock).await;
    let agent = asked.part(3) == "agent";
    Shown { asked, visit, target: &target, kept: &kept }.screen(agent)
}

/// A page, read, to be shown.
struct Shown<'s> {
    asked: &'s Asked<'s>,
    visit: Visit<'s>,
    target: &'s Target,
    kept: &'s Kept,
}

impl Shown<'_> {
    fn screen(&self, agent: bool) -> Answer {
        let guide = &self.kept.reading.guide;
        let journey = Journey::replay(guide, &self.asked.query.answers, self.visit.today);
        let wanted = Name::parse(self.asked.part(2));
        let found = wanted.and_then(|wanted| journey.find(&wanted));
        // Whoever comes to the page itself begins at its first screen.
        let place = found.unwrap_or_else(|| journey.stand());
        let here = self.address(&place.screen.id, journey.answers());
        if found.is_none() || (!agent && here != self.asked.address) {
            return Answer::go(here);
        }
        self.told(|official| {
            let visit = if agent { self.asked.french() } else { self.visit };
            let scene = Scene {
                visit,
                catalog: &self.asked.app.catalog,
                origin: Origin::Official(official),
                journey: &journey,
                place,
                typed: &TypedValues::new(),
                attempt: None,
            };
            let page = if agent { view::agent_card(&scene) } else { view::screen(&scene) };
            Answer::Private(StatusCode::OK, page, None)
        })
    }

    fn address(&self, screen: &Name, answers: &Answers) -> String {
        let address = Address::reader_screen(self.visit.tag(), self.target.as_str(), screen);
        address.with_answers(answers).link_shown(self.visit.display)
    }

    /// Hands what pages say of this one to `draw`.
    fn told(&self, draw: impl FnOnce(&Official) -> Answer) -> Answer {
        let reading = &self.kept.reading;
        let host = Text::plain(reading.host.as_str());
        draw(&Official {
            id: self.target.as_str(),
            title: if reading.title.is_empty() { &host } else { &reading.title },
            date: None,
            old: None,
            site: Some(&self.kept.address),
            dossier: None,
            phones: &[],
            givens: &Givens::default(),
            exists: &|_| false,
            page: Some(PageRead {
                host: &reading.host,
                read: reading.verdict.came().then_some(self.kept.read),
            }),
        })
    }
}
