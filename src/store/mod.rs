//! The store: the only room with SQL. The library of fiches is derived and one
//! file; the database holds what must not be lost.

pub mod activities;
pub mod database;
pub mod gifts;
pub mod library;
pub mod loans;
mod locators;
pub mod pages;
pub mod places;
pub mod pouches;
pub mod recoveries;
pub mod sightings;
pub mod stumbles;
