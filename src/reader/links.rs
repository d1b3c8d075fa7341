//! Where the links of a page lead: on in the reader, away, or nowhere.

use url::Url;

use crate::guide::Aim;

/// A longer address is no page.
const LONGEST: usize = 2_000;
/// Files that a browser opens better than we do.
const FILES: [&str; 12] = [
    ".pdf", ".doc", ".docx", ".odt", ".ods", ".xls", ".xlsx", ".zip", ".csv", ".rtf", ".jpg",
    ".png",
];

/// The links of one page.
#[derive(Clone, Debug)]
pub struct Links {
    base: Option<Url>,
    hosts: Vec<String>,
}

impl Links {
    /// The links of the page at this address; those to the hosts named stay
    /// with us.
    #[must_use]
    pub fn new(address: &str, hosts: &[String]) -> Self {
        let base = Url::parse(address).ok().filter(|url| url.has_host());
        Self { base, hosts: hosts.to_vec() }
    }

    /// The host of the page.
    #[must_use]
    pub fn host(&self) -> &str {
        self.base.as_ref().and_then(Url::host_str).unwrap_or_default()
    }

    /// What a link is.
    #[must_use]
    pub fn aim(&self, href: &str) -> Aim {
        let href = href.trim();
        let begins = |scheme: &str| scheme.eq_ignore_ascii_case("tel:");
        if href.len() > 4 && href.get(..4).is_some_and(begins) {
            return Aim::Phone;
        }
        let Some(url) = self.whole(href) else { return Aim::None };
        let here = self.base.as_ref().is_some_and(|base| same_page(base, &url));
        if href.is_empty() || href.starts_with('#') || (here && url.fragment().is_some()) {
            return Aim::None;
        }
        let path = url.path().to_ascii_lowercase();
        if self.stays(&url) && !FILES.iter().any(|file| path.ends_with(file)) {
            return Aim::Page(secure(url).into());
        }
        Aim::Web(String::from(url).into())
    }

    /// Whether an address is on one of the sites that we may read.
    #[must_use]
    pub fn stays(&self, url: &Url) -> bool {
        url.port().is_none() && self.hosts.iter().any(|host| url.host_str() == Some(host))
    }

    /// The whole address of a link; `None` when no browser should follow it.
    #[must_use]
    pub fn whole(&self, href: &str) -> Option<Url> {
        let href = href.trim();
        let url = match &self.base {
            Some(base) => base.join(href).ok()?,
            None => Url::parse(href).ok()?,
        };
        let known = matches!(url.scheme(), "https" | "http");
        let named = url.domain().is_some_and(|domain| domain.contains('.'));
        let open = url.username().is_empty() && url.password().is_none();
        (known && named && open && url.as_str().len() <= LONGEST).then_some(url)
    }
}

fn same_page(a: &Url, b: &Url) -> bool {
    a.host() == b.host() && a.path() == b.path() && a.query() == b.query()
}

/// The same page, asked for in secret, without the place in it.
fn secure(mut url: Url) -> String {
    url.set_fragment(None);
    // The scheme of a web address may always become this one.
    let _ = url.set_scheme("https");
    url.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stays_leaves_or_leads_nowhere() {
        let links = Links::new("https://www.caf.fr/aides/page?x=1", &["www.caf.fr".to_owned()]);
        let page = |url: &str| Aim::Page(url.into());
        let web = |url: &str| Aim::Web(url.into());
        let table = [
            ("/a", page("https://www.caf.fr/a")),
            ("b", page("https://www.caf.fr/aides/b")),
            ("http://www.caf.fr/a#b", page("https://www.caf.fr/a")),
            ("javé", page("https://www.caf.fr/aides/jav%C3%A9")),
            ("tel:3230", Aim::Phone),
            ("tél", page("https://www.caf.fr/aides/t%C3%A9l")),
            ("//www.msa.fr/", web("https://www.msa.fr/")),
            ("/guide.PDF", web("https://www.caf.fr/guide.PDF")),
            ("https://www.caf.fr:8443/", web("https://www.caf.fr:8443/")),
            ("https://www.caf.fr.evil.com/", web("https://www.caf.fr.evil.com/")),
            ("tel:3230", Aim::Phone),
            ("#haut", Aim::None),
            ("", Aim::None),
            ("?x=1#haut", Aim::None),
            ("javascript:alert(1)", Aim::None),
            ("java\nscript:alert(1)", Aim::None),
            ("data:text/html,a", Aim::None),
            ("vbscript:a", Aim::None),
            ("mailto:a@b.fr", Aim::None),
            ("https://a:b@www.caf.fr/", Aim::None),
            ("https://127.0.0.1/", Aim::None),
            ("https://[::1]/", Aim::None),
            ("http://localhost/", Aim::None),
        ];
        for (href, expected) in table {
            assert_eq!(links.aim(href), expected, "{href}");
        }
    }
}
