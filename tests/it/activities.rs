//! One help, one touch, one number: who was helped is nowhere, and few are not told.

use marchepied::helps::{Activity, Autonomy, Theme, Towards};
use marchepied::store::activities::{add, all, sweep};
use marchepied::store::database::Location;

use crate::database::servers::Ground;
use crate::essai::TODAY;
use crate::site::{Reply, Site};

const SHEET: &str = "/fr/demarches/actualisation/pour-qui/feuille?atelier=fr";
const NOTE: &str = "/fr/demarches/actualisation/pour-qui/activite?atelier=fr";

fn place(folder: &tempfile::TempDir) -> Site {
    let file = Location::File(folder.path().join("marchepied.db"));
    Site::keeping(TODAY, file, folder.path())
}

async fn note(site: &Site, cookie: &str, form: &str) -> Reply {
    site.post(NOTE, &[("cookie", cookie)], form).await
}

#[tokio::test]
async fn a_help_is_noted_in_one_touch_and_once_for_one_person() {
    let folder = tempfile::tempdir().unwrap();
    let site = place(&folder);
    let sheet = site.get(SHEET).await;
    assert_eq!(sheet.with("data-note").len(), 3);
    let (main, beside) = sheet.text().split_once("</main>").unwrap();
    assert!(
        !main.contains("data-note") && beside.contains("data-note"),
        "not on the person's page"
    );
    let form = "autonomie=autonome&vers=administration";
    let noted = note(&site, "", form).await;
    assert_eq!((noted.status, noted.header("location")), (303, SHEET));
    let cookie = noted.cookie().unwrap();
    note(&site, &cookie, form).await;
    let again = site.ask("GET", SHEET, &[("cookie", &cookie)]).await;
    assert!(again.with("data-note").is_empty(), "a second number for one person");
    let counted = all(&site.app.database).await.unwrap();
    let [(activity, 1)] = counted.as_slice() else { panic!("{counted:?}") };
    assert_eq!((activity.theme, activity.autonomy), (Theme::Work, Autonomy::Alone));
    assert_eq!((activity.towards, activity.month.as_str()), (Towards::Administration, "2026-12"));
}

#[tokio::test]
async fn the_file_masks_few_and_holds_nothing_that_was_sent() {
    let folder = tempfile::tempdir().unwrap();
    let site = place(&folder);
    for _ in 0..5 {
        note(&site, "", "autonomie=autonome&vers=%3DHYPERLINK(1)").await;
    }
    note(&site, "", "autonomie=entierement_accompagne").await;
    note(&site, "", "autonomie=%3D1%2B1").await;
    let file = site.get("/fr/atelier/activites").await;
    assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8"));
    let lines: Vec<_> = file.text().lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "2026-12;travail_formation;autonome;15;aucune;5",
            "2026-12;travail_formation;entierement_accompagne;15;aucune;moins de 5",
        ]
    );
}

/// Forty notes: how the last was answered, and how many were counted. Begun again when a new minute
/// began among them, for each has room of its own.
async fn forty_within_a_minute() -> (u16, u64) {
    loop {
        let folder = tempfile::tempdir().unwrap();
        let site = place(&folder);
        let minute = || site.app.clock.seconds() / 60;
        let (begun, mut last) = (minute(), 0);
        for _ in 0..40 {
            last = note(&site, "", "autonomie=autonome").await.status;
        }
        if minute() == begun {
            return (last, all(&site.app.database).await.unwrap()[0].1);
        }
    }
}

#[tokio::test]
async fn a_script_is_stopped_and_the_desk_s_phrase_guards_the_file() {
    assert_eq!(forty_within_a_minute().await, (503, 30));
    let shut = tempfile::tempdir().unwrap();
    let mut site = place(&shut);
    std::sync::Arc::get_mut(&mut site.app).unwrap().desk_door =
        Some(marchepied::web::DeskDoor::new("petit pont"));
    assert_eq!(
        note(&site, "visite=forged", "autonomie=autonome").await.header("location"),
        "/fr/atelier"
    );
    let door = site.get("/fr/atelier/activites").await;
    assert!(door.text().contains("type=\"password\""), "the file is open");
    assert!(all(&site.app.database).await.unwrap().is_empty());
}

#[tokio::test]
async fn where_nothing_is_kept_nothing_is_offered() {
    let site = crate::site::site();
    assert!(site.get(SHEET).await.with("data-note").is_empty());
    assert_eq!(note(site, "", "autonomie=autonome").await.status, 404);
    assert_eq!(site.get("/fr/atelier/activites").await.status, 404);
}

#[tokio::test]
async fn two_servers_add_up_and_old_months_go() {
    for ground in Ground::both() {
        let database = ground.open();
        let of = |month: &str| Activity {
            month: month.into(),
            theme: Theme::Social,
            autonomy: Autonomy::Partly,
            minutes: 45,
            towards: Towards::Nowhere,
        };
        for month in ["2025-09", "2025-10", "2025-10"] {
            add(&ground.open(), &of(month)).await.unwrap();
        }
        assert_eq!(sweep(&database, "2025-10").await.unwrap(), 1);
        assert_eq!(all(&database).await.unwrap(), [(of("2025-10"), 2)], "{:?}", ground.location);
    }
}
