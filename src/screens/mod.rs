//! What every official text needs to become screens, wherever it comes from:
//! where to cut it, how to name and wire the screens, which pictures to show.

pub mod cut;
pub mod names;
pub mod pictures;
pub mod sentences;
pub mod wiring;
