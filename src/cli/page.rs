//! `marchepied page`: the screens of an official page, as text.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::{failed, told};
use crate::content::Content;
use crate::fetch::{Fetcher, Gate};
use crate::guide::{Aim, Ask, Block, Body, Door, Guide, Name, Run, Screen, Text, Words};
use crate::locale::{Locales, NoValues, Speaker};
use crate::portals::read_all;
use crate::reader::{self, Contract, Page, Reading, Verdict};
use crate::web::Readings;
use crate::web::clock::Clock;

/// What to read.
#[derive(Args)]
pub(super) struct Options {
    /// The file of the page, or its address on one of the sites of the portals
    #[arg(value_name = "FILE|URL")]
    page: String,
    /// The address at which a file stands; its host decides which links stay
    #[arg(long, default_value = "https://page.invalid/")]
    address: String,
}

/// Prints the screens; exit code 1 when the page cannot be read.
pub(super) fn run(options: &Options) -> ExitCode {
    let read = match options.page.contains("://") {
        true => from_site(&options.page),
        false => from_disk(&options.page, &options.address).map(Arc::new),
    };
    let reading = match read {
        Ok(reading) => reading,
        Err(why) => return failed(why),
    };
    let (Some(locales), _) = Locales::read(&Content::embedded()) else {
        return failed("read the words: the program was built without French");
    };
    let shown = screens(&reading.guide, locales.source());
    println!("{}: {}\n\n{shown}", reading.verdict.code(), reading.title.words());
    ExitCode::from(u8::from(reading.verdict != Verdict::Page))
}

fn from_disk(file: &str, address: &str) -> Result<Reading, String> {
    let bytes = std::fs::read(file).map_err(|why| format!("read {file}: {why}"))?;
    let host = address.split('/').nth(2).unwrap_or_default().to_owned();
    let contract = Contract { hosts: vec![host], ..Contract::default() };
    Ok(reader::read(&Page { address, bytes: &bytes, content_type: None, status: 200 }, &contract))
}

/// Asks the site, as the server does for its visitors.
fn from_site(address: &str) -> Result<Arc<Reading>, String> {
    let clock = Clock::real();
    let (portals, _) = read_all(&Content::embedded(), clock.today());
    let hosts = portals.values().flat_map(|portal| portal.hosts.iter().cloned());
    let fetcher = Fetcher::new(Gate::of(hosts), None).map_err(|why| told(&why))?;
    let pages = Readings::of_portals(portals.values(), Some(fetcher));
    let target = pages.pass(address).map_err(|why| format!("read {address}: {why}"))?;
    let kept = pages.wait(&target, &clock).map_err(|why| format!("start: {why}"))?;
    Ok(kept.reading)
}

/// All screens of a guide as text, in the order in which they were made.
fn screens(guide: &Guide, speaker: Speaker) -> String {
    let mut out = String::new();
    for screen in guide.screens() {
        told_screen(screen, speaker, &mut out);
    }
    out
}

fn told_screen(screen: &Screen, speaker: Speaker, out: &mut String) {
    let say = |words: &Words| match words {
        Words::Ours(phrase) => speaker.say(phrase.key(), &NoValues).text.into_owned(),
        Words::Quoted(text) => text.words(),
    };
    *out += &format!("== {} ({})\n", say(&screen.title), screen.id);
    if let Some(title) = screen.part.as_ref().and_then(|part| part.title.as_ref()) {
        *out += &format!("   in: {}\n", say(title));
    }
    for block in &screen.blocks {
        told_block(block, speaker, 0, out);
    }
    match &screen.body {
        Body::Question(question) => match &question.ask {
            Ask::Choice(choices) => {
                choices
                    .iter()
                    .for_each(|choice| *out += &format!("   ( ) {}\n", say(&choice.label)));
            }
            _ => *out += "   [__________]\n",
        },
        Body::Handoff(handoff) => {
            if let Door::Official(door) = &handoff.door {
                *out += &format!("   -> {}\n", door.url.as_deref().unwrap_or("(no address)"));
            }
            let copied: Vec<&str> = handoff.copy.iter().map(Name::as_str).collect();
            if !copied.is_empty() {
                *out += &format!("   copy: {}\n", copied.join(", "));
            }
        }
        Body::Reading | Body::Checklist(_) => {}
    }
    out.push('\n');
}

fn told_block(block: &Block, speaker: Speaker, depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth + 1);
    let mut line = |mark: &str, text: &Text| *out += &format!("{pad}{mark}{}\n", told_text(text));
    match block {
        Block::Said { words, .. } => {
            *out += &format!("{pad}{}\n", speaker.say(words.key(), &NoValues).text)
        }
        Block::Heading(text) => line("# ", text),
        Block::Quote(text) => line("", text),
        Block::List { items, .. } => {
            for item in items {
                *out += &format!("{pad}-\n");
                item.iter().for_each(|block| told_block(block, speaker, depth + 1, out));
            }
        }
        Block::Table(lines) => {
            for row in lines {
                let about = row.about.as_ref().map(Text::words).unwrap_or_default();
                *out += &format!("{pad}| {about}\n");
                for (title, cell) in &row.cells {
                    let title = title.as_ref().map(Text::words).unwrap_or_default();
                    *out += &format!("{pad}  {title}:\n");
                    cell.iter().for_each(|block| told_block(block, speaker, depth + 2, out));
                }
            }
        }
        Block::Callout { kind, title, inside, .. } => {
            let title = title.as_ref().map(Text::words).unwrap_or_default();
            *out += &format!("{pad}! {kind:?} {title}\n");
            inside.iter().for_each(|block| told_block(block, speaker, depth + 1, out));
        }
        Block::Contact(contact) => *out += &format!("{pad}@ {}\n", contact.name.words()),
    }
}

/// The words, with a sign before each number that can be dialled.
fn told_text(text: &Text) -> String {
    let sign = |run: &Run| if run.aim == Aim::Phone { "☎" } else { "" };
    text.runs().iter().map(|run| format!("{}{}", sign(run), run.words)).collect()
}
