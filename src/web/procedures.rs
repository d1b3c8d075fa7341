//! The screens of the guides: shown, answered, carried away.

use axum::http::StatusCode;

use super::answer::Answer;
use super::asked::Asked;
use super::fields;
use super::sealed::Pocket;
use crate::address::Address;
use crate::catalog::Procedure;
use crate::guide::{
    Ask, Journey, Name, Place, Question, Screen, TYPED, Tally, Typed, TypedValues, typed,
};
use crate::view::{self, Attempt, Scene, Visit};

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
    let procedure = asked.app.catalog.procedures.get(asked.part(2)).ok_or(Answer::MISSING)?;
    let guide = &procedure.guide;
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

    /// Whether the page is for this visitor alone.
    fn is_private(&self, asked: &Asked) -> bool {
        let shows_origin = self.place.screen.handoff().is_some();
        self.place.screen.is_personal()
            || self.procedure.guide.is_private()
            || (shows_origin && !asked.origin_is_settled())
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
    let found = match find(asked, &asked.pocket()) {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    // One address for one page: what was dropped from it must not linger.
    let here = link(&found.visit, &found.journey, found.place.screen);
    if here != asked.address {
        return Answer::go(here);
    }
    let page = view::screen(&found.scene(asked, None));
    match found.is_private(asked) {
        true => Answer::Private(StatusCode::OK, page, None),
        false => Answer::Public(page),
    }
}

/// The card to show to an agent, always in French.
pub(super) fn agent(asked: &Asked) -> Answer {
    match find(asked, &asked.pocket()) {
        Ok(mut found) => {
            found.visit = asked.french();
            let page = view::agent_card(&found.scene(asked, None));
            Answer::Private(StatusCode::OK, page, None)
        }
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
    match heard(&found, question, &fields) {
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
            let page = view::screen(&found.scene(asked, Some(&attempt)));
            Answer::Private(StatusCode::UNPROCESSABLE_ENTITY, page, None)
        }
        Heard::Nothing => Answer::go(link(&found.visit, &found.journey, found.place.screen)),
    }
}

/// Goes on after a choice; a private guide keeps it in the cookie.
fn on(asked: &Asked, found: &Found, pocket: Pocket, choice: &Name) -> Answer {
    match found.procedure.guide.is_private() {
        true => on_with_cookie(asked, found, pocket, choice),
        false => Answer::go(found.next(choice).1),
    }
}

fn on_with_cookie(asked: &Asked, found: &Found, mut pocket: Pocket, choice: &Name) -> Answer {
    let (journey, next) = found.next(choice);
    if found.procedure.guide.is_private() {
        pocket.choose(found.procedure.guide.id(), journey.answers());
    }
    Answer::Go(next, asked.app.seal.close(pocket, asked.app.clock.seconds()))
}

/// What was understood of a form.
enum Heard {
    /// One of the choices.
    Chosen(Name),
    /// A value to keep.
    Typed(Typed),
    /// Rows to keep, and whether one stays on the screen.
    Rows(Vec<Vec<u64>>, bool),
    /// Something that was not understood.
    Refused(Attempt),
    /// Nothing at all.
    Nothing,
}

fn heard(found: &Found, question: &Question, fields: &[(String, String)]) -> Heard {
    let today = found.visit.today;
    if let Some(choice) = fields::field(fields, "choix").and_then(Name::parse)
        && question.accepts(&choice)
    {
        return Heard::Chosen(choice);
    }
    let refused = |field: &str, refusal| {
        Heard::Refused(Attempt { fields: fields.to_vec(), refusal, field: field.to_owned() })
    };
    let raw = fields::field(fields, "valeur").unwrap_or_default();
    match &question.ask {
        Ask::Choice(_) => Heard::Nothing,
        Ask::Month => match fields::month(raw, today) {
            Ok(choice) => Heard::Chosen(choice),
            Err(refusal) => refused("valeur", refusal),
        },
        Ask::Entry(entry) => match fields::entry(entry, raw, today) {
            Ok(value) if entry.sort.is_empty() => Heard::Typed(value),
            Ok(value) => fields::sorted(entry, &value, today).map_or(Heard::Nothing, Heard::Chosen),
            Err(refusal) => refused("valeur", refusal),
        },
        Ask::Tally(tally) => match rows(found, tally, fields) {
            Ok(heard) => heard,
            Err((field, refusal)) => refused(&field, refusal),
        },
    }
}

/// Adds a row, takes the last one away, or goes on.
fn rows(
    found: &Found,
    tally: &Tally,
    fields: &[(String, String)],
) -> Result<Heard, (String, crate::guide::entry::Refusal)> {
    let mut rows = match typed(&found.typed, &found.place.screen.id) {
        Some(Typed::Rows(rows)) => rows.clone(),
        _ => Vec::new(),
    };
    let gesture = fields::field(fields, "geste").unwrap_or("ajouter");
    if gesture == "effacer" {
        rows.pop();
        return Ok(Heard::Rows(rows, true));
    }
    let empty = tally.columns.iter().all(|column| {
        fields::field(fields, column.id.as_str()).unwrap_or_default().trim().is_empty()
    });
    let done = gesture == "fini";
    if !(done && empty) && rows.len() < tally.rows {
        rows.push(fields::row(tally, fields)?);
    }
    Ok(Heard::Rows(rows, !done))
}
