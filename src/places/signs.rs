//! What is said of a place, in fixed words: what it is, what it helps with, whom it takes.

mod names;

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A word of a fixed list.
pub trait Sign: Copy + PartialEq + 'static {
    /// Every word of the list.
    const ALL: &'static [Self];

    /// The word, as files and messages write it.
    fn as_str(self) -> &'static str;

    /// The word of this name.
    #[must_use]
    fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|sign| sign.as_str() == name)
    }
}

/// Some words of a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Set<S>(u32, PhantomData<S>);

impl<S> Clone for Set<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Set<S> {}

impl<S> Default for Set<S> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<S: Sign> Set<S> {
    /// Whether the word is among them.
    #[must_use]
    pub fn has(self, sign: S) -> bool {
        self.0 & bit(sign) != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The same with one more.
    #[must_use]
    pub fn with(self, sign: S) -> Self {
        Self(self.0 | bit(sign), PhantomData)
    }

    /// Those of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// Whether one of them is in the other.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The words, in the order of their list.
    pub fn iter(self) -> impl Iterator<Item = S> {
        S::ALL.iter().copied().filter(move |sign| self.has(*sign))
    }
}

impl<S: Sign> FromIterator<S> for Set<S> {
    fn from_iter<I: IntoIterator<Item = S>>(signs: I) -> Self {
        signs.into_iter().fold(Self::default(), Self::with)
    }
}

fn bit<S: Sign>(sign: S) -> u32 {
    let place = S::ALL.iter().position(|known| *known == sign).unwrap_or_default();
    1 << place
}

impl<S> Serialize for Set<S> {
    fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<'de, S> Deserialize<'de> for Set<S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u32::deserialize(deserializer).map(|bits| Self(bits, PhantomData))
    }
}

macro_rules! signs {
    ($(#[$about:meta])* $list:ident { $($(#[$each:meta])* $sign:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $list { $($(#[$each])* $sign,)+ }

        impl Sign for $list {
            const ALL: &'static [Self] = &[$(Self::$sign,)+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$sign => $name,)+ }
            }
        }
    };
}

signs! {
    /// What a place is, what says most first.
    Kind {
        /// A France Services counter.
        FranceServices = "france-services",
        /// A town hall.
        TownHall = "mairie",
        /// A town hall with the machine for identity cards and passports.
        IdentityDesk = "mairie-titres",
        /// The town's centre of social action (CCAS, CIAS).
        SocialAction = "ccas",
        /// A library.
        Library = "bibliotheque",
        /// A social centre or neighbourhood house.
        SocialCentre = "centre-social",
        /// The family benefits office.
        Caf = "caf",
        /// The health insurance office.
        HealthInsurance = "cpam",
        /// The employment agency.
        Employment = "france-travail",
        /// The office for people with disabilities.
        Disability = "mdph",
        /// A prefecture or sub-prefecture.
        Prefecture = "prefecture",
        /// The tax office.
        Taxes = "impots",
        /// The agency for the young who look for work.
        Youth = "mission-locale",
        /// An association.
        Association = "association",
        /// A place of digital help of any other sort.
        DigitalHelp = "aide-numerique",
        /// A day centre for people who sleep outside.
        DayCentre = "accueil-de-jour",
        /// A place to rest at night, without a bed.
        NightStop = "halte-de-nuit",
        /// Showers.
        Showers = "douches",
        /// Meals.
        Meals = "repas",
        /// An address to receive letters.
        LetterAddress = "domiciliation",
        /// Care for people without cover.
        Care = "sante",
    }
}

signs! {
    /// What people get help with.
    Help {
        /// Procedures of the State and of the social services.
        Procedures = "demarches",
        /// Using a phone, a computer, the Internet.
        Basics = "numerique",
        /// A computer or a connection to use.
        Devices = "ordinateur",
        /// Looking for work.
        Work = "emploi",
        /// Devices at a low price.
        Cheap = "materiel",
    }
}

signs! {
    /// Whom the place knows how to receive.
    Takes {
        /// People who read badly.
        Reading = "lecture",
        /// People who do not speak French: in English.
        English = "anglais",
        /// People who do not speak French: in other languages.
        Languages = "langues",
        /// People who are deaf.
        Deaf = "surdite",
        /// People who see badly.
        Sight = "vue",
        /// People who walk badly.
        Mobility = "mobilite",
        /// People with a mental handicap.
        Mental = "handicap-mental",
    }
}

signs! {
    /// National networks that people may have heard of.
    Network {
        /// Helpers who may act for somebody, with a mandate.
        AidantsConnect = "aidants-connect",
        /// France Services.
        FranceServices = "france-services",
        /// A digital counsellor of the State's programme.
        Counsellor = "conseiller-numerique",
    }
}

signs! {
    /// How one comes in.
    Access {
        /// One simply goes there.
        WalkIn = "venir",
        /// One calls first.
        Phone = "telephone",
        /// One books.
        Booking = "rendez-vous",
        /// Nobody is received there.
        Closed = "ferme",
    }
}

signs! {
    /// What it costs.
    Price {
        /// Nothing.
        Free = "gratuit",
        /// Nothing, for some.
        FreeIf = "gratuit-sous-condition",
        /// Something.
        Paid = "payant",
    }
}

impl Kind {
    /// The kind for a code of the State's directory (`pivotLocal`): `msap`,
    /// `maison_handicapees`. Codes of 2020 and of 2026.
    #[must_use]
    pub fn of_pivot(code: &str) -> Option<Self> {
        let code = code.trim().to_lowercase();
        Some(match code.as_str() {
            "msap" | "france_services" => Self::FranceServices,
            "mairie" | "mairie_com" | "paris_mairie" => Self::TownHall,
            "ccas" | "cias" => Self::SocialAction,
            "caf" => Self::Caf,
            "cpam" => Self::HealthInsurance,
            "pole_emploi" | "france_travail" => Self::Employment,
            "maison_handicapees" | "mdph" => Self::Disability,
            "prefecture" | "sous_pref" | "paris_ppp" => Self::Prefecture,
            "sip" | "centre_impots" | "impots" => Self::Taxes,
            "mission_locale" => Self::Youth,
            "bibliotheque" => Self::Library,
            _ => return None,
        })
    }

    /// The kind for a `typologie` of the national standard.
    #[must_use]
    pub fn of_typology(code: &str) -> Option<Self> {
        let folded = super::communes::words(code).join(" ");
        Some(match folded.as_str() {
            "rfs" | "msap" | "france services" => Self::FranceServices,
            "muni" | "mairie" => Self::TownHall,
            "ccas" | "cias" => Self::SocialAction,
            "bib" | "bibliotheque" | "mediatheque" => Self::Library,
            "cs" | "mq" | "maison de quartier" => Self::SocialCentre,
            "asso" | "association" => Self::Association,
            "caf" => Self::Caf,
            "cpam" => Self::HealthInsurance,
            "pe" | "ft" => Self::Employment,
            "mdph" => Self::Disability,
            "pref" | "prefecture" => Self::Prefecture,
            "ml" | "mission locale" => Self::Youth,
            _ if folded.starts_with("centre social") => Self::SocialCentre,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests;
