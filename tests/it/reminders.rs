//! The reminder of a hand-off is a calendar file that any phone understands (RFC 5545).

use std::collections::BTreeSet;

use crate::site::{Reply, Site, site};

const DOOR: &str = "/fr/demarches/essai/depart/rappel.ics?besoin=nouveau&fin-carte=recente";

/// The lines of a calendar file, unfolded.
fn lines(reply: &Reply) -> Vec<String> {
    let text = reply.text().replace("\r\n ", "");
    text.split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The values of the lines that begin so.
fn values(reply: &Reply, start: &str) -> Vec<String> {
    lines(reply).iter().filter_map(|line| Some(line.strip_prefix(start)?.to_owned())).collect()
}

const MOMENT: &str = "DTSTART;TZID=Europe/Paris:";

#[tokio::test]
async fn a_reminder_is_a_calendar_file_for_this_person_alone() {
    let reply = site().get(DOOR).await;
    assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store"));
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(reply.header("content-disposition"), "attachment; filename=\"rappel.ics\"");
    reply.assert_guarded();
}

#[tokio::test]
async fn its_lines_are_short_and_well_ended() {
    // A long address, so that some lines must be folded.
    let origin = "https://un-nom-long-pour-une-petite-commune.marchepied.example";
    let reply = Site::open_at(Some(origin)).get(DOOR).await;
    let text = reply.text();
    assert!(text.contains("\r\n "), "nothing had to be folded");
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    for line in lines(&reply) {
        let name = line.split([':', ';']).next().unwrap_or_default();
        let sound = !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '-');
        assert!(sound && line.contains(':'), "{line} is no content line");
    }
}

#[tokio::test]
async fn its_parts_are_whole_and_nested() {
    let reply = site().get(DOOR).await;
    let mut open = Vec::new();
    for line in lines(&reply) {
        if let Some(part) = line.strip_prefix("BEGIN:") {
            open.push(part.to_owned());
        } else if let Some(part) = line.strip_prefix("END:") {
            assert_eq!(open.pop().as_deref(), Some(part));
        }
    }
    assert!(open.is_empty());
    for once in ["VERSION:2.0", "PRODID:", "TZID:Europe/Paris"] {
        assert_eq!(values(&reply, once).len(), 1, "{once}");
    }
    assert_eq!(
        (values(&reply, "BEGIN:VEVENT").len(), values(&reply, "BEGIN:VALARM").len()),
        (2, 2)
    );
    for twice in ["UID:", "DTSTAMP:", MOMENT, "SUMMARY:", "TRIGGER:", "ACTION:DISPLAY"] {
        assert_eq!(values(&reply, twice).len(), 2, "{twice}");
    }
    let ids: BTreeSet<_> = values(&reply, "UID:").into_iter().collect();
    assert_eq!(ids.len(), 2, "each event has a name of its own");
    assert!(values(&reply, "DTSTAMP:").iter().all(|stamp| stamp.ends_with('Z')));
}

#[tokio::test]
async fn it_rings_inside_the_window_by_day() {
    for _ in 0..20 {
        let reply = site().get(DOOR).await;
        for moment in values(&reply, MOMENT) {
            let (day, time) = moment.split_once('T').expect("a moment has a day and a time");
            assert!(("20261204"..="20261215").contains(&day), "{moment} is out of the window");
            assert!(("090000"..="195900").contains(&time), "{moment} is no hour to ring");
        }
    }
}

#[tokio::test]
async fn the_second_alarm_comes_on_the_eve_of_the_last_day() {
    let moments = values(&site().get(DOOR).await, MOMENT);
    let (_, minute) = moments[0].split_once('T').expect("a moment has a day and a time");
    assert_eq!(moments[1], format!("20261214T{minute}"), "at the same drawn minute");
    assert!(moments[0] < moments[1]);
}

#[tokio::test]
async fn the_alarms_of_many_people_are_spread() {
    let mut moments = BTreeSet::new();
    for _ in 0..60 {
        moments.insert(values(&site().get(DOOR).await, MOMENT).swap_remove(0));
    }
    assert!(moments.len() >= 50, "only {} moments for 60 people", moments.len());
    let minutes: BTreeSet<_> = moments.iter().map(|moment| moment[9..13].to_owned()).collect();
    assert!(minutes.len() >= 40, "only {} minutes for 60 people", minutes.len());
}

#[tokio::test]
async fn it_says_what_closes_when_and_leads_back_when_it_can() {
    let bare = values(&site().get(DOOR).await, "DESCRIPTION:");
    assert!(bare[0].contains("mardi 15 décembre") && !bare[0].contains("http"), "{}", bare[0]);
    let site = Site::open_at(Some("https://marchepied.example"));
    let text = values(&site.get(DOOR).await, "DESCRIPTION:");
    let link = "https://marchepied.example/fr/demarches/essai/depart?besoin=nouveau";
    assert!(text[0].contains(link), "{}", text[0]);
    assert!(values(&site.get(DOOR).await, "SUMMARY:").iter().all(|s| s == "Demander un papier"));
}

#[tokio::test]
async fn whoever_stops_on_the_way_has_the_reminder_of_the_door_too() {
    let reply = site().get("/fr/demarches/essai/besoin/rappel.ics").await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn there_is_no_reminder_where_there_is_no_door() {
    let reply = site().get("/fr/demarches/rendez-vous-medical/urgence/rappel.ics").await;
    assert_eq!(reply.status, 404);
    let reply = site().get("/fr/demarches/essai/depart/rappel.ics").await;
    assert_eq!((reply.status, reply.header("location")), (303, "/fr/demarches/essai/besoin"));
    let real = "/fr/demarches/actualisation/depart/rappel.ics?pour-qui=yes&formation=no&travaille=no&autre=non";
    assert_eq!(values(&site().get(real).await, "BEGIN:VEVENT").len(), 2);
}
