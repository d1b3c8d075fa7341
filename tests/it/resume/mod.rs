//! Resume words: stopping here, coming back there, and nobody else.

mod coming_back;
mod copies;
mod faults;
mod guessing;
mod kept_well;
mod memory;
mod million;
pub mod mortal;
mod recovery;
pub mod secrets;

use marchepied::store::pages::Pages;

use crate::database::servers::Ground;
use crate::essai::TODAY;
use crate::pages::depot::Depot;
use crate::site::{Reply, Site};

pub const PLACE: &str = "/fr/demarches/essai/papiers?besoin=salaire&mois=2026-11&emplois=typed";
pub const STOP: &str =
    "/fr/demarches/essai/papiers/arret?besoin=salaire&mois=2026-11&emplois=typed";
pub const TALLY: &str = "/fr/demarches/essai/emplois?besoin=salaire&mois=2026-11";

impl Ground {
    pub fn site(&self) -> Site {
        self.site_on(TODAY)
    }

    pub fn site_on(&self, today: jiff::civil::Date) -> Site {
        let mut site = Site::keeping(today, self.location.clone(), self.folder.path());
        let app = std::sync::Arc::get_mut(&mut site.app).unwrap();
        app.pages_of_pouches = self.depot.as_ref().map_or_else(Pages::in_rows, Depot::pages);
        site
    }
}

/// The words on a sheet.
pub fn words(sheet: &Reply) -> Vec<String> {
    words_in(sheet.text())
}

/// The first words in a piece of a page.
pub fn words_in(text: &str) -> Vec<String> {
    let (_, list) = text.split_once("data-resume-words").expect("the sheet has words");
    let (list, _) = list.split_once("</ol>").unwrap();
    let words = list.split("<li>").skip(1).filter_map(|word| word.split('<').next());
    words.map(str::to_owned).collect()
}

/// The letters of the square, as the form that erases has them.
pub fn letters(page: &Reply) -> String {
    let (_, rest) = page.text().split_once("name=\"cle\" value=\"").expect("a way to erase");
    rest.split('"').next().unwrap().to_owned()
}

/// The form with these words.
pub fn typed(words: &[impl AsRef<str>]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for word in words {
        form.append_pair("mot", word.as_ref());
    }
    form.finish()
}

pub async fn open(site: &Site, words: &[impl AsRef<str>]) -> Reply {
    site.post("/fr/reprendre", &[], &typed(words)).await
}
