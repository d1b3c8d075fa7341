//! The portal itself: TLS on this machine, one host for each state.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use marchepied::fetch::{Fetcher, Gate};
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, Pace, Readings};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::sign::any_supported_type;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;

use super::played;
use super::states::STATES;
use crate::essai::{TODAY, whole_with_a_secret};
use crate::site::Site;

/// Where the states live: `drip-body.portal.example`.
const DOMAIN: &str = "portal.example";

/// The host of a state.
pub fn host(state: &str) -> String {
    format!("{state}.{DOMAIN}")
}

/// The portal, as others reach it.
#[derive(Clone)]
pub struct Portal {
    /// Where it listens.
    pub address: SocketAddr,
    /// The certificate of the authority that it is known by (DER).
    pub authority: Vec<u8>,
}

impl Portal {
    /// Opens the portal.
    pub async fn open() -> Self {
        let (certificates, authority) = certificates();
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(certificates));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let tls = TlsAcceptor::from(Arc::new(config));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(played::visitor(stream, tls.clone()));
            }
        });
        Self { address, authority }
    }

    /// The way from here to the portal, and nowhere else.
    pub fn fetcher(&self) -> Fetcher {
        let hosts: Vec<String> = STATES.iter().map(|state| host(state.name)).collect();
        let doors = hosts.iter().map(|host| (host.clone(), self.address));
        Fetcher::with_doors(Gate::of(hosts.clone()), doors, &self.authority).unwrap()
    }

    /// Our site, which reads the pages of the portal at this pace.
    pub fn read_by(&self, pace: Pace) -> Site {
        let hosts = STATES.iter().map(|state| host(state.name));
        let fetcher = self.fetcher();
        let catalog = whole_with_a_secret();
        let mut app = App::new(catalog, Clock::fixed(TODAY), Seal::fleeting());
        app.pages = Readings::of(hosts, Some(fetcher)).paced(pace);
        Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
    }
}

/// The certificate of each host that has one of its own, and that of all others.
#[derive(Debug)]
struct Certificates {
    own: HashMap<String, Arc<CertifiedKey>>,
    usual: Arc<CertifiedKey>,
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let own = hello.server_name().and_then(|name| self.own.get(name));
        Some(Arc::clone(own.unwrap_or(&self.usual)))
    }
}

fn certificates() -> (Certificates, Vec<u8>) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = params.self_signed(&key).unwrap().der().to_vec();
    let issuer = Issuer::new(params, key);
    let of = |name: &str| CertificateParams::new(vec![name.to_owned()]).unwrap();
    let signed = |params: CertificateParams| {
        let key = KeyPair::generate().unwrap();
        certified(params.signed_by(&key, &issuer).unwrap(), &key)
    };
    let mut expired = of(&host("tls-expired"));
    (expired.not_before, expired.not_after) =
        (date_time_ymd(2019, 1, 1), date_time_ymd(2020, 1, 1));
    let own_key = KeyPair::generate().unwrap();
    let own = of(&host("tls-self-signed")).self_signed(&own_key).unwrap();
    let own = HashMap::from([
        (host("tls-expired"), signed(expired)),
        (host("tls-wrong-host"), signed(of("www.elsewhere.example"))),
        (host("tls-self-signed"), certified(own, &own_key)),
    ]);
    (Certificates { own, usual: signed(of(&format!("*.{DOMAIN}"))) }, authority)
}

fn certified(certificate: rcgen::Certificate, key: &KeyPair) -> Arc<CertifiedKey> {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let key = any_supported_type(&key).unwrap();
    Arc::new(CertifiedKey::new(vec![certificate.der().clone()], key))
}
