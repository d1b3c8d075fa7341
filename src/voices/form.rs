//! The two forms of a sound: Opus, and its twin in MP3 for old phones.

/// A form of sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Opus in Ogg, 16 kbit/s.
    Opus,
    /// MP3, 24 kbit/s; sounds can be put one after the other.
    Mp3,
}

impl Form {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Opus, Self::Mp3];

    /// The end of its file names.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Opus => "opus",
            Self::Mp3 => "mp3",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Opus => "audio/ogg; codecs=opus",
            Self::Mp3 => "audio/mpeg",
        }
    }

    /// The command that makes it out of a WAV sound. The stream has always the
    /// same number, so that one sentence is always the same file.
    pub(super) const fn encoder(self) -> &'static [&'static str] {
        match self {
            Self::Opus => &[
                "opusenc",
                "--quiet",
                "--ignorelength",
                "--speech",
                "--downmix-mono",
                "--bitrate",
                "16",
                "--discard-comments",
                "--serial",
                "1",
                "-",
                "-",
            ],
            // Without the tag of the encoder, which would stand in the middle of a joined sound.
            Self::Mp3 => {
                &["lame", "--quiet", "-t", "-m", "m", "-b", "24", "--resample", "16", "-", "-"]
            }
        }
    }

    /// Whether the bytes begin as this form does.
    #[must_use]
    pub fn fits(self, sound: &[u8]) -> bool {
        match self {
            Self::Opus => sound.starts_with(b"OggS"),
            Self::Mp3 => sound.starts_with(b"ID3") || (sound.len() > 1 && sound[0] == 0xff),
        }
    }
}
