//! The small vocabulary of these stories: a page, and what is told of it.

use marchepied::guide::{Aim, Ask, Block, Body, Door, Screen, Text, Words};
use marchepied::reader::{Contract, Page, Reading, read};

/// Where the pages of these stories stand.
pub const ADDRESS: &str = "https://www.exemple.gouv.fr/aide/page";

/// A page, read as if it came from the site of these stories.
pub fn reading(html: &str) -> Reading {
    bytes_read(html.as_bytes(), Some("text/html; charset=utf-8"), 200)
}

/// Bytes, read as if they came from the site of these stories.
pub fn bytes_read(bytes: &[u8], content_type: Option<&str>, status: u16) -> Reading {
    let hosts = vec!["www.exemple.gouv.fr".to_owned()];
    let contract = Contract { hosts, ..Contract::default() };
    read(&Page { address: ADDRESS, bytes, content_type, status }, &contract)
}

/// The content of a page, inside the page of a site.
pub fn page(content: &str) -> String {
    format!(
        "<!doctype html><title>Aide</title><body><nav>Menu</nav><main><h1>Aide</h1>{content}</main>"
    )
}

/// One line a screen: its name, its title, what it says.
pub fn told(reading: &Reading) -> String {
    reading.guide.screens().iter().map(|screen| told_screen(screen) + "\n").collect()
}

fn words(words: &Words) -> String {
    match words {
        Words::Ours(phrase) => format!("<{}>", phrase.key()),
        Words::Quoted(said) => text(said),
    }
}

/// A text, its links shown as such.
fn text(text: &Text) -> String {
    let run = |run: &marchepied::guide::Run| match &run.aim {
        Aim::Web(url) => format!("[{}](leaves {url})", run.words),
        Aim::Page(url) => format!("[{}](stays {url})", run.words),
        Aim::Phone => format!("[{}](tel)", run.words),
        _ if run.strong => format!("*{}*", run.words),
        _ => run.words.to_string(),
    };
    text.runs().iter().map(run).collect()
}

fn told_screen(screen: &Screen) -> String {
    let mut told = format!("{}: {}", screen.id, words(&screen.title));
    screen.blocks.iter().for_each(|block| told += &format!(" | {}", told_block(block)));
    match &screen.body {
        Body::Question(question) => match &question.ask {
            Ask::Choice(choices) => {
                let said: Vec<String> = choices.iter().map(|c| words(&c.label)).collect();
                told += &format!(" ? {}", said.join(" / "));
            }
            Ask::Entry(entry) => told += &format!(" ? {:?}", entry.kind),
            _ => {}
        },
        Body::Handoff(handoff) => {
            if let Door::Official(door) = &handoff.door {
                told += &format!(" -> {}", door.url.as_deref().unwrap_or("nowhere"));
            }
            let copied: Vec<&str> = handoff.copy.iter().map(|name| name.as_str()).collect();
            if !copied.is_empty() {
                told += &format!(" copy {}", copied.join(" "));
            }
            let asked: Vec<&str> = handoff.query.iter().map(|param| &*param.name).collect();
            if !asked.is_empty() {
                told += &format!(" query {}", asked.join(" "));
            }
        }
        Body::Reading | Body::Checklist(_) => {}
    }
    told
}

fn told_block(block: &Block) -> String {
    let all = |blocks: &[Block]| blocks.iter().map(told_block).collect::<Vec<_>>().join(", ");
    match block {
        Block::Said { words, .. } => format!("<{}>", words.key()),
        Block::Heading(said) => format!("#{}", text(said)),
        Block::Quote(said) => text(said),
        Block::List { items, mark, first } => {
            let items: Vec<String> = items.iter().map(|item| all(item)).collect();
            format!("{mark:?}{first}({})", items.join("; "))
        }
        Block::Table(lines) => {
            let line = |line: &marchepied::guide::Line| {
                let cells: Vec<String> = line
                    .cells
                    .iter()
                    .map(|(title, cell)| {
                        format!("{}={}", title.as_ref().map(text).unwrap_or_default(), all(cell))
                    })
                    .collect();
                format!(
                    "{}: {}",
                    line.about.as_ref().map(text).unwrap_or_default(),
                    cells.join("; ")
                )
            };
            format!("table({})", lines.iter().map(line).collect::<Vec<_>>().join(" / "))
        }
        Block::Callout { kind, title, inside, .. } => {
            format!("{kind:?} {}({})", title.as_ref().map(text).unwrap_or_default(), all(inside))
        }
        Block::Contact(contact) => format!("contact {}", text(&contact.name)),
    }
}
