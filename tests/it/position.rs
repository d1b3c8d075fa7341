//! The position of a phone: only when asked for, rounded, in no address, on one page only.

use marchepied::places::Point;
use marchepied::places::communes::nearest;

use crate::site::site;

fn town_at(latitude: f64, longitude: f64) -> Option<&'static str> {
    nearest(Point::new(latitude, longitude)?).map(|commune| &*commune.name)
}

#[test]
fn a_point_is_in_the_nearest_commune() {
    assert_eq!(town_at(48.94, 2.36), Some("Saint-Denis"));
    let district = town_at(43.29, 5.40).unwrap_or_default();
    assert!(
        district.starts_with("Marseille ") && district.ends_with("Arrondissement"),
        "{district}"
    );
    assert_eq!(town_at(-20.88, 55.45), Some("Saint-Denis"), "overseas too");
    assert_eq!(town_at(51.51, -0.13), None, "London");
    assert_eq!(town_at(46.0, -30.0), None, "the sea");
}

#[tokio::test]
async fn one_page_may_ask_the_phone_where_it_is_and_no_other() {
    let policy = async |path: &str| site().get(path).await.header("permissions-policy").to_owned();
    assert!(policy("/fr/aide").await.contains("geolocation=(self)"));
    for path in ["/fr/", "/fr/orientation", "/fr/urgence", "/fr/demarches/actualisation/pour-qui"] {
        assert!(policy(path).await.contains("geolocation=()"), "{path}");
    }
}

#[tokio::test]
async fn a_position_that_is_sent_shows_who_is_near_and_stands_nowhere() {
    let page = site().post("/ar/aide", &[], "lat=48.94&lon=2.36&pour=mairie").await;
    assert_eq!(page.status, 200, "no way elsewhere, so no address with it");
    assert!(page.text().contains("Saint-Denis"), "{}", page.text());
    assert!(!page.text().contains("48.94"));
    assert!(page.header("cache-control").contains("no-store"));
}

#[tokio::test]
async fn a_position_in_an_address_is_not_read() {
    let page = site().get("/fr/aide?lat=48.94&lon=2.36").await;
    assert_eq!(page.header("location"), "/fr/aide");
}

#[tokio::test]
async fn what_is_no_position_gives_the_form_again() {
    for form in [
        "lat=&lon=",
        "lat=NaN&lon=2",
        "lat=1e9&lon=2",
        "lat=48,94&lon=2,36",
        "lon=2.36",
        "lat=51.51&lon=-0.13",
    ] {
        let page = site().post("/fr/aide", &[], form).await;
        assert!(page.status == 303 || page.count("input") > 0, "{form}");
    }
}
