//! The fiches: their list, the page of each, their screens.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use jiff::{Span, Timestamp, tz::TimeZone};

use super::answer::{Answer, kept_page, respond};
use super::app::Shared;
use super::asked::{Asked, has_style};
use super::official::{Met, Sheet, Wanted};
use super::procedures::no_language;
use crate::address::Address;
use crate::fiches::Walk;
use crate::fiches::parse::is_id;
use crate::guide::{Answers, Name};
use crate::store::library::{Kind, Library};
use crate::view::{self, Official, Visit};

/// Texts whose newest day is longer ago than this are said to be old.
const OLD_AFTER_DAYS: i64 = 30;

/// Any page about fiches.
pub(super) async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let address = request.uri().path_and_query().map_or("/", |both| both.as_str());
    let linked = has_style(&app, request.headers(), address);
    if let Some(kept) = app.shelf.find(app.moment(linked), address) {
        return kept_page(&app, request.headers(), address, &kept).await;
    }
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = answer(&asked).await;
    respond(&asked, answer).await
}

async fn answer(asked: &Asked<'_>) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let Some(library) = asked.app.fiches.current() else {
        return at(asked, list_address(&visit), || view::no_fiches(&visit, &asked.app.catalog));
    };
    let id = asked.part(2);
    if id.is_empty() {
        return list(asked, &visit, &library);
    }
    if !is_id(id) {
        return other_spelling(&visit, id);
    }
    let Some(walk) = asked.app.walks.get(&library, id, &asked.query.givens).await else {
        return Answer::MISSING;
    };
    let page = Shown { asked, visit, library: &library, walk: &walk };
    match asked.parts.len() {
        0..=3 => page.overview(),
        4 => page.screen(Sheet::Screen),
        _ => page.screen(Sheet::Agent),
    }
}

/// `f1341` is `F1341`; anything else is nothing.
fn other_spelling(visit: &Visit, id: &str) -> Answer {
    let id = id.to_ascii_uppercase();
    match is_id(&id) {
        true => Answer::go(
            Address::official(visit.tag(), &id, &Default::default()).link_shown(visit.display),
        ),
        false => Answer::MISSING,
    }
}

fn list_address(visit: &Visit) -> String {
    Address::page(visit.tag(), "fiches").link_shown(visit.display)
}

/// The themes and the events of life.
fn list(asked: &Asked, visit: &Visit, library: &Library) -> Answer {
    let of = |kind: Kind| -> Vec<(&str, &str)> {
        let cards = library.cards().iter().filter(|card| card.kind == kind);
        cards.map(|card| (&*card.id, &*card.title)).collect()
    };
    let contents = view::Contents {
        themes: of(Kind::Theme),
        events: of(Kind::Event),
        old: old(library, visit.today),
    };
    at(asked, list_address(visit), || view::contents(visit, &asked.app.catalog, &contents))
}

/// A fiche, found, to be shown.
struct Shown<'s> {
    asked: &'s Asked<'s>,
    visit: Visit<'s>,
    library: &'s Arc<Library>,
    walk: &'s Walk,
}

impl Shown<'_> {
    /// The page of the fiche: what is in it, before one begins. A theme or a
    /// file has no page but its first question.
    fn overview(&self) -> Answer {
        let here = Address::official(self.visit.tag(), &self.walk.about.id, &self.walk.givens);
        let first = &self.walk.guide.start().id;
        if self.walk.about.id.starts_with('N') && self.walk.guide.start().question().is_some() {
            return Answer::go(self.address(first).link_shown(self.visit.display));
        }
        self.told(|official| {
            let here = here.link_shown(self.visit.display);
            at(self.asked, here, || {
                view::overview(
                    &self.visit,
                    &self.asked.app.catalog,
                    official,
                    &self.walk.guide,
                    &self.walk.about.line,
                )
            })
        })
    }

    fn screen(&self, sheet: Sheet) -> Answer {
        let address = |screen: &Name, answers: &Answers| {
            self.address(screen).with_answers(answers).link_shown(self.visit.display)
        };
        let (guide, answers) = (&self.walk.guide, &self.asked.query.answers);
        let wanted = Wanted { guide, answers, screen: self.asked.part(3), sheet };
        let met = match Met::find(self.asked, &self.visit, wanted, address) {
            Ok(met) => met,
            Err(answer) => return answer,
        };
        // A door may show this server's own address, which may differ from one
        // visitor to the next.
        let door = met.place.screen.handoff().is_some() && !self.asked.origin_is_settled();
        self.told(|official| {
            let page = met.draw(self.asked, &self.visit, official, sheet);
            match sheet == Sheet::Agent || door {
                true => Answer::Private(StatusCode::OK, page, None),
                false => Answer::Public(page),
            }
        })
    }

    fn address(&self, screen: &Name) -> Address {
        let (id, givens) = (&self.walk.about.id, &self.walk.givens);
        Address::official_screen(self.visit.tag(), id, screen, givens)
    }

    fn told<R>(&self, draw: impl FnOnce(&Official) -> R) -> R {
        told(self.library, self.walk, self.visit.today, draw)
    }
}

/// Hands what pages say of a text to `draw`.
pub(super) fn told<R>(
    library: &Library,
    walk: &Walk,
    today: Date,
    draw: impl FnOnce(&Official) -> R,
) -> R {
    let about = &walk.about;
    let exists = |id: &str| library.card(id).is_some();
    let dossier = about.dossier.as_ref().filter(|(id, _)| exists(id));
    draw(&Official {
        id: &about.id,
        title: &about.title,
        date: about.date,
        old: old(library, today),
        site: about.site.as_deref(),
        dossier: dossier.map(|(id, title)| (id.as_str(), title.as_str())),
        phones: &walk.phones,
        givens: &walk.givens,
        exists: &exists,
        page: None,
    })
}

/// The newest day of a library, when it is long ago.
fn old(library: &Library, today: Date) -> Option<Date> {
    let about = library.about();
    let imported =
        || Some(Timestamp::from_second(about.imported).ok()?.to_zoned(TimeZone::UTC).date());
    let newest = about.newest.or_else(imported)?;
    let limit = today.checked_sub(Span::new().days(OLD_AFTER_DAYS)).ok()?;
    (newest < limit).then_some(newest)
}

/// A public page at its own address, and nowhere else.
fn at(asked: &Asked, here: String, draw: impl FnOnce() -> view::Page) -> Answer {
    if here == asked.address { Answer::Public(draw()) } else { Answer::go(here) }
}
