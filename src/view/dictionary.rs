//! The public dictionary of a guide: what its pages have in common.

use super::frame::Page;

/// The public dictionary of a guide: one whole page for each style, and of the
/// other pages only the main part. They hold no answer. A browser that has it
/// receives the next pages as differences.
#[must_use]
pub fn dictionary_text(pages: &[Page]) -> String {
    let mut text = String::new();
    let mut whole = Vec::new();
    for page in pages {
        if whole.contains(&page.sheet) {
            text.push_str(main_part(&page.html));
        } else {
            whole.push(page.sheet);
            text.push_str(&page.html);
        }
    }
    text
}

fn main_part(html: &str) -> &str {
    let start = html.find("<main").unwrap_or(0);
    let end = html.find("</main>").unwrap_or(html.len());
    html.get(start..end).unwrap_or(html)
}
