//! The bytes of a page become text, whatever the page says of its charset.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// How far into a page its own word on its charset is looked for, in bytes.
/// The standard reads 1,024; official pages were seen to say it later.
const LOOKED_AT: usize = 8_192;

/// The text of a page. A mark at the very start counts first; then, if the
/// bytes are good UTF-8, they are that, for nothing else looks like it; then
/// what the server says; then what the page says; then Windows-1252, which is
/// what browsers take in France.
#[must_use]
pub fn decode<'b>(bytes: &'b [u8], content_type: Option<&str>) -> Cow<'b, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0;
    }
    let told = content_type.and_then(|kind| label(kind.as_bytes()));
    let wide = told.filter(|encoding| !encoding.is_ascii_compatible());
    if let Some(encoding) = wide {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let start = &bytes[..bytes.len().min(LOOKED_AT)];
    let found = [told, label(start)].into_iter().flatten();
    let mut found = found.filter(|encoding| encoding.is_ascii_compatible());
    let encoding = found.find(|encoding| *encoding != UTF_8 || mostly_sound(bytes));
    encoding.unwrap_or(WINDOWS_1252).decode_without_bom_handling(bytes).0
}

/// The charset after `charset=`, in a header or in the head of a page.
fn label(text: &[u8]) -> Option<&'static Encoding> {
    let small = text.to_ascii_lowercase();
    let at = small.windows(8).position(|eight| eight == b"charset=")? + 8;
    let rest = small[at..].trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let end =
        rest.iter().position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)));
    Encoding::for_label(&rest[..end.unwrap_or(rest.len())])
}

/// Whether bytes that are not all good UTF-8 are so but for a slip here and there.
fn mostly_sound(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken * 10 < sound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_in_the_charset_it_is_in() {
        let (utf8, latin) = ("<p>été à 25 €".as_bytes(), b"<p>\xe9t\xe9 \xe0 25 \x80".as_slice());
        let meta = b"<meta charset=utf-8><p>\xe9t\xe9 \xe0 25 \x80".as_slice();
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("<p>été à 25 €".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let table = [
            (utf8, None),
            (utf8, Some("text/html; charset=iso-8859-1")),
            (latin, None),
            (latin, Some("text/html; charset=utf-8")),
            (latin, Some("text/html; charset=\"windows-1252\"")),
            (latin, Some("text/html; charset=utf-7")),
            (meta, None),
            (&wide, None),
        ];
        for (bytes, told) in table {
            let text = decode(bytes, told);
            assert!(text.ends_with("<p>été à 25 €"), "{told:?}: {text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_give_text(bytes: Vec<u8>, told in proptest::option::of("text/html; charset=.{0,12}")) {
            let text = decode(&bytes, told.as_deref());
            proptest::prop_assert!(text.len() <= bytes.len() * 3);
        }
    }
}
