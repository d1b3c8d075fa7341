//! Official texts over their routes: the list, the page of each, their screens.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use marchepied::store::library::Library;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, content_of_essai, sound};
use crate::pool::Scene;
use crate::site::{Reply, Site, value};

/// The invented fiches, imported once.
pub static INVENTED: LazyLock<Scene> = LazyLock::new(|| {
    let scene = Scene::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fiches");
    let (code, said, _) = scene.import(&folder, &[]);
    assert_eq!(code, 0, "{said}");
    scene
});

/// The site on a day, without fiches; languages not yet on offer may be looked at.
pub fn site_on(today: Date) -> Site {
    let mut app = App::new(sound(&content_of_essai()), Clock::fixed(today), Seal::fleeting());
    app.drafts = true;
    Site { app: Arc::new(app), ..Site::open() }
}

pub async fn bring(site: &Site, scene: &Scene) {
    site.app.fiches.put(Library::open(&scene.place().library()).await.unwrap());
}

/// The site with the invented fiches.
pub async fn site() -> Site {
    let site = site_on(TODAY);
    bring(&site, &INVENTED).await;
    site
}

/// The address of the first link with this attribute.
pub fn link(reply: &Reply, attribute: &str) -> Option<String> {
    reply.with("href").into_iter().find(|(tag, _)| tag.contains(attribute)).map(|(_, href)| href)
}

#[tokio::test]
async fn without_a_library_the_page_says_what_works_and_how_to_load_one() {
    let site = site_on(TODAY);
    let reply = site.get("/fr/fiches").await;
    reply.assert_helps();
    assert_eq!(reply.status, 200);
    assert!(reply.text().contains("<code dir=\"ltr\">marchepied fiches import</code>"));
    let reply = site.get("/fr/fiches/F900001").await;
    assert_eq!((reply.status, reply.header("location")), (303, "/fr/fiches"));
}

#[tokio::test]
async fn the_list_leads_to_a_text_and_its_page_to_its_first_screen() {
    let site = site().await;
    let list = site.get("/fr/fiches").await;
    list.assert_helps();
    assert!(!list.with("data-fiche").is_empty(), "no theme is listed");
    let page = site.get("/fr/fiches/F900001").await;
    page.assert_helps();
    let first = link(&page, "data-next").unwrap();
    let screen = site.get(&first).await;
    screen.assert_helps();
    assert_eq!((screen.status, screen.asked.starts_with("/fr/fiches/F900001/")), (200, true));
    assert!(screen.header("cache-control").starts_with("public"));
}

#[tokio::test]
async fn the_ways_on_and_the_first_choices_lead_from_the_first_screen_to_the_end() {
    let site = site().await;
    let mut reply = site.get("/fr/fiches/F900001").await;
    let mut screens = 0;
    while let Some(next) = next(&reply) {
        reply = site.get(&next).await;
        assert_eq!(reply.status, 200, "{next}");
        reply.assert_helps();
        screens += 1;
        assert!(screens < 60, "it goes round and round at {next}");
    }
    assert!(screens > 5 && reply.text().contains("href=\"#aide\""), "{screens} {}", reply.asked);
}

/// Where one goes on: the way on, else the first choice.
fn next(reply: &Reply) -> Option<String> {
    let on = link(reply, "data-next").or_else(|| link(reply, "data-choice"));
    on.filter(|href| href.starts_with('/'))
}

#[tokio::test]
async fn the_card_for_an_agent_says_which_text_and_which_answers() {
    let site = site().await;
    let mut reply = site.get("/fr/fiches/F900001").await;
    while !reply.asked.contains('?') {
        reply = site.get(&next(&reply).unwrap()).await;
    }
    let card = link(&reply, "/agent").or_else(|| {
        let hrefs = reply.with("href").into_iter().map(|(_, href)| href);
        hrefs.into_iter().find(|href| href.contains("/agent"))
    });
    let card = site.get(&card.unwrap()).await;
    card.assert_helps();
    assert_eq!((card.status, card.header("cache-control")), (200, "no-store"));
    let said = card.text();
    assert!(
        said.contains("Demander une première carte de piscine") && said.contains("<b>Adulte</b>")
    );
}

#[tokio::test]
async fn a_new_library_replaces_the_pages_at_once() {
    let site = site_on(TODAY);
    let scene = Scene::new();
    for edition in ["first", "second"] {
        scene.bring(edition);
        bring(&site, &scene).await;
        for path in ["/fr/fiches/F1", "/fr/fiches/F1/bain-1-first", "/fr/fiches/F1/bain-1-second"] {
            let reply = site.get(path).await;
            let fits = path.ends_with("F1") || path.ends_with(edition);
            assert_eq!(reply.status, if fits { 200 } else { 303 }, "{path}, {edition}");
            assert!(!fits || reply.text().contains(&format!("<h1>Bain 1, {edition}</h1>")));
        }
    }
}

#[tokio::test]
async fn texts_of_long_ago_are_said_to_be_old() {
    let newest = INVENTED.about().await.newest.unwrap();
    for (day, is_old) in [(TODAY, true), (newest, false), (date(2020, 1, 1), false)] {
        let site = site_on(day);
        bring(&site, &INVENTED).await;
        let page = site.get("/fr/fiches/F900001").await;
        let screen = site.get(&link(&page, "data-next").unwrap()).await;
        for reply in [&site.get("/fr/fiches").await, &page, &screen] {
            assert_eq!(reply.text().contains("Des règles ont pu changer"), is_old, "{day}");
        }
    }
}

#[tokio::test]
async fn in_another_language_the_words_of_the_state_are_marked_as_french() {
    let site = site().await;
    let page = site.get("/xx/fiches/F900001").await;
    assert_eq!(page.status, 200);
    let screen = site.get(&link(&page, "data-next").unwrap()).await;
    assert!(screen.asked.starts_with("/xx/"));
    let marked =
        "<h1><span lang=\"fr\" dir=\"ltr\">Demander une première carte de piscine</span></h1>";
    for reply in [&page, &screen] {
        assert!(reply.text().contains(marked), "{}", reply.asked);
        let html = reply.tags().into_iter().find(|tag| tag.starts_with("html")).unwrap();
        assert_ne!(value(html, "lang").as_deref(), Some("fr"));
    }
    assert!(screen.text().contains("<p lang=\"fr\" dir=\"ltr\">La carte de piscine"));
}
