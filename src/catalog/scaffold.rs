//! The stubs of a new procedure: a sound little guide that passes the check.

use crate::content::Content;
use crate::guide::Name;
use crate::portals;

/// The two files of a new procedure, by path.
///
/// # Errors
/// When the content has no portal or no paper to lean on.
pub fn procedure(content: &Content, id: &Name) -> Result<[(String, String); 2], &'static str> {
    let (portals, _) = portals::read_all(content, jiff::civil::Date::MIN);
    let portal = portals.values().find(|portal| !portal.links.is_empty());
    let portal = portal.ok_or("there is no portal with a link in templates/portals")?;
    let link = portal.links.keys().next().ok_or("the portal has no link")?;
    let (papers, _, _) = super::vocabulary::papers(content, jiff::civil::Date::MIN);
    let paper = papers.keys().next().ok_or("there is no paper in templates/documents.toml")?;
    let template = include_str!("scaffold/procedure.toml")
        .replace("PORTAL", portal.id.as_str())
        .replace("LINK", link.as_str())
        .replace("PAPER", paper.as_str());
    let words = include_str!("scaffold/procedure.ftl").replace("ID", id.as_str());
    Ok([
        (format!("templates/procedures/{id}.toml"), template),
        (format!("locales/fr/procedures/{id}.ftl"), words),
    ])
}
