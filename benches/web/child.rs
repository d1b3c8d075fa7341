//! What the bench does in processes of its own: serve, ask, draw, or hold connections open.

use std::io::{Read as _, Write as _};

use crate::client::{Lane, get};
use crate::told::{Outcome, Told as _};
use crate::{scenes, site};

/// The first word of a command line that asks for one of these roles.
pub const WORD: &str = "--role";

/// Plays a role.
pub fn run(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let number = |word: &str| word.parse::<usize>().told("read a number");
    match words.as_slice() {
        ["serve", filter, sizes @ ..] => site::serve(filter, sizes),
        ["ask", path, accepted, size, times] => site::ask(path, accepted, size, number(times)?),
        ["draw", scene, times] => scenes::draw(scene, number(times)?),
        ["hold", address, path, half, count] => hold(address, path, number(half)?, number(count)?),
        other => Err(format!("play the role {other:?}: it is not known")),
    }
}

/// Opens connections, asks once on each, and holds them: first one half, then
/// the rest when a byte comes in, until the input ends.
fn hold(address: &str, path: &str, half: usize, count: usize) -> Outcome {
    let address = address.parse().told("read an address")?;
    let request = get(path, "");
    let mut lanes = Vec::with_capacity(count);
    for wanted in [half, count] {
        while lanes.len() < wanted {
            let mut lane = Lane::open(address)?;
            lane.ask(&request)?.page()?;
            lanes.push(lane);
        }
        println!("holding {wanted}");
        std::io::stdout().flush().told("speak")?;
        let mut word = [0];
        if std::io::stdin().read(&mut word).told("listen")? == 0 {
            break;
        }
    }
    Ok(())
}
