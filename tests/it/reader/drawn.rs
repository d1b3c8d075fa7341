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
        ("<b><p>un</b> deux<p>trois", "aide: Aide | *un deux* | trois"),
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
