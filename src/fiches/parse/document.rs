//! A whole document: which part of it is said when.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::Node;

use super::about::{DC, about};
use super::{EVERYTHING, Error, Reading, child, elements};
use crate::fiches::model::{About, Fiche, Piece};
use crate::guide::{Block, Explained, Name};

/// Where a part of a document is said.
enum Place {
    /// It is about the document, not of it.
    Nowhere,
    Opening,
    Body,
    Services,
    Contacts,
    More,
    Laws,
}

fn place(name: &str) -> Place {
    match name {
        // Metadata, menus and what other documents say of themselves.
        "SurTitre"
        | "Audience"
        | "Canal"
        | "FilDAriane"
        | "Theme"
        | "SousThemePere"
        | "SousDossierPere"
        | "DossierPere"
        | "Cible"
        | "RechercheGuidee"
        | "RechercheGuideePere"
        | "Recherchable"
        | "FranceConnect"
        | "PivotLocal"
        | "NumeroCerfa"
        | "AutreNumero"
        | "AttributionMinisterielle"
        | "LienCerfaGuide"
        | "Condition"
        | "Definition"
        | "Abreviation"
        | "Questionnaire"
        | "Problematiques"
        | "SousTheme"
        | "SousDossier"
        | "LienWeb"
        | "LienRessource"
        | "NoticeLiee"
        | "ServiceEnLigneAnnexe" => Place::Nowhere,
        "Avertissement" | "Introduction" | "IntroductionSimple" => Place::Opening,
        "ServiceEnLigne" => Place::Services,
        "OuSAdresser" | "ListeOuSAdresser" | "QuiPeutMAider" | "OuSAdresserSupport" => {
            Place::Contacts
        }
        "VoirAussi"
        | "QuestionReponse"
        | "PourEnSavoirPlus"
        | "CommentFaireSi"
        | "FicheConnexe"
        | "FichePrecedente"
        | "FicheSuivante"
        | "FicheLiee"
        | "LienExterneCommente"
        | "Partenaire"
        | "ServiceEnLigneAlternatif"
        | "Fiche"
        | "Dossier" => Place::More,
        "Reference" => Place::Laws,
        _ => Place::Body,
    }
}

impl Reading<'_> {
    /// Reads a document from its root.
    pub(super) fn document(&self, root: Node) -> Result<Fiche, Error> {
        match root.tag_name().name() {
            "Publication" | "ServiceComplementaire" => Ok(self.publication(root)),
            "Definition" | "Abreviation" => Ok(self.term_alone(root)),
            other => Err(Error::Root(other.to_owned())),
        }
    }

    fn publication(&self, root: Node) -> Fiche {
        let about = about(self, root);
        let mut fiche = Fiche {
            terms: self.explained(root),
            variables: variables(root),
            tree: self.tree(root, &about),
            ..empty(about)
        };
        for part in elements(root).filter(|part| part.tag_name().namespace() != Some(DC)) {
            self.part(part, &mut fiche);
        }
        fiche.body.extend(self.facts_and_instructions(root));
        self.own_service(root, &mut fiche);
        fiche
    }

    fn part(&self, part: Node, fiche: &mut Fiche) {
        let name = part.tag_name().name();
        if !self.shows(part) {
            return;
        }
        // Read before the questionnaire, and not again after it.
        if !self.givens.is_empty() && name.starts_with("Introduction") && asks(part) {
            return;
        }
        match place(name) {
            Place::Nowhere => {}
            // Said after the text, each under its name.
            Place::Body if super::named::is_named(name) => {}
            Place::Opening if name == "Avertissement" => {
                fiche.opening.splice(0..0, self.warning(part, 0));
            }
            Place::Opening => fiche.opening.extend(self.pieces(part, 0)),
            Place::Body => {
                let mut wrapped = self.wrapped(part);
                fiche.body.append(&mut wrapped);
            }
            Place::Services => fiche.services.extend(self.service(part, 0)),
            Place::Contacts => fiche.contacts.extend(self.pieces_of(part)),
            Place::More => add_link(&mut fiche.more, self.more(part)),
            Place::Laws => add_link(&mut fiche.laws, self.link(part)),
        }
    }

    /// One element as pieces: what it says, not only what its children say.
    fn pieces_of(&self, part: Node) -> Vec<Piece> {
        if part.has_tag_name("ListeOuSAdresser") {
            return self.pieces(part, 0);
        }
        self.blocks(part, 0).into_iter().map(Piece::Block).collect()
    }

    /// A part of the body: `Texte` and situations have pieces, other parts are
    /// what they say.
    fn wrapped(&self, part: Node) -> Vec<Piece> {
        match part.tag_name().name() {
            "ListeSituations" | "BlocCas" => self.piece(part, 0),
            "Texte" | "Conclusion" | "FAQ" | "Groupe" => self.pieces(part, 0),
            _ => self.blocks(part, 0).into_iter().map(Piece::Block).collect(),
        }
    }

    fn more(&self, part: Node) -> Option<Block> {
        if part.has_tag_name("VoirAussi") {
            return self.links(elements(part));
        }
        self.link(part)
    }

    /// The address of a service's own page, as its door.
    fn own_service(&self, root: Node, fiche: &mut Fiche) {
        if root.tag_name().name() != "ServiceComplementaire" {
            return;
        }
        if let Some(door) = self.own_door(root) {
            fiche.services.insert(0, Piece::Door(fiche.about.title.clone(), Box::new(door)));
        }
    }

    /// A term that is a document of its own.
    fn term_alone(&self, root: Node) -> Fiche {
        let title = child(root, "Titre").map(|title| self.text(title)).unwrap_or_default();
        let id = root.attribute("ID").unwrap_or_default().to_owned();
        let about = About { id, title, ..About::default() };
        let inside = elements(root).filter(|part| !part.has_tag_name("Titre"));
        let body = inside.flat_map(|part| self.blocks(part, 0)).map(Piece::Block).collect();
        Fiche { body, ..empty(about) }
    }

    fn explained(&self, root: Node) -> BTreeMap<Name, Explained> {
        let is_term = |node: &Node| matches!(node.tag_name().name(), "Definition" | "Abreviation");
        let terms = root.descendants().filter(is_term).filter_map(|node| {
            let name = Name::parse(&node.attribute("ID")?.to_lowercase())?;
            let word = self.text(child(node, "Titre")?);
            let inside = elements(node).filter(|part| !part.has_tag_name("Titre"));
            let means: Vec<Block> = inside.flat_map(|part| self.blocks(part, 0)).collect();
            let sound = !word.is_empty() && !means.is_empty();
            sound.then(|| (name.clone(), Explained { name, word, means }))
        });
        terms.collect()
    }
}

/// Whether the document that a part stands in asks a questionnaire.
fn asks(part: Node) -> bool {
    part.parent().is_some_and(|root| child(root, "Questionnaire").is_some())
}

fn add_link(list: &mut Vec<Piece>, link: Option<Block>) {
    let Some(link) = link else { return };
    let items = match link {
        Block::List { items, .. } => items,
        other => vec![vec![other]],
    };
    match list.last_mut() {
        Some(Piece::Block(Block::List { items: all, .. })) => all.extend(items),
        _ => {
            let mark = crate::guide::Mark::Dot;
            list.push(Piece::Block(Block::List { mark, first: 1, items }));
        }
    }
}

fn empty(about: About) -> Fiche {
    Fiche {
        about,
        opening: Vec::new(),
        body: Vec::new(),
        services: Vec::new(),
        contacts: Vec::new(),
        more: Vec::new(),
        laws: Vec::new(),
        tree: None,
        terms: BTreeMap::new(),
        variables: BTreeSet::new(),
    }
}

fn variables(root: Node) -> BTreeSet<Name> {
    let tests = |name: &str| matches!(name, "estVrai" | "estFaux" | "estIndefini");
    let nodes = root.descendants().filter(|node| tests(node.tag_name().name()));
    let names = nodes.filter_map(|node| Name::parse(&node.attribute("var")?.to_lowercase()));
    let mut names: BTreeSet<Name> = names.collect();
    if !names.is_empty() || root.descendants().any(|node| node.has_tag_name("Questionnaire")) {
        names.extend(Name::parse(EVERYTHING));
    }
    names
}
