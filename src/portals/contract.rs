//! The contract of a portal: its hosts, its doors, its phone, the words it shows.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::check::{Check, CheckFile, Pace, PaceFile};
use super::upload::{Upload, UploadFile};
use crate::content::Content;
use crate::finding::{Finding, Spot};
use crate::guide::{Name, Phrase};
use crate::provenance::{Grade, Provenance, date};
use crate::reader::{Contract, Selector};

/// An official site.
#[derive(Clone, Debug)]
pub struct Portal {
    /// Its name in files and addresses.
    pub id: Name,
    /// The town it is the site of, when it is one of an operator's file.
    pub town: Option<String>,
    /// Its name for people, and what is said of its phone and places.
    pub words: Phrase,
    /// The exact hosts that are really this portal.
    pub hosts: Vec<String>,
    /// Its helpline.
    pub phone: String,
    /// Whether people must be told to check that number.
    pub phone_is_doubtful: bool,
    /// Its doors, by name.
    pub links: BTreeMap<Name, Link>,
    /// The words it shows, by name.
    pub labels: BTreeMap<Name, Label>,
    /// What is looked at to know how it is.
    pub checks: Vec<Check>,
    /// How often one looks.
    pub pace: Pace,
    /// What it says of the files that one sends it, if that is known.
    pub upload: Option<Upload>,
    /// The file of its contract, for findings.
    pub file: String,
    /// Where the content of its pages stands.
    pub pages: Contract,
}

/// A door of a portal.
#[derive(Clone, Debug)]
pub struct Link {
    /// The whole address.
    pub url: String,
    /// Its host, as people must recognise it.
    pub host: String,
}

/// Exact French words that the portal shows.
#[derive(Clone, Debug)]
pub struct Label {
    /// The words.
    pub text: String,
    /// How sure they are.
    pub grade: Grade,
    /// The day on which they were seen.
    pub seen: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PortalFile {
    hosts: Spanned<Vec<String>>,
    phone: Spanned<PhoneFile>,
    link: BTreeMap<String, Spanned<LinkFile>>,
    #[serde(default)]
    label: BTreeMap<String, Spanned<LabelFile>>,
    #[serde(default)]
    check: Vec<Spanned<CheckFile>>,
    upload: Option<Spanned<UploadFile>>,
    #[serde(default)]
    watch: PaceFile,
    #[serde(default)]
    reader: ReaderFile,
}

/// How the pages of the portal are read.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReaderFile {
    /// Where the content stands; the first that is found counts.
    #[serde(default)]
    main: Vec<Spanned<String>>,
    /// What is left out.
    #[serde(default)]
    drop: Vec<Spanned<String>>,
}

macro_rules! sourced {
    ($(#[$meta:meta])* $name:ident { $field:ident: $kind:ty }) => {
        $(#[$meta])*
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        struct $name {
            $field: $kind,
            source: String,
            #[serde(deserialize_with = "date")]
            seen: Date,
            #[serde(deserialize_with = "date")]
            check_by: Date,
            grade: Grade,
        }

        impl $name {
            fn provenance(&self) -> Provenance {
                let (seen, check_by, grade) = (self.seen, self.check_by, self.grade);
                Provenance { source: self.source.clone(), seen, check_by, grade }
            }
        }
    };
}

sourced!(PhoneFile { number: String });
sourced!(LinkFile { url: String });
sourced!(LabelFile { text: String });

/// Reads every `templates/portals/*.toml`.
#[must_use]
pub fn read_all(content: &Content, today: Date) -> (BTreeMap<Name, Portal>, Vec<Finding>) {
    let mut portals = BTreeMap::new();
    let mut findings = Vec::new();
    for (file, text) in content.list("templates/portals/", ".toml") {
        let mut reading = Reading { file, text, today, findings: &mut findings };
        if let Some(portal) = reading.portal() {
            portals.insert(portal.id.clone(), portal);
        }
    }
    (portals, findings)
}

pub(super) struct Reading<'r> {
    pub file: &'r str,
    pub text: &'r str,
    today: Date,
    findings: &'r mut Vec<Finding>,
}

impl Reading<'_> {
    fn portal(&mut self) -> Option<Portal> {
        let stem = self.file.rsplit('/').next()?.strip_suffix(".toml")?;
        let Some(id) = Name::parse(stem) else {
            self.find(0, "bad-name", format!("\"{stem}\" is no name"), "use a-z, 0-9 and -");
            return None;
        };
        let read: PortalFile = match toml::from_str(self.text) {
            Ok(read) => read,
            Err(why) => {
                let at = why.span().map_or(0, |span| span.start);
                self.find(at, "toml-syntax", why.message().replace('\n', " "), "mend this line");
                return None;
            }
        };
        self.sourced(read.phone.span().start, "phone", &read.phone.get_ref().provenance());
        let phone = self.phone(&read.phone)?;
        let phone_is_doubtful = read.phone.get_ref().grade.is_uncertain();
        let links = self.links(&read);
        let labels = self.labels(&read.label);
        let checks = self.checks(&read.check, &links, &labels);
        let pages = self.pages(&read);
        let hosts = read.hosts.into_inner();
        Some(Portal {
            words: Phrase::message(format!("portal-{id}")),
            town: None,
            id,
            hosts,
            phone,
            phone_is_doubtful,
            links,
            labels,
            checks,
            pace: read.watch.pace(),
            upload: read.upload.as_ref().and_then(|upload| self.upload(upload)),
            file: self.file.to_owned(),
            pages,
        })
    }

    fn phone(&mut self, phone: &Spanned<PhoneFile>) -> Option<String> {
        let number = phone.get_ref().number.trim();
        let sound = is_phone(number);
        if !sound {
            let what = format!("\"{number}\" is no phone number");
            self.find(phone.span().start, "bad-phone", what, "write digits and spaces only");
        }
        sound.then(|| number.to_owned())
    }

    fn links(&mut self, read: &PortalFile) -> BTreeMap<Name, Link> {
        let mut links = BTreeMap::new();
        for (name, link) in &read.link {
            let at = link.span().start;
            let url = &link.get_ref().url;
            self.sourced(at, name, &link.get_ref().provenance());
            let (Some(name), Some(host)) = (self.name(at, name), host_of(url)) else {
                let what = format!("\"{url}\" is not a full https address");
                self.find(at, "bad-link", what, "write https://host/path");
                continue;
            };
            if !read.hosts.get_ref().iter().any(|known| known == host) {
                let what = format!("host \"{host}\" is not one of this portal's hosts");
                self.find(at, "foreign-host", what, "add it to hosts if it is official");
            }
            links.insert(name, Link { url: url.clone(), host: host.to_owned() });
        }
        links
    }

    fn labels(&mut self, read: &BTreeMap<String, Spanned<LabelFile>>) -> BTreeMap<Name, Label> {
        let mut labels = BTreeMap::new();
        for (name, label) in read {
            let at = label.span().start;
            self.sourced(at, name, &label.get_ref().provenance());
            if let Some(name) = self.name(at, name) {
                let LabelFile { text, grade, seen, .. } = label.get_ref();
                let (text, grade, seen) = (text.clone(), *grade, *seen);
                labels.insert(name, Label { text, grade, seen });
            }
        }
        labels
    }

    fn pages(&mut self, read: &PortalFile) -> Contract {
        let (main, drop) = (self.selectors(&read.reader.main), self.selectors(&read.reader.drop));
        Contract { main, drop, hosts: read.hosts.get_ref().clone() }
    }

    fn selectors(&mut self, raw: &[Spanned<String>]) -> Vec<Selector> {
        let mut selectors = Vec::with_capacity(raw.len());
        for one in raw {
            match Selector::parse(one.get_ref()) {
                Ok(selector) => selectors.push(selector),
                Err(_) => {
                    let what =
                        format!("\"{}\" is no selector that the reader knows", one.get_ref());
                    let remedy = "write names, #id, .class or [name=value], one inside another";
                    self.find(one.span().start, "bad-selector", what, remedy);
                }
            }
        }
        selectors
    }

    pub(super) fn name(&mut self, at: usize, raw: &str) -> Option<Name> {
        let name = Name::parse(raw);
        if name.is_none() {
            self.find(at, "bad-name", format!("\"{raw}\" is no name"), "use a-z, 0-9 and -");
        }
        name
    }

    pub(super) fn sourced(&mut self, at: usize, name: &str, provenance: &Provenance) {
        let spot = Spot::at(self.file, self.text, at);
        self.findings.extend(provenance.findings(&spot, name, self.today));
    }

    pub(super) fn find(
        &mut self,
        at: usize,
        code: &'static str,
        what: impl Into<String>,
        remedy: &str,
    ) {
        let spot = Spot::at(self.file, self.text, at);
        self.findings.push(Finding::error(&spot, code, what, remedy));
    }
}

/// Whether a text is a phone number as one reads it: digits, spaces and `+`.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).count() >= 2
        && text.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '+')
}

/// The host of an https address without user, port or odd characters.
pub(super) fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    // A machine that is only a number proves nothing, and the gate refuses it.
    let named =
        host.rsplit('.').next().is_some_and(|top| !top.starts_with(|c: char| c.is_ascii_digit()));
    let sound = named
        && host.contains('.')
        && host
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-')
        && !url.contains(|c: char| c.is_whitespace() || c == '"' || c == '<' || c == '\\');
    sound.then_some(host)
}
