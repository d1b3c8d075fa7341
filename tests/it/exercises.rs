//! Practising on the imaginary site: every exercise leads to its end, and no mistake is blamed.

use marchepied::catalog::Catalog;
use marchepied::finding::Finding;
use marchepied::practice::{Button, END, Exercise, FieldKind, Page, STORY};

use crate::essai::{TODAY, content, in_french, planted, told};
use crate::site::{Reply, Site, site};

fn exercises(site: &Site) -> Vec<&Exercise> {
    site.app.catalog.practice.exercises.values().collect()
}

/// What a person who follows the story sends with a button.
fn good(page: &Page, button: &Button) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for field in &page.fields {
        form.append_pair(field.id.as_str(), &field.expect);
    }
    form.append_pair("geste", button.id.as_str()).finish()
}

/// The pages of an exercise, each with its address, for somebody who never errs.
async fn walk<'e>(site: &Site, exercise: &'e Exercise) -> (Vec<(String, &'e Page)>, Reply) {
    let start = format!("/fr/entrainement/{}/{STORY}", exercise.guide.id());
    let story = site.get(&start).await;
    let links = story.with("href").into_iter();
    let mut at =
        links.filter(|(tag, _)| tag.contains("data-next")).map(|(_, href)| href).next().unwrap();
    let mut seen = Vec::new();
    loop {
        let reply = site.get(&at).await;
        assert_eq!(reply.status, 200, "{at}");
        reply.assert_helps();
        let Some(page) = exercise.pages.values().find(|page| page.id == *reply.screen()) else {
            return (seen, reply);
        };
        seen.push((at.clone(), page));
        let button = page.buttons.iter().find(|button| button.next.is_some()).unwrap();
        let sent = site.post(&at, &[], &good(page, button)).await;
        assert_eq!((sent.status, sent.cookie()), (303, None), "{at}: {}", sent.text());
        at = sent.header("location").to_owned();
    }
}

#[tokio::test]
async fn whoever_follows_the_story_comes_to_what_one_knows_now() {
    for exercise in exercises(site()) {
        let (seen, end) = walk(site(), exercise).await;
        assert_eq!(end.screen(), END, "{}", exercise.guide.id());
        assert!(seen.len() >= 3, "{} is too short to teach", exercise.guide.id());
    }
}

#[tokio::test]
async fn every_page_says_that_it_is_no_real_site_and_is_never_indexed() {
    let mut asked = vec!["/fr/entrainement".to_owned()];
    for exercise in exercises(site()) {
        asked.push(format!("/fr/entrainement/{}/{STORY}", exercise.guide.id()));
        asked.extend(walk(site(), exercise).await.0.into_iter().map(|(at, _)| at));
    }
    for at in asked {
        let reply = site().get(&at).await;
        assert!(reply.text().contains("Ceci est un entraînement. Rien n’est envoyé."), "{at}");
        assert!(
            reply.text().contains(r#"<meta name="robots" content="noindex,nofollow">"#),
            "{at}"
        );
    }
}

#[tokio::test]
async fn an_empty_form_is_explained_on_the_same_page_and_nothing_is_lost() {
    for exercise in exercises(site()) {
        for (at, page) in walk(site(), exercise).await.0 {
            let wanted = page.fields.iter().find(|field| field.kind != FieldKind::File);
            let Some(field) = wanted else { continue };
            let button = page.buttons.iter().find(|button| button.next.is_some()).unwrap();
            let form = format!("geste={}", button.id);
            let reply = site().post(&at, &[], &form).await;
            assert_eq!((reply.status, reply.screen()), (422, page.id.to_string()), "{at}");
            assert!(reply.text().contains("Ce n’est pas grave."), "{at}");
            assert!(reply.text().contains(&format!("#f-{}", field.id)), "{at}: no list of errors");
            assert_eq!(reply.cookie(), None, "{at}");
        }
    }
}

#[tokio::test]
async fn what_was_typed_stands_there_again_and_the_guide_says_what_to_look_at() {
    let at = "/fr/entrainement/declaration-trimestre/ressources\
              ?accueil=declarer&situation=continuer";
    let form = "aout=1124%2C30&septembre=1130&octobre=1214%2C30&autres=Aucune&geste=continuer";
    let reply = site().post(at, &[], form).await;
    assert_eq!(reply.status, 422);
    for wanted in ["1214,30", "Lisez bien octobre", "1 124,30"] {
        assert!(reply.text().contains(wanted), "{wanted} is missing");
    }
    assert!(!reply.text().contains("Votre formulaire contient"), "a real site would take it");
}

#[tokio::test]
async fn a_button_that_does_not_lead_on_is_explained() {
    for exercise in exercises(site()) {
        for (at, page) in walk(site(), exercise).await.0 {
            for trap in page.buttons.iter().filter(|button| button.next.is_none()) {
                let reply = site().post(&at, &[], &format!("geste={}", trap.id)).await;
                assert_eq!((reply.status, reply.screen()), (422, page.id.to_string()), "{at}");
                assert!(reply.text().contains("data-mistake"), "{at}: not explained");
            }
        }
    }
}

#[tokio::test]
async fn the_guide_can_be_quiet_and_a_mistake_is_told_all_the_same() {
    let at = "/fr/entrainement/session/connexion?voix=non";
    let reply = site().get(at).await;
    assert!(!reply.text().contains("data-coach"));
    let reply = site().post(at, &[], "identifiant=moussa-27&secret=x&geste=connecter").await;
    assert!(reply.text().contains("Ce n’est pas grave."));
    assert!(!reply.text().contains("value=\"x\""), "a secret is shown again");
    let form = "identifiant=moussa-27&secret=Prune7Lune&geste=connecter";
    let reply = site().post(at, &[], form).await;
    assert_eq!(
        reply.header("location"),
        "/fr/entrainement/session/espace?connexion=connecter&voix=non"
    );
}

#[tokio::test]
async fn from_a_hand_off_one_practises_and_comes_back_to_it() {
    let back = "retour=carte-identite.passage.motif.perdue";
    let at = format!(
        "/fr/entrainement/photo/{END}?accueil=ajouter&photo=joindre&joint=transmettre&recu=fin&{back}"
    );
    let reply = site().get(&at).await;
    assert_eq!((reply.status, reply.screen()), (200, END.to_owned()));
    assert!(reply.text().contains("href=\"/fr/demarches/carte-identite/passage?motif=perdue\""));
    let strange = site().get(&at.replace("carte-identite.", "ailleurs.")).await;
    assert!(!strange.text().contains("data-back"), "a way back to nowhere");
}

#[tokio::test]
async fn whoever_asks_for_a_page_too_far_is_led_to_where_the_buttons_lead() {
    let reply = site().get("/fr/entrainement/session/ferme?connexion=x&%3Cy%3E=z").await;
    assert_eq!(reply.header("location"), "/fr/entrainement/session/histoire");
    for (path, status) in [("rien", 404), ("session/fichiers/../../x", 404), ("session", 303)] {
        assert_eq!(site().get(&format!("/fr/entrainement/{path}")).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_form_that_makes_no_sense_changes_nothing() {
    let at = "/fr/entrainement/session/connexion";
    for form in ["", "geste=", "geste=rien", "geste=%ff%fe", "%00=%00&geste=connecter&geste=oubli"]
    {
        let reply = site().post(at, &[], form).await;
        assert!([303, 422].contains(&reply.status), "{form:?}: {}", reply.status);
        assert!(reply.status == 422 || reply.header("location") == at, "{form:?}");
    }
    let reply = site().post(at, &[], &"a".repeat(20_000)).await;
    assert_eq!(reply.status, 413);
}

/// The findings of a content where one text of an exercise was replaced.
fn found(file: &str, replace: &str, with: &str) -> Vec<Finding> {
    Catalog::compile(&planted(in_french(&content()), file, replace, with), TODAY).1
}

#[test]
fn a_fault_of_an_exercise_is_told_with_its_line_and_its_remedy() {
    const EXERCISE: &str = "templates/exercises/session.toml";
    const WORDS: &str = "locales/fr/exercises/session.ftl";
    let cases = [
        (EXERCISE, "next  = \"espace\"", "next  = \"espase\"", "unknown-screen"),
        (EXERCISE, "kind   = \"secret\"", "kind   = \"secrt\"", "unknown-field"),
        (EXERCISE, "expect = \"moussa-27\"", "expect = \"\"", "bad-expect"),
        (EXERCISE, "next  = \"encore\"", "next  = \"espace\"", "loop"),
        (EXERCISE, "picture = \"lock\"", "picture = \"lok\"", "unknown-picture"),
        (EXERCISE, "minutes = 4", "minuts = 4", "unknown-key"),
        (EXERCISE, "next  = \"bilan\"", "", "dead-end"),
        (WORDS, "exercise-session-espace =", "exercise-session-espase =", "missing-words"),
        (WORDS, "exercise-session-espace =", "exercise-session-espase =", "unused-words"),
        (WORDS, "{ $label-fin }", "{ $label-fn }", "unknown-variable"),
    ];
    for (file, replace, with, code) in cases {
        let findings = found(file, replace, with);
        let hit = findings.iter().find(|finding| finding.code == code);
        let hit = hit.unwrap_or_else(|| panic!("{code} is not told:\n{}", told(&findings)));
        assert!(!hit.remedy.is_empty() && hit.file.contains("session"), "{hit}");
    }
}
