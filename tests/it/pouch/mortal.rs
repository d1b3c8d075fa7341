//! A server that dies while a paper is written keeps all of it or nothing, and the pouch still opens.

use std::time::Duration;

use image::{ImageFormat, Rgb, RgbImage};

use super::by_hand::Hand;
use super::{KIND, POUCH, links, papers};
use crate::database::servers::Ground;
use crate::resume::mortal::Mortal;
use crate::resume::typed;

/// A photo of some size, so that it is written for a while.
fn photo() -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    let grain = |x: u32, y: u32| Rgb([(x * y % 251) as u8, (x ^ y) as u8, y as u8]);
    RgbImage::from_fn(400, 300, grain).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

/// A few deaths on each database; MARCHEPIED_KILLS names another number.
#[test]
fn no_paper_that_was_acknowledged_is_lost_and_none_is_half_there_when_the_server_is_killed() {
    let kills = std::env::var("MARCHEPIED_KILLS").map_or(2, |many| many.parse().unwrap());
    let photo = photo();
    for ground in Ground::everywhere() {
        let first = Mortal::born(&ground);
        let mut words = Hand::of(&first).make_pouch();
        drop(first);
        let (mut least, mut most) = (0, 0);
        for _ in 0..kills {
            let server = Mortal::born(&ground);
            let mut phone = Hand::of(&server);
            let page = phone.post(POUCH, &typed(&words)).unwrap();
            let told = || std::fs::read_to_string(ground.folder.path().join("log")).unwrap();
            assert_eq!(page.screen(), "papiers", "{}\n{}", page.text(), told());
            let there = papers(&page);
            assert!((least..=most).contains(&there), "{least} to {most}, not {there}");
            for link in links(&page, "data-see") {
                let seen = phone.get(&link).unwrap();
                assert_eq!(image::load_from_memory(&seen.body).unwrap().width(), 400);
            }
            let there = if there < 18 { there } else { 0 };
            if there == 0 {
                words = phone.make_pouch();
            }
            let sent = std::thread::scope(|scope| {
                let writer = scope.spawn(|| phone.upload("/fr/pochette/ajouter", KIND, &photo));
                std::thread::sleep(Duration::from_millis(fastrand::u64(1..120)));
                server.kill();
                writer.join().unwrap()
            });
            // What came back whole was written; of what did not, nobody can tell.
            let acknowledged = sent.is_some_and(|page| page.status == 200);
            (least, most) = (there + usize::from(acknowledged), there + 1);
        }
    }
}
