//! Spellings that are said alike, and what is true of any word.

use proptest::prelude::*;

use super::*;

/// Spellings that are said alike, a line each.
const ALIKE: &str = "
    actualisation actualisassion actualizasion aktualisation
    allocation alocassion allocassion
    apprentissage aprentissage
    arrêt arret aret arrè arré
    bail baill baille
    carte karte cartes kartes
    chômage chaumage chomaje
    congé conjé conger congés
    crèche kreche crech
    décès décé desé
    déclaration déclarassion déclaracion
    énergie énerji énergies
    famille famiye familles
    hébergement ébergement ébergeman
    identité identiter idantité identitée
    impôt impo inpo impots
    logement lojemen logeman lojeman
    loyer loyé loiyer
    médecin medecin médesin
    naissance naissence néssance
    passeport passepor paseport
    permis permi permit permie
    refugié réfugié réfujier
    retraite retrète retraites
    séjour séjours sejour cejour
    vitale vital vitalle
    ";

#[test]
fn words_that_are_said_alike_have_the_same_sound() {
    let apart = |line: &&str| {
        let mut sounds: Vec<_> = line.split_whitespace().map(sound).collect();
        sounds.dedup();
        sounds.len() > 1
    };
    let told = |line: &str| {
        let words = line.split_whitespace().map(|word| format!("{word} [{}]", sound(word)));
        words.collect::<Vec<_>>().join(", ")
    };
    let apart: Vec<_> = ALIKE.lines().filter(apart).map(told).collect();
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn words_that_are_said_apart_have_other_sounds() {
    let words = ["carte", "porte", "caf", "cap", "chat", "ville", "vol", "mère", "maire"];
    let mut sounds: Vec<_> = words.iter().map(|word| sound(word)).collect();
    sounds.sort();
    sounds.dedup();
    // Mère and maire are said alike.
    assert_eq!(sounds.len(), words.len() - 1, "{sounds:?}");
}

#[test]
fn an_acronym_sounds_like_its_letters() {
    for (acronym, heard) in
        [("hlm", "achelem"), ("rsa", "érésa"), ("pch", "péséache"), ("cmu", "séému")]
    {
        assert_eq!(spelled(acronym).unwrap(), sound(heard), "{acronym}");
    }
    assert_eq!(spelled("été"), None);
}

proptest! {
    #[test]
    fn any_word_has_a_sound_that_is_not_longer_than_twice_the_word(word in "\\PC{0,40}") {
        let letters = word.chars().count();
        prop_assert!(sound(&word).chars().count() <= 2 * letters);
    }

    #[test]
    fn a_double_consonant_sounds_like_one(start in "[aiou][bdfklmnprt]{0}", letter in "[bdfkpr]", end in "[aio]") {
        let once = format!("{start}{letter}{end}");
        let twice = format!("{start}{letter}{letter}{end}");
        prop_assert_eq!(sound(&once), sound(&twice));
    }

    #[test]
    fn a_plural_sounds_like_one_thing(word in "[a-z]{2,12}[aeiou]") {
        prop_assert_eq!(sound(&format!("{word}s")), sound(&word));
    }

    #[test]
    fn a_mute_h_is_not_heard(word in "[aeio][bdlmr][a-z]{0,6}[aiou]") {
        prop_assert_eq!(sound(&format!("h{word}")), sound(&word));
    }
}
