//! Links to other texts, laws and sites: each a line of its own.

use roxmltree::Node;

use super::blocks::linked;
use super::inline::web;
use super::{Reading, child, elements, is_id};
use crate::guide::{Aim, Block, Text};

/// Elements that are one link, or a list of them.
pub(super) fn is_link(name: &str) -> bool {
    matches!(
        name,
        "Reference"
            | "PourEnSavoirPlus"
            | "QuestionReponse"
            | "CommentFaireSi"
            | "FicheConnexe"
            | "FichePrecedente"
            | "FicheSuivante"
            | "Fiche"
            | "FicheLiee"
            | "Dossier"
            | "Lien"
            | "LienExterneCommente"
            | "LienWeb"
            | "LienRessource"
            | "Partenaire"
            | "NoticeLiee"
            | "RechercheGuidee"
            | "RechercheGuideePere"
            | "ServiceEnLigneAlternatif"
    )
}

impl Reading<'_> {
    /// One link, with all that is said of it.
    pub(super) fn link(&self, node: Node) -> Option<Block> {
        if !self.shows(node) {
            return None;
        }
        let words = self.link_words(node);
        linked(&words, self.aim(node))
    }

    fn link_words(&self, node: Node) -> Text {
        if elements(node).next().is_none() {
            return self.text(node);
        }
        let silent = |name: &str| matches!(name, "Condition" | "Theme" | "Audience" | "Definition");
        let mut parts: Vec<Node> =
            elements(node).filter(|part| !silent(part.tag_name().name())).collect();
        // What it is comes before whose it is.
        parts.sort_by_key(|part| part.tag_name().name() == "Source");
        let mut words = Text::default();
        for part in parts {
            let text = self.text(part);
            if !words.is_empty() && !text.is_empty() {
                words.append(Text::plain(" – "));
            }
            words.append(text);
        }
        words
    }

    fn aim(&self, node: Node) -> Option<Aim> {
        let own = node.attribute("URL").and_then(web);
        let external = || child(node, "LienExterne")?.attribute("URL").and_then(web);
        let internal =
            || Some(child(node, "LienInterne")?.attribute("LienPublication")?.to_owned());
        let id = || {
            let id = node.attribute("ID").map(str::to_owned).or_else(internal)?;
            // A law has an id too, but no page of ours.
            let name = node.tag_name().name();
            let page =
                !matches!(name, "Reference" | "PourEnSavoirPlus" | "Partenaire" | "NoticeLiee");
            (page && is_id(&id)).then(|| Aim::Guide(id.into()))
        };
        own.or_else(external).or_else(id)
    }

    /// All links of these elements, as one list.
    pub(super) fn links<'n>(&self, nodes: impl Iterator<Item = Node<'n, 'n>>) -> Option<Block> {
        let items: Vec<Vec<Block>> =
            nodes.filter_map(|node| self.link(node)).map(|link| vec![link]).collect();
        let mark = crate::guide::Mark::Dot;
        (!items.is_empty()).then_some(Block::List { mark, first: 1, items })
    }
}
