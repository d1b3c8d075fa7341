//! The head of a request, measured while it arrives and before it is parsed.
//!
//! hyper answers a head it finds too large with an empty page. We measure
//! first, so that the visitor gets a page with words.

/// How many lines a head may have: the request line and hyper's 100 headers.
const MAX_LINES: usize = 101;

/// The head is larger than the bounds allow.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// The sizes a head must stay under.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) head: usize,
    pub(super) line: usize,
}

/// What has been seen of one head so far.
#[derive(Debug, Default)]
pub(super) struct Head {
    bytes: usize,
    lines: usize,
    inside_line: bool,
    complete: bool,
}

impl Head {
    /// Measures the next bytes from the client. What follows the empty line
    /// is body and is not measured.
    pub(super) fn measure(&mut self, bytes: &[u8], bounds: Bounds) -> Result<(), TooLarge> {
        for &byte in bytes {
            if self.complete {
                break;
            }
            self.step(byte);
            if self.exceeds(bounds) {
                return Err(TooLarge);
            }
        }
        Ok(())
    }

    fn step(&mut self, byte: u8) {
        self.bytes += 1;
        match byte {
            b'\r' => {}
            b'\n' if self.inside_line => {
                self.lines += 1;
                self.inside_line = false;
            }
            // Empty lines before the first line are allowed and mean nothing.
            b'\n' => self.complete = self.lines > 0,
            _ => self.inside_line = true,
        }
    }

    fn exceeds(&self, bounds: Bounds) -> bool {
        let first_line = self.lines == 0 && self.bytes > bounds.line;
        first_line || self.bytes > bounds.head || self.lines > MAX_LINES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = Bounds { head: 4000, line: 100 };

    fn measure(parts: &[&str]) -> Result<(), TooLarge> {
        let mut head = Head::default();
        parts.iter().try_for_each(|part| head.measure(part.as_bytes(), BOUNDS))
    }

    #[test]
    fn an_ordinary_head_passes_in_any_pieces() {
        assert_eq!(measure(&["GET / HTTP/1.1\r", "\nhost: a\r\n\r", "\n"]), Ok(()));
    }

    #[test]
    fn a_long_address_is_refused() {
        assert_eq!(measure(&["GET /", &"a".repeat(100)]), Err(TooLarge));
    }

    #[test]
    fn a_large_header_is_refused() {
        assert_eq!(measure(&["GET / HTTP/1.1\r\nx: ", &"a".repeat(4000)]), Err(TooLarge));
    }

    #[test]
    fn the_hundred_and_first_header_is_refused() {
        assert_eq!(measure(&["GET / HTTP/1.1\r\n", &"x: y\r\n".repeat(100), "\r\n"]), Ok(()));
        assert_eq!(measure(&["GET / HTTP/1.1\r\n", &"x: y\r\n".repeat(101)]), Err(TooLarge));
    }

    #[test]
    fn a_long_body_is_no_head() {
        let body = "line\n".repeat(2000);
        assert_eq!(measure(&["POST / HTTP/1.1\r\nhost: a\r\n\r\n", &body]), Ok(()));
    }
}
