//! Rounds: things measured in turn, forth and back, so that noise falls on all alike.

use crate::told::Outcome;

/// A median, between the least and the greatest.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// The least value.
    pub least: f64,
    /// The median.
    pub median: f64,
    /// The greatest value.
    pub most: f64,
}

impl Spread {
    /// The spread of some values.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
        let last = values.len().saturating_sub(1);
        let median = f64::midpoint(at(last / 2), at(last.div_ceil(2)));
        Self { least: at(0), median, most: at(last) }
    }
}

/// What each subject cost in each round.
pub struct Rounds(Vec<Vec<f64>>);

impl Rounds {
    /// Measures subjects `0..subjects` in turn: A-B-C-C-B-A makes one round.
    /// One round more is run first and forgotten.
    pub fn run(
        rounds: usize,
        subjects: usize,
        mut cost: impl FnMut(usize) -> Outcome<f64>,
    ) -> Outcome<Self> {
        let mut all = Vec::with_capacity(rounds);
        for round in 0..=rounds {
            let mut sums = vec![0.0; subjects];
            for subject in (0..subjects).chain((0..subjects).rev()) {
                sums[subject] += cost(subject)? / 2.0;
            }
            if round > 0 {
                all.push(sums);
            }
        }
        Ok(Self(all))
    }

    /// What a subject cost.
    pub fn cost(&self, subject: usize) -> Spread {
        Spread::of(self.0.iter().map(|round| round[subject]).collect())
    }

    /// How many times more than another it cost, round by round.
    pub fn ratio(&self, subject: usize, base: usize) -> Spread {
        Spread::of(self.0.iter().map(|round| round[subject] / round[base]).collect())
    }
}
