//! The names of the official schemas, so that a new one is noticed.
//!
//! All names met in the archive of November 2020 (schema 3.3), and all names of
//! the schema 3.5 (dated 2026-04-09, seen 2026-07-05). A name that is not here
//! is no error: the State announces that fields may come at any time, and asks
//! readers to ignore what they do not know. It is counted, for whoever imports.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// Names of elements, sorted, without their prefix.
const ELEMENTS: &str = "\
    ANoter ASavoir Abreviation Accueil Actualite Affichage Aide Attention \
    AttributionMinisterielle Audience AutreNumero Avertissement BlocCas Branche Calendrier Canal \
    CaracteristiqueLibre Cas Cellule Chapitre Chiffre Choix Cible Citation Colonne \
    CommentFaireSelf CommentFaireSi Commentaire Complement Conclusion Condition Connexion \
    Consigne Contenu ContenuConditionne ContenuIllustre Cout Credits Date Definition Delai \
    Description Documents Dossier DossierPere Echeance Etapes Exemple Exposant Expression FAQ \
    Fiche FicheConnexe FicheLiee FichePrecedente FicheSuivante FilDAriane FragmentConditionne \
    FranceConnect Groupe Illustration Image ImageIllustration IndexTech Indice Infographie \
    IntituleSiSelectionne Introduction IntroductionSimple Item Langue Legende Lien \
    LienCerfaGuide LienExterne LienExterneCommente LienInterne LienIntra LienRessource \
    LienServicePublic LienWeb Liste ListeOuSAdresser ListeSituations MathTex MiseEnEvidence \
    ModeEmploi NbEtapes Niveau NoticeLiee NumeroCerfa OuSAdresser OuSAdresserSupport Page \
    Paragraphe Partenaire PartieLibre Periode PivotLocal PourEnSavoirPlus Problematique \
    Problematiques Public Publication Publicite Question QuestionReponse Questionnaire \
    QuiPeutMAider Rangée Rappel Recherchable RechercheGuidee RechercheGuideePere Recours \
    RefActualite RefFlux Reference RessourceWeb Resume Rubrique RubriqueAgenda RubriqueFlux \
    RubriquePublicite Segment ServiceComplementaire ServiceEnLigne ServiceEnLigneAlternatif \
    ServiceEnLigneAnnexe SiSelectionne Situation Source SousChapitre SousDossier SousDossierPere \
    SousTheme SousThemePere Suivi SuiviSelf SurTitre Tableau Tel TermeEtranger Texte \
    TexteDeRemplacement Theme Titre TitreAlternatif TitreChoix TitreFlottant TitreRiche Valeur \
    ValeurRfr ValeurRfrHisto Variable Video VideoIllustration VoirAussi affecteFaux affecteVrai \
    contributor coverage creator date description estFaux estIndefini estVrai et format \
    identifier language non ou publisher relation rights source subject title type";

/// Names of attributes, sorted, without their prefix.
const ATTRIBUTES: &str = "\
    ID LienDam LienDamVersion LienID LienPublication URL URLcerfaGuide aLaUne affichage audience \
    autrenumero base borneTemporelle commentaireLien date dateAgenda dateDebut \
    dateDerniereModificationImportante dateFin dateMaj datePremiereMiseEnLigne embarqueHauteur \
    embarqueHauteurMobile focus format fournisseur fusionHorizontale fusionVerticale groupe \
    headerID important indisponible lang langue largeur linearisation misEnAvant modalite \
    noNamespaceSchemaLocation nomTelechargement numerocerfa numerote operateur origineSelf \
    personnalisable pictogramme poids positionIllustration principal profilsPro publics \
    questionnaireUrl redimensionnable refHeaderID selfEmbarque selfPrincipal sousType spUrl \
    space statut sujets sve themeID themeTitre themes titre type unite valeur var";

/// Whether a known schema has an element of this name.
pub(super) fn is_element(name: &str) -> bool {
    static KNOWN: LazyLock<FxHashSet<&str>> = LazyLock::new(|| ELEMENTS.split(' ').collect());
    KNOWN.contains(name)
}

/// Whether a known schema has an attribute of this name.
pub(super) fn is_attribute(name: &str) -> bool {
    static KNOWN: LazyLock<FxHashSet<&str>> = LazyLock::new(|| ATTRIBUTES.split(' ').collect());
    KNOWN.contains(name)
}
