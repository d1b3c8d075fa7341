//! How a person wants to see pages: how large, in which colours.

/// How large the text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Size {
    /// 20 px on an ordinary phone.
    #[default]
    Large,
    /// A quarter larger.
    Larger,
    /// Half as large again.
    Largest,
}

/// Which colours are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Colours {
    /// As the device asks.
    #[default]
    Device,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black, white and yellow.
    Strong,
}

/// How the person wants to see pages. It rides in the address, so that it
/// works without cookie and without script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Display {
    /// The size of the text.
    pub size: Size,
    /// The colours.
    pub colours: Colours,
    /// The language of a mediator beside the person, at the desk.
    pub helper: Option<Helper>,
}

/// The language of the mediator beside a person: its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Helper([u8; 2]);

impl Helper {
    /// The helper of a tag of two letters; `None` for any other.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        let bytes: [u8; 2] = tag.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_lowercase).then_some(Self(bytes))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("lower-case letters of ASCII")
    }
}

impl Size {
    /// Every size, from the usual one.
    pub const ALL: [Self; 3] = [Self::Large, Self::Larger, Self::Largest];

    /// The value in addresses, and the class in pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Large => "1",
            Self::Larger => "2",
            Self::Largest => "3",
        }
    }

    /// The next size, and after the largest the usual one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Large => Self::Larger,
            Self::Larger => Self::Largest,
            Self::Largest => Self::Large,
        }
    }
}

impl Colours {
    /// Every choice of colours, from the usual one.
    pub const ALL: [Self; 4] = [Self::Device, Self::Light, Self::Dark, Self::Strong];

    /// The value in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Device => "auto",
            Self::Light => "claires",
            Self::Dark => "sombres",
            Self::Strong => "fortes",
        }
    }
}
