//! Failures, told as what could not be done.

use std::fmt::Display;

/// What a measure gives, or what could not be done.
pub type Outcome<T = ()> = Result<T, String>;

/// Says what one was doing when something failed.
pub trait Told<T> {
    /// `failed to {doing}: {why}`.
    fn told(self, doing: &str) -> Outcome<T>;
}

impl<T, E: Display> Told<T> for Result<T, E> {
    fn told(self, doing: &str) -> Outcome<T> {
        self.map_err(|why| format!("{doing}: {why}"))
    }
}

impl<T> Told<T> for Option<T> {
    fn told(self, doing: &str) -> Outcome<T> {
        self.ok_or_else(|| format!("{doing}: there is none"))
    }
}
