//! A million wrong keys, against a thousand places: none opens, and the thousand still do.

use marchepied::resume::{Kept, Root, Source};
use marchepied::store::places::{self, Days};

use crate::database::servers::Ground;
use crate::essai::TODAY;

const PLACES: usize = 1_000;
const TRIES: usize = 1_000_000;
/// How many places are looked for at once: the database is asked less often, for as many.
const AT_ONCE: usize = 1_000;

/// Wrong words give a wrong root, and a wrong root gives a wrong place to look at: the slow
/// derivation, which alone would take four days, only stands before what is done here.
#[tokio::test]
async fn a_million_wrong_roots_open_none_of_a_thousand_places() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let keeper = site.app.keeper().unwrap();
    let kept = Kept {
        source: Source::Procedure("essai".to_owned()),
        screen: "papiers".to_owned(),
        answers: Vec::new(),
        typed: Default::default(),
        language: "fr".to_owned(),
        day: TODAY,
    };
    let mut roots = Vec::with_capacity(PLACES);
    for _ in 0..PLACES {
        let root = Root::draw().unwrap();
        keeper.keep_under(&root, &kept).await.unwrap();
        roots.push(root);
    }
    let days = Days { oldest: 0, today: 30_000 };
    for _ in 0..TRIES / AT_ONCE {
        let wrong: Vec<_> = (0..AT_ONCE).map(|_| Root::draw().unwrap().locator()).collect();
        assert!(places::find(&site.app.database, &wrong, days).await.unwrap().is_none());
    }
    // The same question finds what is there, and a wrong root opens nothing of it.
    let stranger = Root::draw().unwrap();
    for root in &roots {
        let at = [stranger.locator(), root.locator()];
        let (_, sealed) = places::find(&site.app.database, &at, days).await.unwrap().unwrap();
        assert!(stranger.open(b"place 1", &sealed).is_none());
        assert!(root.open(b"place 1", &sealed).is_some());
    }
}
