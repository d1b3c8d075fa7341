//! Pages of any shape: deep, wide, broken, made up.

use super::told::{bytes_read, page, reading};

#[test]
fn a_page_of_any_shape_gives_a_guide() {
    let deep = 500_000;
    let shapes = [
        "<div>".repeat(deep),
        "<b>".repeat(deep),
        "<table><tr><td>".repeat(50_000),
        "<ul><li>".repeat(50_000),
        "<details><summary>".repeat(50_000),
        "<section class=fr-accordion><h3>".repeat(50_000),
        "<div class=fr-callout><h2>".repeat(50_000),
        "<a href=/x>".repeat(100_000),
        format!("<p {}>a", "x=1 ".repeat(500_000)),
        format!("<p class=\"{}\">a", "y ".repeat(500_000)),
        format!("<p>{}", "A. ".repeat(150_000)),
        format!("<p>{}", "&lt;".repeat(150_000)),
        format!("<form>{}</form>", "<fieldset><input name=a aria-label=b>".repeat(20_000)),
        format!("<table>{}</table>", "<tr><td colspan=60 rowspan=60>a".repeat(5_000)),
        "</p>".repeat(deep),
        "<".repeat(deep),
    ];
    for shape in shapes {
        let reading = reading(&page(&format!("<p>Bonjour.</p>{shape}")));
        assert!(!reading.guide.screens().is_empty());
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_give_a_guide(bytes: Vec<u8>) {
        bytes_read(&bytes, None, 200);
    }

    #[test]
    fn any_soup_of_tags_gives_a_guide(
        soup in proptest::collection::vec("</?(div|p|b|a href=x|table|tr|td|ul|li|h2|details|summary|form|input|select|option|svg|fieldset)>|[a-z]{1,3}", 0..60),
    ) {
        reading(&page(&soup.concat()));
    }
}
