//! Names that change their meaning: no connection is made to what is not public.

use std::net::{Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use marchepied::fetch::{Ask, Error, Fetcher, Footing, Gate, Limits, Names, Validators};
use tokio::net::TcpListener;

use super::portal::Portal;

const SITE: &str = "rebound.example";
/// Public, and given to nobody.
const NOBODY: Ipv6Addr = Ipv6Addr::new(0x3000, 0, 0, 0, 0, 0, 0, 1);

/// A listener that counts who comes.
async fn listener() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, seen) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&seen);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    (address, seen)
}

async fn asked(fetcher: &Fetcher, address: &str) -> Result<(), Error> {
    let limits = Limits { whole: Duration::from_millis(500), ..Limits::PAGE };
    let known = Validators::default();
    let ask = Ask { address, known: &known, limits, footing: Footing::Invited };
    fetcher.page(&ask).await.map(drop)
}

fn fetcher(
    portal: &Portal,
    names: impl Fn() -> Vec<SocketAddr> + Send + Sync + 'static,
) -> Fetcher {
    let names = Names(Arc::new(move |_| names()));
    let gate = Gate::of([SITE, "leads.example"]);
    Fetcher::with_names(gate, [], &portal.authority, names).unwrap()
}

#[tokio::test]
async fn a_name_that_is_public_first_and_private_then_reaches_no_private_machine() {
    let (portal, (private, seen)) = (Portal::open().await, listener().await);
    let times = Arc::new(AtomicUsize::new(0));
    let answers = move || match times.fetch_add(1, Ordering::SeqCst) {
        0 => vec![(NOBODY, private.port()).into()],
        _ => vec![private],
    };
    let answers = Arc::new(answers);
    for round in 0..4 {
        let answers = Arc::clone(&answers);
        // Another fetcher each time: a site that failed would be spared.
        let fetcher = fetcher(&portal, move || answers());
        let why = asked(&fetcher, &format!("https://{SITE}/")).await.unwrap_err();
        let public = matches!(why, Error::NoAnswer(_) | Error::TooSlow(_));
        let refused = matches!(why, Error::NotPublic);
        assert!(if round == 0 { public } else { refused }, "{round}: {why:?}");
    }
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_name_that_means_two_machines_reaches_the_public_one_only() {
    let (portal, (private, seen)) = (Portal::open().await, listener().await);
    let mapped = Ipv6Addr::from([0, 0, 0, 0, 0, 0xffff, 0x7f00, 1]);
    let both = [(NOBODY, private.port()).into(), private, (mapped, private.port()).into()];
    let fetcher = fetcher(&portal, move || both.to_vec());
    let why = asked(&fetcher, &format!("https://{SITE}/")).await.unwrap_err();
    assert!(matches!(why, Error::NoAnswer(_) | Error::TooSlow(_)), "{why:?}");
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}
