//! What pages say of a site that is down, slow or changed: first, kindly, and no longer than it lasts.

use marchepied::guide::calendar::{paris_seconds, paris_time};
use marchepied::portals::{Outcome, Sighting};

use super::places::{app, counter, look, note, open};
use crate::site::Reply;

const DOWN: [Outcome; 3] = [Outcome::Failing; 3];
const WELL: [Outcome; 3] = [Outcome::Read; 3];
const QUESTION: &str = "/fr/demarches/essai/besoin";
const DOOR: &str = "/fr/demarches/essai/depart?besoin=nouveau&fin-carte=recente";

/// What becomes of a look.
type Story = fn(Sighting) -> Sighting;

/// The first words of the main part.
fn opens_with(reply: &Reply, words: &str) -> bool {
    let (_, main) = reply.text().split_once("<main").unwrap();
    let at = main.find(words);
    at.is_some_and(|at| main.find("<h1").is_some_and(|title| at < title))
}

#[tokio::test]
async fn a_screen_of_a_closed_site_says_so_first_and_that_it_is_not_you() {
    let ours = open(app());
    note(&ours.app, &DOWN);
    let screen = ours.get(QUESTION).await;
    screen.assert_helps();
    assert!(opens_with(&screen, "Le site Guichet est en panne. Ce n’est pas vous."));
    assert!(screen.text().contains("href=\"/fr/portails/guichet\""));
}

#[tokio::test]
async fn a_door_to_a_closed_site_says_what_to_do_today_and_stays_open() {
    let ours = open(app());
    note(&ours.app, &DOWN);
    let door = ours.get(DOOR).await;
    assert_eq!(door.screen(), "depart");
    for words in [
        "data-trouble=\"closed\"",
        "Aujourd’hui, vous pouvez",
        "Appeler le 01 99 00 00 00.",
        "Au centre de la ville.",
        "Essayer encore a", // « après 15 h », or « avant minuit » in the evening
        "Le lien du site reste plus bas.",
    ] {
        assert!(opens_with(&door, words), "{words}: {}", door.text());
    }
    let link = "href=\"https://www.guichet.example/compte\"";
    assert!(door.text().contains(link), "{}", door.text());
}

#[tokio::test]
async fn late_in_the_evening_nobody_is_sent_beyond_midnight() {
    let ours = open(app());
    let (portal, place) = counter();
    let (_, midnight) = paris_seconds(ours.app.clock.today());
    for (before, words) in [
        (2 * 3_600, "Essayer encore après 23\u{a0}h."),
        (3_600, "Essayer encore avant minuit."),
        (60, "Essayer encore avant minuit."),
    ] {
        let now = midnight - before;
        let looks: Vec<_> = (0..3).map(|n| look(now - 120 + 60 * n, Outcome::Failing)).collect();
        ours.app.board.note((&portal, &place), &looks, now);
        let door = ours.get(DOOR).await;
        assert!(opens_with(&door, words), "{words}: {}", door.text());
    }
}

#[tokio::test]
async fn it_clears_by_itself_and_no_page_of_before_is_shown() {
    let ours = open(app());
    let quiet = ours.get(QUESTION).await;
    note(&ours.app, &DOWN);
    let loud = ours.get(QUESTION).await;
    assert!(loud.text().contains("data-trouble"));
    assert_eq!(loud.header("cache-control"), "public, max-age=30");
    note(&ours.app, &WELL);
    let again = ours.get(QUESTION).await;
    assert_eq!(again.body, quiet.body);
}

#[tokio::test]
async fn one_bad_look_is_told_to_nobody() {
    let ours = open(app());
    note(&ours.app, &[Outcome::Read, Outcome::Read, Outcome::Silent]);
    assert!(!ours.get(DOOR).await.text().contains("data-trouble"));
    let sites = ours.get("/fr/portails/guichet").await;
    assert!(sites.text().contains("Il marche."));
}

#[tokio::test]
async fn a_slow_or_changed_site_is_told_for_what_it_is() {
    let (portal, place) = counter();
    let slow = |sighting: Sighting| Sighting { millis: 9_000, ..sighting };
    let changed = |sighting: Sighting| Sighting { found: Some(false), ..sighting };
    let stories: [(Story, [&str; 2]); 2] = [
        (slow, ["Le site Guichet est très lent.", "Appuyez une seule fois."]),
        (
            changed,
            ["Le site Guichet a peut-être changé.", "Nous avons lu ce site le 15 novembre 2026."],
        ),
    ];
    for (story, words) in stories {
        let ours = open(app());
        let now = ours.app.clock.seconds();
        let looks: Vec<_> =
            (0..3).map(|n| story(look(now - 300 + 60 * n, Outcome::Read))).collect();
        ours.app.board.note((&portal, &place), &looks, now);
        let door = ours.get(DOOR).await;
        assert!(words.iter().all(|words| opens_with(&door, words)), "{}", door.text());
    }
}

#[tokio::test]
async fn all_sites_are_shown_and_each_with_its_outages() {
    let ours = open(app());
    note(&ours.app, &DOWN);
    let all = ours.get("/fr/portails").await;
    all.assert_helps();
    let states = all.with("data-site");
    assert!(states.len() >= 13, "{states:?}");
    assert_eq!(states[0].1, "guichet", "trouble first");
    let one = ours.get("/fr/portails/guichet").await;
    one.assert_helps();
    assert!(one.text().contains("Il est en panne. Ce n’est pas vous."));
    assert!(one.text().contains("Panne de "));
    assert_eq!(one.header("cache-control"), "no-store");
    for unknown in ["/fr/portails/rien", "/fr/portails/%3Cx%3E", "/xq/portails"] {
        let reply = ours.get(unknown).await;
        assert_eq!(reply.status, 404, "{unknown}");
        reply.assert_helps();
    }
}

#[tokio::test]
async fn an_outage_over_midnight_is_told_on_both_days() {
    let ours = open(app());
    let (portal, place) = counter();
    let now = ours.app.clock.seconds();
    let (midnight, _) = paris_seconds(paris_time(now).date().yesterday().unwrap());
    let looks = [-1_200, -600, 0, 600].map(|at| look(midnight + at, Outcome::Silent));
    ours.app.board.note((&portal, &place), &looks, now);
    let site = ours.get("/fr/portails/guichet").await;
    for words in ["Panne de 23 h 40 à 23 h 50", "Panne de 0 h 00 à 0 h 10"] {
        let words = words.replace(" h ", "\u{a0}h\u{a0}");
        assert!(site.text().contains(&words), "{words}: {}", site.text());
    }
}

#[tokio::test]
async fn error_pages_and_the_help_name_each_phone_once() {
    let ours = open(app());
    for page in ["/fr/rien", "/fr/aide", "/fr/portails"] {
        let text = ours.get(page).await;
        let (_, help) = text.text().split_once("id=\"aide\"").unwrap();
        let phones: Vec<_> = help.split("tel:").skip(1).map(|rest| &rest[..4]).collect();
        let mut once = phones.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), phones.len(), "{page}: {phones:?}");
    }
}
