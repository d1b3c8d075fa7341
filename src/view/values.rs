//! The values that the words of a guide wait for: dates of today, facts, labels, sums.

use jiff::civil::Date;

use crate::catalog::{Fact, Procedure};
use crate::guide::calendar::{Calendar, EveryMonth, YearMonth};
use crate::guide::{Answers, Ask, Dated, EntryKind, Name, Typed, TypedValues, column_sum, typed};
use crate::locale::{NoValues, Speaker, Value, Values, dates, plain};
use crate::portals::Portal;

/// What the words of one guide may ask for on one visit.
pub struct GuideValues<'v> {
    /// The procedure.
    pub procedure: &'v Procedure,
    /// Its portal.
    pub portal: &'v Portal,
    /// The answers so far.
    pub answers: &'v Answers,
    /// What the person typed, if this page may show it.
    pub typed: &'v TypedValues,
    /// The day of the visit.
    pub today: Date,
}

/// The values of a scene: those of a guide of ours, or none, for an official
/// text waits for none.
pub enum SceneValues<'v> {
    /// Of a guide of ours.
    Guide(GuideValues<'v>),
    /// None.
    None,
}

impl Values for SceneValues<'_> {
    fn value(&self, name: &str, speaker: Speaker) -> Option<Value> {
        match self {
            Self::Guide(values) => values.value(name, speaker),
            Self::None => None,
        }
    }

    fn is_own(&self, name: &str) -> bool {
        match self {
            Self::Guide(values) => values.is_own(name),
            Self::None => false,
        }
    }
}

impl Values for GuideValues<'_> {
    fn value(&self, name: &str, speaker: Speaker) -> Option<Value> {
        match name {
            "portal" => Some(Value::Words(portal_name(self.portal, speaker))),
            "phone" => Some(Value::Phone(self.portal.phone.clone())),
            "site" => self.procedure.site(self.portal).map(|host| Value::Whole(host.to_owned())),
            _ => self
                .label(name)
                .or_else(|| self.fact(name, speaker))
                .or_else(|| self.dated(name, speaker))
                .or_else(|| self.sum(name)),
        }
    }

    fn is_own(&self, name: &str) -> bool {
        if self.typed.is_empty() {
            return false;
        }
        let calendar = name.rsplit_once('-').map(|(calendar, _)| calendar);
        let dated = calendar.and_then(|calendar| self.procedure.guide.calendars().get(calendar));
        let counted = dated.and_then(|dated| dated.of.as_ref());
        counted.is_some_and(|of| typed(self.typed, of).is_some()) || self.sum(name).is_some()
    }
}

/// The name of a portal for people.
pub(super) fn portal_name(portal: &Portal, speaker: Speaker) -> String {
    let name = plain(&speaker.say(portal.words.key(), &NoValues).text);
    match &portal.town {
        Some(town) => format!("{name} ({town})"),
        None => name,
    }
}

impl GuideValues<'_> {
    /// The names of the values that depend on no calendar: for `check`.
    pub const ALWAYS: [&'static str; 2] = ["portal", "phone"];

    fn label(&self, name: &str) -> Option<Value> {
        let label = self.portal.labels.get(name.strip_prefix("label-")?)?;
        Some(Value::Label(label.text.clone()))
    }

    fn fact(&self, name: &str, speaker: Speaker) -> Option<Value> {
        Some(match self.procedure.facts.get(name)? {
            Fact::Amount(cents) => Value::Whole(dates::euros(*cents)),
            Fact::Number(number) => Value::Number(*number),
            Fact::Date(date) => Value::Whole(dates::full(speaker, *date)),
            Fact::Text(text) => Value::Whole(text.clone()),
            Fact::Quoted(words) => Value::Label(words.clone()),
            Fact::Phone(number) => Value::Phone(number.clone()),
            Fact::Chosen(question, values) => {
                Value::Whole(dates::euros(*values.get(self.answers.get(question)?)?))
            }
        })
    }

    fn dated(&self, name: &str, speaker: Speaker) -> Option<Value> {
        let (calendar, part) = name.rsplit_once('-')?;
        let dated = self.procedure.guide.calendars().get(calendar)?;
        match dated.rule {
            Calendar::EveryMonth(rule) => self.monthly(rule, part, speaker),
            Calendar::MonthsBefore(rule) => {
                let declaring = self.month_of(dated);
                let month = match part {
                    "month" => declaring,
                    number => {
                        let index = number.parse::<usize>().ok()?.checked_sub(1)?;
                        *rule.months(declaring).get(index)?
                    }
                };
                Some(Value::Words(month_name(speaker, month, self.today)))
            }
            rule @ (Calendar::Within(_) | Calendar::DaysBefore(_)) => {
                let date = match dated.of.as_ref().and_then(|of| typed(self.typed, of)) {
                    Some(Typed::Date(date)) => Some(*date),
                    _ => None,
                };
                let stretch = rule.look(self.today, date)?;
                let date = match part {
                    "opens" => stretch.opens,
                    "closes" => stretch.closes,
                    _ => return None,
                };
                Some(Value::Whole(dates::full(speaker, date)))
            }
        }
    }

    fn monthly(&self, rule: EveryMonth, part: &str, speaker: Speaker) -> Option<Value> {
        let window = rule.look(self.today);
        let month = |month| Value::Words(month_name(speaker, month, self.today));
        Some(match part {
            "month" => month(window.declared),
            "missed" => month(window.missed),
            "opens" => Value::Whole(dates::day(speaker, window.opens)),
            "closes" => Value::Whole(dates::day(speaker, window.closes)),
            "days" => Value::Number(i64::from(window.days_left)),
            _ => return None,
        })
    }

    fn month_of(&self, dated: &Dated) -> YearMonth {
        let chosen = dated.of.as_ref().and_then(|of| self.answers.get(of));
        let chosen = chosen.and_then(|month| month.as_str().parse().ok());
        chosen.unwrap_or_else(|| YearMonth::of(self.today))
    }

    /// `emplois-brut`: the sum of a column; `taille`: a typed value.
    fn sum(&self, name: &str) -> Option<Value> {
        let screens = self.procedure.guide.screens();
        let screen = screens.iter().find(|screen| name.starts_with(screen.id.as_str()))?;
        let value = typed(self.typed, &screen.id)?;
        match (&screen.question()?.ask, value) {
            (Ask::Tally(tally), Typed::Rows(rows)) => {
                let column = name.strip_prefix(screen.id.as_str())?.strip_prefix('-')?;
                let index = tally.columns.iter().position(|c| c.id == *column)?;
                Some(Value::Whole(shown(tally.columns[index].kind, column_sum(rows, index))))
            }
            (_, Typed::Number(number)) => Some(Value::Number(i64::from(*number))),
            (_, Typed::Amount(cents)) => Some(Value::Whole(dates::euros(*cents))),
            _ => None,
        }
    }
}

/// A value of a tally as people read it.
pub(super) fn shown(kind: EntryKind, value: u64) -> String {
    match kind {
        EntryKind::Amount => dates::euros(value),
        _ => dates::grouped(value),
    }
}

/// « novembre », with its year when it is not the year of today or next to it.
fn month_name(speaker: Speaker, month: YearMonth, today: Date) -> String {
    let name = dates::month(speaker, month.number());
    let near = YearMonth::of(today).months_until(month).abs() <= 11;
    if near {
        return name;
    }
    let year = Value::Words(month.first().year().to_string());
    let values = [("month", Value::Words(name)), ("year", year)];
    plain(&speaker.say("date-month", &values).text)
}

/// The values of a calendar that words may name, for `check`.
#[must_use]
pub fn calendar_values(name: &Name, calendar: &Calendar) -> Vec<String> {
    let parts: &[&str] = match calendar {
        Calendar::EveryMonth(_) => &["month", "missed", "opens", "closes", "days"],
        Calendar::MonthsBefore(rule) => {
            let months = usize::from(rule.from - rule.to) + 1;
            let mut parts: Vec<String> = (1..=months).map(|n| format!("{name}-{n}")).collect();
            parts.push(format!("{name}-month"));
            return parts;
        }
        Calendar::Within(_) | Calendar::DaysBefore(_) => &["opens", "closes"],
    };
    parts.iter().map(|part| format!("{name}-{part}")).collect()
}
