//! How the bucket is, told in the log when it changes and never twice.

use std::sync::{Mutex, PoisonError};

use super::error::Failed;

/// How many reasons are told until it is well again.
const MOST_REASONS: usize = 8;

/// What is asked of a bucket. A key may be allowed one and not the other.
#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Put,
    Get,
    Remove,
    List,
}

/// How one deed went the last time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Went {
    #[default]
    Well,
    /// The store is not there, or not well: another deed that goes well shows that it is again.
    Badly,
    /// The store is well and refuses this deed, until it is allowed.
    Refused,
}

#[derive(Debug, Default)]
struct Told {
    deeds: [Went; 4],
    /// What was told since it was well.
    reasons: Vec<String>,
}

/// How each deed went the last time, and what was told of it.
#[derive(Debug, Default)]
pub(super) struct State(Mutex<Told>);

impl State {
    /// Notes a failure; it is told when the bucket was well, or fails in another way now.
    pub(super) fn fails(&self, deed: Deed, error: &Failed) {
        let causes = std::iter::successors(std::error::Error::source(error), |why| why.source());
        let why = causes.map(ToString::to_string).collect::<Vec<_>>().join(": ");
        let why = (!why.is_empty()).then_some(why);
        if self.is_news(deed, error) {
            tracing::error!(why, "the bucket fails: failed to {error}; guides are still served");
        }
    }

    fn is_news(&self, deed: Deed, error: &Failed) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let went = match error {
            Failed::Refused(400..=499, _) => Went::Refused,
            _ => Went::Badly,
        };
        if told.deeds.iter().all(|went| *went == Went::Well) {
            told.reasons.clear();
        }
        told.deeds[deed as usize] = went;
        let reason = error.to_string();
        let is_new = went == Went::Refused && !told.reasons.contains(&reason);
        let is_news = told.reasons.is_empty() || (is_new && told.reasons.len() < MOST_REASONS);
        if is_news {
            told.reasons.push(reason);
        }
        is_news
    }

    /// Notes that a deed went well.
    pub(super) fn is_well(&self, deed: Deed) {
        if self.is_well_again(deed) {
            tracing::info!("the bucket is well again");
        }
    }

    fn is_well_again(&self, deed: Deed) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_bad = |told: &Told| told.deeds.iter().any(|went| *went != Went::Well);
        let was_bad = is_bad(&told);
        told.deeds[deed as usize] = Went::Well;
        for went in told.deeds.iter_mut().filter(|went| **went == Went::Badly) {
            *went = Went::Well;
        }
        was_bad && !is_bad(&told)
    }

    pub(super) fn failing(&self) -> bool {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.deeds.iter().any(|went| *went != Went::Well)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(word: &str) -> Failed {
        Failed::Refused(403, word.to_owned())
    }

    #[test]
    fn a_store_that_is_down_is_told_once_and_well_again_with_the_first_thing_it_does() {
        let state = State::default();
        assert!(state.is_news(Deed::Put, &Failed::TooSlow));
        for deed in [Deed::Get, Deed::Put, Deed::List, Deed::Remove] {
            assert!(!state.is_news(deed, &Failed::Garbled), "{deed:?}");
        }
        assert!(state.failing());
        assert!(state.is_well_again(Deed::List) && !state.failing());
        assert!(!state.is_well_again(Deed::Get));
        assert!(state.is_news(Deed::Get, &Failed::TooSlow), "and told when it fails anew");
    }

    #[test]
    fn a_key_that_may_read_only_is_told_once_however_often_it_reads_and_writes() {
        let state = State::default();
        assert!(state.is_news(Deed::Put, &refused("AccessDenied")));
        for _ in 0..3 {
            assert!(!state.is_well_again(Deed::Get));
            assert!(!state.is_news(Deed::Put, &refused("AccessDenied")));
        }
        assert!(!state.is_news(Deed::Remove, &refused("AccessDenied")), "it is the same key");
        assert!(state.failing() && !state.is_well_again(Deed::Put));
        assert!(state.is_well_again(Deed::Remove), "only now all is well");
    }

    #[test]
    fn another_reason_is_news() {
        let state = State::default();
        assert!(state.is_news(Deed::List, &Failed::TooSlow));
        assert!(state.is_news(Deed::List, &refused("SignatureDoesNotMatch")));
        assert!(!state.is_news(Deed::Get, &refused("SignatureDoesNotMatch")));
        assert!(state.is_news(Deed::Get, &refused("AccessDenied")));
    }
}
