//! What a document is, and the service that it is about.

use roxmltree::Node;

use super::blocks::day;
use super::{Reading, child, elements};
use crate::fiches::model::About;
use crate::guide::{OfficialDoor, Text};

/// The namespace of the metadata.
pub(super) const DC: &str = "http://purl.org/dc/elements/1.1/";

/// What the metadata and the menus say of a document.
pub(super) fn about(reading: &Reading, root: Node) -> About {
    let dc = |name: &str| {
        let node = root.children().find(|node| node.has_tag_name((DC, name)));
        node.map(|node| reading.text(node)).unwrap_or_default()
    };
    let pair = |name: &str| {
        let node = child(root, name)?;
        let id = node.attribute("ID").filter(|id| super::is_id(id))?;
        let title = child(node, "Titre").map(|title| reading.text(title).words());
        Some((id.to_owned(), title.unwrap_or_default()))
    };
    About {
        id: root.attribute("ID").unwrap_or_default().to_owned(),
        kind: root.attribute("type").unwrap_or_default().to_owned(),
        title: without_stars(dc("title")),
        line: dc("description"),
        date: day(&dc("date").words()),
        site: root.attribute("spUrl").and_then(super::inline::address),
        theme: pair("Theme"),
        dossier: pair("DossierPere"),
    }
}

/// The old guided searches have stars before their title.
fn without_stars(title: Text) -> Text {
    let bare = title.words();
    let stars = bare.len() - bare.trim_start_matches(['*', ' ']).len();
    title.split_at(stars).1
}

impl Reading<'_> {
    /// The address of a service's own page, as its door.
    pub(super) fn own_door(&self, root: Node) -> Option<OfficialDoor> {
        let is_link = |part: &Node| matches!(part.tag_name().name(), "LienWeb" | "LienRessource");
        let link = elements(root).find(|part| is_link(part) && part.attribute("URL").is_some());
        let mut door = super::services::plain_door(link.unwrap_or(root));
        door.kind = super::services::kind(root.attribute("type").unwrap_or_default());
        door.closed = super::services::is_closed(root);
        let say = |name: &str| child(root, name).map(|node| self.text(node).words());
        let numbers = [say("NumeroCerfa").map(|n| format!("Cerfa n° {n}")), say("AutreNumero")];
        let numbers: Vec<String> = numbers.into_iter().flatten().collect();
        door.number = (!numbers.is_empty()).then(|| numbers.join(", ").into());
        door.owner = link.and_then(|link| child(link, "Source")).map(|source| self.text(source));
        let files =
            |part: &Node| matches!(part.tag_name().name(), "NoticeLiee" | "ServiceEnLigneAnnexe");
        door.with = elements(root).filter(files).flat_map(|part| self.annex(part)).collect();
        let more = elements(root).filter(|part| is_link(part) && link != Some(*part));
        door.with.extend(more.flat_map(|part| self.annex(part)));
        let says = door.url.is_some() || !door.with.is_empty() || door.number.is_some();
        says.then_some(door)
    }
}
