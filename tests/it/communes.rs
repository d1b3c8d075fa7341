//! Procedures of one's own town: a template, a commune file, and an honest page without one.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::date;
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::finding::Finding;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, in_french};
use crate::site::{Site, site};

const VALBRUNE: &str = include_str!("../fixtures/towns/valbrune.toml");

pub fn fixtures() -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/towns");
    Content::embedded().with_communes(&folder).expect("the folder is there")
}

pub fn served(content: &Content) -> Site {
    let (catalog, findings) = Catalog::compile(content, TODAY);
    assert_eq!(findings.iter().find(|finding| finding.is_error()), None);
    let catalog = catalog.expect("there are words");
    let app = Arc::new(App::new(catalog, Clock::fixed(TODAY), Seal::fleeting()));
    Site { app, meters: Meters::new("1.0", "abc") }
}

pub fn found(changed: &str) -> Vec<Finding> {
    let mut content = in_french(&Content::embedded());
    content.insert("communes/valbrune.toml", changed);
    Catalog::compile(&content, TODAY).1
}

#[tokio::test]
async fn two_towns_give_two_right_guides() {
    let site = served(&fixtures());
    let page = site.get("/fr/communes/centre-loisirs").await;
    let guides = page.with("data-procedure");
    let guides: Vec<_> = guides.iter().map(|(_, guide)| guide.as_str()).collect();
    assert_eq!(guides, ["centre-loisirs-hautegarrigue", "centre-loisirs-valbrune"]);

    let large = "/fr/demarches/centre-loisirs-valbrune";
    let dates = site.get(&format!("{large}/dates")).await;
    assert!(dates.text().contains("16 novembre 2026"), "{}", dates.text());
    let asked = site.post(&format!("{large}/quotient"), &[], "valeur=650").await;
    let next = asked.header("location").to_owned();
    assert_eq!(next, format!("{large}/prix-jour?quotient=tranche-1"), "the number is forgotten");
    let price = site.get(&next).await;
    assert!(price.text().contains("6\u{a0}€"), "{}", price.text());
    let papers = site.get(&format!("{large}/papiers?quotient=tranche-1")).await;
    assert!(papers.text().contains("assurance"), "{}", papers.text());
    let door = format!("{large}/site?quotient=tranche-1&comment=internet");
    assert!(site.get(&door).await.text().contains("https://familles.valbrune.example/inscription"));

    let small = "/fr/demarches/centre-loisirs-hautegarrigue";
    let papers = site.get(&format!("{small}/papiers")).await;
    assert!(!papers.text().contains("assurance"), "{}", papers.text());
    let paper = site.get(&format!("{small}/papier")).await;
    assert!(paper.text().contains("4 rue des Buis"), "{}", paper.text());
    assert!(paper.text().contains("tel:0499000020"), "{}", paper.text());
    assert_eq!(site.get(&format!("{small}/quotient")).await.status, 303, "one price for all");
}

#[tokio::test]
async fn every_price_is_the_one_of_its_bracket() {
    let site = served(&fixtures());
    let prices = [(0, "2,50"), (399, "2,50"), (400, "6"), (899, "6"), (900, "11,20")];
    for (quotient, price) in prices {
        let address = "/fr/demarches/centre-loisirs-valbrune/quotient";
        let asked = site.post(address, &[], &format!("valeur={quotient}")).await;
        let page = site.get(asked.header("location")).await;
        assert!(page.text().contains(&format!("{price}\u{a0}€")), "{quotient}: {}", page.text());
    }
}

#[tokio::test]
async fn guides_of_towns_are_found_from_the_front_door_and_the_search() {
    let site = served(&fixtures());
    for page in ["/fr/", "/fr/recherche?q=sentre+de+loisir", "/ar/recherche?q=centre+aere"] {
        let page = site.get(page).await;
        let subjects = page.with("data-subject");
        assert!(subjects.iter().any(|(_, subject)| subject == "centre-loisirs"), "{subjects:?}");
    }
    let orientation = "/fr/orientation?besoin=autre&moyen=aller&dur=rien";
    assert!(site.get(orientation).await.text().contains("/fr/communes/cantine"));
}

#[tokio::test]
async fn without_a_commune_file_one_is_told_to_ask_the_mairie() {
    let site = site();
    assert!(site.get("/fr/").await.with("data-subject").is_empty(), "no tile without a guide");
    let found = site.get("/fr/recherche?q=cantine").await;
    assert_eq!(found.with("data-subject").len(), 1);
    for tag in ["fr", "ar"] {
        let page = site.get(&format!("/{tag}/communes/cantine")).await;
        page.assert_helps();
        assert!(page.with("data-procedure").is_empty());
        assert!(page.text().contains("pour=mairie"), "{}", page.text());
        assert!(page.text().contains("Je veux inscrire mon enfant à la cantine."));
    }
    assert_eq!(site.get("/fr/communes/piscine").await.status, 404);
}

#[test]
fn a_missing_way_on_paper_is_a_finding_and_makes_no_guide() {
    let (before, _) = VALBRUNE.split_once("[service.centre-loisirs.paper]").expect("it is there");
    let findings = found(before);
    let finding = findings.iter().find(|finding| finding.code == "no-paper-route");
    let finding = finding.expect("the way on paper is missed");
    assert_eq!((finding.file.as_str(), finding.line), ("communes/valbrune.toml", 10));
    let mut content = Content::embedded();
    content.insert("communes/valbrune.toml", before);
    let catalog = Catalog::compile(&content, TODAY).0.expect("there are words");
    assert!(catalog.procedures.values().all(|procedure| procedure.town.is_none()));
}

#[test]
fn what_is_wrong_in_a_commune_file_is_told() {
    let cases = [
        ("{ from = 400, price = 6.0 }", "{ from = 0, price = 6.0 }", "bad-brackets"),
        ("price = 11.2", "price = -1.0", "bad-brackets"),
        ("https://familles.valbrune.example/inscription", "http://mairie", "bad-link"),
        ("01 99 00 00 10", "mairie@valbrune.example", "bad-phone"),
        ("\"carnet-sante\"", "\"carnet-de-sante\"", "unknown-paper"),
        ("closes   = 2026-12-11", "closes   = 2026-11-01", "bad-date"),
        ("[service.cantine.", "[service.piscine.", "unknown-procedure"),
        ("accueil de la mairie, 2 place du Lavoir", "", "no-paper-route"),
        ("telephone call to the reception", "", "no-source"),
        ("name = ", "nom = ", "unknown-key"),
    ];
    for (from, to, code) in cases {
        assert!(VALBRUNE.contains(from), "{from}");
        let changed = VALBRUNE.replace(from, to);
        let findings = found(&changed);
        assert!(findings.iter().any(|finding| finding.code == code), "{code}: {findings:?}");
    }
}

#[test]
fn what_was_not_looked_at_again_is_told() {
    let content = fixtures();
    let findings = Catalog::compile(&content, date(2027, 10, 1)).1;
    let stale = findings.iter().filter(|finding| finding.code == "stale-fact");
    assert!(stale.filter(|finding| finding.file.starts_with("communes/")).count() >= 10);
}

#[test]
fn check_tells_where_each_line_is_known_from() {
    let catalog = Catalog::compile(&fixtures(), TODAY).0.expect("there are words");
    let told: Vec<_> = catalog.told.iter().map(ToString::to_string).collect();
    let line = "communes/hautegarrigue.toml:16 centre-loisirs: paper at centre de loisirs, \
                4 rue des Buis, from telephone call to the town hall, seen 2026-11-17";
    assert!(told.iter().any(|told| told == line), "{told:#?}");
}
