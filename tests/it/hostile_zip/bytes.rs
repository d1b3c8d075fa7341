//! A zip written field by field, so that each field may lie.

use flate2::write::DeflateEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};
use std::io::Write as _;

/// How an entry is packed.
pub const STORED: u16 = 0;
pub const DEFLATED: u16 = 8;
const LZMA: u16 = 14;
const UTF8: u16 = 1 << 11;
const ENCRYPTED: u16 = 1;

/// What a header says of an entry. A zip says it twice: before the entry, and at the end.
#[derive(Clone, Copy)]
pub struct Told {
    pub method: u16,
    pub flags: u16,
    pub crc: u32,
    pub packed: u32,
    pub size: u32,
}

/// One entry: its bytes as they stand in the file, and what is said of them.
#[derive(Clone)]
pub struct Entry {
    pub name: Vec<u8>,
    pub packed: Vec<u8>,
    /// Said just before the bytes.
    pub near: Told,
    /// Said in the table of contents.
    pub far: Told,
}

impl Entry {
    /// An honest entry.
    pub fn new(name: &str, plain: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(plain);
        let size = u32::try_from(plain.len()).unwrap();
        Self::packed(name.as_bytes(), deflate(plain), crc.sum(), size)
    }

    /// An entry that is deflated already.
    pub fn packed(name: &[u8], packed: Vec<u8>, crc: u32, size: u32) -> Self {
        let count = u32::try_from(packed.len()).unwrap();
        let told = Told { method: DEFLATED, flags: UTF8, crc, packed: count, size };
        Self { name: name.to_vec(), packed, near: told, far: told }
    }

    /// The same with something else in both headers.
    pub fn telling(mut self, change: impl Fn(&mut Told)) -> Self {
        change(&mut self.near);
        change(&mut self.far);
        self
    }

    pub fn encrypted(self) -> Self {
        self.telling(|told| told.flags |= ENCRYPTED)
    }

    pub fn oddly_packed(self) -> Self {
        self.telling(|told| told.method = LZMA)
    }

    /// The header before the bytes, with its name.
    pub fn head(&self) -> Vec<u8> {
        let mut head = b"PK\x03\x04\x14\0".to_vec();
        self.near.write(&mut head, &self.name);
        head.extend(&self.name);
        head
    }
}

impl Told {
    fn write(self, out: &mut Vec<u8>, name: &[u8]) {
        out.extend(self.flags.to_le_bytes());
        out.extend(self.method.to_le_bytes());
        out.extend([0, 0, 0x21, 0]); // midnight, the first day of 1980
        for field in [self.crc, self.packed, self.size] {
            out.extend(field.to_le_bytes());
        }
        out.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        out.extend([0, 0]);
    }
}

/// A zip under construction.
#[derive(Default)]
pub struct Zip {
    bytes: Vec<u8>,
    table: Vec<u8>,
    count: usize,
}

impl Zip {
    /// A zip that begins with something else.
    pub fn after(junk: &[u8]) -> Self {
        Self { bytes: junk.to_vec(), ..Self::default() }
    }

    pub fn add(&mut self, entry: &Entry) {
        let place = self.bytes.len();
        self.bytes.extend(entry.head());
        self.bytes.extend(&entry.packed);
        self.list(entry, place);
    }

    /// Puts an entry into the table of contents only, as if it stood at `place`.
    pub fn list(&mut self, entry: &Entry, place: usize) {
        self.table.extend(b"PK\x01\x02\x14\x03\x14\0");
        entry.far.write(&mut self.table, &entry.name);
        self.table.extend([0; 6]); // no comment, first disk, bytes
        self.table.extend((0o100_644_u32 << 16).to_le_bytes());
        self.table.extend(u32::try_from(place).unwrap().to_le_bytes());
        self.table.extend(&entry.name);
        self.count += 1;
    }

    /// Bytes that stand between entries.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// The whole file. Places are counted from its first byte.
    pub fn finish(mut self) -> Vec<u8> {
        let place = u32::try_from(self.bytes.len()).unwrap();
        let size = u32::try_from(self.table.len()).unwrap();
        let whole = u16::try_from(self.count).ok();
        self.bytes.append(&mut self.table);
        if whole.is_none() {
            self.bytes.extend(wide_end(self.count, size, place));
        }
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        let count = whole.unwrap_or(u16::MAX).to_le_bytes();
        self.bytes.extend([count, count].concat());
        self.bytes.extend([size.to_le_bytes(), place.to_le_bytes()].concat());
        self.bytes.extend([0, 0]);
        self.bytes
    }
}

/// The end of a table of more than 65,535 entries (zip64), and the pointer to it.
fn wide_end(count: usize, size: u32, place: u32) -> Vec<u8> {
    let mut end = b"PK\x06\x06".to_vec();
    end.extend(44_u64.to_le_bytes());
    end.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for field in [count as u64, count as u64, u64::from(size), u64::from(place)] {
        end.extend(field.to_le_bytes());
    }
    end.extend(b"PK\x06\x07\0\0\0\0");
    end.extend((u64::from(place) + u64::from(size)).to_le_bytes());
    end.extend(1_u32.to_le_bytes());
    end
}

pub fn deflate(plain: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

/// `mebibytes` of zeros, deflated, with their checksum: one block packed once, then repeated.
pub fn zeros(mebibytes: usize) -> (Vec<u8>, Crc) {
    let block = vec![0; 1 << 20];
    let mut packer = Compress::new(Compression::best(), false);
    let mut packed = Vec::with_capacity(1 << 16);
    packer.compress_vec(&block, &mut packed, FlushCompress::Full).unwrap();
    let (mut one, mut all) = (Crc::new(), Crc::new());
    one.update(&block);
    for _ in 0..mebibytes {
        all.combine(&one);
    }
    let mut stream = packed.repeat(mebibytes);
    stream.extend([3, 0]); // an empty last block
    (stream, all)
}
