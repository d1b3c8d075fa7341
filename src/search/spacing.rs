//! Spaces put right: « cartedidentite » is three words, « carte vi tale » is two.

use super::index::Index;
use super::letters::{Token, is_little};
use super::repair::{is_heard, is_real};

/// A shorter word is not taken for several glued ones.
const SHORTEST_GLUED: usize = 6;
/// A shorter piece of a glued word must be a little word.
const SHORTEST_PIECE: usize = 3;
/// A shorter piece is not known by its sound alone.
const SHORTEST_HEARD: usize = 4;

/// Joins words that are one: letters of an acronym, pieces of a word.
pub(super) fn join(indexes: &[&Index], tokens: Vec<Token>) -> Vec<Token> {
    let mut joined = Vec::with_capacity(tokens.len());
    let mut rest = &tokens[..];
    while let Some((first, after)) = rest.split_first() {
        let longest = (2..=rest.len().min(4)).rev();
        let one = longest
            .map(|count| &rest[..count])
            .find_map(|parts| joinable(indexes, parts).map(|token| (parts.len(), token)));
        match one {
            Some((count, token)) => {
                joined.push(token);
                rest = &rest[count..];
            }
            None => {
                joined.push(first.clone());
                rest = after;
            }
        }
    }
    joined
}

/// The word that these parts make, when they are not words by themselves.
fn joinable(indexes: &[&Index], parts: &[Token]) -> Option<Token> {
    let letters = parts.iter().all(|part| part.bare.len() == 1);
    let words = || parts.iter().all(|part| is_real(indexes, &part.bare));
    if !letters && words() {
        return None;
    }
    let bare: String = parts.iter().map(|part| part.bare.as_str()).collect();
    let said: String = parts.iter().map(|part| part.said.as_str()).collect();
    let token = Token { bare, said, acronym: false };
    (token.bare.len() > 2 && is_heard(indexes, &token)).then_some(token)
}

/// The words that a glued word is made of; none when it cannot be parted.
pub(super) fn part(indexes: &[&Index], token: &Token) -> Option<Vec<Token>> {
    let letters: Vec<char> = token.said.chars().collect();
    if letters.len() < SHORTEST_GLUED {
        return None;
    }
    // For each place: the least cost to come there, and where the last piece began.
    let mut best: Vec<Option<(f32, usize)>> = vec![None; letters.len() + 1];
    best[0] = Some((0.0, 0));
    for start in 0..letters.len() {
        let Some((so_far, _)) = best[start] else { continue };
        for end in start + 1..=letters.len() {
            let Some(cost) = cost(indexes, &letters[start..end]) else { continue };
            if best[end].is_none_or(|(known, _)| so_far + cost < known) {
                best[end] = Some((so_far + cost, start));
            }
        }
    }
    let mut pieces = Vec::new();
    let mut end = letters.len();
    while end > 0 {
        let (_, start) = best[end]?;
        pieces.push(piece(&letters[start..end]));
        end = start;
    }
    pieces.reverse();
    (pieces.len() > 1).then_some(pieces)
}

fn piece(letters: &[char]) -> Token {
    let said: String = letters.iter().collect();
    let bare = super::letters::tokens(&said).map(|token| token.bare).collect();
    Token { bare, said, acronym: false }
}

/// What a piece costs: few long known words are better than many short ones.
fn cost(indexes: &[&Index], letters: &[char]) -> Option<f32> {
    let token = piece(letters);
    if is_little(&token.bare) {
        return Some(if letters.len() == 1 { 0.9 } else { 0.7 });
    }
    if letters.len() < SHORTEST_PIECE {
        return None;
    }
    if is_real(indexes, &token.bare) {
        return Some(1.0);
    }
    (letters.len() >= SHORTEST_HEARD && is_heard(indexes, &token)).then_some(1.3)
}
