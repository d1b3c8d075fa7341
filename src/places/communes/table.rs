//! The table of communes, built into the program.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::LazyLock;

use flate2::read::GzDecoder;

use super::super::point::Point;

const PACKED: &[u8] = include_bytes!("../../../data/communes.tsv.gz");
const LANDS: &str = include_str!("../../../data/departements.tsv");

/// A commune, or an arrondissement of Paris, Lyon or Marseille.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    /// The code of INSEE, such as 93066 or 2A004.
    pub insee: Box<str>,
    /// The official name.
    pub name: Box<str>,
    /// How many people live there.
    pub population: u32,
    /// The postcodes.
    pub postcodes: Box<[u32]>,
    /// A point in it, as far as it is known.
    pub point: Option<Point>,
    /// Whether the point is that of the commune or of its postcode; if not, it is
    /// the middle of the département, and distances mean nothing.
    pub is_exact: bool,
}

impl Commune {
    /// The code of its département or overseas land: `93`, `2A`, `974`.
    #[must_use]
    pub fn department(&self) -> &str {
        let length =
            if self.insee.starts_with("97") || self.insee.starts_with("98") { 3 } else { 2 };
        self.insee.get(..length).unwrap_or(&self.insee)
    }

    /// The name of its département.
    #[must_use]
    pub fn department_name(&self) -> &'static str {
        let code = self.department();
        departments().find(|(known, _)| *known == code).map_or("", |(_, name)| name)
    }

    /// Its first postcode, as one writes it.
    #[must_use]
    pub fn postcode(&self) -> String {
        self.postcodes.first().map(|code| format!("{code:05}")).unwrap_or_default()
    }
}

/// The codes and names of the départements and overseas lands.
pub(super) fn departments() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANDS.lines().filter_map(|line| line.split_once('\t'))
}

/// Every commune, by code.
pub(super) static COMMUNES: LazyLock<Vec<Commune>> = LazyLock::new(|| {
    let mut text = String::new();
    let read = GzDecoder::new(PACKED).read_to_string(&mut text);
    read.expect("the table is built in, and a test reads it");
    text.lines().skip(1).filter_map(commune).collect()
});

/// The communes that have a postcode.
pub(super) fn of_code(postcode: u32) -> impl Iterator<Item = &'static Commune> {
    static BY_CODE: LazyLock<BTreeMap<u32, Vec<usize>>> = LazyLock::new(|| {
        let mut by_code: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, commune) in COMMUNES.iter().enumerate() {
            for code in &commune.postcodes {
                by_code.entry(*code).or_default().push(at);
            }
        }
        by_code
    });
    BY_CODE.get(&postcode).into_iter().flatten().map(|at| &COMMUNES[*at])
}

fn commune(line: &str) -> Option<Commune> {
    let mut cells = line.split('\t');
    let mut cell = || cells.next();
    let (insee, name, population, postcodes) = (cell()?, cell()?, cell()?, cell()?);
    let (latitude, longitude, precision) = (cell()?, cell()?, cell()?);
    let point = latitude.parse().ok().zip(longitude.parse().ok());
    Some(Commune {
        insee: insee.into(),
        name: name.into(),
        population: population.parse().unwrap_or(0),
        postcodes: postcodes.split('|').filter_map(|code| code.parse().ok()).collect(),
        point: point.and_then(|(latitude, longitude)| Point::new(latitude, longitude)),
        is_exact: matches!(precision, "c" | "p"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_commune_of_a_known_land() {
        assert_eq!(COMMUNES.len(), 35_014);
        assert!(COMMUNES.is_sorted_by(|a, b| a.insee < b.insee));
        assert!(COMMUNES.iter().all(|commune| !commune.department_name().is_empty()));
        let away = COMMUNES.iter().filter_map(|commune| commune.point);
        assert_eq!(away.filter(|point| !point.is_in_france()).count(), 0);
    }
}
