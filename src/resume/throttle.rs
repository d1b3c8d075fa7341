//! Wrong words cost time: few tries an address, few in all, and never a closed door.
//!
//! A library has one address for everybody. When its tries are used up, its
//! people share a slow lane with all others in the same case, and wait a
//! little; nobody is shut out. See decision 024 for the arithmetic.

use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

/// Wrong tries that an address has at once, and the seconds until one comes back.
const OWN: Budget = Budget { most: 5.0, seconds: 120.0 };
/// Wrong tries of everybody whose address has none left.
const SLOW: Budget = Budget { most: 10.0, seconds: 5.0 };
/// Wrong tries of everybody.
const ALL: Budget = Budget { most: 60.0, seconds: 1.0 };
/// The greatest number of addresses that are remembered.
const MOST_ADDRESSES: usize = 50_000;

/// Someone has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// So many seconds.
    pub seconds: u32,
}

struct Budget {
    most: f64,
    /// Until one try comes back.
    seconds: f64,
}

#[derive(Clone, Copy)]
struct Purse {
    left: f64,
    at: i64,
}

impl Purse {
    const fn full(budget: &Budget, now: i64) -> Self {
        Self { left: budget.most, at: now }
    }

    fn fill(&mut self, budget: &Budget, now: i64) {
        let passed = (now - self.at).max(0) as f64;
        self.left = (self.left + passed / budget.seconds).min(budget.most);
        self.at = now;
    }

    /// The seconds until a try is there; 0 when there is one.
    fn missing(&self, budget: &Budget) -> f64 {
        ((1.0 - self.left) * budget.seconds).max(0.0)
    }
}

/// The budgets of this process.
pub struct Throttle(Mutex<Purses>);

struct Purses {
    own: FxHashMap<IpAddr, Purse>,
    slow: Purse,
    all: Purse,
}

impl Default for Throttle {
    fn default() -> Self {
        let (slow, all) = (Purse::full(&SLOW, 0), Purse::full(&ALL, 0));
        Self(Mutex::new(Purses { own: FxHashMap::default(), slow, all }))
    }
}

impl Throttle {
    /// Takes a try before the words are looked at, or says how long to wait.
    /// `now` is in seconds.
    ///
    /// # Errors
    /// When no try is left; nothing is taken then.
    pub fn take(&self, address: IpAddr, now: i64) -> Result<(), Wait> {
        let mut purses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Purses { own, slow, all } = &mut *purses;
        slow.fill(&SLOW, now);
        all.fill(&ALL, now);
        if own.len() >= MOST_ADDRESSES {
            own.retain(|_, purse| {
                purse.fill(&OWN, now);
                purse.left < OWN.most
            });
            // Still as many: somebody has all these addresses. They share one.
            if own.len() >= MOST_ADDRESSES {
                own.clear();
            }
        }
        let own = own.entry(network(address)).or_insert_with(|| Purse::full(&OWN, now));
        own.fill(&OWN, now);
        let (lane, budget) = if own.left >= 1.0 { (own, &OWN) } else { (slow, &SLOW) };
        let missing = lane.missing(budget).max(all.missing(&ALL));
        if missing > 0.0 {
            return Err(Wait { seconds: missing.ceil() as u32 });
        }
        lane.left -= 1.0;
        all.left -= 1.0;
        Ok(())
    }

    /// Gives a try back: the words were right.
    pub fn give_back(&self, address: IpAddr) {
        let mut purses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        purses.all.left += 1.0;
        if let Some(own) = purses.own.get_mut(&network(address)) {
            own.left = (own.left + 1.0).min(OWN.most);
        }
    }
}

/// The address, or the network that one household has in IPv6.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => four.into(),
            None => IpAddr::V6((six.to_bits() & !u128::from(u64::MAX)).into()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn five_wrong_tries_then_one_waits_but_never_long() {
        let throttle = Throttle::default();
        let tries: Vec<_> = (0..20).map(|_| throttle.take(home(1), 1_000)).collect();
        // Five of one's own, ten of the slow lane.
        assert_eq!(tries.iter().filter(|taken| taken.is_ok()).count(), 15);
        assert_eq!(throttle.take(home(1), 1_000), Err(Wait { seconds: 5 }));
        assert_eq!(throttle.take(home(1), 1_005), Ok(()));
        assert_eq!(throttle.take(home(2), 1_005), Ok(()), "another address waits for nobody");
    }

    #[test]
    fn right_words_cost_nothing() {
        let throttle = Throttle::default();
        for _ in 0..1_000 {
            assert_eq!(throttle.take(home(1), 1_000), Ok(()));
            throttle.give_back(home(1));
        }
    }

    #[test]
    fn a_million_addresses_have_one_try_a_second_in_all() {
        let throttle = Throttle::default();
        let mut taken = 0;
        for second in 0..1_000 {
            for address in 0..1_000_u32 {
                let address = IpAddr::from((second as u32 * 1_000 + address).to_be_bytes());
                taken += u32::from(throttle.take(address, second).is_ok());
            }
        }
        assert!(taken <= 60 + 1_000, "{taken}");
    }
}
