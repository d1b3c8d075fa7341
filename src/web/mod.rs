//! The web: who comes in, what they ask, what they get. The only room that knows of HTTP.

mod answer;
mod app;
mod asked;
mod bodies;
pub mod clock;
mod connection;
pub mod deadline;
mod dictionary;
mod doors;
pub mod encoding;
mod farewell;
mod fiches;
mod fields;
mod guarded_io;
mod hall;
mod head;
pub mod headers;
pub mod limits;
pub mod meters;
pub mod observe;
pub mod outer;
mod plain;
mod policy;
pub mod prepared;
mod procedures;
mod routes;
pub mod sealed;
mod search;
pub mod serve;
mod shelf;
mod stage;
mod stall;
pub mod stop;

pub use app::{App, Shared};
pub use dictionary::Dictionary;
pub use routes::routes;
