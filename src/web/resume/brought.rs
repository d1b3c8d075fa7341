//! What a person brings to open something: words of the list, or the letters of a square.

use axum::http::StatusCode;

use crate::resume::{Drawn, Misread, Purpose, Root, read};
use crate::view::resume::{SQUARE, Trouble};
use crate::web::fields;

/// The field of each word.
const WORD: &str = "mot";

/// What a person brought.
pub(in crate::web) enum Brought {
    /// Words of the list.
    Words(Drawn),
    /// The letters of a square.
    Square(Root),
}

/// The words of a form, as they were typed.
pub(in crate::web) fn typed_words(fields: &[(String, String)]) -> Vec<String> {
    fields::all(fields, WORD)
}

/// The words, or the letters of a square, that a form brings.
pub(in crate::web) fn brought(
    fields: &[(String, String)],
    purpose: Purpose,
) -> Result<Brought, Trouble> {
    let square = fields::field(fields, SQUARE).filter(|letters| !letters.is_empty());
    if let Some(letters) = square {
        return Root::from_letters(letters).map(Brought::Square).ok_or(Trouble::Nothing);
    }
    match read(&typed_words(fields).join(" "), purpose) {
        Ok(drawn) => Ok(Brought::Words(drawn)),
        Err(Misread::Count(_)) => Err(Trouble::Count),
        Err(Misread::Unknown(word)) => Err(Trouble::Unknown(word)),
        Err(Misread::Several(word, near)) => Err(Trouble::Several(word, near)),
    }
}

/// The status of a page that tells a trouble.
pub(in crate::web) const fn status(trouble: &Trouble) -> StatusCode {
    match trouble {
        Trouble::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
        Trouble::Shut => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
