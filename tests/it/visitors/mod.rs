//! Whoever comes, with whatever, gets a page that helps.

mod bodies;
mod cookies;
mod fiche_addresses;
mod fiches;
mod secrets;
mod strange;
mod today;
