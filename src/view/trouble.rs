//! First on a screen: the official site is down, slow or changed, and it is not you.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};

use super::phone::dialled;
use super::scene::Scene;
use super::tile::icon;
use super::values::portal_name;
use super::voice::Voice;
use crate::address::Address;
use crate::guide::{Body, Door};
use crate::locale::{Speaker, Value, dates};
use crate::portals::{Again, Portal, Standing, State};

/// What people must know of the site before they read on; nothing when it works.
pub(super) fn trouble(scene: &Scene, voice: Voice) -> Markup {
    let Some((portal, standing)) = troubled(scene) else { return html! {} };
    let values = [("portal", Value::Words(portal_name(portal, voice.speaker)))];
    let named = Voice::new(voice.speaker, &values);
    let door = matches!(scene.place.screen.body, Body::Handoff(_));
    let more = site(scene, portal);
    let state = standing.state;
    html! {
        @match state {
            State::Closed | State::Slow => div.a data-trouble=(state.code()) {
                p { b { (named.say(said(state))) " " (voice.say("watch-you")) } }
                @if door {
                    (since(voice, standing))
                    @if state == State::Slow { p { (voice.say("watch-patience")) } }
                    (today(voice, portal, standing))
                    p { (voice.say("watch-link")) }
                } @else {
                    p { (voice.say("watch-here")) " " a.b href=(more) { (voice.say("watch-more")) } }
                }
            },
            State::Changed if door => div.o data-trouble=(state.code()) {
                p { b { (named.say(said(state))) } }
                (checked(voice, portal))
            },
            State::Changed | State::Open | State::Unknown => {}
        }
    }
}

/// What is said of a site in this state.
pub(super) const fn said(state: State) -> &'static str {
    match state {
        State::Slow => "watch-slow",
        State::Changed => "watch-changed",
        State::Closed | State::Open | State::Unknown => "watch-closed",
    }
}

/// The site of this screen, when somebody looks at it: that of its door, else
/// that of its guide.
fn troubled<'s>(scene: &Scene<'s>) -> Option<(&'s Portal, &'s Standing)> {
    let outlook = scene.visit.outlook?;
    let own = || scene.portal().and_then(|portal| outlook.portal(&portal.id));
    let standing = match &scene.place.screen.body {
        Body::Handoff(handoff) => match &handoff.door {
            // Towns share machines, which say nothing of the page of one of them.
            Door::Link(_) if scene.portal().is_some_and(|portal| portal.town.is_some()) => own(),
            Door::Link(link) => {
                let link = scene.portal().and_then(|portal| portal.links.get(link));
                link.and_then(|link| outlook.host(&link.host)).or_else(own)
            }
            Door::Official(door) => outlook.host(&door.host),
        },
        _ => own(),
    }?;
    Some((scene.catalog.portals.get(&standing.portal)?, standing))
}

fn site(scene: &Scene, portal: &Portal) -> String {
    let sites = Address::page(scene.visit.tag(), "portails").below(portal.id.as_str());
    sites.link_shown(scene.visit.display)
}

/// « Depuis mardi 24 novembre à 9 h 12. »
pub(super) fn since(voice: Voice, standing: &Standing) -> Markup {
    html! { @if let Some(since) = standing.since { p { (at(voice, "watch-since", since)) } } }
}

/// A sentence with a day and a time.
pub(super) fn at(voice: Voice, key: &str, moment: DateTime) -> Markup {
    let speaker = voice.speaker;
    let values = [
        ("day", Value::Words(dates::day(speaker, moment.date()))),
        ("time", Value::Whole(time(speaker, moment))),
    ];
    html! { (Voice::new(speaker, &values).say(key)) }
}

/// « 9 h 05 ».
pub(super) fn time(speaker: Speaker, moment: DateTime) -> String {
    let values = [
        ("hour", Value::Words(moment.hour().to_string())),
        ("minute", Value::Words(format!("{:02}", moment.minute()))),
    ];
    Voice::new(speaker, &values).text("watch-time")
}

/// What one can do today: the phone, the place, the paper, and when to try again.
pub(super) fn today(voice: Voice, portal: &Portal, standing: &Standing) -> Markup {
    let key = portal.words.key();
    let phone = [("phone", Value::Whole(portal.phone.clone()))];
    let paper = format!("{key}.paper");
    html! {
        p { b { (voice.say("watch-today")) } }
        ul {
            li {
                a.b href={ "tel:" (dialled(&portal.phone)) } {
                    (icon("phone")) " " span { (Voice::new(voice.speaker, &phone).say("watch-call")) }
                }
                " " (voice.say(&format!("{key}.hours")))
                @if portal.phone_is_doubtful { " " (voice.say("help-doubt")) }
            }
            li { (voice.say(&format!("{key}.place"))) }
            @if voice.knows(&paper) { li { (voice.say(&paper)) } }
            @if let Some(again) = standing.again { li { (try_again(voice, again)) } }
        }
    }
}

fn try_again(voice: Voice, again: Again) -> Markup {
    match again {
        Again::After(hour) => {
            let hour = [("hour", Value::Whole(hour.to_string()))];
            html! { (Voice::new(voice.speaker, &hour).say("watch-again")) }
        }
        Again::BeforeMidnight => html! { (voice.say("watch-tonight")) },
    }
}

/// « Nous avons lu ce site le … »: the oldest of the labels that guides quote.
pub(super) fn checked(voice: Voice, portal: &Portal) -> Markup {
    let labels = portal.labels.values().map(|label| label.seen);
    let seen: Option<Date> = labels.chain(portal.checks.iter().map(|check| check.seen)).min();
    html! {
        @if let Some(seen) = seen {
            @let values = [("date", Value::Whole(dates::full(voice.speaker, seen)))];
            p { (Voice::new(voice.speaker, &values).say("watch-checked")) }
        }
    }
}
