//! What a guide is about, in the words of La Coop: for the figures of a desk.

use super::format::ProcedureFile;
use crate::desk::Desk;
use crate::helps::Theme;

/// Reads the theme of a guide; nothing when its file names none, or none that is known.
pub(super) fn read(desk: &mut Desk, read: &ProcedureFile) -> Option<Theme> {
    let raw = read.theme.as_ref()?;
    let theme = Theme::named(raw.get_ref());
    if theme.is_none() {
        let known: Vec<_> = Theme::ALL.iter().map(|theme| theme.code()).collect();
        let what = format!("\"{}\" is no theme", raw.get_ref());
        let remedy = format!("known ones: {}", known.join(", "));
        desk.find(raw.span().start, "unknown-theme", what, remedy);
    }
    theme
}
