//! Lists, words with what they mean, and what is set apart.

use super::ground::{Ground, line_of};
use super::html::{Attr, Id, Tag, What};
use super::line::Mark;
use super::walk::Walk;
use crate::guide::{self, Block};

impl Walk<'_> {
    pub fn list(&mut self, id: Id, tag: Tag, mark: &Mark) {
        self.flush();
        let Ground { tree, .. } = self.ground;
        let titled =
            tree.inside(id).any(|id| tree.tag(id).is_some_and(|tag| tag.level().is_some()));
        if titled {
            return self.children(id, mark);
        }
        let start = tree.attribute(id, Attr::Start).and_then(|start| start.trim().parse().ok());
        let mut items = Vec::new();
        for child in tree.children(id) {
            if self.is_left_out_or_text(child) {
                continue;
            }
            let item = self.inside(child, mark);
            if !item.is_empty() {
                items.push(item);
            }
        }
        let mark = if tag == Tag::Ol { guide::Mark::Number } else { guide::Mark::Dot };
        if !items.is_empty() {
            let first = start.filter(|first| (1..=999).contains(first)).unwrap_or(1);
            self.push(Block::List { mark, first, items });
        }
    }

    fn is_left_out_or_text(&self, id: Id) -> bool {
        matches!(self.tree().what(id), What::Text(_)) || self.is_left_out(id)
    }

    /// Words and what they mean: a list, the words stressed.
    pub fn definitions(&mut self, id: Id, mark: &Mark) {
        self.flush();
        let tree = self.ground.tree;
        let mut items: Vec<Vec<Block>> = Vec::new();
        let groups = tree.children(id).flat_map(|child| {
            let group = (tree.tag(child) == Some(Tag::Div)).then(|| tree.children(child));
            group.into_iter().flatten().chain(std::iter::once(child))
        });
        for part in groups.filter(|id| is_part(tree.tag(*id))) {
            let word = tree.tag(part) == Some(Tag::Dt);
            let mark = Mark { strong: word, ..mark.clone() };
            let said = self.inside(part, &mark);
            match items.last_mut() {
                Some(last) if !word => last.extend(said),
                _ => items.push(said),
            }
        }
        items.retain(|item| !item.is_empty());
        if !items.is_empty() {
            self.push(Block::List { mark: guide::Mark::Dot, first: 1, items });
        }
    }

    pub fn callout(&mut self, id: Id, kind: guide::Callout, title: Option<Id>) {
        let mut inside = self.within(id, &Mark::default());
        let mut title = title.map(|title| line_of(self.ground, title));
        if let Some(Block::Heading(first)) = inside.first()
            && title.as_ref().is_none_or(|title| title == first)
        {
            title = Some(first.clone());
            inside.remove(0);
        } else if matches!((inside.first(), &title), (Some(Block::Quote(a)), Some(b)) if a.words() == b.words())
        {
            inside.remove(0);
        }
        let mut title = title.filter(|title| !title.is_empty());
        if inside.is_empty() {
            inside.extend(title.take().map(Block::Quote));
        }
        if !inside.is_empty() {
            self.push(Block::Callout { kind, title, date: None, inside });
        }
    }
}

fn is_part(tag: Option<Tag>) -> bool {
    matches!(tag, Some(Tag::Dt | Tag::Dd))
}
