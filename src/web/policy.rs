//! The security policy of each kind of page, computed once.

use axum::http::HeaderValue;

use super::headers::content_security_policy;
use crate::locale::Dir;
use crate::view::{Page, Sheet};

/// One policy for each style that a page may carry, then the same for pages
/// that fetch their style.
pub(super) struct Policies {
    inline: [[HeaderValue; Sheet::ALL.len()]; 2],
    linked: [HeaderValue; Sheet::ALL.len()],
}

impl Default for Policies {
    fn default() -> Self {
        Self {
            inline: [Dir::Ltr, Dir::Rtl]
                .map(|dir| Sheet::ALL.map(|sheet| content_security_policy(&[sheet.style(dir)]))),
            linked: Sheet::ALL.map(|_| content_security_policy(&[])),
        }
    }
}

impl Policies {
    /// The policy of a page.
    pub fn of(&self, page: &Page) -> &HeaderValue {
        let inline = &self.inline[page.dir as usize];
        let all = if page.linked { &self.linked } else { inline };
        &all[page.sheet as usize]
    }

    /// The policy of answers that are no pages.
    pub fn plain(&self) -> &HeaderValue {
        &self.inline[Dir::Ltr as usize][Sheet::Plain as usize]
    }
}
