//! What was sent as a page: sniffed, never believed; a photo is made anew, a PDF is looked at.

use image::ImageFormat;

use super::contents::Format;
use super::photo;

/// The greatest number of bytes of one file.
pub const LARGEST: usize = 12 * 1024 * 1024;
/// The greatest number of bytes of a PDF: portals take less.
const LARGEST_PDF: usize = 5 * 1024 * 1024;
/// How far from its end the last mark of a PDF may stand.
const TAIL: usize = 2 * 1024;
/// What a plain paper does not hold: things that act when it is opened.
const ACTS: [&[u8]; 5] = [b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/RichMedia", b"/XFA"];

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is neither a photo nor a PDF.
    Kind,
    /// It is cut short or damaged.
    Broken,
    /// It has too many bytes, or too many points.
    Large,
    /// It does more than show a paper.
    Acts,
}

/// A page that can be kept: what it is, and its bytes. The name and the type
/// that came with it count for nothing.
///
/// # Errors
/// When it is not a photo (JPEG, PNG, WebP) or a PDF, or is unfit.
pub fn taken(bytes: &[u8]) -> Result<(Format, Vec<u8>), Unfit> {
    if bytes.len() > LARGEST {
        return Err(Unfit::Large);
    }
    if bytes.starts_with(b"%PDF-") {
        return pdf(bytes).map(|()| (Format::Pdf, bytes.to_vec()));
    }
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => {
            photo::anew(bytes, format).map(|photo| (Format::Jpeg, photo))
        }
        _ => Err(Unfit::Kind),
    }
}

/// Looks at a PDF from outside: its marks, its size, the names of things that
/// act. It is never opened here, and only ever given back as a file to save.
fn pdf(bytes: &[u8]) -> Result<(), Unfit> {
    let has = |part: &[u8], name: &[u8]| part.windows(name.len()).any(|window| window == name);
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if bytes.len() > LARGEST_PDF {
        Err(Unfit::Large)
    } else if !has(tail, b"%%EOF") || !has(tail, b"startxref") {
        Err(Unfit::Broken)
    } else if ACTS.iter().any(|name| has(bytes, name)) {
        Err(Unfit::Acts)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n";

    #[test]
    fn a_plain_pdf_is_taken_as_it_is() {
        assert_eq!(taken(PDF), Ok((Format::Pdf, PDF.to_vec())));
    }

    #[test]
    fn a_pdf_that_is_cut_short_or_acts_or_is_too_large_is_refused() {
        assert_eq!(taken(&PDF[..40]), Err(Unfit::Broken));
        let acting = [b"%PDF-1.4 /OpenAction<</S/JavaScript>>".as_slice(), &PDF[9..]].concat();
        assert_eq!(taken(&acting), Err(Unfit::Acts));
        let large = [PDF, &vec![b' '; LARGEST_PDF]].concat();
        assert_eq!(taken(&large), Err(Unfit::Large));
    }

    #[test]
    fn what_is_neither_is_refused_whatever_it_says_it_is() {
        for bytes in
            [b"".as_slice(), b"<html>", b"MZ\x90", b"PK\x03\x04", b"GIF89a....", b" %PDF-1.4"]
        {
            assert_eq!(taken(bytes), Err(Unfit::Kind));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at_without_fear(bytes in proptest::collection::vec(any::<u8>(), 0..500), start in 0..4_usize) {
            let start = [b"\xff\xd8\xff".as_slice(), b"\x89PNG\r\n\x1a\n", b"RIFF....WEBP", b"%PDF-"][start];
            let _ = taken(&[start, &bytes].concat());
        }
    }
}
