//! Lending papers, and taking them back.

use axum::http::StatusCode;

use super::Room;
use crate::pouch::{Error, Span};
use crate::view::pouch::{self as view, Given};
use crate::web::answer::Answer;
use crate::web::fields;

impl Room<'_> {
    /// The form: which papers, for how long.
    pub(super) async fn lending(&self) -> Answer {
        match self.held().await {
            Ok((_, contents)) => {
                self.page(view::lend(&self.visit, &self.asked.app.catalog, (&contents, false)))
            }
            Err(answer) => answer,
        }
    }

    /// Lends, and gives the words for the helper.
    pub(super) async fn lend(&self, fields: &[(String, String)]) -> Answer {
        let (root, contents) = match self.held().await {
            Ok(held) => held,
            Err(answer) => return answer,
        };
        let chosen = fields::all(fields, "papier");
        let span = fields::field(fields, "temps").and_then(Span::named).unwrap_or(Span::Hour);
        let catalog = &self.asked.app.catalog;
        let months = self.resume().map_or(0, |resume| resume.months);
        match self.pouches.lend(&root, &chosen, span).await {
            Ok((root, drawn)) => {
                let until = self.pouches.now.paris.saturating_add(span.length());
                let (words, letters) = (drawn.words().collect(), root.letters());
                let given = Given { words, letters: &letters, months, until: Some(until) };
                self.page(view::sheet(&self.visit, catalog, &given))
            }
            Err(Error::Gone) => {
                let page = view::lend(&self.visit, catalog, (&contents, true));
                Answer::Private(StatusCode::UNPROCESSABLE_ENTITY, page, None)
            }
            Err(why) => self.failed(&why),
        }
    }

    /// Ends a loan at once.
    pub(super) async fn take_back(&self, fields: &[(String, String)]) -> Answer {
        let (Some(root), Some(id)) = (self.root(), fields::field(fields, "pret")) else {
            return self.go(&[]);
        };
        match self.pouches.take_back(&root, id).await {
            Ok(()) | Err(Error::Gone) => self.go(&[]),
            Err(why) => self.failed(&why),
        }
    }
}
