//! A number that helps is called by one touch.

use crate::site::site;

const SCREENS: [(&str, &[&str]); 5] = [
    ("rendez-vous-medical/grave?urgence=grave", &["15", "112", "3114"]),
    ("rendez-vous-medical/doute?urgence=unsure", &["116117", "15"]),
    ("hebergement-urgence/danger", &["115"]),
    ("hebergement-urgence/secours?danger=danger", &["17", "112", "3919", "119"]),
    ("hebergement-urgence/soins?danger=malade", &["15", "112"]),
];

/// What stands on a page before the way to a human, which has numbers of its own.
async fn main_part(path: &str) -> String {
    let reply = site().get(&format!("/fr/demarches/{path}")).await;
    let text = reply.text();
    let end = text.find("id=\"aide\"").expect("every page has a way to a human");
    text[..end].to_owned()
}

#[tokio::test]
async fn the_number_that_saves_a_life_is_one_touch_away() {
    for (path, numbers) in SCREENS {
        let page = main_part(path).await;
        for number in numbers {
            assert!(page.contains(&format!("href=\"tel:{number}\"")), "{path}: {number}");
        }
    }
}

#[tokio::test]
async fn a_number_alone_on_its_line_is_a_large_button() {
    let page = main_part("rendez-vous-medical/grave?urgence=grave").await;
    assert!(page.contains("<a class=\"c\" href=\"tel:15\">"));
    assert!(page.contains("<a class=\"l\" href=\"tel:112\">112</a>"));
}

#[tokio::test]
async fn a_number_in_a_title_is_only_read() {
    let page = main_part("rendez-vous-medical/grave?urgence=grave").await;
    let title = page.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next());
    let title = title.expect("a title");
    assert!(title.contains("15") && !title.contains("href"), "{title}");
}
