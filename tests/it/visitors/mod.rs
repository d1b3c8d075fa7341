//! Whoever comes, with whatever, gets a page that helps.

mod bodies;
mod cookies;
mod secrets;
mod strange;
mod today;
