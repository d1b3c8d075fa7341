//! People near you: the field for the town, the towns that may be meant, who is there.

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::assets::Sheet;
use super::door_near::door;
use super::frame::{Frame, Page};
use super::keypad::{Sign, enter, keypad};
use super::near_show::CARD;
use super::phone::{dialled, helplines};
use super::tile::{icon, qr};
use super::values::portal_name;
use super::visit::Visit;
use super::voice::Voice;
use super::vouchers::vouchers;
use crate::address::{Address, TOWN, WANTED};
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value};
use crate::places::communes::Commune;
use crate::places::{Kind, Nearby, Sign as _, Voucher};
use crate::portals::Portal;

/// Who is around a town.
pub struct Around<'a> {
    /// The town.
    pub town: &'a Commune,
    /// The kind of place that is looked for.
    pub wanted: Option<Kind>,
    /// Who is there.
    pub nearby: Nearby<'a>,
    /// The vouchers that pay on this day.
    pub vouchers: Vec<&'a Voucher>,
    /// Whether no place at all is known, because none was taken in.
    pub nothing_known: bool,
    /// The day and the time in that town.
    pub now: DateTime,
}

impl Around<'_> {
    /// The page of these results, or a part below it.
    pub(super) fn address(&self, visit: &Visit, part: Option<&str>) -> Address {
        let page = Address::page(visit.tag(), "aide");
        let page = part.into_iter().fold(page, Address::below).with_town(&self.town.insee);
        page.with_wanted(self.wanted.map(Kind::as_str))
    }
}

/// The page of human help: the town first, with what is typed of it, then
/// places of every town, what may pay there, then phones.
#[must_use]
pub fn help(
    visit: &Visit,
    catalog: &Catalog,
    (wanted, typed): (Option<Kind>, &str),
    paying: &[&Voucher],
) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("help-page")) } }
        @match wanted {
            Some(kind) => { p { (voice.say(&format!("near-for-{}", kind.as_str()))) } }
            None => { p { (voice.say("help-page.hint")) } }
        }
        (field(visit, voice, wanted, typed))
        (position(visit, voice, wanted))
        (super::orientation::door(visit, voice))
        (every_town(voice))
        (vouchers(visit, paying))
        (phones(visit, catalog))
        (super::pages::door(visit, voice))
        h2 { (voice.say("help-tip")) }
        ul { @for line in voice.lines("help-tip.list") { li { (line) } } }
    };
    let here = Address::page(visit.tag(), "aide").with_wanted(wanted.map(Kind::as_str));
    page(visit, catalog, (here, Sheet::Form, "help-page"), &main)
}

/// The towns that may be meant by what was typed.
#[must_use]
pub fn towns(
    visit: &Visit,
    catalog: &Catalog,
    (towns, typed): (&[&Commune], &str),
    wanted: Option<Kind>,
) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let (title, hint) = match towns.is_empty() {
        true => ("near-no-town", "near-no-town.hint"),
        false => ("near-which", "near-which.hint"),
    };
    let main = html! {
        h1 { (voice.say(title)) }
        p { (voice.say(hint)) }
        @for town in towns {
            @let address = Address::page(visit.tag(), "aide").with_town(&town.insee);
            @let address = address.with_wanted(wanted.map(Kind::as_str));
            @let words = html! { (icon("map-pin")) span lang="fr" dir="ltr" { (town.name) small { (town.postcode()) " " (town.department_name()) } } };
            @if visit.kiosk.is_some() {
                form method="post" action=(Address::page(visit.tag(), "aide").link_shown(visit.display)) {
                    @if let Some(kind) = wanted { input type="hidden" name=(WANTED) value=(kind.as_str()); }
                    button.c type="submit" name=(TOWN) value=(town.insee) data-town=(town.insee) { (words) }
                }
            } @else {
                a.c data-town=(town.insee) href=(address.link_shown(visit.display)) { (words) }
            }
        }
        (field(visit, voice, wanted, typed))
        (position(visit, voice, wanted))
        @if towns.is_empty() { (every_town(voice)) }
    };
    let here = Address::page(visit.tag(), "aide").with_wanted(wanted.map(Kind::as_str));
    page(visit, catalog, (here, Sheet::Form, title), &main)
}

/// Who is around a town.
#[must_use]
pub fn around(visit: &Visit, catalog: &Catalog, around: &Around) -> Page {
    let values = [
        ("town", Value::Whole(around.town.name.to_string())),
        ("distance", Value::Number(i64::from(around.nearby.widened.unwrap_or_default()))),
    ];
    let voice = Voice::new(visit.speaker, &values);
    let again = Address::page(visit.tag(), "aide").with_wanted(around.wanted.map(Kind::as_str));
    let nearby = &around.nearby;
    let nobody = nearby.first.is_empty() && nearby.others.is_empty();
    let taken_here = |voucher: &&&Voucher| {
        nearby.first.iter().chain(&nearby.others).any(|near| voucher.is_taken_at(near.place))
    };
    let paying: Vec<_> = around.vouchers.iter().filter(taken_here).copied().collect();
    let main = html! {
        div.t { (icon("map-pin")) h1 { (voice.say("near")) } }
        p {
            span lang="fr" dir="ltr" { (around.town.postcode()) " " (around.town.department_name()) }
            " " a.b href=(again.clone().link_shown(visit.display)) { (voice.say("near-again")) }
        }
        @if let Some(kind) = around.wanted { p { (voice.say(&format!("near-for-{}", kind.as_str()))) } }
        @if around.nothing_known { p { (voice.say("near-every-town")) } }
        @else if nobody { div.a { p { (voice.say("near-nobody")) } } }
        @if nearby.widened.is_some() { div.o { p { (voice.say("near-widened")) } } }
        @if nearby.stands_in { div.o { p { (voice.say("near-stands-in")) } } }
        @if !nobody { p { (voice.say("near-from")) } }
        @if !nearby.first.is_empty() { h2 { (voice.say("near-first")) } }
        @for near in &nearby.first { (door(visit, around, near)) }
        @if !nearby.others.is_empty() {
            h2 { (voice.say("near-others")) }
            @for near in &nearby.others { (door(visit, around, near)) }
        }
        (vouchers(visit, &paying))
        div.o { p { (voice.say("help-places.say")) } }
        @if around.nothing_known || nobody { (every_town(voice)) }
        @if nobody || around.nothing_known { (phones(visit, catalog)) }
        (super::referral::door(visit, voice, None))
        (super::street::door(visit, voice, around.town))
        (carry(visit, voice, around))
    };
    // On a public machine no address says which town was asked for.
    let here = if visit.kiosk.is_some() { again } else { around.address(visit, None) };
    // Nobody carries a public machine to whoever is asked for the way.
    let show = visit.kiosk.is_none().then(|| around.address(visit, Some(CARD)));
    let title = ("aide", voice.text("help-page"));
    let frame = Frame { sheet: Sheet::Door, show, ..Frame::bare(visit, catalog, here, title) };
    frame.page(&main)
}

/// Printing the page, or taking it along on a phone.
fn carry(visit: &Visit, voice: Voice, around: &Around) -> Markup {
    let here = around.address(visit, None).link();
    let code =
        visit.origin.and_then(|origin| qr(&format!("{origin}{here}"), &voice.text("near-qr")));
    html! {
        (super::kiosk::printer(visit, voice, "handoff-print"))
        @if let Some(code) = code { p { (voice.say("near-qr")) } (code) }
    }
}

/// The field for the town.
fn field(visit: &Visit, voice: Voice, wanted: Option<Kind>, typed: &str) -> Markup {
    let action = Address::page(visit.tag(), "aide");
    html! {
        form role="search" action=(action.link()) method=[visit.kiosk.map(|_| "post")] {
            (enter(visit, voice))
            label.e for="ou" { (voice.say("near-where")) }
            p #ou-aide { (voice.say("near-where.hint")) }
            input.i #ou name="ou" type="search" maxlength="80" autocomplete="off"
                aria-describedby="ou-aide" value=[(!typed.is_empty()).then_some(typed)];
            @if let Some(kind) = wanted { input type="hidden" name=(WANTED) value=(kind.as_str()); }
            (keypad(visit, voice, ("ou", &voice.text("near-where")), (Sign::None, &action.link())))
            button.p type="submit" { (voice.say("near-where.go")) }
        }
    }
}

/// The position of the phone, only when it is asked for, and only with the
/// script: the page rounds it, and it stands in no address.
fn position(visit: &Visit, voice: Voice, wanted: Option<Kind>) -> Markup {
    let action = Address::page(visit.tag(), "aide").link_shown(visit.display);
    html! {
        @if visit.kiosk.is_none() {
            form hidden method="post" action=(action) data-here {
                input type="hidden" name="lat";
                input type="hidden" name="lon";
                @if let Some(kind) = wanted { input type="hidden" name=(WANTED) value=(kind.as_str()); }
                button.c type="submit" { (icon("map-pin")) span { (voice.say("position")) small { (voice.say("position.hint")) } } }
                p hidden role="alert" { (voice.say("position.none")) }
            }
        }
    }
}

/// The doors that every town has, or nearly.
fn every_town(voice: Voice) -> Markup {
    html! {
        h2 { (voice.say("help-places")) }
        ul { @for line in voice.lines("help-places.list") { li { (line) } } }
        div.o { p { (voice.say("help-places.say")) } }
        p { (voice.say("help-places.find")) }
    }
}

fn phones(visit: &Visit, catalog: &Catalog) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    html! {
        h2 { (voice.say("help-phones")) }
        p { (voice.say("help-phones.hint")) }
        @for portal in helplines(catalog) {
            (helpline(visit, portal))
        }
    }
}

/// A helpline: its number, its price, its hours, and the other way.
pub(super) fn helpline(visit: &Visit, portal: &Portal) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    html! {
        p {
            b { (portal_name(portal, visit.speaker)) } " : "
            a.b href={ "tel:" (dialled(&portal.phone)) } dir="ltr" { (portal.phone) }
            br; (voice.say(&format!("{}.price", portal.words.key())))
            " " (voice.say(&format!("{}.hours", portal.words.key())))
            br; (voice.say(&format!("{}.place", portal.words.key())))
            @if portal.phone_is_doubtful { br; (voice.say("help-doubt")) }
        }
    }
}

fn page(
    visit: &Visit,
    catalog: &Catalog,
    (here, sheet, title): (Address, Sheet, &str),
    main: &Markup,
) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let frame = Frame { sheet, ..Frame::bare(visit, catalog, here, ("aide", voice.text(title))) };
    frame.page(main)
}
