//! Keys on the screen of a public machine: figures without a keyboard, and without a script.

use crate::kiosk::{Person, machine};
use crate::site::{Reply, site, value};

/// Where the way on of a page leads.
pub fn onward(page: &Reply) -> Option<String> {
    let next = page.with("href").into_iter().find(|(tag, _)| tag.contains("data-next"));
    next.map(|(_, href)| href)
}

/// The first screen of a guide that has a field.
async fn comes_to_a_field(person: &mut Person<'_>, guide: &str) -> String {
    let mut place = person.asks(guide).await.header("location").to_owned();
    for _ in 0..20 {
        let page = person.asks(&place).await;
        if !page.with("data-key").is_empty() {
            return place;
        }
        place = match (page.with("data-choice").first(), onward(&page)) {
            (Some((_, choice)), _) => {
                let sent = person.sends(&place, &format!("choix={choice}")).await;
                sent.header("location").to_owned()
            }
            (_, Some(next)) => next,
            _ => break,
        };
    }
    panic!("no field in {guide}")
}

#[tokio::test]
async fn figures_are_written_with_keys_on_the_screen_without_any_script() {
    let machine = machine();
    let (mut person, _) = Person::comes_to(&machine).await;
    let place = comes_to_a_field(&mut person, "/fr/demarches/essai").await;
    let page = person.asks(&place).await;
    let field = page.with("data-key")[0].1.clone();
    let mut typed = String::new();
    for key in ["1", "2", "4", "<", "3"] {
        let sent = person.sends(&place, &format!("{field}={typed}&touche={field}:{key}")).await;
        assert_eq!((sent.status, sent.header("cache-control")), (200, "no-store"), "{key}");
        let input = sent.tags().into_iter().find(|tag| tag.contains("inputmode")).unwrap();
        typed = value(input, "value").unwrap_or_default();
        assert!(!sent.text().contains("role=\"alert\""), "blamed before it is sent");
    }
    assert_eq!(typed, "123");
    let town = person.sends("/fr/aide", "ou=9310&touche=ou:0&pour=mairie-titres").await;
    assert_eq!(town.status, 200);
    assert!(
        town.text().contains("value=\"93100\"") && town.text().contains("value=\"mairie-titres\"")
    );
    assert!(site().get("/fr/aide").await.with("data-key").is_empty(), "keys at home");
}

#[tokio::test]
async fn the_example_of_a_day_can_be_written_with_the_keys_in_every_language() {
    let machine = machine();
    for language in ["fr", "ar", "ru"] {
        let (mut person, _) = Person::comes_to(&machine).await;
        let guide = format!("/{language}/demarches/carte-identite");
        let place = comes_to_a_field(&mut person, &guide).await;
        let page = person.asks(&place).await;
        let (_, example) = page.text().split_once("id=\"exemple\"").expect("an example");
        let (example, _) = example.split_once("</p>").unwrap();
        assert!(example.contains("20/11/2026"), "{place}: {example}");
    }
    let at_home = site().get("/fr/demarches/declaration-caf/mois").await;
    assert!(!at_home.text().contains("02/2027"));
}
