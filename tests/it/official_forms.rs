//! A form of an official page, filled here one field a screen, and sent by nobody but its owner.

use crate::browser::Browser;
use crate::official_pages::{address, official, reads};
use crate::site::{Reply, Site};
use crate::upstream::{SITE, Upstream};

const SENDS: &str = "<main><h1>Contact</h1><p>Écrivez.<form method=post action=/envoi>\
    <input type=hidden name=jeton value=cachette>\
    <label for=a>Votre rue</label><input id=a name=a required aria-describedby=h><p id=h>Sans le numéro</p>\
    <fieldset><legend>Civilité</legend><label><input type=radio name=c value=1>Madame</label>\
    <label><input type=radio name=c value=2>Monsieur</label></fieldset>\
    <label>Arrivée <input type=date name=d></label><button>Envoyer</button></form></main>";
const ASKS: &str = "<main><h1>Simulateur</h1><p>Un calcul.<form action=/calcul>\
    <input type=hidden name=version value=2>\
    <label>Enfants <input type=number name=enfants required></label>\
    <select name=zone aria-label=Zone required><option value=z1>Paris<option value=z2>Ailleurs</select>\
    </form></main>";
const KNOWS: &str = "<main><h1>Connexion</h1><p>Bonjour.<form method=post>\
    <label>Votre e-mail <input name=m></label><label>Votre nom <input name=n></label></form></main>";

const PAGES: &[(&str, &str)] = &[("/envoi", SENDS), ("/calcul", ASKS), ("/qui", KNOWS)];

/// The first screen of a page, in a browser.
async fn first(browser: &mut Browser<'_>, path: &str) -> Reply {
    browser.get(&address(&format!("https://{SITE}{path}"))).await
}

fn next(screen: &Reply) -> String {
    let links = screen.with("href");
    links.into_iter().find(|(tag, _)| tag.contains("data-next")).expect("a way on").1
}

/// Where the form of a screen is sent: to ourselves.
fn action(screen: &Reply) -> String {
    let (_, action) = screen.with("action").into_iter().next().expect("a form");
    assert!(action.starts_with("/fr/pages/"), "{action}");
    action
}

/// Fills the form that sends; gives every screen seen.
async fn filled(browser: &mut Browser<'_>) -> Vec<Reply> {
    let read = first(browser, "/envoi").await;
    let street = browser.get(&next(&read)).await;
    let title = browser.post(&action(&street), "valeur=rue+de+l%27%C3%A9cole").await;
    let day = browser.post(&action(&title), "choix=madame").await;
    let sheet = browser.post(&action(&day), "valeur=3+janvier+2027").await;
    vec![read, street, title, day, sheet]
}

#[tokio::test]
async fn a_form_that_sends_is_filled_here_and_copied_there() {
    let official = official(PAGES).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    let screens = filled(&mut browser).await;
    for screen in &screens {
        assert_eq!((screen.status, screen.header("cache-control")), (200, "no-store"));
        screen.assert_helps();
        assert!(!screen.text().contains("cachette") && !screen.text().contains("jeton"));
    }
    let [_, street, _, _, sheet] = &screens[..] else { panic!() };
    for words in ["Votre rue", "Sans le numéro", "Cette réponse est obligatoire."] {
        assert!(street.text().contains(words), "{words}: {}", street.text());
    }
    let copied: Vec<String> = sheet.with("data-copy").into_iter().map(|(_, value)| value).collect();
    assert_eq!(copied, ["rue de l'école", "Madame", "03/01/2027"]);
    assert!(sheet.text().contains("Nous n’avons rien envoyé."));
    let there = format!("https://{SITE}/envoi");
    assert!(sheet.with("href").iter().any(|(_, href)| *href == there), "{}", sheet.text());
    assert!(sheet.with("action").is_empty(), "nothing is sent from the sheet");
}

#[tokio::test]
async fn nothing_that_is_said_in_a_form_is_in_an_address_or_goes_to_the_site() {
    let official = official(PAGES).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    let sheet = filled(&mut browser).await.pop().unwrap();
    browser.get(&next(&sheet)).await;
    for word in ["cole", "madame", "2027", "janvier"] {
        let told: Vec<_> = browser.seen.iter().filter(|address| address.contains(word)).collect();
        assert_eq!(told, Vec::<&String>::new(), "{word}");
    }
    let asked = official.asked();
    assert!(asked.iter().all(|request| request.starts_with("GET ")), "{asked:?}");
    assert!(!asked.iter().any(|request| request.contains("cole")), "{asked:?}");
}

#[tokio::test]
async fn a_form_that_only_asks_ends_in_a_link_to_the_official_site() {
    let official = official(PAGES).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    let read = first(&mut browser, "/calcul").await;
    let children = browser.get(&next(&read)).await;
    let zone = browser.post(&action(&children), "valeur=2").await;
    let chosen = zone.with("href").into_iter().find(|(tag, _)| tag.contains("data-choice"));
    let door = browser.get(&chosen.expect("a choice is a link").1).await;
    let there = format!("https://{SITE}/calcul?enfants=2&zone=z1&version=2");
    assert!(door.with("href").iter().any(|(_, href)| *href == there), "{}", door.text());
    assert_eq!(official.asked().iter().filter(|request| request.contains("enfants")).count(), 0);
}

#[tokio::test]
async fn a_form_that_asks_who_one_is_goes_straight_to_the_official_site() {
    let official = official(PAGES).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    let read = first(&mut browser, "/qui").await;
    let door = browser.get(&next(&read)).await;
    assert!(door.text().contains("Ce formulaire se remplit sur le site officiel."));
    assert_eq!(door.count("input"), 0);
}

#[tokio::test]
async fn what_cannot_be_understood_is_asked_again_with_the_words_that_were_typed() {
    let official = official(PAGES).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    let read = first(&mut browser, "/calcul").await;
    let children = browser.get(&next(&read)).await;
    let again = browser.post(&action(&children), "valeur=beaucoup").await;
    assert_eq!(again.status, 422);
    again.assert_helps();
    assert!(again.with("value").iter().any(|(_, value)| value == "beaucoup"));
}

#[tokio::test]
async fn without_cookies_a_form_is_never_a_circle_but_says_what_to_do() {
    let official = official(PAGES).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    browser.keeps_cookies = false;
    let read = first(&mut browser, "/envoi").await;
    let street = browser.get(&next(&read)).await;
    let lost = browser.post(&action(&street), "valeur=rue").await;
    lost.assert_helps();
    assert!(lost.text().contains("Nous n’avons plus vos réponses."), "{}", lost.text());
    let there = format!("https://{SITE}/envoi");
    assert!(lost.with("href").iter().any(|(_, href)| *href == there), "{}", lost.text());
    // A form that only asks goes on without: the marker is enough.
    let read = first(&mut browser, "/calcul").await;
    let children = browser.get(&next(&read)).await;
    let zone = browser.post(&action(&children), "valeur=2").await;
    assert!(zone.text().contains("Zone"), "{}", zone.text());
}

#[tokio::test]
async fn a_form_sent_from_another_site_is_refused() {
    let official = official(PAGES).await;
    let ours: Site = reads(&official);
    let mut browser = Browser::of(&ours);
    let read = first(&mut browser, "/envoi").await;
    let street = browser.get(&next(&read)).await;
    let headers = [("sec-fetch-site", "cross-site")];
    let reply = ours.post(&action(&street), &headers, "valeur=rue").await;
    assert_eq!(reply.status, 403);
    reply.assert_helps();
}

/// A form of so many long answers that no cookie has room for them.
fn long_form() -> &'static str {
    let field = |n: usize| format!("<label>Question numéro {n} <input name=q{n}></label>");
    let fields: String = (0..25).map(field).collect();
    Box::leak(
        format!("<main><h1>Long</h1><form method=post>{fields}</form></main>").into_boxed_str(),
    )
}

#[tokio::test]
async fn a_form_too_long_for_a_cookie_is_still_walked_to_its_end() {
    let pages: &'static [(&str, &str)] = Box::leak(Box::new([("/long", long_form())]));
    let official: Upstream = official(pages).await;
    let ours = reads(&official);
    let mut browser = Browser::of(&ours);
    let mut screen = first(&mut browser, "/long").await;
    let typed = format!("valeur={}", "a".repeat(95));
    for n in 0..25 {
        assert!(screen.text().contains(&format!("Question numéro {n}")), "{n}: {}", screen.text());
        screen = browser.post(&action(&screen), &typed).await;
    }
    let copied = screen.with("data-copy").len();
    assert!((10..25).contains(&copied), "{copied}");
    assert!(screen.text().contains("Pas de réponse"));
}
