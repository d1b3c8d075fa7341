//! How a French name sounds: names written by ear find the ones written by the book.

/// The sound of folded words: letters for consonants and vowels, capitals for
/// nasal vowels. Two spellings that a reader would say alike give the same, or
/// nearly the same, text.
#[must_use]
pub fn sound(words: &[String]) -> String {
    words.iter().map(|word| of_word(word)).collect()
}

fn of_word(word: &str) -> String {
    let (stem, end) = without_mute_end(word);
    // A mute "e" is not said, and yet it makes « Nice » soft and « Bayonne » clear.
    let is_mute = word.as_bytes().get(stem.len()) == Some(&b'e');
    let letters = &word.as_bytes()[..stem.len() + usize::from(is_mute)];
    let mut said = String::with_capacity(letters.len());
    let mut at = 0;
    while at < stem.len() {
        let (sound, step) = next(&letters[at..], at.checked_sub(1).map(|before| letters[before]));
        // Doubled letters are said once.
        if !sound.is_empty() && !said.ends_with(sound) {
            said.push_str(sound);
        }
        at += step;
    }
    said.push_str(end);
    said
}

/// A word without the last letters that nobody says (« Mantes », « Poitiers »),
/// and what is said in their place.
fn without_mute_end(word: &str) -> (&str, &'static str) {
    let mut rest = word;
    while rest.len() > 3 && rest.ends_with(['s', 't', 'd', 'x', 'z', 'p']) {
        rest = &rest[..rest.len() - 1];
    }
    // « Béziers », « Rodez », « Sète »: an "é" is said, or nothing.
    let is_open = rest.len() < word.len() && matches!(word.as_bytes()[rest.len()], b'z' | b't');
    if let Some(stem) = rest.strip_suffix("er").filter(|stem| stem.len() >= 2) {
        return (stem, "e");
    }
    match rest.strip_suffix('e').filter(|stem| stem.len() >= 2) {
        Some(stem) if is_open => (stem, "e"),
        Some(stem) => (stem, ""),
        None => (rest, ""),
    }
}

/// The next sound, and how many letters write it.
fn next(rest: &[u8], before: Option<u8>) -> (&'static str, usize) {
    for (spelling, sound) in GROUPS {
        if rest.starts_with(spelling) {
            return (sound, spelling.len());
        }
    }
    for (spelling, sound) in NASALS {
        let after = rest.get(spelling.len()).copied().unwrap_or(b' ');
        if rest.starts_with(spelling) && !b"aeiouynmh".contains(&after) {
            return (sound, spelling.len());
        }
    }
    if rest.starts_with(b"ai") || rest.starts_with(b"ei") {
        return ("e", 2);
    }
    let soft = rest.get(1).is_some_and(|after| b"eiy".contains(after));
    let between = before.is_some_and(is_vowel) && rest.get(1).is_some_and(|c| is_vowel(*c));
    let sound = match rest[0] {
        b'c' if soft => "s",
        b'c' | b'q' => "k",
        b'g' if soft => "j",
        b's' if between => "z",
        b'h' => "",
        b'y' => "i",
        b'w' => "v",
        b'x' => "ks",
        other => LETTERS.get(usize::from(other.wrapping_sub(b'a'))).copied().unwrap_or(""),
    };
    (sound, 1)
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

const LETTERS: [&str; 26] = [
    "a", "b", "k", "d", "e", "f", "g", "", "i", "j", "k", "l", "m", "n", "o", "p", "k", "r", "s",
    "t", "u", "v", "v", "ks", "i", "z",
];

const GROUPS: [(&[u8], &str); 28] = [
    (b"eaux", "o"),
    (b"eau", "o"),
    (b"aux", "o"),
    (b"aulx", "o"),
    (b"au", "o"),
    (b"illi", "i"),
    (b"ill", "i"),
    (b"ch", "S"),
    (b"sch", "S"),
    (b"ph", "f"),
    (b"th", "t"),
    (b"gn", "n"),
    (b"qu", "k"),
    (b"ck", "k"),
    (b"gue", "ge"),
    (b"gui", "gi"),
    (b"sce", "se"),
    (b"sci", "si"),
    (b"ss", "s"),
    (b"oeu", "e"),
    (b"eu", "e"),
    (b"ou", "u"),
    (b"oi", "oa"),
    (b"oy", "oa"),
    (b"aill", "ai"),
    (b"ay", "e"),
    (b"ey", "e"),
    (b"uy", "ui"),
];

const NASALS: [(&[u8], &str); 16] = [
    (b"ain", "I"),
    (b"ein", "I"),
    (b"eim", "I"),
    (b"aim", "I"),
    (b"ien", "iI"),
    (b"in", "I"),
    (b"im", "I"),
    (b"yn", "I"),
    (b"ym", "I"),
    (b"un", "I"),
    (b"an", "A"),
    (b"am", "A"),
    (b"en", "A"),
    (b"em", "A"),
    (b"on", "O"),
    (b"om", "O"),
];

#[cfg(test)]
mod tests {
    use super::super::fold::words;
    use super::sound;

    #[test]
    fn names_said_alike_sound_alike() {
        for (by_ear, by_book) in [
            ("bordo", "Bordeaux"),
            ("besier", "Béziers"),
            ("sein nazaire", "Saint-Nazaire"),
            ("baione", "Bayonne"),
            ("le avre", "Le Havre"),
            ("kimper", "Quimper"),
            ("nante", "Nantes"),
        ] {
            let [ear, book] = [by_ear, by_book].map(|name| sound(&words(name)));
            let slips = strsim::levenshtein(&ear, &book);
            assert!(slips <= 1, "{by_ear} {ear:?}, {by_book} {book:?}");
        }
    }
}
