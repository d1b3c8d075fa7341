//! What was typed on a page, compared with the story, and forgotten.

use jiff::civil::Date;

use super::exercise::{Field, FieldKind, Page};
use crate::guide::entry::{self, Bounds, Cents, Era};
use crate::letters;

/// The greatest number and the greatest amount in euros that are read.
const MOST: u32 = 1_000_000;

/// Something that is not as the story wants it.
#[derive(Clone, Copy, Debug)]
pub struct Slip<'p> {
    /// Where.
    pub field: &'p Field,
    /// Why.
    pub why: Why,
}

/// Why an answer does not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing stands there. A real site says so.
    Empty,
    /// A real site would not understand it.
    Unreadable,
    /// A real site would take it, but the story says otherwise.
    Other,
}

impl Page {
    /// Everything that is not as the story wants it, in the order of the page.
    #[must_use]
    pub fn slips(&self, typed: &[(String, String)], today: Date) -> Vec<Slip<'_>> {
        let judged = self.fields.iter().filter_map(|field| {
            let raw = typed.iter().find(|(name, _)| field.id == **name);
            let why = field.judge(raw.map_or("", |(_, raw)| raw.as_str()), today)?;
            Some(Slip { field, why })
        });
        judged.collect()
    }
}

impl Field {
    /// What is wrong with an answer; `None` when it is good.
    #[must_use]
    pub fn judge(&self, raw: &str, today: Date) -> Option<Why> {
        if raw.trim().is_empty() {
            return Some(Why::Empty);
        }
        let mut wanted = self.also.iter().chain([&self.expect]);
        match self.kind {
            FieldKind::Choice | FieldKind::Menu | FieldKind::Tick => {
                wanted.all(|wanted| wanted != raw).then_some(Why::Other)
            }
            FieldKind::Secret => {
                wanted.all(|wanted| wanted != raw.trim()).then_some(Why::Unreadable)
            }
            FieldKind::Text => {
                let typed = fold(raw);
                wanted.all(|wanted| fold(wanted) != typed).then_some(Why::Other)
            }
            FieldKind::Calendar | FieldKind::Day => {
                same(raw, wanted, |raw| entry::date(raw, today, Era::Past).ok())
            }
            FieldKind::Amount => same(raw, wanted, |raw| {
                entry::amount(raw, Bounds::new(Cents(0), Cents(u64::from(MOST) * 100))).ok()
            }),
            FieldKind::Number => {
                same(raw, wanted, |raw| entry::number(raw, Bounds::new(0, MOST)).ok()?.value.into())
            }
            FieldKind::File => self.judge_file(raw),
        }
    }

    /// A browser may add to the name of a file that it took twice: « photo (1).jpg ».
    fn judge_file(&self, raw: &str) -> Option<Why> {
        let parts = |name: &str| {
            let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
            name.rsplit_once('.').map(|(stem, ending)| (stem.to_owned(), ending.to_owned()))
        };
        let Some((stem, ending)) = parts(raw) else { return Some(Why::Unreadable) };
        if !self.choices.contains(&ending) {
            return Some(Why::Unreadable);
        }
        let (wanted, _) = parts(&self.expect).unwrap_or_default();
        (!stem.starts_with(&wanted)).then_some(Why::Other)
    }
}

/// Compares what two texts mean, however they are written.
fn same<'w, T: PartialEq>(
    raw: &str,
    mut wanted: impl Iterator<Item = &'w String>,
    read: impl Fn(&str) -> Option<T>,
) -> Option<Why> {
    match read(raw) {
        None => Some(Why::Unreadable),
        typed => wanted.all(|wanted| read(wanted) != typed).then_some(Why::Other),
    }
}

/// Letters and digits only: capitals, accents, spaces and hyphens say nothing here.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()) {
        match letters::bare(letter) {
            Some(bare) => folded.push_str(bare),
            None => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Name;

    const TODAY: Date = jiff::civil::date(2026, 12, 3);

    fn field(kind: FieldKind, expect: &str) -> Field {
        Field {
            id: Name::parse("champ").expect("a name"),
            kind,
            label: String::new(),
            hint: None,
            choices: vec!["jpg".to_owned()],
            given: None,
            expect: expect.to_owned(),
            also: Vec::new(),
        }
    }

    #[test]
    fn a_good_answer_is_good_however_it_is_written() {
        let cases = [
            (FieldKind::Amount, "912,40", "912.4 €"),
            (FieldKind::Day, "3/5/1988", "03/05/1988"),
            (FieldKind::Calendar, "3/5/1988", "1988-05-03"),
            (FieldKind::Number, "82", "82 "),
            (FieldKind::Text, "Saint-Égrève", "SAINT EGREVE"),
            (FieldKind::File, "photo-lina.jpg", "photo-lina (1).JPG"),
            (FieldKind::Secret, "mirabelle-12", " mirabelle-12"),
        ];
        for (kind, expect, typed) in cases {
            assert_eq!(field(kind, expect).judge(typed, TODAY), None, "{kind:?} {typed}");
        }
    }

    #[test]
    fn what_a_real_site_would_refuse_is_told_apart_from_what_the_story_says_otherwise() {
        let cases = [
            (FieldKind::Amount, "912,40", "", Why::Empty),
            (FieldKind::Amount, "912,40", "beaucoup", Why::Unreadable),
            (FieldKind::Amount, "912,40", "874,15", Why::Other),
            (FieldKind::Day, "3/5/1988", "31/02/1988", Why::Unreadable),
            (FieldKind::File, "photo-lina.jpg", "photo-lina.pdf", Why::Unreadable),
            (FieldKind::File, "photo-lina.jpg", "vacances.jpg", Why::Other),
            (FieldKind::File, "photo-lina.jpg", "photo-lina", Why::Unreadable),
            (FieldKind::Secret, "mirabelle-12", "Mirabelle-12", Why::Unreadable),
        ];
        for (kind, expect, typed, why) in cases {
            assert_eq!(field(kind, expect).judge(typed, TODAY), Some(why), "{kind:?} {typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_is_judged(kind in 0..FieldKind::ALL.len(), typed in "\\PC{0,40}") {
            let _ = field(FieldKind::ALL[kind].1, "1").judge(&typed, TODAY);
        }
    }
}
