//! One look at one place of a portal, through the one door out.

use std::time::Duration;

use crate::fetch::{Ask, Error, Fetched, Fetcher, Footing, Limits, Validators};
use crate::portals::{Answer, Came, Check, Missed, Sighting, look};
use crate::web::clock::Clock;

/// How long a site may take: nobody waits longer for a page.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a site that refuses programs is left alone.
const UNWELCOME: Duration = Duration::from_secs(24 * 60 * 60);
/// How long one waits at least when a site asks for time.
const SHORTEST: Duration = Duration::from_secs(60);

/// What became of a look.
#[derive(Clone, Debug)]
pub enum Looked {
    /// It was looked at.
    Seen(Sighting),
    /// It may not be looked at before this time has passed; nothing is known.
    Wait(Duration),
}

/// Looks once.
pub async fn look_at(fetcher: &Fetcher, check: &Check, clock: &Clock) -> Looked {
    look_within(PATIENCE, fetcher, check, clock).await
}

/// Looks once, and waits no longer than this.
pub async fn look_within(
    patience: Duration,
    fetcher: &Fetcher,
    check: &Check,
    clock: &Clock,
) -> Looked {
    let (at, begun) = (clock.seconds(), std::time::Instant::now());
    let known = Validators::default();
    let limits = Limits { whole: patience, ..Limits::PAGE };
    let ask = Ask { address: &check.url, known: &known, limits, footing: Footing::Guest };
    let came = fetcher.page(&ask).await;
    let took = match &came {
        Ok((Fetched::Fresh(arrival), _)) => arrival.took,
        _ => begun.elapsed(),
    };
    let page = match came {
        Ok((Fetched::Fresh(arrival), bytes)) => {
            let (address, content_type) = (arrival.address, arrival.content_type);
            Ok(Answer { address, bytes, content_type })
        }
        Err(Error::Unwelcome) => return Looked::Wait(UNWELCOME),
        // It rests, or asks us to come less often: that says nothing of people.
        Err(Error::Later(wait)) => return Looked::Wait(wait.unwrap_or(SHORTEST).max(SHORTEST)),
        // The address is ours: if the gate refuses it, the contract is at fault.
        Err(Error::Start(_) | Error::Keep(_) | Error::Refused(_)) => {
            return Looked::Wait(UNWELCOME);
        }
        // Nobody asked for a comparison, so nobody should answer with one.
        Ok((Fetched::NotModified, _)) => Err(Missed::Status(304)),
        Err(why) => Err(missed(&why)),
    };
    let came = Came { at, millis: u32::try_from(took.as_millis()).unwrap_or(u32::MAX), page };
    let check = check.clone();
    // A hostile page takes up to 71 ms: not on a thread that others wait for.
    match tokio::task::spawn_blocking(move || look(&check, &came)).await {
        Ok(sighting) => Looked::Seen(sighting),
        Err(_) => Looked::Wait(SHORTEST),
    }
}

fn missed(why: &Error) -> Missed {
    match why {
        Error::Status(status) => Missed::Status(*status),
        Error::Closed(_) => Missed::Status(503),
        Error::TooLarge(_) => Missed::Large,
        Error::Astray(_) | Error::TooManyRedirects => Missed::Astray,
        Error::Unsafe => Missed::Unsafe,
        _ => Missed::Silent,
    }
}
