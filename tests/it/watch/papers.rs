//! The papers about an outage: signed, checked, and refused when anything was changed.

use marchepied::portals::{Outcome, Signer};
use marchepied::store::database::{Database, FILE, Location};
use marchepied::store::sightings;
use marchepied::web::App;
use tempfile::TempDir;

use super::places::{app, counter, look, note, open};
use crate::program::{marchepied, run};
use crate::site::Site;

pub const CONSTAT: &str = "/fr/portails/guichet/constat";

/// A server that keeps its key and its looks, and where.
pub fn kept() -> (App, TempDir) {
    let folder = TempDir::new().unwrap();
    let mut app = app();
    app.signer = Some(Signer::kept_in(folder.path()).unwrap());
    app.database = Database::open(Location::File(folder.path().join(FILE))).unwrap();
    app.watches_from = Some("Médiathèque de Rennes".to_owned());
    (app, folder)
}

/// Keeps an outage of half an hour on the 1st of December, from noon in Paris.
async fn outage(app: &App) {
    let (portal, place) = counter();
    let noon = 1_796_122_800;
    for n in 0..6 {
        let outcome = if (2..5).contains(&n) { Outcome::Silent } else { Outcome::Read };
        let kept = (portal.clone(), place.clone(), look(noon + n * 600, outcome));
        sightings::keep(&app.database, &kept).await.unwrap();
    }
}

async fn with_an_outage() -> (Site, TempDir) {
    let (app, folder) = kept();
    outage(&app).await;
    (open(app), folder)
}

/// The code that stands on a page.
pub fn code(text: &str) -> String {
    let (_, rest) = text.split_once("MP2.").unwrap_or_else(|| panic!("no code: {text}"));
    let end = rest.find(['<', '\n', '"']).unwrap_or(rest.len());
    format!("MP2.{}", &rest[..end])
}

#[tokio::test]
async fn an_attestation_tells_times_figures_and_from_where_and_nothing_of_anybody() {
    let (ours, _folder) = with_an_outage().await;
    let asked = format!("{CONSTAT}?jour=2026-12-01");
    let paper = ours.ask("GET", &asked, &[("user-agent", "Nosy/7")]).await;
    paper.assert_helps();
    for line in [
        "Site officiel\u{a0}: Guichet",
        "Jour\u{a0}: 1er décembre 2026, heure de Paris",
        "Lieu de notre machine\u{a0}: Médiathèque de Rennes",
        "Notre machine a ouvert www.guichet.example 6 fois, de 12\u{a0}h\u{a0}00 à 12\u{a0}h\u{a0}50.",
        "De 12\u{a0}h\u{a0}20 à 12\u{a0}h\u{a0}40\u{a0}: 3 échecs de suite. Le site ne répondait pas.",
        "La date limite reste la même.",
        "GUICHET-20261201-",
    ] {
        assert!(paper.text().contains(line), "{line}: {}", paper.text());
    }
    assert!(!paper.text().contains("Nosy"));
    assert_eq!(paper.header("cache-control"), "no-store");
    let again = ours.get(&asked).await;
    assert_eq!(code(again.text()), code(paper.text()), "one day, one paper");
}

#[tokio::test]
async fn a_code_is_checked_on_a_page_and_a_changed_one_is_refused() {
    let (ours, _folder) = with_an_outage().await;
    let code = code(ours.get(&format!("{CONSTAT}?jour=2026-12-01")).await.text());
    let check = async |code: &str| {
        let page = ours.get(&format!("/fr/portails/verifier?code={code}")).await;
        page.assert_helps();
        page.with("data-verdict").pop().map(|(_, verdict)| verdict)
    };
    assert_eq!(check(&code).await.as_deref(), Some("genuine"));
    assert_eq!(check("").await, None);
    let other = open(kept().0);
    outage(&other.app).await;
    let theirs = other.get(&format!("{CONSTAT}?jour=2026-12-01")).await;
    let changed = code.replacen(&code[20..21], if &code[20..21] == "A" { "B" } else { "A" }, 1);
    for bad in [&changed, &code[..60], "MP2.", "%3Cscript%3E", &self::code(theirs.text())] {
        assert_eq!(check(bad).await.as_deref(), Some("refused"), "{bad}");
    }
}

#[tokio::test]
async fn a_file_is_checked_by_the_program_and_a_changed_line_is_refused() {
    let (ours, folder) = with_an_outage().await;
    let asked = "/fr/portails/guichet/constat.txt?jour=2026-12-01";
    let file = ours.get(asked).await.text().to_owned();
    let path = folder.path().join("constat.txt");
    let data = folder.path().to_str().unwrap();
    let verify = |text: &str| {
        std::fs::write(&path, text).unwrap();
        let file = path.to_str().unwrap();
        run(&mut marchepied(&["portals", "verify", file, "--data", data]))
    };
    let (status, said, _) = verify(&file);
    assert_eq!(status, 0, "{said}");
    assert!(said.starts_with("genuine: GUICHET-20261201-"), "{said}");
    assert!(said.contains("12:20:00 to 12:40:00: 3 looks, silent"), "{said}");
    for (true_words, false_words) in
        [("3 échecs", "9 échecs"), ("12\u{a0}h\u{a0}20", "08\u{a0}h\u{a0}20"), ("MP2.", "MP1.")]
    {
        let (status, _, why) = verify(&file.replace(true_words, false_words));
        assert_eq!(status, 1, "{false_words}: {why}");
    }
    let code = code(&file);
    let key = ours.app.signer.as_ref().unwrap().public().to_string();
    let mut by_key = marchepied(&["portals", "verify", &code, "--key", &key]);
    assert_eq!(run(&mut by_key).0, 0);
    let (status, _, why) = run(&mut marchepied(&["portals", "verify", &code]));
    assert_eq!((status, why.contains("--key or --data")), (1, true));
}

#[tokio::test]
async fn a_day_without_looks_is_not_signed_and_a_day_to_come_is_today() {
    let (ours, _folder) = with_an_outage().await;
    for day in ["2026-11-30", "2999-01-01", "hier", "2026-02-31", "-9999-01-01"] {
        let paper = ours.get(&format!("{CONSTAT}?jour={day}")).await;
        assert_eq!(paper.status, 200, "{day}");
        assert!(!paper.text().contains("MP2."), "{day}");
        assert!(paper.text().contains("Nous n’avons pas regardé ce site ce jour."), "{day}");
        let file = ours.get(&format!("{CONSTAT}.txt?jour={day}")).await;
        assert_eq!(file.status, 404, "{day}");
        let letter = ours.get(&format!("/fr/portails/guichet/lettre?jour={day}")).await;
        assert_eq!(letter.header("location"), "/fr/portails/guichet", "{day}");
    }
}

#[tokio::test]
async fn a_letter_has_blanks_to_fill_by_hand_and_no_field() {
    let (ours, _folder) = with_an_outage().await;
    let letter = ours.get("/fr/portails/guichet/lettre?jour=2026-12-01").await;
    letter.assert_helps();
    assert_eq!(letter.text().matches("class=\"blank\"").count(), 6);
    assert_eq!(letter.count("input"), 0);
    assert!(letter.text().contains("Son numéro est GUICHET-20261201-"));
    assert!(letter.text().contains("Cette lettre peut être refusée."));
}

#[tokio::test]
async fn a_server_without_a_key_promises_no_paper() {
    let ours = open(app());
    note(&ours.app, &[Outcome::Failing; 3]);
    for page in [CONSTAT, "/fr/portails/guichet/constat.txt", "/fr/portails/verifier"] {
        assert_eq!(ours.get(page).await.status, 404, "{page}");
    }
    let site = ours.get("/fr/portails/guichet").await;
    assert!(site.text().contains("Ce serveur ne peut pas signer de papier."));
    assert!(!site.text().contains("constat?jour"));
}
