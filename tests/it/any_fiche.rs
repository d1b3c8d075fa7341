//! Whatever an official text says, in whatever order: a sound guide, and each sentence on one screen.

use std::collections::BTreeMap;

use jiff::civil::date;
use marchepied::fiches::model::{About, Case, Choice, Fiche, Piece, Section, Sort};
use marchepied::fiches::screens::guide;
use marchepied::guide::{
    Answers, Block, Callout, Door, Guide, Journey, Mark, OfficialDoor, ServiceKind, Text, Words,
};
use proptest::prelude::*;

/// A word that marks the place of a sentence; each is replaced by a number of its own.
const SENTENCE: &str = "Nage";

fn paragraph() -> impl Strategy<Value = Block> {
    (1_usize..12).prop_map(|count| Block::Quote(Text::plain(format!("{SENTENCE}. ").repeat(count))))
}

fn block() -> impl Strategy<Value = Block> {
    let kinds = prop_oneof![Just(Callout::Note), Just(Callout::Warning), Just(Callout::More)];
    let marks = prop_oneof![Just(Mark::Dot), Just(Mark::Box), Just(Mark::Number)];
    let items = prop::collection::vec(prop::collection::vec(paragraph(), 1..3), 1..4);
    prop_oneof![
        4 => paragraph(),
        1 => (marks, items).prop_map(|(mark, items)| Block::List { mark, first: 1, items }),
        1 => (kinds, prop::collection::vec(paragraph(), 1..3)).prop_map(|(kind, inside)| {
            Block::Callout { kind, title: None, date: None, inside }
        }),
    ]
}

/// Few titles, so that the same cases and chapters come again.
fn title() -> impl Strategy<Value = Text> {
    prop_oneof!["", "Adulte", "Enfant", "En ligne", "Par courrier"].prop_map(Text::plain)
}

fn door() -> impl Strategy<Value = Piece> {
    (title(), paragraph()).prop_map(|(title, about)| {
        let door = OfficialDoor {
            kind: ServiceKind::Form,
            url: Some("https://bains.example/".into()),
            host: "bains.example".into(),
            owner: None,
            number: None,
            file: None,
            closed: false,
            about: vec![about],
            with: Vec::new(),
        };
        Piece::Door(title, Box::new(door))
    })
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let leaf = prop_oneof![4 => block().prop_map(Piece::Block), 1 => door()];
    let tree = leaf.prop_recursive(4, 40, 4, |inner| {
        let inside = prop::collection::vec(inner, 0..4);
        let case = (title(), inside.clone()).prop_map(|(title, inside)| Case { title, inside });
        let sorts = prop_oneof![Just(Sort::Situation), Just(Sort::Case), Just(Sort::Manner)];
        prop_oneof![
            (title(), any::<bool>(), inside).prop_map(|(title, papers, inside)| {
                Piece::Section(Section { title: Words::Quoted(title), step: None, papers, inside })
            }),
            (sorts, prop::collection::vec(case, 2..4))
                .prop_map(|(sort, cases)| Piece::Choice(Choice { sort, cases })),
        ]
    });
    prop::collection::vec(tree, 0..6)
}

/// A text of these pieces, its sentences numbered; and how many there are.
fn fiche(body: Vec<Piece>, services: Vec<Piece>, more: Vec<Block>) -> (Fiche, usize) {
    let mut count = 0;
    let more = more.into_iter().map(Piece::Block).collect();
    let mut parts = [body, services, more];
    parts.iter_mut().flatten().for_each(|piece| number_piece(piece, &mut count));
    let [body, services, more] = parts;
    (Fiche { services, more, ..plain(body) }, count)
}

/// A text of these pieces and of nothing else.
fn plain(body: Vec<Piece>) -> Fiche {
    let about = About { id: "F1".into(), title: Text::plain("Bain"), ..About::default() };
    Fiche {
        about,
        opening: Vec::new(),
        body,
        services: Vec::new(),
        contacts: Vec::new(),
        more: Vec::new(),
        laws: Vec::new(),
        tree: None,
        terms: BTreeMap::new(),
        variables: Default::default(),
    }
}

fn number_piece(piece: &mut Piece, count: &mut usize) {
    match piece {
        Piece::Block(block) => number(block, count),
        Piece::Section(section) => section.inside.iter_mut().for_each(|p| number_piece(p, count)),
        Piece::Choice(choice) => {
            let inside = choice.cases.iter_mut().flat_map(|case| &mut case.inside);
            inside.for_each(|piece| number_piece(piece, count));
        }
        Piece::Door(_, door) => door.about.iter_mut().for_each(|block| number(block, count)),
    }
}

fn number(block: &mut Block, count: &mut usize) {
    match block {
        Block::Quote(text) => {
            let sentences = text.words().matches(SENTENCE).count();
            let numbered = (*count..*count + sentences).map(|n| format!("{SENTENCE} {n}."));
            *text = Text::plain(numbered.collect::<Vec<_>>().join(" "));
            *count += sentences;
        }
        Block::List { items, .. } => items.iter_mut().flatten().for_each(|b| number(b, count)),
        Block::Callout { inside, .. } => inside.iter_mut().for_each(|b| number(b, count)),
        _ => {}
    }
}

/// How often each numbered sentence stands on a screen of a guide.
fn said(guide: &Guide) -> BTreeMap<usize, usize> {
    let mut times = BTreeMap::new();
    for screen in guide.screens() {
        let about = screen.handoff().into_iter().flat_map(|handoff| match &handoff.door {
            Door::Official(door) => door.about.as_slice(),
            Door::Link(_) => &[],
        });
        let mut look = |text: &Text| {
            for part in text.words().split(SENTENCE).skip(1) {
                let number = part.trim().split('.').next().and_then(|n| n.parse().ok());
                *times.entry(number.unwrap()).or_default() += 1;
            }
        };
        screen.blocks.iter().chain(about).for_each(|block| block.each_text(&mut look));
    }
    times
}

proptest! {
    #[test]
    fn any_text_gives_a_sound_guide_with_each_sentence_on_one_screen(
        body in pieces(),
        services in prop::collection::vec(door(), 0..3),
        more in prop::collection::vec(block(), 0..2),
    ) {
        let (fiche, count) = fiche(body, services, more);
        let guide = guide(&fiche).map_err(|why| TestCaseError::fail(why.to_string()))?;
        let once: BTreeMap<usize, usize> = (0..count).map(|number| (number, 1)).collect();
        prop_assert_eq!(said(&guide), once);
    }
}

fn section(title: &str, inside: Vec<Piece>) -> Piece {
    let title = Words::Quoted(Text::plain(title));
    Piece::Section(Section { title, step: None, papers: false, inside })
}

fn said_before_two_cases(words: &str) -> Vec<Piece> {
    let quote = |words: &str| Piece::Block(Block::Quote(Text::plain(words)));
    let case = |title: &str| Case { title: Text::plain(title), inside: vec![quote("Voilà.")] };
    let cases = vec![case("Adulte"), case("Enfant")];
    vec![quote(words), Piece::Choice(Choice { sort: Sort::Case, cases })]
}

#[test]
fn a_question_that_is_not_asked_again_takes_no_text_with_it() {
    let body = vec![
        section("Le prix", said_before_two_cases("Le prix dépend de votre âge.")),
        section("Les papiers", said_before_two_cases("Apportez vos papiers.")),
    ];
    let guide = guide(&plain(body)).expect("a sound guide");
    let first = guide.screens().iter().find(|screen| screen.question().is_some());
    let first = first.expect("a question").id.clone();
    let answers = Answers::read([(first.as_str(), "adulte")]);
    let journey = Journey::replay(&guide, &answers, date(2026, 12, 3));
    let mut asked = 0;
    let mut said = String::new();
    for screen in journey.trail() {
        asked += usize::from(screen.question().is_some());
        screen.blocks.iter().for_each(|block| block.each_text(&mut |text| said += &text.words()));
    }
    assert_eq!(asked, 1, "the same question is asked once");
    assert!(said.contains("Apportez vos papiers."), "{said}");
}
