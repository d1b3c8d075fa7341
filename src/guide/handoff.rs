//! A hand-off is leaving by the official door, knowing what waits on the other side.

use super::{Name, Phrase};

/// What the hand-off sheet holds besides the portal's own facts.
#[derive(Clone, Debug)]
pub struct Handoff {
    /// The named link of the portal that is the door.
    pub link: Name,
    /// Papers to hold there.
    pub bring: Vec<Name>,
    /// Labels of the portal that the words quote.
    pub labels: Vec<Name>,
    /// Questions whose typed values are shown to be copied.
    pub copy: Vec<Name>,
    /// The calendar of the reminder, if there is one.
    pub remind: Option<Name>,
    /// What one sees on arrival, step by step.
    pub land: Option<Phrase>,
    /// What to say on the phone.
    pub say: Option<Phrase>,
    /// What to do without a computer, or when the site is down.
    pub plan_b: Option<Phrase>,
}
