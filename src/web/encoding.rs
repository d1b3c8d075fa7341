//! How a body travels: with a shared dictionary, in brotli, in gzip, or as it is.

use std::io::{Read as _, Write as _};

use axum::http::{HeaderMap, header};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::dictionary::Dictionary;

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli, as a difference from the public dictionary (RFC 9842).
    Dictionary,
    /// Brotli.
    Brotli,
    /// Gzip, for browsers that have nothing better on this connection.
    Gzip,
    /// As it is.
    Plain,
}

impl Encoding {
    /// The best that both sides have.
    #[must_use]
    pub fn chosen(headers: &HeaderMap, dictionary: Option<&Dictionary>) -> Self {
        let accepts = |name| accepts(headers, name);
        let has_it = |dictionary: &Dictionary| {
            headers.get("available-dictionary").is_some_and(|have| *have == dictionary.available)
        };
        if dictionary.is_some_and(has_it) && accepts("dcb") {
            Self::Dictionary
        } else if accepts("br") {
            Self::Brotli
        } else if accepts("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    /// The value of `Content-Encoding`.
    #[must_use]
    pub const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Dictionary => Some("dcb"),
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }
}

/// Whether `Accept-Encoding` names this coding, and not with `q=0`.
fn accepts(headers: &HeaderMap, name: &str) -> bool {
    headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()).any(
        |value| {
            value.split(',').any(|item| {
                let (coding, weight) = item.split_once(';').unwrap_or((item, ""));
                let refused = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
                coding.trim().eq_ignore_ascii_case(name) && !refused
            })
        },
    )
}

/// Brotli at a quality from 0 to 11.
#[must_use]
pub fn brotli(body: &[u8], quality: i32) -> Bytes {
    brotli_after(body, &[], quality)
}

/// Brotli of a body that follows a dictionary.
#[must_use]
pub fn brotli_after(body: &[u8], dictionary: &[u8], quality: i32) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: 18,
        size_hint: body.len(),
        ..Default::default()
    };
    let mut packed = Vec::with_capacity(body.len() / 3);
    let mut input = body;
    let (mut read, mut write) = ([0; 4096], [0; 4096]);
    let done = brotli::BrotliCompressCustomIoCustomDict(
        &mut brotli::IoReaderWrapper(&mut input),
        &mut brotli::IoWriterWrapper(&mut packed),
        &mut read,
        &mut write,
        &params,
        brotli::enc::StandardAlloc::default(),
        &mut |_, _, _, _| (),
        dictionary,
        std::io::Error::from(std::io::ErrorKind::UnexpectedEof),
    );
    done.expect("memory can be read and written");
    packed.into()
}

/// What was packed after a dictionary; `None` when it cannot be read.
pub(super) fn unbrotli_after(packed: &[u8], dictionary: &[u8]) -> Option<Vec<u8>> {
    let dictionary = dictionary.to_vec().into();
    let mut body = Vec::new();
    let mut reader = brotli::Decompressor::new_with_custom_dict(packed, 4096, dictionary);
    reader.read_to_end(&mut body).ok()?;
    Some(body)
}

/// Gzip at the usual quality.
#[must_use]
pub fn gzip(body: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 3), Compression::new(6));
    encoder
        .write_all(body)
        .and_then(|()| encoder.finish())
        .map(Bytes::from)
        .expect("memory can be written")
}
