//! The door to official pages: which sites can be read; and what to do when answers are lost.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::origin::Official;
use super::phone::Phone;
use super::quote::leaving;
use super::scene::official_phones;
use super::tile::icon;
use super::values::portal_name;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, PAGE};
use crate::catalog::Catalog;
use crate::locale::NoValues;
use crate::portals::Portal;

/// Says what this is, and offers a field for an address and the sites that can
/// be read; `asks` tells whether this server asks sites for their pages.
#[must_use]
pub fn pages(visit: &Visit, catalog: &Catalog, asks: bool) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        h1 { (voice.say("pages")) }
        @if asks {
            @for line in voice.lines("pages.text") { p { (line) } }
            (field(visit, voice))
            h2 { (voice.say("pages.sites")) }
            @for portal in catalog.portals.values() { (site(visit, portal)) }
        } @else {
            p { b { (voice.say("page-unasked")) } }
            @for line in voice.lines("page-unasked.text") { p { (line) } }
        }
    };
    frame(visit, voice.text("pages"), Phone::all(catalog, visit.speaker)).page(&main)
}

/// The answers of a form are no more: one can begin again, here or there.
#[must_use]
pub fn lost(visit: &Visit, catalog: &Catalog, official: &Official, again: &Address) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("alert")) h1 { (voice.say("page-lost")) } }
        @for line in voice.lines("page-lost.text") { p { (line) } }
        a.n data-next href=(again.clone().link_shown(visit.display)) { (voice.say("page-lost.again")) }
        @if let Some(site) = official.site { p { (leaving(site, html! { (voice.say("official-original")) })) } }
    };
    let phones = official_phones(official, catalog, visit.speaker);
    Frame { here: again.clone(), ..frame(visit, voice.text("page-lost"), phones) }.page(&main)
}

/// The way to this page, from others.
pub(super) fn door(visit: &Visit, voice: Voice) -> Markup {
    let pages = Address::page(visit.tag(), "pages").link_shown(visit.display);
    html! { p { a.b href=(pages) { (voice.say("pages")) } } }
}

fn frame<'f>(visit: &'f Visit, title: String, phones: Vec<Phone>) -> Frame<'f> {
    Frame {
        visit,
        title,
        here: Address::page(visit.tag(), "pages"),
        sheet: Sheet::Form,
        screen: ("pages", "reading"),
        phones,
        say: None,
        wanted: None,
        show: None,
        quit: false,
    }
}

/// The field for an address.
fn field(visit: &Visit, voice: Voice) -> Markup {
    let action = Address::page(visit.tag(), "pages");
    html! {
        form action=(action.link()) {
            label.e for=(PAGE) { (voice.say("pages.label")) }
            input.i #(PAGE) name=(PAGE) type="text" inputmode="url" maxlength="2000" autocomplete="off" autocapitalize="off" spellcheck="false" dir="ltr";
            button.p type="submit" { (voice.say("pages.go")) }
        }
    }
}

/// One site: its front page, read here.
fn site(visit: &Visit, portal: &Portal) -> Markup {
    html! {
        @if let Some(host) = portal.hosts.first() {
            @let page = Address::reader(visit.tag(), &format!("https://{host}/"));
            a.c data-site=(portal.id) href=(page.link_shown(visit.display)) {
                (icon("laptop"))
                span { (portal_name(portal, visit.speaker)) small dir="ltr" { (host) } }
            }
        }
    }
}
