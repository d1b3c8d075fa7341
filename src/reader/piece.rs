//! What a page says, in order, before it is cut into screens.

use super::html::Id;
use crate::guide::{Block, Text};

/// One piece of what a page says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// A title, and its level, 1 to 6.
    Heading(u8, Text),
    /// The title of something folded away, which is open from here on.
    Open(Text),
    /// The end of what was folded away.
    Close,
    /// A paragraph, a list, a table, a call-out.
    Block(Block),
    /// A form, or fields that stand outside any form.
    Form(Id),
}
