//! Names become numbers here, and only public ones come out.
//!
//! The client connects to the very addresses that were judged, so a name
//! cannot mean one machine when it is checked and another when it is used.

use std::fmt;
use std::net::SocketAddr;
#[cfg(debug_assertions)]
use std::{collections::BTreeMap, sync::Arc};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::public::is_public;

/// The resolver of every request.
#[derive(Clone, Debug, Default)]
pub(super) struct Resolver {
    /// Names that lead elsewhere in tests. A release has no such door.
    #[cfg(debug_assertions)]
    pub(super) doors: Arc<BTreeMap<String, SocketAddr>>,
    /// What all other names mean in tests, before it is judged.
    #[cfg(debug_assertions)]
    pub(super) names: Option<Names>,
}

/// Says which machines a name means.
#[cfg(debug_assertions)]
pub type Meaning = dyn Fn(&str) -> Vec<SocketAddr> + Send + Sync;

/// What names mean in tests: each time it is asked, it may say something else.
#[cfg(debug_assertions)]
#[derive(Clone)]
pub struct Names(pub Arc<Meaning>);

#[cfg(debug_assertions)]
impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Names")
    }
}

/// A name that leads to no public machine.
#[derive(Debug)]
pub(super) struct NotPublic;

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name leads to no public address")
    }
}

impl std::error::Error for NotPublic {}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        #[cfg(debug_assertions)]
        if let Some(door) = self.doors.get(name.as_str()).copied() {
            return Box::pin(async move { Ok(Box::new(std::iter::once(door)) as Addrs) });
        }
        #[cfg(debug_assertions)]
        if let Some(Names(names)) = &self.names {
            let found = names(name.as_str());
            return Box::pin(async move { public(found.into_iter()) });
        }
        Box::pin(async move {
            // Port 0 stands for the port of the scheme.
            public(tokio::net::lookup_host((name.as_str(), 0)).await?)
        })
    }
}

/// What of these addresses may be connected to.
fn public(
    found: impl Iterator<Item = SocketAddr>,
) -> Result<Addrs, Box<dyn std::error::Error + Send + Sync>> {
    let public: Vec<SocketAddr> = found.filter(|found| is_public(found.ip())).collect();
    if public.is_empty() {
        return Err(NotPublic.into());
    }
    Ok(Box::new(public.into_iter()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_of_this_machine_leads_nowhere() {
        let found = Resolver::default().resolve("localhost".parse().unwrap()).await;
        assert_eq!(found.err().unwrap().to_string(), NotPublic.to_string());
    }
}
