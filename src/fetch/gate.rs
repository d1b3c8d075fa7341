//! The gate: which addresses may be asked for at all.
//!
//! Only `https`, only the usual port, only hosts of the list, written exactly
//! as they stand there. An address that two readers could understand in two
//! ways is refused: browsers, servers and libraries disagree on odd spellings,
//! and that is how requests end up where they should not.

use std::collections::BTreeSet;
use std::fmt;

use url::{Host, Url};

/// The longest address, in bytes; longer ones are of no official page.
const LONGEST: usize = 2_000;
const SCHEME: &str = "https://";

/// The list of the hosts that may be spoken to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate(BTreeSet<String>);

/// An address that has passed the gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target(Url);

/// Why an address is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no whole address, or is written in a way that can be read in two ways.
    Odd,
    /// It is longer than any address of an official page.
    TooLong,
    /// It is not `https://`.
    NotHttps,
    /// It carries a name or a password.
    Credentials,
    /// It names a machine by its number.
    Number,
    /// It names a port.
    Port,
    /// Its host is not on the list.
    OtherHost(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Odd => f.write_str("it is no plain https address; copy it from the page"),
            Self::TooLong => write!(f, "it is longer than {LONGEST} bytes; copy it from the page"),
            Self::NotHttps => f.write_str("it does not begin with https://; look for a safe one"),
            Self::Credentials => f.write_str("it carries a name before an @; take that out"),
            Self::Number => f.write_str("it names a machine by its number; give its name"),
            Self::Port => f.write_str("it names a port; only the usual one is used"),
            Self::OtherHost(host) => write!(f, "{host} is not one of the hosts we may speak to"),
        }
    }
}

impl Gate {
    /// A gate for these hosts and no other, not even their subdomains.
    #[must_use]
    pub fn of(hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(hosts.into_iter().map(Into::into).collect())
    }

    /// Lets an address pass, or says why not.
    ///
    /// # Errors
    /// When the address is not on the list, or is written oddly.
    pub fn pass(&self, address: &str) -> Result<Target, Refusal> {
        if address.len() > LONGEST {
            return Err(Refusal::TooLong);
        }
        // `url` would silently take these out, or turn one into another.
        if address.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
            return Err(Refusal::Odd);
        }
        let mut url = Url::parse(address).map_err(|_| Refusal::Odd)?;
        if url.scheme() != "https" {
            return Err(Refusal::NotHttps);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Refusal::Credentials);
        }
        let host = match url.host().ok_or(Refusal::Odd)? {
            Host::Domain(host) => host.to_owned(),
            Host::Ipv4(_) | Host::Ipv6(_) => return Err(Refusal::Number),
        };
        if url.port().is_some() {
            return Err(Refusal::Port);
        }
        if !self.0.contains(&host) {
            return Err(Refusal::OtherHost(host));
        }
        if !says_exactly(address, &host) {
            return Err(Refusal::Odd);
        }
        url.set_fragment(None);
        Ok(Target(url))
    }
}

/// Whether the host stands in the address letter by letter: no `%2e`, no
/// full-width letter, no third slash.
fn says_exactly(address: &str, host: &str) -> bool {
    let begins = address.get(..SCHEME.len()).filter(|text| text.eq_ignore_ascii_case(SCHEME));
    let rest = begins.and_then(|_| address.get(SCHEME.len()..)).unwrap_or_default();
    let named = rest.split(['/', '?', '#']).next().unwrap_or_default();
    named.strip_suffix(":443").unwrap_or(named).eq_ignore_ascii_case(host)
}

impl Target {
    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The host, as it stands on the list.
    ///
    /// # Panics
    /// Never: what has no host does not pass the gate.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().expect("what has no host does not pass the gate")
    }

    /// The path, with what follows `?`.
    #[must_use]
    pub fn path_and_query(&self) -> &str {
        &self.0[url::Position::BeforePath..url::Position::AfterQuery]
    }

    /// Where a redirect from here leads; it has to pass the gate again.
    pub(super) fn join(&self, location: &str) -> Option<String> {
        // An absolute address is judged as it is written.
        match location.contains("://") {
            true => Some(location.to_owned()),
            false => self.0.join(location).ok().map(String::from),
        }
    }
}

#[cfg(test)]
mod tests;
