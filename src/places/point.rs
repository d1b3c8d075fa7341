//! Where something is: a point of the Earth, how far another one is, and which way.

use serde::{Deserialize, Serialize};

/// The mean radius of the Earth, in metres.
const EARTH: f64 = 6_371_000.0;

/// A point of the Earth, to about a metre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Degrees north, times 100,000.
    north: i32,
    /// Degrees east, times 100,000.
    east: i32,
}

/// One of the eight directions of the compass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// North.
    North,
    /// North-east.
    NorthEast,
    /// East.
    East,
    /// South-east.
    SouthEast,
    /// South.
    South,
    /// South-west.
    SouthWest,
    /// West.
    West,
    /// North-west.
    NorthWest,
}

impl Way {
    const ALL: [Self; 8] = [
        Self::North,
        Self::NorthEast,
        Self::East,
        Self::SouthEast,
        Self::South,
        Self::SouthWest,
        Self::West,
        Self::NorthWest,
    ];

    /// The end of the key of its words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::North => "north",
            Self::NorthEast => "north-east",
            Self::East => "east",
            Self::SouthEast => "south-east",
            Self::South => "south",
            Self::SouthWest => "south-west",
            Self::West => "west",
            Self::NorthWest => "north-west",
        }
    }
}

impl Point {
    /// A point, from degrees; `None` for what is no place on Earth, and for 0, 0,
    /// which files write when they do not know.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let sound = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        let known = latitude.abs() > 0.001 || longitude.abs() > 0.001;
        let whole = |degrees: f64| (degrees * 100_000.0).round() as i32;
        (sound && known).then(|| Self { north: whole(latitude), east: whole(longitude) })
    }

    /// Degrees north.
    #[must_use]
    pub fn latitude(self) -> f64 {
        f64::from(self.north) / 100_000.0
    }

    /// Degrees east.
    #[must_use]
    pub fn longitude(self) -> f64 {
        f64::from(self.east) / 100_000.0
    }

    /// The distance to another point, in metres, as the crow flies.
    #[must_use]
    pub fn metres_to(self, other: Self) -> f64 {
        let [from, to] = [self, other].map(|point| point.latitude().to_radians());
        let north = (to - from) / 2.0;
        let east = (other.longitude() - self.longitude()).to_radians() / 2.0;
        let chord = north.sin().powi(2) + from.cos() * to.cos() * east.sin().powi(2);
        2.0 * EARTH * chord.min(1.0).sqrt().asin()
    }

    /// Which way another point is.
    #[must_use]
    pub fn way_to(self, other: Self) -> Way {
        let north = other.latitude() - self.latitude();
        let narrow = self.latitude().to_radians().cos();
        let east = (other.longitude() - self.longitude()) * narrow;
        let eighths = (east.atan2(north).to_degrees() / 45.0).round().rem_euclid(8.0);
        Way::ALL[eighths as usize % Way::ALL.len()]
    }

    /// Whether this is in France, overseas lands included: a rough box for each
    /// land. Coordinates with the two numbers swapped fall out of them all.
    #[must_use]
    pub fn is_in_france(self) -> bool {
        let inside = |(south, north, west, east): &(f64, f64, f64, f64)| {
            (*south..=*north).contains(&self.latitude())
                && (*west..=*east).contains(&self.longitude())
        };
        LANDS.iter().any(inside)
    }
}

/// South, north, west, east of each land, in degrees, with some sea around it.
const LANDS: [(f64, f64, f64, f64); 9] = [
    (41.2, 51.3, -5.6, 9.8),        // Europe
    (14.2, 18.3, -63.3, -60.6),     // Antilles
    (1.9, 6.0, -55.0, -51.4),       // Guyane
    (-21.6, -20.7, 55.0, 56.0),     // La Réunion
    (-13.2, -12.4, 44.8, 45.5),     // Mayotte
    (46.6, 47.3, -56.7, -56.0),     // Saint-Pierre-et-Miquelon
    (-23.0, -17.5, 158.0, 172.5),   // Nouvelle-Calédonie
    (-28.5, -7.0, -155.5, -134.0),  // Polynésie
    (-14.7, -12.9, -178.6, -175.8), // Wallis-et-Futuna
];

#[cfg(test)]
mod tests {
    use super::*;

    fn at(latitude: f64, longitude: f64) -> Point {
        Point::new(latitude, longitude).expect("a point")
    }

    #[test]
    fn distances_and_ways_are_those_of_the_map() {
        let [paris, lille, lyon] = [at(48.8566, 2.3522), at(50.6292, 3.0573), at(45.764, 4.8357)];
        assert!((paris.metres_to(lille) - 204_000.0).abs() < 2_000.0);
        assert!((paris.metres_to(lyon) - 392_000.0).abs() < 2_000.0);
        assert_eq!(paris.way_to(lille), Way::North);
        assert_eq!(paris.way_to(lyon), Way::SouthEast);
        assert_eq!(lille.way_to(paris), Way::South);
    }

    #[test]
    fn what_is_no_place_is_refused() {
        assert_eq!(Point::new(0.0, 0.0), None);
        assert_eq!(Point::new(f64::NAN, 2.0), None);
        assert_eq!(Point::new(91.0, 2.0), None);
        assert!(!at(2.35, 48.85).is_in_france(), "latitude and longitude swapped");
        assert!(at(-20.88, 55.45).is_in_france(), "Saint-Denis de La Réunion");
    }
}
