//! Any text for a fiche: it gives a digest or a fault, a guide or a fault, soon, and never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchepied::fiches::digest::digest;
use marchepied::fiches::{Walk, ledger};
use marchepied::guide::Givens;

fuzz_target!(|text: &str| {
    if let Ok(digest) = digest(text) {
        // What goes into addresses and lists keeps its promises whatever came in.
        assert!(digest.entry.id.len() <= 10 && digest.entry.id.is_ascii());
        assert!(!digest.entry.line.contains('\n'));
        for term in digest.terms {
            assert!(text.get(term.place).is_some());
        }
    }
    // Nothing known, everything asked for, and two facts of the invented fiches.
    for givens in ["", "tout", "t900001.-t900003"] {
        if let Ok(walk) = Walk::read(text, &Givens::read(givens)) {
            // The sum is told or lost; only the invented and the official fiches must lose nothing.
            assert!(ledger::audit(text, &[&walk.guide]).is_ok());
        }
    }
});
