//! Midnight does not end an outage: deadlines end then, and it is one of both days.

use marchepied::portals::Outcome;
use marchepied::store::sightings;
use marchepied::web::App;

use super::papers::{CONSTAT, code, kept};
use super::places::{counter, look, open};

/// The 2nd of December in Paris begins.
const MIDNIGHT: i64 = 1_796_166_000;

/// Keeps looks in a row at which nobody answered, so many seconds before and after midnight.
async fn silence(app: &App, looks: &[i64]) {
    let (portal, place) = counter();
    for at in looks {
        let kept = (portal.clone(), place.clone(), look(MIDNIGHT + at, Outcome::Silent));
        sightings::keep(&app.database, &kept).await.unwrap();
    }
}

#[tokio::test]
async fn an_outage_over_midnight_has_a_paper_and_a_letter_for_both_days() {
    let (app, _folder) = kept();
    silence(&app, &[-900, -300, 300, 900]).await;
    let ours = open(app);
    let evening = "De 23\u{a0}h\u{a0}45 à 23\u{a0}h\u{a0}55\u{a0}: 2 échecs de suite. \
                   Le site ne répondait pas. La panne a continué après minuit.";
    let night = "De 0\u{a0}h\u{a0}05 à 0\u{a0}h\u{a0}15\u{a0}: 2 échecs de suite. \
                 Le site ne répondait pas. La panne a commencé la veille.";
    for (day, line) in [("2026-12-01", evening), ("2026-12-02", night)] {
        let paper = ours.get(&format!("{CONSTAT}?jour={day}")).await;
        assert!(paper.text().contains(line), "{day}: {}", paper.text());
        let checked = format!("/fr/portails/verifier?code={}", code(paper.text()));
        assert!(ours.get(&checked).await.text().contains(line), "{day}, read from its code");
        let letter = ours.get(&format!("/fr/portails/guichet/lettre?jour={day}")).await;
        assert_eq!(letter.status, 200, "{day}");
    }
}

#[tokio::test]
async fn a_hiccup_at_midnight_is_no_outage_of_either_day() {
    let (app, _folder) = kept();
    silence(&app, &[-300, 300]).await;
    let ours = open(app);
    for (day, time) in [("2026-12-01", "23\u{a0}h\u{a0}55"), ("2026-12-02", "0\u{a0}h\u{a0}05")] {
        let paper = ours.get(&format!("{CONSTAT}?jour={day}")).await;
        let line = format!("De {time} à {time}\u{a0}: 1 échec. Le site ne répondait pas.</p>");
        assert!(paper.text().contains(&line), "{day}: {}", paper.text());
        let letter = ours.get(&format!("/fr/portails/guichet/lettre?jour={day}")).await;
        assert_eq!(letter.status, 303, "{day}");
    }
}
