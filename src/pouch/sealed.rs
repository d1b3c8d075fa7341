//! The sealed form of a page: its length is hidden, and its key is its own.

use zeroize::Zeroizing;

use super::contents::Format;
use super::error::Error;
use crate::resume::Root;

/// What the seal of a page is for.
const WHAT: &[u8] = b"page 1";
/// Pages are filled up to a multiple of this.
const BLOCK: usize = 64 * 1024;
/// What stands before the bytes of a page: what it is, how many there are.
const HEAD: usize = 5;

/// How many bytes a page takes where it is kept.
pub(super) const fn padded(bytes: usize) -> usize {
    (bytes + HEAD).next_multiple_of(BLOCK)
}

/// Seals a page under a root of its own.
pub(super) fn seal(root: &Root, format: Format, bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let length = u32::try_from(bytes.len()).map_err(|_| Error::Full)?;
    let mut full = Zeroizing::new(Vec::with_capacity(padded(bytes.len())));
    full.push(u8::from(format == Format::Pdf));
    full.extend_from_slice(&length.to_be_bytes());
    full.extend_from_slice(bytes);
    full.resize(padded(bytes.len()), 0);
    Ok(root.seal(WHAT, &full)?)
}

/// Opens a page; `None` when it was changed or belongs to another root.
pub(super) fn open(root: &Root, sealed: &[u8]) -> Option<(Format, Vec<u8>)> {
    let full = root.open(WHAT, sealed)?;
    let (format, rest) = full.split_first()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let format = if *format == 0 { Format::Jpeg } else { Format::Pdf };
    Some((format, rest.get(..length)?.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_page_is_read_back_and_its_length_tells_little(
            bytes in proptest::collection::vec(any::<u8>(), 0..70_000),
            is_pdf in any::<bool>(),
        ) {
            let format = if is_pdf { Format::Pdf } else { Format::Jpeg };
            let root = Root::draw().unwrap();
            let sealed = seal(&root, format, &bytes).unwrap();
            prop_assert!(sealed.len() >= padded(bytes.len()));
            prop_assert!(sealed.len() < padded(bytes.len()) + 2_048);
            prop_assert_eq!(open(&root, &sealed), Some((format, bytes)));
        }

        #[test]
        fn a_changed_page_or_another_key_opens_nothing(at in 0..65_536_usize, bit in 0..8_u8) {
            let root = Root::draw().unwrap();
            let mut sealed = seal(&root, Format::Jpeg, b"a paper").unwrap();
            prop_assert_eq!(open(&Root::draw().unwrap(), &sealed), None);
            sealed[at] ^= 1 << bit;
            prop_assert_eq!(open(&root, &sealed), None);
        }

        #[test]
        fn anything_is_opened_without_fear(sealed in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert_eq!(open(&Root::draw().unwrap(), &sealed), None);
        }
    }
}
