//! What was committed is there, what was not is not, and a broken database stops nobody.

use marchepied::store::database::{Database, Health, Location, OWNERS};
use sqlx::Row as _;

use super::servers::Ground;
use crate::program::{Running, marchepied, run};

async fn keep(database: &Database, locator: &[u8]) {
    let mut work = database.write().await.unwrap();
    let query = "INSERT INTO resume (locator, sealed, used) VALUES ($1, $2, $3)";
    let query = sqlx::query(query).bind(locator.to_vec()).bind(vec![1_u8, 2]).bind(20_000_i64);
    query.execute(&mut *work).await.unwrap();
    database.commit(work).await.unwrap();
}

/// What is kept, by locator.
async fn kept(database: &Database) -> Vec<(Vec<u8>, Vec<u8>, i64)> {
    let mut open = database.read().await.unwrap();
    let query = "SELECT locator, sealed, used FROM resume ORDER BY locator";
    let rows = sqlx::query(query).fetch_all(&mut *open).await.unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
}

#[tokio::test]
async fn what_was_committed_is_found_again_by_another_server() {
    for ground in Ground::both() {
        keep(&ground.open(), b"a").await;
        let found = kept(&ground.open()).await;
        assert_eq!(found, [(b"a".to_vec(), vec![1, 2], 20_000)], "{:?}", ground.location);
    }
}

#[tokio::test]
async fn what_was_not_committed_was_never_there() {
    for ground in Ground::both() {
        let database = ground.open();
        let mut work = database.write().await.unwrap();
        let query = "INSERT INTO resume (locator, sealed, used) VALUES ($1, $1, 1)";
        sqlx::query(query).bind(vec![1_u8]).execute(&mut *work).await.unwrap();
        drop(work);
        assert_eq!(kept(&database).await, [], "{:?}", ground.location);
    }
}

#[tokio::test]
async fn an_older_program_comes_back_after_one_step_back() {
    for ground in Ground::both() {
        let database = ground.open();
        keep(&database, b"a").await;
        for owner in OWNERS.iter().rev() {
            database.back(owner).await.unwrap();
        }
        let again = ground.open();
        assert_eq!(kept(&again).await, [], "{:?}", ground.location);
        keep(&again, b"b").await;
    }
}

#[tokio::test]
async fn many_write_at_once_and_all_are_kept() {
    for ground in Ground::both() {
        let one = std::sync::Arc::new(ground.open());
        let other = std::sync::Arc::new(ground.open());
        let writers = (0..40_u8).map(|number| {
            let database = if number % 2 == 0 { one.clone() } else { other.clone() };
            tokio::spawn(async move { keep(&database, &[number]).await })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        assert_eq!(kept(&one).await.len(), 40, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn a_database_that_cannot_be_reached_says_so_and_waits_for_nobody_twice() {
    let missing = "postgres://nobody@localhost/none?host=/nowhere";
    let lost =
        [Location::File("/proc/none/marchepied.db".into()), Location::Server(missing.into())];
    for location in lost {
        let database = Database::open(location).unwrap();
        assert_eq!(database.health().await, Health::Failing);
        assert!(database.write().await.is_err());
    }
    assert_eq!(Database::nowhere().health().await, Health::Absent);
}

#[test]
fn guides_are_served_when_the_database_is_not_there() {
    let address = "postgres://nobody@localhost/none?host=/nowhere";
    let server = Running::start(&["--database", address]);
    assert_eq!(server.ask("/readyz"), "HTTP/1.1 200 OK");
    assert_eq!(server.ask("/fr/demarches/actualisation/pour-qui"), "HTTP/1.1 200 OK");
    let (code, said) = server.end("-TERM");
    assert_eq!(code, Some(0));
    assert_eq!(said.matches("the database fails").count(), 1, "{said}");
    assert!(!said.contains("nobody"), "the address is told: {said}");
}

#[test]
fn a_file_of_the_database_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = Ground::sqlite();
    let data = ground.folder.path().to_str().unwrap();
    let server = Running::start(&["--data", data]);
    assert_eq!(server.ask("/readyz"), "HTTP/1.1 200 OK");
    for file in ["marchepied.db", "marchepied.db-wal"] {
        let about = std::fs::metadata(ground.folder.path().join(file)).unwrap();
        assert_eq!(about.permissions().mode() & 0o777, 0o600, "{file}");
    }
}

#[test]
fn an_address_of_another_kind_of_database_is_refused_with_what_is_expected() {
    let (code, _, said) = run(&mut marchepied(&["--database", "mysql://a"]));
    assert_eq!(code, 2);
    assert!(said.contains("database expects sqlite, none, or an address such as"), "{said}");
}
