//! What a server doubts when it starts, and tells its operator.

use jiff::civil::Date;

use crate::catalog::Catalog;

/// A machine without a battery begins in 1970: its pages would tell wrong days,
/// and no browser can know it. The content cannot be younger than today.
pub(super) fn clock(catalog: &Catalog, today: Date) {
    let checks = catalog.portals.values().flat_map(|portal| &portal.checks);
    let Some(written) = checks.map(|check| check.seen).max() else { return };
    if today < written {
        tracing::warn!(
            "the clock says {today}, before the content was written ({written}); pages tell wrong days until it is set"
        );
    }
}
