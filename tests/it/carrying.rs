//! From a public machine to a phone, from a desk to another device: once, in two minutes, and the machine forgets.

use std::sync::Arc;

use marchepied::view::Kiosk;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, whole, whole_of_a_machine};
use crate::site::{Reply, Site};

fn server(kiosk: bool) -> Site {
    let catalog = if kiosk { whole_of_a_machine() } else { whole() };
    let mut app = App::new(catalog, Clock::fixed(TODAY), Seal::fleeting());
    app.origin = Some("http://bibliotheque.example".to_owned());
    app.kiosk = kiosk.then_some(Kiosk { idle: 90, warning: 30 });
    Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
}

/// One browser.
struct Device<'d> {
    server: &'d Site,
    cookie: String,
}

impl<'d> Device<'d> {
    fn of(server: &'d Site) -> Self {
        Self { server, cookie: String::new() }
    }

    async fn asks(&mut self, path: &str) -> Reply {
        let reply = self.server.ask("GET", path, &[("cookie", &self.cookie)]).await;
        self.keeps(reply)
    }

    async fn sends(&mut self, path: &str, form: &str) -> Reply {
        let reply = self.server.post(path, &[("cookie", &self.cookie)], form).await;
        self.keeps(reply)
    }

    fn keeps(&mut self, reply: Reply) -> Reply {
        if let Some(cookie) = reply.cookie() {
            self.cookie = cookie;
        }
        reply
    }

    /// Begins the small guide and answers its first question: where one stands then.
    async fn begins(&mut self, query: &str) -> String {
        let opened = self.asks(&format!("/fr/demarches/essai{query}")).await;
        let first = opened.header("location").to_owned();
        let choice = self.asks(&first).await.with("data-choice")[0].1.clone();
        let next = self.sends(&first, &format!("choix={choice}")).await;
        next.header("location").to_owned()
    }

    /// Asks for a square from a screen, and reads its letters: only a camera
    /// can, so the cookie is opened in its place.
    async fn shows_a_square(&mut self, place: &str) -> String {
        let path = place.split('?').next().unwrap();
        let page = path.trim_start_matches("/fr/").replace('/', ".");
        let query = place.strip_prefix(path).unwrap();
        let sent = self.sends(&format!("/fr/telephone{query}"), &format!("page={page}")).await;
        assert_eq!(sent.status, 303);
        let pocket = self.server.app.seal.opened(
            &[("cookie".parse().unwrap(), self.cookie.parse().unwrap())].into_iter().collect(),
            self.server.app.clock.seconds(),
        );
        let pocket = serde_json::to_value(pocket.unwrap()).unwrap();
        pocket["k"]["letters"].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn a_visit_goes_on_with_a_phone_and_the_machine_forgets_it() {
    let server = server(true);
    let mut machine = Device::of(&server);
    machine.sends("/fr/fin", "").await;
    let place = machine.begins("").await;
    assert!(machine.asks(&place).await.text().contains("data-carry"));
    let letters = machine.shows_a_square(&place).await;
    let shown = machine.asks("/fr/telephone").await;
    assert_eq!((shown.screen(), shown.header("cache-control")), ("telephone".into(), "no-store"));
    assert!(!shown.text().contains(&letters), "the key is read by cameras alone");
    shown.assert_helps();
    let mut phone = Device::of(&server);
    let landed = phone.asks("/fr/suite").await;
    assert_eq!(landed.status, 200);
    assert!(!landed.text().contains("data-finish"), "a phone is no public machine");
    let opened = phone.sends("/fr/suite", &format!("cle={letters}")).await;
    assert_eq!((opened.status, opened.header("location")), (303, &*place));
    let page = phone.asks(&place).await;
    assert_eq!(page.status, 200, "the answers came along");
    assert!(!page.text().contains("data-finish") && !page.text().contains("http-equiv"));
    assert_eq!(machine.asks("/fr/telephone").await.header("location"), "/fr/fin");
    machine.asks("/fr/fin").await;
    assert_eq!(machine.asks(&place).await.header("location"), "/fr/fin");
    assert_eq!(phone.asks(&place).await.status, 200, "the end there is no end here");
}

#[tokio::test]
async fn a_square_opens_once_and_the_second_is_told_what_to_do() {
    let server = server(true);
    let mut machine = Device::of(&server);
    machine.sends("/fr/fin", "").await;
    let place = machine.begins("").await;
    let letters = machine.shows_a_square(&place).await;
    let mut thief = Device::of(&server);
    assert_eq!(thief.sends("/fr/suite", &format!("cle={letters}")).await.status, 303);
    let mut phone = Device::of(&server);
    for form in [format!("cle={letters}"), "cle=".into(), "cle=0123".into(), "autre=1".into()] {
        let refused = phone.sends("/fr/suite", &form).await;
        assert_eq!((refused.status, refused.screen()), (410, "suite-refus".into()), "{form}");
        refused.assert_helps();
    }
    assert_eq!(machine.asks("/fr/telephone").await.header("location"), "/fr/fin");
}

#[tokio::test]
async fn a_new_square_or_the_end_of_the_visit_makes_the_one_before_useless() {
    let server = server(true);
    let mut machine = Device::of(&server);
    machine.sends("/fr/fin", "").await;
    let place = machine.begins("").await;
    let first = machine.shows_a_square(&place).await;
    let second = machine.shows_a_square(&place).await;
    let mut phone = Device::of(&server);
    assert_eq!(phone.sends("/fr/suite", &format!("cle={first}")).await.status, 410);
    machine.asks("/fr/fin").await;
    assert_eq!(phone.sends("/fr/suite", &format!("cle={second}")).await.status, 410);
}

#[tokio::test]
async fn a_mediator_goes_on_with_another_device_and_keeps_the_first() {
    let server = server(false);
    let mut desk = Device::of(&server);
    let place = desk.begins("?atelier=fr").await;
    let letters = desk.shows_a_square(&place).await;
    let mut other = Device::of(&server);
    let opened = other.sends("/fr/suite", &format!("cle={letters}")).await;
    assert_eq!(opened.header("location"), place);
    let page = other.asks(&place).await;
    assert!(page.text().contains("class=\"dn\""), "the notes came along");
    assert_eq!(desk.asks("/fr/telephone?atelier=fr").await.screen(), "telephone-fin");
    assert_eq!(desk.asks(&place).await.status, 200);
}

#[tokio::test]
async fn nothing_is_carried_where_nobody_shows_the_way() {
    let ordinary = server(false);
    for method in ["GET", "POST"] {
        let reply = ordinary.ask(method, "/fr/telephone", &[]).await;
        assert_eq!(reply.status, 404, "{method}");
    }
    let mut machine = server(true);
    Arc::get_mut(&mut machine.app).unwrap().origin = None;
    let mut person = Device::of(&machine);
    person.sends("/fr/fin", "").await;
    let place = person.begins("").await;
    assert!(!person.asks(&place).await.text().contains("data-carry"), "no phone can come here");
    let foreign = [("sec-fetch-site", "cross-site")];
    assert_eq!(ordinary.post("/fr/suite", &foreign, "cle=x").await.status, 403);
}
