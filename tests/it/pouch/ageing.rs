//! A paper that is too old is told in words, with the day by which one counts.

use image::ImageFormat;
use jiff::civil::date;

use super::{POUCH, form, links, photo, values};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::site::Reply;

const PROOF: &str = "preuve-adresse";

impl Browser<'_> {
    /// Says which day is written on a paper.
    async fn date(&mut self, id: &str, day: &str) -> Reply {
        let mut form = form_urlencoded::Serializer::new(format!("papier={id}"));
        form.append_pair("jour", day);
        self.post("/fr/pochette/dater", &form.finish()).await
    }

    /// The papers of the identity card beside those of the pouch.
    async fn beside(&mut self) -> Reply {
        let page = self.get(LIST).await;
        self.get(&links(&page, "data-pouch")[0]).await
    }
}

const LIST: &str = "/fr/demarches/carte-identite/papiers?pour-qui=adulte&motif=premiere&passeport=no&logement=chez-moi&avance=no";

#[tokio::test]
async fn a_date_is_asked_for_only_where_age_counts_and_read_as_people_write_it() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    assert_eq!(values(&page, "jour").len() + page.text().matches("data-date").count(), 0);
    let one = photo(ImageFormat::Jpeg);
    let page = phone.send_form(form(&[("sorte", PROOF)], &[&one])).await;
    assert_eq!(page.text().matches("data-date").count(), 1);
    let id = page.text().split("for=\"jour-").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for odd in ["", "hier peut-être", "31/02/2026", "4/12/2026"] {
        let page = phone.date(&id, odd).await;
        page.assert_helps();
        assert_eq!(page.status, 422, "{odd}");
        assert!(page.text().contains("Nous n’avons pas compris la date."));
    }
    let page = phone.date(&id, "3 décembre 2025").await;
    assert!(page.text().contains("Date écrite dessus\u{a0}:"));
    assert!(page.text().contains("3 décembre 2025"), "as it was meant");
}

#[tokio::test]
async fn a_guide_says_had_missing_or_too_old_and_by_which_day() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let text = phone.beside().await;
    text.assert_helps();
    assert!(text.text().contains("Il manque."));
    let one = photo(ImageFormat::Jpeg);
    let page = phone.send_form(form(&[("sorte", PROOF)], &[&one])).await;
    let id = page.text().split("for=\"jour-").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let text = phone.beside().await;
    for told in ["Vous l’avez.", "Il faut moins de 12 mois.", "Ajouté le"] {
        assert!(text.text().contains(told), "{told}");
    }
    phone.date(&id, "3/10/2025").await;
    let text = phone.beside().await;
    for told in ["il a 14 mois.", "Il faut moins de 12 mois.", "Date écrite dessus"] {
        assert!(text.text().contains(told), "{told}");
    }
    phone.date(&id, "4/12/2025").await;
    let text = phone.beside().await;
    assert!(!text.text().contains("data-old") && text.text().contains("Vous l’avez."));
}

#[tokio::test]
async fn a_paper_without_a_day_grows_old_in_the_pouch() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let words = phone.make_pouch().await;
    let one = photo(ImageFormat::Jpeg);
    phone.send_form(form(&[("sorte", "photo-identite")], &[&one])).await;
    let later = ground.site_on(date(2027, 6, 3));
    let mut phone = Browser::of(&later);
    phone.open_pouch(&words).await;
    let text = phone.beside().await;
    assert!(text.text().contains("il a 6 mois."));
    assert_eq!(phone.get(POUCH).await.status, 200);
}
