//! The pages of an exercise as screens of a guide: their buttons are the choices.

use toml::Spanned;

use super::exercise::{END, Page, STORY};
use super::fields;
use super::format::PageFile;
use crate::desk::Desk;
use crate::guide::{
    Ask, Body, Choice, Condition, End, Name, Phrase, Question, Rule, Screen, Subject, Test, Text,
};

/// Reads one page.
pub(super) fn page(desk: &mut Desk, raw: &Spanned<PageFile>, pages: &[&str]) -> Option<Page> {
    let raw = raw.get_ref();
    let id = desk.name(&raw.id)?;
    if [STORY, END].iter().any(|taken| id == **taken) {
        let what = format!("\"{id}\" is the name of a screen that every exercise has");
        desk.find(raw.id.span().start, "reserved-name", what, "take another name");
    }
    let fields = raw.field.iter().filter_map(|raw| fields::field(desk, raw)).collect();
    let buttons: Vec<_> =
        raw.button.iter().filter_map(|raw| fields::button(desk, raw, pages)).collect();
    if !buttons.iter().any(|button| button.next.is_some()) {
        let what = format!("a path stops at \"{id}\"");
        let remedy = "give it a button with next";
        desk.find(raw.id.span().start, "dead-end", what, remedy);
    }
    Some(Page {
        id,
        title: raw.title.clone(),
        text: raw.text.clone(),
        rows: raw.rows.clone(),
        notice: raw.notice.clone(),
        banner: raw.banner.clone(),
        back: raw.back,
        fields,
        buttons,
    })
}

/// The screens: the story, each page, the end.
pub(super) fn screens(words: &Phrase, start: &Name, pages: &[Page]) -> Option<Vec<Screen>> {
    let (story, end) = (Name::parse(STORY)?, Name::parse(END)?);
    let mut first = Screen::new(story, words.clone().into(), Body::Reading, Vec::new());
    first.next = vec![always(start)];
    let mut last = Screen::new(end, words.part("learnt").into(), Body::Reading, Vec::new());
    // The way to a human stands on every page: nobody is left alone at the end.
    last.end = Some(End::Human);
    let mut screens = vec![first];
    screens.extend(pages.iter().map(screen));
    screens.push(last);
    Some(screens)
}

fn screen(page: &Page) -> Screen {
    let on = page.buttons.iter().filter_map(|button| Some((button, button.next.as_ref()?)));
    let choices = on.clone().map(|(button, _)| Choice {
        id: button.id.clone(),
        label: Text::plain(button.label.as_str()).into(),
        picture: button.id.clone(),
        sets: Vec::new(),
    });
    let question = Question { ask: Ask::Choice(choices.collect()), unsure: None, sent: None };
    let title = Text::plain(page.title.as_str()).into();
    let mut screen = Screen::new(page.id.clone(), title, Body::Question(question), Vec::new());
    screen.next = on.map(|(button, next)| when(&page.id, &button.id, next)).collect();
    screen
}

fn always(to: &Name) -> Rule {
    Rule { when: Condition::default(), to: to.clone() }
}

fn when(page: &Name, button: &Name, to: &Name) -> Rule {
    let test = Test { subject: Subject::Answer(page.clone()), any: vec![button.clone()] };
    Rule { when: Condition(vec![test]), to: to.clone() }
}
