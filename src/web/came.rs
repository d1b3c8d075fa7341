//! Asking an official site for a page, and what comes of it.

use crate::fetch::{Ask, Error, Fetched, Fetcher, Footing, Limits, Validators};
use crate::reader::{Page, Verdict};

/// What asking for a page gives.
pub(super) enum Came {
    /// Something to read.
    New(Arrived),
    /// It is as it was.
    Same,
}

/// A page as it came in.
pub(super) struct Arrived {
    /// Where it came from in the end.
    pub address: String,
    /// How to ask for it next time.
    pub validators: Validators,
    bytes: Vec<u8>,
    content_type: Option<String>,
    status: u16,
}

impl Arrived {
    pub fn page(&self) -> Page<'_> {
        Page {
            address: &self.address,
            bytes: &self.bytes,
            content_type: self.content_type.as_deref(),
            status: self.status,
        }
    }

    /// What a site refuses is told by the status alone.
    fn bare(address: &str, status: u16) -> Self {
        let validators = Validators::default();
        let address = address.to_owned();
        Self { address, validators, bytes: Vec::new(), content_type: None, status }
    }
}

/// Asks for a page, or whether it has changed since the last time.
pub(super) async fn ask(
    fetcher: &Fetcher,
    address: &str,
    known: &Validators,
    limits: Limits,
) -> Result<Came, Verdict> {
    let ask = Ask { address, known, limits, footing: Footing::Guest };
    match fetcher.page(&ask).await {
        Ok((Fetched::Fresh(came), bytes)) => Ok(Came::New(Arrived {
            address: came.address,
            validators: came.validators,
            bytes,
            content_type: came.content_type,
            status: 200,
        })),
        Ok((Fetched::NotModified, _)) => Ok(Came::Same),
        Err(Error::Status(status)) => Ok(Came::New(Arrived::bare(address, status))),
        Err(Error::TooManyRedirects) => Ok(Came::New(Arrived::bare(address, 500))),
        Err(Error::Later(_) | Error::Closed(_)) => Err(Verdict::Later),
        Err(Error::TooLarge(_)) => Err(Verdict::Large),
        Err(Error::Unwelcome) => Err(Verdict::Unwelcome),
        Err(Error::Unsafe | Error::NotPublic) => Err(Verdict::Unsafe),
        Err(Error::Refused(_) | Error::Astray(_)) => Err(Verdict::Astray),
        Err(why) => {
            // The address is not told: it may be what somebody typed.
            tracing::info!("an official page could not be fetched: {why}");
            Err(Verdict::Silent)
        }
    }
}
