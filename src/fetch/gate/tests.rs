//! Hostile spellings of addresses. All must be refused; none may be understood otherwise.

use proptest::prelude::*;

use super::*;

const HOST: &str = "www.service-public.gouv.fr";

/// Spellings that a listener is tried with too (`tests/it/fetching.rs`): other
/// ways to write 127.0.0.1, ::1, or the address that clouds answer on; what is
/// not the one host, though some reader may think so; other schemes.
#[derive(serde::Deserialize)]
struct Hostile {
    numbers: Vec<String>,
    tricks: Vec<String>,
    schemes: Vec<String>,
}

fn hostile() -> Hostile {
    let file = include_str!("../../../tests/fixtures/hostile-addresses.json");
    serde_json::from_str(file).unwrap()
}

fn gate() -> Gate {
    Gate::of([HOST, "www.caf.fr"])
}

fn passed(address: &str) -> Option<String> {
    gate().pass(address).ok().map(|target| target.as_str().to_owned())
}

#[test]
fn a_host_of_the_list_may_be_asked_for() {
    let page = "https://www.service-public.gouv.fr/particuliers/vosdroits/F1341?a=b";
    assert_eq!(passed(page).as_deref(), Some(page));
    let target = gate().pass(page).unwrap();
    assert_eq!(
        (target.host(), target.path_and_query()),
        (HOST, "/particuliers/vosdroits/F1341?a=b")
    );
}

#[test]
fn capitals_the_usual_port_and_an_anchor_change_nothing() {
    let wanted = Some("https://www.caf.fr/");
    for same in ["https://www.caf.fr", "HTTPS://WWW.CAF.FR/", "https://www.caf.fr:443/#a"] {
        assert_eq!(passed(same).as_deref(), wanted, "{same}");
    }
}

#[test]
fn no_machine_is_named_by_its_number() {
    for number in hostile().numbers {
        let refusal = gate().pass(&format!("https://{number}/")).unwrap_err();
        assert!(matches!(refusal, Refusal::Number | Refusal::Odd), "{number}: {refusal:?}");
    }
    let careless = Gate::of(["127.0.0.1", "[::1]", "::1"]);
    assert_eq!(careless.pass("https://127.0.0.1/"), Err(Refusal::Number));
    assert_eq!(careless.pass("https://[::1]/"), Err(Refusal::Number));
}

#[test]
fn no_trick_and_no_other_scheme_passes() {
    let Hostile { tricks, schemes, .. } = hostile();
    assert!(tricks.len() >= 44 && schemes.len() >= 11, "some spellings are lost");
    for address in tricks.into_iter().chain(schemes) {
        assert_eq!(passed(&address), None, "{address:?}");
    }
}

#[test]
fn each_refusal_says_what_is_wrong() {
    let why = |address: &str| gate().pass(address).unwrap_err();
    assert_eq!(why("https://evil.example/"), Refusal::OtherHost("evil.example".to_owned()));
    assert_eq!(why("http://www.caf.fr/"), Refusal::NotHttps);
    assert_eq!(why("https://a@www.caf.fr/"), Refusal::Credentials);
    assert_eq!(why("https://www.caf.fr:8443/"), Refusal::Port);
    assert_eq!(why("caf"), Refusal::Odd);
    assert_eq!(why(&format!("https://www.caf.fr/{}", "a".repeat(LONGEST))), Refusal::TooLong);
}

#[test]
fn a_redirect_is_judged_as_it_is_written() {
    let here = gate().pass("https://www.caf.fr/a/b").unwrap();
    assert_eq!(here.join("c").as_deref(), Some("https://www.caf.fr/a/c"));
    assert_eq!(here.join("//evil.example/").as_deref(), Some("https://evil.example/"));
    assert_eq!(here.join("https:///www.caf.fr/").as_deref(), Some("https:///www.caf.fr/"));
}

proptest! {
    /// Whatever passes begins with https, a host of the list, and a slash.
    #[test]
    fn whatever_passes_goes_to_the_list(
        before in "(https?:/{0,3}|HTTPS://|//|)",
        user in "([a-z@:%.]{0,8})",
        host in "(www\\.caf\\.fr|WWW\\.CAF\\.FR|www\\.service-public\\.gouv\\.fr|[a-z0-9.:%\\[\\]@-]{0,12}|\\PC{0,6})",
        after in "(:443|:[0-9]{0,4}|)([/?#\\\\@.][ -~]{0,12}|\\PC{0,6})",
    ) {
        if let Some(url) = passed(&format!("{before}{user}{host}{after}")) {
            let listed = ["https://www.caf.fr/", "https://www.service-public.gouv.fr/"];
            prop_assert!(listed.iter().any(|start| url.starts_with(start)), "{url}");
        }
    }
}
