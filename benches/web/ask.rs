//! A request, the same each time or never the same.

use crate::client::get;

/// A question whose address holds any month: no two requests are alike, so
/// that none is found on the shelf.
pub const FRESH: &str = "/fr/demarches/declaration-caf/argent?aide=rsa&mois=";

/// What is asked.
pub struct Ask {
    path: String,
    headers: String,
}

impl Ask {
    /// A path, which a month completes if it needs one; each header ends with
    /// `\r\n`.
    pub fn of(path: &str, headers: &str) -> Self {
        Self { path: path.to_owned(), headers: headers.to_owned() }
    }

    /// The headers.
    pub fn headers(&self) -> &str {
        &self.headers
    }

    /// The address of one request.
    pub fn address(&self, number: usize) -> String {
        if !self.path.ends_with('=') {
            return self.path.clone();
        }
        let (year, month) = (1_000 + number / 12 % 9_000, 1 + number % 12);
        format!("{}{year:04}-{month:02}", self.path)
    }

    /// The bytes of one request.
    pub fn bytes(&self, number: usize) -> Vec<u8> {
        get(&self.address(number), &self.headers)
    }
}
