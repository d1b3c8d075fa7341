//! Small documents of our own, in the shape of the official ones.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A fiche with these parts after its title.
fn fiche(parts: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <Publication xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ID=\"F1\" \
         type=\"Fiche d'information\" \
         xsi:noNamespaceSchemaLocation=\"../Schemas/3.5/Publication.xsd\">\
         <dc:title>Aller à la piscine</dc:title>{parts}</Publication>"
    )
}

fn read(parts: &str) -> Digest {
    digest(&fiche(parts)).unwrap()
}

#[test]
fn a_fiche_says_what_it_is_and_where_it_belongs() {
    let digest = read(
        "<dc:description>Pour nager\n en ville.</dc:description>\
         <dc:date>modified 2026-11-02</dc:date>\
         <Theme ID=\"N1\"><Titre>Sport</Titre></Theme>\
         <DossierPere ID=\"N2\"><Titre>Piscine</Titre></DossierPere>",
    );
    let entry = digest.entry;
    assert_eq!((entry.id.as_str(), entry.kind), ("F1", Kind::Fiche));
    assert_eq!(
        (entry.title.as_str(), entry.line.as_str()),
        ("Aller à la piscine", "Pour nager en ville.")
    );
    assert_eq!((entry.theme.as_deref(), entry.dossier.as_deref()), (Some("N1"), Some("N2")));
    assert_eq!((entry.date, digest.schema.as_deref()), (Some(date(2026, 11, 2)), Some("3.5")));
}

#[test]
fn the_dossier_may_be_told_by_the_relation_only() {
    let digest = read("<dc:relation>isPartOf N358</dc:relation>");
    assert_eq!(digest.entry.dossier.as_deref(), Some("N358"));
}

#[test]
fn without_a_description_the_text_begins() {
    let title = "<Chapitre><Titre><Paragraphe>Un titre</Paragraphe></Titre>";
    let text = "<Paragraphe>On entre <b>par</b> la porte.</Paragraphe></Chapitre>";
    let digest = read(&format!(
        "<dc:description>Aller à la piscine</dc:description><Texte>{title}{text}</Texte>"
    ));
    assert_eq!(digest.entry.line, "On entre par la porte.");
}

#[test]
fn keywords_are_titles_acronyms_and_the_name_in_the_menu() {
    let digest = read(
        "<DossierPere ID=\"N2\"><Titre>Piscine</Titre><Fiche ID=\"F1\">Entrée</Fiche>\
         <Fiche ID=\"F2\">Sortie</Fiche></DossierPere>\
         <Texte><Chapitre><Titre><Paragraphe>Coût</Paragraphe></Titre>\
         <BlocCas><Cas><Titre>Enfant</Titre></Cas></BlocCas></Chapitre></Texte>\
         <Abreviation ID=\"R9\" type=\"Sigle\"><Titre>MNS</Titre>\
         <Texte><Paragraphe>Maître-nageur sauveteur</Paragraphe></Texte></Abreviation>",
    );
    let wanted = "Piscine · Entrée · Coût · Enfant · MNS · Maître-nageur sauveteur";
    assert_eq!(digest.entry.keywords, wanted);
}

#[test]
fn the_index_gets_each_word_of_the_text_once_and_no_menu() {
    let digest = read(
        "<FilDAriane><Niveau ID=\"N1\">Accueil</Niveau></FilDAriane>\
         <Texte><Paragraphe>L’eau, l’eau douce.</Paragraphe></Texte>\
         <Reference><Titre>Code de l’eau</Titre></Reference>",
    );
    assert_eq!(digest.entry.body, "L eau l douce ");
}

#[test]
fn an_explained_word_is_a_document_of_its_own() {
    let word = "<Definition ID=\"R7\"><Titre>Apnée</Titre><Texte><Paragraphe>Sans \
                respirer</Paragraphe></Texte></Definition>";
    let xml = fiche(word);
    let digest = digest(&xml).unwrap();
    let [term] = digest.terms.as_slice() else { panic!("one term: {:?}", digest.terms) };
    assert_eq!((term.entry.id.as_str(), term.entry.kind), ("R7", Kind::Term));
    assert_eq!((term.entry.title.as_str(), term.entry.line.as_str()), ("Apnée", "Sans respirer"));
    assert_eq!(&xml[term.place.clone()], word);
}

#[test]
fn kinds_follow_the_root_the_type_and_the_content() {
    let kind = |xml: &str| digest(xml).unwrap().entry.kind;
    assert_eq!(kind("<ServiceComplementaire ID=\"R1\" type=\"Formulaire\"/>"), Kind::Service);
    assert_eq!(kind("<Publication ID=\"N1\" type=\"Theme\"/>"), Kind::Theme);
    assert_eq!(kind("<Publication ID=\"N1\" type=\"Dossier redirigé\"/>"), Kind::Dossier);
    assert_eq!(kind("<Publication ID=\"F1\"><Questionnaire/></Publication>"), Kind::Tree);
    assert_eq!(kind("<Publication ID=\"F1\"/>"), Kind::Fiche);
}

#[test]
fn names_of_a_later_schema_are_counted_and_left_alone() {
    let digest = read("<Bulle/><Texte saveur=\"sel\"/><Bulle/>");
    let wanted =
        [(Unknown::Element("Bulle".to_owned()), 2), (Unknown::Attribute("saveur".to_owned()), 1)];
    assert_eq!(digest.unknown, BTreeMap::from(wanted));
}

#[test]
fn what_is_no_fiche_says_why() {
    let fault = |xml: &str| digest(xml).unwrap_err();
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><Publication ID=\"F1\">&b;</Publication>";
    assert_eq!(fault(bomb), Fault::Doctype);
    assert_eq!(fault("<Menu ID=\"F1\"/>"), Fault::OtherRoot("Menu".to_owned()));
    for id in ["", "F", "F1/../x", "X1", "F1234567890"] {
        assert_eq!(fault(&format!("<Publication ID=\"{id}\"/>")), Fault::NoId, "{id}");
    }
    assert!(matches!(fault("<Publication ID=\"F1\">"), Fault::NotXml(_)));
}

#[test]
fn a_very_deep_document_is_read_or_refused_and_never_ends_the_program() {
    let deep = "<Texte>".repeat(200_000) + &"</Texte>".repeat(200_000);
    let _ = digest(&fiche(&deep));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}") {
        let _ = digest(&text);
    }

    #[test]
    fn any_parts_are_read_or_refused(parts in "(<(Texte|Cas|Titre|Fiche|Definition ID=\"R1\")>|</(Texte|Cas|Titre)>|é|&amp;| ){0,30}") {
        let _ = digest(&fiche(&parts));
    }
}
