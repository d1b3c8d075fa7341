//! A million wrong keys, against a thousand places: none opens, and the thousand still do.

use marchepied::resume::{Kept, Root, Source};
use marchepied::store::places::{self, Days};

use crate::database::servers::Ground;
use crate::essai::TODAY;

const PLACES: usize = 1_000;
const TRIES: usize = 1_000_000;
/// How many places are looked for at once: the database is asked less often, for as many.
const AT_ONCE: usize = 1_000;

/// Wrong words give a wrong root, and a wrong root a place to look at that is any of 2^128: these
/// are drawn here. The slow derivation, which alone would take four days, only stands before.
#[tokio::test]
async fn a_million_wrong_keys_open_none_of_a_thousand_places() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let kept = Kept {
        source: Source::Procedure("essai".to_owned()),
        screen: "papiers".to_owned(),
        answers: Vec::new(),
        typed: Default::default(),
        language: "fr".to_owned(),
        day: TODAY,
        ladder: Default::default(),
    };
    let text = serde_json::to_vec(&kept).unwrap();
    let mut roots = Vec::with_capacity(PLACES);
    let mut work = site.app.database.write().await.unwrap();
    for _ in 0..PLACES {
        let root = Root::draw().unwrap();
        let query = "INSERT INTO resume (locator, sealed, used) VALUES ($1, $2, 20000)";
        let query = sqlx::query(query).bind(root.locator().to_vec());
        query.bind(root.seal(b"place 1", &text).unwrap()).execute(&mut *work).await.unwrap();
        roots.push(root);
    }
    site.app.database.commit(work).await.unwrap();
    let days = Days { oldest: 0, today: 20_000 };
    let mut wrong = [[0; 16]; AT_ONCE];
    for _ in 0..TRIES / AT_ONCE {
        getrandom::fill(wrong.as_flattened_mut()).unwrap();
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
