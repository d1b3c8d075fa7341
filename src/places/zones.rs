//! The time of each land of France.

/// The time zone of a département or overseas land, by its name in the tables
/// of time zones. Lands nobody lives in keep the time of Paris.
#[must_use]
pub fn zone_of(department: &str) -> &'static str {
    match department {
        "971" | "977" | "978" => "America/Guadeloupe",
        "972" => "America/Martinique",
        "973" => "America/Cayenne",
        "974" => "Indian/Reunion",
        "975" => "America/Miquelon",
        "976" => "Indian/Mayotte",
        "986" => "Pacific/Wallis",
        "987" => "Pacific/Tahiti",
        "988" => "Pacific/Noumea",
        _ => "Europe/Paris",
    }
}
