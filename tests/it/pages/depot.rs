//! A bucket for one test, in the store that runs as long as the tests; it does as it is told.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use marchepied::resume::Root;
use marchepied::store::pages::{Bucket, Key, Pages, Patience, Place};

use super::signed::{KEY, REGION};
use super::store::{BUCKETS, Kept, address};

/// What a bucket does wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    #[default]
    None,
    /// It answers 503 to everything.
    Down,
    /// It answers nothing.
    Hangs,
    /// It begins to give an object, and says no more.
    Stalls,
    /// It gives an object cut short.
    Cuts,
    /// It gives an object without end.
    Floods,
    /// It leads elsewhere.
    Leads,
    /// It takes an object, and does not say so.
    Swallows,
    /// It takes nothing away.
    Hoards,
    /// It says of each part of a list that there is more.
    Turns,
}

/// A bucket.
pub struct Depot {
    pub name: String,
}

impl Depot {
    pub fn open() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("bucket-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        BUCKETS.lock().unwrap().insert(name.clone(), Kept::default());
        Self { name }
    }

    /// Looks at it, or changes it.
    pub fn with<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> T {
        work(BUCKETS.lock().unwrap().get_mut(&self.name).unwrap())
    }

    pub fn does(&self, fault: Fault) {
        self.with(|kept| kept.fault = fault);
    }

    /// The names of what is in it.
    pub fn names(&self) -> Vec<String> {
        self.with(|kept| kept.objects.keys().cloned().collect())
    }

    /// All that it knows: names, bodies, and what it was asked.
    pub fn bytes(&self) -> Vec<u8> {
        self.with(|kept| {
            let objects = kept.objects.iter().flat_map(|(name, (body, _))| [name.as_bytes(), body]);
            let asked = kept.asked.iter().map(String::as_bytes);
            objects.chain(asked).flatten().copied().collect()
        })
    }

    /// Everything in it grows older by some seconds.
    pub fn ages(&self, seconds: i64) {
        self.with(|kept| kept.objects.values_mut().for_each(|(_, at)| *at -= seconds));
    }

    pub fn url(&self) -> String {
        format!("{}/{}", address(), self.name)
    }

    /// Pages that go there, with little patience.
    pub fn pages(&self) -> Pages {
        self.pages_with(KEY)
    }

    pub fn pages_with(&self, key: (&str, &str)) -> Pages {
        let (endpoint, name) = (address(), self.name.clone());
        let place = Place { endpoint, name, region: REGION.to_owned() };
        let patience = Patience {
            connect: Duration::from_secs(1),
            silence: Duration::from_millis(500),
            whole: Duration::from_secs(1),
            put: Duration::from_secs(2),
        };
        let bucket = Bucket::new(&place, Key::new(key.0, key.1).unwrap(), patience);
        Pages::in_bucket(bucket.unwrap(), Root::draw().unwrap().locator())
    }
}
