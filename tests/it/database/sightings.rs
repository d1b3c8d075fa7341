//! Looks at portals are kept as they were, found again by day, and thrown away in time.

use marchepied::portals::{Outcome, Sighting};
use marchepied::store::sightings::{Look, keep, of_portal, since, sweep};

use super::servers::Ground;
use crate::essai::name;

fn looks() -> Vec<Look> {
    let look = |at: i64, outcome, digest, found| {
        let status = (outcome != Outcome::Silent).then_some(503);
        let sighting = Sighting { at, outcome, status, millis: 9_999, digest, found };
        (name("caf"), name("compte"), sighting)
    };
    let mut looks: Vec<_> = (0..).zip(Outcome::ALL).map(|(n, o)| look(n, o, None, None)).collect();
    looks.push(look(100, Outcome::Read, Some(u64::MAX), Some(true)));
    looks.push(look(200, Outcome::Read, Some(7), Some(false)));
    looks.push((name("ants"), name("accueil"), looks[0].2));
    looks
}

#[tokio::test]
async fn looks_are_found_again_as_they_were() {
    for ground in Ground::both() {
        let database = ground.open();
        for look in looks() {
            keep(&database, &look).await.unwrap();
            // A second server that looks in the same second changes nothing.
            keep(&database, &look).await.unwrap();
        }
        let ours: Vec<_> = looks().into_iter().filter(|(id, ..)| id.as_str() == "caf").collect();
        let all = since(&ground.open(), 0).await.unwrap();
        assert_eq!(all.len(), ours.len() + 1, "{:?}", ground.location);
        let day = of_portal(&database, &name("caf"), (0, 200)).await.unwrap();
        assert_eq!(day, ours[..ours.len() - 1], "the end of the day is the next one's");
    }
}

#[tokio::test]
async fn old_looks_are_thrown_away_and_others_stay() {
    for ground in Ground::both() {
        let database = ground.open();
        for look in looks() {
            keep(&database, &look).await.unwrap();
        }
        assert_eq!(sweep(&database, 100).await.unwrap(), 9);
        assert_eq!(since(&database, 0).await.unwrap().len(), 2);
    }
}
