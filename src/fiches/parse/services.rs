//! Services and forms: the official doors.

use roxmltree::Node;

use super::blocks::{linked, quote};
use super::inline::{address, web};
use super::{Reading, child, elements};
use crate::fiches::model::Piece;
use crate::guide::{Aim, Block, OfficialDoor, ServiceKind, Text};

impl Reading<'_> {
    /// A `ServiceEnLigne` as a door of its own; without a title it is only words.
    pub(super) fn service(&self, node: Node, depth: usize) -> Vec<Piece> {
        if !self.shows(node) {
            return Vec::new();
        }
        let title = child(node, "Titre").map(|title| self.text(title)).unwrap_or_default();
        if title.is_empty() {
            let blocks = self.service_as_blocks(node, depth);
            return blocks.into_iter().map(Piece::Block).collect();
        }
        vec![Piece::Door(title, Box::new(self.door(node, depth)))]
    }

    fn door(&self, node: Node, depth: usize) -> OfficialDoor {
        let about = elements(node)
            .filter(|part| !is_apart(part.tag_name().name()))
            .flat_map(|part| self.blocks(part, depth + 1))
            .collect();
        let annexes = elements(node).filter(|part| is_annex(part.tag_name().name()));
        OfficialDoor {
            with: annexes.flat_map(|a| self.annex(a)).collect(),
            about,
            ..plain_door(node)
        }
        .owned_by(child(node, "Source").map(|source| self.text(source)))
    }

    /// The files that go with a form: its notice, its other sheets.
    pub(super) fn annex(&self, node: Node) -> Vec<(Text, Option<Box<str>>)> {
        let parts = ["Titre", "Texte", "Introduction", "Connexion"].map(|name| child(node, name));
        let mut title = Text::default();
        for part in parts.into_iter().flatten().map(|part| self.text(part)) {
            if !title.is_empty() {
                title.append(Text::plain(" – "));
            }
            title.append(part);
        }
        if title.is_empty() {
            title = self.text(node);
        }
        let own = node.attribute("URL").and_then(address);
        let links = elements(node).filter(|part| part.tag_name().name() == "LienWeb");
        let found =
            own.into_iter().chain(links.filter_map(|l| l.attribute("URL").and_then(address)));
        let mut all: Vec<_> = found.map(|url| (title.clone(), Some(url))).collect();
        if all.is_empty() {
            all.push((title, None));
        }
        let files = |part: &Node| matches!(part.tag_name().name(), "NoticeLiee" | "Video");
        for inner in elements(node).filter(files) {
            all.extend(self.annex(inner));
        }
        all.retain(|(title, _)| !title.is_empty());
        all
    }

    /// A service inside a call-out or a list: a link among the words.
    pub(super) fn service_as_blocks(&self, node: Node, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        let title = child(node, "Titre").map(|title| self.text(title)).unwrap_or_default();
        blocks.extend(linked(&title, node.attribute("URL").and_then(web)));
        blocks.extend(child(node, "Source").and_then(|source| quote(self.text(source))));
        for part in elements(node).filter(|part| !is_apart(part.tag_name().name())) {
            blocks.extend(self.blocks(part, depth + 1));
        }
        for annex in elements(node).filter(|part| is_annex(part.tag_name().name())) {
            let files = self.annex(annex);
            blocks.extend(files.into_iter().filter_map(|(t, url)| linked(&t, url.map(Aim::Web))));
        }
        blocks
    }
}

/// The parts of a service that are no text about it.
fn is_apart(name: &str) -> bool {
    is_annex(name) || matches!(name, "Titre" | "Source" | "Condition" | "PivotLocal")
}

fn is_annex(name: &str) -> bool {
    matches!(name, "ServiceEnLigneAnnexe" | "NoticeLiee")
}

/// What the attributes of a service say.
pub(super) fn plain_door(node: Node) -> OfficialDoor {
    let url = node.attribute("URL").and_then(address);
    let host = url.as_deref().and_then(super::host).unwrap_or_default().into();
    let number = node.attribute("numerocerfa").map(|n| format!("Cerfa n° {n}"));
    let number = number.or_else(|| node.attribute("autrenumero").map(str::to_owned));
    OfficialDoor {
        kind: kind(node.attribute("type").unwrap_or_default()),
        url,
        host,
        owner: None,
        number: number.map(String::into_boxed_str),
        file: file(node),
        closed: is_closed(node),
        about: Vec::new(),
        with: Vec::new(),
    }
}

/// Whether the State says that a service or an office cannot be reached now.
pub(super) fn is_closed(node: Node) -> bool {
    matches!(node.attribute("indisponible"), Some("true" | "1"))
}

/// The kind of a service, from its official type.
pub(super) fn kind(name: &str) -> ServiceKind {
    match name {
        "Formulaire" | "formulaireNG" => ServiceKind::Form,
        "lettreTypeNG" => ServiceKind::Letter,
        name if name.starts_with("Mod") => ServiceKind::Letter,
        "Simulateur" | "simulateurNG" => ServiceKind::Calculator,
        "Outil de recherche" | "outilRechercheNG" => ServiceKind::Lookup,
        _ => ServiceKind::Online,
    }
}

/// « PDF, 512 KB », when the door is a file.
fn file(node: Node) -> Option<Box<str>> {
    let format = node.attribute("format")?;
    let short = match format.to_ascii_lowercase().as_str() {
        "application/pdf" => "PDF".to_owned(),
        "application/msword" => "Word".to_owned(),
        "application/rtf" => "RTF".to_owned(),
        other => other.rsplit(['/', '.']).next().unwrap_or_default().to_uppercase(),
    };
    let weight = node.attribute("poids").map(|weight| format!(", {weight}")).unwrap_or_default();
    Some(format!("{short}{weight}").into())
}

impl OfficialDoor {
    /// The same door, with the name of whose it is.
    fn owned_by(mut self, owner: Option<Text>) -> Self {
        self.owner = owner.filter(|owner| !owner.is_empty());
        self
    }
}
