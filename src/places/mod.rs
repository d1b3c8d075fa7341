//! A human being near you: communes, places with a door, their hours, how far they are.
//!
//! [`import`] reads files of places, [`shelf`] keeps them, [`Directory`] tells
//! which are near; [`communes`] knows every town of France.

pub mod communes;
mod holidays;
mod hours;
pub mod import;
mod merge;
mod near;
mod nearby;
pub mod overrides;
mod place;
mod point;
pub mod shelf;
mod signs;
mod street;
pub mod vouchers;
mod zones;

pub use holidays::of_year as holidays_of;
pub use hours::{Hours, Now, Odd};
pub use merge::merged;
pub use near::{Directory, Near};
pub use nearby::Nearby;
pub use place::Place;
pub use point::{Point, Way};
pub use signs::{Access, Help, Kind, Network, Price, Set, Sign, Takes};
pub use vouchers::Voucher;
pub use zones::zone_of;
