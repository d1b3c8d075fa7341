//! The longest way through a guide, whatever the content is today.

use jiff::civil::Date;
use marchepied::address::Address;
use marchepied::guide::{Answers, Guide, Journey, Name, Screen};

use crate::scenes::LANGUAGE;

/// Follows the guide; at each question, the answer after which most is left.
pub fn longest(guide: &Guide, today: Date) -> Journey<'_> {
    let mut answers = Answers::default();
    loop {
        let journey = Journey::replay(guide, &answers, today);
        let Some(best) = next(guide, &journey, today) else { return journey };
        answers = best;
    }
}

/// The answers so far with the best one to the last screen, if it asks.
fn next(guide: &Guide, journey: &Journey, today: Date) -> Option<Answers> {
    let last = journey.trail().last()?;
    let question = last.question()?;
    let month = Name::parse(&today.to_string()[..7])?;
    let outcomes = question.outcomes(&month).into_iter();
    let tried = outcomes.filter(|_| journey.answers().get(&last.id).is_none()).map(|choice| {
        let answers = journey.answers().with(&last.id, &choice);
        let there = Journey::replay(guide, &answers, today);
        let far =
            there.trail().len() + there.trail().last().map_or(0, |s| guide.longest_after(&s.id));
        (far, answers)
    });
    // The first of the best: the order of the content decides.
    tried
        .fold(None, |best: Option<(usize, Answers)>, tried| match best {
            Some(best) if best.0 >= tried.0 => Some(best),
            _ => Some(tried),
        })
        .map(|(_, answers)| answers)
}

/// The first way through the guide, in the order of its choices, on which all
/// of these screens stand.
pub fn through<'g>(
    guide: &'g Guide,
    today: Date,
    wanted: &[fn(&Screen) -> bool],
) -> Option<Journey<'g>> {
    let month = Name::parse(&today.to_string()[..7])?;
    let mut open = vec![Answers::default()];
    while let Some(answers) = open.pop() {
        let journey = Journey::replay(guide, &answers, today);
        if wanted.iter().all(|is| journey.trail().iter().any(|screen| is(screen))) {
            return Some(journey);
        }
        let last = journey.trail().last()?;
        if let Some(question) = last.question().filter(|_| answers.get(&last.id).is_none()) {
            let choices = question.outcomes(&month);
            open.extend(choices.iter().rev().map(|choice| answers.with(&last.id, choice)));
        }
    }
    None
}

/// The addresses of the longest way, as a person meets them.
pub fn addresses(guide: &Guide, today: Date) -> Vec<String> {
    let journey = longest(guide, today);
    let mut answers = Answers::default();
    let mut addresses = Vec::new();
    for screen in journey.trail() {
        let address = Address::screen(LANGUAGE, guide.id(), &screen.id).with_answers(&answers);
        addresses.push(address.link());
        if let Some(choice) = journey.answers().get(&screen.id) {
            answers = answers.with(&screen.id, choice);
        }
    }
    addresses
}
