//! What single cells say: phones, addresses of sites, days, points, words of lists.

use jiff::civil::{Date, date};

use super::super::communes::{Commune, words};
use super::super::point::Point;
use super::super::signs::{Access, Help, Network, Price, Set, Sign, Takes};

/// Before this day the standard did not exist: the date was never written by hand.
const FIRST_DAY: Date = date(2015, 1, 1);
/// A point further than this from the town it should be in is a mistake.
const FARTHEST: f64 = 60_000.0;

/// What is wrong with a cell: its code, what, and the remedy.
pub(in super::super) type Fault = (&'static str, String, &'static str);

/// A phone number of a place, written `01 23 45 67 89`, `39 60` or `+687 25 00 00`.
/// Numbers of mobile phones belong to persons, and are refused.
pub(in super::super) fn phone(cell: &str) -> Result<Option<Box<str>>, Fault> {
    let first = cell.split(['|', '/', ';']).next().unwrap_or_default();
    let digits: String = first.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let abroad = first.trim_start().starts_with('+') || digits.starts_with("00");
    let digits = digits.strip_prefix("00").filter(|_| digits.len() > 10).unwrap_or(&digits);
    let pairs = |digits: &str| {
        let pairs: Vec<_> = digits.as_bytes().chunks(2).map(String::from_utf8_lossy).collect();
        pairs.join(" ")
    };
    // +33 France, +262 La Réunion and Mayotte, +590 +594 +596 Antilles and Guyane.
    let home = ["33", "262", "590", "594", "596"];
    let rest = home.iter().find_map(|code| digits.strip_prefix(code)).filter(|_| abroad);
    let national = match rest {
        Some(rest) if rest.len() >= 10 && rest.starts_with('0') => rest.to_owned(),
        Some(rest) => format!("0{rest}"),
        None => digits.to_owned(),
    };
    match national.len() {
        10 if national.starts_with("06") || national.starts_with("07") => Err((
            "personal-phone",
            "the number is that of a mobile phone, and was left out".to_owned(),
            "give a number that belongs to the place",
        )),
        10 if national.starts_with('0') => Ok(Some(pairs(&national).into())),
        4 if national.starts_with('3') || national.starts_with('1') => {
            Ok(Some(pairs(&national).into()))
        }
        _ if abroad && ["687", "689", "681", "508"].iter().any(|code| digits.starts_with(code)) => {
            Ok(Some(format!("+{} {}", &digits[..3], pairs(&digits[3..])).into()))
        }
        _ => Err((
            "bad-phone",
            format!("a phone of {} digits is none of France", digits.len()),
            "write it as +33123456789",
        )),
    }
}

/// The address of a site.
pub(in super::super) fn url(cell: &str) -> Result<Option<Box<str>>, Fault> {
    let first = cell.split(['|', ' ']).map(str::trim).find(|part| !part.is_empty());
    let Some(first) = first else { return Ok(None) };
    let bad = |what: &str| Err(("bad-url", what.to_owned(), "write it as https://www.example.fr/"));
    let whole = match first.split_once("://") {
        Some(("http" | "https", _)) => first.to_owned(),
        Some(_) => return bad("the site has an odd beginning"),
        None => format!("https://{first}"),
    };
    let host = whole.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next());
    let host = host.unwrap_or_default();
    if whole.contains('@') {
        return bad("an e-mail address stands in place of the site");
    }
    let sound = host.contains('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:".contains(&b))
        && whole.len() <= 500
        && !whole.contains(|c: char| c.is_control() || c.is_whitespace() || "\"<>\\".contains(c));
    if sound { Ok(Some(whole.into())) } else { bad("the site is no address") }
}

/// The day on which somebody last looked: `2024-05-31`, `31/05/2024`.
pub(super) fn day(cell: &str, today: Date) -> Result<Option<Date>, Fault> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let head = cell.split(['T', ' ']).next().unwrap_or_default();
    let mut parts = head.split('/');
    let day = match (parts.next(), parts.next(), parts.next()) {
        (Some(day), Some(month), Some(year)) => format!("{year}-{month:0>2}-{day:0>2}").parse(),
        _ => head.parse::<Date>(),
    };
    match day {
        Ok(day) if (FIRST_DAY..=today).contains(&day) => Ok(Some(day)),
        Ok(day) => Err((
            "odd-date",
            format!("nobody looked on {day}"),
            "give the day on which the place was last asked",
        )),
        Err(_) => Err(("bad-date", "the day is none".to_owned(), "write it as 2026-05-31")),
    }
}

/// The point of a place in a town.
pub(super) fn point(
    (latitude, longitude): (&str, &str),
    town: Option<&Commune>,
) -> Result<Option<Point>, Fault> {
    if latitude.trim().is_empty() && longitude.trim().is_empty() {
        return Ok(None);
    }
    let number = |cell: &str| cell.trim().replace(',', ".").parse::<f64>().ok();
    let bad = |what: String, remedy| Err(("bad-point", what, remedy));
    let (Some(north), Some(east)) = (number(latitude), number(longitude)) else {
        return bad("the point is no number".to_owned(), "write degrees, such as 48.8566");
    };
    let in_france = |north, east| Point::new(north, east).filter(|point| point.is_in_france());
    match in_france(north, east) {
        Some(point) => {
            let home = town.filter(|town| town.is_exact).and_then(|town| town.point);
            match home.map(|home| home.metres_to(point)) {
                Some(away) if away > FARTHEST => bad(
                    format!("the point is {:.0} km away from its town", away / 1000.0),
                    "correct latitude and longitude, or the postcode",
                ),
                _ => Ok(Some(point)),
            }
        }
        None if in_france(east, north).is_some() => {
            bad("latitude and longitude are swapped".to_owned(), "swap the two columns")
        }
        None => bad("the point is not in France".to_owned(), "correct latitude and longitude"),
    }
}

/// The words of a list in a cell, whichever version wrote it: each is known by
/// a few words of it.
pub(super) fn signs<S: Sign>(cells: &[&str], known: &[(&str, S)]) -> Set<S> {
    let parts = cells.iter().flat_map(|cell| cell.split('|'));
    parts
        .flat_map(|part| {
            let text = words(part).join(" ");
            known.iter().filter(move |(words, _)| text.contains(words)).map(|(_, sign)| *sign)
        })
        .collect()
}

pub(super) const HELPS: [(&str, Help); 9] = [
    ("demarche", Help::Procedures),
    ("outils numeriques du quotidien", Help::Basics),
    ("comprehension du monde numerique", Help::Basics),
    ("prendre en main un", Help::Basics),
    ("utiliser le numerique", Help::Basics),
    ("materiel informatique a prix", Help::Cheap),
    ("acces internet", Help::Devices),
    ("acceder a du materiel", Help::Devices),
    ("insertion professionnelle", Help::Work),
];

pub(super) const TAKES: [(&str, Takes); 9] = [
    ("illettrisme", Takes::Reading),
    ("langues etrangeres anglais", Takes::English),
    ("langues etrangeres autres", Takes::Languages),
    ("public langues etrangeres", Takes::Languages),
    ("surdite", Takes::Deaf),
    ("deficience visuelle", Takes::Sight),
    ("handicaps moteurs", Takes::Mobility),
    ("handicaps mentaux", Takes::Mental),
    ("handicap mental", Takes::Mental),
];

pub(super) const NETWORKS: [(&str, Network); 5] = [
    ("aidants connect", Network::AidantsConnect),
    ("france services", Network::FranceServices),
    ("conseillers numeriques", Network::Counsellor),
    ("conseiller numerique", Network::Counsellor),
    ("cnfs", Network::Counsellor),
];

pub(super) const ACCESS: [(&str, Access); 4] = [
    ("se presenter", Access::WalkIn),
    ("telephoner", Access::Phone),
    ("rdv en ligne", Access::Booking),
    ("accueille pas de public", Access::Closed),
];

/// What it costs: "gratuit sous condition" is not "gratuit".
pub(super) fn price(cells: &[&str]) -> Set<Price> {
    let parts = cells.iter().flat_map(|cell| cell.split('|')).map(|part| words(part).join(" "));
    parts
        .filter_map(|text| match () {
            () if text.contains("sous condition") => Some(Price::FreeIf),
            () if text.contains("gratuit") || text == "0" => Some(Price::Free),
            () if text.contains("payant") || text.contains("adhesion") => Some(Price::Paid),
            () => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_of_persons_are_left_out() {
        let read = |cell| phone(cell).map(|phone| phone.map(String::from)).map_err(|fault| fault.0);
        assert_eq!(read("+33123456789"), Ok(Some("01 23 45 67 89".into())));
        assert_eq!(read("01.23.45.67.89 / 0612345678"), Ok(Some("01 23 45 67 89".into())));
        assert_eq!(read("0033 3 81 62 40 30"), Ok(Some("03 81 62 40 30".into())));
        assert_eq!(read("+262262123456"), Ok(Some("02 62 12 34 56".into())));
        assert_eq!(read("+262692123456"), Err("personal-phone"));
        assert_eq!(read("06 12 34 56 78"), Err("personal-phone"));
        assert_eq!(read("3960"), Ok(Some("39 60".into())));
        assert_eq!(read("+687250000"), Ok(Some("+687 25 00 00".into())));
        assert_eq!(read("12"), Err("bad-phone"));
        assert_eq!(read(" "), Ok(None));
    }

    #[test]
    fn sites_without_a_beginning_are_mended_and_mail_is_refused() {
        let read = |cell| url(cell).map(|url| url.map(String::from)).map_err(|fault| fault.0);
        assert_eq!(read("www.ornans.fr"), Ok(Some("https://www.ornans.fr".into())));
        assert_eq!(read("accueil@ornans.fr"), Err("bad-url"));
        assert_eq!(read("javascript://x.fr"), Err("bad-url"));
        assert_eq!(read("néant"), Err("bad-url"));
        assert_eq!(read(""), Ok(None));
    }

    #[test]
    fn days_before_the_standard_and_after_today_were_never_seen() {
        let today = date(2026, 11, 24);
        let read = |cell| day(cell, today).map_err(|fault| fault.0);
        assert_eq!(read("2024-05-31"), Ok(Some(date(2024, 5, 31))));
        assert_eq!(read("22/12/2023 10:38:56"), Ok(Some(date(2023, 12, 22))));
        assert_eq!(read("1970-01-01"), Err("odd-date"));
        assert_eq!(read("2030-01-01"), Err("odd-date"));
        assert_eq!(read("hier"), Err("bad-date"));
    }

    #[test]
    fn points_elsewhere_are_refused() {
        let read = |north, east| point((north, east), None).map(|p| p.is_some()).map_err(|f| f.1);
        assert_eq!(read("48,85", "2.35"), Ok(true));
        assert_eq!(read("", ""), Ok(false));
        assert_eq!(read("2.35", "48.85"), Err("latitude and longitude are swapped".into()));
        assert_eq!(read("0", "0"), Err("the point is not in France".into()));
        assert_eq!(read("NaN", "2"), Err("the point is not in France".into()));
    }
}
