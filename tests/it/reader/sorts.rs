//! What cannot be read is told honestly: what it is, the official door, a human.

use marchepied::guide::{End, Kind};
use marchepied::reader::{LARGEST, Verdict};

use super::told::{bytes_read, page, reading};

#[test]
fn each_kind_of_page_is_recognised() {
    let many = page(&"<p>Des mots, encore des mots. ".repeat(100));
    let table = [
        ("<script src=a.js></script><div id=app></div>", Verdict::Script),
        (
            "<div id=tarteaucitron>Cookies ?</div><script></script><noscript>Activez JavaScript</noscript>",
            Verdict::Script,
        ),
        ("<h1>Connexion</h1><form><input type=password></form>", Verdict::Login),
        ("<h1>Un instant</h1><p>Vérifiez que vous n’êtes pas un robot.", Verdict::Captcha),
        (
            "<p>Patientez<iframe src='https://geo.captcha-delivery.com/x'></iframe>",
            Verdict::Captcha,
        ),
        ("<title>Erreur 404</title><p>Rien ici.", Verdict::Missing),
        ("<h1>Page non trouvée</h1><p>Oups.", Verdict::Missing),
        ("<h1>Site en maintenance</h1><p>Revenez à 14 heures.", Verdict::Maintenance),
        ("<h1>Le service est momentanément indisponible</h1>", Verdict::Maintenance),
        ("<h1>Une erreur est survenue</h1>", Verdict::Error),
        ("<main></main>", Verdict::Empty),
        ("%PDF-1.7 <h1>Non</h1>", Verdict::Pdf),
        (&many, Verdict::Page),
        (&many.replace("<h1>Aide", "<h1>La maintenance des ascenseurs"), Verdict::Page),
    ];
    for (html, verdict) in table {
        assert_eq!(reading(html).verdict, verdict, "{}", &html[..html.len().min(90)]);
    }
}

#[test]
fn the_answer_of_the_server_counts_too() {
    let good = page("<p>Des mots.");
    let table = [
        (Some("application/pdf"), 200, Verdict::Pdf),
        (Some("image/png"), 200, Verdict::File),
        (Some("application/json"), 200, Verdict::File),
        (None, 200, Verdict::Page),
        (Some("text/html"), 404, Verdict::Missing),
        (Some("text/html"), 503, Verdict::Maintenance),
        (Some("text/html"), 429, Verdict::Maintenance),
        (Some("text/html"), 500, Verdict::Error),
        (Some("text/html"), 403, Verdict::Login),
    ];
    for (kind, status, verdict) in table {
        let found = bytes_read(good.as_bytes(), kind, status).verdict;
        assert_eq!(found, verdict, "{kind:?} {status}");
    }
    assert_eq!(bytes_read(b"", Some("text/html"), 200).verdict, Verdict::Empty);
    assert_eq!(bytes_read(&vec![b'a'; LARGEST + 1], None, 200).verdict, Verdict::Large);
}

#[test]
fn what_cannot_be_read_leads_to_the_official_page_and_to_a_human() {
    let reading = reading("<h1>Site en maintenance</h1>");
    let screens = reading.guide.screens();
    let kinds: Vec<Kind> = screens.iter().map(|screen| screen.kind()).collect();
    assert_eq!(kinds, [Kind::Reading, Kind::Handoff]);
    assert_eq!(screens[1].end, Some(End::Human));
}

#[test]
fn every_verdict_has_words() {
    let content = marchepied::content::Content::embedded();
    let locales = marchepied::locale::Locales::read(&content).0.expect("French is readable");
    for verdict in Verdict::ALL.iter().filter(|verdict| **verdict != Verdict::Page) {
        for key in [format!("page-{}", verdict.code()), format!("page-{}.text", verdict.code())] {
            assert!(locales.source().knows(&key), "{key}");
        }
    }
}
