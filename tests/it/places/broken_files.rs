//! Broken files of places: a clear refusal or a finding, never a crash, never endless memory.

use std::io::{self, Read, Write as _};

use jiff::civil::date;
use marchepied::places::import::{Import, import};
use proptest::prelude::*;

fn read(bytes: impl Read) -> Result<Import, String> {
    import("f.csv", bytes, date(2026, 11, 24), &mut |_| {}).map_err(|why| why.to_string())
}

const HEAD: &str = "id,nom,commune,code_postal,adresse,horaires\n";
const LINE: &str = "1,Un lieu,Pantin,93500,1 rue A,Mo 09:00-12:00\n";

/// Counts what is taken from it.
struct Counted<R>(R, usize);

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.0.read(into)?;
        self.1 += count;
        Ok(count)
    }
}

#[test]
fn a_line_of_a_gigabyte_is_refused_without_being_read() {
    for start in [HEAD, "", "{\"service\":[{\"nom\":\"", "{\"service\":[\""] {
        let mut endless = Counted(start.as_bytes().chain(io::repeat(b'a').take(1 << 30)), 0);
        let told = read(&mut endless).unwrap_err();
        assert!(endless.1 < 3 << 20, "{} bytes were read", endless.1);
        assert!(told.contains("1 MiB") || told.contains("no \"nom\""), "{told}");
    }
}

#[test]
fn a_quote_that_is_never_closed_is_refused() {
    let lines = LINE.repeat(60_000);
    let told = read(format!("{HEAD}\"{lines}").as_bytes()).unwrap_err();
    assert!(told.starts_with("read record 2: it is longer than 1 MiB"), "{told}");
}

#[test]
fn what_is_no_list_of_places_is_refused_with_a_remedy() {
    for (bytes, told) in [
        (&b""[..], "read the file: it is empty; fetch it again"),
        (b"<!doctype html>", "read the file: it is a web page; fetch the file itself"),
        (b"PK\x03\x04", "read the file: it is a zip or a spreadsheet; save it as CSV"),
        (b"\xFF\xFEi\x00", "read the file: it is in UTF-16; save it as UTF-8"),
    ] {
        assert_eq!(read(bytes).unwrap_err(), told);
    }
    assert!(read(&b"a,b\n1,2\n"[..]).unwrap_err().contains("there is no \"nom\""));
    assert!(read(&b"{\"autre\":[]}"[..]).unwrap_err().contains("no \"service\""));
    assert!(read(&b"{\"service\":[{\"id\":\"1\"}"[..]).is_err(), "cut in the middle");
}

#[test]
fn separators_and_packing_are_understood() {
    let plain = format!("{HEAD}{LINE}");
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(plain.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let places = read(plain.as_bytes()).unwrap().places;
    assert_eq!(places.len(), 1);
    assert_eq!(read(packed.as_slice()).unwrap().places, places);
    for separator in [";", "\t"] {
        assert_eq!(read(plain.replace(',', separator).as_bytes()).unwrap().places, places);
    }
    assert_eq!(read(format!("\u{FEFF}{plain}").as_bytes()).unwrap().places, places);
    assert!(read(&packed[..packed.len() - 12]).is_err(), "a packed file that is cut");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(bytes.as_slice());
        let _ = read(HEAD.as_bytes().chain(bytes.as_slice()));
        let _ = read((&b"{\"service\":["[..]).chain(bytes.as_slice()));
    }

    #[test]
    fn a_damaged_cell_costs_its_cell_or_its_line_only(
        cell in "[^\",\n\r]{0,40}", at in 0_usize..6,
    ) {
        let mut cells: Vec<_> = LINE.trim_end().split(',').map(str::to_owned).collect();
        cells[at] = cell;
        let text = format!("{HEAD}{LINE}{}\n{LINE}", cells.join(","));
        let places = read(text.as_bytes()).map(|read| read.places.len());
        prop_assert!(matches!(places, Ok(2 | 3)), "{:?}", places);
    }
}
