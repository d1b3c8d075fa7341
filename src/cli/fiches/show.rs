//! `marchepied fiches show F1341`: one walk through a fiche, as text.

use std::path::PathBuf;
use std::process::ExitCode;

use super::sources::sources;
use crate::address::Query;
use crate::catalog::Catalog;
use crate::cli::failed;
use crate::content::Content;
use crate::fiches::Walk;
use crate::guide::{
    Block, Contact, Door, End, Journey, Line, Mark, OfficialDoor, Screen, Text, Words,
};
use crate::locale::{NoValues, Speaker, plain};
use crate::web::clock::Clock;

/// What to show.
#[derive(clap::Args)]
pub(in crate::cli) struct Options {
    /// The official id, such as F1341
    id: String,
    /// A zip file or a folder of XML files [default: the fiches in service]
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// The data folder, as for serve
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Answers as they stand in an address: cas=en-france&sommaire=cout.
    /// Other questions get their first choice
    #[arg(long, default_value = "")]
    answers: String,
}

/// Prints the walk.
pub(super) fn run(options: &Options) -> ExitCode {
    match walk(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => failed(why),
    }
}

fn walk(options: &Options) -> Result<(), String> {
    let id = options.id.to_ascii_uppercase();
    let all = sources(options.path.as_deref(), options.data.as_deref())?;
    let source = all.iter().find(|source| source.id == id);
    let source = source.ok_or_else(|| format!("find {id}: there is no such fiche here"))?;
    let query = Query::read(&options.answers);
    let walk = Walk::read(&source.xml, &query.givens).map_err(|why| why.to_string())?;
    let today = Clock::real().today();
    let (catalog, _) = Catalog::compile(&Content::embedded(), today);
    let catalog = catalog.ok_or("read the words")?;
    let teller = Teller { speaker: catalog.locales.source() };
    let mut answers = query.answers;
    loop {
        let journey = Journey::replay(&walk.guide, &answers, today);
        let stand = journey.trail().last().expect("a trail begins with the first screen");
        let first = stand.question().and_then(|question| question.tiles().next());
        match first.filter(|_| journey.answers().get(&stand.id).is_none()) {
            Some(choice) => answers = journey.answers().with(&stand.id, &choice.id),
            None => {
                for screen in journey.trail() {
                    teller.screen(screen, journey.answers().get(&screen.id).map(|c| c.as_str()));
                }
                return Ok(());
            }
        }
    }
}

/// Tells screens as text.
struct Teller<'t> {
    speaker: Speaker<'t>,
}

impl Teller<'_> {
    fn words(&self, words: &Words) -> String {
        match words {
            Words::Quoted(text) => text.words(),
            Words::Ours(phrase) => plain(&self.speaker.say(phrase.key(), &NoValues).text),
        }
    }

    fn screen(&self, screen: &Screen, chosen: Option<&str>) {
        println!("\n== {} ({})", screen.id, screen.kind().as_str());
        if let Some(title) = screen.part.as_ref().and_then(|part| part.title.as_ref()) {
            println!("({})", self.words(title));
        }
        println!("{}", self.words(&screen.title).to_uppercase());
        screen.blocks.iter().for_each(|block| self.block(block, 0));
        for choice in screen.question().into_iter().flat_map(|question| question.tiles()) {
            let mark = if chosen == Some(choice.id.as_str()) { "(x)" } else { "( )" };
            println!("{mark} {}  [{}]", self.words(&choice.label), choice.id);
        }
        if let Some(Door::Official(door)) = screen.handoff().map(|handoff| &handoff.door) {
            self.door(door);
        }
        for term in &screen.explained {
            println!("  ? {}", term.word.words());
            term.means.iter().for_each(|block| self.block(block, 2));
        }
        if let Some(End::Guide { id }) = &screen.end {
            println!("--> {id}");
        }
    }

    fn door(&self, door: &OfficialDoor) {
        println!("--> {}", door.url.as_deref().unwrap_or("no address"));
        let facts = [door.number.as_deref(), door.file.as_deref(), door.closed.then_some("closed")];
        facts.into_iter().flatten().for_each(|fact| println!("  {fact}"));
        door.owner.iter().for_each(|owner| println!("  {}", owner.words()));
        door.about.iter().for_each(|block| self.block(block, 1));
        for (title, url) in &door.with {
            println!("  + {}: {}", title.words(), url.as_deref().unwrap_or("no address"));
        }
    }

    fn block(&self, block: &Block, depth: usize) {
        let line = |text: &str| println!("{:1$}{text}", "", 2 * depth);
        match block {
            Block::Said { words, .. } => line(&self.words(&words.clone().into())),
            Block::Heading(text) => line(&format!("# {}", text.words())),
            Block::Quote(text) => line(&text.words()),
            Block::List { mark, first, items } => {
                for (index, item) in items.iter().enumerate() {
                    match mark {
                        Mark::Number => line(&format!("{}.", first + index)),
                        Mark::Box => line("[ ]"),
                        Mark::Dot => line("-"),
                    }
                    item.iter().for_each(|block| self.block(block, depth + 1));
                }
            }
            Block::Table(lines) => lines.iter().for_each(|row| self.line(row, depth)),
            Block::Callout { title, inside, .. } => {
                line(&format!("! {}", title.as_ref().map(Text::words).unwrap_or_default()));
                inside.iter().for_each(|block| self.block(block, depth + 1));
            }
            Block::Contact(contact) => self.contact(contact, depth),
        }
    }

    fn line(&self, line: &Line, depth: usize) {
        let about = line.about.as_ref().map(Text::words).unwrap_or_default();
        println!("{:1$}| {about}", "", 2 * depth);
        for (title, cell) in &line.cells {
            let title = title.as_ref().map(Text::words).unwrap_or_default();
            println!("{:1$}{title} :", "", 2 * depth + 2);
            cell.iter().for_each(|block| self.block(block, depth + 2));
        }
    }

    fn contact(&self, contact: &Contact, depth: usize) {
        println!("{:1$}@ {2} {3}", "", 2 * depth, contact.name.words(), contact.phones.join(", "));
        contact.about.iter().for_each(|block| self.block(block, depth + 1));
    }
}
