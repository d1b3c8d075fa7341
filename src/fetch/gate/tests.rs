//! Hostile spellings of addresses. All must be refused; none may be understood otherwise.

use proptest::prelude::*;

use super::*;

const HOST: &str = "www.service-public.gouv.fr";

fn gate() -> Gate {
    Gate::of([HOST, "www.caf.fr"])
}

/// Other ways to write 127.0.0.1, ::1, or the address that clouds answer on.
const NUMBERS: [&str; 24] = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "017700000001",
    "0177.0.0.1",
    "0x7f000001",
    "0x7f.0.0.1",
    "0x7f.1",
    "0",
    "0.0.0.0",
    "127.0.0.1.",
    "①②⑦.⓪.⓪.①",
    "１２７.０.０.１",
    "169.254.169.254",
    "2852039166",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fd00:ec2::254]",
];

/// Addresses that are not the one host, though some reader may think so.
const TRICKS: [&str; 44] = [
    "https://www.service-public.gouv.fr@evil.example/",
    "https://www.service-public.gouv.fr:443@evil.example/",
    "https://evil.example@www.service-public.gouv.fr/",
    "https://a:b@www.service-public.gouv.fr/",
    "https://@evil.example/",
    "https://evil.example#www.service-public.gouv.fr/",
    "https://evil.example\\@www.service-public.gouv.fr/",
    "https://evil.example\\www.service-public.gouv.fr/",
    "https://www.service-public.gouv.fr\\.evil.example/",
    "https://www.service-public.gouv.fr%00.evil.example/",
    "https://www.service-public.gouv.fr%2eevil.example/",
    "https://www%2eservice-public.gouv.fr/",
    "https://www.service-public.gouv.fr.evil.example/",
    "https://evilwww.service-public.gouv.fr/",
    "https://sub.www.service-public.gouv.fr/",
    "https://service-public.gouv.fr/",
    "https://www.service-public.gouv.fr./",
    "https://www.service-publıc.gouv.fr/",
    "https://www.servi\u{0441}e-public.gouv.fr/",
    "https://www.service\u{2010}public.gouv.fr/",
    "https://ｗｗｗ.service-public.gouv.fr/",
    "https://www。service-public。gouv。fr/",
    "https://www.service-public.gouv.fr:22/",
    "https://www.service-public.gouv.fr:80/",
    "https://www.service-public.gouv.fr:8443/",
    "https://www.service-public.gouv.fr:0443/",
    "https://www.service-public.gouv.fr:/",
    "https:www.service-public.gouv.fr/",
    "https:/www.service-public.gouv.fr/",
    "https:///www.service-public.gouv.fr/",
    "https:////www.service-public.gouv.fr/",
    "//www.service-public.gouv.fr/",
    "http://www.service-public.gouv.fr/",
    "https://www.service-\tpublic.gouv.fr/",
    "https://www.service-public.gouv.fr\n.evil.example/",
    " https://www.service-public.gouv.fr/",
    "https://www.service-public.gouv.fr/\u{0}",
    "https://www.service-public.gouv.fr /",
    "https://www.service-public.gouv.fr%20.evil.example/",
    "https://[www.service-public.gouv.fr]/",
    "https://[::1%25eth0]/",
    "https://localhost/",
    "https://127.0.0.1.nip.io/",
    "https://",
];

/// Other schemes, each with something after it.
const SCHEMES: [&str; 11] = [
    "ftp://www.service-public.gouv.fr/",
    "file:///etc/passwd",
    "gopher://www.service-public.gouv.fr/",
    "dict://www.service-public.gouv.fr/",
    "data:text/html,a",
    "javascript:alert(1)",
    "jar:https://www.service-public.gouv.fr!/",
    "blob:https://www.service-public.gouv.fr/a",
    "view-source:https://www.service-public.gouv.fr/",
    "ws://www.service-public.gouv.fr/",
    "wss://www.service-public.gouv.fr/",
];

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
    for number in NUMBERS {
        let refusal = gate().pass(&format!("https://{number}/")).unwrap_err();
        assert!(matches!(refusal, Refusal::Number | Refusal::Odd), "{number}: {refusal:?}");
    }
    let careless = Gate::of(["127.0.0.1", "[::1]", "::1"]);
    assert_eq!(careless.pass("https://127.0.0.1/"), Err(Refusal::Number));
    assert_eq!(careless.pass("https://[::1]/"), Err(Refusal::Number));
}

#[test]
fn no_trick_and_no_other_scheme_passes() {
    for address in TRICKS.into_iter().chain(SCHEMES) {
        assert_eq!(passed(address), None, "{address:?}");
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
