//! The search: a plain form, whose words are never kept.

use axum::http::StatusCode;

use super::answer::Answer;
use super::asked::Asked;
use super::doors::typed_words;
use super::procedures::no_language;
use crate::search::Hit;
use crate::store::library::{Card, Kind, Library};
use crate::view::{self, Document, DocumentKind};

/// What was found for the words in the address.
pub(super) fn search(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let typed = typed_words(asked.raw_query, "q");
    let library = asked.app.fiches.current();
    let index = library.as_deref().map(Library::index);
    let found = asked.app.finder.find(visit.tag(), index, &typed);
    let drawn = found.hits.iter().filter_map(|hit| match hit {
        Hit::Guide(name) => {
            let catalog = &asked.app.catalog;
            let guide = catalog.procedures.get(name).map(view::SearchResult::Guide);
            guide.or_else(|| catalog.subjects.get(name).map(view::SearchResult::Subject))
        }
        Hit::Document(number) => {
            let card = library.as_ref()?.cards().get(*number as usize)?;
            Some(view::SearchResult::Document(document(card)))
        }
    });
    let results: Vec<_> = drawn.collect();
    let search = view::Search { typed: &typed, shown: found.shown.as_deref(), results: &results };
    let page = view::search(&visit, &asked.app.catalog, &search);
    Answer::Private(StatusCode::OK, page, None)
}

fn document(card: &Card) -> Document<'_> {
    let kind = match card.kind {
        Kind::Fiche | Kind::Tree | Kind::Event => DocumentKind::Fiche,
        Kind::Service => DocumentKind::Service,
        Kind::Term => DocumentKind::Term,
        Kind::Theme | Kind::Dossier => DocumentKind::Theme,
    };
    Document { id: &card.id, kind, title: &card.title, line: &card.line }
}

/// The same for words that were sent as a form, as public machines do: they
/// stand in no address.
pub(super) fn posted(asked: &Asked, body: &[u8]) -> Answer {
    search(&asked.with_form(&String::from_utf8_lossy(body)))
}
