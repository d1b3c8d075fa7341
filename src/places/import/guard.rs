//! A guard on the length of one record, so that a line without end is not read to its end.

use std::cell::Cell;
use std::io::{self, Read};

/// The longest record, in bytes; the longest real one has 11 kB.
const LONGEST: usize = 1 << 20;

/// How many bytes came in since the last record ended.
#[derive(Debug, Default)]
pub(super) struct Gauge(Cell<usize>);

impl Gauge {
    /// A record has ended.
    pub fn reset(&self) {
        self.0.set(0);
    }

    /// Whether the record that is being read is too long.
    pub fn is_full(&self) -> bool {
        self.0.get() > LONGEST
    }
}

/// Bytes that stop coming when a record is too long.
pub(super) struct Guard<'g, R> {
    bytes: R,
    gauge: &'g Gauge,
}

impl<'g, R: Read> Guard<'g, R> {
    pub fn new(bytes: R, gauge: &'g Gauge) -> Self {
        Self { bytes, gauge }
    }
}

impl<R: Read> Read for Guard<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.gauge.is_full() {
            return Err(io::Error::other("a record without end"));
        }
        // Small steps, so that what was read ahead counts little.
        let most = into.len().min(16 * 1024);
        let count = self.bytes.read(&mut into[..most])?;
        self.gauge.0.set(self.gauge.0.get() + count);
        Ok(count)
    }
}
