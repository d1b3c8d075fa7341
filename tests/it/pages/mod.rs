//! Pages of pouches in a bucket: the same stories, and what a bucket can do wrong.

pub mod depot;
mod erasing;
mod failing;
mod keeping;
mod migrating;
mod orphans;
pub mod signed;
mod store;
mod telling;

use depot::Depot;
use sqlx::Row as _;

use crate::database::servers::Ground;
use crate::site::Reply;

impl Ground {
    /// The same, with a bucket for pages.
    pub fn with_bucket(self) -> Self {
        Self { depot: Some(Depot::open()), ..self }
    }

    /// Both databases, with a bucket each.
    pub fn with_buckets() -> [Self; 2] {
        Self::both().map(Self::with_bucket)
    }

    /// Both databases, with pages in their rows and with pages in a bucket.
    pub fn everywhere() -> impl Iterator<Item = Self> {
        Self::both().into_iter().chain(Self::with_buckets())
    }

    pub fn bucket(&self) -> &Depot {
        self.depot.as_ref().expect("it has a bucket")
    }
}

/// The first number that a query gives.
async fn number(ground: &Ground, query: &'static str) -> i64 {
    let database = ground.open();
    let mut open = database.read().await.unwrap();
    sqlx::query(query).fetch_one(&mut *open).await.unwrap().get(0)
}

/// A page that says « not now », and why nobody is to blame.
fn assert_not_now(page: &Reply, told: &str) {
    page.assert_helps();
    assert_eq!((page.status, page.screen().as_str()), (503, "panne"), "{told}");
}
