//! A secret in two parts, each on its own paper: one alone says nothing of it.
//!
//! The secret has 64 bits. `vsss-rs` cuts it in two after Shamir: 64 bits a
//! part, any of which is as likely as any other whatever the secret is. With
//! two bits for its number, a part is six words of our list.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use vsss_rs::Gf256;
use zeroize::{Zeroize as _, Zeroizing};

use super::drawn::{Drawn, Purpose};
use super::error::Error;
use super::keys::Root;
use super::words;

/// The bytes of the secret.
const SECRET: usize = 8;
/// How many papers there are; all are needed.
const PARTS: usize = 2;
/// The bits of a word.
const BITS: usize = 11;

/// One of the two parts: its number, 1 or 2, then 64 bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    number: u8,
    bytes: Zeroizing<[u8; SECRET]>,
}

/// What two parts say together.
pub struct Joined(Zeroizing<[u8; SECRET]>);

impl Part {
    /// Draws a secret by lot, and its two parts.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw() -> Result<([Self; PARTS], Joined), Error> {
        let mut joined = Joined(Zeroizing::new([0; SECRET]));
        getrandom::fill(&mut *joined.0).map_err(|_| Error::Machine)?;
        // It would panic for want of random numbers; the line above has just had some.
        let shares = Gf256::split_bytes(PARTS, PARTS, joined.0.as_slice(), UnwrapErr(SysRng));
        let shares = Zeroizing::new(shares.map_err(|_| Error::Machine)?);
        let mut parts = shares.iter().filter_map(|share| {
            let (number, bytes) = share.split_first_chunk::<1>()?;
            Some(Self { number: number[0], bytes: Zeroizing::new(bytes.try_into().ok()?) })
        });
        match (parts.next(), parts.next()) {
            (Some(one), Some(other)) => Ok(([one, other], joined)),
            _ => Err(Error::Machine),
        }
    }

    /// Which of the two papers it is, from 1.
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.number
    }

    /// What this part says together with another; `None` when both are the same paper.
    #[must_use]
    pub fn with(&self, other: &Self) -> Option<Joined> {
        let share = |part: &Self| [&[part.number], part.bytes.as_slice()].concat();
        let shares = Zeroizing::new(vec![share(self), share(other)]);
        // Two parts with one number are refused there.
        let secret = Zeroizing::new(Gf256::combine_bytes(&*shares).ok()?);
        Some(Joined(Zeroizing::new(secret.as_slice().try_into().ok()?)))
    }

    /// The words of the paper.
    #[must_use]
    pub fn words(&self) -> Drawn {
        let number = u128::from(self.number - 1) << 64 | self.bits();
        let word = |at: usize| (number >> (BITS * at)) as u16 & words::LAST;
        Drawn((0..Purpose::Recovery.count()).rev().map(word).collect())
    }

    /// The part that these words are.
    #[must_use]
    pub fn of_words(drawn: &Drawn) -> Option<Self> {
        let number = drawn.0.iter().fold(0, |all, word| all << BITS | u128::from(*word));
        Self::of_number(number)
    }

    /// The letters of its square.
    #[must_use]
    pub fn letters(&self) -> String {
        let mut root = Root::empty();
        let number = u128::from(self.number) << 64 | self.bits();
        root.bytes_mut().copy_from_slice(&number.to_be_bytes());
        root.letters()
    }

    /// The part that the letters of a square are.
    #[must_use]
    pub fn of_square(root: &Root) -> Option<Self> {
        Self::of_number(u128::from_be_bytes(*root.bytes()).checked_sub(1 << 64)?)
    }

    fn bits(&self) -> u128 {
        u128::from(u64::from_be_bytes(*self.bytes))
    }

    /// The number less one, and the 64 bits below it.
    fn of_number(number: u128) -> Option<Self> {
        let which = u8::try_from(number >> 64).ok().filter(|which| usize::from(*which) < PARTS)?;
        let bytes = Zeroizing::new((number as u64).to_be_bytes());
        Some(Self { number: which + 1, bytes })
    }
}

impl Joined {
    /// What keys are made of.
    pub(super) fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * SECRET));
        for byte in self.0.iter() {
            for half in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(half), 16).unwrap_or_default());
            }
        }
        text
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.number.zeroize();
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Part(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resume::read;
    use proptest::prelude::*;

    #[test]
    fn both_parts_say_the_secret_in_any_order_and_by_words_or_square() {
        for _ in 0..200 {
            let ([one, other], joined) = Part::draw().unwrap();
            assert_eq!((one.number(), other.number()), (1, 2));
            let written = one.words().words().collect::<Vec<_>>().join(" ");
            let by_words = Part::of_words(&read(&written, Purpose::Recovery).unwrap()).unwrap();
            let square = Root::from_letters(&other.letters()).unwrap();
            let by_square = Part::of_square(&square).unwrap();
            for found in [by_words.with(&by_square), by_square.with(&by_words)] {
                assert_eq!(found.unwrap().text(), joined.text());
            }
        }
    }

    #[test]
    fn one_paper_twice_says_nothing() {
        let ([one, _], _) = Part::draw().unwrap();
        assert!(one.with(&one.clone()).is_none());
    }

    /// For any secret there is one other part that fits: who holds one part knows nothing.
    #[test]
    fn one_part_fits_every_secret() {
        let ([one, _], _) = Part::draw().unwrap();
        let mut seen = [false; 256];
        for last in 0..=255_u8 {
            let mut bytes = Zeroizing::new([7; SECRET]);
            bytes[SECRET - 1] = last;
            let joined = one.with(&Part { number: 2, bytes }).unwrap();
            seen[usize::from(joined.0[SECRET - 1])] = true;
        }
        assert!(seen.iter().all(|seen| *seen));
    }

    proptest! {
        #[test]
        fn any_words_and_any_square_are_read_without_fear(
            numbers in proptest::collection::vec(0..2_048_u16, 6),
            bytes in any::<[u8; 16]>(),
        ) {
            let _ = Part::of_words(&Drawn(numbers));
            let mut root = Root::empty();
            *root.bytes_mut() = bytes;
            let _ = Part::of_square(&root);
        }
    }
}
