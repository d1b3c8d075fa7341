//! The mediator's desk: beside the person, never in their place, and nothing stays for the next one.

use std::sync::Arc;

use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, DeskDoor};

use crate::essai::{TODAY, whole};
use crate::site::{Reply, Site};

fn desk(phrase: Option<&str>) -> Site {
    let mut app = App::new(whole(), Clock::fixed(TODAY), Seal::fleeting());
    app.desk_door = phrase.map(DeskDoor::new);
    Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
}

/// A mediator at one browser.
struct Mediator<'m> {
    site: &'m Site,
    cookie: String,
}

impl<'m> Mediator<'m> {
    fn at(site: &'m Site) -> Self {
        Self { site, cookie: String::new() }
    }

    async fn asks(&mut self, path: &str) -> Reply {
        self.site.ask("GET", path, &[("cookie", &self.cookie)]).await
    }

    async fn sends(&mut self, path: &str, form: &str) -> Reply {
        let reply = self.site.post(path, &[("cookie", &self.cookie)], form).await;
        if let Some(cookie) = reply.cookie() {
            self.cookie = cookie;
        }
        reply
    }

    /// Opens the small guide and answers its first question.
    async fn answers_the_first_question(&mut self) -> (String, String) {
        let opened = self.asks("/fr/demarches/essai?atelier=fr").await;
        let first = opened.header("location").to_owned();
        let page = self.asks(&first).await;
        let choice = page.with("data-choice")[0].1.clone();
        let next = self.sends(&first, &format!("choix={choice}")).await;
        (first, next.header("location").to_owned())
    }
}

#[tokio::test]
async fn beside_a_person_no_choice_stands_in_an_address_and_no_page_is_kept() {
    let site = desk(None);
    let mut mediator = Mediator::at(&site);
    let (first, second) = mediator.answers_the_first_question().await;
    assert_ne!(first, second);
    assert!(second.ends_with("?atelier=fr"), "{second}");
    let page = mediator.asks(&second).await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    page.assert_helps();
    assert!(page.text().contains("class=\"dn\""), "no notes for the mediator");
}

#[tokio::test]
async fn notes_are_in_the_language_of_the_mediator_and_are_not_read_aloud() {
    let site = desk(None);
    let mut mediator = Mediator::at(&site);
    let page = mediator.asks("/ar/demarches/actualisation/pour-qui?atelier=fr").await;
    let text = page.text();
    assert!(text.contains("<html lang=\"ar\"") && text.contains("<aside class=\"dn\" lang=\"fr\""));
    let (main, after) = text.split_once("</main>").expect("one main part");
    assert!(!main.contains("Êtes-vous inscrit") && after.contains("Êtes-vous inscrit"));
}

#[tokio::test]
async fn the_ladder_moves_when_somebody_says_so_and_stands_on_the_sheet() {
    let site = desk(None);
    let mut mediator = Mediator::at(&site);
    let (_, second) = mediator.answers_the_first_question().await;
    let place = second.strip_suffix("?atelier=fr").unwrap();
    let sheet = format!("{place}/feuille?atelier=fr");
    assert!(!mediator.asks(&sheet).await.text().contains("La prochaine fois"));
    let climbed = mediator.sends(&format!("{place}/echelle?atelier=fr"), "echelle=shown").await;
    assert_eq!(climbed.header("location"), second);
    let goal = mediator.asks(&sheet).await;
    assert!(goal.text().contains("La prochaine fois, faites-le avec une personne."));
    goal.assert_helps();
}

#[tokio::test]
async fn the_next_person_finds_nothing_of_the_one_before_with_back_either() {
    let site = desk(Some("petit pont de bois"));
    let mut mediator = Mediator::at(&site);
    mediator.sends("/fr/atelier", "mots=Petit+pont+de++bois").await;
    let (first, second) = mediator.answers_the_first_question().await;
    let next = mediator.sends("/fr/atelier/suivante", "").await;
    assert_eq!((next.status, next.header("location")), (303, "/fr/atelier"));
    let back = mediator.asks(&second).await;
    assert_eq!((back.status, back.header("location")), (303, &*first));
    assert!(!mediator.asks(&first).await.text().contains("aria-current=\"true\""));
    assert_eq!(mediator.asks("/fr/atelier").await.with("data-reads").len(), 11, "still open");
}

#[tokio::test]
async fn without_the_shared_phrase_the_desk_is_shut_and_guessing_takes_time() {
    let site = desk(Some("petit pont de bois"));
    let mut stranger = Mediator::at(&site);
    assert!(stranger.asks("/fr/atelier").await.with("data-reads").is_empty());
    let away = stranger.asks("/fr/demarches/essai/travaille?atelier=fr").await;
    assert_eq!((away.status, away.header("location")), (303, "/fr/atelier"));
    assert!(stranger.asks("/fr/atelier/chiffres/essai").await.with("data-reads").is_empty());
    stranger.cookie = "visite=forged".to_owned();
    assert!(stranger.asks("/fr/atelier").await.with("data-reads").is_empty());
    let mut statuses = Vec::new();
    for turn in 0..30 {
        statuses.push(stranger.sends("/fr/atelier", &format!("mots=essai+{turn}")).await.status);
    }
    assert_eq!((statuses[0], statuses[29]), (422, 429));
}

#[tokio::test]
async fn a_helper_who_speaks_no_language_of_ours_is_dropped() {
    let site = desk(None);
    for helper in ["zz", "FR", "fr2", "%66r", ""] {
        let path = format!("/fr/?atelier={helper}");
        assert_eq!(site.get(&path).await.header("location"), "/fr/", "{helper}");
    }
}
