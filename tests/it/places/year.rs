//! Every instant of two years: the time of a land, its public holidays, both changes of the clock,
//! against tables made by hand.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use marchepied::places::{Hours, holidays_of, zone_of};
use marchepied::web::clock::local;
use proptest::prelude::*;

use super::hours::{Rules, rules};

/// A year, a month, a day.
type Day = (i16, i8, i8);

/// The public holidays that fall on the same day each year: month and day.
const FIXED: [(i8, i8); 8] =
    [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
/// Easter Monday, Ascension Day and Whit Monday, read off calendars.
const MOVABLE: [Day; 6] =
    [(2026, 4, 6), (2026, 5, 14), (2026, 5, 25), (2027, 3, 29), (2027, 5, 6), (2027, 5, 17)];
/// Those of single lands: Good Friday and St Stephen’s Day, the ends of slavery.
const OF_LANDS: [(&str, &[Day]); 6] = [
    ("67", &[(2026, 4, 3), (2027, 3, 26), (2026, 12, 26), (2027, 12, 26)]),
    ("971", &[(2026, 5, 27), (2027, 5, 27)]),
    ("972", &[(2026, 5, 22), (2027, 5, 22)]),
    ("973", &[(2026, 6, 10), (2027, 6, 10)]),
    ("974", &[(2026, 12, 20), (2027, 12, 20)]),
    ("976", &[(2026, 4, 27), (2027, 4, 27)]),
];
/// When summer time begins and ends in Paris, in UTC.
const SUMMERS: [&str; 4] = [
    "2026-03-29T01:00:00Z",
    "2026-10-25T01:00:00Z",
    "2027-03-28T01:00:00Z",
    "2027-10-31T01:00:00Z",
];
/// Hours from UTC where the clock never changes.
const STILL: [(&str, i64); 7] =
    [("971", -4), ("972", -4), ("973", -3), ("974", 4), ("976", 3), ("987", -10), ("988", 11)];
const LANDS: [&str; 9] = ["75", "93", "67", "971", "972", "973", "974", "976", "988"];

pub fn is_holiday(day: Date, land: &str) -> bool {
    let here = (day.year(), day.month(), day.day());
    let of_land = OF_LANDS.iter().any(|(known, days)| *known == land && days.contains(&here));
    FIXED.contains(&(day.month(), day.day())) || MOVABLE.contains(&here) || of_land
}

fn second(text: &str) -> i64 {
    text.parse::<Timestamp>().unwrap().as_second()
}

/// The second reading of the time of a land.
fn by_hand(instant: i64, land: &str) -> DateTime {
    let hours = match STILL.iter().find(|(known, _)| *known == land) {
        Some((_, hours)) => *hours,
        None => {
            let changes = SUMMERS.iter().filter(|change| second(change) <= instant).count();
            1 + i64::from(changes % 2 == 1)
        }
    };
    let start = date(1970, 1, 1).at(0, 0, 0, 0);
    start.checked_add(jiff::Span::new().seconds(instant + hours * 3_600)).unwrap()
}

/// Any second of two years; one in three within six hours of a change of the clock.
fn instant() -> impl Strategy<Value = i64> {
    let any = second("2026-01-01T12:00:00Z")..second("2027-12-31T12:00:00Z");
    let near = (0..SUMMERS.len(), -21_600_i64..21_600);
    prop_oneof![2 => any, 1 => near.prop_map(|(at, seconds)| second(SUMMERS[at]) + seconds)]
}

fn agrees(rules: &Rules, instant: i64, land: &str) -> Result<(), TestCaseError> {
    let here = local(Timestamp::from_second(instant).unwrap(), zone_of(land));
    prop_assert_eq!(here, by_hand(instant, land), "{} in {}", instant, land);
    let hours = Hours::parse(&rules.text(), land).map_err(|why| why.to_string());
    let hours = hours.map_err(TestCaseError::fail)?;
    prop_assert_eq!(hours.look(here), rules.look(here, land), "{} at {}", rules.text(), here);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn open_is_open_at_any_instant_of_a_year(
        rules in rules(), instant in instant(), land in prop::sample::select(LANDS.to_vec()),
    ) {
        agrees(&rules, instant, land)?;
    }
}

#[test]
fn the_holidays_of_each_land_are_those_of_its_calendar() {
    for land in LANDS {
        for year in [2026, 2027] {
            let days = date(year, 1, 1)
                .series(jiff::Span::new().days(1))
                .take_while(|day| day.year() == year);
            let by_hand: Vec<_> = days.filter(|day| is_holiday(*day, land)).collect();
            assert_eq!(holidays_of(year, land), by_hand, "{land} in {year}");
        }
    }
}

#[test]
fn a_night_with_a_change_of_the_clock_is_told_by_the_clock_on_the_wall() {
    let hours = Hours::parse("Su 01:00-02:30,03:30-06:00", "75").unwrap();
    let told = |instant: &str| {
        let here = local(instant.parse().unwrap(), "Europe/Paris");
        format!("{} {:?}", here.time(), hours.look(here))
    };
    insta::assert_snapshot!(
        [
            "2026-03-29T00:59:59Z", // one second before the hour that does not exist
            "2026-03-29T01:00:00Z",
            "2026-03-29T01:30:00Z",
            "2026-10-25T00:10:00Z", // 2:10 in summer time
            "2026-10-25T01:10:00Z", // 2:10 once more, in winter time
            "2026-10-25T01:40:00Z",
        ]
        .map(told)
        .join("\n"),
        @r"
    01:59:59 Open(2026-03-29T02:30:00)
    03:00:00 Opens(2026-03-29T03:30:00)
    03:30:00 Open(2026-03-29T06:00:00)
    02:10:00 Open(2026-10-25T02:30:00)
    02:10:00 Open(2026-10-25T02:30:00)
    02:40:00 Opens(2026-10-25T03:30:00)
    "
    );
}
