//! What is unsound in a guide, told to its author.

use super::format::ProcedureFile;
use crate::desk::Desk;
use crate::guide::{Flaw, Name};

/// Reports a flaw where its screen stands.
pub(super) fn report(desk: &mut Desk, read: &ProcedureFile, flaw: &Flaw) {
    let line = |desk: &Desk, id: &Name| {
        let screen = read.screen.iter().find(|s| *id == s.get_ref().id.get_ref().as_str());
        let at = screen.map_or(0, |screen| screen.get_ref().id.span().start);
        (at, desk.spot(at).line)
    };
    let (at, code, what, remedy) = match flaw {
        Flaw::UnknownScreen { from, to } => {
            let at = from.as_ref().map_or(read.start.span().start, |from| line(desk, from).0);
            let known = read.screen.iter().map(|screen| screen.get_ref().id.get_ref().as_str());
            let remedy = crate::finding::did_you_mean(to.as_str(), known);
            let remedy = remedy.unwrap_or_else(|| "write that screen, or correct the name".into());
            (at, "unknown-screen", format!("\"{to}\" is not a screen"), remedy)
        }
        Flaw::Twice(id) => {
            let what = format!("two screens are called \"{id}\"");
            (line(desk, id).0, "duplicate-screen", what, "rename one of them".into())
        }
        Flaw::Unreachable(id) => {
            let what = format!("no answers lead to \"{id}\"");
            (line(desk, id).0, "unreachable-screen", what, "lead to it, or remove it".into())
        }
        Flaw::Loop(id) => {
            let what = format!("from \"{id}\" one comes back to \"{id}\"");
            (line(desk, id).0, "loop", what, "let every path go on to an end".into())
        }
        Flaw::DeadEnd(id) => {
            let what = format!("a path stops at \"{id}\"");
            (line(desk, id).0, "dead-end", what, "add next, or end = \"done\" or \"human\"".into())
        }
        Flaw::DoneWithoutHandoff(id) => {
            let what = format!("\"{id}\" says done, but nothing was handed over before");
            (
                line(desk, id).0,
                "no-handoff",
                what,
                "lead through a hand-off, or end = \"human\"".into(),
            )
        }
        Flaw::Unconfirmed(id) => {
            let what = format!("after \"{id}\" nothing asks whether it is really sent");
            (line(desk, id).0, "unconfirmed-handoff", what, "add a question with sent = …".into())
        }
        Flaw::Unannounced { screen, paper } => {
            let what = format!("\"{screen}\" wants \"{paper}\", which no checklist announced");
            (
                line(desk, screen).0,
                "unannounced-paper",
                what,
                "add it to an earlier checklist".into(),
            )
        }
        Flaw::TooManyPaths => {
            let what = "there are too many paths to check".to_owned();
            (0, "too-many-paths", what, "merge branches, or make two guides".into())
        }
    };
    desk.find(at, code, what, remedy);
}
