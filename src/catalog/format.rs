//! The format of `templates/procedures/*.toml`, exactly as authors write it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::provenance::{Grade, Provenance, date, maybe_date};

/// One procedure file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProcedureFile {
    pub portal: Spanned<String>,
    pub picture: Spanned<String>,
    pub start: Spanned<String>,
    pub theme: Option<Spanned<String>>,
    #[serde(default)]
    pub private: bool,
    #[serde(default)]
    pub sensitive: bool,
    pub review: Option<Spanned<ReviewFile>>,
    #[serde(default)]
    pub places: Vec<Spanned<String>>,
    #[serde(default)]
    pub calendar: BTreeMap<String, Spanned<CalendarFile>>,
    #[serde(default)]
    pub fact: BTreeMap<String, Spanned<FactFile>>,
    #[serde(default)]
    pub screen: Vec<Spanned<ScreenFile>>,
    #[serde(default)]
    pub example: Vec<Spanned<ExampleFile>>,
}

/// Who read the guide with the people concerned, and when.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewFile {
    pub by: String,
    #[serde(deserialize_with = "date")]
    pub on: Date,
}

/// A calendar: its rule, and where the rule was seen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CalendarFile {
    pub rule: Spanned<String>,
    pub opens: Option<i64>,
    pub opens_in_february: Option<i64>,
    pub closes: Option<i64>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub of: Option<Spanned<String>>,
    pub months: Option<i64>,
    pub after: Option<Spanned<String>>,
    pub before: Option<Spanned<String>>,
    pub source: String,
    #[serde(deserialize_with = "date")]
    pub seen: Date,
    #[serde(deserialize_with = "date")]
    pub check_by: Date,
    pub grade: Grade,
}

/// A value that can go stale.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct FactFile {
    pub amount: Option<f64>,
    pub number: Option<i64>,
    pub text: Option<String>,
    #[serde(default, deserialize_with = "maybe_date")]
    pub date: Option<Date>,
    pub phone: Option<String>,
    pub source: String,
    #[serde(deserialize_with = "date")]
    pub seen: Date,
    #[serde(deserialize_with = "date")]
    pub check_by: Date,
    pub grade: Grade,
}

/// One screen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScreenFile {
    pub id: Spanned<String>,
    pub picture: Option<Spanned<String>>,
    pub only: Option<Spanned<String>>,
    pub otherwise: Option<Spanned<String>>,
    pub town: Option<Spanned<String>>,
    pub ask: Option<Spanned<String>>,
    #[serde(default)]
    pub unsure: bool,
    #[serde(default)]
    pub choices: Vec<Spanned<String>>,
    #[serde(default)]
    pub pictures: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    pub terms: Vec<Spanned<String>>,
    #[serde(default)]
    pub needs: Vec<Spanned<String>>,
    #[serde(default)]
    pub shows: Vec<Spanned<String>>,
    pub calendar: Option<Spanned<String>>,
    pub least: Option<Spanned<LimitFile>>,
    pub most: Option<Spanned<LimitFile>>,
    #[serde(default)]
    pub sort: Vec<Spanned<SortFile>>,
    #[serde(default)]
    pub columns: Vec<Spanned<ColumnFile>>,
    pub rows: Option<usize>,
    #[serde(default)]
    pub item: Vec<Spanned<ItemFile>>,
    pub handoff: Option<Spanned<HandoffFile>>,
    pub next: Option<Spanned<NextFile>>,
    pub end: Option<Spanned<String>>,
    pub sent: Option<Spanned<String>>,
}

/// A bound: a number, or a day such as `today-5y`.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum LimitFile {
    Number(u32),
    Day(String),
}

/// One outcome of a sorted value.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SortFile {
    pub choice: Spanned<String>,
    pub from: Option<Spanned<LimitFile>>,
}

/// One column of a tally.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnFile {
    pub id: Spanned<String>,
    pub kind: Spanned<String>,
    pub most: Option<u32>,
}

/// A paper of a checklist.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemFile {
    pub paper: Spanned<String>,
    #[serde(default)]
    pub when: WhenFile,
}

/// A condition: subject → one value, or several.
pub(super) type WhenFile = BTreeMap<String, Spanned<OneOrMore>>;

/// One value, or several.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    pub fn values(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::More(values) => values,
        }
    }
}

/// Where a screen leads.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum NextFile {
    To(String),
    ByChoice(BTreeMap<String, String>),
    Rules(Vec<RuleFile>),
}

/// One rule of `next`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    #[serde(default)]
    pub when: BTreeMap<String, OneOrMore>,
    pub to: String,
}

/// What the hand-off sheet holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HandoffFile {
    pub link: Spanned<String>,
    #[serde(default)]
    pub bring: Vec<Spanned<String>>,
    #[serde(default)]
    pub labels: Vec<Spanned<String>>,
    #[serde(default)]
    pub copy: Vec<Spanned<String>>,
    pub remind: Option<Spanned<String>>,
}

/// A test of the guide, written by its author.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExampleFile {
    #[serde(deserialize_with = "date")]
    pub today: Date,
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    pub path: Vec<String>,
}

macro_rules! provenance {
    ($($name:ident),*) => {$(
        impl $name {
            pub fn provenance(&self) -> Provenance {
                let (seen, check_by, grade) = (self.seen, self.check_by, self.grade);
                Provenance { source: self.source.clone(), seen, check_by, grade }
            }
        }
    )*};
}

provenance!(CalendarFile, FactFile);
