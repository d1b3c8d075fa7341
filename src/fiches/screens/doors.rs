//! Doors become screens; several in a row are a choice.

use super::build::Builder;
use super::cases::{asks, label};
use super::heading::{Heading, ours};
use crate::fiches::model::Piece;
use crate::guide::{self, Block, Body, Condition, Handoff, Name, OfficialDoor, Rule, Text};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Exit, Fragment, answered, connect};

impl Builder<'_> {
    /// Several doors in a row are a choice: nobody must pass them all.
    pub fn doors(
        &mut self,
        doors: &[(&Text, &OfficialDoor)],
        above: Vec<Block>,
        heading: &Heading,
    ) -> Fragment {
        if let [(title, door)] = doors {
            let screen = self.door(title, door, heading);
            let all: Vec<Block> = above.iter().chain(&door.about).cloned().collect();
            self.screens[screen].explained = self.explained(&all);
            self.screens[screen].blocks = above;
            return self.whole(screen);
        }
        let mut names = Names::default();
        let mut choices: Vec<guide::Choice> = Vec::new();
        for (index, (title, door)) in doors.iter().enumerate() {
            let id = names.new_name(&title.words(), "site");
            let is_same = |(other, _): &&(&Text, &OfficialDoor)| other.words() == title.words();
            let label = match doors.iter().filter(is_same).count() {
                1 => label(title, index),
                _ => told_apart(title, door).into(),
            };
            choices.push(guide::Choice {
                id,
                label,
                picture: picture(&title.words()),
                sets: vec![],
            });
        }
        let none = guide::Choice {
            id: names.new_name("continuer", "continuer"),
            label: ours("official-open.none"),
            picture: Name::parse("x").expect("a literal picture is a name"),
            sets: Vec::new(),
        };
        let ids: Vec<Name> = choices.iter().map(|choice| choice.id.clone()).collect();
        let last = none.id.clone();
        choices.push(none);
        let asked =
            Heading { title: ours("official-open"), part: Some(heading.title.clone()), step: None };
        let name = self.names.new_name("ouvrir", "ouvrir");
        let screen = self.named_screen(name.clone(), &asked, Body::Question(asks(choices)), above);
        let mut exits = Vec::new();
        for ((title, door), id) in doors.iter().zip(&ids) {
            let target = self.door(title, door, heading);
            let target = self.whole(target);
            let chosen = Exit { screen, when: answered(&name, id) };
            connect(&mut self.screens, &[chosen], &target.entry);
            exits.extend(target.exits);
        }
        exits.push(Exit { screen, when: answered(&name, &last) });
        Fragment { entry: vec![Rule { when: Condition::default(), to: name }], exits }
    }

    fn door(&mut self, title: &Text, door: &OfficialDoor, heading: &Heading) -> usize {
        let explained = self.explained(&door.about);
        let body = Body::Handoff(Box::new(Handoff::official(door.clone())));
        let named =
            Heading { title: title.clone().into(), part: Some(heading.title.clone()), step: None };
        let screen = self.screen(&named, body, Vec::new());
        self.screens[screen].explained = explained;
        screen
    }
}

/// The title of a door that another one has too, with its number or its site.
fn told_apart(title: &Text, door: &OfficialDoor) -> Text {
    let mut title = title.clone();
    title.append(Text::plain(format!(" – {}", door.number.as_deref().unwrap_or(&door.host))));
    title
}

/// The doors that stand in a row from this one on.
pub(super) fn pieces_of_doors<'p>(
    first: &'p Piece,
    rest: &mut &'p [Piece],
) -> Vec<(&'p Text, &'p OfficialDoor)> {
    let mut doors = Vec::new();
    let mut next = Some(first);
    while let Some(Piece::Door(title, door)) = next {
        doors.push((title, &**door));
        next = rest.first().filter(|piece| matches!(piece, Piece::Door(..)));
        if next.is_some() {
            *rest = &rest[1..];
        }
    }
    doors
}
