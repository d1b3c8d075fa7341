//! Counts of pages add up, also those of several servers, and old ones are thrown away.

use marchepied::store::stumbles::{add, of_guide, sweep};
use marchepied::stumbles::Spot;

use super::servers::Ground;
use crate::essai::name;

fn spot(screen: &str) -> Spot {
    Spot { guide: name("caf"), version: "v1".into(), screen: name(screen), language: "ar".into() }
}

#[tokio::test]
async fn what_two_servers_count_adds_up() {
    for ground in Ground::both() {
        for database in [ground.open(), ground.open()] {
            add(&database, &[(spot("un"), [5, 0, 2, 1])], 100).await.unwrap();
        }
        let database = ground.open();
        let found = of_guide(&database, &name("caf")).await.unwrap();
        assert_eq!(found, [(spot("un"), [10, 0, 4, 2])], "{:?}", ground.location);
        assert!(of_guide(&database, &name("autre")).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn counts_that_nobody_adds_to_are_thrown_away() {
    for ground in Ground::both() {
        let database = ground.open();
        add(&database, &[(spot("vieux"), [9; 4])], 10).await.unwrap();
        add(&database, &[(spot("neuf"), [9; 4])], 20).await.unwrap();
        assert_eq!(sweep(&database, 20).await.unwrap(), 1);
        assert_eq!(of_guide(&database, &name("caf")).await.unwrap(), [(spot("neuf"), [9; 4])]);
    }
}
