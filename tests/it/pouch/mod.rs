//! The pouch: papers under six words, lent to a helper for a time, and open to nobody else.

mod ageing;
pub mod by_hand;
mod giving;
mod giving_safely;
mod hostile;
pub mod kept_well;
mod lending;
mod mortal;
mod papers;
mod planted;
pub mod recovery;
mod whole;

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

use crate::browser::Browser;
use crate::resume::{typed, words};
use crate::site::{Reply, Site};

pub const POUCH: &str = "/fr/pochette";
pub const KIND: &str = "carte-parent";
const BETWEEN: &str = "multipart/form-data; boundary=between";

/// A photo of a paper of one colour.
pub fn photo(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    RgbImage::from_pixel(60, 40, Rgb([200, 30, 30])).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// A form with these fields and these files, as a browser sends it.
pub fn form(fields: &[(&str, &str)], files: &[&[u8]]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--between\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend_from_slice(format!("{head}{value}\r\n").as_bytes());
    }
    for file in files {
        let head = "--between\r\ncontent-disposition: form-data; name=\"page\"; filename=\"a.jpg\"";
        body.extend_from_slice(format!("{head}\r\ncontent-type: image/jpeg\r\n\r\n").as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--between--\r\n");
    body
}

impl Browser<'_> {
    /// Makes a pouch: its words.
    pub async fn make_pouch(&mut self) -> Vec<String> {
        let sheet = self.post("/fr/pochette/nouvelle", "").await;
        sheet.assert_helps();
        words(&sheet)
    }

    /// Sends one file as a new paper.
    pub async fn send(&mut self, file: &[u8]) -> Reply {
        self.send_form(form(&[("sorte", KIND)], &[file])).await
    }

    pub async fn send_form(&mut self, body: Vec<u8>) -> Reply {
        self.upload("/fr/pochette/ajouter", BETWEEN, body).await
    }

    /// Opens a pouch with its words.
    pub async fn open_pouch(&mut self, words: &[String]) -> Reply {
        self.post(POUCH, &typed(words)).await
    }

    /// Lends every paper for this long: the words of the loan.
    pub async fn lend(&mut self, time: &str) -> Vec<String> {
        let page = self.get("/fr/pochette/preter").await;
        let mut form = form_urlencoded::Serializer::new(String::new());
        for id in values(&page, "papier") {
            form.append_pair("papier", &id);
        }
        form.append_pair("temps", time);
        words(&self.post("/fr/pochette/preter", &form.finish()).await)
    }

    /// Comes in as a helper.
    pub async fn borrow(&mut self, who: &str, words: &[String]) -> Reply {
        let mut form = form_urlencoded::Serializer::new(typed(words));
        form.append_pair("qui", who);
        self.post("/fr/pochette/pret", &form.finish()).await
    }
}

/// A pouch with one photo, lent to a helper who has come in: the phone of the
/// person, with their words, and the desk of the helper.
pub async fn lent<'s>(
    site: &'s Site,
    (time, who): (&str, &str),
) -> (Browser<'s>, Vec<String>, Browser<'s>) {
    let (mut phone, mut desk) = (Browser::of(site), Browser::of(site));
    let own = phone.make_pouch().await;
    phone.send(&photo(ImageFormat::Jpeg)).await;
    let words = phone.lend(time).await;
    desk.borrow(who, &words).await;
    (phone, own, desk)
}

/// The values of the fields of this name.
pub fn values(page: &Reply, name: &str) -> Vec<String> {
    let name = format!("name=\"{name}\"");
    let fields = page.with("value").into_iter().filter(|(tag, _)| tag.contains(&name));
    fields.map(|(_, value)| value).collect()
}

/// How many papers a page shows.
pub fn papers(page: &Reply) -> usize {
    page.with("data-paper").len()
}

/// The links that show a page, or save it.
pub fn links(page: &Reply, hook: &str) -> Vec<String> {
    let links = page.with("href").into_iter().filter(|(tag, _)| tag.contains(hook));
    links.map(|(_, address)| address).collect()
}
