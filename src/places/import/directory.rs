//! The State's directory of public offices: one JSON document of 273 MB, read office by office.

use std::fmt;
use std::io::{BufRead, BufReader};

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};

use super::super::hours::Hours;
use super::super::place::Place;
use super::super::signs::{Help, Kind, Network, Price, Set};
use super::cells::{self, Fault};
use super::guard::{Gauge, Guard};
use super::standard::commune;
use super::{Desk, Error, Import};

/// One office, as far as we look: no person, no e-mail.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Office {
    id: String,
    nom: String,
    pivot: Vec<Pivot>,
    adresse: Vec<Address>,
    telephone: Vec<Labelled>,
    site_internet: Vec<Labelled>,
    plage_ouverture: Vec<Slot>,
    partenaire: Option<String>,
    date_modification: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Pivot {
    type_service_local: Option<String>,
    code_insee_commune: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Address {
    type_adresse: Option<String>,
    numero_voie: Option<String>,
    code_postal: Option<String>,
    nom_commune: Option<String>,
    longitude: Option<String>,
    latitude: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Labelled {
    valeur: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Slot {
    nom_jour_debut: Option<String>,
    nom_jour_fin: Option<String>,
    valeur_heure_debut_1: Option<String>,
    valeur_heure_fin_1: Option<String>,
    valeur_heure_debut_2: Option<String>,
    valeur_heure_fin_2: Option<String>,
    commentaire: Option<String>,
}

/// Reads the whole document.
pub(super) fn read<R: BufRead>(
    mut desk: Desk,
    bytes: Guard<R>,
    gauge: &Gauge,
) -> Result<Import, Error> {
    let mut document = serde_json::Deserializer::from_reader(BufReader::new(bytes));
    let read = document.deserialize_map(Offices { desk: &mut desk, gauge });
    match read {
        Ok(()) => Ok(desk.import),
        Err(_) if gauge.is_full() => Err(Error::TooLong(desk.import.records + 1)),
        Err(why) => Err(Error::Format(format!(
            "read the directory: {why}; give the file data.gouv_local.json of the State, whole"
        ))),
    }
}

/// The document: `{"service": [office, office…]}`.
struct Offices<'o, 'd> {
    desk: &'o mut Desk<'d>,
    gauge: &'o Gauge,
}

impl<'de> Visitor<'de> for Offices<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document with \"service\"")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == "service" {
                found = true;
                map.next_value_seed(List { desk: &mut *self.desk, gauge: self.gauge })?;
            } else {
                map.next_value::<de::IgnoredAny>()?;
            }
        }
        if found { Ok(()) } else { Err(de::Error::custom("there is no \"service\" in it")) }
    }
}

struct List<'o, 'd> {
    desk: &'o mut Desk<'d>,
    gauge: &'o Gauge,
}

impl<'de> de::DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of offices")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.gauge.reset();
        while let Some(office) = list.next_element::<serde_json::Value>()? {
            self.gauge.reset();
            self.desk.count();
            match Office::deserialize(&office) {
                Ok(office) => {
                    if let Some(place) = place(self.desk, &office) {
                        self.desk.import.places.push(place);
                    }
                }
                Err(why) => {
                    let what = format!("the office has an unknown form: {why}");
                    let line = self.desk.import.records;
                    self.desk.find(line, "bad-office", what, "tell us; the others were read");
                }
            }
        }
        Ok(())
    }
}

/// The place that an office is; none for kinds that nobody is sent to.
fn place(desk: &mut Desk, office: &Office) -> Option<Place> {
    let line = desk.import.records;
    let codes = office.pivot.iter().filter_map(|pivot| pivot.type_service_local.as_deref());
    let mut kinds: Set<Kind> = codes.filter_map(Kind::of_pivot).collect();
    let is_partner = office.partenaire.as_deref() == Some("france_service");
    if is_partner {
        kinds = kinds.with(Kind::FranceServices);
    }
    let post = |address: &&Address| address.type_adresse.as_deref() == Some("Adresse postale");
    let door = office.adresse.iter().find(|a| !post(a)).or(office.adresse.first());
    let (false, Some(address), false) = (kinds.is_empty(), door, office.nom.is_empty()) else {
        return None;
    };
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
    let (postcode, town) = (text(&address.code_postal), text(&address.nom_commune));
    let insee = office.pivot.iter().flat_map(|pivot| &pivot.code_insee_commune).next();
    // One town hall may serve several communes: the address says where its door is.
    let commune = commune("", &postcode, &town)
        .or_else(|| commune(insee.map_or("", String::as_str), &postcode, &town));
    let mut sound = Sound { desk, line };
    let first =
        |list: &[Labelled]| list.iter().find_map(|one| one.valeur.clone()).unwrap_or_default();
    let help = if kinds.has(Kind::FranceServices) { Some(Help::Procedures) } else { None };
    let mut place = Place {
        id: office.id.as_str().into(),
        name: office.nom.as_str().into(),
        street: text(&address.numero_voie).into(),
        postcode: postcode.into(),
        town: town.into(),
        insee: commune.map(|commune| commune.insee.clone()),
        point: sound
            .of(cells::point((&text(&address.latitude), &text(&address.longitude)), commune)),
        kinds,
        help: help.into_iter().collect(),
        networks: is_partner.then_some(Network::FranceServices).into_iter().collect(),
        price: Set::default().with(Price::Free),
        phone: sound.of(cells::phone(&first(&office.telephone))),
        site: sound.of(cells::url(&first(&office.site_internet))),
        seen: sound.of(cells::day(&text(&office.date_modification), sound.desk.today)),
        ..Place::default()
    };
    let hours = hours(&office.plage_ouverture, place.department());
    place.hours = sound.of(hours);
    Some(place)
}

struct Sound<'s, 'd> {
    desk: &'s mut Desk<'d>,
    line: usize,
}

impl Sound<'_, '_> {
    fn of<T>(&mut self, read: Result<Option<T>, Fault>) -> Option<T> {
        read.unwrap_or_else(|(code, what, remedy)| {
            self.desk.find(self.line, code, what, remedy);
            None
        })
    }
}

/// Slots of the directory in the writing of OpenStreetMap.
fn hours(slots: &[Slot], department: &str) -> Result<Option<Box<str>>, Fault> {
    let bad = |why: String| ("bad-hours", why, "correct the hours in the directory");
    let mut rules = Vec::new();
    for slot in slots {
        if slot.commentaire.as_deref().is_some_and(|words| !words.trim().is_empty()) {
            return Err(bad("the hours are left out: they hold words".to_owned()));
        }
        let from = day(slot.nom_jour_debut.as_deref());
        let to = day(slot.nom_jour_fin.as_deref()).or(from);
        let (Some(from), Some(to)) = (from, to) else {
            return Err(bad("the hours are left out: a day is missing".to_owned()));
        };
        let pairs = [
            (&slot.valeur_heure_debut_1, &slot.valeur_heure_fin_1),
            (&slot.valeur_heure_debut_2, &slot.valeur_heure_fin_2),
        ];
        let short = |time: &str| time.get(..5).unwrap_or(time).to_owned();
        let times: Vec<String> = pairs
            .iter()
            .filter_map(|(from, to)| Some((from.as_deref()?, to.as_deref()?)))
            .filter(|(from, _)| !from.is_empty())
            .map(|(from, to)| format!("{}-{}", short(from), short(to)))
            .collect();
        let days = if from == to { from.to_owned() } else { format!("{from}-{to}") };
        // A comma adds to earlier rules of the same day; a semicolon would replace them.
        rules.push(format!("{days} {}", times.join(",")));
    }
    if rules.is_empty() {
        return Ok(None);
    }
    let text = rules.join(", ");
    match Hours::parse(&text, department) {
        Ok(_) => Ok(Some(text.into())),
        Err(why) => Err(bad(format!("the hours are left out: {why}"))),
    }
}

fn day(name: Option<&str>) -> Option<&'static str> {
    Some(match name?.trim().to_lowercase().as_str() {
        "lundi" => "Mo",
        "mardi" => "Tu",
        "mercredi" => "We",
        "jeudi" => "Th",
        "vendredi" => "Fr",
        "samedi" => "Sa",
        "dimanche" => "Su",
        _ => return None,
    })
}
