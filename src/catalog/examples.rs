//! The examples of a procedure file are the tests of its author.

use toml::Spanned;

use super::format::ExampleFile;
use crate::desk::Desk;
use crate::guide::{Answers, Guide, Journey};

/// Walks each example and reports the ones that end elsewhere.
pub(super) fn run(desk: &mut Desk, guide: &Guide, examples: &[Spanned<ExampleFile>]) {
    if examples.is_empty() {
        let what = "there is no example".to_owned();
        desk.find(0, "no-example", what, "add an [[example]] with today, answers and path");
    }
    for example in examples {
        let at = example.span().start;
        let example = example.get_ref();
        let given = example.answers.iter().map(|(s, c)| (s.as_str(), c.as_str()));
        let journey = Journey::replay(guide, &Answers::read(given), example.today);
        let path: Vec<_> = journey.trail().iter().map(|screen| screen.id.as_str()).collect();
        if path != example.path {
            let what = format!("these answers lead along {}", path.join(" → "));
            desk.find(at, "bad-example", what, "correct the example, or the rules");
        }
    }
}
