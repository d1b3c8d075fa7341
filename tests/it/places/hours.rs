//! Hours over a whole year: the library and a small second reading agree, minute for minute.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, date};
use marchepied::places::{Hours, Now};
use proptest::prelude::*;

use super::year::is_holiday;

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
type Stretches = Vec<(u16, u16)>;

/// A week as OpenStreetMap writes it: each later rule replaces the day.
#[derive(Clone, Debug)]
pub struct Rules(Vec<(usize, usize, Stretches)>);

impl Rules {
    pub fn text(&self) -> String {
        let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let rule = |(from, to, stretches): &(usize, usize, Stretches)| {
            let days = if from == to {
                DAYS[*from].to_owned()
            } else {
                format!("{}-{}", DAYS[*from], DAYS[*to])
            };
            let times: Vec<_> =
                stretches.iter().map(|(a, b)| format!("{}-{}", time(*a), time(*b))).collect();
            format!("{days} {}", if times.is_empty() { "off".into() } else { times.join(",") })
        };
        self.0.iter().map(rule).collect::<Vec<_>>().join("; ")
    }

    /// The second reading: the stretches of a day, none on a public holiday.
    fn on(&self, day: Date, land: &str) -> &[(u16, u16)] {
        if is_holiday(day, land) {
            return &[];
        }
        let weekday = day.weekday().to_monday_zero_offset() as usize;
        let last = self.0.iter().rfind(|(from, to, _)| (*from..=*to).contains(&weekday));
        last.map_or(&[], |(_, _, stretches)| stretches)
    }

    pub fn look(&self, moment: DateTime, land: &str) -> Now {
        let now = minutes(moment.time());
        let at = |day: Date, minutes: u16| {
            let midnight = day.to_datetime(Time::midnight());
            midnight.saturating_add(i64::from(minutes).minutes())
        };
        let today = self.on(moment.date(), land);
        if let Some((_, end)) = today.iter().find(|(start, end)| (*start..*end).contains(&now)) {
            return Now::Open(at(moment.date(), *end));
        }
        (0..=21)
            .flat_map(|days| {
                let day = moment.date().saturating_add(i64::from(days).days());
                self.on(day, land).iter().map(move |(start, _)| at(day, *start))
            })
            .find(|start| *start > moment && *start < moment.saturating_add(21.days()))
            .map_or(Now::Closed, Now::Opens)
    }
}

fn minutes(time: Time) -> u16 {
    u16::try_from(time.hour()).unwrap() * 60 + u16::try_from(time.minute()).unwrap()
}

/// Morning and afternoon, with a pause, so that no two stretches touch.
fn stretches() -> impl Strategy<Value = Stretches> {
    let morning = (28_u16..40, 41_u16..50).prop_map(|(a, b)| (a * 15, b * 15));
    let afternoon = (52_u16..60, 61_u16..90).prop_map(|(a, b)| (a * 15, b * 15));
    (prop::option::of(morning), prop::option::of(afternoon))
        .prop_map(|(morning, afternoon)| morning.into_iter().chain(afternoon).collect())
}

pub fn rules() -> impl Strategy<Value = Rules> {
    let rule = (0_usize..7, 0_usize..7, stretches());
    let rule = rule.prop_map(|(a, b, stretches)| (a.min(b), a.max(b), stretches));
    prop::collection::vec(rule, 1..4).prop_map(Rules)
}

/// Any minute from January 2026 to December 2027.
fn moment() -> impl Strategy<Value = DateTime> {
    let start = date(2026, 1, 1).at(0, 0, 0, 0);
    (0_i64..730 * 24 * 60).prop_map(move |minutes| start.saturating_add(minutes.minutes()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn hours_are_what_the_second_reading_says(rules in rules(), moment in moment()) {
        let hours = Hours::parse(&rules.text(), "75").map_err(|why| why.to_string());
        let hours = hours.map_err(TestCaseError::fail)?;
        prop_assert_eq!(hours.look(moment), rules.look(moment, "75"), "{} at {}", rules.text(), moment);
        let shown: Stretches =
            hours.on(moment.date()).iter().map(|(a, b)| (minutes(*a), minutes(*b))).collect();
        prop_assert_eq!(&shown[..], rules.on(moment.date(), "75"));
    }

    #[test]
    fn any_text_is_hours_or_is_not(text in "\\PC{0,60}") {
        if let Ok(hours) = Hours::parse(&text, "974") {
            let _ = hours.look(date(2026, 3, 29).at(2, 30, 0, 0));
        }
    }
}
