//! One place settings come from: the file, the environment or the flags.
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::error::{Error, Source};
use super::keys::{KEYS, Key, PREFIX};
use super::pages::PagesKey;

/// Values as they were written, with the place each was written in.
#[derive(Debug, Default)]
pub(super) struct Layer(BTreeMap<&'static str, (String, Source)>);

impl Layer {
    pub(super) fn set(&mut self, key: &'static Key, value: String, source: Source) {
        if !value.is_empty() {
            self.0.insert(key.name, (value, source));
        }
    }

    /// Puts a stronger layer over this one.
    pub(super) fn cover_with(&mut self, stronger: Self) {
        self.0.extend(stronger.0);
    }

    /// The value of a setting, if it was given and `parse` understands it.
    pub(super) fn read<T>(
        &self,
        key: &'static Key,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        let Some((value, source)) = self.0.get(key.name) else {
            return Ok(None);
        };
        let bad = || Error::BadValue { key, value: value.clone(), from: source.clone() };
        parse(value).map(Some).ok_or_else(bad)
    }
}

/// What the environment says: settings, and where their file is.
#[derive(Debug, Default)]
pub(super) struct Environment {
    pub(super) layer: Layer,
    pub(super) config: Option<PathBuf>,
    pub(super) pages_key: Option<PagesKey>,
}

/// Reads all variables that begin as ours do, and the two in which every tool looks for the key
/// of a bucket.
pub(super) fn environment(
    variables: impl IntoIterator<Item = (OsString, OsString)>,
) -> Result<Environment, Error> {
    let mut found = Environment::default();
    let (mut key, mut secret) = (None, None);
    for (name, value) in variables {
        let name = name.to_string_lossy().into_owned();
        let text = |value: OsString| value.into_string().ok().filter(|text| !text.is_empty());
        if name == "AWS_ACCESS_KEY_ID" {
            key = text(value);
        } else if name == "AWS_SECRET_ACCESS_KEY" {
            secret = text(value);
        } else if name == format!("{PREFIX}CONFIG") {
            found.config = Some(value).filter(|path| !path.is_empty()).map(PathBuf::from);
        } else if name.starts_with(PREFIX) {
            let key = KEYS.into_iter().find(|key| key.variable() == name);
            let key = key.ok_or(Error::UnknownVariable(name))?;
            let value = value.to_string_lossy().into_owned();
            found.layer.set(key, value, Source::Variable(key));
        }
    }
    found.pages_key = key.zip(secret).map(|(name, secret)| PagesKey { name, secret });
    Ok(found)
}

/// Reads the file of the settings.
pub(super) fn file(path: &Path) -> Result<Layer, Error> {
    let text = std::fs::read_to_string(path)
        .map_err(|source| Error::ReadFile { path: path.to_owned(), source })?;
    let line_at = |offset: usize| 1 + text.bytes().take(offset).filter(|b| *b == b'\n').count();
    let table = DeTable::parse(&text).map_err(|error| Error::ParseFile {
        path: path.to_owned(),
        line: error.span().map_or(1, |span| line_at(span.start)),
        problem: error.message().to_owned(),
    })?;

    let mut layer = Layer::default();
    for (name, value) in table.get_ref() {
        let from = Source::File(path.to_owned(), line_at(name.span().start));
        let name = name.get_ref();
        let Some(key) = KEYS.into_iter().find(|key| key.name == name) else {
            return Err(Error::UnknownKey { name: name.clone().into_owned(), from });
        };
        let value = value.get_ref();
        let Some(text) = written(value) else {
            return Err(Error::BadValue { key, value: value.type_str().to_owned(), from });
        };
        layer.set(key, text, from);
    }
    Ok(layer)
}

/// A value as a flag would write it; lists, tables and the like have no such
/// form.
fn written(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.clone().into_owned()),
        DeValue::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}
