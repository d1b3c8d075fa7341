//! Settings come from the right place, and mistakes are explained.
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, Command, FromArgMatches};
use marchepied::config::{Error, Flags, PublicUrl, Settings};
use tempfile::TempDir;

/// The three places settings come from.
#[derive(Default)]
struct Places {
    flags: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
    file: &'static str,
}

impl Places {
    fn load(&self) -> Result<Settings, String> {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("m.toml");
        std::fs::write(&file, self.file).unwrap();
        let plain = |error: Error| error.to_string().replace(folder.path().to_str().unwrap(), "");
        self.load_from(&file).map_err(plain)
    }

    fn load_from(&self, file: &Path) -> Result<Settings, Error> {
        let words = ["serve"].iter().chain(self.flags);
        let matches = Flags::augment_args(Command::new("serve")).get_matches_from(words);
        let flags = Flags::from_arg_matches(&matches).unwrap();
        let pairs = self.variables.iter().map(|(name, value)| (name.into(), value.into()));
        Settings::load(&flags, pairs.collect::<Vec<(OsString, OsString)>>(), file)
    }

    fn complaint(&self) -> String {
        self.load().unwrap_err()
    }
}

#[test]
fn nothing_given_means_the_defaults() {
    let settings = Places::default().load_from(Path::new("/nowhere")).unwrap();
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!((settings.data, settings.max_connections), (None, 10_000));
    assert_eq!(settings.log_filter.to_string(), "info");
}

#[test]
fn a_flag_covers_a_variable_which_covers_the_file() {
    let settings = Places {
        flags: &["--publisher", "flag"],
        variables: &[("MARCHEPIED_PUBLISHER", "variable"), ("MARCHEPIED_HOST", "variable")],
        file: "publisher = 'file'\nhost = 'file'\ncontact = 'file'\nmax-connections = 7",
    };
    let settings = settings.load().unwrap();
    assert_eq!(settings.publisher.as_deref(), Some("flag"));
    assert_eq!(settings.host.as_deref(), Some("variable"));
    assert_eq!(settings.contact.as_deref(), Some("file"));
    assert_eq!(settings.max_connections, 7);
}

#[test]
fn a_named_file_is_read_and_must_exist() {
    let places = Places { variables: &[("MARCHEPIED_CONFIG", "/no/file")], ..Places::default() };
    assert_eq!(places.complaint(), "read /no/file");
    let places = Places { flags: &["--config", "/no/flag"], ..places };
    assert_eq!(places.complaint(), "read /no/flag");
}

#[test]
fn an_empty_value_counts_as_none() {
    let places = Places {
        variables: &[("MARCHEPIED_DATA", "")],
        file: "data = '/d'\nhost = ''",
        ..Places::default()
    };
    let settings = places.load().unwrap();
    assert_eq!((settings.data, settings.host), (Some(PathBuf::from("/d")), None));
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let places = Places { file: "host = 'a'\n\nlisten_ = 'b'", ..Places::default() };
    assert_eq!(
        places.complaint(),
        "read /m.toml:3: unknown setting \"listen_\"; did you mean listen? (known: listen, data, database, pages, pages-region, pages-key-file, keep-months, recovery-days, pepper-file, behind-proxy, \
         fiches-url, content, public-url, log, log-filter, max-connections, publisher, host, contact, source-code, places-file, places-from, communes, quit-to, voice-command, recordings, today, drafts, kiosk, kiosk-idle, kiosk-warning, desk-phrase, watch, watch-from)"
    );
}

#[test]
fn an_unknown_variable_is_refused() {
    let places = Places { variables: &[("MARCHEPIED_LISEN", "b")], ..Places::default() };
    let start = "read the environment: unknown variable MARCHEPIED_LISEN; did you mean \
                 MARCHEPIED_LISTEN? (known: MARCHEPIED_LISTEN, ";
    assert!(places.complaint().starts_with(start), "{}", places.complaint());
}

#[test]
fn nothing_is_proposed_for_a_name_like_no_other() {
    let places = Places { variables: &[("MARCHEPIED_XYZ", "b")], ..Places::default() };
    assert!(
        places
            .complaint()
            .starts_with("read the environment: unknown variable MARCHEPIED_XYZ (known")
    );
}

#[test]
fn a_bad_value_names_its_place_and_what_is_expected() {
    let flag = Places { flags: &["--log", "xml"], ..Places::default() };
    assert_eq!(flag.complaint(), "read --log: log expects text or json, not \"xml\"");
    let variable =
        Places { variables: &[("MARCHEPIED_MAX_CONNECTIONS", "0")], ..Places::default() };
    assert_eq!(
        variable.complaint(),
        "read MARCHEPIED_MAX_CONNECTIONS: max-connections expects a whole number above 0, \
         not \"0\""
    );
    let file = Places { file: "\nlisten = ['a']", ..Places::default() };
    assert_eq!(
        file.complaint(),
        "read /m.toml:2: listen expects an address and a port, such as 127.0.0.1:8080, \
         not \"array\""
    );
}

#[test]
fn a_file_that_is_no_toml_is_refused_with_its_line() {
    let places = Places { file: "host = 'a'\nlisten", ..Places::default() };
    assert!(places.complaint().starts_with("read /m.toml:2: "), "{}", places.complaint());
}

#[test]
fn a_public_url_is_an_https_address_without_path() {
    let parse = |text| PublicUrl::parse(text).map(|url| url.to_string());
    assert_eq!(parse("https://A.example:8443/").as_deref(), Some("https://a.example:8443"));
    for bad in ["http://a.example", "https://a.example/x", "https://a.example/?q", "a.example"] {
        assert_eq!(parse(bad), None, "{bad}");
    }
    let places = Places { file: "public-url = 'ftp://a'", ..Places::default() };
    assert!(places.complaint().starts_with("read /m.toml:1: public-url expects"));
}

#[test]
fn one_leaves_to_a_safe_address_that_has_a_name() {
    let given = |file| Places { file, ..Places::default() };
    let settings = given("quit-to = 'https://www.meteo.example/'").load().unwrap();
    let there = settings.quit_to.map(|url| url.as_str().to_owned());
    assert_eq!(there.as_deref(), Some("https://www.meteo.example/"));
    for bad in [
        "quit-to = 'http://www.meteo.example/'",
        "quit-to = 'https://192.0.2.1/'",
        "quit-to = '/fr/'",
        "quit-to = 'javascript:alert(1)'",
    ] {
        let told = given(bad).complaint();
        assert!(told.contains("quit-to expects an https address"), "{told}");
    }
}

#[test]
fn pages_go_to_a_bucket_on_https_or_on_this_machine_and_its_key_is_never_shown() {
    let places = Places {
        file: "pages = 'https://s3.example:3900/pages'\npages-region = 'garage'",
        variables: &[("AWS_ACCESS_KEY_ID", "GK31"), ("AWS_SECRET_ACCESS_KEY", "s3cret")],
        ..Places::default()
    };
    let settings = places.load().unwrap();
    let pages = settings.pages.as_ref().unwrap();
    assert_eq!((pages.endpoint(), pages.name()), ("https://s3.example:3900", "pages"));
    assert_eq!(settings.pages_region, "garage");
    assert_eq!(settings.pages_key.as_ref().map(|key| key.secret.as_str()), Some("s3cret"));
    assert!(!format!("{settings:?}").contains("s3cret"));
    let given = |file| Places { file, ..Places::default() };
    assert_eq!(given("pages = 'database'").load().unwrap().pages, None);
    for near in ["http://127.0.0.1:9000/a", "http://[::1]:1/a", "http://localhost/a/"] {
        assert!(marchepied::config::BucketUrl::parse(near).is_some(), "{near}");
    }
    for bad in [
        "pages = 'http://s3.example/pages'",
        "pages = 'https://s3.example'",
        "pages = 'https://s3.example/a/b'",
        "pages = 'https://s3.example/..'",
        "pages = 'https://s3.example/a?b'",
        "pages = 'https://s3.example/a#b'",
        "pages = 's3://pages'",
    ] {
        let told = given(bad).complaint();
        assert!(told.contains("pages expects database, or an https address"), "{told}");
    }
}
