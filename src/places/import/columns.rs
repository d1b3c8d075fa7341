//! The columns of the national standard, by the names they have in its two versions.

/// A column that is read. What is not in this list is never looked at: names of
/// people, e-mail addresses and long texts stay outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Name,
    Street,
    Postcode,
    Town,
    Insee,
    Latitude,
    Longitude,
    Typology,
    Phone,
    Site,
    Booking,
    Hours,
    Seen,
    Services,
    Takes,
    Price,
    Networks,
    Access,
}

const NAMES: [(&str, Column); 30] = [
    ("id", Column::Id),
    ("nom", Column::Name),
    ("adresse", Column::Street),
    ("code_postal", Column::Postcode),
    ("commune", Column::Town),
    ("code_insee", Column::Insee),
    ("latitude", Column::Latitude),
    ("longitude", Column::Longitude),
    ("typologie", Column::Typology),
    ("telephone", Column::Phone),
    ("site_web", Column::Site),
    ("prise_rdv", Column::Booking),
    ("horaires", Column::Hours),
    ("date_maj", Column::Seen),
    ("services", Column::Services),
    ("prise_en_charge_specifique", Column::Takes),
    ("frais_a_charge", Column::Price),
    ("dispositif_programmes_nationaux", Column::Networks),
    ("modalites_acces", Column::Access),
    // The version that was used until 2024.
    ("conditions_acces", Column::Price),
    ("conditions_access", Column::Price),
    ("cout", Column::Price),
    ("labels_nationaux", Column::Networks),
    ("publics_accueillis", Column::Takes),
    ("modalites_accompagnement", Column::Access),
    ("voie", Column::Street),
    ("structure", Column::Name),
    ("lat", Column::Latitude),
    ("lon", Column::Longitude),
    ("long", Column::Longitude),
];

/// The columns of a file, by their place in a line.
pub(super) struct Columns(Vec<(usize, Column)>);

impl Columns {
    /// Finds the columns in the first line.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let known = |name: &str| {
            let name = name.trim().trim_start_matches('\u{FEFF}').to_lowercase().replace(' ', "_");
            NAMES.iter().find(|(known, _)| *known == name).map(|(_, column)| *column)
        };
        let columns = names.enumerate().filter_map(|(at, name)| Some((at, known(name)?)));
        Self(columns.collect())
    }

    /// Whether there is such a column.
    pub fn has(&self, column: Column) -> bool {
        self.0.iter().any(|(_, known)| *known == column)
    }

    /// The places of a column in a line; the two versions may stand side by side.
    pub fn places(&self, column: Column) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().filter(move |(_, known)| *known == column).map(|(at, _)| *at)
    }
}
