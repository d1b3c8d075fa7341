//! Days and months as people say them.

use jiff::civil::Date;

use super::{Speaker, Value};

/// « novembre »: the name of a month, from 1.
#[must_use]
pub fn month(speaker: Speaker, number: i8) -> String {
    speaker.say(&format!("month-{number}"), &super::NoValues).text.into_owned()
}

/// The name of a month as it stands after its day: other languages bend it.
fn month_in_date(speaker: Speaker, number: i8) -> String {
    let bent = format!("month-{number}.of");
    match speaker.entry(&bent) {
        Some(_) => speaker.say(&bent, &super::NoValues).text.into_owned(),
        None => month(speaker, number),
    }
}

/// What was typed, with the months of this language said in French, so that
/// one reader of dates serves all: "3 December 2026" is "3 décembre 2026".
#[must_use]
pub fn months_in_french(speaker: Speaker, typed: &str) -> String {
    let french = speaker.locales().source();
    let mut said = String::with_capacity(typed.len());
    let mut rest = typed;
    while let Some(first) = rest.chars().next() {
        let letters = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != letters).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        match (1..=12).find(|&number| letters && names_month(speaker, number, word)) {
            Some(number) => said.push_str(&month(french, number)),
            None => said.push_str(word),
        }
        rest = after;
    }
    said
}

/// Small letters without accents, and one form for letters that keyboards
/// mix: the Turkish i, the yeh and the kaf of Arabic, Persian and Pashto.
fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase).filter(|c| *c != '\u{307}') {
        match letter {
            'ı' => folded.push('i'),
            'ş' | 'ș' => folded.push('s'),
            'ğ' => folded.push('g'),
            'ي' | 'ی' | 'ى' | 'ې' => folded.push('ي'),
            'ک' | 'ګ' | 'گ' => folded.push('ك'),
            letter => match crate::letters::bare(letter) {
                Some(bare) => folded.push_str(bare),
                None => folded.push(letter),
            },
        }
    }
    folded
}

fn names_month(speaker: Speaker, number: i8, word: &str) -> bool {
    let word = folded(word);
    folded(&month(speaker, number)) == word || folded(&month_in_date(speaker, number)) == word
}

/// « mardi 15 décembre »: a day near today, without its year.
#[must_use]
pub fn day(speaker: Speaker, date: Date) -> String {
    said(speaker, "date-day", date)
}

/// « 15 décembre 2026 »: a day with its year.
#[must_use]
pub fn full(speaker: Speaker, date: Date) -> String {
    said(speaker, "date-full", date)
}

fn said(speaker: Speaker, key: &str, date: Date) -> String {
    let weekday = format!("weekday-{}", date.weekday().to_monday_one_offset());
    let weekday = speaker.say(&weekday, &super::NoValues).text.into_owned();
    let number = if date.day() == 1 {
        speaker.say("date-first", &super::NoValues).text.into_owned()
    } else {
        date.day().to_string()
    };
    let values = [
        ("weekday", Value::Words(weekday)),
        ("day", Value::Words(number)),
        ("month", Value::Words(month_in_date(speaker, date.month()))),
        ("year", Value::Words(date.year().to_string())),
    ];
    speaker.say(key, &values).text.into_owned()
}

/// « 1 234,50 € »: an amount given in cents; no cents when they are zero.
#[must_use]
pub fn euros(cents: u64) -> String {
    let whole = grouped(cents / 100);
    match cents % 100 {
        0 => format!("{whole}\u{A0}€"),
        rest => format!("{whole},{rest:02}\u{A0}€"),
    }
}

/// « 1 234 »: digits in groups of three, with no-break spaces.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{A0}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::months_in_french;
    use crate::content::Content;
    use crate::locale::Locales;

    fn heard(tag: &str, typed: &str) -> String {
        let files = [
            (
                "locales/languages.toml",
                "[fr]\nname = \"F\"\n[uk]\nname = \"U\"\n[tr]\nname = \"T\"\n[ps]\nname = \"P\"\n",
            ),
            (
                "locales/fr/dates.ftl",
                "month-2 = février\nmonth-5 = mai\nmonth-11 = novembre\nmonth-12 = décembre\n",
            ),
            ("locales/uk/dates.ftl", "month-12 = грудень\n    .of = грудня\n"),
            ("locales/tr/dates.ftl", "month-11 = Kasım\nmonth-2 = Şubat\n"),
            ("locales/ps/dates.ftl", "month-2 = فبروري\n"),
        ];
        let mut content = Content::default();
        for (path, text) in files {
            content.insert(path, text);
        }
        let (locales, _) = Locales::read(&content);
        months_in_french(locales.unwrap().speaker(tag).unwrap(), typed)
    }

    #[test]
    fn a_month_may_be_typed_in_the_language_of_the_page() {
        assert_eq!(heard("uk", "3 Грудня 2026"), "3 décembre 2026");
        assert_eq!(heard("uk", "грудень 2026"), "décembre 2026");
        assert_eq!(heard("tr", "KASIM 2026"), "novembre 2026");
        assert_eq!(heard("tr", "subat 2027"), "février 2027");
        assert_eq!(heard("ps", "فبروری 2027"), "février 2027");
        assert_eq!(heard("uk", "3 mai 2026"), "3 mai 2026");
        assert_eq!(heard("fr", "03/12/2026, mai"), "03/12/2026, mai");
    }
}
