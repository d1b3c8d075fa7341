//! The national standard of places of digital help: CSV, version 1.0.2 and the one before.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read};

use csv::{ByteRecord, ReaderBuilder};

use super::super::communes::{self, Commune, words};
use super::super::hours::Hours;
use super::super::place::Place;
use super::super::signs::{Help, Kind, Network, Set};
use super::cells::{self, Fault};
use super::columns::{Column, Columns};
use super::guard::{Gauge, Guard};
use super::{Desk, Error, Import};

/// The longest first line; a longer one is no line of names.
const LONGEST_HEAD: u64 = 64 * 1024;

/// Reads a whole file.
pub(super) fn read<R: BufRead>(
    mut desk: Desk,
    bytes: Guard<R>,
    gauge: &Gauge,
) -> Result<Import, Error> {
    let mut bytes = BufReader::new(bytes);
    let mut head = Vec::new();
    bytes.by_ref().take(LONGEST_HEAD).read_until(b'\n', &mut head).map_err(Error::Read)?;
    let separator = separator(&head);
    let reader = |bytes| {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(separator).has_headers(false).flexible(true);
        builder.from_reader(bytes)
    };
    let mut names = ByteRecord::new();
    let mut first = head.as_slice();
    let named = reader(&mut first as &mut dyn Read).read_byte_record(&mut names);
    named.map_err(|why| Error::Format(format!("read the first line: {why}")))?;
    let names: Vec<_> = names.iter().map(text).collect();
    let columns = Columns::of(names.iter().map(AsRef::as_ref));
    let needed =
        [(Column::Name, "nom"), (Column::Postcode, "code_postal"), (Column::Town, "commune")];
    if let Some((_, name)) = needed.into_iter().find(|(column, _)| !columns.has(*column)) {
        return Err(Error::Format(format!(
            "read the columns: there is no \"{name}\"; give a CSV of the national standard of \
             places, whose first line names the columns"
        )));
    }
    let mut lines = reader(&mut bytes as &mut dyn Read);
    let mut record = ByteRecord::new();
    loop {
        gauge.reset();
        match lines.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(desk.import),
            Err(_) if gauge.is_full() => return Err(Error::TooLong(desk.import.records + 2)),
            Err(why) => return Err(Error::Format(format!("read the file: {why}"))),
        }
        desk.count();
        let line = record.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0)) + 1;
        let row = Row { record: &record, columns: &columns, width: names.len(), line };
        if let Some(place) = row.place(&mut desk) {
            desk.import.places.push(place);
        }
    }
}

/// The sign between the cells: the one that the first line holds most often.
fn separator(head: &[u8]) -> u8 {
    let count = |sign: u8| head.iter().filter(|byte| **byte == sign).count();
    b",;\t|".iter().copied().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// A cell as text: UTF-8, or else the old encoding of Windows.
fn text(cell: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(cell.iter().map(|byte| windows(*byte)).collect()),
    }
}

/// The signs that Windows-1252 has where Latin-1 has none, as far as French uses them.
fn windows(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x85 => '…',
        0x8C => 'Œ',
        0x91 | 0x92 => '’',
        0x93 | 0x94 => '"',
        0x96 | 0x97 => '–',
        0x9C => 'œ',
        0x7F..=0x9F => ' ',
        _ => char::from(byte),
    }
}

/// One line of the file.
struct Row<'r> {
    record: &'r ByteRecord,
    columns: &'r Columns,
    width: usize,
    line: usize,
}

impl Row<'_> {
    fn cell(&self, column: Column) -> Cow<'_, str> {
        let mut cells = self.columns.places(column).filter_map(|at| self.record.get(at));
        let cell = cells.find(|cell| !cell.is_empty()).unwrap_or_default();
        match text(cell) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    fn all(&self, column: Column) -> Vec<Cow<'_, str>> {
        self.columns.places(column).filter_map(|at| self.record.get(at)).map(text).collect()
    }

    /// The value of a cell, or none and a finding.
    fn sound<T>(&self, desk: &mut Desk, read: Result<Option<T>, Fault>) -> Option<T> {
        read.unwrap_or_else(|(code, what, remedy)| {
            desk.find(self.line, code, what, remedy);
            None
        })
    }

    fn place(&self, desk: &mut Desk) -> Option<Place> {
        if self.record.len() != self.width {
            let what = format!("{} cells, not {}", self.record.len(), self.width);
            desk.find(self.line, "bad-line", what, "look for a quote or separator too many");
            return None;
        }
        let name = self.cell(Column::Name);
        if name.is_empty() || name.len() > 200 || is_person(&name) {
            let what = "the name is missing, too long or that of a person".to_owned();
            desk.find(self.line, "bad-name", what, "give the name of the place");
            return None;
        }
        let postcode = self.cell(Column::Postcode);
        let postcode = format!("{postcode:0>5}");
        if postcode.len() != 5 || !postcode.bytes().all(|b| b.is_ascii_digit()) {
            let what = "the postcode has not five digits".to_owned();
            desk.find(self.line, "bad-postcode", what, "write it as 01400");
            return None;
        }
        let town = self.cell(Column::Town);
        let commune = commune(&self.cell(Column::Insee), &postcode, &town);
        if commune.is_none() {
            let what = "no such commune has this postcode".to_owned();
            desk.find(self.line, "unknown-commune", what, "correct commune or code_postal");
        }
        let lists = |column| self.all(column);
        let access = lists(Column::Access);
        let access = cells::signs(&refs(&access), &cells::ACCESS);
        let mut place = Place {
            id: self.cell(Column::Id).into(),
            name: name.into(),
            street: self.cell(Column::Street).into(),
            postcode: postcode.into(),
            town: town.into(),
            insee: commune.map(|commune| commune.insee.clone()),
            point: self.sound(
                desk,
                cells::point(
                    (&self.cell(Column::Latitude), &self.cell(Column::Longitude)),
                    commune,
                ),
            ),
            help: cells::signs(&refs(&lists(Column::Services)), &cells::HELPS),
            takes: cells::signs(&refs(&lists(Column::Takes)), &cells::TAKES),
            networks: cells::signs(&refs(&lists(Column::Networks)), &cells::NETWORKS),
            price: cells::price(&refs(&lists(Column::Price))),
            access,
            phone: self.sound(desk, cells::phone(&self.cell(Column::Phone))),
            site: self.sound(desk, cells::url(&self.cell(Column::Site))),
            booking: self.sound(desk, cells::url(&self.cell(Column::Booking))),
            seen: self.sound(desk, cells::day(&self.cell(Column::Seen), desk.today)),
            ..Place::default()
        };
        place.kinds = kinds(&self.cell(Column::Typology), &place);
        place.hours = self.hours(desk, &place);
        Some(place)
    }

    fn hours(&self, desk: &mut Desk, place: &Place) -> Option<Box<str>> {
        let cell = self.cell(Column::Hours);
        if cell.is_empty() {
            return None;
        }
        match Hours::parse(&cell, place.department()) {
            Ok(_) => Some(cell.into()),
            Err(why) => {
                let what = format!("the hours are left out: {why}");
                desk.find(self.line, "bad-hours", what, "write them as Mo-Fr 09:00-12:00");
                None
            }
        }
    }
}

fn refs<'c>(cells: &'c [Cow<'_, str>]) -> Vec<&'c str> {
    cells.iter().map(AsRef::as_ref).collect()
}

/// Whether a name is that of a person.
fn is_person(name: &str) -> bool {
    let first = words(name).into_iter().next().unwrap_or_default();
    ["monsieur", "madame", "mme", "mlle", "mr"].contains(&first.as_str()) || name.contains('@')
}

/// The commune of a place: by its code, or by its postcode and name.
pub(super) fn commune(insee: &str, postcode: &str, town: &str) -> Option<&'static Commune> {
    communes::by_code(insee).or_else(|| communes::of_postcode(postcode, town))
}

/// What a place is, from all that is said of it.
fn kinds(typology: &str, place: &Place) -> Set<Kind> {
    let mut kinds: Set<Kind> = typology.split('|').filter_map(Kind::of_typology).collect();
    if place.networks.has(Network::FranceServices) {
        kinds = kinds.with(Kind::FranceServices);
    }
    if kinds.is_empty() {
        kinds = Kind::of_name(&words(&place.name)).into_iter().collect();
    }
    let digital = [Help::Procedures, Help::Basics, Help::Devices].map(|help| place.help.has(help));
    if kinds.is_empty() || digital.contains(&true) {
        kinds = kinds.with(Kind::DigitalHelp);
    }
    kinds
}
