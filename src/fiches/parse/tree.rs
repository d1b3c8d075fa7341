//! Questions in a tree: decision trees, questionnaires, themes and files.

use roxmltree::Node;

use super::{EVERYTHING, Reading, child, elements, is_id};
use crate::fiches::model::{About, Ask, Branch, Piece, Then, Tree};
use crate::guide::{Block, Callout, Given, Name, Text};

/// What an answer that names no text leads to.
#[derive(Clone, Copy)]
enum Otherwise {
    /// To the text that asks.
    Next,
    /// To a human.
    Nowhere,
}

impl Reading<'_> {
    /// The questions of a document, if it has any. A questionnaire is asked
    /// only when nothing is known yet: its answers lead back to the text.
    pub(super) fn tree(&self, root: Node, about: &About) -> Option<Tree> {
        if let Some(node) = child(root, "Problematiques") {
            return self.guided(node);
        }
        if let Some(node) = child(root, "Questionnaire") {
            return self.givens.is_empty().then(|| self.questionnaire(node, about)).flatten();
        }
        self.contents(root)
    }

    /// A decision tree.
    fn guided(&self, node: Node) -> Option<Tree> {
        let opening = child(node, "Accueil").map(|part| self.pieces(part, 0)).unwrap_or_default();
        let problems = elements(node).filter(|part| part.has_tag_name("Problematique"));
        let first = self.ask(Text::default(), problems, (Otherwise::Nowhere, 0))?;
        Some(Tree { opening, first, rest: Vec::new() })
    }

    fn ask<'n>(
        &self,
        title: Text,
        nodes: impl Iterator<Item = Node<'n, 'n>>,
        at: (Otherwise, usize),
    ) -> Option<Ask> {
        let mut help = Vec::new();
        let mut branches = Vec::new();
        for node in nodes {
            let branch = self.branch(node, at);
            help.extend(self.help(node, Some(&branch.title)));
            branches.push(branch);
        }
        (!branches.is_empty()).then_some(Ask { title, help, branches })
    }

    fn branch(&self, node: Node, (otherwise, depth): (Otherwise, usize)) -> Branch {
        let title = child(node, "Titre").map(|title| self.text(title)).unwrap_or_default();
        let asks = child(node, "TitreChoix").map(|title| self.text(title)).unwrap_or_default();
        let inner = elements(node).filter(|part| part.has_tag_name("Branche"));
        let next = match depth < super::DEEPEST {
            true => self.ask(asks, inner, (otherwise, depth + 1)),
            false => None,
        };
        let then = match (next, self.target(node), otherwise) {
            (Some(ask), ..) => Then::Ask(Box::new(ask)),
            (None, Some(text), _) => text,
            (None, None, Otherwise::Next) => Then::Next,
            (None, None, Otherwise::Nowhere) => Then::Nowhere,
        };
        Branch { title, sets: sets(node), then }
    }

    /// The text that an answer names.
    fn target(&self, node: Node) -> Option<Then> {
        let link = child(node, "LienInterne")?;
        let id = link.attribute("LienPublication").filter(|id| is_id(id))?.to_owned();
        Some(Then::Text { id, called: self.text(link) })
    }

    /// What helps to choose, with the words of the choice it is about.
    fn help(&self, node: Node, about: Option<&Text>) -> Option<Block> {
        let inside = self.children(child(node, "Aide")?, 0);
        let title = about.cloned();
        let kind = Callout::Know;
        (!inside.is_empty()).then_some(Block::Callout { kind, title, date: None, inside })
    }

    /// A questionnaire: one question after the other, whatever the answers.
    fn questionnaire(&self, node: Node, about: &About) -> Option<Tree> {
        let mut opening: Vec<Piece> = Vec::new();
        for name in ["Description", "IntroductionSimple"] {
            opening.extend(child(node, name).into_iter().flat_map(|part| self.pieces(part, 0)));
        }
        let mut questions = elements(node).filter_map(|part| match part.tag_name().name() {
            "Question" => self.question(part),
            "Branche" => self.question_in_branches(part),
            _ => None,
        });
        let first = with_everything(questions.next()?, &about.id);
        Some(Tree { opening, first, rest: questions.collect() })
    }

    /// A question of schema 3.5, whose answers may ask further.
    fn question_in_branches(&self, node: Node) -> Option<Ask> {
        let title = child(node, "TitreChoix").or_else(|| child(node, "Titre"));
        let title = title.map(|title| self.text(title)).unwrap_or_default();
        let answers = elements(node).filter(|part| part.has_tag_name("Branche"));
        self.ask(title, answers, (Otherwise::Next, 0))
    }

    fn question(&self, node: Node) -> Option<Ask> {
        let title = child(node, "Titre").map(|title| self.text(title)).unwrap_or_default();
        let help = self.help(node, None).into_iter().collect();
        let choices = elements(node).filter(|part| part.has_tag_name("Choix"));
        let branches: Vec<Branch> = choices
            .map(|choice| {
                let title =
                    child(choice, "Titre").map(|title| self.text(title)).unwrap_or_default();
                Branch { title, sets: sets(choice), then: Then::Next }
            })
            .collect();
        (!branches.is_empty()).then_some(Ask { title, help, branches })
    }

    /// A theme or a file: what it holds, as questions.
    fn contents(&self, root: Node) -> Option<Tree> {
        let kind = root.attribute("type").unwrap_or_default();
        if !matches!(kind, "Theme" | "Dossier" | "Thème") {
            return None;
        }
        let mut branches = Vec::new();
        for part in elements(root) {
            match part.tag_name().name() {
                "SousTheme" | "SousDossier" => branches.extend(self.folder(part)),
                "Dossier" | "Fiche" => branches.extend(self.leaf(part)),
                _ => {}
            }
        }
        let first = Ask { title: Text::default(), help: Vec::new(), branches };
        (!first.branches.is_empty()).then_some(Tree {
            opening: Vec::new(),
            first,
            rest: Vec::new(),
        })
    }

    fn folder(&self, node: Node) -> Option<Branch> {
        let title = self.text(child(node, "Titre")?);
        let leaves =
            elements(node).filter(|part| matches!(part.tag_name().name(), "Dossier" | "Fiche"));
        let branches: Vec<Branch> = leaves.filter_map(|part| self.leaf(part)).collect();
        if branches.is_empty() {
            return None;
        }
        let ask = Ask { title: Text::default(), help: Vec::new(), branches };
        Some(Branch { title, sets: Vec::new(), then: Then::Ask(Box::new(ask)) })
    }

    fn leaf(&self, node: Node) -> Option<Branch> {
        let id = node.attribute("ID").filter(|id| is_id(id))?;
        let title = child(node, "Titre").map_or_else(|| self.text(node), |title| self.text(title));
        let then = Then::Text { id: id.to_owned(), called: Text::default() };
        (!title.is_empty()).then_some(Branch { title, sets: Vec::new(), then })
    }
}

/// The facts that an answer sets.
fn sets(node: Node) -> Vec<Given> {
    let Some(node) = child(node, "SiSelectionne") else { return Vec::new() };
    let set = |part: Node| {
        let holds = match part.tag_name().name() {
            "affecteVrai" => true,
            "affecteFaux" => false,
            _ => return None,
        };
        Some(Given { name: Name::parse(&part.attribute("var")?.to_lowercase())?, holds })
    };
    elements(node).filter_map(set).collect()
}

/// A questionnaire can be passed over: then the text is shown whole.
fn with_everything(mut first: Ask, id: &str) -> Ask {
    let everything = Name::parse(EVERYTHING).map(|name| Given { name, holds: true });
    first.branches.push(Branch {
        title: Text::default(),
        sets: everything.into_iter().collect(),
        then: Then::Text { id: id.to_owned(), called: Text::default() },
    });
    first
}
