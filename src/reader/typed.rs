//! Lists and titles that are typed and not marked as such: « • un<br>• deux », a whole line in bold.

use crate::guide::{Aim, Run, Text};

/// Signs that stand before an item. A dash counts when a space follows it.
const SIGNS: [char; 8] = ['•', '·', '▪', '■', '►', '▶', '➢', '‣'];
const DASHES: [char; 3] = ['-', '–', '—'];
/// A title in bold has at most this many words.
const LONGEST_TITLE: usize = 12;

/// The words of an item, if a sign for items, or the picture of one, stands before them.
pub(super) fn item(text: &Text, pictured: bool) -> Option<Text> {
    let words = text.words();
    let mut rest = words.strip_prefix(SIGNS);
    if rest.is_none() {
        let dashed = words.strip_prefix(DASHES);
        rest = dashed.filter(|rest| rest.starts_with([' ', '\u{a0}']));
    }
    let rest = rest.or(Some(&*words).filter(|_| pictured))?;
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    if !rest.starts_with(|c: char| c.is_alphanumeric() || "«(\"".contains(c)) {
        return None;
    }
    Some(text.clone().split_at(words.len() - rest.len()).1)
}

/// The words of a title: a short line that is bold from end to end, no sentence,
/// and does not only announce what follows.
pub(super) fn title(text: &Text) -> Option<Text> {
    let words = text.words();
    let bold = |run: &Run| run.strong && matches!(run.aim, Aim::None | Aim::Value);
    let whole = text.runs().iter().all(|run| bold(run) || run.words.trim().is_empty());
    let ends = words.trim_end().ends_with(['.', ',', ';', ':', '…']);
    let says = words.contains(char::is_alphabetic);
    if !whole || ends || !says || text.count() > LONGEST_TITLE {
        return None;
    }
    let mut title = Text::default();
    text.runs().iter().cloned().for_each(|run| title.push(Run { strong: false, ..run }));
    Some(title)
}
