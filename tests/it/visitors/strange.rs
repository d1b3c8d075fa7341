//! Strange requests: each gets a page, the right status, and a way on.

use proptest::prelude::*;

use crate::site::{Site, site};

const QUESTION: &str = "/fr/demarches/essai/besoin";

#[tokio::test]
async fn what_does_not_exist_gets_a_page_that_helps() {
    let cases = [
        ("/fr/demarches/inconnue/debut", "error-missing"),
        ("/fr/demarches/inconnue", "error-missing"),
        ("/fr/inconnu", "error-missing"),
        ("/fr/demarches/essai/besoin/inconnu", "error-missing"),
        ("/fr/dictionnaire/essai/0", "error-missing"),
        ("/style/0", "error-missing"),
        ("/zz/", "error-language"),
        ("/xx/", "error-language"),
        ("/zz/demarches/essai/besoin", "error-language"),
        ("/%ff%fe/", "error-language"),
        ("/fr/%00", "error-missing"),
        ("/fr/demarches/%ff%fe/%00%1b", "error-missing"),
        ("/fr//", "error-missing"),
        ("/FR/", "error-language"),
        ("//", "error-language"),
    ];
    let french = site().app.catalog.locales.source();
    for (path, key) in cases {
        let reply = site().get(path).await;
        let title = french.say(key, &marchepied::locale::NoValues).text;
        assert_eq!(reply.status, 404, "{path}");
        assert!(reply.text().contains(&format!("<h1>{title}</h1>")), "{path}: not « {title} »");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
        reply.assert_helps();
    }
}

#[tokio::test]
async fn an_unknown_screen_leads_to_where_the_answers_lead() {
    let cases = [
        ("/fr/demarches/essai/inconnu", "besoin"),
        ("/fr/demarches/essai/%ff%00", "besoin"),
        ("/fr/demarches/essai/papiers?besoin=premier", "naissance?besoin=premier"),
        ("/fr/demarches/essai/depart?besoin=forged&besoin=premier", "besoin"),
        ("/fr/demarches/essai/naissance?besoin=premier&besoin=nouveau", "naissance?besoin=premier"),
        ("/fr/demarches/essai/besoin?gone=yes&besoin=premier&%00=1", "besoin?besoin=premier"),
        ("/fr/demarches/essai/besoin?besoin=pr%65mier", "besoin"),
        ("/fr/demarches/essai/besoin?%3Cscript%3E=1&%ff=%fe&%c3%a9", "besoin"),
        ("/fr/demarches/essai/besoin?taille=9&couleurs=fortes", "besoin?couleurs=fortes"),
        ("/fr/demarches/essai", "besoin"),
        ("/fr/demarches/essai?taille=2", "besoin?taille=2"),
    ];
    for (path, place) in cases {
        let reply = site().get(path).await;
        assert_eq!(reply.status, 303, "{path}");
        assert_eq!(reply.header("location"), format!("/fr/demarches/essai/{place}"), "{path}");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
        reply.assert_guarded();
    }
}

#[tokio::test]
async fn an_address_cut_at_its_last_slash_still_leads_there() {
    for (path, place) in
        [("/fr/demarches/essai/", "/fr/demarches/essai/besoin"), ("/fr/aide/", "/fr/aide")]
    {
        let reply = site().get(path).await;
        assert_eq!((reply.status, reply.header("location")), (303, place), "{path}");
    }
}

#[tokio::test]
async fn ten_thousand_pairs_and_a_long_query_are_read_calmly() {
    let pairs = format!("{QUESTION}?{}", "a=b&".repeat(10_000));
    let long = format!("{QUESTION}?besoin={}", "a".repeat(30_000));
    for path in [pairs, long] {
        let reply = site().get(&path).await;
        assert_eq!((reply.status, reply.header("location")), (303, QUESTION));
    }
}

#[tokio::test]
async fn a_search_for_anything_gets_a_page() {
    for words in ["", "carte", "%00%1b%ff", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "a&q=b", "+"] {
        let reply = site().get(&format!("/fr/recherche?q={words}")).await;
        assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store"), "{words}");
        // The one script is ours, and fetched apart.
        assert_eq!(reply.count("script"), 1, "{words}");
        assert!(!reply.text().contains("<script>"), "{words}");
        reply.assert_helps();
    }
}

#[tokio::test]
async fn a_method_that_fits_nothing_is_told_so() {
    for method in ["BREW", "PUT", "DELETE", "OPTIONS", "TRACE"] {
        for path in [QUESTION, "/fr/", "/"] {
            let reply = site().ask(method, path, &[]).await;
            assert_eq!(reply.status, 405, "{method} {path}");
            assert!(!reply.header("allow").is_empty(), "{method} {path}: which ways are open?");
            reply.assert_helps();
        }
    }
    assert_eq!(site().post("/fr/", &[], "a=b").await.status, 405);
}

#[tokio::test]
async fn head_gives_the_head_of_the_page_alone() {
    for path in ["/fr/", QUESTION, "/fr/inconnu", "/fr/demarches/essai/depart?besoin=nouveau"] {
        let (head, page) = (site().ask("HEAD", path, &[]).await, site().get(path).await);
        assert_eq!((head.status, head.body.len()), (page.status, 0), "{path}");
        assert_eq!(head.header("content-type"), page.header("content-type"), "{path}");
        head.assert_guarded();
    }
}

#[tokio::test]
async fn a_choice_may_also_be_posted() {
    let reply = site().post(QUESTION, &[], "choix=premier").await;
    let place = "/fr/demarches/essai/naissance?besoin=premier";
    assert_eq!((reply.status, reply.header("location")), (303, place));
    for form in ["", "choix=forged", "choix=%ff", "=&=&=", "choix", "valeur=1"] {
        let reply = site().post(QUESTION, &[], form).await;
        assert_eq!((reply.status, reply.header("location")), (303, QUESTION), "{form}");
    }
}

#[tokio::test]
async fn a_form_that_is_too_large_gets_a_page() {
    let reply = site().post(QUESTION, &[], &"a=b&".repeat(10_000)).await;
    assert_eq!(reply.status, 413);
    reply.assert_helps();
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let foreign: [&[(&str, &str)]; 5] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("host", "a.example"), ("origin", "https://b.example")],
        &[("host", "a.example"), ("origin", "nonsense")],
        &[("origin", "https://b.example")],
    ];
    for headers in foreign {
        let reply = site().post(QUESTION, headers, "choix=premier").await;
        assert_eq!(reply.status, 403, "{headers:?}");
        reply.assert_helps();
    }
    let ours: [&[(&str, &str)]; 3] = [
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("host", "a.example"), ("origin", "https://a.example")],
        &[],
    ];
    for headers in ours {
        assert_eq!(
            site().post(QUESTION, headers, "choix=premier").await.status,
            303,
            "{headers:?}"
        );
    }
}

#[tokio::test]
async fn behind_tls_pages_ask_for_tls_and_the_cookie_is_bound_to_the_host() {
    let site = Site::open_at(Some("https://marchepied.example"));
    let page = site.get(QUESTION).await;
    assert!(page.header("strict-transport-security").starts_with("max-age="));
    let place = "/fr/demarches/essai/naissance?besoin=premier";
    let reply = site.post(place, &[], "valeur=3+d%C3%A9cembre+2024").await;
    let cookie = reply.header("set-cookie");
    for part in ["__Host-visite=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=7200"] {
        assert!(cookie.contains(part), "{part} is missing in {cookie}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn one_hop_leads_to_the_address_of_a_page(
        screen in prop_oneof!["[a-z%0-9-]{1,20}", Just("papiers".to_owned())],
        pairs in prop::collection::vec(("besoin|naissance|fin-carte|taille|[a-z]{1,5}", "premier|nouveau|unsure|typed|recente|2|[!$%'()*,]{0,5}"), 0..8),
    ) {
        let query: Vec<_> = pairs.iter().map(|(k, v)| format!("{k}={}", v)).collect();
        let path = format!("/fr/demarches/essai/{screen}?{}", query.join("&"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let first = runtime.block_on(site().get(&path));
        prop_assert!([200, 303].contains(&first.status), "{} for {path}", first.status);
        if first.status == 303 {
            let page = runtime.block_on(site().get(first.header("location")));
            prop_assert_eq!(page.status, 200, "{}", path);
            page.assert_helps();
        }
    }
}
