//! Public forms are filled one field a screen, and never sent by us.

use super::told::{page, reading, told};

fn screens(form: &str) -> String {
    let told = told(&reading(&page(form)));
    told.lines().filter(|line| !line.starts_with("page-officielle")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_form_that_sends_ends_in_a_sheet_to_copy() {
    let form = "<form method=post action=/envoi><input type=hidden name=csrf value=abc>\
        <div class=fr-input-group><label class=fr-label for=n>Nom <span class=fr-hint-text>Comme sur la carte</span></label>\
        <input id=n name=nom required aria-describedby=e><p id=e class=fr-error-text>Trop court</p></div>\
        <fieldset><legend>Civilité</legend><input type=radio name=c id=a value=1><label for=a>Madame</label>\
        <input type=radio name=c id=b value=2><label for=b>Monsieur</label></fieldset>\
        <label><input type=checkbox name=d> J’ai un enfant</label>\
        <label for=s>Pays</label><select id=s name=p><option value=''>Choisir</option>\
        <optgroup label=Europe><option>France<option>Italie</optgroup></select>\
        <fieldset><legend>Date de naissance</legend><label>Jour <input name=jour></label>\
        <label>Mois <input name=mois></label><label>Année <input name=annee></label></fieldset>\
        <label>Facture <input type=file name=f></label><button>Envoyer</button></form>";
    insta::assert_snapshot!(screens(form), @r"
    nom: Nom | Comme sur la carte | Warning (Trop court) | <page-field-required> ? Text
    civilite: Civilité ? Madame / Monsieur / <page-no-answer>
    j-ai-un-enfant: J’ai un enfant ? <page-yes> / <page-no>
    pays: Pays ? France / Italie / <page-no-answer>
    date-de-naissance: Date de naissance ? Date
    facture: Facture | <page-field-file>
    formulaire: <page-form-copy> | <page-form-copy.text> -> https://www.exemple.gouv.fr/aide/page copy nom civilite j-ai-un-enfant pays date-de-naissance
    ");
}

#[test]
fn a_form_that_only_asks_ends_in_an_address() {
    let form = "<form action=/simulateur><input type=hidden name=page value=3>\
        <input type=hidden name=form_build_id value=abc><label>Enfants <input type=number name=n required></label>\
        <select name=z aria-label=Zone required><option value=1>A<option value=2>B</select></form>";
    insta::assert_snapshot!(screens(form), @r"
    enfants: Enfants | <page-field-required> ? Number
    zone: Zone | <page-field-required> ? A / B
    formulaire: <page-form-ask> | <page-form-ask.text> -> https://www.exemple.gouv.fr/simulateur copy enfants zone query n z page
    ");
}

#[test]
fn a_form_about_who_one_is_goes_straight_to_the_official_site() {
    let fields = [
        "<input type=email name=x>",
        "<label>Votre e-mail <input name=y></label>",
        "<label>Numéro de sécurité sociale <input name=n></label>",
        "<input name=nir>",
        "<label>IBAN <input></label>",
        "<input autocomplete=cc-number name=z>",
    ];
    for field in fields {
        let told = screens(&format!(
            "<p>Bonjour.<form method=post><label>Nom <input name=nom></label>{field}</form>"
        ));
        let expected = "aide: Aide | Bonjour.\nformulaire: <page-form> | <page-form.text> -> https://www.exemple.gouv.fr/aide/page";
        assert_eq!(told, expected, "{field}");
    }
}

#[test]
fn a_form_that_leads_elsewhere_is_not_followed() {
    for action in ["https://evil.example/", "javascript:alert(1)", "http://www.exemple.gouv.fr:81/"]
    {
        let form = format!(
            "<form action='{action}'><select name=z required><option>A<option>B</select></form>"
        );
        let told = screens(&form);
        assert!(told.ends_with("-> https://www.exemple.gouv.fr/aide/page copy champ"), "{told}");
    }
}
