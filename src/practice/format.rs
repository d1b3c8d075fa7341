//! The format of `templates/exercises/*.toml`, exactly as authors write it.

use serde::Deserialize;
use toml::Spanned;

/// One exercise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExerciseFile {
    pub picture: Spanned<String>,
    #[serde(default)]
    pub procedures: Vec<Spanned<String>>,
    pub minutes: u32,
    pub start: Spanned<String>,
    #[serde(default)]
    pub files: Vec<Spanned<String>>,
    #[serde(default)]
    pub paper: Vec<PaperFile>,
    #[serde(default)]
    pub page: Vec<Spanned<PageFile>>,
}

/// A paper of the invented person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaperFile {
    pub title: String,
    pub picture: Spanned<String>,
    pub head: Option<String>,
    pub rows: Vec<[String; 2]>,
}

/// A page of the imaginary site.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageFile {
    pub id: Spanned<String>,
    pub title: String,
    #[serde(default)]
    pub text: Vec<String>,
    #[serde(default)]
    pub rows: Vec<[String; 2]>,
    pub notice: Option<String>,
    pub banner: Option<String>,
    #[serde(default)]
    pub back: bool,
    #[serde(default)]
    pub field: Vec<Spanned<FieldFile>>,
    #[serde(default)]
    pub button: Vec<Spanned<ButtonFile>>,
}

/// A field of a page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldFile {
    pub id: Spanned<String>,
    pub kind: Spanned<String>,
    pub label: String,
    pub hint: Option<String>,
    #[serde(default)]
    pub choices: Vec<String>,
    pub given: Option<String>,
    pub expect: Spanned<String>,
    #[serde(default)]
    pub also: Vec<String>,
}

/// A button of a page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ButtonFile {
    pub id: Spanned<String>,
    pub label: String,
    pub next: Option<Spanned<String>>,
    #[serde(default)]
    pub unchecked: bool,
}
