//! What pages are called in a bucket, and which of these names still mean something.

use std::collections::HashSet;

use sqlx::{Any, AssertSqlSafe, Row as _, Transaction};

use super::super::database::{Database, Error};
use super::super::locators::Locator;

/// What loses its row: the pages that go with it stand in the bucket.
#[derive(Clone, Copy)]
pub(in super::super) enum Leaving {
    /// One page.
    Page(Locator),
    /// What a helper added.
    Gift(Locator),
    /// A loan, with all that waits in it.
    Loan(Locator),
    /// A pouch, with its pages and its loans.
    Pouch(Locator),
}

/// The pages in the bucket that go with this. It is asked before the rows are deleted.
pub(in super::super) async fn leaving(
    work: &mut Transaction<'static, Any>,
    what: Leaving,
) -> Result<Vec<Locator>, sqlx::Error> {
    let (query, at) = match what {
        Leaving::Page(at) => {
            ("SELECT locator FROM pouch_file WHERE locator = $1 AND outside > 0", at)
        }
        Leaving::Gift(at) => {
            ("SELECT locator FROM pouch_gift WHERE locator = $1 AND outside > 0", at)
        }
        Leaving::Loan(at) => ("SELECT locator FROM pouch_gift WHERE loan = $1 AND outside > 0", at),
        Leaving::Pouch(at) => (
            "SELECT locator FROM pouch_file WHERE pouch = $1 AND outside > 0
            UNION ALL SELECT g.locator FROM pouch_gift g JOIN pouch_loan l ON l.locator = g.loan
                WHERE l.pouch = $1 AND g.outside > 0",
            at,
        ),
    };
    let rows = sqlx::query(query).bind(at.to_vec()).fetch_all(&mut **work).await?;
    let found = rows.iter().map(|row| row.try_get::<Vec<u8>, _>(0));
    Ok(found
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .filter_map(|at| at.try_into().ok())
        .collect())
}

/// The name of a page, which tells nothing.
pub(super) fn name(prefix: &str, at: Locator) -> String {
    format!("{prefix}/{}", hex(at))
}

/// The page of a name; `None` when it is none of ours.
pub(super) fn locator(prefix: &str, name: &str) -> Option<Locator> {
    let letters = name.strip_prefix(prefix)?.strip_prefix('/')?;
    let digits = letters.bytes().map(|byte| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    });
    let digits = digits.collect::<Option<Vec<_>>>()?;
    let bytes: Vec<_> =
        digits.chunks(2).map(|two| two.iter().fold(0, |all, one| all << 4 | one)).collect();
    if letters.len() == 32 { bytes.try_into().ok() } else { None }
}

/// Plain letters for bytes.
pub(super) fn hex(bytes: Locator) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the names of this database's pages begin with, if there were any.
pub(super) async fn prefix(database: &Database) -> Result<Option<String>, Error> {
    let mut open = database.read().await?;
    let query = sqlx::query("SELECT begins FROM pages_prefix WHERE one = 1");
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    found.map(|row| row.try_get(0).map_err(|_| Error::Damaged("a prefix"))).transpose()
}

/// The same, which is `drawn` when there were none yet. It is read each time: a copy that is put
/// back may bring another.
pub(super) async fn own_prefix(database: &Database, drawn: Locator) -> Result<String, Error> {
    if let Some(found) = prefix(database).await? {
        return Ok(found);
    }
    let mut work = database.write().await?;
    let query = "INSERT INTO pages_prefix (one, begins) VALUES (1, $1)
        ON CONFLICT (one) DO NOTHING";
    let query = sqlx::query(query).bind(hex(drawn));
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    prefix(database).await?.ok_or(Error::Damaged("a prefix"))
}

/// Those of these pages that have a row.
pub(super) async fn living(
    database: &Database,
    pages: &[Locator],
) -> Result<HashSet<Locator>, Error> {
    let marks: Vec<_> = (1..=pages.len()).map(|at| format!("${at}")).collect();
    let mut living = HashSet::new();
    if pages.is_empty() {
        return Ok(living);
    }
    let mut open = database.read().await?;
    // In this order: what is accepted meanwhile goes from the first to the second, never back.
    for table in ["pouch_gift", "pouch_file"] {
        let query = format!("SELECT locator FROM {table} WHERE locator IN ({})", marks.join(", "));
        let mut query = sqlx::query(AssertSqlSafe(query));
        for at in pages {
            query = query.bind(at.to_vec());
        }
        let rows = query.fetch_all(&mut *open).await.map_err(|why| database.failed(why))?;
        for row in rows {
            let at: Vec<u8> = row.try_get(0).map_err(|_| Error::Damaged("a page"))?;
            living.extend(Locator::try_from(at));
        }
    }
    Ok(living)
}

/// How many pages stand in the bucket.
pub(super) async fn outside(database: &Database) -> Result<i64, Error> {
    let mut open = database.read().await?;
    let query = "SELECT (SELECT COUNT(*) FROM pouch_file WHERE outside > 0)
        + (SELECT COUNT(*) FROM pouch_gift WHERE outside > 0)";
    let row = sqlx::query(query).fetch_one(&mut *open).await;
    let row = row.map_err(|why| database.failed(why))?;
    row.try_get(0).map_err(|_| Error::Damaged("a number"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_name_is_read_back_and_tells_nothing_else(at in any::<Locator>(), other in ".{0,40}") {
            let name = name("ab", at);
            prop_assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'/'));
            prop_assert_eq!(locator("ab", &name), Some(at));
            prop_assert_eq!(locator("ac", &name), None);
            if let Some(found) = locator("ab", &other) {
                prop_assert_eq!(super::name("ab", found), other);
            }
        }
    }
}
