//! The root as letters, for the square that one scans and for hidden fields.

use super::keys::Root;

/// Letters and figures that nobody takes for one another (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 128 bits in groups of 5.
const LENGTH: usize = 26;

impl Root {
    /// The 26 letters that open without words. They are as secret as the words.
    #[must_use]
    pub fn letters(&self) -> String {
        let number = u128::from_be_bytes(*self.bytes());
        let letter = |group: usize| char::from(ALPHABET[(number >> (5 * group)) as usize & 31]);
        (0..LENGTH).rev().map(letter).collect()
    }

    /// Reads the letters of a square.
    #[must_use]
    pub fn from_letters(letters: &str) -> Option<Self> {
        if letters.len() != LENGTH {
            return None;
        }
        let mut number: u128 = 0;
        for letter in letters.bytes() {
            let value = ALPHABET.iter().position(|known| *known == letter)?;
            number = number.checked_mul(32)?.checked_add(value as u128)?;
        }
        let mut root = Self::empty();
        root.bytes_mut().copy_from_slice(&number.to_be_bytes());
        Some(root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn letters_are_read_back(bytes in any::<[u8; 16]>()) {
            let mut root = Root::empty();
            *root.bytes_mut() = bytes;
            let letters = root.letters();
            let read = Root::from_letters(&letters);
            prop_assert_eq!(read.map(|root| *root.bytes()), Some(bytes));
        }

        #[test]
        fn any_text_is_read_without_fear(text in ".{0,40}") {
            let _ = Root::from_letters(&text);
        }
    }
}
