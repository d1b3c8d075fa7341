//! The plural forms of a language, as CLDR names them.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// The names that CLDR gives to plural forms.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Numbers up to this one are tried. Our words count days, papers and steps;
/// forms that only millions take are not asked for.
const MOST: u32 = 1_000;

/// The plural forms that the numbers of our words take in a language.
///
/// Fluent itself is asked, so that the answer is what pages will do.
#[must_use]
pub fn plurals(tag: &str) -> BTreeSet<String> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
    let forms = CATEGORIES[..5].iter().map(|name| format!("        [{name}] {name}\n"));
    let source =
        format!("form = {{ $n ->\n{}       *[other] other\n    }}\n", forms.collect::<String>());
    let resource =
        FluentResource::try_new(source).expect("the message of all plural forms is sound");
    bundle.add_resource_overriding(resource);
    let message = bundle.get_message("form").and_then(|message| message.value());
    let pattern = message.expect("the message was just added");
    let form = |number: u32| {
        let mut args = FluentArgs::new();
        args.set("n", number);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    (0..=MOST).map(form).collect()
}

#[cfg(test)]
mod tests {
    use super::plurals;

    fn said(tag: &str) -> String {
        plurals(tag).into_iter().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_language_has_the_forms_that_cldr_gives_it() {
        assert_eq!(said("fr"), "one other");
        assert_eq!(said("ar"), "few many one other two zero");
        assert_eq!(said("uk"), "few many one");
        assert_eq!(said("ro"), "few one other");
        assert_eq!(said("tr"), "one other");
    }
}
