//! The screens of the guides: shown, answered, carried away.

use axum::http::{HeaderValue, StatusCode};

use super::answer::Answer;
use super::asked::Asked;
use super::fields;
use super::heard::Heard;
use super::sealed::Pocket;
use crate::address::Address;
use crate::catalog::Procedure;
use crate::guide::{Guide, Journey, Name, Place, Rung, Screen, TYPED, Typed, TypedValues, typed};
use crate::view::{self, Attempt, Noting, Scene, Visit};

/// A screen that was asked for, found on the journey that the answers make.
struct Found<'f> {
    visit: Visit<'f>,
    procedure: &'f Procedure,
    journey: Journey<'f>,
    place: Place<'f>,
    typed: TypedValues,
}

/// What looking for a screen gives: the screen, or what to answer instead.
type Search<'f> = Result<Found<'f>, Answer>;

/// Finds the screen that the path names, if the answers lead there; otherwise
/// the way to where they lead.
fn find<'f>(asked: &'f Asked<'f>, pocket: &Pocket) -> Search<'f> {
    let visit = asked.visit().ok_or_else(no_language)?;
    let procedure = asked.app.procedure(asked.part(2), visit.display).ok_or(Answer::MISSING)?;
    let guide = guide_for(asked, procedure);
    let answers = match guide.is_private() {
        true => pocket.choices(guide.id()),
        false => asked.query.answers.clone(),
    };
    let journey = Journey::replay(guide, &answers, visit.today);
    let wanted = Name::parse(asked.part(3));
    let Some(place) = wanted.and_then(|wanted| journey.find(&wanted)) else {
        let stand = journey.stand().screen;
        return Err(Answer::go(link(&visit, &journey, stand)));
    };
    let typed = match place.screen.is_personal() {
        true => pocket.typed(guide.id()),
        false => TypedValues::new(),
    };
    Ok(Found { visit, procedure, journey, place, typed })
}

/// The guide as this browser can walk it. One that refuses cookies carries the
/// choices of a sensitive guide in its addresses.
fn guide_for<'f>(asked: &Asked, procedure: &'f Procedure) -> &'f Guide {
    let refuses = |_: &&Guide| !asked.query.answers.is_empty() && !has_cookie(asked);
    procedure.in_addresses.as_ref().filter(refuses).unwrap_or(&procedure.guide)
}

fn has_cookie(asked: &Asked) -> bool {
    asked.app.seal.opened(asked.headers, asked.app.clock.seconds()).is_some()
}

/// The answer for a language that is not on offer.
pub(super) fn no_language() -> Answer {
    Answer::Sorry(view::Notice::Language, StatusCode::NOT_FOUND)
}

/// The link to a screen with the answers of a journey.
fn link(visit: &Visit, journey: &Journey, screen: &Screen) -> String {
    let guide = journey.guide();
    let address = Address::screen(visit.tag(), guide.id(), &screen.id);
    let address =
        if guide.is_private() { address } else { address.with_answers(journey.answers()) };
    address.link_shown(visit.display)
}

impl<'f> Found<'f> {
    fn scene<'s>(&'s self, asked: &'s Asked<'s>, attempt: Option<&'s Attempt>) -> Scene<'s> {
        Scene {
            visit: self.visit,
            catalog: &asked.app.catalog,
            origin: view::Origin::Procedure(self.procedure),
            journey: &self.journey,
            place: self.place,
            typed: &self.typed,
            attempt,
        }
    }

    /// The page, with the notes of the mediator where there is one.
    fn page(&self, asked: &Asked, pocket: &Pocket, attempt: Option<&Attempt>) -> view::Page {
        let scene = self.scene(asked, attempt);
        if self.visit.display.helper.is_none() {
            return view::screen(&scene);
        }
        let rungs = pocket.rungs(self.procedure.guide.id());
        view::at_desk(&scene, rungs.get(self.place.screen.id.as_str()).copied())
    }

    /// Whether the page is for this visitor alone.
    fn is_private(&self, asked: &Asked) -> bool {
        let shows_origin = self.place.screen.handoff().is_some();
        self.place.screen.is_personal()
            || self.journey.guide().is_private()
            || (shows_origin && !asked.origin_is_settled())
    }

    /// The cookie with which a sensitive guide begins, empty: whoever answers
    /// without it is known to refuse cookies.
    fn first_cookie(&self, asked: &Asked) -> Option<HeaderValue> {
        let begins = self.procedure.sensitive && !has_cookie(asked);
        begins.then(|| asked.app.seal.close(Pocket::default(), asked.app.clock.seconds()))?
    }

    fn next(&self, choice: &Name) -> (Journey<'f>, String) {
        let journey = self.journey.choosing(self.place, choice, self.visit.today);
        let next = journey.after(self.place);
        let link = link(&self.visit, &journey, next.unwrap_or(self.place.screen));
        (journey, link)
    }
}

/// Opening a procedure leads to its first screen.
pub(super) fn open(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let Some(procedure) = asked.app.catalog.procedures.get(asked.part(2)) else {
        return Answer::MISSING;
    };
    let guide = &procedure.guide;
    let first = Address::screen(visit.tag(), guide.id(), &guide.start().id);
    Answer::go(first.link_shown(visit.display))
}

/// Shows a screen.
pub(super) fn show(asked: &Asked) -> Answer {
    let pocket = asked.pocket();
    let found = match find(asked, &pocket) {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    // One address for one page: what was dropped from it must not linger.
    let here = link(&found.visit, &found.journey, found.place.screen);
    if here != asked.address {
        return Answer::go(here);
    }
    let page = found.page(asked, &pocket, None);
    match found.is_private(asked) {
        true => Answer::Private(StatusCode::OK, page, found.first_cookie(asked)),
        false => Answer::Public(page),
    }
}

/// The card to show to an agent.
pub(super) fn agent(asked: &Asked) -> Answer {
    match find(asked, &asked.pocket()) {
        Ok(found) => {
            let page = view::agent_card(&found.scene(asked, None));
            Answer::Private(StatusCode::OK, page, None)
        }
        Err(answer) => answer,
    }
}

/// The screen said otherwise, for whoever did not understand it.
pub(super) fn otherwise(asked: &Asked) -> Answer {
    match find(asked, &asked.pocket()) {
        Ok(found) => {
            let page = view::otherwise(&found.scene(asked, None));
            Answer::Private(StatusCode::OK, page, None)
        }
        Err(answer) => answer,
    }
}

/// The sheet of the end, at the desk.
pub(super) fn sheet(asked: &Asked) -> Answer {
    let pocket = asked.pocket();
    match find(asked, &pocket) {
        Ok(found) if found.visit.display.helper.is_some() => {
            let rungs = pocket.rungs(found.procedure.guide.id());
            let page =
                view::desk_sheet(&found.scene(asked, None), &rungs, noting(asked, &found, &pocket));
            Answer::Private(StatusCode::OK, page, None)
        }
        Ok(_) => Answer::MISSING,
        Err(answer) => answer,
    }
}

/// Whether this help can be noted.
fn noting(asked: &Asked, found: &Found, pocket: &Pocket) -> Noting {
    let keeps = found.procedure.theme.is_some() && asked.app.database.exists();
    match (keeps, pocket.desk.as_ref().is_some_and(|desk| desk.noted)) {
        (false, _) => Noting::Nowhere,
        (true, false) => Noting::Open,
        (true, true) => Noting::Done,
    }
}

/// Who did a step, as the mediator says.
pub(super) fn climb(asked: &Asked, body: &[u8]) -> Answer {
    let mut pocket = asked.pocket();
    match find(asked, &pocket) {
        Ok(found) if found.visit.display.helper.is_some() => {
            let here = link(&found.visit, &found.journey, found.place.screen);
            let rung = fields::read(body);
            let rung = fields::field(&rung, view::RUNG).and_then(Rung::named);
            let (guide, screen) = (found.procedure.guide.id().clone(), &found.place.screen.id);
            if let Some(rung) = rung {
                pocket.sit_down(asked.app.clock.seconds());
                pocket.climb(&guide, screen, rung);
            }
            Answer::Go(here, asked.app.seal.close(pocket, asked.app.clock.seconds()))
        }
        Ok(_) => Answer::MISSING,
        Err(answer) => answer,
    }
}

/// The reminder of the hand-off sheet: a title, and the text of the file.
pub(super) fn reminder(asked: &Asked) -> Result<String, Answer> {
    let found = find(asked, &asked.pocket())?;
    let moment = asked.app.clock.moment();
    view::reminder(&found.scene(asked, None), moment, fastrand::u64(..)).ok_or(Answer::MISSING)
}

/// Reads what was typed or chosen on a screen.
pub(super) fn answer(asked: &Asked, body: &[u8]) -> Answer {
    let mut pocket = asked.pocket();
    let found = match find(asked, &pocket) {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let Some(question) = found.place.screen.question() else {
        return Answer::go(link(&found.visit, &found.journey, found.place.screen));
    };
    let fields = fields::read(body);
    let (guide, screen) = (found.procedure.guide.id().clone(), &found.place.screen.id);
    let before = typed(&found.typed, screen);
    match Heard::of(question, &fields, before, &found.visit) {
        Heard::Chosen(choice) => on(asked, &found, pocket, &choice),
        Heard::Typed(value) => {
            pocket.keep(&guide, screen, Some(value));
            match Name::parse(TYPED) {
                Some(choice) => on_with_cookie(asked, &found, pocket, &choice),
                None => Answer::MISSING,
            }
        }
        Heard::Rows(rows, stay) => {
            let any = !rows.is_empty();
            pocket.keep(&guide, screen, any.then_some(Typed::Rows(rows)));
            match (stay, Name::parse(TYPED)) {
                (false, Some(choice)) => on_with_cookie(asked, &found, pocket, &choice),
                _ => {
                    let here = link(&found.visit, &found.journey, found.place.screen);
                    let cookie = asked.app.seal.close(pocket, asked.app.clock.seconds());
                    Answer::Go(here, cookie)
                }
            }
        }
        Heard::Refused(attempt) => {
            let page = found.page(asked, &pocket, Some(&attempt));
            let status = match attempt.refusal {
                Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
                None => StatusCode::OK,
            };
            Answer::Private(status, page, None)
        }
        Heard::Nothing => Answer::go(link(&found.visit, &found.journey, found.place.screen)),
    }
}

/// Goes on after a choice; a private guide keeps it in the cookie.
fn on(asked: &Asked, found: &Found, pocket: Pocket, choice: &Name) -> Answer {
    if let Some(open) = found.procedure.in_addresses.as_ref().filter(|_| !has_cookie(asked)) {
        let (journey, _) = found.next(choice);
        let journey = Journey::replay(open, journey.answers(), found.visit.today);
        return Answer::go(link(&found.visit, &journey, journey.stand().screen));
    }
    match found.journey.guide().is_private() {
        true => on_with_cookie(asked, found, pocket, choice),
        false => Answer::go(found.next(choice).1),
    }
}

fn on_with_cookie(asked: &Asked, found: &Found, mut pocket: Pocket, choice: &Name) -> Answer {
    let (journey, next) = found.next(choice);
    if found.procedure.guide.is_private() {
        pocket.choose(found.procedure.guide.id(), journey.answers());
    }
    if found.visit.display.helper.is_some() {
        pocket.sit_down(asked.app.clock.seconds());
    }
    Answer::Go(next, asked.app.seal.close(pocket, asked.app.clock.seconds()))
}
