//! The way of an answer from the wire to where it is kept, measured on both sides.

use std::io::{self, Write};

use flate2::write::MultiGzDecoder;

use super::error::Error;

/// How an answer is packed on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packing {
    None,
    Gzip,
    Brotli,
}

impl Packing {
    /// What we can unpack, for `Accept-Encoding`.
    pub(super) const KNOWN: &'static str = "br, gzip";

    /// Reads `Content-Encoding`.
    pub(super) fn read(header: Option<&str>) -> Option<Self> {
        match header.unwrap_or("identity").trim().to_ascii_lowercase().as_str() {
            "" | "identity" => Some(Self::None),
            "gzip" | "x-gzip" => Some(Self::Gzip),
            "br" => Some(Self::Brotli),
            _ => None,
        }
    }
}

/// Unpacks into a sink, and stops when it is too much.
pub(super) enum Measured<'s> {
    None(Counted<'s>),
    Gzip(Box<MultiGzDecoder<Counted<'s>>>),
    Brotli(Box<brotli::DecompressorWriter<Counted<'s>>>),
}

/// A sink that takes so many bytes and no more.
pub(super) struct Counted<'s> {
    sink: &'s mut (dyn Write + Send),
    most: u64,
    taken: u64,
}

/// How many bytes brotli unpacks at a time.
const BLOCK: usize = 16 << 10;

impl<'s> Measured<'s> {
    pub(super) fn new(packing: Packing, sink: &'s mut (dyn Write + Send), most: u64) -> Self {
        let counted = Counted { sink, most, taken: 0 };
        match packing {
            Packing::None => Self::None(counted),
            Packing::Gzip => Self::Gzip(Box::new(MultiGzDecoder::new(counted))),
            Packing::Brotli => {
                Self::Brotli(Box::new(brotli::DecompressorWriter::new(counted, BLOCK)))
            }
        }
    }

    /// Takes the next bytes of the wire.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let taken = match self {
            Self::None(counted) => counted.write_all(bytes),
            Self::Gzip(decoder) => decoder.write_all(bytes),
            Self::Brotli(decoder) => decoder.write_all(bytes),
        };
        taken.map_err(|why| self.judged(why))
    }

    /// The end of the wire; an answer that is cut short betrays itself now.
    pub(super) fn end(mut self) -> Result<(), Error> {
        let ended = match &mut self {
            Self::None(counted) => counted.flush(),
            Self::Gzip(decoder) => decoder.try_finish().and_then(|()| decoder.get_mut().flush()),
            Self::Brotli(decoder) => decoder.close().and_then(|()| decoder.get_mut().flush()),
        };
        ended.map_err(|why| self.judged(why))
    }

    fn judged(&self, why: io::Error) -> Error {
        let most = match self {
            Self::None(counted) => counted.most,
            Self::Gzip(decoder) => decoder.get_ref().most,
            Self::Brotli(decoder) => decoder.get_ref().most,
        };
        use io::ErrorKind::{FileTooLarge, InvalidData, InvalidInput, UnexpectedEof, WriteZero};
        match why.kind() {
            FileTooLarge => Error::TooLarge(most),
            InvalidData | InvalidInput | UnexpectedEof | WriteZero => Error::Garbled,
            _ => Error::Keep(why),
        }
    }
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.taken += bytes.len() as u64;
        if self.taken > self.most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.sink.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}
