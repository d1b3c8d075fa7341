//! How far the import is: a bar on a terminal, a few lines elsewhere.

use std::io::{IsTerminal as _, stderr};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Shows how far something is, on the error output.
pub(super) enum Progress {
    Bar(ProgressBar),
    Lines { what: &'static str, tenths: usize },
}

impl Progress {
    /// The beginning of something; `what` it is, such as `files`.
    pub(super) fn of(what: &'static str) -> Self {
        if !stderr().is_terminal() {
            return Self::Lines { what, tenths: 0 };
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(what);
        Self::Bar(bar)
    }

    /// So much is done, of so much.
    pub(super) fn show(&mut self, done: usize, all: usize) {
        match self {
            Self::Bar(bar) => {
                bar.set_length(all as u64);
                bar.set_position(done as u64);
            }
            Self::Lines { what, tenths } => {
                let now = (done * 10).checked_div(all).unwrap_or(0);
                // Every half: a log of a nightly job stays short.
                if now / 5 > *tenths / 5 {
                    eprintln!("{done} of {all} {what}");
                }
                *tenths = now;
            }
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
