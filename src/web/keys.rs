//! A key that was pressed on the screen of a public machine, and what the field holds then.

use super::fields;
use crate::view::{ERASE, KEY};

/// The longest text that keys write.
const MOST: usize = 100;

/// The field that a key was pressed for, and the form as it stands then;
/// `None` when the form was sent by another button.
pub(super) fn pressed(fields: &[(String, String)]) -> Option<(String, Vec<(String, String)>)> {
    let (name, sign) = fields::field(fields, KEY)?.rsplit_once(':')?;
    let sign = sign.chars().next()?;
    let mut fields = fields.to_vec();
    let (_, text) = fields.iter_mut().find(|(field, _)| field == name)?;
    match sign {
        ERASE => drop(text.pop()),
        '0'..='9' | ',' | '/' if text.len() < MOST => text.push(sign),
        _ => {}
    }
    let field = name.to_owned();
    fields.retain(|(field, _)| field != KEY);
    Some((field, fields))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(typed: &str, key: &str) -> Vec<(String, String)> {
        vec![("valeur".into(), typed.into()), (KEY.into(), key.into())]
    }

    fn typed(typed: &str, key: &str) -> Option<String> {
        let (field, fields) = pressed(&form(typed, key))?;
        fields::field(&fields, &field).map(str::to_owned)
    }

    #[test]
    fn a_key_writes_one_sign_and_one_key_takes_it_away() {
        assert_eq!(typed("12", "valeur:3").as_deref(), Some("123"));
        assert_eq!(typed("12", "valeur:,").as_deref(), Some("12,"));
        assert_eq!(typed("12", "valeur:<").as_deref(), Some("1"));
        assert_eq!(typed("", "valeur:<").as_deref(), Some(""));
        assert_eq!(typed("12", "valeur:x").as_deref(), Some("12"));
        assert_eq!(typed("12", "autre:3"), None);
    }

    proptest! {
        #[test]
        fn whatever_is_pressed_a_field_grows_by_one_sign_at_most(text in ".{0,120}", key in ".{0,9}") {
            if let Some(after) = typed(&text, &format!("valeur:{key}")) {
                prop_assert!(after.chars().count() <= text.chars().count() + 1);
            }
        }
    }
}
