//! Any text for a fiche: it gives a digest or a fault, soon, and never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchepied::fiches::digest::digest;

fuzz_target!(|text: &str| {
    if let Ok(digest) = digest(text) {
        // What goes into addresses and lists keeps its promises whatever came in.
        assert!(digest.entry.id.len() <= 10 && digest.entry.id.is_ascii());
        assert!(!digest.entry.line.contains('\n'));
        for term in digest.terms {
            assert!(text.get(term.place).is_some());
        }
    }
});
