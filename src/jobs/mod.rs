//! What a running server does by itself: it renews the fiches, and notices new ones.

mod error;
mod refresh;
mod renew;
mod watch;

pub use error::Error;
pub use refresh::{Refresh, keep_fresh};
pub use renew::{Renewal, renew};
pub use watch::{Watch, watch};
