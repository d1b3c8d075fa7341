//! The monthly window, checked on every day of eleven years.

use super::{EveryMonth, Phase, Window, YearMonth};
use jiff::{ToSpan, civil::Date, civil::date};

const FRANCE_TRAVAIL: EveryMonth = EveryMonth { opens: 28, opens_in_february: 26, closes: 15 };

fn every_day() -> impl Iterator<Item = (Date, Window)> {
    date(2024, 1, 1)
        .series(1.day())
        .take_while(|day| *day <= date(2034, 12, 31))
        .map(|day| (day, FRANCE_TRAVAIL.look(day)))
}

#[test]
fn each_day_has_the_phase_of_its_window() {
    assert_eq!(every_day().count(), 4018);
    for (today, window) in every_day() {
        let inside = window.opens <= today && today <= window.closes;
        assert_eq!(window.phase == Phase::Open, inside, "{today}");
        assert_eq!(window.phase == Phase::Early, today < window.opens, "{today}");
        assert_ne!(window.phase, Phase::Late, "{today}");
    }
}

#[test]
fn it_is_early_from_the_16th_to_the_eve_of_the_opening() {
    for (today, window) in every_day() {
        let opening = if today.month() == 2 { 26 } else { 28 };
        assert_eq!(window.phase == Phase::Early, (16..opening).contains(&today.day()), "{today}");
    }
}

#[test]
fn the_days_are_those_of_the_rule() {
    for (_, window) in every_day() {
        let february = window.declared.number() == 2;
        assert_eq!(window.opens.day(), if february { 26 } else { 28 });
        assert_eq!(YearMonth::of(window.opens), window.declared);
        assert_eq!(window.closes.day(), 15);
        assert_eq!(YearMonth::of(window.closes), window.declared.plus(1));
    }
}

#[test]
fn windows_never_overlap() {
    for (today, window) in every_day() {
        let (_, closed) = FRANCE_TRAVAIL.days(window.missed);
        assert!(closed < today && closed < window.opens, "{today}");
        assert_eq!(window.missed.plus(1), window.declared);
    }
}

#[test]
fn one_day_less_each_day_then_the_next_month() {
    let days: Vec<(Date, Window)> = every_day().collect();
    for pair in days.windows(2) {
        let (yesterday, today) = (pair[0].1, pair[1].1);
        if yesterday.declared == today.declared {
            assert_eq!(yesterday.days_left, today.days_left + 1);
        } else {
            assert_eq!(yesterday.days_left, 0);
            assert_eq!(yesterday.declared.plus(1), today.declared);
        }
    }
}
