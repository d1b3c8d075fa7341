//! The security policy of each kind of page, computed once.

use axum::http::HeaderValue;

use super::headers::content_security_policy;
use crate::view::{Page, SCRIPT, Sheet};

/// One policy for each style that a page may carry, then the same for pages
/// that fetch their style.
pub(super) struct Policies {
    inline: [HeaderValue; 4],
    linked: [HeaderValue; 4],
}

impl Default for Policies {
    fn default() -> Self {
        let of = |sheet: Sheet, styles: &[&str]| {
            let script: &[&str] = &[SCRIPT.as_str()];
            content_security_policy(styles, if sheet.has_script() { script } else { &[] })
        };
        Self {
            inline: Sheet::ALL.map(|sheet| of(sheet, &[sheet.style()])),
            linked: Sheet::ALL.map(|sheet| of(sheet, &[])),
        }
    }
}

impl Policies {
    /// The policy of a page.
    pub fn of(&self, page: &Page) -> &HeaderValue {
        let all = if page.linked { &self.linked } else { &self.inline };
        &all[page.sheet as usize]
    }

    /// The policy of answers that are no pages.
    pub fn plain(&self) -> &HeaderValue {
        &self.inline[Sheet::Plain as usize]
    }
}
