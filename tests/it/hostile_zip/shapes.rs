//! Archives whose frame is wrong: names, sizes, tables of contents.

use flate2::Crc;

use super::bytes::{DEFLATED, Entry, STORED, Zip, zeros};
use super::invented;

/// An archive of the invented fiches and these entries.
fn with(entries: &[Entry]) -> Vec<u8> {
    let mut zip = Zip::default();
    for entry in invented().iter().chain(entries) {
        zip.add(entry);
    }
    zip.finish()
}

fn named(name: &str) -> Vec<u8> {
    with(&[Entry::new(name, b"<a/>")])
}

pub fn climbing_name() -> Vec<u8> {
    named("../../F1.xml")
}

pub fn absolute_name() -> Vec<u8> {
    named("/etc/F1.xml")
}

pub fn backslash_name() -> Vec<u8> {
    named("..\\..\\F1.xml")
}

pub fn drive_name() -> Vec<u8> {
    named("C:\\F1.xml")
}

pub fn nul_name() -> Vec<u8> {
    named("F1\0.xml")
}

pub fn endless_name() -> Vec<u8> {
    named(&format!("{}F1.xml", "a/".repeat(30_000)))
}

pub fn name_of_no_letters() -> Vec<u8> {
    let mut entry = Entry::new("F1.xml", b"<a/>");
    entry.name = b"F1\xff\xfe.xml".to_vec();
    with(&[entry])
}

pub fn same_name_twice() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>"), Entry::new("F1.xml", b"<b/>")])
}

pub fn encrypted() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").encrypted()])
}

pub fn odd_packing() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").oddly_packed()])
}

/// 100,000 entries of nothing.
pub fn many_entries() -> Vec<u8> {
    let mut zip = Zip::default();
    for number in 0..100_000 {
        zip.add(&Entry::new(&format!("F{number}.xml"), b"<a/>"));
    }
    zip.finish()
}

/// 1 GiB of zeros in 1 MB, and it says so.
pub fn bomb() -> Vec<u8> {
    let (packed, sum) = zeros(1024);
    with(&[Entry::packed(b"F1.xml", packed, sum.sum(), 1 << 30)])
}

/// The same, said to be 1,000 bytes.
pub fn bomb_in_disguise() -> Vec<u8> {
    let (packed, sum) = zeros(1024);
    with(&[Entry::packed(b"F1.xml", packed, sum.sum(), 1000)])
}

/// 5,000 names for the same 4 MiB of zeros.
pub fn overlapping() -> Vec<u8> {
    let (packed, sum) = zeros(4);
    let mut zip = Zip::default();
    let kernel = Entry::packed(b"F0.xml", packed, sum.sum(), 4 << 20);
    zip.add(&kernel);
    for number in 1..5_000 {
        let mut entry = kernel.clone();
        entry.name = format!("F{number}.xml").into_bytes();
        zip.list(&entry, 0);
    }
    zip.finish()
}

/// Each entry quotes the header of the next as text, and ends in the same zeros: no two
/// begin at the same place.
pub fn quoting() -> Vec<u8> {
    let (packed, mut sum) = zeros(4);
    let mut last = Entry::packed(b"F0.xml", packed, sum.sum(), 4 << 20);
    let mut tail = [last.head(), last.packed.clone()].concat();
    let mut listed = vec![(last.clone(), tail.len())];
    for number in 1..200 {
        let quoted = last.head();
        let length = u16::try_from(quoted.len()).unwrap();
        let mut whole = Crc::new();
        whole.update(&quoted);
        whole.combine(&sum);
        sum = whole;
        let name = format!("F{number}.xml");
        let size = u32::from(length) + last.far.size;
        let packed = 5 + u32::from(length) + last.far.packed;
        last = Entry::packed(name.as_bytes(), Vec::new(), sum.sum(), size);
        last = last.telling(|told| told.packed = packed);
        let block = [&[0][..], &length.to_le_bytes(), &(!length).to_le_bytes()].concat();
        tail = [last.head(), block, tail].concat();
        listed.push((last.clone(), tail.len()));
    }
    let mut zip = Zip::default();
    zip.raw(&tail);
    for (entry, from_end) in listed {
        zip.list(&entry, tail.len() - from_end);
    }
    zip.finish()
}

/// The table of contents says another size than the header, or than the truth.
pub fn far_size_lies() -> Vec<u8> {
    let mut entry = Entry::new("F1.xml", b"<a>un essai</a>");
    entry.far.size = 3;
    with(&[entry])
}

pub fn near_size_lies() -> Vec<u8> {
    let mut entry = Entry::new("F1.xml", b"<a>un essai</a>");
    entry.near.size = 3;
    entry.near.packed = 1;
    with(&[entry])
}

pub fn both_sizes_lie() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").telling(|told| told.size = 7)])
}

pub fn size_of_4_gigabytes() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").telling(|told| told.size = u32::MAX - 1)])
}

pub fn packed_size_beyond_the_end() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").telling(|told| told.packed = 5_000_000)])
}

pub fn packed_size_too_short() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a>un essai</a>").telling(|told| told.packed = 4)])
}

pub fn wrong_checksum() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").telling(|told| told.crc ^= 1)])
}

/// Said to be stored, and deflated in fact; and the other way round.
pub fn wrong_method() -> Vec<u8> {
    with(&[Entry::new("F1.xml", b"<a/>").telling(|told| told.method = STORED)])
}

pub fn no_deflate_stream() -> Vec<u8> {
    let entry = Entry::packed(b"F1.xml", vec![0xff; 40], 0, 4);
    with(&[entry.telling(|told| told.method = DEFLATED)])
}

/// An entry that stands beyond the end of the file.
pub fn entry_nowhere() -> Vec<u8> {
    let mut zip = Zip::default();
    invented().iter().for_each(|entry| zip.add(entry));
    zip.list(&Entry::new("F1.xml", b"<a/>"), 900_000_000);
    zip.finish()
}
