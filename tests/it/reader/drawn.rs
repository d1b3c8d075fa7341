//! Pages become blocks of every kind, and what surrounds them is gone.

use super::told::{page, reading, told};

/// What is told of the first screens, the door to the page itself left out.
fn screens(content: &str) -> String {
    let told = told(&reading(&page(content)));
    let end = told.find("page-officielle").expect("the page itself is offered last");
    told[..end].replace('\u{a0}', "_").trim().to_owned()
}

#[test]
fn lists_tables_callouts_and_links_keep_their_kind() {
    let table = [
        ("<p>Un <b>deux</b><br>Trois.</p>", "aide: Aide | Un *deux* | Trois."),
        ("<ul><li>un<li>deux<ul><li>trois</ul></ul>", "aide: Aide | Dot1(un; deux, Dot1(trois))"),
        ("<ol start=3><li><p>un</p></ol>", "aide: Aide | Number3(un)"),
        (
            "<dl><dt>Prix<dd>25 €<dt>Durée<dd>2 ans</dl>",
            "aide: Aide | Dot1(*Prix*, 25_€; *Durée*, 2 ans)",
        ),
        (
            "<table><tr><th>Âge<th>Prix<tr><th>Enfant<td>17 €<tr><th>Adulte<td>25 €</table>",
            "aide: Aide | table(Enfant: Prix=17_€ / Adulte: Prix=25_€)",
        ),
        (
            "<table><tr><td>a<td rowspan=2>b<tr><td>c</table>",
            "aide: Aide | table(: =a; =b / : =c; =b)",
        ),
        ("<table role=presentation><tr><td>a<td>b</table>", "aide: Aide | a | b"),
        (
            "<div class=fr-callout><h3 class=fr-callout__title>Bon</h3><p class=fr-callout__text>Oui.</div>",
            "aide: Aide | Know Bon(Oui.)",
        ),
        ("<div class='fr-alert fr-alert--warning'><p>Non.</div>", "aide: Aide | Warning (Non.)"),
        ("<aside><p>Oui.</aside>", "aide: Aide | Note (Oui.)"),
        ("<div role=alert>Non.</div>", "aide: Aide | Warning (Non.)"),
        (
            "<p><a href='../a'>ici</a>, <a href=https://b.fr/>là</a>, <a href=#c>haut</a>, appelez le 39 49.",
            "aide: Aide | [ici](stays https://www.exemple.gouv.fr/a), [là](leaves https://b.fr/), haut, appelez le [39_49](tel).",
        ),
        (
            "<p><a href=tel:3949>Nous appeler au 3949</a>",
            "aide: Aide | Nous appeler au [3949](tel)",
        ),
        (
            "<p>le 1er mars 2027, 1 200,50 € par mois",
            "aide: Aide | le 1er_mars_2027, 1_200,50_€ par mois",
        ),
    ];
    for (content, expected) in table {
        assert_eq!(screens(content), expected, "{content}");
    }
}

#[test]
fn one_section_is_one_screen_and_what_is_folded_is_open() {
    let content = "<p>Avant.<h2>Un</h2><p>A.<h3>Deux</h3><p>B.<details><summary>Trois</summary><p>C.</details>\
                   <section class=fr-accordion><h3 class=fr-accordion__title><button>Quatre</button></h3>\
                   <div class=fr-collapse hidden id=x>D.</div></section><button aria-controls=x></button><p>E.";
    insta::assert_snapshot!(screens(content), @r"
    aide: Aide | Avant.
    un: Un | A.
    deux: Deux | B.
    trois: Trois | C.
    quatre: Quatre | D.
    deux-2: Deux | E.
    ");
}

#[test]
fn menus_banners_cookie_walls_and_buttons_to_share_are_gone() {
    let gone = [
        "<nav>x</nav>",
        "<footer>x</footer>",
        "<div role=navigation>x</div>",
        "<div hidden>x</div>",
        "<div class=fr-breadcrumb>x</div>",
        "<div class=fr-share>x</div>",
        "<div aria-hidden=true>x</div>",
        "<div class='tarteaucitron-root'>x</div>",
        "<div class=cookie-banner>x</div>",
        "<div class=fr-skiplinks>x</div>",
        "<a href=#top>Haut de page</a>",
        "<button>x</button>",
        "<form role=search><input name=q>x</form>",
        "<form action=/recherche><input name=mots></form>",
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<template>x</template>",
        "<svg><text>x</text></svg>",
        "<p style='display: none'>x</p>",
        "<p class=fr-sr-only>x</p>",
        "<p>Mis à jour le 12/11/2026</p>",
        "<ul class=fr-tags-group><li>x</ul>",
        "<dialog>x</dialog>",
        "<div class=main-article__outils>x</div>",
        "<ul class='menu'><li>x</ul>",
    ];
    let said = format!("Des{}.", " mots".repeat(30));
    for noise in gone {
        assert_eq!(
            screens(&format!("<p>{said}</p>{noise}")),
            format!("aide: Aide | {said}"),
            "{noise}"
        );
    }
}

#[test]
fn a_page_of_many_parts_offers_them() {
    let part = |n: usize| format!("<h2>Partie {n}</h2><p>{}</p>", "Des mots. ".repeat(40));
    let content: String = (1..=3).map(part).collect();
    let told = screens(&content);
    assert!(
        told.starts_with("sommaire: <page-parts> ? Partie 1 / Partie 2 / Partie 3 / <page-all>\n"),
        "{told}"
    );
}

#[test]
fn tags_out_of_order_lose_no_word() {
    let table = [
        ("<b><p>un</b> deux<p>trois", "aide: Aide | #un deux | trois"),
        ("<p>un<div>deux</div>trois", "aide: Aide | un | deux | trois"),
        (
            "<a href=/x>un<p>deux</a> trois",
            "aide: Aide | [un](stays https://www.exemple.gouv.fr/x) | [deux trois](stays https://www.exemple.gouv.fr/x)",
        ),
        (
            "<ul><li>un<p>deux<li>trois</ul></li></p>quatre",
            "aide: Aide | Dot1(un, deux; trois) | quatre",
        ),
        ("<table><tr><td>a<table><tr><td>b</table><td>c</table>", "aide: Aide | a | b | c"),
        ("<p>a &amp; b &lt;c> &eacute; &#233;", "aide: Aide | a & b <c> é é"),
        ("<svg><path/><p>oui</p>", "aide: Aide | oui"),
    ];
    for (content, expected) in table {
        assert_eq!(screens(content), expected, "{content}");
    }
}

#[test]
fn what_is_typed_as_a_list_or_a_title_becomes_one() {
    let table = [
        ("<p>Il faut :<br>• un<br>•&nbsp;deux", "aide: Aide | Il faut : | Dot1(un; deux)"),
        ("<p>- un<p>– deux", "aide: Aide | Dot1(un; deux)"),
        ("<p><img class=puce> un<br><img class=puce> deux", "aide: Aide | Dot1(un; deux)"),
        ("<p>-25 °C<p>un - deux", "aide: Aide | -25 °C | un - deux"),
        ("<p><b>Le prix</b><p>Il est bas.", "aide: Aide | #Le prix | Il est bas."),
        ("<p><b>Il est bas.</b>", "aide: Aide | *Il est bas.*"),
        ("<ul><li><b>un</b></ul>", "aide: Aide | Dot1(*un*)"),
        ("<div class=encadre><b>À SAVOIR</b><br>Oui.</div>", "aide: Aide | Know À SAVOIR(Oui.)"),
    ];
    for (content, expected) in table {
        assert_eq!(screens(content), expected, "{content}");
    }
}

#[test]
fn a_button_that_opens_a_part_of_the_page_names_it() {
    let content = "<button aria-controls=x>Comment faire ma demande ?</button><div id=x hidden>Ainsi.</div>\
                   <button aria-controls=y>Lire la suite</button><p id=y>Voilà.\
                   <div class=cs_blocs><button class=blocs_titre><a href='javascript:;'>Affiches</a></button>\
                   <div class=blocs_destination>Une.</div></div>";
    insta::assert_snapshot!(screens(content), @r"
    aide: Aide | #Comment faire ma demande ? | Ainsi. | Voilà.
    affiches: Affiches | Une.
    ");
}

#[test]
fn a_title_right_above_another_is_shown_with_it() {
    let content =
        "<p>A.<h2>Un</h2><p>B.<h3>Siège</h3><h4>Une caisse</h4><p>C.<h4>Un ministère</h4><p>D.";
    let reading = reading(&page(content));
    let around: Vec<String> = reading.guide.screens().iter().filter_map(around).collect();
    assert_eq!(around, ["Aide", "Siège", "Siège"]);
}

fn around(screen: &marchepied::guide::Screen) -> Option<String> {
    match screen.part.as_ref()?.title.as_ref()? {
        marchepied::guide::Words::Quoted(text) => Some(text.words()),
        marchepied::guide::Words::Ours(_) => None,
    }
}

#[test]
fn the_text_around_a_long_list_and_what_is_no_window_are_read() {
    let item = format!("<li>{}", "Des mots, des mots, et encore des mots. ".repeat(30));
    let list = format!("<title>Aide</title><div><p>Avant.<ul>{item}{item}</ul><p>Après.</div>");
    let said = told(&reading(&list));
    assert!(said.contains("Avant.") && said.contains("Après."), "{said}");
    let links = "<title>Aide</title><script>x</script><div><h1>Comment faire une demande</h1></div><ul><li><a href=/a>Demander une carte</a>\
                 <li><a href=/b>La refaire</a></ul><dialog><p>Choisissez un thème pour changer ce que vous voyez.</dialog>";
    let said = told(&reading(links));
    assert!(said.contains("Demander une carte") && !said.contains("thème"), "{said}");
}
