//! What a store answers: a status, and in its own words why not.

use jiff::civil::{DateTime, date};

use super::error::Failed;

/// The longest word of a refusal that is told.
const WORD: usize = 40;

/// An answer that came whole.
pub(super) struct Answer {
    pub status: u16,
    /// When, by the clock of the store.
    pub date: Option<String>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Whether it was done.
    pub(super) fn done(&self) -> Result<(), Failed> {
        match self.status {
            200..=299 => Ok(()),
            status => Err(Failed::Refused(status, self.word())),
        }
    }

    /// Whether there is no object of this name. A bucket that is not there is another thing.
    pub(super) fn is_missing(&self) -> bool {
        self.status == 404 && ["", "NoSuchKey"].contains(&&*self.word())
    }

    /// The word for what is wrong, such as `AccessDenied`; letters only, as it goes into the log.
    fn word(&self) -> String {
        let text = String::from_utf8_lossy(&self.body);
        let word = text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
        let word = word.map_or("", |(word, _)| word.trim());
        let is_word = word.len() <= WORD && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_word { word.to_owned() } else { String::new() }
    }
}

/// Seconds since 1970.
pub(super) fn seconds(at: DateTime) -> i64 {
    date(1970, 1, 1).at(0, 0, 0, 0).duration_until(at).as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, body: &str) -> Answer {
        Answer { status, date: None, body: body.as_bytes().to_vec() }
    }

    #[test]
    fn an_object_that_is_missing_is_told_from_a_bucket_that_is() {
        assert!(refused(404, "").is_missing());
        assert!(refused(404, "<Error><Code>NoSuchKey</Code></Error>").is_missing());
        assert!(!refused(404, "<Error><Code>NoSuchBucket</Code></Error>").is_missing());
        assert!(!refused(403, "").is_missing());
    }

    #[test]
    fn only_a_plain_word_of_a_refusal_is_told() {
        for (body, told) in [
            ("<?xml?><Error><Code>AccessDenied</Code><Message>a</Message></Error>", "AccessDenied"),
            ("<Code>a b</Code>", ""),
            ("<Code>\n\u{1b}[31m</Code>", ""),
            ("<Code>unended", ""),
            (&format!("<Code>{}</Code>", "a".repeat(41)), ""),
        ] {
            assert_eq!(refused(403, body).word(), told, "{body}");
        }
    }
}
