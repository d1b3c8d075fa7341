//! Vouchers that pay for lessons: shown where they are taken, and only while they pay.

use jiff::civil::{Date, date};
use marchepied::places::{Directory, overrides, vouchers};

use super::taken_in::fixture;
use crate::essai::TODAY;
use crate::site::Site;

const FILE: &str = include_str!("../../fixtures/places/bons.toml");

fn served() -> Site {
    let site = Site::open();
    let (own, wrong) = overrides::read("bons.toml", FILE, TODAY);
    let (places, lost) = overrides::applied(fixture("standard.csv").places, &own.changes);
    assert_eq!((wrong, lost), (Vec::new(), Vec::new()));
    site.app.places.put(Directory::new(places).with_vouchers(own.vouchers));
    site
}

#[tokio::test]
async fn a_place_says_which_voucher_it_takes_and_what_it_pays() {
    for tag in ["fr", "ar"] {
        let page = served().get(&format!("/{tag}/aide?lieu=93066&pour=aide-numerique")).await;
        page.assert_helps();
        let taken = page.with("data-takes");
        assert!(taken.iter().any(|(_, voucher)| voucher == "bon-orme"), "{taken:?}");
        let told: Vec<_> = page.with("data-voucher").into_iter().map(|(_, id)| id).collect();
        assert_eq!(told, ["bon-orme"], "told once");
        for words in ["Bon Numérique de l’Orme", "10 heures de cours", "CCAS de Saint-Denis"] {
            assert!(page.text().contains(words), "{words}");
        }
    }
}

#[tokio::test]
async fn a_voucher_that_is_over_or_not_yet_valid_is_on_no_page() {
    let orientation = "/fr/orientation?besoin=apprendre&moyen=aller&dur=rien";
    for path in
        ["/fr/aide", "/fr/aide?lieu=93066", "/fr/aide?lieu=93066&pour=aide-numerique", orientation]
    {
        let page = served().get(path).await;
        assert!(page.text().contains("Bon Numérique de l’Orme"), "{path}");
        for gone in ["Bon de l’an passé", "Bon de l’an prochain"] {
            assert!(!page.text().contains(gone), "{path}: {gone}");
        }
    }
}

#[tokio::test]
async fn who_wants_to_learn_finds_a_place_a_voucher_and_practice() {
    let page = served().get("/fr/orientation?besoin=apprendre&moyen=aller&dur=rien").await;
    page.assert_helps();
    let text = page.text();
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what}"));
    assert!(
        at("pour=aide-numerique") < at("data-voucher") && at("data-voucher") < at("entrainement")
    );
    let other = served().get("/fr/orientation?besoin=argent&moyen=aller&dur=rien").await;
    assert!(other.with("data-voucher").is_empty(), "a lesson is not money");
}

#[tokio::test]
async fn other_places_make_the_kept_page_new() {
    let site = served();
    assert_eq!(site.get("/fr/aide").await.with("data-voucher").len(), 1);
    site.app.places.put(Directory::default());
    assert!(site.get("/fr/aide").await.with("data-voucher").is_empty());
}

#[test]
fn the_first_and_the_last_day_count() {
    let (own, _) = overrides::read("bons.toml", FILE, TODAY);
    let directory = Directory::default().with_vouchers(own.vouchers);
    let valid = |day: Date| directory.vouchers(day).map(|v| v.id.to_string()).collect::<Vec<_>>();
    assert_eq!(valid(date(2026, 8, 31)), ["bon-fini"]);
    assert_eq!(valid(date(2026, 9, 1)), ["bon-orme"]);
    assert_eq!(valid(date(2027, 8, 31)), ["bon-orme", "bon-plus-tard"]);
    assert!(valid(date(2028, 1, 1)).is_empty());
}

#[test]
fn what_is_wrong_in_a_voucher_is_told() {
    let cases = [
        ("pays   = \"10 heures de cours d’Internet\"", "pays = \" \"", "no-words"),
        ("until  = 2027-08-31", "until = 2026-08-31", "bad-date"),
        ("seen   = 2026-11-20", "seen = 2026-12-20", "bad-date"),
        ("source = \"the town hall\"", "source = \"\"", "no-source"),
        ("\"bon-fini\"", "\"bon-orme\"", "duplicate-id"),
        ("[\"bon-orme\", ", "[\"bon-ormes\", ", "unknown-voucher"),
        ("places = [\"2\"]", "places = [\"200\"]", "unknown-place"),
        ("\"bon-plus-tard\"]", "]", "no-places"),
        ("giver ", "given ", "toml-syntax"),
        ("from   = 2026-09-01", "from = \"hier\"", "toml-syntax"),
    ];
    for (from, to, code) in cases {
        assert!(FILE.contains(from), "{from}");
        let (own, mut findings) = overrides::read("bons.toml", &FILE.replacen(from, to, 1), TODAY);
        let (places, _) = overrides::applied(fixture("standard.csv").places, &own.changes);
        findings.extend(vouchers::judged(&own.vouchers, &places, TODAY));
        findings.retain(|finding| finding.is_error());
        assert!(findings.iter().any(|finding| finding.code == code), "{code}: {findings:?}");
    }
}

#[test]
fn check_tells_each_voucher_and_which_is_over() {
    let (own, _) = overrides::read("bons.toml", FILE, TODAY);
    assert_eq!(
        own.vouchers[0].to_string(),
        "bons.toml:2 voucher bon-orme: name \"Bon Numérique de l’Orme\", of CCAS de Saint-Denis, \
         pays \"10 heures de cours d’Internet\", 2026-09-01 to 2027-08-31, taken at 2 places, \
         from the town hall, seen 2026-11-20"
    );
    let (places, _) = overrides::applied(fixture("standard.csv").places, &own.changes);
    let findings = vouchers::judged(&own.vouchers, &places, TODAY);
    let told: Vec<_> = findings.iter().map(|finding| (finding.code, finding.is_error())).collect();
    assert_eq!(told, [("voucher-over", false)]);
}
