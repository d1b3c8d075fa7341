//! Words that were drawn by lot, or read back: a secret, forgotten when it is dropped.

use zeroize::Zeroize;

use super::error::Error;
use super::words;

/// What words open. Words of one kind open nothing of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A place in a guide.
    Place,
    /// A pouch of papers.
    Pouch,
    /// Papers lent to a helper.
    Loan,
    /// One of the two papers that open a pouch whose words are lost.
    Recovery,
}

impl Purpose {
    /// How many words there are: 55 bits for a place, 66 where papers are.
    #[must_use]
    pub const fn count(self) -> usize {
        match self {
            Self::Place => 5,
            Self::Pouch | Self::Loan | Self::Recovery => 6,
        }
    }

    /// What keeps the kinds apart, in every derivation.
    pub(super) const fn salt(self) -> &'static [u8] {
        match self {
            Self::Place => b"marchepied place 1",
            Self::Pouch => b"marchepied pouch 1",
            Self::Loan => b"marchepied loan 1",
            Self::Recovery => b"marchepied recovery 1",
        }
    }
}

/// Words of the list, in order, by their number.
#[derive(Clone, PartialEq, Eq)]
pub struct Drawn(pub(super) Vec<u16>);

impl Drawn {
    /// Draws words by lot, each at most once.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw(purpose: Purpose) -> Result<Self, Error> {
        let mut drawn = Self(Vec::with_capacity(purpose.count()));
        while drawn.0.len() < purpose.count() {
            let mut bytes = [0; 2];
            getrandom::fill(&mut bytes).map_err(|_| Error::Machine)?;
            // 2,048 words are 11 bits: no word is likelier than another.
            let number = u16::from_le_bytes(bytes) & words::LAST;
            if !drawn.0.contains(&number) {
                drawn.0.push(number);
            }
        }
        Ok(drawn)
    }

    /// The words, as they are written on the sheet.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|number| words::written(*number))
    }

    /// The orders that are understood as this one: two words may have changed
    /// places.
    pub(super) fn orders(&self) -> Vec<Self> {
        let mut orders = vec![self.clone()];
        for first in 0..self.0.len() {
            for second in first + 1..self.0.len() {
                let mut other = self.clone();
                other.0.swap(first, second);
                orders.push(other);
            }
        }
        orders
    }
}

impl Drop for Drawn {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Drawn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Drawn(…)")
    }
}
