//! From an official text to a guide of the same kind as ours.
//!
//! What it is about comes first; cases become questions; chapters are offered;
//! services are doors; then people, other texts and laws. Each sentence of the
//! source stands on one screen, and no screen comes twice on a path.

mod build;
mod cases;
mod doors;
mod heading;
mod parts;
mod sound;
mod tree;

use crate::screens::names::Names;
use crate::screens::wiring::{Exit, Fragment, answered, chain, connect};
use build::{Builder, Once};
use heading::{Heading, ours};
use parts::{Extra, Late};

pub use crate::screens::cut::MOST_WORDS;
pub(super) use crate::screens::names::slug;
pub use crate::screens::sentences::borders as sentence_borders;
pub use sound::guide;

use super::model::{Choice, Fiche, Piece, Sort, Then};
use crate::guide::{Block, Body, Condition, Draft, End, Flaw, Name, Phrase, Role, Rule, Words};

/// The question that comes after the text: what else it offers.
const AFTER: &str = "suite";
/// A text that would give more screens than this is not made into a guide.
const MOST_SCREENS: usize = 5_000;

/// What a text offers besides its chapters.
const EXTRAS: [Extra; 4] = [
    Extra { key: "official-services", picture: "laptop", choice: "services" },
    Extra { key: "official-people", picture: "hand", choice: "personnes" },
    Extra { key: "official-links", picture: "files", choice: "voir-aussi" },
    Extra { key: "official-laws", picture: "scale", choice: "textes-de-loi" },
];

/// Why a text cannot be made into a guide.
#[derive(Debug)]
pub enum Unfit {
    /// The id is no name.
    Name(String),
    /// It would give too many screens.
    TooLong(usize),
    /// The guide is not sound, even with every question asked where it stands.
    Unsound(Vec<Flaw>),
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Name(id) => write!(f, "make a guide of \"{id}\": it is no name"),
            Self::TooLong(screens) => write!(f, "make a guide: it would have {screens} screens"),
            Self::Unsound(flaws) => write!(f, "make a sound guide: {flaws:?}"),
        }
    }
}

impl std::error::Error for Unfit {}

/// The screens of a text, not yet known to be sound.
fn draft(fiche: &Fiche, once: Once) -> Result<Draft, Unfit> {
    let id = &fiche.about.id;
    let id = Name::parse(&id.to_lowercase()).ok_or_else(|| Unfit::Name(id.clone()))?;
    let mut builder = Builder::new(&fiche.terms, once);
    let heading = Heading::new(fiche.about.title.clone());
    let start = match &fiche.tree {
        Some(tree) => whole_tree(&mut builder, fiche, tree, &heading),
        None => whole_text(&mut builder, fiche, &heading),
    };
    if builder.screens.len() > MOST_SCREENS {
        return Err(Unfit::TooLong(builder.screens.len()));
    }
    let title = Words::Quoted(fiche.about.title.clone());
    let screens = builder.screens;
    Ok(Draft { id, title, private: false, start, screens, calendars: Default::default() })
}

/// A tree; what its document says besides is read before it, or offered
/// beside its first answers.
fn whole_tree(
    builder: &mut Builder,
    fiche: &Fiche,
    tree: &super::model::Tree,
    heading: &Heading,
) -> Name {
    // A questionnaire leads back to its own text: that is read afterwards.
    let own = |then: &Then| matches!(then, Then::Text { id, .. } if *id == fiche.about.id);
    let comes_back = tree.first.branches.iter().any(|branch| own(&branch.then));
    let opening = builder.pieces(&fiche.opening, heading);
    let body = if comes_back { None } else { builder.pieces(&fiche.body, heading) };
    let tree = builder.tree(tree, heading, &fiche.about.id);
    let question = tree.as_ref().and_then(|tree| {
        let first = builder.screens.iter().position(|screen| screen.id == tree.entry[0].to)?;
        builder.screens[first..].iter().position(|s| s.question().is_some()).map(|at| first + at)
    });
    if let Some(question) = question.filter(|_| !comes_back) {
        beside(builder, fiche, question, heading);
    }
    let whole = chain(&mut builder.screens, opening.into_iter().chain(body).chain(tree));
    first(builder, whole)
}

/// Offers what a document has besides its tree, beside the first answers.
fn beside(builder: &mut Builder, fiche: &Fiche, question: usize, heading: &Heading) {
    let taken = builder.choices_of(question);
    let mut exits = Vec::new();
    for extra in EXTRAS {
        let Some(fragment) = extra_screens(builder, fiche, &extra, heading) else { continue };
        let mut names = Names::taking(&taken);
        let id = names.new_name(extra.choice, extra.choice);
        let screen = &mut builder.screens[question];
        let name = screen.id.clone();
        if let Body::Question(crate::guide::Question {
            ask: crate::guide::Ask::Choice(choices),
            ..
        }) = &mut screen.body
        {
            choices.push(parts::ours_choice(id.clone(), extra.key, extra.picture));
        }
        let chosen = Exit { screen: question, when: answered(&name, &id) };
        connect(&mut builder.screens, &[chosen], &fragment.entry);
        exits.extend(fragment.exits);
    }
    if !exits.is_empty() {
        let end = end(builder, heading);
        connect(&mut builder.screens, &exits, &end.entry);
    }
}

fn whole_text(builder: &mut Builder, fiche: &Fiche, heading: &Heading) -> Name {
    let opening = builder.pieces(&fiche.opening, heading);
    let lists = [&fiche.services, &fiche.contacts, &fiche.more, &fiche.laws];
    let has = |index: usize| !lists[index].is_empty();
    let extras: Vec<Extra> =
        EXTRAS.into_iter().enumerate().filter(|(i, _)| has(*i)).map(|(_, e)| e).collect();
    let mut late = Late::default();
    let body = body(builder, &fiche.body, heading, &extras, &mut late);
    let after = after(builder, fiche, &extras, heading, &mut late);
    let end = end(builder, heading);
    connect(&mut builder.screens, &late.to_end, &end.entry);
    let whole =
        chain(&mut builder.screens, opening.into_iter().chain(body).chain(after).chain([end]));
    first(builder, whole)
}

/// The text itself: its situations each offer their own chapters.
fn body(
    builder: &mut Builder,
    pieces: &[Piece],
    heading: &Heading,
    extras: &[Extra],
    late: &mut Late,
) -> Option<Fragment> {
    let is_choice = |piece: &Piece| matches!(piece, Piece::Choice(c) if c.sort == Sort::Situation);
    let Some(at) = pieces.iter().position(is_choice) else {
        return builder.chapters(pieces, heading, extras, late);
    };
    let Piece::Choice(choice) = &pieces[at] else { return None };
    let before = builder.chapters(&pieces[..at], heading, &[], late);
    let chosen = situations(builder, choice, heading, extras, late);
    let rest = builder.pieces(&pieces[at + 1..], heading);
    chain(&mut builder.screens, before.into_iter().chain([chosen]).chain(rest))
}

fn situations(
    builder: &mut Builder,
    choice: &Choice,
    heading: &Heading,
    extras: &[Extra],
    late: &mut Late,
) -> Fragment {
    let screen = builder.question(choice, Vec::new(), heading);
    let id = builder.screens[screen].id.clone();
    let mut exits = Vec::new();
    for (case, chosen) in choice.cases.iter().zip(builder.choices_of(screen)) {
        let title =
            if case.title.is_empty() { heading.title.clone() } else { case.title.clone().into() };
        let inner = Heading { title, part: Some(heading.title.clone()), step: None };
        let inside = builder.chapters(&case.inside, &inner, extras, late);
        let chosen = Exit { screen, when: answered(&id, &chosen) };
        match inside {
            Some(inside) => {
                connect(&mut builder.screens, &[chosen], &inside.entry);
                exits.extend(inside.exits);
            }
            None => exits.push(chosen),
        }
    }
    Fragment { entry: vec![Rule { when: Condition::default(), to: id }], exits }
}

/// What the text offers besides: one asks for it, or has done.
fn after(
    builder: &mut Builder,
    fiche: &Fiche,
    extras: &[Extra],
    heading: &Heading,
    late: &mut Late,
) -> Option<Fragment> {
    let mut names = Names::default();
    let mut choices = Vec::new();
    let mut found = Vec::new();
    for extra in extras {
        let Some(fragment) = extra_screens(builder, fiche, extra, heading) else { continue };
        let id = names.new_name(extra.choice, extra.choice);
        choices.push(parts::ours_choice(id.clone(), extra.key, extra.picture));
        found.push((extra, id, fragment));
    }
    for (exit, wanted) in std::mem::take(&mut late.to_extra) {
        let target = found.iter().find(|(extra, ..)| extra.choice == wanted);
        match target {
            Some((_, _, fragment)) => connect(&mut builder.screens, &[exit], &fragment.entry),
            None => late.to_end.push(exit),
        }
    }
    if found.is_empty() {
        return None;
    }
    let done = names.new_name("fini", "fini");
    choices.push(parts::ours_choice(done.clone(), "official-done", "check"));
    let question = builder.names.new_name(AFTER, AFTER);
    let asked =
        Heading { title: ours("official-after"), part: Some(heading.title.clone()), step: None };
    let body = Body::Question(cases::asks(choices));
    let screen = builder.named_screen(question.clone(), &asked, body, Vec::new());
    for (_, id, fragment) in found {
        let chosen = Exit { screen, when: answered(&question, &id) };
        connect(&mut builder.screens, &[chosen], &fragment.entry);
        late.to_end.extend(fragment.exits);
    }
    let exits = vec![Exit { screen, when: answered(&question, &done) }];
    Some(Fragment { entry: vec![Rule { when: Condition::default(), to: question }], exits })
}

fn extra_screens(
    builder: &mut Builder,
    fiche: &Fiche,
    extra: &Extra,
    heading: &Heading,
) -> Option<Fragment> {
    let pieces = match extra.choice {
        "services" => &fiche.services,
        "personnes" => &fiche.contacts,
        "voir-aussi" => &fiche.more,
        _ => &fiche.laws,
    };
    let inner = Heading { title: ours(extra.key), part: Some(heading.title.clone()), step: None };
    builder.pieces(pieces, &inner)
}

/// The last screen.
fn end(builder: &mut Builder, heading: &Heading) -> Fragment {
    let title =
        Heading { title: ours("official-end"), part: Some(heading.title.clone()), step: None };
    let said =
        Block::Said { role: Role::Text, words: Phrase::message("official-end").part("text") };
    let name = builder.names.new_name("fin", "fin");
    let screen = builder.named_screen(name, &title, Body::Reading, vec![said]);
    builder.screens[screen].end = Some(End::Read);
    let mut end = builder.whole(screen);
    end.exits.clear();
    end
}

/// The first screen of a guide. How to come in may depend on answers; nothing
/// is answered yet, so the last rule, which asks for nothing, is the one.
fn first(builder: &mut Builder, whole: Option<Fragment>) -> Name {
    let open = whole.and_then(|whole| {
        let open = whole.entry.into_iter().find(|rule| rule.when.0.is_empty());
        open.map(|rule| rule.to)
    });
    open.unwrap_or_else(|| {
        let heading = Heading::new(ours("official-end"));
        end(builder, &heading).entry.remove(0).to
    })
}
