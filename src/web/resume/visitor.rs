//! Where a visitor comes from, to count wrong tries.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::request::Parts;

use crate::web::app::App;

/// The address that a request comes from. It is counted for some minutes, in
/// memory, and never written.
pub(in crate::web) fn address(app: &App, parts: &Parts) -> IpAddr {
    let direct = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    let direct = direct.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let behind = app.resume.as_ref().is_some_and(|resume| resume.behind_proxy);
    let told = parts.headers.get_all("x-forwarded-for").iter().next_back();
    let last = told.and_then(|told| told.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.filter(|_| behind).unwrap_or(direct)
}
