//! The exercises of a group, followed on another device: by number, without a name, and only by who gave the code.

use crate::keypad::onward;
use crate::site::{Reply, Site};

/// One browser.
struct Device<'d> {
    site: &'d Site,
    cookie: String,
}

impl<'d> Device<'d> {
    fn of(site: &'d Site) -> Self {
        Self { site, cookie: String::new() }
    }

    async fn asks(&mut self, path: &str) -> Reply {
        let reply = self.site.ask("GET", path, &[("cookie", &self.cookie)]).await;
        self.keeps(reply)
    }

    async fn sends(&mut self, path: &str, form: &str) -> Reply {
        let reply = self.site.post(path, &[("cookie", &self.cookie)], form).await;
        self.keeps(reply)
    }

    fn keeps(&mut self, reply: Reply) -> Reply {
        if let Some(cookie) = reply.cookie() {
            self.cookie = cookie;
        }
        reply
    }

    /// Opens a group: its code.
    async fn opens_a_group(&mut self) -> String {
        let opened = self.sends("/fr/atelier/suivi", "").await;
        assert_eq!((opened.status, opened.header("location")), (303, "/fr/atelier/suivi"));
        let page = self.asks("/fr/atelier/suivi").await;
        page.assert_helps();
        page.with("data-code")[0].1.clone()
    }

    /// Comes in with a code, and begins an exercise: where one stands then.
    async fn begins(&mut self, code: &str, exercise: &str) -> String {
        let joined = self.sends("/fr/groupe", &format!("code={code}")).await;
        assert_eq!(joined.header("location"), "/fr/entrainement?suivi=oui");
        let list = self.asks("/fr/entrainement?suivi=oui").await;
        assert_eq!(list.header("cache-control"), "no-store");
        let place = format!("/fr/entrainement/{exercise}/histoire?suivi=oui");
        assert!(list.text().contains(&place), "the list loses who is followed");
        let story = self.asks(&place).await;
        onward(&story).expect("the story leads on")
    }
}

/// How many people a mediator sees.
fn seats(page: &Reply) -> usize {
    page.text().matches(" data-seat").count()
}

#[tokio::test]
async fn a_mediator_sees_the_step_of_each_person_and_nothing_they_type() {
    let site = Site::open_at(Some("http://marchepied.example"));
    let (mut mediator, mut one, mut two) =
        (Device::of(&site), Device::of(&site), Device::of(&site));
    let code = mediator.opens_a_group().await;
    let place = one.begins(&code, "numero-dossier").await;
    two.begins(&code, "session").await;
    let page = one.asks(&place).await;
    assert_eq!(page.with("data-followed")[0].1, "1");
    let button = page.with("data-button")[0].1.clone();
    let missed = one.sends(&place, &format!("geste={button}&numero=PLANTEZORRO")).await;
    assert_eq!(missed.status, 422);
    let seen = mediator.asks("/fr/atelier/suivi").await;
    assert_eq!((seats(&seen), seen.header("cache-control")), (2, "no-store"));
    assert!(seen.text().contains("Une erreur à regarder ensemble"), "{}", seen.text());
    assert!(!seen.text().contains("PLANTEZORRO"), "what was typed is seen");
    one.asks(&place.replace("suivi=oui", "voix=non")).await;
    let arabic = mediator.asks("/ar/atelier/suivi").await;
    assert_eq!(seats(&arabic), 2);
    arabic.assert_helps();
}

#[tokio::test]
async fn who_is_followed_can_stop_and_the_end_of_a_group_ends_it_for_all() {
    let site = Site::open();
    let (mut mediator, mut person) = (Device::of(&site), Device::of(&site));
    let code = mediator.opens_a_group().await;
    let place = person.begins(&code, "session").await;
    let page = person.asks(&place).await;
    assert!(page.text().contains("Arrêter de montrer"));
    let alone = place.replace("?suivi=oui", "");
    assert!(page.text().contains(&format!("href=\"{alone}\"")), "no way to stop");
    assert!(person.asks(&alone).await.with("data-followed").is_empty());
    mediator.sends("/fr/atelier/suivi/fin", "").await;
    assert!(mediator.asks("/fr/atelier/suivi").await.with("data-code").is_empty());
    assert!(person.asks(&place).await.with("data-followed").is_empty(), "the exercise goes on");
}

#[tokio::test]
async fn nobody_else_sees_a_group_and_guessing_codes_takes_time() {
    let site = Site::open();
    let (mut mediator, mut stranger) = (Device::of(&site), Device::of(&site));
    let code = mediator.opens_a_group().await;
    assert_eq!(seats(&stranger.asks("/fr/atelier/suivi").await), 0);
    assert!(!stranger.asks("/fr/atelier/suivi").await.text().contains(&code));
    let strange = stranger.asks("/fr/groupe?code=%3Cb%3E1").await;
    assert!(strange.status == 200 && !strange.text().contains("<b>1"));
    let mut statuses = Vec::new();
    for turn in 0..30 {
        statuses.push(stranger.sends("/fr/groupe", &format!("code={turn}")).await.status);
    }
    assert_eq!((statuses[0], statuses[29]), (422, 429));
    let next = mediator.sends("/fr/atelier/suivante", "").await;
    assert_eq!(next.status, 303);
    let kept = mediator.asks("/fr/atelier/suivi").await;
    assert!(kept.text().contains("data-code"), "the next person ends the group of all");
}
