//! What a running server does by itself: it renews the fiches and the places, notices new ones,
//! looks at the portals, and keeps what was counted.

mod error;
mod look;
mod lookout;
mod places;
mod refresh;
mod renew;
mod stumbles;
mod sweep;
mod watch;

pub use error::Error;
pub use look::{Looked, look_at, look_within};
pub use lookout::{Lookout, keep_looking, recall};
pub use places::{Parcel, Supply, fetch_places, keep_supplied, renew_supply};
pub use refresh::{Refresh, keep_fresh};
pub use renew::{Renewal, renew};
pub use stumbles::{keep_counts, save_counts};
pub use sweep::sweep;
pub use watch::{Watch, watch};
