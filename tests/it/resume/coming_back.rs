//! Five words bring one back to the same screen, on any device, however they are written.

use jiff::civil::date;

use super::{PLACE, STOP, TALLY, letters, open, typed, words};
use crate::browser::Browser;
use crate::database::servers::Ground;

#[tokio::test]
async fn words_of_a_phone_open_the_same_screen_on_another_server() {
    for ground in Ground::both() {
        let (phone, desk) = (ground.site(), ground.site());
        let sheet = phone.post(STOP, &[], "").await;
        assert_eq!((sheet.status, words(&sheet).len()), (200, 5), "{:?}", ground.location);
        sheet.assert_helps();
        let back = open(&desk, &words(&sheet)).await;
        back.assert_helps();
        assert_eq!((back.status, back.screen().as_str()), (200, "retour"));
        assert_eq!(back.header("cache-control"), "no-store");
        let on =
            back.with("href").into_iter().find(|(tag, _)| tag.contains("data-next")).unwrap().1;
        assert_eq!(on, PLACE);
        assert!(back.text().contains("Pas encore envoyé"));
    }
}

#[tokio::test]
async fn words_are_understood_without_accents_in_capitals_in_one_field_and_two_swapped() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut given = words(&site.post(STOP, &[], "").await);
    given.swap(1, 3);
    let loud: Vec<_> = given.iter().map(|word| word.to_uppercase()).collect();
    assert_eq!(open(&site, &loud).await.screen(), "retour");
    // All in the first field, as one pastes them.
    assert_eq!(open(&site, &[given.join(", ")]).await.status, 200);
}

#[tokio::test]
async fn what_was_typed_comes_back_with_the_words_and_leaves_the_device_at_the_stop() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.post(TALLY, "heures=987&brut=1234%2C56&geste=fini").await;
    let sheet = phone.post(STOP, "").await;
    assert!(!phone.get(TALLY).await.text().contains("987"), "the device still knows");
    let mut desk = Browser::of(&site);
    desk.post("/fr/reprendre", &typed(&words(&sheet))).await;
    assert!(desk.get(TALLY).await.text().contains("987"));
}

#[tokio::test]
async fn the_square_opens_without_words_and_is_never_in_an_address_that_is_sent() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let sheet = site.post(STOP, &[], "").await;
    let back = site.post("/fr/reprendre", &[], &format!("cle={}", letters(&sheet))).await;
    assert_eq!(back.screen(), "retour");
    for (tag, address) in sheet.with("href") {
        assert!(!address.contains(&letters(&sheet)), "{tag}");
    }
}

#[tokio::test]
async fn stopping_again_changes_no_word() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let first = words(&site.post(STOP, &[], "").await);
    let mut desk = Browser::of(&site);
    desk.post("/fr/reprendre", &typed(&first)).await;
    let later = "/fr/demarches/essai/mois/arret?besoin=salaire";
    assert_eq!(words(&desk.post(later, "").await), first);
    let back = open(&site, &first).await;
    assert!(back.text().contains("/fr/demarches/essai/mois?besoin=salaire"));
    // Another guide has words of its own.
    desk.post("/fr/reprendre", &typed(&first)).await;
    let other = desk.post("/fr/demarches/secret/besoin/arret", "").await;
    assert_ne!(words(&other), first);
}

#[tokio::test]
async fn before_the_last_day_one_reads_how_many_are_left_and_after_it_what_to_do() {
    let ground = Ground::sqlite();
    let given = words(&ground.site().post(STOP, &[], "").await);
    let page = open(&ground.site_on(date(2026, 12, 10)), &given).await;
    assert!(page.text().contains("Il reste 5 jours."), "{}", page.text());
    let page = open(&ground.site_on(date(2026, 12, 16)), &given).await;
    assert!(page.text().contains("La date est passée"), "{}", page.text());
}

#[tokio::test]
async fn a_guide_that_is_gone_or_changed_strands_nobody() {
    use marchepied::resume::{Kept, Source};
    let ground = Ground::sqlite();
    let site = ground.site();
    let keeper = site.app.keeper().unwrap();
    let kept = |source: &str, screen: &str| Kept {
        source: Source::Procedure(source.into()),
        screen: screen.into(),
        answers: vec![("besoin".into(), "salaire".into()), ("ancien".into(), "oui".into())],
        typed: Default::default(),
        language: "fr".into(),
        day: crate::essai::TODAY,
        ladder: Default::default(),
    };
    for (source, screen, next) in [
        ("essai", "ecran-retire", "/fr/demarches/essai/mois?besoin=salaire"),
        ("guide-retire", "besoin", "/fr/"),
    ] {
        let (root, _) = keeper.keep(&kept(source, screen)).await.unwrap();
        let page = site.post("/fr/reprendre", &[], &format!("cle={}", root.letters())).await;
        page.assert_helps();
        let on = page.with("href").into_iter().find(|(tag, _)| tag.contains("data-next"));
        assert_eq!(on.unwrap().1, next);
    }
}

#[tokio::test]
async fn what_a_person_learnt_at_a_desk_comes_back_with_the_words_if_they_stop_there() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut desk = Browser::of(&site);
    let place = "/fr/demarches/essai/besoin";
    assert_eq!(desk.get(&format!("{place}?atelier=fr")).await.status, 200);
    let stop = format!("{place}/arret?atelier=fr");
    assert!(!desk.get(&stop).await.text().contains("Ce que vous savez faire"));
    desk.post(&format!("{place}/echelle?atelier=fr"), "echelle=shown").await;
    assert!(desk.get(&stop).await.text().contains("Ce que vous savez faire"), "kept unasked");
    let sheet = desk.post(&stop, "").await;
    let goal = "La prochaine fois, faites-le avec une personne.";
    assert!(sheet.text().contains(goal));
    let mut later = Browser::of(&site);
    let back = later.post("/fr/reprendre", &typed(&words(&sheet))).await;
    assert!(back.text().contains(goal), "the ladder is lost");
    let again = later.get(&format!("{place}/feuille?atelier=fr")).await;
    assert!(again.text().contains(goal), "the next mediator does not see it");
}
