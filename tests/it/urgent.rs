//! The numbers of an emergency, and guides that others must not see.

use std::sync::Arc;

use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, whole};
use crate::site::{Site, site};

const GUIDE: &str = "/fr/demarches/hebergement-urgence";

#[tokio::test]
async fn every_number_of_an_emergency_is_one_touch_from_the_front_door() {
    let site = site();
    let front = site.get("/fr/").await;
    let text = front.text();
    assert!(text.find("href=\"/fr/urgence\"").unwrap() < text.find("<h1").unwrap());
    let page = site.get("/fr/urgence").await;
    page.assert_helps();
    for number in ["15", "17", "18", "112", "115", "119", "3919", "116117"] {
        assert!(page.text().contains(&format!("href=\"tel:{number}\"")), "{number}");
    }
    assert!(page.text().contains("href=\"sms:114\""));
    assert!(page.header("cache-control").starts_with("public"));
}

#[tokio::test]
async fn the_page_that_a_device_keeps_is_whole() {
    let headers = [("sec-fetch-site", "same-origin")];
    let page = site().ask("GET", "/fr/urgence", &headers).await;
    assert!(page.text().contains("<style>") && !page.text().contains("rel=\"stylesheet\""));
}

#[tokio::test]
async fn what_keeps_it_serves_this_page_from_another_folder() {
    let site = site();
    let page = site.get("/fr/urgence").await;
    let keeper = page.with("data-offline").first().map(|(_, path)| path.clone()).unwrap();
    let reply = site.get(&keeper).await;
    assert_eq!((reply.status, reply.header("service-worker-allowed")), (200, "/"));
}

#[tokio::test]
async fn a_sensitive_guide_leaves_no_answer_in_an_address_and_none_after_leaving() {
    let site = site();
    let first = format!("{GUIDE}/danger");
    let begun = site.get(&first).await;
    assert_eq!((begun.status, begun.header("cache-control")), (200, "no-store"));
    assert!(begun.text().contains("data-quit"));
    let cookie = begun.cookie().expect("a sensitive guide begins with a cookie");
    let sent = site.post(&first, &[("cookie", &cookie)], "choix=danger").await;
    let next = format!("{GUIDE}/secours");
    assert_eq!((sent.status, sent.header("location")), (303, &*next));
    let cookie = sent.cookie().unwrap();
    let with = [("cookie", cookie.as_str())];
    assert_eq!(site.ask("GET", &next, &with).await.screen(), "secours");
    let left = site.ask("GET", "/fr/quitter", &with).await;
    assert_eq!((left.status, left.header("cache-control")), (303, "no-store"));
    assert!(left.header("location").starts_with("https://"));
    assert!(left.header("set-cookie").contains("Max-Age=0"));
    // Back, without the cookie: the screen is not found again.
    assert_eq!(site.get(&next).await.header("location"), first);
}

#[tokio::test]
async fn the_operator_chooses_where_one_leaves_to() {
    let mut app = App::new(whole(), Clock::fixed(TODAY), Seal::fleeting());
    app.quit_to = Some("https://www.meteo.example/".to_owned());
    let site = Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") };
    let left = site.get("/ar/quitter").await;
    assert_eq!((left.status, left.header("location")), (303, "https://www.meteo.example/"));
    assert_eq!(left.header("clear-site-data"), "\"cookies\", \"storage\"");
}

#[tokio::test]
async fn a_browser_that_refuses_cookies_is_not_left_alone() {
    let site = site();
    let first = format!("{GUIDE}/danger");
    let sent = site.post(&first, &[], "choix=danger").await;
    let next = format!("{GUIDE}/secours?danger=danger");
    assert_eq!(sent.header("location"), next);
    assert_eq!(site.get(&next).await.screen(), "secours");
    assert_eq!(site.get(&next).await.cookie(), None, "it is not asked twice");
}
