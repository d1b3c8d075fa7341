//! What it means that a request failed.

use std::error::Error as Cause;
use std::io;

use super::error::Error;
use super::resolver::NotPublic;

/// Tells a name that is not public and a site that is not safe from silence.
/// Addresses are taken out of errors: they may be what somebody typed.
pub(super) fn no_answer(why: reqwest::Error) -> Error {
    if causes(&why).any(<dyn Cause>::is::<NotPublic>) {
        return Error::NotPublic;
    }
    if causes(&why).any(is_bad_certificate) {
        return Error::Unsafe;
    }
    Error::NoAnswer(why.without_url())
}

/// Everything that led to an error.
fn causes<'e>(why: &'e (dyn Cause + 'static)) -> impl Iterator<Item = &'e (dyn Cause + 'static)> {
    std::iter::successors(Some(why), before)
}

/// What led to an error. What an error of input and output wraps is not its
/// source, but stands in its place.
fn before<'e>(why: &&'e (dyn Cause + 'static)) -> Option<&'e (dyn Cause + 'static)> {
    let why = *why;
    let wrapped = why.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    match wrapped {
        Some(inner) => Some(inner),
        None => why.source(),
    }
}

fn is_bad_certificate(cause: &(dyn Cause + 'static)) -> bool {
    let told = cause.downcast_ref::<rustls::Error>();
    matches!(told, Some(rustls::Error::InvalidCertificate(_)))
}
