//! Days and months as people type them, and what is made of each.

use super::{Era, Reading, Refusal, date, date_parts, month};
use jiff::civil::{Date, date as day};

/// A Saturday.
const TODAY: Date = day(2026, 11, 21);

fn near(raw: &str) -> String {
    told(date(raw, TODAY, Era::Near))
}

fn told(read: Result<Date, Refusal>) -> String {
    match read {
        Ok(day) => day.to_string(),
        Err(Refusal::NoSuchDay { month, days }) => format!("{days} days in {month}"),
        Err(Refusal::DayAndMonthSwapped { perhaps }) => format!("perhaps {perhaps}"),
        Err(refusal) => refusal.to_string(),
    }
}

fn told_month(raw: &str) -> String {
    match month(raw, TODAY) {
        Ok(month) => month.to_string(),
        Err(Refusal::Ambiguous { a: Reading::Month(a), b: Reading::Month(b) }) => {
            format!("{a} or {b}")
        }
        Err(refusal) => refusal.to_string(),
    }
}

#[test]
fn one_day_in_many_ways() {
    #[rustfmt::skip]
    let same = [
        "3/12/2026", "03.12.26", "3 décembre 2026", "3 dec 26", "2026-12-03", "03122026",
        "031226", "3 12 26", "3-12-2026", "3 DESEMBRE 2026", "jeudi 3 décembre 2026",
        "le 3 dec. 2026", "trois décembre deux mille vingt-six", "decembre 3 2026", "3/12",
        "3 décembre", "o3/12/2O26", "٠٣/١٢/٢٠٢٦", "2026/12/3", "20261203", "03 / 12 / 2026",
        "3decembre2026", "２０２６年１２月３", "mar. 3 décembre",
    ];
    for raw in same {
        let expected = if raw.contains('年') { "not-a-date" } else { "2026-12-03" };
        assert_eq!(near(raw), expected, "{raw}");
    }
    assert_eq!(near("1er mai 2027"), "2027-05-01");
    assert_eq!(near("premier mai"), "2027-05-01");
    assert_eq!(near("3 sept"), "2026-09-03");
    assert_eq!(near("aujourd’hui"), "2026-11-21");
    assert_eq!(near("Hier"), "2026-11-20");
    assert_eq!(near("avant-hier"), "2026-11-19");
    assert_eq!(near("demain"), "2026-11-22");
    assert_eq!(near("après demain"), "2026-11-23");
}

#[test]
fn days_that_cannot_be_say_why() {
    assert_eq!(near("31/02/2026"), "28 days in 2");
    assert_eq!(near("31 février"), "29 days in 2");
    assert_eq!(near("29/02/27"), "28 days in 2");
    assert_eq!(near("29/02/28"), "2028-02-29");
    assert_eq!(near("29 février"), "2028-02-29");
    assert_eq!(near("31/11/2026"), "30 days in 11");
    assert_eq!(near("0/11/2026"), "30 days in 11");
    assert_eq!(near("12/25/2026"), "perhaps 2026-12-25");
    assert_eq!(near("2026-25-12"), "perhaps 2026-12-25");
    assert_eq!(near("13/13/2026"), "no-such-month");
    assert_eq!(near("31/13/2026"), "no-such-month");
    assert_eq!(near("3/12/1826"), "year-out-of-range");
    assert_eq!(near("3/12/9999"), "year-out-of-range");
    assert_eq!(near("3/12/202"), "not-a-date");
    assert_eq!(near("décembre 2026"), "day-missing");
    assert_eq!(near("nov 26"), "day-missing");
    assert_eq!(near("12/2026"), "day-missing");
    assert_eq!(near("3"), "month-missing");
    assert_eq!(near("3 jui 2026"), "not-a-date");
    assert_eq!(near("trois mai cent cinquante"), "not-a-date");
    assert_eq!(near("bientôt"), "not-a-date");
    assert_eq!(near("..."), "not-a-date");
    assert_eq!(near("3/12/2026 et 4/12/2026"), "not-a-date");
}

#[test]
fn the_era_completes_the_year() {
    let read = |raw, era| told(date(raw, TODAY, era));
    assert_eq!(read("3/12/26", Era::Past), "1926-12-03");
    assert_eq!(read("3/11/26", Era::Past), "2026-11-03");
    assert_eq!(read("21/11/26", Era::Past), "2026-11-21");
    assert_eq!(read("3/12/80", Era::Past), "1980-12-03");
    assert_eq!(read("3/11/30", Era::Future), "2030-11-03");
    assert_eq!(read("3/11/20", Era::Future), "2020-11-03");
    assert_eq!(read("3 mars", Era::Past), "2026-03-03");
    assert_eq!(read("3 mars", Era::Future), "2027-03-03");
    assert_eq!(read("3/12/2026", Era::Past), "2026-12-03");
}

#[test]
fn three_fields() {
    let read = |d, m, y| told(date_parts(d, m, y, TODAY, Era::Past));
    assert_eq!(read("3", "12", "1980"), "1980-12-03");
    assert_eq!(read("1er", "août", "80"), "1980-08-01");
    assert_eq!(read(" 3 ", "11", ""), "2026-11-03");
    assert_eq!(read("", "", " "), "empty");
    assert_eq!(read("", "12", "1980"), "day-missing");
    assert_eq!(read("3", "", "1980"), "month-missing");
    assert_eq!(read("31", "2", "1981"), "28 days in 2");
    assert_eq!(read("12", "25", "1980"), "perhaps 1980-12-25");
    assert_eq!(read("3/12", "12", "1980"), "not-a-date");
    assert_eq!(read("1980", "12", "3"), "not-a-date");
}

#[test]
fn months_people_type() {
    for raw in [
        "novembre",
        "NOV",
        "nov 26",
        "novembre 2026",
        "11/2026",
        "11/26",
        "2026-11",
        "11",
        "ce mois",
        "ce mois-ci",
        "mois en cours",
        "112026",
        "202611",
        "mois de novembre",
        "26 novembre",
        "3/11/2026",
        "2026-11-03",
        "novenbre",
        "2026 novembre",
        "11 2026",
    ] {
        assert_eq!(told_month(raw), "2026-11", "{raw}");
    }
    assert_eq!(told_month("mois dernier"), "2026-10");
    assert_eq!(told_month("Le mois prochain"), "2026-12");
    assert_eq!(told_month("janvier"), "2027-01");
    assert_eq!(told_month("mai"), "2026-05");
    assert_eq!(told_month("avril"), "2027-04");
    assert_eq!(told_month("juin"), "2026-06");
    assert_eq!(told_month("sept"), "2026-09");
    assert_eq!(told_month("novembre dernier"), "2025-11");
    assert_eq!(told_month("octobre dernier"), "2026-10");
    assert_eq!(told_month("mars prochain"), "2027-03");
    assert_eq!(told_month("3 novembre"), "2026-11");
}

#[test]
fn months_that_cannot_be() {
    assert_eq!(told_month("25 novembre"), "2025-11 or 2026-11");
    assert_eq!(told_month("3/11"), "2011-03 or 2026-11");
    assert_eq!(told_month("25/11"), "2025-11 or 2026-11");
    assert_eq!(told_month("26/11"), "2026-11");
    assert_eq!(told_month("3 mois"), "not-a-month");
    assert_eq!(told_month("13"), "no-such-month");
    assert_eq!(told_month("13/2026"), "no-such-month");
    assert_eq!(told_month("0"), "no-such-month");
    assert_eq!(told_month("11/1826"), "year-out-of-range");
    assert_eq!(told_month("31/02/2026"), "no-such-day");
    assert_eq!(told_month("jui"), "not-a-month");
    assert_eq!(told_month("dernier"), "not-a-month");
    assert_eq!(told_month("1826"), "not-a-month");
}
