//! What was done at the desk, in the enumerations of « La Coop de la médiation numérique »: numbers, and nobody.
//!
//! The names are those of its programming interface, read in its public source
//! (decision 035, grade M: to be checked with La Coop before a transfer).

use std::collections::BTreeMap;

use crate::guide::Rung;

/// A field with a fixed list of values, each with its name in La Coop.
macro_rules! listed {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $value:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$each])* $value,)* }

        impl $name {
            /// All of them, in the order of La Coop.
            pub const ALL: &[Self] = &[$(Self::$value),*];

            /// The name in forms, in the database and in the exported file.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code,)* }
            }

            /// The value of a name.
            #[must_use]
            pub fn named(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

listed! {
    /// What an administrative procedure is about.
    Theme {
        /// Identity papers, elections.
        Papers = "papiers_elections_citoyennete",
        /// Family, school.
        Family = "famille_scolarite",
        /// Benefits, health.
        Social = "social_sante",
        /// Work, training.
        Work = "travail_formation",
        /// Housing.
        Housing = "logement",
        /// Transport.
        Transport = "transports_mobilite",
        /// Money, taxes.
        Money = "argent_impots",
        /// Justice.
        Justice = "justice",
        /// Foreigners, Europe.
        Foreigners = "etrangers_europe",
        /// Leisure.
        Leisure = "loisirs_sports_culture",
    }
}

listed! {
    /// How much the person did.
    Autonomy {
        /// Everything was done together.
        Guided = "entierement_accompagne",
        /// The person did a part of it.
        Partly = "partiellement_autonome",
        /// The person did it alone.
        Alone = "autonome",
    }
}

listed! {
    /// Where the person was sent for the rest.
    Towards {
        /// Nowhere: it is done, or goes on here.
        Nowhere = "aucune",
        /// The body in charge of the procedure.
        InCharge = "operateur_ou_organisme_en_charge",
        /// Help with procedures, such as France Services.
        Help = "aide_aux_demarches_administratives",
        /// A town hall, a prefecture.
        Administration = "administration",
        /// Another place that teaches the use of computers.
        Digital = "mediation_numerique",
        /// Somewhere else.
        Other = "autre",
    }
}

/// How long it took, in minutes: the durations that La Coop offers.
pub const MINUTES: [u16; 6] = [15, 30, 45, 60, 90, 120];

/// The first of these durations that is long enough, or the longest.
#[must_use]
pub fn minutes(seconds: i64) -> u16 {
    let fits = |minutes: &&u16| seconds <= i64::from(**minutes) * 60;
    *MINUTES.iter().find(fits).unwrap_or(&MINUTES[MINUTES.len() - 1])
}

impl Autonomy {
    /// What the steps say: all alone, all shown, or something between; nothing
    /// where nobody said who did a step.
    #[must_use]
    pub fn of(rungs: &BTreeMap<String, Rung>) -> Option<Self> {
        let all = |wanted| rungs.values().all(|rung| *rung == wanted);
        match (rungs.is_empty(), all(Rung::Alone), all(Rung::Shown)) {
            (true, ..) => None,
            (false, true, _) => Some(Self::Alone),
            (false, _, true) => Some(Self::Guided),
            _ => Some(Self::Partly),
        }
    }
}

/// One kind of help, in one month.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Activity {
    /// The month: `2026-11`.
    pub month: String,
    /// What it was about.
    pub theme: Theme,
    /// How much the person did.
    pub autonomy: Autonomy,
    /// How long it took, in minutes.
    pub minutes: u16,
    /// Where the person was sent.
    pub towards: Towards,
}

/// A number under this says too much of too few people.
const FEW: u64 = 5;
/// What stands in the place of such a number.
const MASKED: &str = "moins de 5";
/// The names of the columns.
const COLUMNS: &str = "mois;thematique;autonomie;duree_minutes;structure_de_redirection;nombre";

/// The file for a spreadsheet. Every cell is one of our own names or a number:
/// nobody can write a formula into it.
#[must_use]
pub fn csv(counted: &[(Activity, u64)]) -> String {
    let mut file = format!("{COLUMNS}\r\n");
    for (Activity { month, theme, autonomy, minutes, towards }, count) in counted {
        let count = if *count < FEW { MASKED.to_owned() } else { count.to_string() };
        let [theme, autonomy, towards] = [theme.code(), autonomy.code(), towards.code()];
        file += &format!("{month};{theme};{autonomy};{minutes};{towards};{count}\r\n");
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn activity(towards: Towards) -> Activity {
        let (theme, autonomy) = (Theme::Work, Autonomy::Partly);
        Activity { month: "2026-11".into(), theme, autonomy, minutes: 30, towards }
    }

    #[test]
    fn few_are_masked_and_no_cell_begins_a_formula() {
        let file = csv(&[(activity(Towards::Nowhere), 4), (activity(Towards::Other), 5)]);
        let lines: Vec<_> = file.lines().collect();
        assert_eq!(
            lines[1],
            "2026-11;travail_formation;partiellement_autonome;30;aucune;moins de 5"
        );
        assert!(lines[2].ends_with(";autre;5"));
        let cells = lines.iter().flat_map(|line| line.split(';'));
        assert!(
            cells.into_iter().all(|cell| cell.starts_with(|c: char| c.is_ascii_alphanumeric()))
        );
    }

    #[test]
    fn a_duration_is_one_that_la_coop_offers() {
        let told = [-5, 0, 900, 901, 3_000, 9_999_999].map(minutes);
        assert_eq!(told, [15, 15, 15, 30, 60, 120]);
    }

    #[test]
    fn the_steps_say_how_much_the_person_did() {
        let of = |rungs: &[Rung]| {
            Autonomy::of(&rungs.iter().enumerate().map(|(n, r)| (n.to_string(), *r)).collect())
        };
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Rung::Alone, Rung::Alone]), Some(Autonomy::Alone));
        assert_eq!(of(&[Rung::Shown]), Some(Autonomy::Guided));
        assert_eq!(of(&[Rung::Shown, Rung::Alone]), Some(Autonomy::Partly));
    }
}
