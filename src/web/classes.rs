//! The exercises that a mediator follows: a code for a group, a number for each person, and where that number stands.
//!
//! All of it is in memory. A seat holds a screen of an exercise and nothing
//! else: no name, no device, nothing that was typed.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::resume::{Root, Throttle};
use crate::view::{Seat, Stand};

/// So many groups may be open at once.
const MOST: usize = 500;
/// So many people may be in one.
pub(super) const SEATS: usize = 30;
/// A group that nobody looked at for so long is forgotten, in seconds.
const LIFE: i64 = 2 * 60 * 60;
/// Codes have six figures and never begin with a zero.
const LEAST: u32 = 100_000;
/// How many codes there are.
const CODES: u32 = 900_000;

type Key = [u8; 16];

/// The groups that are open.
#[derive(Default)]
pub(super) struct Classes {
    open: Mutex<FxHashMap<u32, Class>>,
    /// Whoever tries codes waits.
    pub throttle: Throttle,
}

struct Class {
    /// What the key of the mediator is found by.
    key: Key,
    seats: Vec<Seat>,
    until: i64,
}

/// The group that a mediator follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Led {
    /// The code that was given.
    pub code: u32,
    /// The letters of the key that opens it.
    pub letters: String,
}

/// Why somebody has no seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoSeat {
    /// There is no such code.
    Unknown,
    /// Everybody is there.
    Full,
}

impl Classes {
    /// Opens a group under the key of a mediator: its code. Nothing when there
    /// are too many.
    pub fn open(&self, root: &Root, now: i64) -> Option<u32> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, class| class.until > now);
        if open.len() >= MOST {
            return None;
        }
        let code = (0..100).find_map(|_| {
            let [a, b, c, d, ..] = Root::draw().ok()?.locator();
            let code = LEAST + u32::from_le_bytes([a, b, c, d]) % CODES;
            (!open.contains_key(&code)).then_some(code)
        })?;
        open.insert(code, Class { key: root.locator(), seats: Vec::new(), until: now + LIFE });
        Some(code)
    }

    /// The seats of a group, for its mediator alone.
    pub fn look(&self, code: u32, root: &Root, now: i64) -> Option<Vec<Seat>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let class = open.get_mut(&code)?;
        if class.until <= now || class.key != root.locator() {
            return None;
        }
        class.until = now + LIFE;
        Some(class.seats.clone())
    }

    /// The end of a group.
    pub fn close(&self, code: u32, root: &Root) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.get(&code).is_some_and(|class| class.key == root.locator()) {
            open.remove(&code);
        }
    }

    /// Somebody comes: their number, from 1. Whoever was there before keeps
    /// the same.
    pub fn join(&self, code: u32, before: Option<usize>, now: i64) -> Result<usize, NoSeat> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let class = open.get_mut(&code).filter(|class| class.until > now);
        let class = class.ok_or(NoSeat::Unknown)?;
        let seats = 1..=class.seats.len();
        if let Some(number) = before.filter(|number| seats.contains(number)) {
            return Ok(number);
        }
        if class.seats.len() >= SEATS {
            return Err(NoSeat::Full);
        }
        class.seats.push(Seat { stand: None, at: now });
        Ok(class.seats.len())
    }

    /// Somebody stands on another screen, or missed something there. Whether
    /// their group is still open.
    pub fn note(&self, (code, number): (u32, usize), stand: Stand, now: i64) -> bool {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let class = open.get_mut(&code).filter(|class| class.until > now);
        let seat = class.and_then(|class| class.seats.get_mut(number.checked_sub(1)?));
        let Some(seat) = seat else { return false };
        // Looking at the same screen again is no step, and undoes no mistake.
        let same = |old: &Stand| same_place(old, &stand) && !stand.slipped;
        if !seat.stand.as_ref().is_some_and(same) {
            *seat = Seat { stand: Some(stand), at: now };
        }
        true
    }
}

fn same_place(one: &Stand, other: &Stand) -> bool {
    let place = |stand: &Stand| (stand.exercise.clone(), stand.screen.clone(), stand.step);
    place(one) == place(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Name;

    fn stand(screen: &str, step: usize, slipped: bool) -> Stand {
        let name = |name| Name::parse(name).expect("a name");
        Stand { exercise: name("session"), screen: name(screen), step, steps: 5, slipped }
    }

    #[test]
    fn only_the_key_of_the_mediator_sees_a_group() {
        let (classes, root) = (Classes::default(), Root::draw().expect("chance"));
        let code = classes.open(&root, 0).expect("room");
        assert!((LEAST..LEAST + CODES).contains(&code));
        assert_eq!(classes.join(code, None, 1), Ok(1));
        assert_eq!(classes.join(code, Some(1), 1), Ok(1), "two seats for one person");
        assert_eq!(classes.look(code, &root, 2).map(|seats| seats.len()), Some(1));
        let other = Root::draw().expect("chance");
        assert!(classes.look(code, &other, 2).is_none());
        classes.close(code, &other);
        classes.close(code, &root);
        assert!(classes.look(code, &root, 3).is_none());
        assert_eq!(classes.join(code, None, 3), Err(NoSeat::Unknown));
    }

    #[test]
    fn a_mistake_stays_until_the_person_goes_on() {
        let (classes, root) = (Classes::default(), Root::draw().expect("chance"));
        let code = classes.open(&root, 0).expect("room");
        let seat = (code, classes.join(code, None, 0).expect("a seat"));
        for (now, screen, step, slipped) in
            [(1, "un", 1, false), (2, "un", 1, true), (3, "un", 1, false)]
        {
            assert!(classes.note(seat, stand(screen, step, slipped), now));
        }
        let seen = classes.look(code, &root, 4).expect("a group");
        assert_eq!((seen[0].at, seen[0].stand.clone()), (2, Some(stand("un", 1, true))));
        classes.note(seat, stand("deux", 2, false), 5);
        let seen = classes.look(code, &root, 6).expect("a group");
        assert_eq!((seen[0].at, seen[0].stand.clone()), (5, Some(stand("deux", 2, false))));
        for strange in [(code, 0), (code, 9), (code + 1, 1)] {
            assert!(!classes.note(strange, stand("un", 1, false), 7), "{strange:?}");
        }
    }

    #[test]
    fn groups_and_seats_are_counted_and_forgotten() {
        let (classes, root) = (Classes::default(), Root::draw().expect("chance"));
        let codes: Vec<_> = (0..MOST).filter_map(|_| classes.open(&root, 0)).collect();
        assert_eq!((codes.len(), classes.open(&root, 0)), (MOST, None));
        assert!((0..SEATS).all(|seat| classes.join(codes[0], None, 0) == Ok(seat + 1)));
        assert_eq!(classes.join(codes[0], Some(SEATS + 1), 0), Err(NoSeat::Full));
        assert!(classes.open(&root, LIFE).is_some(), "old groups stay");
        assert_eq!(classes.join(codes[0], Some(1), LIFE), Err(NoSeat::Unknown));
    }
}
