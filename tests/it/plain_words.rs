//! Syllables by rule against the 125,653 counted forms of Lexique, when it lies beside the project.

use std::io::Read as _;
use std::path::PathBuf;

use marchepied::plain::syllables;

/// A file of the shared data, which is not part of the project.
pub fn beside(path: &str) -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let places = ["..", "../.."].map(|up| root.join(up).join("shared/data").join(path));
    places.into_iter().find(|place| place.is_file())
}

#[test]
fn nearly_every_word_of_the_lexicon_is_counted_as_it_is_heard() {
    let Some(place) = beside("words/syllables.txt.gz") else { return };
    let mut text = String::new();
    let file = std::fs::File::open(place).unwrap();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    let (mut all, mut exact, mut ours, mut theirs) = (0, 0, 0, 0);
    for line in text.lines() {
        let mut fields = line.split('\t');
        let (Some(word), Some(heard)) = (fields.next(), fields.next()) else { continue };
        let Ok(heard) = heard.parse::<usize>() else { continue };
        if word.contains([' ', '\'']) {
            continue;
        }
        let counted = syllables(word);
        all += 1;
        exact += usize::from(counted == heard);
        (ours, theirs) = (ours + counted, theirs + heard);
    }
    println!("{exact} of {all} exact, {ours} syllables for {theirs}");
    assert!(all > 120_000 && exact * 1000 >= all * 975, "{exact} of {all}");
    assert!(ours.abs_diff(theirs) * 100 < theirs, "{ours} for {theirs}");
}
