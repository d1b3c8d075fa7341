//! `marchepied serve`: the content is compiled, the door is opened.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use super::places::Origin;
use crate::catalog::Catalog;
use crate::config::{FeedUrl, Flags, SYSTEM_FILE, Settings};
use crate::content::Content;
use crate::fetch::{Fetcher, Gate};
use crate::fiches::import::Shrunken;
use crate::fiches::place::Place;
use crate::finding::Finding;
use crate::jobs::{
    Lookout, Refresh, Renewal, Supply, Watch, keep_counts, keep_fresh, keep_looking, keep_supplied,
    recall, save_counts, sweep, watch,
};
use crate::locale::{SOURCE, Value};
use crate::portals::Signer;
use crate::view::{Kiosk, Legal, Notice};
use crate::web::clock::Clock;
use crate::web::limits::Limits;
use crate::web::meters::Meters;
use crate::web::sealed::Seal;
use crate::web::{App, DeskDoor, Readings, Shared, outer, prepared, routes, serve, stop};

/// How often one looks for other places.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// Serves until told to stop.
pub(super) fn run(flags: &Flags) -> ExitCode {
    let settings = match Settings::load(flags, std::env::vars_os(), Path::new(SYSTEM_FILE)) {
        Ok(settings) => settings,
        Err(why) => {
            eprintln!("marchepied: {}", super::told(&why));
            return ExitCode::from(2);
        }
    };
    if let Err(why) = crate::logs::start(settings.log, settings.log_filter.clone()) {
        return super::failed(why);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(why) => return super::failed(format!("start: {why}")),
    };
    // The connections to the database are looked after by the runtime.
    let inside = runtime.enter();
    let app = match app(&settings) {
        Ok(app) => Arc::new(app),
        Err(why) => return super::failed(why),
    };
    super::doubts::clock(&app.catalog, app.clock.today());
    drop(inside);
    match runtime.block_on(open(&settings, &app)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => super::failed(why),
    }
}

/// Compiles the content; a guide with an error stays out and is reported, the
/// others are served.
fn app(settings: &Settings) -> Result<App, String> {
    let clock = settings.today.map_or_else(Clock::real, Clock::fixed);
    let content = match &settings.content {
        Some(folder) => Content::folder(folder).map_err(|why| why.to_string())?,
        None => Content::embedded(),
    };
    let content = match &settings.communes {
        Some(folder) => content.with_communes(folder).map_err(|why| why.to_string())?,
        None => content,
    };
    let (catalog, findings) = Catalog::compile(&content, clock.today());
    for finding in findings.iter().filter(|finding| finding.is_error()) {
        tracing::error!("{finding}");
    }
    let stale = findings.iter().filter(|finding| !finding.is_error()).count();
    if stale > 0 {
        tracing::warn!(stale, "some facts are past their date; see marchepied check");
    }
    let catalog = match settings.kiosk {
        true => catalog.map(Catalog::made_private),
        false => catalog,
    };
    let Some(catalog) = catalog.filter(|catalog| !catalog.procedures.is_empty()) else {
        return Err(refusal(&findings));
    };
    let seal = match &settings.data {
        Some(folder) => Seal::kept_in(folder).map_err(|why| {
            format!(
                "keep a key in the data folder {}: {why}; choose a folder this user can write to",
                folder.display()
            )
        })?,
        None => Seal::fleeting(),
    };
    let origin = settings.public_url.as_ref().map(|url| url.as_str().to_owned());
    let secure = origin.as_ref().is_some_and(|origin| origin.starts_with("https://"));
    let mut app = App::new(catalog, clock, seal.secure(secure));
    app.origin = origin;
    if let Some(places) = origin_of_places(settings, &app).in_service() {
        app.places.put(places);
    }
    app.pages = pages(settings, &app);
    app.voices = super::voices::voices(settings, &app.catalog)?;
    app.watches_from = settings.watch_from.clone();
    app.signer = signer(settings)?;
    super::database::keep(settings, &mut app)?;
    app.quit_to = settings.quit_to.as_ref().map(|url| url.as_str().to_owned());
    app.drafts = settings.drafts;
    let (idle, warning) = (settings.kiosk_idle, settings.kiosk_warning);
    app.kiosk = settings.kiosk.then_some(Kiosk { idle, warning });
    app.desk_door = settings.desk_phrase.as_deref().map(DeskDoor::new);
    app.legal = Legal {
        publisher: settings.publisher.clone(),
        host: settings.host.clone(),
        contact: settings.contact.clone(),
        source: settings.source_code.clone(),
    };
    Ok(app)
}

/// Reads pages of the portals, unless this server is to ask nobody for anything.
fn pages(settings: &Settings, app: &App) -> Readings {
    let fetcher = settings.fiches_url.as_ref().and_then(|_| official(settings, app));
    Readings::of_portals(app.catalog.portals.values(), fetcher)
}

/// Asks the portals, and nobody else.
fn official(settings: &Settings, app: &App) -> Option<Fetcher> {
    let gate = Gate::of(app.catalog.hosts());
    #[cfg(debug_assertions)]
    if let Some(fetcher) = doors_for_tests(&gate) {
        return Some(fetcher);
    }
    match Fetcher::new(gate, settings.contact.as_deref()) {
        Ok(fetcher) => Some(fetcher),
        Err(why) => {
            let error = super::told(&why);
            tracing::warn!(error, "the official sites cannot be asked");
            None
        }
    }
}

/// Signs attestations, where there is a folder to keep the key in.
fn signer(settings: &Settings) -> Result<Option<Signer>, String> {
    let Some(folder) = &settings.data else { return Ok(None) };
    let signer = Signer::kept_in(folder);
    signer.map(Some).map_err(|why| format!("keep a key in {}: {why}", folder.display()))
}

/// Takes up what was seen of the portals, and looks at them as long as the
/// server runs, if it is to.
async fn keep_watch(app: Shared, fetcher: Option<Fetcher>) {
    recall(&app).await;
    if let Some(fetcher) = fetcher {
        keep_looking(Lookout::new(app, fetcher)).await;
    }
}

/// Sites as tests play them on this machine. It is not there in a release:
/// `DOORS_FOR_TESTS="certificate.der host=127.0.0.1:4443 …"`.
#[cfg(debug_assertions)]
pub(super) fn doors_for_tests(gate: &Gate) -> Option<Fetcher> {
    let told = std::env::var("DOORS_FOR_TESTS").ok()?;
    let (file, doors) = told.split_once(' ')?;
    let certificate = std::fs::read(file).ok()?;
    let door = |door: &str| {
        let (host, address) = door.split_once('=')?;
        Some((host.to_owned(), address.parse().ok()?))
    };
    Fetcher::with_doors(gate.clone(), doors.split(' ').filter_map(door), &certificate).ok()
}

fn origin_of_places(settings: &Settings, app: &App) -> Origin {
    let (data, file) = (settings.data.clone(), settings.places_file.clone());
    Origin { data, file, today: app.clock.today() }
}

/// Renews the places that have an address, where there is somewhere to keep them.
fn supply_places(settings: &Settings, app: &App) {
    let Some(data) = settings.data.clone().filter(|_| !settings.places_from.is_empty()) else {
        return;
    };
    let hosts = settings.places_from.iter().map(|(_, url)| url.host());
    match Fetcher::new(Gate::of(hosts), settings.contact.as_deref()) {
        Ok(fetcher) => {
            let supply = |(name, url): &(String, FeedUrl)| Supply {
                name: name.clone(),
                url: url.as_str().to_owned(),
            };
            let supplies = settings.places_from.iter().map(supply).collect();
            tokio::spawn(keep_supplied(fetcher, supplies, data, app.clock.clone()));
        }
        Err(why) => {
            let error = super::told(&why);
            tracing::warn!(error, "the places cannot be renewed");
        }
    }
}

/// Looks once a minute whether other places were taken in, and puts them in service.
async fn renew_places(app: Shared, origin: Origin) {
    let mut known = origin.written();
    loop {
        tokio::time::sleep(LOOK_AGAIN).await;
        let written = origin.written();
        if written == known {
            continue;
        }
        known = written;
        let (today, (data, file)) = (app.clock.today(), (origin.data.clone(), origin.file.clone()));
        let fresh = Origin { data, file, today };
        let read = tokio::task::spawn_blocking(move || fresh.in_service()).await;
        if let Ok(Some(places)) = read {
            tracing::info!(places = places.places().len(), "other places are in service");
            app.places.put(places);
        }
    }
}

fn refusal(findings: &[Finding]) -> String {
    let lines: Vec<_> = findings.iter().filter(|f| f.is_error()).map(ToString::to_string).collect();
    format!("load any guide:\n{}", lines.join("\n"))
}

async fn open(settings: &Settings, app: &Shared) -> Result<(), String> {
    let meters = Meters::new(
        env!("CARGO_PKG_VERSION"),
        option_env!("MARCHEPIED_COMMIT").unwrap_or("unknown"),
    );
    let meters = meters.telling(Arc::clone(&app.stumbles));
    let stop = stop::requested();
    let security = outer::security(app);
    let refusal = prepared::head_too_large(&outer::bare_notice(app, Notice::Head), &security);
    let busy = prepared::house_full(&outer::bare_notice(app, Notice::Busy), &security);
    let mut limits = Limits::new(refusal, busy, meters.clone());
    limits.max_connections = settings.max_connections;
    if let Some(data) = settings.data.as_ref().filter(|_| !settings.kiosk) {
        keep_fiches(settings, app, &Place::in_data(data)).await;
    }
    super::voices::keep_voices(Arc::clone(app)).await;
    let listener = serve::listen(settings.listen).await.map_err(|why| super::told(&why))?;
    let address = listener.local_addr().map_err(|why| format!("read the address: {why}"))?;
    announce(app, &format!("http://{address}"));
    crate::places::communes::warm_up();
    // The same one as for pages, so that no site is asked twice at once.
    let fetcher = app.pages.fetcher().or_else(|| official(settings, app));
    tokio::spawn(keep_watch(Arc::clone(app), fetcher.filter(|_| settings.watch)));
    supply_places(settings, app);
    tokio::spawn(renew_places(Arc::clone(app), origin_of_places(settings, app)));
    tokio::spawn(sweep(Arc::clone(app)));
    tokio::spawn(keep_counts(Arc::clone(app)));
    let router = routes(app, outer::Surroundings::new(meters));
    let done = serve::serve(listener, router, limits, stop).await;
    save_counts(app).await;
    done.map_err(|why| super::told(&why))
}

/// Puts the fiches that are there in service, and keeps an eye on them. What
/// fails here is told, and the guides are served without.
async fn keep_fiches(settings: &Settings, app: &App, place: &Place) {
    let mut eye = Watch::new(place.clone(), app.fiches.clone());
    eye.look().await;
    tokio::spawn(watch(eye));
    let Some(url) = &settings.fiches_url else { return };
    let fetcher = match Fetcher::new(gate(app, url), settings.contact.as_deref()) {
        Ok(fetcher) => fetcher,
        Err(why) => {
            let error = super::told(&why);
            tracing::warn!(error, "the fiches cannot be renewed");
            return;
        }
    };
    let (place, url) = (place.clone(), url.as_str().to_owned());
    let renewal = Renewal { fetcher, url, place, shrunken: Shrunken::Refuse };
    let (shelf, clock) = (app.fiches.clone(), app.clock.clone());
    tokio::spawn(keep_fresh(Refresh { renewal, shelf, clock }));
}

/// The hosts that this server may speak to: the official sites, and the one of
/// the fiches.
fn gate(app: &App, feed: &FeedUrl) -> Gate {
    Gate::of(app.catalog.hosts().chain([feed.host()]))
}

/// Says where the guides are, for machines and for people.
fn announce(app: &App, address: &str) {
    println!("listening on {address}");
    if let Some(speaker) = app.catalog.locales.speaker(SOURCE) {
        let values = [("address", Value::Words(address.to_owned()))];
        println!("{}", speaker.say("cli-open", &values).text);
        println!("{}", speaker.say("cli-stop", &values).text);
    }
}
