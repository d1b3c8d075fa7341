//! The security policy of each kind of page, computed once.

use axum::http::HeaderValue;

use super::headers::content_security_policy;
use crate::view::{SCRIPT, Sheet};

/// One policy for each style that a page may carry.
pub(super) struct Policies([HeaderValue; 4]);

impl Default for Policies {
    fn default() -> Self {
        Self(Sheet::ALL.map(|sheet| {
            let scripts: &[&str] = if sheet.has_script() { &[SCRIPT.as_str()] } else { &[] };
            content_security_policy(&[sheet.style()], scripts)
        }))
    }
}

impl Policies {
    /// The policy of pages with this style.
    pub fn of(&self, sheet: Sheet) -> &HeaderValue {
        &self.0[sheet as usize]
    }
}
