//! The letters of Arabic, Dari and Pashto, for devices that lack them.
//!
//! The browser looks at the fonts of the device first; it fetches this one only
//! on pages written from right to left, and only when a letter is missing.

use std::sync::LazyLock;

use super::assets::hashed;

/// The file, in WOFF2 (SIL Open Font License 1.1, see `data/fonts`).
pub static NASKH: &[u8] = include_bytes!("../../data/fonts/noto-naskh-arabic.woff2");
/// What stands for its address in the styles.
const PLACE: &str = "{naskh}";

/// Where the file is found. The path changes when the file does.
#[must_use]
pub fn naskh_path() -> &'static str {
    static PATH: LazyLock<String> = LazyLock::new(|| format!("/lettres/{}", hashed(NASKH)));
    &PATH
}

/// A style with the address of the file in it.
pub(super) fn with_address(style: &str) -> String {
    style.replace(PLACE, naskh_path())
}
