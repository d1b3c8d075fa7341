//! A public machine: a visit is opened, nothing of it stands in an address, and it ends without a trace.

use std::sync::Arc;

use marchepied::view::Kiosk;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, whole_of_a_machine};
use crate::program::Running;
use crate::site::{Reply, Site, site};

pub fn machine() -> Site {
    let catalog = whole_of_a_machine();
    let mut app = App::new(catalog, Clock::fixed(TODAY), Seal::fleeting());
    app.kiosk = Some(Kiosk { idle: 90, warning: 30 });
    Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
}

/// Somebody at the machine: one browser, one cookie.
pub struct Person<'p> {
    machine: &'p Site,
    cookie: Option<String>,
}

impl<'p> Person<'p> {
    pub async fn comes_to(machine: &'p Site) -> (Self, Reply) {
        let mut person = Self { machine, cookie: None };
        let begun = person.sends("/fr/fin", "").await;
        assert_eq!((begun.status, begun.header("location")), (303, "/fr/"));
        let front = person.asks("/fr/").await;
        (person, front)
    }

    fn keeps(&mut self, reply: Reply) -> Reply {
        let gone = reply.header("set-cookie").contains("Max-Age=0");
        match reply.cookie() {
            Some(_) if gone => self.cookie = None,
            Some(cookie) => self.cookie = Some(cookie),
            None => {}
        }
        reply
    }

    pub async fn asks(&mut self, path: &str) -> Reply {
        let cookie = self.cookie.clone().unwrap_or_default();
        let reply = self.machine.ask("GET", path, &[("cookie", &cookie)]).await;
        self.keeps(reply)
    }

    pub async fn sends(&mut self, path: &str, form: &str) -> Reply {
        let cookie = self.cookie.clone().unwrap_or_default();
        let reply = self.machine.post(path, &[("cookie", &cookie)], form).await;
        self.keeps(reply)
    }
}

#[tokio::test]
async fn no_page_of_a_public_machine_may_be_kept() {
    let machine = machine();
    let (mut person, front) = Person::comes_to(&machine).await;
    assert_eq!((front.status, front.header("cache-control")), (200, "no-store"));
    for path in
        ["/fr/", "/fr/aide", "/fr/vie-privee", "/fr/entrainement", "/fr/recherche", "/fr/rien"]
    {
        let reply = person.asks(path).await;
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
        reply.assert_helps();
        assert!(reply.text().contains("data-finish"), "{path}: no way to end the visit");
    }
}

#[tokio::test]
async fn no_answer_stands_in_an_address_and_back_leads_nowhere_after_the_end() {
    let machine = machine();
    let (mut person, _) = Person::comes_to(&machine).await;
    let first = person.asks("/fr/demarches/essai").await.header("location").to_owned();
    let page = person.asks(&first).await;
    let choice = page.with("data-choice").first().map(|(_, choice)| choice.clone()).unwrap();
    let sent = person.sends(&first, &format!("choix={choice}")).await;
    let next = sent.header("location").to_owned();
    assert_eq!((sent.status, next.contains('?')), (303, false), "{next}");
    assert_eq!(person.asks(&next).await.status, 200);
    let end = person.asks("/fr/fin").await;
    assert_eq!(end.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert_eq!((end.screen(), person.cookie.clone()), ("kiosk-end".to_owned(), None));
    for path in [&next, &first, "/fr/", "/fr/encore?page=aide"] {
        let back = person.asks(path).await;
        assert_eq!((back.status, back.header("location")), (303, "/fr/fin"), "{path}");
    }
    let again = person.sends(&first, &format!("choix={choice}")).await;
    assert_eq!(again.header("location"), "/fr/fin", "a form of the visit before");
}

#[tokio::test]
async fn a_cookie_of_the_visit_before_opens_nothing_once_the_time_is_over() {
    let machine = machine();
    let seal = &machine.app.seal;
    let now = machine.app.clock.seconds();
    for (age, status) in [(10, 200), (140, 200), (200, 303), (-60, 303)] {
        let cookie = seal.close(Default::default(), now - age).unwrap();
        let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        let reply = machine.ask("GET", "/fr/aide", &[("cookie", &cookie)]).await;
        assert_eq!(reply.status, status, "sealed {age} s ago");
    }
    let reply = machine.ask("GET", "/fr/aide", &[("cookie", "visite=forged")]).await;
    assert_eq!(reply.header("location"), "/fr/fin", "forged");
}

#[tokio::test]
async fn what_is_searched_is_sent_as_a_form_and_stands_in_no_link() {
    let machine = machine();
    let (mut person, front) = Person::comes_to(&machine).await;
    assert!(front.text().contains("action=\"/fr/recherche\" method=\"post\""));
    let found = person.sends("/fr/recherche", "q=essai+secret").await;
    assert_eq!(found.status, 200);
    let towns = person.sends("/fr/aide", "ou=saint+denni").await;
    assert_eq!((towns.status, towns.text().contains("lieu=")), (200, false));
    let town = person.sends("/fr/aide", "lieu=93066&pour=mairie-titres").await;
    assert_eq!((town.status, town.text().contains("lieu=93066")), (200, false));
}

#[tokio::test]
async fn silence_leads_to_a_question_and_then_to_the_end_without_any_script() {
    let machine = machine();
    let (mut person, _) = Person::comes_to(&machine).await;
    let page = person.asks("/fr/aide").await;
    let wanted = "content=\"90;url=/fr/encore?page=aide\"";
    assert!(page.text().contains(wanted), "{}", &page.text()[..600]);
    let still = person.asks("/fr/encore?page=aide").await;
    assert_eq!(still.screen(), "kiosk-still");
    assert!(still.text().contains("content=\"30;url=/fr/fin\""));
    assert!(still.text().contains("data-stay href=\"/fr/aide\""));
    let strange = person.asks("/fr/encore?page=//ailleurs.example").await;
    assert!(strange.text().contains("data-stay href=\"/fr/\""), "a touch leads elsewhere");
    let end = person.asks("/fr/fin").await;
    assert!(!end.text().contains("http-equiv"), "the end waits for the next person");
}

#[tokio::test]
async fn on_a_machine_of_ones_own_there_is_no_such_page() {
    for path in ["/fr/fin", "/fr/encore?page=aide"] {
        assert_eq!(site().get(path).await.status, 404, "{path}");
    }
    assert!(!site().get("/fr/").await.text().contains("data-finish"));
}

#[tokio::test]
async fn official_texts_whose_answers_ride_in_the_address_are_not_on_a_public_machine() {
    let machine = machine();
    let (mut person, _) = Person::comes_to(&machine).await;
    for path in ["/fr/fiches", "/fr/fiches/F1344", "/fr/pages?adresse=https://www.caf.fr/"] {
        let reply = person.asks(path).await;
        assert_eq!(reply.status, 404, "{path}");
        reply.assert_helps();
    }
}

#[tokio::test]
async fn a_machine_whose_own_clock_is_wrong_changes_nothing() {
    let machine = machine();
    let begun = machine.post("/fr/fin", &[], "").await;
    let cookie = begun.header("set-cookie");
    assert!(cookie.contains("Max-Age=") && !cookie.contains("Expires"), "{cookie}");
    let script = marchepied::view::Script::text();
    assert!(!script.contains("Date") && script.contains("setTimeout"), "it asks for the date");
    let (mut person, _) = Person::comes_to(&machine).await;
    let cookie = person.cookie.clone().unwrap();
    let told = [("cookie", &*cookie), ("if-modified-since", "Thu, 01 Jan 1970 00:00:00 GMT")];
    let page = machine.ask("GET", "/fr/aide", &told).await;
    assert_eq!((page.status, page.text()), (200, person.asks("/fr/aide").await.text()));
}

#[test]
fn a_server_whose_clock_is_older_than_its_content_says_so_and_serves() {
    let mut server = Running::start(&["--kiosk", "yes", "--today", "1970-01-01"]);
    server.hear("the clock says 1970-01-01");
    assert_eq!(server.ask("/fr/fin"), "HTTP/1.1 200 OK");
}

#[tokio::test]
async fn when_the_printer_fails_the_page_says_what_to_do_and_stays() {
    let machine = machine();
    let (mut person, _) = Person::comes_to(&machine).await;
    for path in ["/fr/liaison/bon", "/fr/maraude/93066"] {
        let page = person.asks(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert_eq!(page.text().matches(" data-print").count(), 1, "{path}");
        assert!(page.text().contains("Rien ne sort de l’imprimante"), "{path}");
    }
    let at_home = site().get("/fr/maraude/93066").await;
    assert!(!at_home.text().contains("data-no-paper"));
}
