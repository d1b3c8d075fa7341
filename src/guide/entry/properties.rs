//! What must hold for everything a person may type.

use super::{
    Bounds, Cents, Era, Reading, Refusal, Whole, YearMonth, amount, date, date_parts, month, number,
};
use jiff::{ToSpan, civil::Date, civil::date as day};
use proptest::prelude::*;

const ANY_NUMBER: Bounds<u32> = Bounds::new(0, u32::MAX);
const ANY_AMOUNT: Bounds<Cents> = Bounds::new(Cents(0), Cents(u64::MAX));
const NAMES: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

fn today() -> Date {
    day(2026, 11, 21)
}

fn any_era() -> impl Strategy<Value = Era> {
    prop_oneof![Just(Era::Past), Just(Era::Future), Just(Era::Near)]
}

/// Text made of what people really mix: digits, marks, words, odd spaces and digits.
fn near_answers() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[0-9]{1,8}",
        "[ .,'/:;€-]{1,2}",
        "[\u{660}-\u{669}oO\u{202F}\u{A0}\u{301}é]{1,3}",
        prop::sample::select(vec![
            "h", "euros", "€", "mai", "sept", "cent", "mille", "et", "mar", "vingt", "centimes",
            "mois", "dernier", "1er", "environ", "moins", "demie",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

fn read_everywhere(raw: &str, today: Date, era: Era) {
    let codes = [
        number(raw, ANY_NUMBER).err(),
        amount(raw, ANY_AMOUNT).err(),
        date(raw, today, era).err(),
        month(raw, today).err(),
        date_parts(raw, raw, raw, today, era).err(),
        date_parts(raw, "11", "", today, era).err(),
    ];
    for refusal in codes.into_iter().flatten() {
        assert!(Refusal::CODES.contains(&refusal.code()));
        assert_eq!(refusal == Refusal::TooLong, raw.trim().chars().count() > 100);
        if let Refusal::Ambiguous { a, b } = refusal {
            assert_ne!(a, b, "{raw}");
        }
    }
}

/// The same text as another person would type it.
fn otherwise(text: &str) -> String {
    let wide = text.replace(' ', "\u{A0}  ").to_uppercase();
    let plain = wide.replace(['É', 'Û'], "?").replace("F?VRIER", "FEVRIER");
    let plain = plain.replace("D?CEMBRE", "DECEMBRE").replace("AO?T", "AOUT");
    format!("  {plain}\t")
}

proptest! {
    #[test]
    fn nothing_typed_ever_panics(raw: String, era in any_era(), apart in -800_000i32..800_000) {
        read_everywhere(&raw, today().saturating_add(apart.days()), era);
    }

    #[test]
    fn nothing_near_an_answer_ever_panics(raw in near_answers(), era in any_era()) {
        read_everywhere(&raw, today(), era);
        read_everywhere(&raw, Date::MIN, era);
        read_everywhere(&raw, Date::MAX, era);
    }

    #[test]
    fn whole_numbers_round_trip(value: u32) {
        let exact = Ok(Whole { value, rounded: false });
        prop_assert_eq!(number(&value.to_string(), ANY_NUMBER), exact);
        prop_assert_eq!(number(&format!(" {value} H "), ANY_NUMBER), exact);
        prop_assert_eq!(number(&format!("{value},00"), ANY_NUMBER), exact);
        prop_assert_eq!(number(&thousands(u64::from(value), "\u{202F}"), ANY_NUMBER), exact);
    }

    #[test]
    fn amounts_round_trip(cents: u64) {
        let it = Cents(cents);
        let (euros, rest) = (it.euros(), it.rest());
        prop_assert_eq!(amount(&it.to_string(), ANY_AMOUNT), Ok(it));
        prop_assert_eq!(amount(&format!("{euros}€{rest:02}"), ANY_AMOUNT), Ok(it));
        for (mark, comma) in [(" ", ","), ("\u{A0}", "."), (".", ","), (",", "."), ("'", ".")] {
            let typed = format!("{}{comma}{rest:02} Euros", thousands(euros, mark));
            prop_assert_eq!(amount(&typed, ANY_AMOUNT), Ok(it), "{}", typed);
        }
    }

    #[test]
    fn a_lonely_mark_is_never_guessed(whole in 1u64..1000, three in 0u64..1000, mark in "[.,]") {
        let a = Cents(whole * 100 + three / 10);
        let b = Cents((whole * 1000 + three) * 100);
        let refused = Err(Refusal::Ambiguous { a: Reading::Amount(a), b: Reading::Amount(b) });
        prop_assert_eq!(amount(&format!("{whole}{mark}{three:03}"), ANY_AMOUNT), refused);
    }

    #[test]
    fn bounds_are_always_kept(raw in near_answers(), least in 0u32..2000, more in 0u32..2000) {
        let bounds = Bounds::new(least, least + more);
        if let Ok(it) = number(&raw, bounds) {
            prop_assert!((least..=least + more).contains(&it.value));
        }
        let bounds = Bounds::new(Cents(least.into()), Cents((least + more).into()));
        if let Ok(it) = amount(&raw, bounds) {
            prop_assert_eq!(bounds.hold(it), Ok(it));
        }
    }

    #[test]
    fn days_round_trip(apart in 0i32..73_000, era in any_era()) {
        let it = day(1900, 1, 1).saturating_add(apart.days());
        let (d, m, y) = (it.day(), it.month(), it.year());
        let name = NAMES[usize::from(m.unsigned_abs()) - 1];
        let typed = [
            it.to_string(), format!("{d}/{m}/{y}"), format!("{d:02}.{m:02}.{y}"),
            format!("{d:02}{m:02}{y}"), format!("{y}{m:02}{d:02}"), format!("{d} {m} {y}"),
            format!("{d} {name} {y}"), format!("le {d}er {name} {y}"), format!("{y} {name} {d}"),
        ];
        for text in typed {
            prop_assert_eq!(date(&text, today(), era), Ok(it), "{}", text);
            prop_assert_eq!(date(&otherwise(&text), today(), era), Ok(it), "{}", text);
        }
        let parts = date_parts(&d.to_string(), name, &y.to_string(), today(), era);
        prop_assert_eq!(parts, Ok(it));
    }

    #[test]
    fn a_short_year_keeps_its_era(apart in -18_000i32..18_000) {
        let it = today().saturating_add(apart.days());
        let text = format!("{}/{}/{:02}", it.day(), it.month(), it.year() % 100);
        let era = if it <= today() { Era::Past } else { Era::Future };
        prop_assert_eq!(date(&text, today(), era), Ok(it));
        prop_assert_eq!(date(&text, today(), Era::Near), Ok(it));
    }

    #[test]
    fn a_missing_year_is_at_most_half_a_year_away(d in 1i8..=28, m in 1i8..=12) {
        let text = format!("{d} {}", NAMES[usize::from(m.unsigned_abs()) - 1]);
        let near = date(&text, today(), Era::Near).unwrap();
        prop_assert!(near.duration_until(today()).abs().as_hours() / 24 <= 183);
        prop_assert!(date(&text, today(), Era::Past).unwrap() <= today());
        prop_assert!(date(&text, today(), Era::Future).unwrap() >= today());
    }

    #[test]
    fn months_round_trip(year in 1900i16..=2100, m in 1i8..=12) {
        let it = YearMonth::new(year, m).unwrap();
        let name = NAMES[usize::from(m.unsigned_abs()) - 1];
        let typed = [
            it.to_string(), format!("{m}/{year}"), format!("{m:02}{year}"), format!("{year}{m:02}"),
            format!("{name} {year}"), format!("mois de {name} {year}"), format!("3/{m}/{year}"),
        ];
        for text in typed {
            prop_assert_eq!(month(&text, today()), Ok(it), "{}", text);
            prop_assert_eq!(month(&otherwise(&text), today()), Ok(it), "{}", text);
        }
    }

    #[test]
    fn a_bare_month_is_at_most_six_months_away(apart in 0i32..4000, m in 1i8..=12) {
        let today = day(2024, 1, 1).saturating_add(apart.days());
        let name = NAMES[usize::from(m.unsigned_abs()) - 1];
        let found = month(name, today).unwrap();
        prop_assert_eq!(found.number(), m);
        prop_assert!((-6..6).contains(&YearMonth::of(today).months_until(found)));
        prop_assert_eq!(month(&m.to_string(), today), Ok(found));
    }
}

fn thousands(value: u64, mark: &str) -> String {
    let digits = value.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    groups.join(mark)
}

#[test]
fn a_megabyte_is_refused_at_once() {
    for raw in ["1".repeat(1 << 20), "é ".repeat(1 << 19), " ".repeat(1 << 20)] {
        let blank = raw.trim().is_empty();
        let refusal = if blank { Refusal::Empty } else { Refusal::TooLong };
        assert_eq!(number(&raw, ANY_NUMBER), Err(refusal));
        assert_eq!(month(&raw, today()), Err(refusal));
    }
}
