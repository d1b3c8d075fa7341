//! A human being near you: communes, places with a door, their hours, how far they are.

pub mod communes;
mod point;

pub use point::{Point, Way};
