//! What the pages say of today fits today.

use jiff::civil::date;

use crate::essai::BETWEEN;
use crate::site::{Site, site};

#[tokio::test]
async fn while_the_window_is_open_its_last_day_is_said() {
    let page = site().get("/fr/demarches/actualisation/quand?pour-qui=yes").await;
    let title = "<h1>Vous avez jusqu’au mardi 15 décembre à minuit</h1>";
    assert!(page.text().contains(title), "the title is not « {title} »");
    assert!(page.text().contains("novembre"), "the month that is declared");
}

#[tokio::test]
async fn between_two_windows_the_next_first_day_is_said() {
    let site = Site::open_on(BETWEEN, None);
    let page = site.get("/fr/demarches/actualisation/tot?pour-qui=yes").await;
    assert!(page.text().contains("lundi 28 décembre"), "the first day is not said");
    let closed = site.get("/fr/demarches/actualisation/quand?pour-qui=yes").await;
    assert_eq!(closed.header("location"), "/fr/demarches/actualisation/tot?pour-qui=yes");
}

#[tokio::test]
async fn a_month_is_chosen_among_the_nearest_ones() {
    let site = Site::open_on(date(2027, 2, 10), None);
    let page = site.get("/fr/demarches/essai/mois?besoin=salaire").await;
    let months: Vec<_> = page.with("data-choice").into_iter().map(|(_, id)| id).collect();
    assert_eq!(months, ["2027-02", "2027-03", "2027-01"]);
}

#[tokio::test]
async fn a_page_of_yesterday_is_not_taken_for_one_of_today() {
    let path = "/fr/demarches/essai/attendre?besoin=nouveau&fin-carte=recente";
    let site = Site::open_on(BETWEEN, None);
    let later = Site::open_on(date(2027, 1, 20), None);
    let (first, then) = (site.get(path).await, later.get(path).await);
    assert_eq!((first.status, then.status), (200, 200));
    assert_ne!(first.header("etag"), then.header("etag"));
}
