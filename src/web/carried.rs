//! Visits on their way to another device: sealed, in memory, for two minutes, and taken once.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

/// How long a square opens something, in seconds.
pub(super) const LIFE: i64 = 120;
/// For so many seconds more, it is known whether it was taken.
const AFTER: i64 = 60;
/// So many may be on their way at once; each is smaller than a cookie.
const MOST: usize = 1_000;

type Locator = [u8; 16];

/// The visits that are on their way. Their keys are in the squares alone.
#[derive(Debug, Default)]
pub(super) struct Carried(Mutex<FxHashMap<Locator, Parcel>>);

#[derive(Debug)]
struct Parcel {
    /// Nothing, once it was taken.
    sealed: Option<Vec<u8>>,
    until: i64,
}

/// What became of a visit that was to be carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nobody came yet.
    Waits,
    /// Another device has it.
    Taken,
    /// Nobody came in time.
    Old,
}

impl Carried {
    /// Lets a sealed visit wait; `false` when too many do already.
    pub fn put(&self, locator: Locator, sealed: Vec<u8>, now: i64) -> bool {
        let mut parcels = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        parcels.retain(|_, parcel| parcel.until + AFTER > now);
        let room = parcels.len() < MOST;
        if room {
            parcels.insert(locator, Parcel { sealed: Some(sealed), until: now + LIFE });
        }
        room
    }

    /// Takes what waits; it is gone then.
    pub fn take(&self, locator: Locator, now: i64) -> Option<Vec<u8>> {
        let mut parcels = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let parcel = parcels.get_mut(&locator)?;
        parcel.sealed.take_if(|_| parcel.until > now)
    }

    /// What became of it.
    pub fn fate(&self, locator: Locator, now: i64) -> Fate {
        let parcels = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match parcels.get(&locator) {
            Some(Parcel { sealed: None, .. }) => Fate::Taken,
            Some(parcel) if parcel.until > now => Fate::Waits,
            _ => Fate::Old,
        }
    }

    /// Forgets it.
    pub fn forget(&self, locator: Locator) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&locator);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_taken_once_and_its_sender_learns_it() {
        let carried = Carried::default();
        assert!(carried.put([1; 16], vec![7], 0));
        assert_eq!(carried.fate([1; 16], 1), Fate::Waits);
        assert_eq!(carried.take([1; 16], 1), Some(vec![7]));
        assert_eq!(carried.take([1; 16], 1), None);
        assert_eq!(carried.fate([1; 16], LIFE + 30), Fate::Taken);
    }

    #[test]
    fn after_two_minutes_nobody_takes_it() {
        let carried = Carried::default();
        assert!(carried.put([1; 16], vec![7], 0));
        assert_eq!(carried.take([1; 16], LIFE), None);
        assert_eq!(carried.fate([1; 16], LIFE), Fate::Old);
    }

    #[test]
    fn a_script_fills_no_memory() {
        let carried = Carried::default();
        let put = |at: usize| carried.put((at as u128).to_be_bytes(), vec![], 0);
        assert_eq!((0..3 * MOST).filter(|at| put(*at)).count(), MOST);
        assert!(carried.put([255; 16], vec![], LIFE + AFTER), "room again");
    }
}
