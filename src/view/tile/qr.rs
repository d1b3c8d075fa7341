//! A QR code, drawn with one stroke a row.

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use maud::{Markup, html};
use moka::sync::Cache;
use qrcode::{EcLevel, QrCode};

/// White modules around a code, which readers need.
const QUIET: usize = 2;
/// Finding the best code for an address costs more than the rest of the page:
/// this many are kept, at about 3 kB each.
const MOST_KEPT: u64 = 1_000;

/// Draws the code of an address, with its name for those who do not see it.
/// `None` when the address is too long for a code.
pub fn qr(address: &str, name: &str) -> Option<Markup> {
    static DRAWN: LazyLock<Cache<Box<str>, Option<Arc<Drawn>>>> =
        LazyLock::new(|| Cache::new(MOST_KEPT));
    let drawn = DRAWN.get_with(address.into(), || drawn(address).map(Arc::new))?;
    Some(square(&drawn, name))
}

/// The same for an address that must not stay in memory.
pub fn fresh_qr(address: &str, name: &str) -> Option<Markup> {
    Some(square(&drawn(address)?, name))
}

fn square(Drawn { side, path }: &Drawn, name: &str) -> Markup {
    html! {
        svg.qr role="img" aria-label=(name) viewBox=(format!("0 0 {side} {side}")) shape-rendering="crispEdges" {
            path d=(path) {}
        }
    }
}

/// A drawn code: the side of its square in modules, and its strokes.
struct Drawn {
    side: usize,
    path: String,
}

fn drawn(address: &str) -> Option<Drawn> {
    let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
    let width = code.width();
    Some(Drawn { side: width + 2 * QUIET, path: strokes(&code.to_colors(), width) })
}

fn strokes(colours: &[qrcode::Color], width: usize) -> String {
    let mut path = String::new();
    for (y, row) in colours.chunks(width).enumerate() {
        let mut x = 0;
        let mut pen = None;
        while x < width {
            let run = row[x..].iter().take_while(|colour| **colour == row[x]).count();
            if row[x] == qrcode::Color::Dark {
                // Writing to a string cannot fail.
                let _ = match pen {
                    None => write!(path, "M{} {}.5h{run}", x + QUIET, y + QUIET),
                    Some(end) => write!(path, "m{} 0h{run}", x - end),
                };
                pen = Some(x + run);
            }
            x += run;
        }
    }
    path
}
