//! The CCAS and the address for letters as each town has them: two commune files, two right guides.

use crate::communes::{fixtures, found, served};
use crate::site::{Reply, site};

const VALBRUNE: &str = include_str!("../fixtures/towns/valbrune.toml");

fn guides(page: &Reply) -> Vec<String> {
    page.with("data-procedure").into_iter().map(|(_, guide)| guide).collect()
}

#[tokio::test]
async fn two_towns_give_two_right_guides_of_the_ccas() {
    let site = served(&fixtures());
    let page = site.get("/fr/communes/aide-ccas").await;
    page.assert_helps();
    assert_eq!(guides(&page), ["aide-ccas-hautegarrigue", "aide-ccas-valbrune"]);
    assert!(page.text().contains("pour=ccas"), "whoever is elsewhere asks the CCAS");

    let large = "/fr/demarches/aide-ccas-valbrune";
    let says = [
        ("conditions", "<span class=\"q\">Vous habitez la ville depuis 3 mois.</span>"),
        ("papiers", "avis d’impôt"),
        ("guichet", "lundi et jeudi, 9\u{a0}h à 12\u{a0}h"),
        ("guichet", "tel:0199000012"),
        ("demande?comment=internet", "https://familles.valbrune.example/aide"),
        ("papier?comment=papier", "accueil du CCAS, 5 rue du Puits"),
    ];
    for (screen, words) in says {
        let page = site.get(&format!("{large}/{screen}")).await;
        page.assert_helps();
        let text = page.text().replace(" h", "\u{a0}h");
        assert!(text.contains(&words.replace(" h", "\u{a0}h")), "{screen}: {words}: {text}");
    }

    let small = "/fr/demarches/aide-ccas-hautegarrigue";
    for skipped in ["conditions", "guichet", "demande"] {
        assert_eq!(site.get(&format!("{small}/{skipped}")).await.status, 303, "{skipped}");
    }
    let paper = site.get(&format!("{small}/papier")).await;
    assert!(paper.text().contains("mairie, 1 place de la Fontaine"));
}

#[tokio::test]
async fn what_a_town_says_of_an_address_for_letters_is_reached_from_the_guide_and_leads_back() {
    let site = served(&fixtures());
    let whole = "/fr/demarches/domiciliation";
    let answers = "etape=debut&logement=dehors&asile=no&lien=vis";
    for screen in ["lieux", "aller"] {
        let page = site.get(&format!("{whole}/{screen}?{answers}")).await;
        assert_eq!(page.screen(), screen);
        let doors = page.with("data-subject");
        assert_eq!(doors.first().map(|(_, to)| to.as_str()), Some("domiciliation"), "{screen}");
    }
    let towns = site.get("/fr/communes/domiciliation").await;
    let there = ["domiciliation-hautegarrigue", "domiciliation-valbrune", "domiciliation"];
    assert_eq!(guides(&towns), there);
    let desk = site.get("/fr/demarches/domiciliation-valbrune/guichet").await;
    assert!(desk.text().contains("bureau 3") && desk.text().contains("tel:0199000013"));
    let end = site.get("/ar/demarches/domiciliation-valbrune/papier").await;
    assert_eq!(guides(&end), ["domiciliation"], "the refusal, the year: the guide for everybody");
}

#[tokio::test]
async fn an_address_for_letters_is_one_tile_and_one_result() {
    let site = served(&fixtures());
    let front = site.get("/fr/").await;
    let subjects: Vec<_> = front.with("data-subject").into_iter().map(|(_, to)| to).collect();
    assert_eq!(subjects, ["aide-ccas", "cantine", "centre-loisirs"]);
    let found = site.get("/fr/recherche?q=domiciliation").await;
    assert!(found.with("data-subject").iter().all(|(_, to)| to != "domiciliation"));
    let asked = site.get("/fr/orientation?besoin=argent&moyen=aller&dur=rien").await;
    assert_eq!(asked.with("data-subject").len(), 1, "the help of the CCAS is money");
}

#[tokio::test]
async fn without_a_commune_file_one_is_told_what_to_ask_of_the_ccas() {
    let help = site().get("/fr/demarches/domiciliation/aides?etape=aide").await;
    assert_eq!(help.screen(), "aides");
    assert_eq!(help.with("data-subject").len(), 1, "the way to what to ask");
    for tag in ["fr", "ar"] {
        let page = site().get(&format!("/{tag}/communes/aide-ccas")).await;
        page.assert_helps();
        assert!(guides(&page).is_empty());
        assert!(page.text().contains("J’ai besoin d’une aide du CCAS."));
        assert!(page.text().contains("pour=ccas"));
    }
    let french = site().get("/fr/communes/aide-ccas").await;
    for words in ["Qui peut demander.", "Les papiers à apporter.", "Les jours et les heures."] {
        assert!(french.text().contains(words), "{words}");
    }
    let answers = "etape=debut&logement=dehors&asile=no&lien=vis";
    let places = site().get(&format!("/fr/demarches/domiciliation/lieux?{answers}")).await;
    assert!(places.with("data-subject").is_empty(), "no page that only sends back");
}

#[test]
fn what_is_wrong_in_what_a_ccas_says_is_told() {
    let paper = "[service.aide-ccas.paper]";
    let cases = [
        ("\"01 99 00 00 12\"", "\"ccas@valbrune.example\"", "bad-phone"),
        ("\"lundi et jeudi, 9 h à 12 h\"", "\"\"", "no-words"),
        ("\"Vous habitez la ville depuis 3 mois.\"", "\" \"", "no-words"),
        ("https://familles.valbrune.example/aide", "https://192.0.2.7/aide", "bad-link"),
        ("\"avis-impot\"", "\"avis-impots\"", "unknown-paper"),
        ("[service.cantine.quotient]", "[service.domiciliation.quotient]", "unknown-table"),
        ("[service.centre-loisirs.dates]", "[service.aide-ccas.dates]", "unknown-table"),
        ("place    = \"CCAS, 5 rue du Puits\"", "placo = \"x\"", "unknown-key"),
    ];
    for (from, to, code) in cases {
        assert!(VALBRUNE.contains(from), "{from}");
        let findings = found(&VALBRUNE.replacen(from, to, 1));
        assert!(findings.iter().any(|finding| finding.code == code), "{code}: {findings:?}");
    }
    let (before, after) = VALBRUNE.split_once(paper).unwrap();
    let rest = &after[after.find("\n[").unwrap()..];
    let findings = found(&format!("{before}{rest}"));
    let missed = findings.iter().find(|finding| finding.code == "no-paper-route");
    assert!(missed.is_some_and(|missed| missed.what.contains("aide-ccas")), "{findings:?}");
}
