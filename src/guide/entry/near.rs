//! Whether two words are the same but for one slip of the finger.

/// True when one letter was added, lost, replaced, or swapped with its neighbour (or none).
/// Both words must be plain `a-z` to be compared; time is in proportion to their length.
pub(super) fn near(typed: &str, word: &str) -> bool {
    if !typed.is_ascii() || typed.len().abs_diff(word.len()) > 1 {
        return false;
    }
    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let start = typed.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (typed, word) = (&typed[start..], &word[start..]);
    let end = typed.iter().rev().zip(word.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&typed[..typed.len() - end], &word[..word.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::near;
    use proptest::prelude::*;

    #[test]
    fn one_slip_is_forgiven_two_are_not() {
        for typed in ["novembre", "novenbre", "novmbre", "novemmbre", "nvoembre", "novembr"] {
            assert!(near(typed, "novembre"), "{typed}");
        }
        for typed in ["", "novenbr", "onvembr", "decembre", "novembréé"] {
            assert!(!near(typed, "novembre"), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_goes_both_ways(a in "[a-e]{0,6}", b in "[a-e]{0,6}", any: String) {
            prop_assert_eq!(near(&a, &b), near(&b, &a));
            let _ = near(&any, &b);
        }
    }
}
