//! The fiches of service-public, the State's open data on procedures: each is
//! read, and made into a guide of the same kind as ours.

mod condition;
pub mod model;
pub mod parse;
pub mod screens;
