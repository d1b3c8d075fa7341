//! What is signed is read back; what was changed is refused.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn signer(seed: u8) -> Signer {
    let seed: Vec<u8> = (0..32).map(|place| place ^ seed).collect();
    Signer::of(&seed).expect("it is a key")
}

fn attestation(looks: u32, spans: &[(i64, i64, u32)]) -> Attestation {
    let day = date(2026, 10, 25);
    let midnight = paris_midnight(day);
    let span = |(from, to, looks): &(i64, i64, u32)| Span {
        from: midnight + from,
        to: midnight + to,
        looks: *looks,
        before: 2,
        after: 0,
        outcome: Outcome::Unsafe,
    };
    let spans = spans.iter().map(span).collect();
    let ends = Some((midnight + 5, midnight + 89_999));
    let day_seen = Day { looks, down: 3, slow: 1, ends, spans };
    let portal = Name::parse("caf").expect("a name");
    Attestation::of(portal, day, "Médiathèque".to_owned(), vec![("www.caf.fr".into(), day_seen)])
}

#[test]
fn what_was_signed_is_read_back_with_its_text() {
    let (ours, told) = (signer(1), attestation(140, &[(100, 900, 5), (4_000, 4_000, 1)]));
    let code = told.code("le  texte", &ours);
    let spaced = format!(" {}\n{}", &code[..40], &code[40..]);
    for code in [&code, &spaced] {
        assert_eq!(Attestation::verify(code, Some("le texte\n"), &ours.public()), Ok(told.clone()));
        assert_eq!(Attestation::verify(code, None, &ours.public()), Ok(told.clone()));
    }
    let other = Attestation::verify(&code, Some("le texte."), &ours.public());
    assert_eq!(other, Err(Refusal::OtherText));
    assert_eq!(told.number(&ours.public()).len(), "CAF-20261025-abcd".len());
}

#[test]
fn another_server_cannot_sign_for_ours() {
    let code = attestation(1, &[]).code("", &signer(2));
    let refused = Attestation::verify(&code, None, &signer(1).public());
    assert_eq!(refused, Err(Refusal::NotSigned));
}

#[test]
fn a_signature_of_something_else_fits_nothing() {
    let ours = signer(1);
    let code = attestation(1, &[]).code("", &ours);
    let bytes = URL_SAFE_NO_PAD.decode(&code[Attestation::MARK.len()..]).expect("it is in base64");
    let payload = &bytes[..bytes.len() - SIGNATURE];
    let forged = [payload, &ours.sign(payload)].concat();
    let forged = format!("{}{}", Attestation::MARK, URL_SAFE_NO_PAD.encode(forged));
    assert_eq!(Attestation::verify(&forged, None, &ours.public()), Err(Refusal::NotSigned));
}

#[test]
fn only_the_longest_times_are_written_down_in_their_order() {
    let spans: Vec<_> = (0..40).map(|n| (n * 100, n * 100 + 50, 1 + n as u32 % 10)).collect();
    let day = &attestation(400, &spans).places[0].1;
    assert_eq!(day.spans.len(), MOST_SPANS);
    assert!(day.spans.is_sorted_by_key(|span| span.from));
    assert!(day.spans.iter().all(|span| span.looks >= 9));
    assert!(attestation(400, &spans).code("", &signer(1)).len() < 400);
}

proptest! {
    #[test]
    fn one_changed_letter_is_refused(at in 0..200_usize, letter in "[A-Za-z0-9_-]") {
        let ours = signer(1);
        let code = attestation(140, &[(100, 900, 5)]).code("texte", &ours);
        let at = at % code.len();
        let changed = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
        let read = Attestation::verify(&changed, None, &ours.public());
        prop_assert_eq!(read.is_ok(), changed == code);
    }

    #[test]
    fn anything_at_all_is_refused(code in "\\PC{0,300}", bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let key = signer(1).public();
        prop_assert!(Attestation::verify(&code, None, &key).is_err());
        let code = format!("{}{}", Attestation::MARK, URL_SAFE_NO_PAD.encode(bytes));
        prop_assert!(Attestation::verify(&code, None, &key).is_err());
    }

    #[test]
    fn a_signed_payload_of_any_bytes_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let ours = signer(1);
        let signature = ours.sign(&[PURPOSE, &bytes].concat());
        let code = format!("{}{}", Attestation::MARK, URL_SAFE_NO_PAD.encode([&bytes[..], &signature].concat()));
        let _ = Attestation::verify(&code, None, &ours.public());
    }
}
