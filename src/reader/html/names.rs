//! The elements and attributes that mean something to a reader; all others are nobody's.

/// Makes an enum of names, with the way from the name as it is written.
macro_rules! known {
    ($(#[$about:meta])* $kind:ident { $($variant:ident $name:literal),* $(,)? } $($other:ident)?) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $kind {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
            $(#[doc = "Any other name."] $other,)?
        }

        impl $kind {
            /// How many there are.
            pub const COUNT: usize = [$($name),*].len() + 1;

            /// The one with this name, in small letters.
            #[must_use]
            pub fn named(name: &[u8]) -> Option<Self> {
                match std::str::from_utf8(name).ok()? {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

known! {
    /// An element.
    Tag {
        A "a", Abbr "abbr", Address "address", Article "article", Aside "aside", Audio "audio",
        B "b", Base "base", Blockquote "blockquote", Body "body", Br "br", Button "button",
        Canvas "canvas", Caption "caption", Center "center", Col "col", Colgroup "colgroup",
        Datalist "datalist", Dd "dd", Del "del", Details "details", Dialog "dialog", Div "div",
        Dl "dl", Dt "dt", Embed "embed", Fieldset "fieldset", Figcaption "figcaption",
        Figure "figure", Font "font", Footer "footer", Form "form", H1 "h1", H2 "h2", H3 "h3",
        H4 "h4", H5 "h5", H6 "h6", Head "head", Header "header", Hr "hr", Html "html", I "i",
        Iframe "iframe", Img "img", Input "input", Label "label", Legend "legend", Li "li",
        Link "link", Main "main", Map "map", Math "math", Menu "menu", Meta "meta", Nav "nav",
        Noscript "noscript", Object "object", Ol "ol", Optgroup "optgroup", Option "option",
        P "p", Param "param", Pre "pre", S "s", Script "script", Search "search",
        Section "section", Select "select", Source "source", Span "span", Strong "strong",
        Style "style", Sub "sub", Summary "summary", Sup "sup", Svg "svg", Table "table",
        Tbody "tbody", Td "td", Template "template", Textarea "textarea", Tfoot "tfoot", Th "th",
        Thead "thead", Time "time", Title "title", Tr "tr", Track "track", U "u", Ul "ul",
        Video "video", Wbr "wbr", Em "em",
    } Other
}

known! {
    /// An attribute.
    Attr {
        Action "action", AriaControls "aria-controls", AriaDescribedby "aria-describedby",
        AriaHidden "aria-hidden", AriaLabel "aria-label", AriaLabelledby "aria-labelledby",
        AriaRequired "aria-required", Autocomplete "autocomplete", Charset "charset",
        Class "class", Colspan "colspan", Content "content", Disabled "disabled", For "for",
        Hidden "hidden", Href "href", Id "id", Inputmode "inputmode", Label "label", Lang "lang",
        Max "max", Maxlength "maxlength", Method "method", Min "min", Multiple "multiple",
        Name "name", Placeholder "placeholder", Property "property", Required "required",
        Role "role", Rowspan "rowspan", Scope "scope", Src "src", Start "start", Style "style",
        Title "title", Type "type", Value "value",
    }
}

impl Tag {
    /// Whether it holds nothing and is never closed.
    #[must_use]
    pub const fn is_void(self) -> bool {
        matches!(
            self,
            Self::Base
                | Self::Br
                | Self::Col
                | Self::Embed
                | Self::Hr
                | Self::Img
                | Self::Input
                | Self::Link
                | Self::Meta
                | Self::Param
                | Self::Source
                | Self::Track
                | Self::Wbr
        )
    }

    /// The level of a title, 1 to 6.
    #[must_use]
    pub const fn level(self) -> Option<u8> {
        match self {
            Self::H1 => Some(1),
            Self::H2 => Some(2),
            Self::H3 => Some(3),
            Self::H4 => Some(4),
            Self::H5 => Some(5),
            Self::H6 => Some(6),
            _ => None,
        }
    }

    /// Whether it only marks words inside a line.
    #[must_use]
    pub const fn is_inline(self) -> bool {
        matches!(
            self,
            Self::A
                | Self::Abbr
                | Self::B
                | Self::Button
                | Self::Del
                | Self::Em
                | Self::Font
                | Self::I
                | Self::Label
                | Self::Other
                | Self::S
                | Self::Span
                | Self::Strong
                | Self::Sub
                | Self::Sup
                | Self::Time
                | Self::U
        )
    }

    /// Whether what it holds is no text of the page.
    #[must_use]
    pub const fn is_mute(self) -> bool {
        matches!(
            self,
            Self::Audio
                | Self::Canvas
                | Self::Datalist
                | Self::Iframe
                | Self::Math
                | Self::Noscript
                | Self::Script
                | Self::Style
                | Self::Svg
                | Self::Template
                | Self::Video
        )
    }
}
