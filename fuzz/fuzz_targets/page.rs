//! Any bytes for a page: they give a guide, soon, and never a panic; no markup and no foreign link comes out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchepied::guide::{Aim, Door};
use marchepied::reader::{Contract, Page, read};

const HOST: &str = "www.exemple.gouv.fr";

fuzz_target!(|bytes: &[u8]| {
    // The first byte says what the server told of it.
    let kinds = [None, Some("text/html; charset=utf-8"), Some("text/html; charset=iso-8859-1")];
    let (first, bytes) = bytes.split_first().map_or((0, bytes), |(first, rest)| (*first, rest));
    let content_type = kinds[usize::from(first) % kinds.len()];
    let address = format!("https://{HOST}/aide/page");
    let contract = Contract { hosts: vec![HOST.to_owned()], ..Contract::default() };
    let page = Page { address: &address, bytes, content_type, status: 200 };
    let reading = read(&page, &contract);
    for screen in reading.guide.screens() {
        for block in &screen.blocks {
            block.each_text(&mut |text| {
                for run in text.runs() {
                    // A link that stays is one of the list; one that leaves is of the web.
                    match &run.aim {
                        Aim::Page(url) => assert!(url.starts_with(&format!("https://{HOST}"))),
                        Aim::Web(url) => assert!(url.starts_with("http")),
                        _ => {}
                    }
                }
            });
        }
        if let Some(Door::Official(door)) = screen.handoff().map(|handoff| &handoff.door) {
            let url = door.url.as_deref().unwrap_or_default();
            assert!(url.starts_with(&format!("https://{HOST}")), "{url}");
        }
    }
});
