//! From the stretches of a page to a guide of the same kind as ours.

use super::form::Forms;
use super::sections::Stretch;
use super::{NAMES, Verdict};
use crate::guide::{
    self, Ask, Block, Body, Condition, Draft, End, Guide, Handoff, Name, OfficialDoor, Part,
    Phrase, Question, Role, Rule, Screen, ServiceKind, Subject, Test, Text, Words,
};
use crate::screens::cut::{MOST_WORDS, cut};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Exit, Fragment, answered, chain, connect, only};

/// The choice of reading everything.
const ALL: &str = "tout";
/// Fewer parts than this are read one after the other.
const FEWEST: usize = 3;
/// Fewer words than this are read one after the other.
const FEWEST_WORDS: usize = 150;
/// A page that would give more screens is too large.
const MOST_SCREENS: usize = 1_500;
/// The fewest words of text that a screen has room for, however long its title.
const LEAST_ROOM: usize = 35;

/// A page that would give too many screens.
#[derive(Debug)]
pub(super) struct TooLarge;

/// What is known of the page as a whole.
pub(super) struct About<'a> {
    pub title: &'a Text,
    pub address: &'a str,
    pub host: &'a str,
}

/// The guide of a page that can be read.
pub(super) fn read(about: &About, stretches: &[Stretch], forms: &Forms) -> Result<Guide, TooLarge> {
    let mut builder = Builder::default();
    let opening = stretches.iter().take_while(|s| s.titles.is_empty()).count();
    let (opening, rest) = stretches.split_at(opening);
    let chapters: Vec<&[Stretch]> = rest.chunk_by(|a, b| a.chapter == b.chapter).collect();
    let words = rest.iter().flat_map(|s| &s.blocks).map(Block::count).sum::<usize>();
    let mut parts: Vec<Fragment> = Vec::new();
    let private = forms.keeps(stretches);
    for stretch in opening {
        parts.extend(builder.stretch(stretch, about, forms));
    }
    let mut late = Vec::new();
    if chapters.len() >= FEWEST && words >= FEWEST_WORDS {
        parts.extend(builder.offered(&chapters, about, forms, &mut late));
    } else {
        for stretch in rest {
            parts.extend(builder.stretch(stretch, about, forms));
        }
    }
    let end = builder.door(about, End::Read);
    connect(&mut builder.screens, &late, &end.entry);
    parts.push(end);
    let whole = chain(&mut builder.screens, parts);
    builder.guide(about, whole, private)
}

/// The guide of a page that cannot be read: what it is, the official door, a
/// human. There is no door to a site that cannot prove who it is.
pub(super) fn unread(about: &About, verdict: Verdict) -> Result<Guide, TooLarge> {
    let mut builder = Builder::default();
    let code = verdict.code();
    let words = Phrase::message(format!("page-{code}"));
    let said = vec![Block::Said { role: Role::Text, words: words.part("text") }];
    let name = builder.names.new_name(code, code);
    let screen = builder.screen(name, words.into(), Body::Reading, said);
    let mut parts = vec![builder.whole(screen)];
    match verdict {
        Verdict::Unsafe => builder.screens[screen].end = Some(End::Human),
        _ => parts.push(builder.door(about, End::Human)),
    }
    let whole = chain(&mut builder.screens, parts);
    builder.guide(about, whole, false)
}

/// Makes screens.
#[derive(Default)]
pub(super) struct Builder {
    pub screens: Vec<Screen>,
    pub names: Names,
}

impl Builder {
    fn guide(
        self,
        about: &About,
        whole: Option<Fragment>,
        private: bool,
    ) -> Result<Guide, TooLarge> {
        let start = whole.and_then(|whole| whole.entry.into_iter().next()).ok_or(TooLarge)?.to;
        if self.screens.len() > MOST_SCREENS {
            return Err(TooLarge);
        }
        let draft = Draft {
            id: guide_name(about.address),
            title: Words::Quoted(about.title.clone()),
            private,
            start,
            screens: self.screens,
            calendars: Default::default(),
        };
        Guide::new(draft).map_err(|_| TooLarge)
    }

    /// What stands under one title: its text, then its form.
    fn stretch(&mut self, stretch: &Stretch, about: &About, forms: &Forms) -> Vec<Fragment> {
        let title = stretch.titles.last().unwrap_or(about.title);
        let around = match stretch.titles.len() {
            0 => None,
            1 => Some(about.title),
            _ => stretch.around.as_ref(),
        };
        let mut parts = self.reading(title, around, &stretch.blocks);
        if let Some(form) = stretch.form {
            parts.extend(forms.screens(self, form, about, title));
        }
        parts
    }

    /// Screens that are only read.
    fn reading(&mut self, title: &Text, around: Option<&Text>, blocks: &[Block]) -> Vec<Fragment> {
        let room = MOST_WORDS.saturating_sub(title.count()).max(LEAST_ROOM);
        let cuts = cut(blocks, room);
        let of = cuts.len();
        let mut parts = Vec::with_capacity(of);
        for (index, blocks) in cuts.into_iter().enumerate() {
            let name = self.names.new_name(&title.words(), "lire");
            let screen = self.screen(name, title.clone().into(), Body::Reading, blocks);
            let part = Part { title: around.cloned().map(Words::Quoted), number: index + 1, of };
            self.screens[screen].part = (of > 1 || around.is_some()).then_some(part);
            parts.push(self.whole(screen));
        }
        parts
    }

    /// The parts of a page, offered: nobody must read all to find one.
    fn offered(
        &mut self,
        chapters: &[&[Stretch]],
        about: &About,
        forms: &Forms,
        late: &mut Vec<Exit>,
    ) -> Option<Fragment> {
        let mut names = Names::default();
        let title = |chapter: &[Stretch]| chapter[0].titles.first().unwrap_or(about.title).clone();
        let mut choices: Vec<guide::Choice> = Vec::new();
        for chapter in chapters {
            let title = title(chapter);
            let id = names.new_name(&title.words(), "partie");
            choices.push(guide::Choice {
                id,
                picture: picture(&title.words()),
                label: title.into(),
                sets: vec![],
            });
        }
        let ids: Vec<Name> = choices.iter().map(|choice| choice.id.clone()).collect();
        let all = names.new_name(ALL, ALL);
        choices.push(ours_choice(all.clone(), "page-all", "list"));
        let question = self.names.new_name(guide::PARTS, guide::PARTS);
        let body = Body::Question(asks(choices));
        let screen = self.screen(question.clone(), ours("page-parts"), body, Vec::new());
        self.screens[screen].part = Some(whole_part(about.title));
        let reads_all = answered(&question, &all);
        let one =
            Condition(vec![Test { subject: Subject::Answer(question.clone()), any: ids.clone() }]);
        let mut before = vec![Exit { screen, when: reads_all.clone() }];
        for (chapter, id) in chapters.iter().zip(&ids) {
            let parts: Vec<Fragment> =
                chapter.iter().flat_map(|stretch| self.stretch(stretch, about, forms)).collect();
            let found = chain(&mut self.screens, parts)?;
            connect(&mut self.screens, &before, &found.entry);
            let chosen = Exit { screen, when: answered(&question, id) };
            connect(&mut self.screens, &[chosen], &found.entry);
            before = only(&found.exits, &reads_all);
            late.extend(only(&found.exits, &one));
        }
        Some(Fragment {
            entry: vec![Rule { when: Condition::default(), to: question }],
            exits: before,
        })
    }

    /// The last screen: the page itself.
    fn door(&mut self, about: &About, end: End) -> Fragment {
        let name = self.names.new_name("page-officielle", "page-officielle");
        let door = Handoff::official(official(about, ServiceKind::Page));
        let screen =
            self.screen(name, ours("page-original"), Body::Handoff(Box::new(door)), Vec::new());
        self.screens[screen].end = Some(end);
        let mut end = self.whole(screen);
        end.exits.clear();
        end
    }

    /// A new screen.
    pub fn screen(&mut self, id: Name, title: Words, body: Body, blocks: Vec<Block>) -> usize {
        self.screens.push(Screen::new(id, title, body, blocks));
        self.screens.len() - 1
    }

    /// A screen as a fragment of its own.
    pub fn whole(&self, screen: usize) -> Fragment {
        let to = self.screens[screen].id.clone();
        let when = Condition::default();
        let exits = vec![Exit { screen, when: when.clone() }];
        Fragment { entry: vec![Rule { when, to }], exits }
    }
}

/// The page as an official door.
pub(super) fn official(about: &About, kind: ServiceKind) -> OfficialDoor {
    let url = about.address.starts_with("https://").then(|| about.address.into());
    OfficialDoor {
        kind,
        url,
        host: about.host.into(),
        owner: None,
        number: None,
        file: None,
        closed: false,
        about: Vec::new(),
        with: Vec::new(),
    }
}

/// The name of the guide of a page: the same for the same address.
fn guide_name(address: &str) -> Name {
    use sha2::Digest as _;
    let hash = sha2::Sha256::digest(address.as_bytes());
    let hex: String = hash.iter().take(10).map(|byte| format!("{byte:02x}")).collect();
    Name::parse(&format!("{NAMES}{hex}")).expect("small figures and letters are a name")
}

/// A whole of which a screen is the only part.
pub(super) fn whole_part(title: &Text) -> Part {
    Part { title: Some(Words::Quoted(title.clone())), number: 1, of: 1 }
}

/// A question that offers these choices.
pub(super) const fn asks(choices: Vec<guide::Choice>) -> Question {
    Question { ask: Ask::Choice(choices), unsure: None, sent: None }
}

/// One of our own messages.
pub(super) fn ours(key: &str) -> Words {
    Words::Ours(Phrase::message(key))
}

/// One of our own choices.
pub(super) fn ours_choice(id: Name, key: &str, picture: &str) -> guide::Choice {
    let picture = Name::parse(picture).expect("a literal picture is a name");
    guide::Choice { id, label: ours(key), picture, sets: Vec::new() }
}
