//! The structure of a text: chapters, cases, doors.

use roxmltree::Node;

use super::blocks::day;
use super::{DEEPEST, Reading, child, elements};
use crate::fiches::model::{Case, Choice, Piece, Section, Sort};
use crate::fiches::screens::slug;
use crate::guide::{Block, Callout, Mark};

impl Reading<'_> {
    /// What the children of an element say, as pieces.
    pub(super) fn pieces(&self, node: Node, depth: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for part in elements(node) {
            pieces.extend(self.piece(part, depth + 1));
        }
        number(&mut pieces);
        pieces
    }

    pub(super) fn piece(&self, node: Node, depth: usize) -> Vec<Piece> {
        if depth > DEEPEST {
            return self.blocks(node, depth).into_iter().map(Piece::Block).collect();
        }
        if !self.shows(node) {
            return Vec::new();
        }
        match node.tag_name().name() {
            "Texte"
            | "Introduction"
            | "IntroductionSimple"
            | "FragmentConditionne"
            | "Contenu"
            | "ContenuIllustre"
            | "Conclusion"
            | "ListeOuSAdresser"
            | "Groupe" => self.pieces(node, depth),
            "Chapitre" | "SousChapitre" => self.section(node, depth),
            "Complement" if holds_choice(node) => self.section(node, depth),
            "ListeSituations" => self.situations(node, depth),
            "BlocCas" => self.choice(node, depth).into_iter().collect(),
            "ServiceEnLigne" => self.service(node, depth),
            _ => self.blocks(node, depth).into_iter().map(Piece::Block).collect(),
        }
    }

    fn section(&self, node: Node, depth: usize) -> Vec<Piece> {
        let other = child(node, "TitreAlternatif").filter(|_| self.conditions);
        let title = other.or_else(|| child(node, "Titre"));
        let title = title.map(|title| self.text(title)).unwrap_or_default();
        let mut inside = Vec::new();
        for part in elements(node) {
            if !matches!(part.tag_name().name(), "Titre" | "TitreAlternatif") {
                inside.extend(self.piece(part, depth + 1));
            }
        }
        number(&mut inside);
        if inside.is_empty() && title.is_empty() {
            return Vec::new();
        }
        let papers = node.attribute("type") == Some("pieces") || lists_papers(&title.words());
        if papers {
            tick(&mut inside);
        }
        let step = (node.attribute("numerote") == Some("true")).then_some((0, 0));
        vec![Piece::Section(Section { title: title.into(), step, papers, inside })]
    }

    /// The situations of a text: cases of which one is the reader's, or parts
    /// to read one after the other.
    fn situations(&self, node: Node, depth: usize) -> Vec<Piece> {
        let all = elements(node).filter(|part| part.has_tag_name("Situation"));
        let cases = self.cases(all, depth);
        let mut pieces = match node.attribute("affichage") {
            Some("sequentiel") => cases.into_iter().map(as_section).collect(),
            _ => choose(Sort::Situation, cases),
        };
        let rest = elements(node).filter(|part| !part.has_tag_name("Situation"));
        pieces.extend(rest.flat_map(|part| self.piece(part, depth + 1)));
        pieces
    }

    fn choice(&self, node: Node, depth: usize) -> Vec<Piece> {
        let sort = match node.attribute("type") == Some("modalite") {
            true => Sort::Manner,
            false => Sort::Case,
        };
        let cases = elements(node).filter(|part| part.has_tag_name("Cas"));
        let mut pieces: Vec<Piece> = elements(node)
            .filter(|part| !part.has_tag_name("Cas"))
            .flat_map(|part| self.piece(part, depth + 1))
            .collect();
        pieces.extend(choose(sort, self.cases(cases, depth)));
        pieces
    }

    /// The cases that conditions leave. Where none is known to hold, all are
    /// asked about: a person is never left without an answer.
    fn cases<'n>(&self, nodes: impl Iterator<Item = Node<'n, 'n>>, depth: usize) -> Vec<Case> {
        let nodes: Vec<Node> = nodes.collect();
        let left: Vec<Node> = nodes.iter().copied().filter(|node| self.shows(*node)).collect();
        let left = if left.is_empty() { nodes } else { left };
        left.into_iter().map(|node| self.case(node, depth)).collect()
    }

    fn case(&self, node: Node, depth: usize) -> Case {
        let titled = child(node, "Titre");
        let mut inside = Vec::new();
        for part in elements(node).filter(|part| titled != Some(*part)) {
            inside.extend(self.piece(part, depth + 1));
        }
        number(&mut inside);
        Case { title: titled.map(|title| self.text(title)).unwrap_or_default(), inside }
    }

    /// The dated warning at the top of a text.
    pub(super) fn warning(&self, node: Node, depth: usize) -> Vec<Piece> {
        let inside: Vec<Block> = elements(node)
            .filter(|part| !part.has_tag_name("Titre"))
            .flat_map(|part| self.blocks(part, depth + 1))
            .collect();
        let title = child(node, "Titre").map(|title| self.text(title));
        let date = node.attribute("date").and_then(day);
        let kind = Callout::News;
        match (inside.is_empty(), title) {
            (true, None) => Vec::new(),
            (_, title) => vec![Piece::Block(Block::Callout { kind, title, date, inside })],
        }
    }
}

/// Whether a title announces papers: few texts mark such chapters.
fn lists_papers(title: &str) -> bool {
    let title = slug(title);
    let starts = ["pieces-a", "pieces-justificatives", "documents-a", "justificatifs-a"];
    starts.iter().any(|start| title.starts_with(start))
}

/// One case alone is no choice.
fn choose(sort: Sort, mut cases: Vec<Case>) -> Vec<Piece> {
    match cases.len() {
        0 => Vec::new(),
        1 => vec![as_section(cases.remove(0))],
        _ => vec![Piece::Choice(Choice { sort, cases })],
    }
}

fn as_section(case: Case) -> Piece {
    let Case { title, inside } = case;
    Piece::Section(Section { title: title.into(), step: None, papers: false, inside })
}

/// Whether something in an element is a choice.
fn holds_choice(node: Node) -> bool {
    node.descendants().any(|inner| inner.has_tag_name("BlocCas"))
}

/// Numbers the chapters that are steps.
fn number(pieces: &mut [Piece]) {
    let is_step = |piece: &&mut Piece| matches!(piece, Piece::Section(s) if s.step.is_some());
    let of = pieces.iter_mut().filter(|piece| is_step(piece)).count();
    for (index, piece) in pieces.iter_mut().filter(|piece| is_step(piece)).enumerate() {
        if let Piece::Section(section) = piece {
            section.step = Some((index + 1, of));
        }
    }
}

/// Papers are ticked.
fn tick(pieces: &mut [Piece]) {
    for piece in pieces {
        match piece {
            Piece::Block(Block::List { mark, .. }) if *mark == Mark::Dot => *mark = Mark::Box,
            Piece::Block(_) | Piece::Door(..) => {}
            Piece::Section(section) => tick(&mut section.inside),
            Piece::Choice(choice) => {
                choice.cases.iter_mut().for_each(|case| tick(&mut case.inside));
            }
        }
    }
}
