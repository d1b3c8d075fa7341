//! The format of a commune file, exactly as the operator of a server writes it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::provenance::{Grade, Provenance, date};

/// One commune file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommuneFile {
    pub name: Spanned<String>,
    pub phone: Spanned<PhoneFile>,
    #[serde(default)]
    pub service: BTreeMap<String, Spanned<ServiceFile>>,
}

/// One procedure, as this town has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceFile {
    pub papers: Spanned<PapersFile>,
    pub conditions: Option<Spanned<ConditionsFile>>,
    pub desk: Option<Spanned<DeskFile>>,
    pub dates: Option<Spanned<DatesFile>>,
    pub quotient: Option<Spanned<QuotientFile>>,
    pub online: Option<Spanned<OnlineFile>>,
    pub paper: Option<Spanned<PaperFile>>,
}

/// From this *quotient familial* on, one pays this price, in euros.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BracketFile {
    pub from: u32,
    pub price: f64,
}

macro_rules! sourced {
    ($($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $field:ident: $kind:ty),+ })+) => {$(
        $(#[$meta])*
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub(super) struct $name {
            $($(#[$of])* pub $field: $kind,)+
            pub source: String,
            #[serde(deserialize_with = "date")]
            pub seen: Date,
            #[serde(deserialize_with = "date")]
            pub check_by: Date,
        }

        impl $name {
            /// What a town hall says of itself is one serious source.
            pub fn provenance(&self) -> Provenance {
                let (seen, check_by, grade) = (self.seen, self.check_by, Grade::M);
                Provenance { source: self.source.clone(), seen, check_by, grade }
            }
        }
    )+};
}

sourced! {
    /// The number of the town hall.
    PhoneFile { number: String }
    /// The papers to bring: names of `documents.toml`.
    PapersFile { list: Vec<Spanned<String>> }
    /// Who can ask, as the town says it.
    ConditionsFile { words: String }
    /// The counter, its number, and when it is open, as the town writes it.
    DeskFile { place: String, phone: String, hours: String }
    /// The first and the last day on which one can ask.
    DatesFile {
        #[serde(deserialize_with = "date")] opens: Date,
        #[serde(deserialize_with = "date")] closes: Date
    }
    /// What one pays, by *quotient familial*.
    QuotientFile { brackets: Vec<BracketFile> }
    /// The page of the town where one asks.
    OnlineFile { url: String }
    /// Where the paper is, for who does not use the Internet.
    PaperFile { place: String }
}
