//! A long text becomes screens of at most sixty words, cut between sentences,
//! items and lines, never in the middle of one.

use jiff::civil::Date;

use super::sentences::sentences;
use crate::guide::{Block, Callout, Contact, Line, Mark, Text};

/// The words of one screen, where the source allows.
pub const MOST_WORDS: usize = 60;

/// The smallest part of a text: it is never cut.
struct Crumb {
    /// The call-out it stands in.
    around: Option<usize>,
    /// The block it comes from: what comes from one block is put together again.
    origin: usize,
    leaf: Leaf,
    words: usize,
    /// Whether it announces what follows: it may not be the last of a screen.
    announces: bool,
}

enum Leaf {
    Sentence(Text),
    Item { mark: Mark, number: usize, part: Vec<Block> },
    Line(Line),
    Whole(Block),
}

/// What surrounds the crumbs of a call-out.
type Around = (Callout, Option<Text>, Option<Date>);

#[derive(Default)]
struct Crumbs {
    all: Vec<Crumb>,
    callouts: Vec<Around>,
    origins: usize,
}

/// Cuts blocks into screens of at most `room` words each, where it can.
pub fn cut(blocks: &[Block], room: usize) -> Vec<Vec<Block>> {
    let mut crumbs = Crumbs::default();
    for block in blocks {
        crumbs.add(block, None);
    }
    let Crumbs { all, callouts, .. } = crumbs;
    let mut screens: Vec<Vec<Crumb>> = Vec::new();
    let mut current: Vec<Crumb> = Vec::new();
    let mut words = 0;
    for crumb in all {
        if words > 0 && words + crumb.words > room {
            let kept = current.iter().rposition(|crumb| !crumb.announces).map_or(0, |at| at + 1);
            if kept > 0 {
                let announcing = current.split_off(kept);
                words = announcing.iter().map(weight).sum();
                screens.push(std::mem::replace(&mut current, announcing));
            }
        }
        words += weight(&crumb);
        current.push(crumb);
    }
    screens.push(current);
    screens.retain(|screen| !screen.is_empty());
    let mut met = vec![false; callouts.len()];
    screens.into_iter().map(|screen| assembled(screen, &callouts, &mut met)).collect()
}

/// Whether words only announce what follows them.
fn announces(text: &Text) -> bool {
    text.words().trim_end().ends_with(':')
}

/// A crumb without a word, a sign alone, still takes its place.
fn weight(crumb: &Crumb) -> usize {
    crumb.words.max(1)
}

impl Crumbs {
    fn push(&mut self, around: Option<usize>, leaf: Leaf, words: usize, announces: bool) {
        self.all.push(Crumb { around, origin: self.origins, leaf, words, announces });
    }

    fn add(&mut self, block: &Block, around: Option<usize>) {
        self.origins += 1;
        match block {
            Block::Quote(text) => {
                for sentence in sentences(text) {
                    let announces = announces(&sentence);
                    let words = sentence.count();
                    self.push(around, Leaf::Sentence(sentence), words, announces);
                }
            }
            Block::List { mark, first, items } => {
                for (index, item) in items.iter().enumerate() {
                    self.item(around, *mark, first + index, item);
                }
            }
            Block::Table(lines) => lines.iter().for_each(|line| self.line(around, line)),
            Block::Callout { kind, title, date, inside } if around.is_none() => {
                let callout = self.callouts.len();
                self.callouts.push((*kind, title.clone(), *date));
                inside.iter().for_each(|block| self.add(block, Some(callout)));
            }
            Block::Contact(contact) if block.count() > MOST_WORDS => {
                let bare = Contact { about: Vec::new(), ..(**contact).clone() };
                let words = bare.name.count();
                let leaf = Leaf::Whole(Block::Contact(Box::new(bare)));
                self.push(around, leaf, words, !contact.about.is_empty());
                contact.about.iter().for_each(|block| self.add(block, around));
            }
            whole => {
                let announces = matches!(whole, Block::Heading(_) | Block::Said { .. });
                self.push(around, Leaf::Whole(whole.clone()), whole.count(), announces);
            }
        }
    }

    /// An item; one that is too long for a screen goes on over several.
    fn item(&mut self, around: Option<usize>, mark: Mark, number: usize, item: &[Block]) {
        let words: usize = item.iter().map(Block::count).sum();
        let mut push = |part: Vec<Block>| {
            let words = part.iter().map(Block::count).sum();
            let goes_on = matches!(&part[..], [Block::Quote(text)] if announces(text));
            self.push(around, Leaf::Item { mark, number, part }, words, goes_on);
        };
        if words <= MOST_WORDS {
            push(item.to_vec());
            return;
        }
        for block in item {
            match block {
                Block::Quote(text) => {
                    sentences(text).into_iter().for_each(|s| push(vec![Block::Quote(s)]));
                }
                Block::List { mark, first, items } => {
                    for (index, inner) in items.iter().enumerate() {
                        let (first, items) = (first + index, vec![inner.clone()]);
                        push(vec![Block::List { mark: *mark, first, items }]);
                    }
                }
                other => push(vec![other.clone()]),
            }
        }
    }

    /// A line of a table; one that is too long is cut between its cells.
    fn line(&mut self, around: Option<usize>, line: &Line) {
        let count = |line: &Line| Block::Table(vec![line.clone()]).count();
        if count(line) <= MOST_WORDS || line.cells.len() < 2 {
            self.push(around, Leaf::Line(line.clone()), count(line), false);
            return;
        }
        for (index, cell) in line.cells.iter().enumerate() {
            let about = line.about.clone().filter(|_| index == 0);
            let part = Line { about, cells: vec![cell.clone()] };
            let words = count(&part);
            self.push(around, Leaf::Line(part), words, false);
        }
    }
}

/// Crumbs put together again: what comes from one block is one block.
fn assembled(crumbs: Vec<Crumb>, callouts: &[Around], met: &mut [bool]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut last: (Option<usize>, usize) = (None, 0);
    for crumb in crumbs {
        let Crumb { around, origin, leaf, .. } = crumb;
        let list = match around {
            None => &mut blocks,
            Some(callout) => {
                if last.0 != around {
                    let (kind, title, date) = callouts[callout].clone();
                    // The title is said once; what goes on on another screen
                    // only shows that it is of the same kind.
                    let title = title.filter(|_| !std::mem::replace(&mut met[callout], true));
                    blocks.push(Block::Callout { kind, title, date, inside: Vec::new() });
                }
                match blocks.last_mut() {
                    Some(Block::Callout { inside, .. }) => inside,
                    _ => continue,
                }
            }
        };
        let goes_on = last == (around, origin);
        add(list, leaf, goes_on);
        last = (around, origin);
    }
    blocks
}

fn add(list: &mut Vec<Block>, leaf: Leaf, goes_on: bool) {
    let before = if goes_on { list.last_mut() } else { None };
    match (leaf, before) {
        (Leaf::Sentence(sentence), Some(Block::Quote(text))) => join(text, sentence),
        (Leaf::Sentence(sentence), _) => list.push(Block::Quote(sentence)),
        (Leaf::Item { number, part, .. }, Some(Block::List { first, items, .. })) => {
            if *first + items.len() == number + 1 {
                let item = items.last_mut().expect("a list that goes on has an item");
                part.into_iter().for_each(|block| extend(item, block));
            } else {
                items.push(part);
            }
        }
        (Leaf::Item { mark, number, part }, _) => {
            list.push(Block::List { mark, first: number, items: vec![part] });
        }
        (Leaf::Line(line), Some(Block::Table(lines))) => match lines.last_mut() {
            Some(last) if line.about.is_none() && last.about.is_some() => {
                last.cells.extend(line.cells)
            }
            _ => lines.push(line),
        },
        (Leaf::Line(line), _) => list.push(Block::Table(vec![line])),
        (Leaf::Whole(block), _) => list.push(block),
    }
}

fn extend(item: &mut Vec<Block>, block: Block) {
    match (item.last_mut(), block) {
        (Some(Block::Quote(text)), Block::Quote(more)) => join(text, more),
        (Some(Block::List { items, .. }), Block::List { items: more, .. }) => items.extend(more),
        (_, block) => item.push(block),
    }
}

fn join(text: &mut Text, more: Text) {
    text.append(Text::plain(" "));
    text.append(more);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quote(words: &str) -> Block {
        Block::Quote(Text::plain(words))
    }

    fn said(blocks: &[Block]) -> String {
        let mut said = String::new();
        for block in blocks {
            block.each_text(&mut |text| said += &text.words());
        }
        said.split_whitespace().collect::<Vec<_>>().concat()
    }

    #[test]
    fn what_announces_a_list_stands_on_the_screen_of_its_first_item() {
        let items = vec![vec![quote("un deux")], vec![quote("trois quatre")]];
        let list = Block::List { mark: Mark::Number, first: 1, items: items.clone() };
        let screens = cut(&[quote("Une phrase. Il faut :"), list], 4);
        let list = |first, item: &Vec<Block>| Block::List {
            mark: Mark::Number,
            first,
            items: vec![item.clone()],
        };
        assert_eq!(
            screens,
            [
                vec![quote("Une phrase.")],
                vec![quote("Il faut :"), list(1, &items[0])],
                vec![list(2, &items[1])],
            ]
        );
    }

    fn block() -> impl Strategy<Value = Block> {
        let words = "([A-Z][a-z]{1,4} ?[a-z]{0,4}[.:!] ){1,4}".prop_map(|words| quote(&words));
        words.prop_recursive(3, 20, 4, |inner| {
            let some = proptest::collection::vec(inner.clone(), 1..4);
            let items = proptest::collection::vec(proptest::collection::vec(inner, 1..3), 1..4);
            prop_oneof![
                items.prop_map(|items| Block::List { mark: Mark::Dot, first: 1, items }),
                some.prop_map(|inside| Block::Callout {
                    kind: Callout::Note,
                    title: Some(Text::plain("Titre")),
                    date: None,
                    inside,
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_said_twice(
            blocks in proptest::collection::vec(block(), 0..5), room in 1_usize..20,
        ) {
            let screens = cut(&blocks, room);
            prop_assert_eq!(said(&screens.concat()), said(&blocks));
            prop_assert!(screens.iter().all(|screen| !screen.is_empty()));
        }

        #[test]
        fn sentences_that_fit_make_no_screen_too_long(
            words in proptest::collection::vec("[A-Z][a-z]{3}( [a-z]{4}){0,9}\\.", 1..30),
        ) {
            for screen in cut(&[quote(&words.join(" "))], 20) {
                prop_assert!(screen.iter().map(Block::count).sum::<usize>() <= 20);
            }
        }
    }
}
