//! How much a spoken text weighs, told before anyone listens.

use super::Heard;

/// Signs said in a second: 16 to 17 in French, by espeak-ng at 145 words a minute
/// and by Kokoro (measured 2026-11-24).
const SIGNS_A_SECOND: usize = 16;
/// The silence after a sentence, in signs.
const PAUSE: usize = 4;
/// Bytes of a second of MP3 at 24 kbit/s, the heavier of the two forms.
const BYTES_A_SECOND: usize = 3_000;

/// About how many bytes it takes to hear what a page says.
#[must_use]
pub fn bytes(page: &[Heard]) -> usize {
    let open = page.iter().filter(|heard| !heard.folded);
    let signs: usize = open.map(|heard| heard.text.chars().count() + PAUSE).sum();
    signs * BYTES_A_SECOND / SIGNS_A_SECOND
}
